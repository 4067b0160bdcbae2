import { base62Tail } from '../../../src/detection/checksum.js';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json, jsonBody } from '../wire.js';

export interface VercelToken extends Held {
  readonly account: string;
  /** One of them reaches a single project, and may not see itself. */
  readonly scope: 'user' | { readonly team: string } | { readonly project: string };
  /** Of a sign-in with the CLI: it makes no others. */
  readonly type: 'token' | 'oauth2-token';
  /** Milliseconds since 1970. */
  readonly expiresAt: number | undefined;
  readonly createdAt: number;
  /** Of the older form. */
  readonly legacy: boolean;
}

export type VercelMint = Pick<VercelToken, 'name' | 'account' | 'scope' | 'type' | 'expiresAt' | 'legacy'>;

const error = (status: number, code: string, message: string, more: object = {}): Reply => json(status, { error: { code, message, ...more } });
const invalid = error(403, 'forbidden', 'Not authorized', { invalidToken: true });
const forbidden = error(403, 'forbidden', "You don't have permission to access this resource.");
const notFound = error(404, 'not_found', 'Token not found');

/** Vercel's authentication tokens. */
export class VercelEmulation extends KeyEmulation<VercelToken, VercelMint> {
  override mintAs(format: string, account?: string): string {
    return this.mint({ legacy: format === 'vercel-legacy-token', ...(account === undefined ? {} : { account }) });
  }

  override isLive(token: string): boolean {
    const key = this.keys.find(token);
    return key !== undefined && !key.revoked && !this.#isExpired(key);
  }

  override handle(received: Received): Reply {
    const value = bearerOf(received);
    const caller = value === undefined ? undefined : this.keys.presented(value);
    if (caller === undefined || !this.keys.accepts(caller) || this.#isExpired(caller)) return invalid;
    if (typeof caller.scope === 'object' && 'project' in caller.scope) return forbidden;
    const { method, path } = received;
    if (path === '/v6/user/tokens' && method === 'GET') return json(200, { tokens: this.#living(caller).map(shown), pagination: { count: this.#living(caller).length, next: null, prev: null } });
    if (path === '/v3/user/tokens' && method === 'POST') return this.#post(caller, received);
    const [, version, asked] = /^\/v([35])\/user\/tokens\/(\w+)$/u.exec(path) ?? [];
    const key = asked === 'current' ? caller : this.#living(caller).find(({ id }) => id === asked);
    if (asked === undefined || key === undefined) return notFound;
    if (version === '5' && method === 'GET') return json(200, { token: shown(key) });
    if (version !== '3' || method !== 'DELETE') return notFound;
    this.keys.revoke(key);
    return json(200, { tokenId: key.id });
  }

  #post(caller: VercelToken, received: Received): Reply {
    if (caller.type !== 'token' || caller.scope !== 'user') return error(403, 'forbidden', 'Only user authentication tokens can be used to create new tokens');
    const { name, expiresAt, projectId } = jsonBody(received);
    if (typeof name !== 'string') return error(400, 'bad_request', 'Invalid request: missing required property `name`.');
    if (expiresAt !== undefined && !(typeof expiresAt === 'number' && expiresAt > this.keys.now().getTime())) return error(400, 'bad_request', 'Invalid request: `expiresAt` should be in the future.');
    const team = received.query.get('teamId');
    // The trap: who names neither gets the whole account.
    const made = this.create({ name, account: caller.account, expiresAt, scope: typeof projectId === 'string' ? { project: projectId } : team === null ? 'user' : { team } });
    return json(200, { token: shown(made), bearerToken: made.token });
  }

  #living({ account }: VercelToken): readonly VercelToken[] {
    return this.keys.all().filter((key) => key.account === account && !key.revoked && !this.#isExpired(key));
  }

  #isExpired({ expiresAt }: VercelToken): boolean {
    return expiresAt !== undefined && expiresAt <= this.keys.now().getTime();
  }

  protected override create({ name = 'a token', account = 'one', scope = 'user', type = 'token', expiresAt, legacy = false }: Partial<VercelMint>): VercelToken {
    const token = legacy ? randomText(24) : (base62Tail(['vcp', randomText(56)].join('_')) ?? '');
    return this.keys.add({ token, id: `${randomText(32)}${randomText(32)}`, name, account, scope, type, expiresAt, legacy, createdAt: this.keys.now().getTime(), revoked: false });
  }

  override get cases(): Cases {
    const past = (): number => this.keys.now().getTime() - 1000;
    const narrow = (): string => this.mint({ scope: { project: 'prj_one' } });
    return {
      verify: [
        { name: 'a token of the account', key: () => this.mint(), verdict: 'live' },
        { name: 'a token of a team', key: () => this.mint({ scope: { team: 'team_one' } }), verdict: 'live' },
        { name: 'a token of one project, which may not see itself', key: narrow, verdict: 'live-restricted', says: /403: not permitted/u },
        { name: 'an expired token, which a 403 tells', key: () => this.mint({ expiresAt: past() }), verdict: 'dead', says: /403: invalid token/u },
        { name: 'an unknown token', key: () => `${this.mint()}x`, verdict: 'dead' },
        { name: 'a 403 without a word of the token', key: () => this.mint(), answer: { status: 403, body: { error: { code: 'forbidden', message: 'x', invalidToken: false } } }, verdict: 'live-restricted' },
        { name: 'a 403 that is not Vercel’s', key: () => this.mint(), answer: { status: 403, body: '<html>Vercel Security Checkpoint</html>' }, verdict: 'indeterminate' },
        { name: 'an undocumented 401', key: () => this.mint(), answer: { status: 401, body: { error: { code: 'unauthorized', message: 'x' } } }, verdict: 'indeterminate' },
        { name: 'too many requests', key: () => this.mint(), answer: { status: 429, body: { error: { code: 'rate_limited', message: 'x' } }, headers: { 'retry-after': '30' } }, verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'nobody knows what a token of one project reaches', call: 'issue', key: narrow, issued: 'no', says: /could reach everything/u },
        { name: 'a token of a sign-in makes no others', call: 'issue', key: () => this.mint({ type: 'oauth2-token' }), issued: 'no', says: /sign-in with the CLI/u },
        { name: 'the token would expire in the past', call: 'issue', key: () => this.mint(), answer: { status: 400, body: { error: { code: 'bad_request', message: 'x' } } }, issued: 'no' },
        { name: 'its own trouble', call: 'issue', key: () => this.mint(), answer: { status: 502 }, issued: 'maybe' },
      ],
    };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    return { secret: this.mint({ account: this.find(token)?.account ?? 'one' }), parts: {} };
  }
}

function shown({ id, name, type, scope, createdAt, expiresAt, token }: VercelToken): Readonly<Record<string, unknown>> {
  const limited = scope === 'user' ? { type: 'user' } : 'team' in scope ? { type: 'team', teamId: scope.team } : { type: 'project', projectId: scope.project };
  return { id, name, type, prefix: token.slice(0, 4), suffix: token.slice(-4), origin: 'manual', scopes: [{ ...limited, origin: 'manual', createdAt }], createdAt, activeAt: createdAt, ...(expiresAt === undefined ? {} : { expiresAt }) };
}
