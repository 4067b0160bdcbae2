import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json, jsonBody } from '../wire.js';

export interface ResendKey extends Held {
  readonly permission: 'full_access' | 'sending_access';
  readonly account: string;
  readonly createdAt: string;
}

export type ResendMint = Pick<ResendKey, 'name' | 'permission' | 'account'>;

const error = (statusCode: number, name: string, message: string): Reply => json(statusCode, { statusCode, name, message });
// The wrong way round: 401 for keys that live, 403 for those that do not.
const invalid = error(403, 'invalid_api_key', 'API key is invalid.');
const restricted = error(401, 'restricted_api_key', 'This API key is restricted to only send emails');
const notFound = error(404, 'not_found', 'API key not found');

/** Resend's API keys. */
export class ResendEmulation extends KeyEmulation<ResendKey, ResendMint> {
  override handle(received: Received): Reply {
    // The gateway in front of it answers this, before any key is looked at.
    if ((received.headers['user-agent'] ?? '') === '') return { status: 403, body: 'error code: 1010', headers: { 'content-type': 'text/plain' } };
    const value = bearerOf(received);
    if (value === undefined) return error(401, 'missing_api_key', 'Missing API key in the authorization header.');
    const caller = this.keys.presented(value);
    if (caller === undefined || !this.keys.accepts(caller)) return invalid;
    if (caller.permission !== 'full_access') return restricted;
    const { method, path } = received;
    if (path === '/api-keys' && method === 'GET') return json(200, { object: 'list', has_more: false, data: this.#living(caller).map(shown) });
    if (path === '/api-keys' && method === 'POST') return this.#post(caller, received);
    const id = /^\/api-keys\/([\w-]+)$/u.exec(path)?.[1];
    const key = this.#living(caller).find((held) => held.id === id);
    if (method !== 'DELETE' || key === undefined) return notFound;
    this.keys.revoke(key);
    return json(200, { object: 'api_key', id, deleted: true });
  }

  #post(caller: ResendKey, received: Received): Reply {
    const { name, permission = 'full_access' } = jsonBody(received);
    if (typeof name !== 'string' || name === '' || name.length > 50) return error(422, 'validation_error', 'The name must be between 1 and 50 characters.');
    if (permission !== 'full_access' && permission !== 'sending_access') return error(422, 'invalid_access', 'Access must be "full_access" | "sending_access".');
    const made = this.create({ name, permission, account: caller.account });
    return json(201, { id: made.id, token: made.token });
  }

  #living({ account }: ResendKey): readonly ResendKey[] {
    return this.keys.all().filter((key) => key.account === account && !key.revoked);
  }

  protected override create({ name = 'a key', permission = 'full_access', account = 'one' }: Partial<ResendMint>): ResendKey {
    const token = ['re', randomText(8), randomText(24)].join('_');
    return this.keys.add({ token, id: crypto.randomUUID(), name, permission, account, createdAt: this.keys.now().toISOString(), revoked: false });
  }

  override get cases(): Cases {
    const sending = (): string => this.mint({ permission: 'sending_access' });
    return {
      verify: [
        { name: 'a key with full access', key: () => this.mint(), verdict: 'live' },
        { name: 'a key for sending, which a 401 tells', key: sending, verdict: 'live-restricted', says: /401: restricted_api_key/u },
        { name: 'an invalid key, which a 403 tells', key: () => `${this.mint()}x`, verdict: 'dead', says: /403: the key is invalid/u },
        { name: 'the older answer to an invalid key', key: () => this.mint(), answer: { status: 401, body: { statusCode: 401, name: 'validation_error', message: 'API key is invalid' } }, verdict: 'dead' },
        { name: 'a request without a key', key: () => this.mint(), answer: { status: 401, body: { statusCode: 401, name: 'missing_api_key', message: 'x' } }, verdict: 'indeterminate' },
        { name: 'the gateway’s 403', key: () => this.mint(), answer: { status: 403, body: 'error code: 1010' }, verdict: 'indeterminate' },
        { name: 'another 403 of its own', key: () => this.mint(), answer: { status: 403, body: { statusCode: 403, name: 'validation_error', message: 'x' } }, verdict: 'indeterminate' },
        { name: 'too many requests', key: () => this.mint(), answer: { status: 429, body: { statusCode: 429, name: 'rate_limit_exceeded', message: 'x' } }, verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'of a key for sending nothing is asked', call: 'issue', key: sending, issued: 'no', says: /from which domain/u },
        { name: 'the key is invalid by then', call: 'issue', key: () => this.mint(), answer: { status: 403, body: { statusCode: 403, name: 'invalid_api_key', message: 'x' } }, issued: 'no', says: /invalid/u },
        { name: 'what was asked for is not accepted', call: 'issue', key: () => this.mint(), answer: { status: 422, body: { statusCode: 422, name: 'validation_error', message: 'x' } }, issued: 'no' },
        { name: 'its own trouble', call: 'issue', key: () => this.mint(), answer: { status: 500, body: { statusCode: 500, name: 'internal_server_error', message: 'x' } }, issued: 'maybe' },
      ],
    };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    return { secret: this.mint({ account: this.find(token)?.account ?? 'one' }), parts: {} };
  }
}

const shown = ({ id, name, createdAt }: ResendKey): Readonly<Record<string, unknown>> => ({ id, name, created_at: createdAt, last_used_at: null });
