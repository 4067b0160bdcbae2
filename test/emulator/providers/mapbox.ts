import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, json, jsonBody } from '../wire.js';

export interface MapboxToken extends Held {
  readonly account: string;
  readonly scopes: readonly string[];
  readonly allowedUrls: readonly string[] | undefined;
}

export type MapboxMint = Pick<MapboxToken, 'name' | 'account' | 'scopes' | 'allowedUrls'>;

const managing: readonly string[] = ['styles:read', 'styles:write', 'tokens:read', 'tokens:write'];
const error = (status: number, message: string): Reply => json(status, { message });

/** Mapbox's Tokens API: who asks about a token that does not work is told so with 200. */
export class MapboxEmulation extends KeyEmulation<MapboxToken, MapboxMint> {
  override handle(received: Received): Reply {
    const { method, path, query } = received;
    const value = query.get('access_token') ?? '';
    const caller = this.keys.presented(value);
    const lives = caller !== undefined && this.keys.accepts(caller);
    if (path === '/tokens/v2' && method === 'GET') {
      if (!/^[stp]k\.eyJ[\w-]+\.[\w-]+$/u.test(value)) return json(200, { code: 'TokenMalformed' });
      if (caller === undefined) return json(200, { code: 'TokenInvalid' });
      return lives ? json(200, { code: 'TokenValid', token: { usage: 'sk', user: caller.account, authorization: caller.id } }) : json(200, { code: 'TokenRevoked' });
    }
    if (!lives) return error(401, 'Not Authorized - Invalid Token');
    const [, user, id] = /^\/tokens\/v2\/(\w+)(?:\/(\w+))?$/u.exec(path) ?? [];
    if (user !== caller.account) return error(404, 'Not Found');
    const living = this.keys.all().filter((token) => token.account === user && !token.revoked);
    if (!caller.scopes.includes(method === 'GET' ? 'tokens:read' : 'tokens:write')) return error(403, 'This token does not have the required scope');
    if (id === undefined) return method === 'GET' ? page(living, received) : method === 'POST' ? this.#post(caller, received) : error(404, 'Not Found');
    const token = living.find((held) => held.id === id);
    if (token === undefined || method !== 'DELETE') return error(404, 'Not Found');
    this.keys.revoke(token);
    return { status: 204 };
  }

  #post(caller: MapboxToken, received: Received): Reply {
    const { note, scopes, allowedUrls } = jsonBody(received);
    if (typeof note !== 'string' || !Array.isArray(scopes)) return error(422, 'scopes are required');
    if (!scopes.every((scope) => caller.scopes.includes(String(scope)))) return error(422, 'The token may not grant scopes that it does not have');
    const made = this.create({ name: note, account: caller.account, scopes: scopes as string[], allowedUrls: Array.isArray(allowedUrls) ? (allowedUrls as string[]) : undefined });
    return json(201, { ...shown(made), token: made.token });
  }

  protected override create({ name = 'a token', account = 'one', scopes = managing, allowedUrls }: Partial<MapboxMint>): MapboxToken {
    const id = `ck${randomText(23).toLowerCase()}`;
    const payload = Buffer.from(JSON.stringify({ u: account, a: id })).toString('base64url');
    return this.keys.add({ token: ['sk', payload, randomText(22)].join('.'), id, name, account, scopes, allowedUrls, revoked: false });
  }

  override get cases(): Cases {
    const reading = (): string => this.mint({ scopes: ['styles:read'] });
    const code = (name: string): { readonly status: number; readonly body: unknown } => ({ status: 200, body: { code: name } });
    return {
      verify: [
        { name: 'a token that may manage tokens', key: () => this.mint(), verdict: 'live' },
        { name: 'a token that may not see its scopes', key: reading, verdict: 'live' },
        { name: 'a revoked token, which a 200 tells', key: () => this.mint(), answer: code('TokenRevoked'), verdict: 'dead', says: /200: revoked/u },
        { name: 'an expired token, which a 200 tells', key: () => this.mint(), answer: code('TokenExpired'), verdict: 'dead', says: /200: expired/u },
        { name: 'an invalid token, which a 200 tells', key: () => this.mint(), answer: code('TokenInvalid'), verdict: 'dead', says: /200: not known/u },
        { name: 'a malformed token', key: () => this.mint(), answer: code('TokenMalformed'), verdict: 'dead' },
        { name: 'a code that nobody knows', key: () => this.mint(), answer: code('TokenSuspended'), verdict: 'indeterminate' },
        { name: 'a code with a name of JavaScript’s', key: () => this.mint(), answer: code('constructor'), verdict: 'indeterminate' },
        { name: 'a 401, which is not how it refuses here', key: () => this.mint(), answer: { status: 401, body: { message: 'Not Authorized - Invalid Token' } }, verdict: 'indeterminate' },
        { name: 'too many requests', key: () => this.mint(), answer: { status: 429, body: { message: 'x' } }, verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'it may not grant what the old one has', call: 'issue', key: () => this.mint({ scopes: ['uploads:write'] }), issued: 'no', says: /422: .*every scope/u },
        { name: 'its own trouble', call: 'issue', key: () => this.mint(), answer: { status: 500, body: { message: 'x' } }, issued: 'maybe' },
        { name: 'it may not delete by then', call: 'revoke', key: () => this.mint(), answer: { status: 403, body: { message: 'x' } }, issued: 'no' },
      ],
    };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    return { secret: this.mint({ account: this.find(token)?.account ?? 'one' }), parts: {} };
  }
}

/** So many as are asked for; that there are more stands in a header. */
function page(living: readonly MapboxToken[], { query }: Received): Reply {
  const limit = Number(query.get('limit') ?? 100);
  const answer = json(200, living.slice(0, limit).map(shown));
  return living.length > limit ? { ...answer, headers: { ...answer.headers, link: '<https://api.mapbox.com/tokens/v2/one?start=next>; rel="next"' } } : answer;
}

const shown = ({ id, name, scopes, allowedUrls }: MapboxToken): Readonly<Record<string, unknown>> => ({ id, usage: 'sk', client: 'api', default: false, note: name, scopes, created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z', ...(allowedUrls === undefined ? {} : { allowedUrls }) });
