import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json, jsonBody } from '../wire.js';

export interface OpenaiKey extends Held {
  readonly kind: 'user' | 'service' | 'admin';
  /** `all`; `restricted`: /v1/me is refused; `nothing`: the models are, too. */
  readonly permissions: 'all' | 'restricted' | 'nothing';
  /** Every call is answered 429, for that reason. */
  readonly limited: 'no' | 'quota' | 'rate';
  readonly userId: string;
  /** The organisation. */
  readonly account: string;
  /** Of keys that are no admin's. */
  readonly project: string;
  readonly serviceAccount: string;
  /** Unix seconds. */
  readonly expiresAt: number | null;
}

export type OpenaiMint = Pick<OpenaiKey, 'name' | 'kind' | 'permissions' | 'limited' | 'userId' | 'account' | 'project' | 'serviceAccount' | 'expiresAt' | 'token'>;

const error = (status: number, code: string | null, type: string, message: string): Reply => json(status, { error: { message, type, param: null, code } });
const forbidden = error(403, null, 'invalid_request_error', 'You have insufficient permissions for this operation.');
const notFound = error(404, null, 'invalid_request_error', 'Not found.');
const kinds: Readonly<Record<string, OpenaiKey['kind']>> = { 'openai-service-account-key': 'service', 'openai-admin-key': 'admin' };
const adminPath = '/v1/organization/admin_api_keys';

/** OpenAI's /v1/me and /v1/models, and what admin keys may do to keys. */
export class OpenaiEmulation extends KeyEmulation<OpenaiKey, OpenaiMint> {
  /** The trap: an older state of the API does not delete one key of a service account. */
  deletesServiceKeys = true;
  /** How many entries a page of a list has at most, whatever is asked for. */
  perPage = 100;

  override handle(received: Received): Reply {
    const value = bearerOf(received);
    if (value === undefined) return error(401, null, 'invalid_request_error', "You didn't provide an API key.");
    const key = this.keys.presented(value);
    if (key === undefined || !this.keys.accepts(key) || (key.expiresAt !== null && key.expiresAt * 1000 <= this.keys.now().getTime())) {
      return error(401, 'invalid_api_key', 'invalid_request_error', `Incorrect API key provided: ${masked(value)}.`);
    }
    if (key.limited === 'quota') return error(429, 'insufficient_quota', 'insufficient_quota', 'You exceeded your current quota, please check your plan and billing details.');
    if (key.limited === 'rate') return { ...error(429, 'rate_limit_exceeded', 'requests', 'Rate limit reached.'), headers: { 'retry-after': '20' } };
    const { method, path } = received;
    if (path.startsWith('/v1/organization/')) return key.kind === 'admin' ? this.#manage(key, received) : forbidden;
    const project = received.headers['openai-project'];
    if (project !== undefined && project !== key.project) return error(401, 'mismatched_project', 'invalid_request_error', 'OpenAI-Project header should match project for API key');
    if (method !== 'GET') return error(405, null, 'invalid_request_error', 'Not allowed.');
    if (path === '/v1/me') return key.permissions === 'all' && key.kind !== 'admin' ? json(200, { object: 'user', id: key.userId, email: 'someone@example.com', name: 'Someone', orgs: { data: [] } }) : forbidden;
    if (path === '/v1/models') return key.permissions === 'nothing' || key.kind === 'admin' ? forbidden : json(200, { object: 'list', data: [{ id: 'model-one', object: 'model', owned_by: 'openai' }] });
    return error(404, 'unknown_url', 'invalid_request_error', 'Unknown request URL.');
  }

  #manage(caller: OpenaiKey, received: Received): Reply {
    const { method, path, query } = received;
    const ours = this.keys.all().filter(({ account, revoked }) => account === caller.account && !revoked);
    if (path === '/v1/organization/projects' && method === 'GET') return this.#page([...new Set(ours.filter(({ kind }) => kind !== 'admin').map(({ project }) => project))].map((id) => ({ object: 'organization.project', id, name: id, status: 'active' })), query);
    if (path.startsWith(adminPath)) return this.#admins(caller, ours.filter(({ kind }) => kind === 'admin'), received);
    const [, project, what, account] = /^\/v1\/organization\/projects\/(\w+)\/(api_keys|service_accounts\/(\w+)\/api_keys)/u.exec(path) ?? [];
    const inProject = ours.filter((key) => key.kind !== 'admin' && key.project === project);
    if (project === undefined) return notFound;
    if (account !== undefined && method === 'POST') return this.#post({ kind: 'service', account: caller.account, project, serviceAccount: account }, received, inProject.some(({ serviceAccount }) => serviceAccount === account));
    if (what !== 'api_keys') return notFound;
    if (path.endsWith('/api_keys') && method === 'GET') return this.#page(inProject.filter(({ kind }) => kind === 'user' || query.get('owner_project_access') === 'any').map(shown), query);
    const found = inProject.find((key) => path.endsWith(`/api_keys/${bare(key)}`));
    if (found === undefined || method !== 'DELETE') return notFound;
    if (found.kind === 'service' && !this.deletesServiceKeys) return error(400, null, 'invalid_request_error', 'API keys of service accounts cannot be deleted. Delete the service account.');
    this.keys.revoke(found);
    return json(200, { object: 'organization.project.api_key.deleted', id: bare(found), deleted: true });
  }

  #admins(caller: OpenaiKey, admins: readonly OpenaiKey[], received: Received): Reply {
    const { method, path, query } = received;
    if (path === adminPath) return method === 'POST' ? this.#post({ kind: 'admin', account: caller.account }, received, true) : this.#page(admins.map(shown), query);
    const found = admins.find(({ id }) => path === `${adminPath}/${id}`);
    if (found === undefined || method !== 'DELETE') return notFound;
    this.keys.revoke(found);
    return json(200, { object: 'organization.admin_api_key.deleted', id: found.id, deleted: true });
  }

  #post(of: Partial<OpenaiMint>, received: Received, known: boolean): Reply {
    const { name, expires_in_seconds: seconds } = jsonBody(received);
    if (!known) return notFound;
    if (typeof name !== 'string') return error(400, null, 'invalid_request_error', 'name is missing.');
    if (seconds !== undefined && !(typeof seconds === 'number' && Number.isInteger(seconds) && seconds >= 1 && seconds <= 31_536_000)) return error(400, null, 'invalid_request_error', 'expires_in_seconds is invalid.');
    const key = this.create({ ...of, name, expiresAt: seconds === undefined ? null : Math.floor(this.keys.now().getTime() / 1000) + seconds });
    return json(200, { ...shown(key), value: key.token });
  }

  #page(entries: readonly { readonly id: string }[], query: URLSearchParams): Reply {
    const after = query.get('after');
    const start = after === null ? 0 : entries.findIndex(({ id }) => id === after) + 1;
    const data = entries.slice(start, start + Math.min(Number(query.get('limit') ?? 20), this.perPage));
    return json(200, { object: 'list', data, first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null, has_more: start + data.length < entries.length });
  }

  override mintAs(format: string, account = 'one'): string {
    return this.mint({ kind: kinds[format] ?? 'user', account, ...(format === 'openai-named-key' && { token: ['sk', randomText(48)].join('-') }) });
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    const account = this.find(token)?.account;
    return account === undefined ? undefined : { secret: this.mint({ kind: 'admin', account, name: 'an admin key' }), parts: {} };
  }

  protected override create({ name = 'a key', kind = 'user', permissions = 'all', limited = 'no', userId = 'user-emulated', account = 'one', project = `proj_${account}`, serviceAccount = `svc_acct_${account}`, expiresAt = null, token = tokenOf(kind) }: Partial<OpenaiMint>): OpenaiKey {
    const id = `key_${randomText(16)}`;
    return this.keys.add({ token, id: kind === 'service' ? `${project}/${id}` : id, name, kind, permissions, limited, userId, account, project, serviceAccount, expiresAt, revoked: false });
  }

  override get cases(): Cases {
    const service = (): string => this.mint({ kind: 'service' });
    const admin = (): string => this.mint({ kind: 'admin' });
    const says = (status: number, code: string | null, type = 'invalid_request_error'): { status: number; body: unknown } => ({ status, body: error(status, code, type, 'x').body });
    return {
      verify: [
        { name: 'of a service account', key: service, verdict: 'live' },
        { name: 'restricted', key: () => this.mint({ kind: 'service', permissions: 'restricted' }), verdict: 'live' },
        { name: 'that may do nothing of what is asked', key: () => this.mint({ permissions: 'nothing' }), verdict: 'live-restricted' },
        { name: 'of an account without credit', key: () => this.mint({ limited: 'quota' }), verdict: 'live', says: /no credit/u },
        { name: 'asked too often', key: () => this.mint({ limited: 'rate' }), verdict: 'rate-limited', says: /20 s/u },
        { name: 'expired', key: () => this.mint({ kind: 'service', expiresAt: 1 }), verdict: 'dead' },
        { name: 'an admin key', key: admin, verdict: 'live' },
        { name: 'a deleted admin key', key: () => this.#deleted('admin'), verdict: 'dead', says: /invalid_api_key/u },
        { name: 'an admin key that may not list', key: admin, answer: says(403, null), verdict: 'live-restricted' },
        { name: 'an admin key, from elsewhere', key: admin, answer: says(403, 'unsupported_country_region_territory'), verdict: 'indeterminate' },
        { name: 'an admin key, from an address that is not allowed', key: admin, answer: says(401, 'ip_not_authorized'), verdict: 'indeterminate' },
        { name: 'a deleted key', key: () => this.#deleted('service'), verdict: 'dead', says: /invalid_api_key/u },
      ],
      refusals: [
        { name: 'an admin key that does not work', call: 'issue', key: service, answer: says(401, 'invalid_api_key'), issued: 'no', says: /admin key/u },
        { name: 'an archived project', call: 'issue', key: service, answer: says(400, null), issued: 'no', says: /archived/u },
        { name: 'too many requests', call: 'issue', key: service, answer: says(429, 'rate_limit_exceeded'), issued: 'no' },
        { name: 'a problem of its own', call: 'issue', key: service, answer: says(500, null, 'server_error'), issued: 'maybe' },
        { name: 'an admin key that may not make others', call: 'issue', key: admin, answer: says(403, null), issued: 'no' },
        { name: 'a key that is not deleted by itself', call: 'revoke', key: service, answer: says(400, null), issued: 'no', says: /service account as a whole/u },
        { name: 'an admin key that may not', call: 'revoke', key: service, answer: says(403, null), issued: 'no' },
        { name: 'a 404 of a gateway', call: 'revoke', key: service, answer: { status: 404, body: 'no such page' }, issued: 'no' },
        { name: 'a problem of its own', call: 'revoke', key: admin, answer: says(500, null, 'server_error'), issued: 'maybe' },
      ],
    };
  }

  #deleted(kind: OpenaiKey['kind']): string {
    const token = this.mint({ kind });
    this.revoke(token);
    return token;
  }
}

/** Current keys: as many characters on both sides of the marker. */
function tokenOf(kind: OpenaiKey['kind']): string {
  const half = kind === 'admin' ? 58 : 74;
  return ['sk', { user: 'proj', service: 'svcacct', admin: 'admin' }[kind], randomText(half) + 'T3Blbk' + 'FJ' + randomText(half)].join('-');
}

const masked = (token: string): string => `${token.slice(0, 7)}...${token.slice(-4)}`;

/** The id of a key within its project. */
const bare = ({ id }: OpenaiKey): string => id.slice(id.indexOf('/') + 1);

const shown = (key: OpenaiKey): { readonly id: string } & Readonly<Record<string, unknown>> => {
  const { kind, name, token, userId, serviceAccount, expiresAt } = key;
  const object = { user: 'organization.project.api_key', service: 'organization.project.api_key', admin: 'organization.admin_api_key' }[kind];
  const owner = kind === 'service' ? { type: 'service_account', service_account: { id: serviceAccount, name: 'a service', role: 'member', created_at: 1 } } : { type: 'user', user: { id: userId, name: 'Someone', email: 'someone@example.com', role: 'owner', created_at: 1 } };
  return { object, id: bare(key), name, redacted_value: masked(token), created_at: 1, last_used_at: null, expires_at: expiresAt, owner };
};
