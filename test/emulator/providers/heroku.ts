import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json } from '../wire.js';

export interface HerokuToken extends Held {
  readonly account: string;
  readonly scopes: readonly string[];
  /** Seconds that a token lives; null: for ever. */
  readonly lifetime: number | null;
  /** Of a sign-in: not to be replaced by call. */
  readonly ofClient: boolean;
  readonly legacy: boolean;
  readonly createdAt: number;
}

export type HerokuMint = Pick<HerokuToken, 'id' | 'name' | 'account' | 'scopes' | 'lifetime' | 'ofClient' | 'legacy'>;

const error = (status: number, id: string, message: string): Reply => json(status, { id, message, url: 'https://devcenter.heroku.com/articles/platform-api-reference#error-responses' });
const unauthorized = error(401, 'unauthorized', 'Invalid credentials provided.');
const forbidden = error(403, 'forbidden', 'You do not have access to this resource.');
const notFound = error(404, 'not_found', "Couldn't find that OAuth authorization.");

/** Heroku's account and OAuth authorizations: a token is replaced, the authorization with its id stays. */
export class HerokuEmulation extends KeyEmulation<HerokuToken, HerokuMint> {
  override mintAs(format: string, account?: string): string {
    return this.mint({ legacy: format === 'heroku-legacy-key', ...(account === undefined ? {} : { account }) });
  }

  override handle(received: Received): Reply {
    const { method, path, headers } = received;
    if (!/^application\/vnd\.heroku\+json; *version=3$/u.test(headers['accept'] ?? '')) return error(404, 'not_found', 'The requested API endpoint was not found. Are you using the right HTTP verb, and did you specify your intended version with the `Accept` header?');
    const value = bearerOf(received);
    const caller = value === undefined ? undefined : this.keys.presented(value);
    if (caller === undefined || !this.keys.accepts(caller) || this.#isExpired(caller)) return unauthorized;
    if (path === '/account' && method === 'GET') {
      return caller.scopes.some((scope) => scope === 'global' || scope === 'identity') ? json(200, { id: caller.account, email: 'someone@example.com', name: 'Someone' }) : forbidden;
    }
    if (!path.startsWith('/oauth/authorizations')) return notFound;
    if (!caller.scopes.includes('global')) return forbidden;
    if (path === '/oauth/authorizations' && method === 'GET') return json(200, this.#living(caller).map((token) => this.#shown(token)));
    const id = /^\/oauth\/authorizations\/([\w-]+)\/actions\/regenerate-tokens$/u.exec(path)?.[1];
    const held = this.#living(caller).find((token) => token.id === id);
    if (held === undefined || method !== 'POST') return notFound;
    if (held.ofClient) return error(422, 'invalid_params', 'Only direct authorizations can be regenerated.');
    this.keys.revoke(held);
    return json(200, this.#shown(this.create({ ...held, legacy: false })));
  }

  #living({ account }: HerokuToken): readonly HerokuToken[] {
    return this.keys.all().filter((token) => token.account === account && !token.revoked && !this.#isExpired(token));
  }

  #isExpired({ lifetime, createdAt }: HerokuToken): boolean {
    return lifetime !== null && createdAt + lifetime * 1000 <= this.keys.now().getTime();
  }

  #shown({ id, name, token, scopes, lifetime, createdAt, ofClient, account }: HerokuToken): Readonly<Record<string, unknown>> {
    const left = lifetime === null ? null : Math.round((createdAt - this.keys.now().getTime()) / 1000 + lifetime);
    return {
      id,
      description: name,
      scope: scopes,
      client: ofClient ? { id: crypto.randomUUID(), name: 'Heroku CLI' } : null,
      access_token: { id: crypto.randomUUID(), token, expires_in: left },
      user: { id: account, email: 'someone@example.com' },
    };
  }

  protected override create({ id = crypto.randomUUID(), name = 'a token', account = 'one', scopes = ['global'], lifetime = null, ofClient = false, legacy = false }: Partial<HerokuMint>): HerokuToken {
    const token = legacy ? crypto.randomUUID() : ['HRKU', `AA${randomText(58)}`].join('-');
    return this.keys.add({ token, id, name, account, scopes, lifetime, ofClient, legacy, createdAt: this.keys.now().getTime(), revoked: false });
  }

  override get cases(): Cases {
    return {
      verify: [
        { name: 'a token for everything', key: () => this.mint(), verdict: 'live' },
        { name: 'a token that knows who it belongs to, and no more', key: () => this.mint({ scopes: ['identity'] }), verdict: 'live' },
        { name: 'a token that may not even see its account', key: () => this.mint({ scopes: ['read'] }), verdict: 'live-restricted' },
        { name: 'an expired token', key: () => this.mint({ lifetime: -1 }), verdict: 'dead', says: /401: unauthorized/u },
        { name: 'another 401 of its own', key: () => this.mint(), answer: { status: 401, body: { id: 'two_factor', message: 'x' } }, verdict: 'indeterminate' },
        { name: 'a request that does not name its version', key: () => this.mint(), answer: { status: 404, body: { id: 'not_found', message: 'x' } }, verdict: 'indeterminate' },
        { name: 'too many requests', key: () => this.mint(), answer: { status: 429, body: { id: 'rate_limit', message: 'x' } }, verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'the token of a sign-in', call: 'issue', key: () => this.mint({ ofClient: true }), issued: 'no', says: /authorised directly/u },
        { name: 'it lacks the scope by then', call: 'issue', key: () => this.mint(), answer: { status: 403, body: { id: 'forbidden', message: 'x' } }, issued: 'no', says: /scope "global"/u },
      ],
    };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    return { secret: this.mint({ account: this.find(token)?.account ?? 'one' }), parts: {} };
  }
}
