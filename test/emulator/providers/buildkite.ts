import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json } from '../wire.js';

export interface BuildkiteToken extends Held {
  readonly account: string;
  readonly scopes: readonly string[];
}

export type BuildkiteMint = Pick<BuildkiteToken, 'name' | 'account' | 'scopes'>;

const error = (status: number, message: string): Reply => json(status, { message });
const unauthorized = error(401, 'Authentication required. Please supply a valid API Access Token: https://buildkite.com/docs/apis/rest-api#authentication');

/** Buildkite's API access tokens: each tells of itself, and ends itself. */
export class BuildkiteEmulation extends KeyEmulation<BuildkiteToken, BuildkiteMint> {
  override handle(received: Received): Reply {
    const { method, path } = received;
    const caller = this.keys.presented(bearerOf(received) ?? '');
    if (caller === undefined || !this.keys.accepts(caller)) return unauthorized;
    if (path !== '/v2/access-token') return error(404, 'No resource found');
    if (method === 'GET') return json(200, { uuid: caller.id, scopes: caller.scopes, description: caller.name, user: { name: caller.account, email: 'someone@example.com' } });
    if (method !== 'DELETE') return error(404, 'No resource found');
    this.keys.revoke(caller);
    return { status: 204 };
  }

  protected override create({ name = 'a token', account = 'one', scopes = ['read_builds'] }: Partial<BuildkiteMint>): BuildkiteToken {
    return this.keys.add({ token: `bkua_${randomText(40).toLowerCase()}`, id: crypto.randomUUID(), name, account, scopes, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    const answer = (status: number, message: string): { readonly status: number; readonly body: unknown } => ({ status, body: { message } });
    return {
      verify: [
        { name: 'a token without scopes', key: () => this.mint({ scopes: [] }), verdict: 'live' },
        { name: 'a 401 in other words', key, answer: answer(401, 'Your organization requires a VPN'), verdict: 'indeterminate' },
        { name: 'an address that is not allowed', key, answer: answer(403, 'Your IP address is not allowed'), verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'a 401 in other words', call: 'revoke', key, answer: answer(401, 'Your organization requires a VPN'), issued: 'no', says: /not accepted/u },
        { name: 'an address that is not allowed', call: 'revoke', key, answer: answer(403, 'Your IP address is not allowed'), issued: 'no', says: /may not delete/u },
        { name: 'its own trouble', call: 'revoke', key, answer: answer(500, 'x'), issued: 'maybe' },
      ],
    };
  }
}
