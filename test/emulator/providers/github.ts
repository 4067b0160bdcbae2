import { createHash } from 'node:crypto';
import { base62Tail, githubFineGrained } from '../../../src/detection/checksum.js';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, basicOf, bearerOf, json, jsonBody } from '../wire.js';

type Kind = 'classic' | 'fine-grained' | 'oauth' | 'app-user';

export interface GithubToken extends Held {
  readonly kind: Kind;
  readonly account: string;
  readonly userId: number;
  /** Of classic tokens and those of OAuth apps. */
  readonly scopes: readonly string[];
  /** ISO time. */
  readonly expiresAt: string | null;
  /** GET /user is refused for want of single sign-on. */
  readonly unauthorised: boolean;
}

export type GithubMint = Pick<GithubToken, 'name' | 'kind' | 'account' | 'scopes' | 'expiresAt' | 'unauthorised'>;

interface App {
  readonly clientId: string;
  readonly clientSecret: string;
}

const kinds: Readonly<Record<string, Kind>> = {
  'github-personal-access-token': 'classic',
  'github-fine-grained-token': 'fine-grained',
  'github-oauth-token': 'oauth',
  'github-app-user-token': 'app-user',
};

const refusal = (status: number, message: string): Reply => json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) });
const badCredentials = refusal(401, 'Bad credentials');
const notFound = refusal(404, 'Not Found');
const invalid = refusal(422, 'Validation Failed');
const limit = { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '59' };

/** GitHub's /user, the revocation that needs no credential, and the calls of apps about their tokens. */
export class GithubEmulation extends KeyEmulation<GithubToken, GithubMint> {
  /** By account: each has one app. */
  readonly #apps = new Map<string, App>();
  readonly #accounts = new Map<string, number>();
  #nextId = 7000;

  override handle(received: Received): Reply {
    const { method, path, headers } = received;
    if (headers['user-agent'] === undefined) return { status: 403, headers: { 'content-type': 'text/html' }, body: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.' };
    if (path === '/user' && method === 'GET') return this.#user(received);
    if (path === '/credentials/revoke' && method === 'POST') return this.#revokeAll(received);
    const clientId = /^\/applications\/([\w.]+)\/token$/u.exec(path)?.[1];
    if (clientId !== undefined && (method === 'POST' || method === 'PATCH')) return this.#aboutToken(clientId, received);
    return notFound;
  }

  #user(received: Received): Reply {
    const value = bearerOf(received) ?? /^token (.+)$/u.exec(received.headers['authorization'] ?? '')?.[1];
    const key = value === undefined ? undefined : this.keys.presented(value);
    if (key === undefined || !this.keys.accepts(key) || this.#isExpired(key)) return badCredentials;
    if (key.unauthorised) return { ...refusal(403, 'Resource protected by organization SAML enforcement.'), headers: { 'x-github-sso': 'required' } };
    const scoped = key.kind === 'classic' || key.kind === 'oauth';
    return {
      ...json(200, { login: 'someone', id: key.userId, type: 'User', name: 'Someone', email: 'someone@example.com' }),
      headers: { ...limit, ...(scoped && { 'x-oauth-scopes': key.scopes.join(', ') }), ...(key.expiresAt !== null && { 'github-authentication-token-expiration': shown(key.expiresAt, key.kind) }) },
    };
  }

  /** The trap: who is signed in is refused. Unknown credentials are taken like any other. */
  #revokeAll(received: Received): Reply {
    if (received.headers['authorization'] !== undefined) return refusal(403, 'This endpoint must be called without authentication.');
    const { credentials } = jsonBody(received);
    if (!Array.isArray(credentials) || credentials.length === 0 || credentials.length > 1000) return invalid;
    for (const one of credentials) if (typeof one === 'string') this.revoke(one);
    return { ...json(202, {}), headers: limit };
  }

  #aboutToken(clientId: string, received: Received): Reply {
    const [account, app] = [...this.#apps].find(([, one]) => one.clientId === clientId) ?? [];
    const given = basicOf(received);
    if (app === undefined || given?.user !== clientId || given.password !== app.clientSecret) return badCredentials;
    const { access_token: value } = jsonBody(received);
    if (typeof value !== 'string') return invalid;
    const key = this.keys.presented(value);
    if (key === undefined || key.revoked || key.account !== account || !(key.kind === 'oauth' || key.kind === 'app-user')) return notFound;
    if (received.method === 'POST') return json(200, this.#show(key, app));
    this.keys.revoke(key);
    const { name, kind, scopes } = key;
    return json(200, this.#show(this.create({ name, kind, account, scopes }), app));
  }

  #show({ id, token, scopes, expiresAt }: GithubToken, { clientId }: App): Readonly<Record<string, unknown>> {
    return { id: Number(id), url: `https://api.github.com/authorizations/${id}`, app: { client_id: clientId, name: 'An app', url: 'https://example.com' }, token, hashed_token: createHash('sha256').update(token).digest('hex'), token_last_eight: token.slice(-8), scopes, expires_at: expiresAt };
  }

  #appOf(account: string): App {
    const app = this.#apps.get(account) ?? { clientId: ['Ov23', randomText(14)].join('li'), clientSecret: createHash('sha1').update(randomText(30)).digest('hex') };
    this.#apps.set(account, app);
    return app;
  }

  #isExpired = ({ expiresAt }: GithubToken): boolean => expiresAt !== null && Date.parse(expiresAt) <= this.keys.now().getTime();

  override mintAs(format: string, account = 'one'): string {
    return this.mint({ kind: kinds[format] ?? 'classic', account });
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    const key = this.find(token);
    if (key?.kind !== 'oauth' && key?.kind !== 'app-user') return undefined;
    const { clientId, clientSecret } = this.#appOf(key.account);
    return { secret: clientSecret, parts: { 'github-oauth-client-id': clientId } };
  }

  protected override create({ name = 'a token', kind = 'classic', account = 'one', scopes = ['repo'], expiresAt = kind === 'app-user' ? new Date(this.keys.now().getTime() + 8 * 3_600_000).toISOString() : null, unauthorised = false }: Partial<GithubMint>): GithubToken {
    const userId = this.#accounts.get(account) ?? 100 + this.#accounts.size;
    this.#accounts.set(account, userId);
    const token = tokenOf(kind);
    // Those of apps have a number; personal ones have none that is ever told, only their hash in the audit log.
    const id = kind === 'oauth' || kind === 'app-user' ? String(this.#nextId++) : createHash('sha256').update(token).digest('hex');
    return this.keys.add({ token, id, name, kind, account, userId, scopes, expiresAt, unauthorised, revoked: false });
  }

  override get cases(): Cases {
    const revoked = (kind: Kind): string => {
      const token = this.mint({ kind });
      this.revoke(token);
      return token;
    };
    const classic = (): string => this.mint();
    const oauth = (): string => this.mint({ kind: 'oauth' });
    const answered = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): { status: number; body: unknown; headers: Readonly<Record<string, string>> } => ({ status, body: refusal(status, message).body, headers });
    return {
      verify: [
        { name: 'classic', key: classic, verdict: 'live' },
        { name: 'fine-grained', key: () => this.mint({ kind: 'fine-grained', expiresAt: '2099-01-01T00:00:00.000Z' }), verdict: 'live' },
        { name: 'of an OAuth app', key: oauth, verdict: 'live' },
        { name: 'revoked', key: () => revoked('classic'), verdict: 'dead', says: /Bad credentials/u },
        { name: 'revoked, of an app', key: () => revoked('app-user'), verdict: 'dead' },
        { name: 'expired', key: () => this.mint({ expiresAt: '2020-01-01T00:00:00.000Z' }), verdict: 'dead' },
        { name: 'not authorised for single sign-on', key: () => this.mint({ unauthorised: true }), verdict: 'live-restricted', says: /single sign-on/u },
        { name: 'a 401 of a gateway', key: classic, answer: { status: 401, body: { message: 'Unauthorized' } }, verdict: 'indeterminate' },
        { name: 'a 401 for another reason', key: classic, answer: answered(401, 'Requires authentication'), verdict: 'indeterminate' },
        { name: 'a 403 of a gateway', key: classic, answer: { status: 403, body: '<html>Forbidden</html>' }, verdict: 'indeterminate' },
        { name: 'a 403 without User-Agent', key: classic, answer: { status: 403, body: 'Request forbidden by administrative rules.' }, verdict: 'indeterminate' },
        { name: 'a 403 for want of permission', key: classic, answer: answered(403, 'Resource not accessible by personal access token', { 'x-ratelimit-remaining': '4999' }), verdict: 'live-restricted' },
        { name: 'the hour’s requests used up', key: classic, answer: answered(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }), verdict: 'rate-limited' },
        { name: 'the secondary limit', key: classic, answer: answered(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '60' }), verdict: 'rate-limited', says: /60 s/u },
        { name: 'too many wrong tokens before', key: classic, answer: answered(403, 'Maximum number of login attempts exceeded. Please try again later.'), verdict: 'rate-limited' },
        { name: 'a 429', key: classic, answer: answered(429, 'Too many requests'), verdict: 'rate-limited' },
        { name: 'a 404', key: classic, answer: answered(404, 'Not Found'), verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'the hour’s revocations used up', call: 'revoke', key: classic, answer: answered(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }), issued: 'no', says: /60 an hour/u },
        { name: 'signed in', call: 'revoke', key: classic, answer: answered(403, 'This endpoint must be called without authentication.'), issued: 'no' },
        { name: 'an older GitHub Enterprise Server', call: 'revoke', key: classic, answer: answered(404, 'Not Found'), issued: 'no', says: /Enterprise/u },
        { name: 'validation', call: 'revoke', key: () => this.mint({ kind: 'fine-grained' }), answer: answered(422, 'Validation Failed'), issued: 'no' },
        { name: 'a problem of its own', call: 'revoke', key: classic, answer: { status: 500 }, issued: 'maybe' },
        { name: 'a wrong client secret', call: 'issue', key: oauth, answer: answered(401, 'Bad credentials'), issued: 'no', says: /client secret/u },
        { name: 'a token of another app', call: 'issue', key: oauth, answer: answered(404, 'Not Found'), issued: 'no' },
        { name: 'validation', call: 'issue', key: oauth, answer: answered(422, 'Validation Failed'), issued: 'no' },
        { name: 'the hour’s requests used up', call: 'issue', key: oauth, answer: answered(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }), issued: 'no', says: /too many/u },
        { name: 'a problem of its own', call: 'issue', key: oauth, answer: { status: 502 }, issued: 'maybe' },
      ],
    };
  }
}

function tokenOf(kind: Kind): string {
  if (kind === 'fine-grained') return githubFineGrained(['github', 'pat', `1${randomText(21)}`, randomText(59)].join('_'));
  const token = [{ classic: 'ghp', oauth: 'gho', 'app-user': 'ghu' }[kind], randomText(36)].join('_');
  return base62Tail(token) ?? token;
}

/** In the two ways in which the header says it. */
function shown(iso: string, kind: Kind): string {
  const [day, time] = iso.split('T');
  return `${day} ${time?.slice(0, 8)} ${kind === 'fine-grained' ? '+0000' : 'UTC'}`;
}
