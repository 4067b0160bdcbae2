import { randomBytes, randomUUID } from 'node:crypto';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, html, json, jsonBody } from '../wire.js';

/** `name` is Pulumi's own, and told to the token itself. */
export interface PulumiToken extends Held {
  readonly kind: 'personal' | 'organization' | 'team';
  /** The user, or the organization that a token acts as. */
  readonly account: string;
  readonly description: string;
  /** Unix seconds; 0: never. */
  readonly expires: number;
}

export type PulumiMint = Pick<PulumiToken, 'name' | 'kind' | 'account' | 'description' | 'expires'>;

const failed = (code: number, message: string): Reply => json(code, { code, message });
const unauthorized = failed(401, 'Unauthorized: No credentials provided or are invalid.');
const notFound = failed(404, 'Not Found: token');

/** Access tokens of Pulumi Cloud, under /api/user. */
export class PulumiEmulation extends KeyEmulation<PulumiToken, PulumiMint> {
  override handle(received: Received): Reply {
    const { method, path, headers } = received;
    const value = /^token (.+)$/u.exec(headers['authorization'] ?? '')?.[1];
    const caller = value === undefined ? undefined : this.keys.presented(value);
    if (caller === undefined || !this.keys.accepts(caller) || this.#isExpired(caller)) return unauthorized;
    if (path === '/api/user' && method === 'GET') return json(200, userOf(caller));
    const id = /^\/api\/user\/tokens(?:\/([\w-]+))?$/u.exec(path);
    if (id === null || caller.kind !== 'personal') return notFound;
    const living = this.list().filter(({ kind, account, token }) => kind === 'personal' && account === caller.account && this.isLive(token));
    if (id[1] === undefined) return method === 'GET' ? json(200, { tokens: living.map(shown) }) : method === 'POST' ? this.#post(caller, received) : notFound;
    const key = living.find((held) => held.id === id[1]);
    if (key === undefined || method !== 'DELETE') return notFound;
    this.keys.revoke(key);
    return { status: 204 };
  }

  #post({ account }: PulumiToken, received: Received): Reply {
    const { description, expires = 0 } = jsonBody(received);
    if (typeof description !== 'string' || typeof expires !== 'number') return failed(400, 'Bad Request: description');
    if (expires !== 0 && expires <= this.keys.now().getTime() / 1000) return failed(400, 'Bad Request: expires is in the past');
    const made = this.create({ account, description, expires });
    return json(200, { id: made.id, name: made.name, tokenValue: made.token });
  }

  #isExpired({ expires }: PulumiToken): boolean {
    return expires !== 0 && expires <= this.keys.now().getTime() / 1000;
  }

  override isLive(token: string): boolean {
    const key = this.find(token);
    return key !== undefined && !key.revoked && !this.#isExpired(key);
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } {
    return { secret: this.mint({ account: this.find(token)?.account ?? 'one' }), parts: {} };
  }

  protected override create({ name = `token-${randomText(6)}`, kind = 'personal', account = 'one', description = 'a token', expires = 4_000_000_000 }: Partial<PulumiMint>): PulumiToken {
    return this.keys.add({ token: ['pul', randomBytes(20).toString('hex')].join('-'), id: randomUUID(), name, kind, account, description, expires, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    const ofTeam = (): string => this.mint({ kind: 'team' });
    return {
      verify: [
        { name: 'a token of an organization', key: () => this.mint({ kind: 'organization' }), verdict: 'live' },
        { name: 'a token of a team', key: ofTeam, verdict: 'live' },
        { name: 'a token that has expired', key: () => this.mint({ expires: 1_600_000_000 }), verdict: 'dead', says: /401: unauthorized/u },
        { name: 'an older one that tells nothing of the token', key, answer: json(200, { id: 'one', githubLogin: 'x', name: 'x', organizations: [] }), verdict: 'live' },
        { name: 'a 401 in other words', key, answer: failed(401, 'x'), verdict: 'indeterminate' },
        { name: 'a 401 of a gateway', key, answer: html(401, 'Unauthorized', ''), verdict: 'indeterminate' },
        { name: 'a refusal of its own', key, answer: failed(403, 'Forbidden'), verdict: 'live-restricted' },
        { name: 'too many requests', key, answer: failed(429, 'x'), verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'a token of a team', call: 'issue', key: ofTeam, issued: 'no', says: /only personal tokens/u },
        { name: 'two tokens of one name', call: 'issue', key: () => [1, 2].map(() => this.mint({ name: 'twice' }))[0]!, issued: 'no', says: /when the old token expires/u },
        { name: 'not permitted', call: 'issue', key, answer: failed(403, 'Forbidden'), issued: 'no' },
        { name: 'a token without its value', call: 'issue', key, answer: json(200, { id: randomUUID() }), issued: 'maybe' },
        { name: 'a deletion that is not permitted', call: 'revoke', key, answer: failed(403, 'Forbidden'), issued: 'no' },
      ],
      narrow: [{ name: 'a token that expires', key: () => this.mint({ expires: 3_000_000_000 }) }],
    };
  }
}

const userOf = ({ name, kind, account }: PulumiToken): Readonly<Record<string, unknown>> => ({
  id: account,
  githubLogin: 'somebody',
  name: 'Somebody',
  organizations: [],
  tokenInfo: { name, ...(kind !== 'personal' && { organization: 'acme' }), ...(kind === 'team' && { team: 'ops' }) },
});

const shown = ({ id, name, description, expires }: PulumiToken): Readonly<Record<string, unknown>> => ({ id, name, description, created: '2026-01-01T00:00:00Z', lastUsed: 0, expires, admin: false, createdBy: 'somebody' });
