import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, json, jsonBody } from '../wire.js';

export interface AnthropicKey extends Held {
  readonly kind: 'api' | 'admin';
  readonly account: string;
  /** What its every call is refused for, though it lives. */
  readonly state: 'works' | 'restricted' | 'unpaid' | 'limited';
}

export type AnthropicMint = Pick<AnthropicKey, 'name' | 'kind' | 'account' | 'state'> & { readonly token: string };

const error = (status: number, type: string, message: string): Reply => json(status, { type: 'error', error: { type, message }, request_id: `req_${randomText(20)}` });
const notFound = error(404, 'not_found_error', 'Not found');
const refused: Readonly<Record<Exclude<AnthropicKey['state'], 'works'>, Reply>> = {
  restricted: error(403, 'permission_error', 'Your API key does not have permission to use the specified resource.'),
  unpaid: error(402, 'billing_error', 'There is an issue with your billing or payment information.'),
  limited: error(400, 'invalid_request_error', 'You have reached your specified API usage limits: the workspace spend limit is used up.'),
};

/** Anthropic's models, and the Admin API's keys. An inactive key is a dead one; it can be made active again. */
export class AnthropicEmulation extends KeyEmulation<AnthropicKey, AnthropicMint> {
  /** How many keys a page of the list has at most, whatever is asked for. */
  perPage = 1000;

  override handle(received: Received): Reply {
    const { method, path, headers, query } = received;
    if (headers['anthropic-version'] === undefined) return error(400, 'invalid_request_error', 'anthropic-version: header is required');
    const value = headers['x-api-key'];
    const key = value === undefined ? undefined : this.keys.presented(value);
    if (key === undefined || !this.keys.accepts(key)) return error(401, 'authentication_error', 'invalid x-api-key');
    const admin = path.startsWith('/v1/organizations/');
    if (admin !== (key.kind === 'admin')) return error(401, 'authentication_error', 'invalid x-api-key');
    const named = (reply: Reply): Reply => ({ ...reply, headers: { ...reply.headers, 'anthropic-organization-id': `org-${key.account}` } });
    if (key.state !== 'works') return named(refused[key.state]);
    if (path === '/v1/models' && method === 'GET') return named(json(200, { data: [{ type: 'model', id: 'model-one', display_name: 'Model One', created_at: '2026-01-01T00:00:00Z' }], has_more: false, first_id: 'model-one', last_id: 'model-one' }));
    if (path === '/v1/organizations/me' && method === 'GET') return named(json(200, { id: `org-${key.account}`, type: 'organization', name: 'An organisation' }));
    if (path === '/v1/organizations/api_keys' && method === 'GET') return named(this.#list(key, query));
    const id = /^\/v1\/organizations\/api_keys\/(\w+)$/u.exec(path)?.[1];
    const found = this.#ofAccount(key).find((one) => one.id === id);
    if (found === undefined) return named(notFound);
    return named(method === 'POST' ? this.#update(found, received) : json(200, shown(found)));
  }

  #ofAccount({ account }: AnthropicKey): readonly AnthropicKey[] {
    return this.keys.all().filter((key) => key.account === account && key.kind === 'api');
  }

  #list(caller: AnthropicKey, query: URLSearchParams): Reply {
    const keys = this.#ofAccount(caller);
    const after = query.get('after_id');
    const start = after === null ? 0 : keys.findIndex(({ id }) => id === after) + 1;
    const page = keys.slice(start, start + Math.min(Number(query.get('limit') ?? 20), this.perPage));
    return json(200, { data: page.map(shown), has_more: start + page.length < keys.length, first_id: page[0]?.id ?? null, last_id: page.at(-1)?.id ?? null });
  }

  #update(key: AnthropicKey, received: Received): Reply {
    const { status } = jsonBody(received);
    if (status !== 'active' && status !== 'inactive' && status !== 'archived') return error(400, 'invalid_request_error', 'status: Input should be active, inactive or archived');
    if (status === 'active') key.revoked = false;
    else this.keys.revoke(key);
    return json(200, shown(key));
  }

  override mintAs(format: string, account = 'one'): string {
    return this.mint({ kind: format === 'anthropic-admin-key' ? 'admin' : 'api', account });
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    const account = this.find(token)?.account;
    return account === undefined ? undefined : { secret: this.mint({ kind: 'admin', account, name: 'an admin key' }), parts: {} };
  }

  protected override create({ name = 'a key', kind = 'api', account = 'one', state = 'works', token = [`sk-ant-${kind}03`, `${randomText(93)}AA`].join('-') }: Partial<AnthropicMint>): AnthropicKey {
    return this.keys.add({ token, id: `apikey_${randomText(24)}`, name, kind, account, state, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    const says = (status: number, type: string, message = 'x'): { status: number; body: unknown } => ({ status, body: error(status, type, message).body });
    return {
      verify: [
        { name: 'works', key, verdict: 'live' },
        { name: 'inactive', key: () => this.#revoked(), verdict: 'dead', says: /authentication_error/u },
        { name: 'restricted', key: () => this.mint({ state: 'restricted' }), verdict: 'live-restricted', says: /permission_error/u },
        { name: 'of an account that has not paid', key: () => this.mint({ state: 'unpaid' }), verdict: 'live', says: /not paid/u },
        { name: 'at the limit that its owner has set', key: () => this.mint({ state: 'limited' }), verdict: 'live', says: /limit/u },
        { name: 'a 401 for the Origin', key, answer: says(401, 'authentication_error', 'CORS requests are not allowed for this Organization because of its settings.'), verdict: 'indeterminate' },
        { name: 'a 400 for something else', key, answer: says(400, 'invalid_request_error', 'This organization has been disabled.'), verdict: 'indeterminate' },
        { name: 'a 403 for the region', key, answer: says(403, 'forbidden', 'Request not allowed'), verdict: 'indeterminate' },
        { name: 'a 404', key, answer: says(404, 'not_found_error'), verdict: 'indeterminate' },
        { name: 'too many requests', key, answer: { ...says(429, 'rate_limit_error'), headers: { 'retry-after': '12' } }, verdict: 'rate-limited', says: /12 s/u },
        { name: 'the spend limit of the tier, which does not say when', key, answer: says(429, 'rate_limit_error'), verdict: 'rate-limited' },
        { name: 'overloaded', key, answer: says(529, 'overloaded_error'), verdict: 'indeterminate' },
        { name: 'a problem of its own', key, answer: says(500, 'api_error'), verdict: 'indeterminate' },
        { name: 'a 401 of a gateway', key, answer: { status: 401, body: { error: { type: 'authentication_error', message: 'x' } } }, verdict: 'indeterminate' },
        { name: 'an admin key', key: () => this.mint({ kind: 'admin' }), verdict: 'live' },
        { name: 'a deleted admin key', key: () => this.#revoked('admin'), verdict: 'dead' },
      ],
      refusals: [
        { name: 'an admin key that is not accepted', call: 'revoke', key, answer: says(401, 'authentication_error'), issued: 'no', says: /admin key/u },
        { name: 'an admin key that may not', call: 'revoke', key, answer: says(403, 'permission_error'), issued: 'no' },
        { name: 'an expired key, whose status is read-only', call: 'revoke', key, answer: says(400, 'invalid_request_error'), issued: 'no' },
        { name: 'a key that is not there', call: 'revoke', key, answer: says(404, 'not_found_error'), issued: 'no' },
        { name: 'too many requests', call: 'revoke', key, answer: says(429, 'rate_limit_error'), issued: 'no' },
        { name: 'overloaded', call: 'revoke', key, answer: says(529, 'overloaded_error'), issued: 'maybe' },
        { name: 'an answer that says it is active', call: 'revoke', key, answer: { status: 200, body: { id: 'apikey_one', status: 'active' } }, issued: 'maybe' },
      ],
    };
  }

  #revoked(kind: AnthropicKey['kind'] = 'api'): string {
    const token = this.mint({ kind });
    this.revoke(token);
    return token;
  }
}

const shown = ({ id, name, token, account, revoked }: AnthropicKey): Readonly<Record<string, unknown>> => ({
  id,
  type: 'api_key',
  name,
  workspace_id: null,
  created_at: '2026-01-01T00:00:00Z',
  created_by: { id: `user_${account}`, type: 'user' },
  partial_key_hint: `${token.slice(0, 16)}...${token.slice(-4)}`,
  status: revoked ? 'inactive' : 'active',
  expires_at: null,
});
