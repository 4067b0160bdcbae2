import { createHash } from 'node:crypto';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json, jsonBody } from '../wire.js';

export interface OpenRouterKey extends Held {
  readonly account: string;
  readonly workspace: string;
  readonly management: boolean;
  readonly limit: number | null;
  readonly limitReset: 'daily' | 'weekly' | 'monthly' | null;
  readonly countsOwnKeys: boolean;
  readonly expiresAt: string | null;
  /** It works, but for what it is asked: no credit, or a guardrail. */
  readonly state: 'works' | 'unpaid' | 'restricted';
}

export type OpenRouterMint = Pick<OpenRouterKey, 'name' | 'account' | 'workspace' | 'management' | 'limit' | 'limitReset' | 'countsOwnKeys' | 'expiresAt' | 'state' | 'token'>;

const error = (status: number, message: string): Reply => json(status, { error: { code: status, message } });
const invalid = (why: string): Reply => error(400, why);
const notFound = error(404, 'API key not found');
const perPage = 100;

/** OpenRouter's own key, and its keys as a management key sees them. */
export class OpenRouterEmulation extends KeyEmulation<OpenRouterKey, OpenRouterMint> {
  /** Whether an entry's hash is the SHA-256 of its key. */
  hashesTold = true;

  override handle(received: Received): Reply {
    const { method, path, query } = received;
    const value = bearerOf(received);
    if (value === undefined) return error(401, 'No auth credentials found');
    const key = this.keys.presented(value);
    if (key === undefined || !this.keys.accepts(key) || (key.expiresAt !== null && Date.parse(key.expiresAt) <= this.keys.now().getTime())) return error(401, 'User not found.');
    if (key.state === 'unpaid') return error(402, 'Insufficient credits');
    if (key.state === 'restricted') return error(403, 'Only management keys can perform this operation');
    if (path === '/api/v1/key' && method === 'GET') return json(200, { data: { ...settings(key), label: label(key), is_free_tier: false, is_management_key: key.management, is_provisioning_key: key.management, rate_limit: { requests: 1000, interval: '1h', note: 'deprecated' } } });
    if (!path.startsWith('/api/v1/keys')) return error(404, 'Not Found');
    if (!key.management) return error(401, 'Invalid management key');
    if (path === '/api/v1/keys') return method === 'POST' ? this.#post(key, received) : json(200, { data: this.#ordinary(key).filter(({ workspace }) => workspace === (query.get('workspace_id') ?? 'default')).slice(Number(query.get('offset') ?? 0)).slice(0, perPage).map((one) => this.#show(one)) });
    const found = this.#ordinary(key).find((one) => path === `/api/v1/keys/${this.#hash(one)}`);
    if (found === undefined) return notFound;
    if (method !== 'DELETE') return json(200, { data: this.#show(found) });
    this.keys.revoke(found);
    return json(200, { deleted: true });
  }

  #ordinary({ account }: OpenRouterKey): readonly OpenRouterKey[] {
    return this.keys.all().filter((key) => key.account === account && !key.management && !key.revoked);
  }

  /** The trap: who names no limit gets none. */
  #post(caller: OpenRouterKey, received: Received): Reply {
    const { name, limit = null, limit_reset: limitReset = null, include_byok_in_limit: countsOwnKeys = false, expires_at: expiresAt = null, workspace_id: workspace = 'default' } = jsonBody(received);
    if (typeof name !== 'string' || name === '') return invalid('name: Required');
    if (limit !== null && typeof limit !== 'number') return invalid('limit: Expected number');
    if (limitReset !== null && limitReset !== 'daily' && limitReset !== 'weekly' && limitReset !== 'monthly') return invalid('limit_reset: Invalid enum value');
    if (expiresAt !== null && !(typeof expiresAt === 'string' && expiresAt.endsWith('Z'))) return invalid('expires_at: must be UTC');
    const key = this.create({ name, account: caller.account, workspace: String(workspace), limit, limitReset, countsOwnKeys: countsOwnKeys === true, expiresAt });
    return json(201, { data: this.#show(key), key: key.token });
  }

  #hash = ({ id, token }: OpenRouterKey): string => (this.hashesTold ? id : createHash('sha256').update(`salted ${token}`).digest('hex'));

  #show(key: OpenRouterKey): Readonly<Record<string, unknown>> {
    return { ...settings(key), hash: this.#hash(key), name: key.name, label: label(key), disabled: false, workspace_id: key.workspace, created_at: '2026-01-01T00:00:00Z', updated_at: null };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    const account = this.find(token)?.account;
    return account === undefined ? undefined : { secret: this.mint({ account, management: true, name: 'a management key' }), parts: {} };
  }

  protected override create({ name = 'a key', account = 'one', workspace = 'default', management = false, limit = 100, limitReset = 'monthly', countsOwnKeys = false, expiresAt = null, state = 'works', token = `sk-or-v1-${createHash('sha256').update(randomText(40)).digest('hex')}` }: Partial<OpenRouterMint>): OpenRouterKey {
    return this.keys.add({ token, id: createHash('sha256').update(token).digest('hex'), name, account, workspace, management, limit, limitReset, countsOwnKeys, expiresAt, state, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    const deleted = (): string => {
      const token = this.mint();
      this.revoke(token);
      return token;
    };
    const says = (status: number, message = 'x'): { status: number; body: unknown } => ({ status, body: error(status, message).body });
    return {
      verify: [
        { name: 'with a limit', key, verdict: 'live' },
        { name: 'without a limit', key: () => this.mint({ limit: null, limitReset: null }), verdict: 'live' },
        { name: 'that manages others', key: () => this.mint({ management: true }), verdict: 'live' },
        { name: 'deleted', key: deleted, verdict: 'dead', says: /invalid, disabled or expired/u },
        { name: 'expired', key: () => this.mint({ expiresAt: '2020-01-01T00:00:00Z' }), verdict: 'dead' },
        { name: 'without credit', key: () => this.mint({ state: 'unpaid' }), verdict: 'live', says: /used up/u },
        { name: 'that is refused', key: () => this.mint({ state: 'restricted' }), verdict: 'live-restricted' },
        { name: 'a 401 because nothing arrived', key, answer: says(401, 'No auth credentials found'), verdict: 'indeterminate' },
        { name: 'a 401 of a gateway', key, answer: { status: 401, body: { error: 'unauthorized' } }, verdict: 'indeterminate' },
        { name: 'too many requests', key, answer: { ...says(429), headers: { 'retry-after': '5' } }, verdict: 'rate-limited', says: /5 s/u },
        { name: 'a provider that is down', key, answer: says(502), verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'an ordinary key', call: 'issue', key, answer: says(401, 'Invalid management key'), issued: 'no', says: /management key/u },
        { name: 'bad parameters', call: 'issue', key, answer: says(400), issued: 'no' },
        { name: 'too many requests', call: 'issue', key, answer: says(429), issued: 'no' },
        { name: 'a time-out', call: 'issue', key, answer: says(408), issued: 'maybe' },
        { name: 'a problem of its own', call: 'issue', key, answer: says(500), issued: 'maybe' },
        { name: 'an ordinary key', call: 'revoke', key, answer: says(401), issued: 'no' },
        { name: 'a 404 of a gateway', call: 'revoke', key, answer: { status: 404, body: 'not here' }, issued: 'no' },
        { name: 'a problem of its own', call: 'revoke', key, answer: says(500), issued: 'maybe' },
      ],
    };
  }
}

const label = ({ token }: OpenRouterKey): string => `${token.slice(0, 12)}...${token.slice(-4)}`;

const settings = ({ account, limit, limitReset, countsOwnKeys, expiresAt }: OpenRouterKey): Readonly<Record<string, unknown>> => ({
  limit,
  limit_remaining: limit,
  limit_reset: limitReset,
  include_byok_in_limit: countsOwnKeys,
  usage: 0,
  byok_usage: 0,
  expires_at: expiresAt,
  creator_user_id: `user_${account}`,
});
