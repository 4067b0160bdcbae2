import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json, jsonBody } from '../wire.js';

interface Rotation {
  readonly id: string;
  readonly graceSeconds: number;
  status: 'pending' | 'completed' | 'canceled';
}

/** One secret of an API key. Those of the same key have the same `id`. */
export interface PaddleKey extends Held {
  readonly account: string;
  readonly environment: 'live' | 'sdbx';
  /** `null`: of a key from before there were permissions. */
  readonly permissions: readonly string[] | null;
  readonly rotatable: boolean;
  readonly expiresAt: string | null;
  /** By which it was made; absent: with the key. */
  readonly rotation?: Rotation;
  /** Milliseconds since 1970: when it dies, since its successor was used. */
  dies?: number;
}

export type PaddleMint = Pick<PaddleKey, 'name' | 'account' | 'environment' | 'permissions' | 'rotatable' | 'expiresAt'>;

const error = (status: number, code: string, detail: string): Reply =>
  json(status, { error: { type: 'request_error', code, detail, documentation_url: `https://developer.paddle.com/errors/shared/${code}` }, meta: { request_id: crypto.randomUUID() } });
const invalid = error(403, 'invalid_token', 'Invalid or revoked API key.');
const forbidden = error(403, 'forbidden', "You aren't permitted to perform this request.");
const notFound = error(404, 'not_found', 'Not found.');
const fixed = error(400, 'api_key_cannot_be_rotated', "This API key doesn't support rotation.");
const withMeta = (status: number, data: unknown): Reply => json(status, { data, meta: { request_id: crypto.randomUUID(), ...(Array.isArray(data) && { pagination: { per_page: 50, next: '', has_more: false, estimated_total: data.length } }) } });

/** Paddle's API keys of both environments. A rotation makes another secret; that one's first use starts the clock of the old one. */
export class PaddleEmulation extends KeyEmulation<PaddleKey, PaddleMint> {
  override mintAs(format: string, account?: string): string {
    return this.mint({ environment: format === 'paddle-sandbox-api-key' ? 'sdbx' : 'live', ...(account === undefined ? {} : { account }) });
  }

  override isLive(token: string): boolean {
    const key = this.keys.find(token);
    return key !== undefined && !key.revoked && !this.#isOver(key);
  }

  override handle(received: Received): Reply {
    const { method, path, host } = received;
    const caller = this.keys.presented(bearerOf(received) ?? '');
    if (caller === undefined || !this.keys.accepts(caller) || this.#isOver(caller) || (caller.environment === 'sdbx') !== (host === 'sandbox')) return invalid;
    this.#activate(caller);
    if (path === '/event-types' && method === 'GET') return caller.permissions?.length === 0 ? forbidden : withMeta(200, [{ name: 'transaction.billed', group: 'Transaction' }]);
    const [, id, below] = /^\/api-keys\/(apikey_[0-9a-z]{26})(\/rotations)?$/u.exec(path) ?? [];
    if (id === undefined) return notFound;
    if (id !== caller.id) return forbidden;
    if (below === undefined) return method === 'GET' ? withMeta(200, shown(caller)) : notFound;
    if (!caller.rotatable) return fixed;
    const made = this.list().filter((key) => key.id === id && key.rotation !== undefined);
    return method === 'GET' ? withMeta(200, made.map(rotationOf)) : this.#rotate(caller, made, received);
  }

  #rotate(caller: PaddleKey, made: readonly PaddleKey[], received: Received): Reply {
    const { grace_period_seconds: grace } = jsonBody(received);
    if (typeof grace !== 'number' || !Number.isInteger(grace) || grace < 0 || grace > 86_400) return error(400, 'bad_request', 'Invalid request.');
    for (const key of made) {
      if (key.rotation?.status !== 'pending') continue;
      key.rotation.status = 'canceled';
      this.keys.revoke(key);
    }
    const rotation: Rotation = { id: `apkrot_${lower(26)}`, graceSeconds: grace, status: 'pending' };
    return withMeta(201, rotationOf(this.#add({ ...caller, rotation })));
  }

  #activate({ id, rotation }: PaddleKey): void {
    if (rotation?.status !== 'pending') return;
    rotation.status = 'completed';
    for (const key of this.list()) {
      if (key.id !== id || key.rotation === rotation || key.dies !== undefined) continue;
      if (rotation.graceSeconds === 0) this.keys.revoke(key);
      else key.dies = this.keys.now().getTime() + rotation.graceSeconds * 1000;
    }
  }

  #isOver({ dies }: PaddleKey): boolean {
    return dies !== undefined && dies <= this.keys.now().getTime();
  }

  #add({ dies: _, ...key }: Omit<PaddleKey, 'token'>): PaddleKey {
    return this.keys.add({ ...key, token: ['pdl', key.environment, key.id, randomText(22), randomText(3)].join('_') });
  }

  protected override create({ name = 'a key', account = 'one', environment = 'live', permissions = ['transaction.read', 'customer.read'], rotatable = true, expiresAt = null }: Partial<PaddleMint>): PaddleKey {
    return this.#add({ id: `apikey_${lower(26)}`, name, account, environment, permissions, rotatable, expiresAt, revoked: false });
  }

  #pending(): string {
    const token = this.mint();
    const key = this.find(token);
    if (key !== undefined) this.#add({ ...key, rotation: { id: `apkrot_${lower(26)}`, graceSeconds: 0, status: 'pending' } });
    return token;
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    const answer = (status: number, code: string): { readonly status: number; readonly body: unknown } => ({ status, body: { error: { type: 'request_error', code, detail: 'x' }, meta: {} } });
    return {
      verify: [
        { name: 'a key that may read no event types', key: () => this.mint({ permissions: [] }), verdict: 'live-restricted', says: /forbidden/u },
        { name: 'a key from before there were permissions', key: () => this.mint({ permissions: null }), verdict: 'live' },
        { name: 'a dead key by the other status', key, answer: answer(401, 'invalid_token'), verdict: 'dead', says: /invalid_token/u },
        { name: 'a header that it does not understand', key, answer: answer(403, 'authentication_malformed'), verdict: 'indeterminate' },
        { name: 'a key of the sandbox', format: 'paddle-sandbox-api-key', key: () => this.mint({ environment: 'sdbx' }), verdict: 'live' },
      ],
      refusals: [
        { name: 'a key that is not rotatable', call: 'issue', key: () => this.mint({ rotatable: false }), issued: 'no', says: /not created as a rotatable one/u },
        { name: 'a key whose last rotation nobody has used yet', call: 'issue', key: () => this.#pending(), issued: 'no', says: /Another rotation would end it/u },
        { name: 'a key that is not rotatable any more', call: 'issue', key, answer: answer(400, 'api_key_cannot_be_rotated'), issued: 'no', says: /created as rotatable/u },
        { name: 'the key is dead by then', call: 'issue', key, answer: answer(403, 'invalid_token'), issued: 'no' },
        { name: 'its own trouble', call: 'issue', key, answer: { ...answer(500, 'internal_error'), acts: true }, issued: 'maybe' },
      ],
    };
  }
}

const lower = (length: number): string => randomText(length).toLowerCase();
const shown = ({ id, name, permissions, expiresAt, environment, rotatable }: PaddleKey): Readonly<Record<string, unknown>> => ({
  id, name, description: null, status: 'active', permissions, expires_at: expiresAt, rotatable, key: `pdl_${environment}_${id.slice(0, 17)}****`, last_used_at: null,
});
const rotationOf = ({ id, token, rotation }: PaddleKey): Readonly<Record<string, unknown>> => ({
  id: rotation?.id, api_key_id: id, new_key: token, grace_period_seconds: rotation?.graceSeconds, status: rotation?.status, created_at: '2026-11-12T00:00:00Z', expires_at: null,
});
