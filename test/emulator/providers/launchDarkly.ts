import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, json } from '../wire.js';

export interface LaunchDarklyToken extends Held {
  readonly account: string;
  readonly role: 'reader' | 'writer' | 'admin';
  readonly kind: 'api' | 'sdk';
  /** Milliseconds since 1970: of a token that was reset with a time, when its old value dies. */
  dies?: number;
}

export type LaunchDarklyMint = Pick<LaunchDarklyToken, 'id' | 'name' | 'account' | 'role' | 'kind'>;

const error = (status: number, code: string, message: string): Reply => json(status, { code, message });
const unauthorized = error(401, 'unauthorized', 'invalid access token');
const forbidden = error(403, 'forbidden', 'Access to the requested resource was denied');
const notFound = error(404, 'not_found', 'Unknown token');

/** LaunchDarkly's access tokens: a reset gives a token another value, and may leave the old one to work for a while. */
export class LaunchDarklyEmulation extends KeyEmulation<LaunchDarklyToken, LaunchDarklyMint> {
  override mintAs(format: string, account?: string): string {
    return this.mint({ kind: format === 'launch-darkly-sdk-key' ? 'sdk' : 'api', ...(account === undefined ? {} : { account }) });
  }

  override isLive(token: string): boolean {
    const key = this.keys.find(token);
    return key !== undefined && !key.revoked && !this.#isOver(key);
  }

  override handle(received: Received): Reply {
    const { headers, ...reply } = this.#answer(received);
    return { ...reply, headers: { ...headers, date: this.keys.now().toUTCString() } };
  }

  #answer({ method, path, headers, query }: Received): Reply {
    const caller = this.keys.presented(headers['authorization'] ?? '');
    if (caller === undefined || !this.keys.accepts(caller) || this.#isOver(caller)) return unauthorized;
    const { account, id, name, kind } = caller;
    if (path === '/api/v2/caller-identity' && method === 'GET') {
      return json(200, kind === 'sdk' ? { accountId: account, environmentId: 'env', projectId: 'proj', authKind: 'sdk' } : { accountId: account, authKind: 'token', tokenKind: 'auth', tokenName: name, tokenId: id, memberId: 'member', serviceToken: false });
    }
    if (kind === 'sdk') return forbidden;
    const [, asked, action] = /^\/api\/v2\/tokens\/(\w+)(\/reset)?$/u.exec(path) ?? [undefined, undefined, undefined];
    const held = this.keys.all().find((token) => token.id === asked && token.account === account && !token.revoked && token.dies === undefined);
    if (asked === undefined || held === undefined) return notFound;
    if (action === undefined) return method === 'GET' ? json(200, shown(held)) : notFound;
    if (method !== 'POST') return notFound;
    if (caller.role === 'reader') return forbidden;
    const expiry = query.get('expiry');
    if (expiry !== null && !/^\d{13}$/u.test(expiry)) return error(400, 'invalid_request', 'expiry is not a time in milliseconds');
    if (expiry === null || Number(expiry) <= this.keys.now().getTime()) this.keys.revoke(held);
    else held.dies = Number(expiry);
    const next = this.create({ id: held.id, name: held.name, account, role: held.role });
    return json(200, { ...shown(next), token: next.token });
  }

  #isOver({ dies }: LaunchDarklyToken): boolean {
    return dies !== undefined && dies <= this.keys.now().getTime();
  }

  protected override create({ id = randomText(24), name = 'a token', account = 'one', role = 'writer', kind = 'api' }: Partial<LaunchDarklyMint>): LaunchDarklyToken {
    return this.keys.add({ token: [kind, crypto.randomUUID()].join('-'), id, name, account, role, kind, revoked: false });
  }

  override get cases(): Cases {
    return {
      verify: [
        { name: 'a token', key: () => this.mint(), verdict: 'live' },
        { name: 'an SDK key', key: () => this.mint({ kind: 'sdk' }), verdict: 'live' },
        { name: 'another 401', key: () => this.mint(), answer: { status: 401, body: { code: 'ip_not_allowed', message: 'x' } }, verdict: 'indeterminate' },
        { name: 'a 403 of its own', key: () => this.mint(), answer: { status: 403, body: { code: 'forbidden', message: 'x' } }, verdict: 'live-restricted' },
        { name: 'nobody', key: () => this.mint(), answer: { status: 200, body: {} }, verdict: 'indeterminate', says: /who asks/u },
        { name: 'too many requests', key: () => this.mint(), answer: { status: 429, body: { code: 'rate_limited', message: 'x' } }, verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'a role that may only read', call: 'issue', key: () => this.mint({ role: 'reader' }), issued: 'no', says: /the role/u },
        { name: 'a change by somebody else', call: 'issue', key: () => this.mint(), answer: { status: 409, body: { code: 'optimistic_locking_error', message: 'x' } }, issued: 'no', says: /somebody else/u },
      ],
    };
  }
}

const shown = ({ id, name, role, account, token }: LaunchDarklyToken): Readonly<Record<string, unknown>> => ({ _id: id, ownerId: account, memberId: 'member', name, role, customRoleIds: [], token: token.slice(-4), serviceToken: false });
