import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json, jsonBody } from '../wire.js';

export interface LinodeToken extends Held {
  readonly scopes: readonly string[];
  /** UTC, without saying so. */
  readonly expiry: string | null;
  readonly account: string;
}

export type LinodeMint = Pick<LinodeToken, 'name' | 'scopes' | 'expiry' | 'account'>;

const errors = (status: number, reason: string, field?: string): Reply => json(status, { errors: [{ ...(field !== undefined && { field }), reason }] });
const invalid = errors(401, 'Invalid Token');
// Not a 403.
const outOfScope = errors(401, 'Your OAuth token is not authorized to use this endpoint.');
const notFound = errors(404, 'Not found');

/** Personal access tokens of Linode, under /v4/profile/tokens. */
export class LinodeEmulation extends KeyEmulation<LinodeToken, LinodeMint> {
  #nextId = 4000;

  override handle(received: Received): Reply {
    const { method, path } = received;
    const value = bearerOf(received);
    const caller = value === undefined ? undefined : this.keys.presented(value);
    if (caller === undefined || !this.keys.accepts(caller) || this.#isExpired(caller)) return invalid;
    const id = /^\/v4\/profile\/tokens(?:\/(\d+))?$/u.exec(path);
    if (id === null) return notFound;
    if (!allows(caller, method === 'GET' ? 'account:read_only' : 'account:read_write')) return outOfScope;
    if (id[1] === undefined) return method === 'GET' ? this.#list(caller, received) : method === 'POST' ? this.#post(caller, received) : notFound;
    const key = this.#living(caller).find((held) => held.id === id[1]);
    if (key === undefined) return notFound;
    if (method === 'GET') return json(200, shown(key));
    if (method !== 'DELETE') return notFound;
    this.keys.revoke(key);
    return json(200, {});
  }

  /** Whether it is neither revoked nor expired. */
  override isLive(token: string): boolean {
    const key = this.find(token);
    return key !== undefined && !key.revoked && !this.#isExpired(key);
  }

  #isExpired({ expiry }: LinodeToken): boolean {
    return expiry !== null && Date.parse(`${expiry}Z`) <= this.keys.now().getTime();
  }

  #living({ account }: LinodeToken): readonly LinodeToken[] {
    return this.list().filter((key) => key.account === account && this.isLive(key.token));
  }

  #list(caller: LinodeToken, { query }: Received): Reply {
    const size = Number(query.get('page_size') ?? 100);
    const keys = this.#living(caller);
    return json(200, { data: keys.slice(0, size).map(shown), page: 1, pages: Math.ceil(keys.length / size), results: keys.length });
  }

  #post(caller: LinodeToken, received: Received): Reply {
    const { label, scopes, expiry } = jsonBody(received);
    if (label !== undefined && (typeof label !== 'string' || label === '' || label.length > 100)) return errors(400, 'Length must be 1-100 characters', 'label');
    if (expiry !== undefined && (typeof expiry !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u.test(expiry) || Date.parse(`${expiry}Z`) <= this.keys.now().getTime())) return errors(400, 'Invalid date', 'expiry');
    // Who names no scopes gets those of the acting token; who names no expiry, none.
    const asked = scopes === undefined ? caller.scopes : typeof scopes === 'string' ? scopes.split(' ') : [];
    if (asked.length === 0 || !asked.every((scope) => allows(caller, scope))) return errors(400, 'Scopes may not exceed those of the acting token', 'scopes');
    const made = this.create({ account: caller.account, scopes: asked, expiry: expiry ?? null, ...(label !== undefined && { name: label }) });
    return json(200, { ...shown(made), token: made.token });
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    return { secret: this.mint({ account: this.find(token)?.account ?? 'one', scopes: ['*'] }), parts: {} };
  }

  protected override create({ name = 'a token', scopes = ['account:read_write', 'linodes:read_only'], expiry = '2999-12-31T05:00:00', account = 'one' }: Partial<LinodeMint>): LinodeToken {
    return this.keys.add({ token: Buffer.from(randomText(32)).toString('hex'), id: String(this.#nextId++), name, scopes, expiry, account, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    return {
      verify: [
        { name: 'may do everything', key: () => this.mint({ scopes: ['*'] }), verdict: 'live' },
        { name: 'may not list tokens, which is a 401', key: () => this.mint({ scopes: ['linodes:read_only'] }), verdict: 'live-restricted', says: /401: it may not list/u },
        { name: 'has expired', key: () => this.mint({ expiry: '2020-01-01T00:00:00' }), verdict: 'dead', says: /401: invalid token/u },
        { name: 'lives for ever', key: () => this.mint({ expiry: null }), verdict: 'live' },
        { name: 'the user may not list tokens', key, answer: { status: 403, body: { errors: [{ reason: 'Unauthorized' }] } }, verdict: 'live-restricted' },
        { name: 'a 401 for a reason that is not known', key, answer: { status: 401, body: { errors: [{ reason: 'x' }] } }, verdict: 'indeterminate' },
        { name: 'too many requests', key, answer: { status: 429, body: { errors: [{ reason: 'Too many requests' }] } }, verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'what it may do is not known', call: 'issue', key: () => this.mint({ scopes: ['linodes:read_only'] }), issued: 'no', says: /not known/u },
        { name: 'more than the acting token may', call: 'issue', key, answer: { status: 400, body: { errors: [{ reason: 'x', field: 'scopes' }] } }, issued: 'no', says: /no scope that it does not have/u },
        { name: 'a scope is missing', call: 'issue', key, answer: { status: 401, body: { errors: [{ reason: 'Your OAuth token is not authorized to use this endpoint.' }] } }, issued: 'no', says: /Read\/Write/u },
        { name: 'a scope is missing', call: 'revoke', key, answer: { status: 401, body: { errors: [{ reason: 'Your OAuth token is not authorized to use this endpoint.' }] } }, issued: 'no' },
        { name: 'its own trouble', call: 'revoke', key, answer: { status: 500, body: { errors: [{ reason: 'x' }] } }, issued: 'maybe' },
      ],
    };
  }
}

/** `*` is everything, and who may write may read. */
const allows = ({ scopes }: LinodeToken, scope: string): boolean => scopes.includes('*') || scopes.includes(scope) || scopes.includes(scope.replace(/:read_only$/u, ':read_write'));

/** Of a token that was made before, its beginning only. */
const shown = ({ id, name, scopes, expiry, token }: LinodeToken): Readonly<Record<string, unknown>> => ({ id: Number(id), label: name, scopes: scopes.join(' '), created: '2026-01-01T00:00:00', expiry, token: token.slice(0, 16) });
