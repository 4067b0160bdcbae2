import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json, jsonBody } from '../wire.js';

export interface GitlabToken extends Held {
  readonly scopes: readonly string[];
  readonly userId: number;
  readonly createdAt: string;
  /** `YYYY-MM-DD`: it dies at the beginning of that day, UTC. */
  readonly expiresAt: string | null;
  /** Tokens that came from one another by rotation. */
  readonly family: string;
  /** Those of projects and groups are a bot's; an OAuth token is let in, and is none of these. */
  readonly kind: 'personal' | 'project' | 'oauth';
}

export type GitlabMint = Pick<GitlabToken, 'name' | 'scopes' | 'userId' | 'expiresAt' | 'family' | 'kind'>;

const unauthorized = json(401, { message: '401 Unauthorized' });
const revoked = json(401, { error: 'invalid_token', error_description: 'Token was revoked. You have to re-authorize from the user.' });
const expired = json(401, { error: 'invalid_token', error_description: 'Token is expired. You can either do re-authorization or token refresh.' });
const insufficient = (scope: string): Reply =>
  json(403, { error: 'insufficient_scope', error_description: 'The request requires higher privileges than provided by the access token.', scope });
const notFound = json(404, { message: '404 Not found' });
const badRequest = (why: string): Reply => json(400, { message: `400 Bad request - ${why}` });

/** Personal access tokens of GitLab, under /api/v4. */
export class GitlabEmulation extends KeyEmulation<GitlabToken, GitlabMint> {
  readonly #blocked = new Set<number>();
  #nextId = 1000;

  /** Whether it is neither revoked nor expired, whatever a delay still lets in. */
  override isLive(token: string): boolean {
    const key = this.keys.find(token);
    return key !== undefined && !key.revoked && !this.#isExpired(key);
  }

  override get cases(): Cases {
    return { verify: [], refusals: [], narrow: [{ name: 'a token for reading, for a month', key: () => this.mint({ scopes: ['self_rotate', 'read_user'], expiresAt: day(this.keys.now(), 30) }) }] };
  }

  override mintAs(_format: string, account?: string): string {
    return this.mint(account === undefined ? {} : { userId: 43 });
  }

  block(userId: number): void {
    this.#blocked.add(userId);
  }

  override handle(received: Received): Reply {
    const [, target, action] = /^\/api\/v4\/personal_access_tokens(?:\/(self|\d+))?(\/rotate)?$/u.exec(received.path) ?? [undefined, undefined, undefined];
    if (!received.path.startsWith('/api/v4/personal_access_tokens')) return notFound;
    const caller = this.#authenticate(received, action !== undefined);
    if ('status' in caller) return caller;
    if (this.#blocked.has(caller.userId)) return json(403, { message: '403 Forbidden - Your account has been blocked.' });
    if (target === undefined) return received.method === 'GET' && action === undefined ? this.#listFor(caller) : notFound;
    if (target === 'self') return this.#onSelf(caller, received, action !== undefined);
    return this.#onOther(caller, target, received, action !== undefined);
  }

  #onSelf(caller: GitlabToken, received: Received, rotate: boolean): Reply {
    if (rotate) {
      if (received.method !== 'POST') return notFound;
      if (!caller.scopes.includes('api') && !caller.scopes.includes('self_rotate')) return insufficient('api self_rotate');
      return this.#rotate(caller, received);
    }
    if (received.method === 'GET') return json(200, this.#show(caller));
    return received.method === 'DELETE' ? this.#delete(caller) : notFound;
  }

  #onOther(caller: GitlabToken, id: string, received: Received, rotate: boolean): Reply {
    if (!caller.scopes.includes('api')) return insufficient('api');
    const key = this.keys.all().find((held) => held.id === id && held.userId === caller.userId);
    // A user who is no administrator is told the same of unknown tokens and of those of others.
    if (key === undefined) return unauthorized;
    if (rotate) return received.method === 'POST' ? this.#rotate(key, received) : notFound;
    if (received.method === 'GET') return json(200, this.#show(key));
    return received.method === 'DELETE' ? this.#delete(key) : notFound;
  }

  #listFor(caller: GitlabToken): Reply {
    if (!caller.scopes.includes('api') && !caller.scopes.includes('read_api')) return insufficient('api read_api');
    return json(200, this.keys.all().filter(({ userId }) => userId === caller.userId).map((key) => this.#show(key)));
  }

  #authenticate(received: Received, rotating: boolean): GitlabToken | Reply {
    const value = received.headers['private-token'] ?? bearerOf(received);
    const key = value === undefined ? undefined : this.keys.presented(value);
    if (key === undefined) return unauthorized;
    // Reuse detection: a revoked token that rotates may be a thief's, so everything that came from it goes.
    if (key.revoked && rotating) for (const relative of this.keys.all()) if (relative.family === key.family) this.keys.revoke(relative);
    if (!this.keys.accepts(key) || (key.revoked && rotating)) return revoked;
    return this.#isExpired(key) ? expired : key;
  }

  #rotate(old: GitlabToken, received: Received): Reply {
    if (old.kind === 'oauth') return json(405, { message: '405 Method Not Allowed' });
    if (old.revoked) return revoked;
    const asked = jsonBody(received)['expires_at'];
    const today = day(this.keys.now());
    if (asked !== undefined && (typeof asked !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(asked))) return badRequest('expires_at is invalid');
    if (asked !== undefined && (asked <= today || asked > day(this.keys.now(), 365))) return badRequest('Expiration date must be in the future and within the allowed lifetime');
    this.keys.revoke(old);
    const { name, scopes, userId, family, kind } = old;
    const next = this.create({ name, scopes, userId, family, kind, expiresAt: asked ?? day(this.keys.now(), 7) });
    return json(200, { ...this.#show(next), token: next.token });
  }

  #delete(key: GitlabToken): Reply {
    this.keys.revoke(key);
    return { status: 204 };
  }

  protected override create({ name = 'a token', scopes = ['api'], userId = 42, expiresAt = day(this.keys.now(), 90), family, kind = 'personal' }: Partial<GitlabMint>): GitlabToken {
    const id = String(this.#nextId++);
    return this.keys.add({
      token: ['glpat', randomText(20)].join('-'),
      id,
      name,
      scopes,
      userId,
      createdAt: this.keys.now().toISOString(),
      expiresAt,
      family: family ?? id,
      kind,
      revoked: false,
    });
  }

  /** A revoked token that is still let in is shown as it was: that is what a replica which lags behind would say. */
  #show(key: GitlabToken): Readonly<Record<string, unknown>> {
    const { id, name, scopes, userId, createdAt, expiresAt } = key;
    const isRevoked = key.revoked && !this.keys.lag;
    return {
      id: Number(id),
      name,
      revoked: isRevoked,
      created_at: createdAt,
      description: null,
      scopes,
      user_id: userId,
      last_used_at: null,
      active: !isRevoked && !this.#isExpired(key),
      expires_at: expiresAt,
    };
  }

  #isExpired({ expiresAt }: GitlabToken): boolean {
    return expiresAt !== null && expiresAt <= day(this.keys.now());
  }
}

const day = (from: Date, later = 0): string => new Date(from.getTime() + later * 86_400_000).toISOString().slice(0, 10);
