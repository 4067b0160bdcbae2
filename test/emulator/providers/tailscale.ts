import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, formOf, html, json, jsonBody } from '../wire.js';

interface Create {
  readonly reusable: boolean;
  readonly ephemeral: boolean;
  readonly preauthorized: boolean;
  readonly tags: readonly string[];
}

export interface TailscaleKey extends Held {
  readonly kind: 'auth' | 'api' | 'client';
  readonly create: Create;
  readonly expires: string;
  /** The tailnet. */
  readonly account: string;
  readonly user: string;
  /** Made by an OAuth client, for something else than keys. */
  readonly scoped: boolean;
}

export type TailscaleMint = Pick<TailscaleKey, 'kind' | 'name' | 'create' | 'expires' | 'account' | 'user' | 'scoped'>;

const message = (status: number, text: string): Reply => json(status, { message: text });
const invalid = message(401, 'API token invalid');
const notFound = message(404, 'not found');
const forbidden = message(403, 'calling actor does not have enough permissions to perform this function');
const day = 86_400_000;
const plain: Create = { reusable: true, ephemeral: false, preauthorized: true, tags: ['tag:server'] };

/** Tailscale's keys, and the call that tells of any of them whether it works. */
export class TailscaleEmulation extends KeyEmulation<TailscaleKey, TailscaleMint> {
  override handle(received: Received): Reply {
    const { method, path } = received;
    if (path === '/api/v2/secret-scanning/verify' && method === 'POST') return this.#authenticated(formOf(received).get('key') ?? undefined) === undefined ? invalid : { status: 204 };
    const caller = this.#authenticated(bearerOf(received));
    if (caller?.kind !== 'api') return invalid;
    const id = /^\/api\/v2\/tailnet\/-\/keys(?:\/([0-9A-Za-z]+))?$/u.exec(path);
    if (id === null) return notFound;
    if (caller.scoped) return forbidden;
    const all = this.list().filter(({ account }) => account === caller.account);
    if (id[1] === undefined) return method === 'GET' ? json(200, { keys: all.filter(({ token, user }) => user === caller.user && this.isLive(token)).map((key) => this.#shown(key)) }) : method === 'POST' ? this.#post(caller, received) : notFound;
    const key = all.find((held) => held.id === id[1]);
    if (key === undefined) return notFound;
    if (method === 'GET') return json(200, { ...this.#shown(key), capabilities: key.kind === 'auth' ? { devices: { create: key.create } } : {} });
    if (method !== 'DELETE' || key.revoked) return notFound;
    this.keys.revoke(key);
    return json(200, {});
  }

  #authenticated(token: string | undefined): TailscaleKey | undefined {
    const key = token === undefined ? undefined : this.keys.presented(token);
    return key !== undefined && this.keys.accepts(key) && !this.#isExpired(key) ? key : undefined;
  }

  #isExpired({ expires }: TailscaleKey): boolean {
    return Date.parse(expires) <= this.keys.now().getTime();
  }

  override isLive(token: string): boolean {
    const key = this.find(token);
    return key !== undefined && !key.revoked && !this.#isExpired(key);
  }

  /** The list tells no capabilities. */
  #shown({ id, kind, name, expires, user, revoked }: TailscaleKey): Readonly<Record<string, unknown>> {
    const old = revoked || Date.parse(expires) <= this.keys.now().getTime();
    return { id, keyType: kind, created: '2026-01-01T00:00:00Z', expires, description: name, userId: user, ...(old && { invalid: true }) };
  }

  #post(caller: TailscaleKey, received: Received): Reply {
    const { description, expirySeconds, capabilities } = jsonBody(received) as { readonly description?: string; readonly expirySeconds?: number; readonly capabilities?: { readonly devices?: { readonly create?: Partial<Create> } } };
    if (description !== undefined && !/^[0-9A-Za-z -]{1,50}$/u.test(description)) return message(400, 'description: only letters, digits, spaces and hyphens');
    const create = capabilities?.devices?.create;
    if (create === undefined) return message(400, 'capabilities are required');
    const seconds = expirySeconds ?? 90 * 86_400;
    if (!Number.isInteger(seconds) || seconds <= 0 || seconds > 90 * 86_400) return message(400, 'expirySeconds is out of range');
    const made = this.create({
      kind: 'auth',
      account: caller.account,
      user: caller.user,
      create: { reusable: create.reusable ?? false, ephemeral: create.ephemeral ?? false, preauthorized: create.preauthorized ?? false, tags: create.tags ?? [] },
      expires: new Date(this.keys.now().getTime() + seconds * 1000).toISOString(),
      ...(description !== undefined && { name: description }),
    });
    return json(200, { ...this.#shown(made), key: made.token, capabilities: { devices: { create: made.create } } });
  }

  override mintAs(format: string, account?: string): string {
    return this.mint({ kind: format === 'tailscale-auth-key' ? 'auth' : format === 'tailscale-api-token' ? 'api' : 'client', ...(account !== undefined && { account }) });
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } {
    const { account = 'one', user = 'u1CNTRL' } = this.find(token) ?? {};
    return { secret: this.mint({ kind: 'api', account, user }), parts: {} };
  }

  protected override create({ kind = 'auth', name = 'a key', create = plain, expires = new Date(this.keys.now().getTime() + 30 * day).toISOString(), account = 'one', user = 'u1CNTRL', scoped = false }: Partial<TailscaleMint>): TailscaleKey {
    const id = `k${randomText(8)}CNTRL`;
    return this.keys.add({ token: ['tskey', kind, id, randomText(32)].join('-'), id, name, kind, create, expires, account, user, scoped, revoked: false });
  }

  override get cases(): Cases {
    const auth = (): string => this.mint();
    const api = (): string => this.mint({ kind: 'api' });
    return {
      verify: [
        { name: 'an auth key', key: auth, verdict: 'live', says: /answered 204/u },
        { name: 'an auth key that has expired', key: () => this.mint({ expires: '2020-01-01T00:00:00Z' }), verdict: 'dead', says: /401: not valid/u },
        { name: 'a 401 of a gateway', key: auth, answer: html(401, 'Unauthorized', ''), verdict: 'indeterminate' },
        { name: 'a 200 where 204 is documented', key: auth, answer: json(200, {}), verdict: 'indeterminate' },
        { name: 'too many requests', key: auth, answer: message(429, 'slow down'), verdict: 'rate-limited' },
        { name: 'a token of a user', key: api, verdict: 'live' },
        { name: 'a token that an OAuth client has made', key: () => this.mint({ kind: 'api', scoped: true }), verdict: 'live-restricted', says: /403: it may not see keys/u },
        { name: 'a token that has expired', key: () => this.mint({ kind: 'api', expires: '2020-01-01T00:00:00Z' }), verdict: 'dead', says: /401: token invalid/u },
        { name: 'a 401 for another reason', key: api, answer: message(401, 'x'), verdict: 'indeterminate' },
        { name: 'its own key is not known', key: api, answer: notFound, verdict: 'indeterminate' },
        { name: 'the answer tells of another key', key: api, answer: json(200, { id: 'kOther', expires: '2999-01-01T00:00:00Z' }), verdict: 'indeterminate' },
        { name: 'the other words for an expired one', key: api, answer: message(401, 'API token expired'), verdict: 'dead' },
        { name: 'a revoked token that is let in once more, and told to be invalid', key: () => this.#revokedLately(), verdict: 'dead', says: /200: invalid/u },
        { name: 'a webhook secret', key: () => this.mint({ kind: 'client' }), verdict: 'live' },
      ],
      refusals: [
        { name: 'a key without tags of another user', call: 'issue', key: () => this.#ofAnotherUser(), issued: 'no', says: /not seen to be of the same user/u },
        { name: 'a key that is about to expire', call: 'issue', key: () => this.mint({ expires: new Date(this.keys.now().getTime() + 80_000).toISOString() }), issued: 'no', says: /within a minute/u },
        { name: 'tags that are gone', call: 'issue', key: auth, answer: message(400, 'tags are invalid'), issued: 'no', says: /tags of the old key/u },
        { name: 'no permission', call: 'issue', key: auth, answer: forbidden, issued: 'no', says: /owner or admin/u },
        { name: 'a key without its value', call: 'issue', key: auth, answer: json(200, { id: 'kOther' }), issued: 'maybe' },
        { name: 'no permission', call: 'revoke', key: auth, answer: forbidden, issued: 'no' },
        { name: 'its own trouble with a key that is revoked already', call: 'revoke', key: auth, answer: message(500, 'internal server error'), issued: 'maybe' },
        { name: 'a token that may not', call: 'revoke', key: api, answer: forbidden, issued: 'no' },
      ],
      narrow: [
        { name: 'a key for one device, for a day', key: () => this.mint({ create: { reusable: false, ephemeral: true, preauthorized: false, tags: ['tag:ci'] }, expires: new Date(this.keys.now().getTime() + day).toISOString() }) },
        { name: 'a key without tags', key: () => this.mint({ create: { ...plain, tags: [] } }) },
      ],
    };
  }

  #revokedLately(): string {
    this.lag = { requests: 1 };
    const token = this.mint({ kind: 'api' });
    this.revoke(token);
    return token;
  }

  /** The tokens that tests get are those of the key's user: so it is somebody else's only once it is looked at. */
  #ofAnotherUser(): string {
    const token = this.mint({ create: { ...plain, tags: [] }, user: 'u2CNTRL' });
    this.authorityOver = () => ({ secret: this.mint({ kind: 'api', user: 'u1CNTRL' }), parts: {} });
    return token;
  }
}
