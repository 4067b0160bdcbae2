import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, digestOf, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json } from '../wire.js';

export interface DropboxToken extends Held {
  readonly account: string;
  readonly kind: 'short' | 'long';
  readonly scopes: readonly string[];
  /** The refresh token from which it came: those of the same one die together. */
  readonly family: string | undefined;
}

export type DropboxMint = Pick<DropboxToken, 'name' | 'account' | 'kind' | 'scopes' | 'family'>;

const refused = (status: number, tag: string): Reply => json(status, { error_summary: `${tag}/...`, error: { '.tag': tag } });

/** Dropbox' access tokens. All its calls are POST. */
export class DropboxEmulation extends KeyEmulation<DropboxToken, DropboxMint> {
  override mintAs(format: string, account = 'one'): string {
    return this.mint({ account, kind: format === 'dropbox-long-lived-token' ? 'long' : 'short' });
  }

  override handle(received: Received): Reply {
    const caller = this.keys.presented(bearerOf(received) ?? '');
    if (caller === undefined || !this.keys.accepts(caller)) return refused(401, 'invalid_access_token');
    if (received.method !== 'POST') return { status: 404, body: '' };
    if (received.path === '/2/users/get_current_account') {
      return caller.scopes.includes('account_info.read') ? json(200, { account_id: `dbid:${caller.account}`, email: 'someone@example.com' }) : refused(401, 'missing_scope');
    }
    if (received.path !== '/2/auth/token/revoke') return { status: 404, body: '' };
    for (const token of this.list()) if (token === caller || (caller.family !== undefined && token.family === caller.family)) this.keys.revoke(token);
    return { status: 200, headers: { 'content-type': 'application/json' }, body: 'null' };
  }

  protected override create({ name = 'a token', account = 'one', kind = 'long', scopes = ['account_info.read'], family }: Partial<DropboxMint>): DropboxToken {
    const token = kind === 'long' ? [randomText(11), 'A'.repeat(10), randomText(43)].join('') : `sl.B${randomText(140)}`;
    return this.keys.add({ token, id: digestOf(token), name, account, kind, scopes, family, revoked: false });
  }

  override get cases(): Cases {
    const [long, short] = ['dropbox-long-lived-token', 'dropbox-access-token'] as const;
    const key = (): string => this.mint();
    const answer = (status: number, tag: string): { readonly status: number; readonly body: unknown } => ({ status, body: { error_summary: `${tag}/..`, error: { '.tag': tag } } });
    return {
      verify: [
        { name: 'a token that may not see the account', format: long, key: () => this.mint({ scopes: [] }), verdict: 'live-restricted', says: /missing_scope/u },
        { name: 'a token that has expired', format: short, key: () => this.mintAs(short), answer: answer(401, 'expired_access_token'), verdict: 'dead' },
        { name: 'a 401 for another reason', format: long, key, answer: answer(401, 'user_suspended'), verdict: 'indeterminate' },
        { name: 'too many requests', format: long, key, answer: answer(429, 'too_many_requests'), verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'a token of a suspended account', format: long, call: 'revoke', key, answer: answer(401, 'user_suspended'), issued: 'no', says: /connected_apps/u },
        { name: 'its own trouble', format: long, call: 'revoke', key, answer: answer(500, 'x'), issued: 'maybe' },
      ],
    };
  }
}
