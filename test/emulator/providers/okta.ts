import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, digestOf, randomText } from '../keyring.js';
import { type Received, type Reply, json } from '../wire.js';

export interface OktaToken extends Held {
  /** The admin. */
  readonly account: string;
  /** May not read users. */
  readonly narrow: boolean;
}

export type OktaMint = Pick<OktaToken, 'name' | 'account' | 'narrow'>;

const error = (status: number, errorCode: string, errorSummary: string): Reply => json(status, { errorCode, errorSummary, errorLink: errorCode, errorId: randomText(20), errorCauses: [] });

/** The API tokens of one organization of Okta's: each ends itself. */
export class OktaEmulation extends KeyEmulation<OktaToken, OktaMint> {
  override handle({ method, path, headers, host }: Received): Reply {
    const caller = this.keys.presented(/^SSWS (.+)$/u.exec(headers['authorization'] ?? '')?.[1] ?? '');
    if (host !== 'organization' || caller === undefined || !this.keys.accepts(caller)) return error(401, 'E0000011', 'Invalid token provided');
    if (path === '/api/v1/users/me' && method === 'GET') {
      return caller.narrow ? error(403, 'E0000006', 'You do not have permission to perform the requested action') : json(200, { id: `00u${caller.account}`, status: 'ACTIVE', profile: { login: 'someone@example.com' } });
    }
    if (path !== '/api/v1/api-tokens/current' || method !== 'DELETE') return error(404, 'E0000007', 'Not found: Resource not found');
    this.keys.revoke(caller);
    return { status: 204 };
  }

  override mintAs(_format: string, account = 'one'): string {
    return this.mint({ account });
  }

  override partsOf(token: string): Readonly<Record<string, string>> {
    return { 'okta-organization': this.find(token)?.account === 'another' ? 'other' : 'org' };
  }

  protected override create({ name = 'a token', account = 'one', narrow = false }: Partial<OktaMint>): OktaToken {
    const token = `00${randomText(40)}`;
    return this.keys.add({ token, id: digestOf(token), name, account, narrow, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    const answer = (status: number, errorCode: string): { readonly status: number; readonly body: unknown } => ({ status, body: { errorCode, errorSummary: 'x', errorCauses: [] } });
    return {
      verify: [
        { name: 'a token of an admin with few rights', key: () => this.mint({ narrow: true }), verdict: 'live-restricted', says: /E0000006/u },
        { name: 'a 401 for another reason', key, answer: answer(401, 'E0000015'), verdict: 'indeterminate' },
        { name: 'too many requests', key, answer: answer(429, 'E0000047'), verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'a token that may not end itself', call: 'revoke', key, answer: answer(403, 'E0000006'), issued: 'no', says: /may not delete/u },
        { name: 'an organization that does not know the call', call: 'revoke', key, answer: answer(404, 'E0000022'), issued: 'maybe' },
      ],
    };
  }
}
