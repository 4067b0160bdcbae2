import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, json } from '../wire.js';

export interface FastlyToken extends Held {
  readonly account: string;
  readonly scope: string;
  /** ISO time. */
  readonly expiresAt: string | null;
}

export type FastlyMint = Pick<FastlyToken, 'name' | 'account' | 'scope' | 'expiresAt'>;

const unauthorized = json(401, { msg: 'Provided credentials are missing or invalid' });

/** Fastly's API tokens: each tells of itself, and ends itself. */
export class FastlyEmulation extends KeyEmulation<FastlyToken, FastlyMint> {
  override handle({ method, path, headers }: Received): Reply {
    const caller = this.keys.presented(headers['fastly-key'] ?? '');
    if (caller === undefined || !this.keys.accepts(caller)) return unauthorized;
    const { id, name, account, scope, expiresAt } = caller;
    if (path !== '/tokens/self') return json(404, { msg: 'Record not found' });
    if (method === 'GET') return json(200, { id, name, user_id: account, services: [], scope, created_at: '2026-01-01T00:00:00Z', last_used_at: null, expires_at: expiresAt });
    if (method !== 'DELETE') return json(405, { msg: 'Method not allowed' });
    this.keys.revoke(caller);
    return { status: 204 };
  }

  protected override create({ name = 'a token', account = 'one', scope = 'global', expiresAt = null }: Partial<FastlyMint>): FastlyToken {
    return this.keys.add({ token: randomText(32), id: randomText(22), name, account, scope, expiresAt, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    const denied = { status: 403, body: { msg: 'You are not authorized to perform this action' } };
    return {
      verify: [
        { name: 'a token that may only purge', key: () => this.mint({ scope: 'purge_select' }), verdict: 'live' },
        { name: 'a dead key by the other status', key, answer: { status: 403, body: { msg: 'Provided credentials are missing or invalid' } }, verdict: 'dead' },
        { name: 'a 403 for another reason', key, answer: denied, verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'a token that may not end itself', call: 'revoke', key, answer: denied, issued: 'no', says: /may not delete/u },
        { name: 'its own trouble', call: 'revoke', key, answer: { status: 503, body: { msg: 'x' } }, issued: 'maybe' },
      ],
    };
  }
}
