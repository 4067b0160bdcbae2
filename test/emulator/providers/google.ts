import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json, jsonBody } from '../wire.js';

export interface GoogleKey extends Held {
  /** A project. */
  readonly account: string;
  /** Which services it may use, if not all. */
  readonly restrictions: Readonly<Record<string, unknown>> | undefined;
  readonly serviceAccountEmail: string | undefined;
}

export type GoogleMint = Pick<GoogleKey, 'name' | 'account' | 'restrictions' | 'serviceAccountEmail'> & { readonly keyId: string };

interface Operation {
  readonly name: string;
  /** How often it is looked at until it is done. */
  left: number;
  readonly finish: () => unknown;
}

const service = 'generativelanguage.googleapis.com';
const error = (code: number, status: string, message: string, reason?: string): Reply =>
  json(code, { error: { code, message, status, ...(reason !== undefined && { details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata: { service } }] }) } });
const denied = error(403, 'PERMISSION_DENIED', 'The caller does not have permission', 'AUTH_PERMISSION_DENIED');
const notFound = error(404, 'NOT_FOUND', 'Requested entity was not found.');
const invalid = (why: string): Reply => error(400, 'INVALID_ARGUMENT', why);

/** Google's API keys, and the Gemini API that they are tried on. */
export class GoogleEmulation extends KeyEmulation<GoogleKey, GoogleMint> {
  /** How often the making of a key is looked at until it is done. */
  takes = 2;
  /** Whether the key is there only then. */
  madeLate = false;
  /** Access tokens, and the project in which each may do everything. */
  readonly #principals = new Map<string, string>();
  readonly #operations = new Map<string, Operation>();

  override handle(received: Received): Reply {
    if (received.host === 'gemini') return this.#gemini(received);
    const project = this.#principals.get(bearerOf(received) ?? '');
    if (project === undefined) return error(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.', 'ACCESS_TOKEN_EXPIRED');
    const { method, path, query } = received;
    if (path === '/v2/keys:lookupKey' && method === 'GET') return this.#lookup(project, query.get('keyString') ?? '');
    const running = /^\/v2\/(operations\/[\w.-]+)$/u.exec(path)?.[1];
    if (running !== undefined && method === 'GET') return this.#operation(running);
    const [, parent, id, more] = /^\/v2\/(projects\/[\w-]+\/locations\/global)\/keys(?:\/([\w-]+))?(\/keyString)?$/u.exec(path) ?? [];
    if (parent === undefined) return notFound;
    if (parent !== parentOf(project)) return denied;
    if (id === undefined) return method === 'POST' ? this.#post(project, received) : json(200, { keys: this.#living(project).map(shown) });
    const key = this.#living(project).find((one) => one.id === `${parent}/keys/${id}`);
    if (key === undefined) return notFound;
    if (more !== undefined) return json(200, { keyString: key.token });
    if (method !== 'DELETE') return json(200, shown(key));
    this.keys.revoke(key);
    return json(200, { name: `operations/akmf.${randomText(12)}`, metadata: {}, done: false });
  }

  #gemini(received: Received): Reply {
    const value = received.headers['x-goog-api-key'] ?? received.query.get('key') ?? undefined;
    if (value === undefined) return error(403, 'PERMISSION_DENIED', 'Method doesn’t allow unregistered callers (callers without established identity).');
    const key = this.keys.presented(value);
    if (key === undefined || !this.keys.accepts(key)) return error(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', 'API_KEY_INVALID');
    const targets = key.restrictions?.['apiTargets'];
    if (Array.isArray(targets) && !targets.some((target: { readonly service?: string }) => target.service === service)) return error(403, 'PERMISSION_DENIED', 'Requests to this API are blocked.', 'API_KEY_SERVICE_BLOCKED');
    return received.path === '/v1/models' ? json(200, { models: [{ name: 'models/model-one', version: '001' }], nextPageToken: 'next' }) : notFound;
  }

  #living(project: string): readonly GoogleKey[] {
    return this.keys.all().filter(({ account, revoked }) => account === project && !revoked);
  }

  /** Keys that are deleted have their name for 30 days. */
  #lookup(project: string, value: string): Reply {
    const key = this.keys.find(value);
    if (key === undefined) return notFound;
    return key.account === project ? json(200, { parent: parentOf(project), name: key.id }) : denied;
  }

  /** The trap: the answer holds no key. It is made afterwards, and with no restriction that is not named. */
  #post(account: string, received: Received): Reply {
    const { displayName, restrictions, serviceAccountEmail } = jsonBody(received);
    const keyId = received.query.get('keyId') ?? randomText(12).toLowerCase();
    if (!/^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/u.test(keyId)) return invalid('key_id is invalid');
    if (typeof displayName !== 'string' || displayName.length > 63) return invalid('display_name is invalid');
    if (this.keys.all().some(({ id }) => id === `${parentOf(account)}/keys/${keyId}`)) return error(409, 'ALREADY_EXISTS', 'The key exists.');
    const name = `operations/akmf.${randomText(12)}`;
    const made = { name: displayName, account, keyId, restrictions: restrictions as GoogleKey['restrictions'], serviceAccountEmail: serviceAccountEmail as string | undefined };
    if (!this.madeLate) this.create(made);
    this.#operations.set(name, { name, left: this.takes, finish: () => this.keys.all().some(({ id }) => id === `${parentOf(account)}/keys/${keyId}`) || this.create(made) });
    if (this.takes === 0) return this.#operation(name);
    return json(200, { name, metadata: { '@type': 'type.googleapis.com/google.api.apikeys.v2.CreateKeyMetadata' } });
  }

  #operation(name: string): Reply {
    const operation = this.#operations.get(name);
    if (operation === undefined) return notFound;
    if (operation.left === 1 || operation.left === 0) operation.finish();
    operation.left--;
    return json(200, operation.left > 0 ? { name } : { name, done: true, response: { '@type': 'type.googleapis.com/google.api.apikeys.v2.Key' } });
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    const account = this.find(token)?.account;
    if (account === undefined) return undefined;
    const secret = ['ya29', randomText(120)].join('.');
    this.#principals.set(secret, account);
    return { secret, parts: {} };
  }

  protected override create({ name = 'a key', account = 'one', restrictions, serviceAccountEmail, keyId = randomText(12).toLowerCase() }: Partial<GoogleMint>): GoogleKey {
    return this.keys.add({ token: ['AIza', 'Sy', randomText(33)].join(''), id: `${parentOf(account)}/keys/${keyId}`, name, account, restrictions, serviceAccountEmail, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    const deleted = (): string => {
      const token = this.mint();
      this.revoke(token);
      return token;
    };
    const says = (code: number, status: string, reason?: string): { status: number; body: unknown } => ({ status: code, body: error(code, status, 'x', reason).body });
    return {
      verify: [
        { name: 'without restrictions', key, verdict: 'live' },
        { name: 'for this API', key: () => this.mint({ restrictions: { apiTargets: [{ service }] } }), verdict: 'live' },
        { name: 'for another API', key: () => this.mint({ restrictions: { apiTargets: [{ service: 'maps-backend.googleapis.com' }] } }), verdict: 'live-restricted', says: /API_KEY_SERVICE_BLOCKED/u },
        { name: 'deleted: a 400', key: deleted, verdict: 'dead', says: /400: API_KEY_INVALID/u },
        { name: 'of a project without this API', key, answer: says(403, 'PERMISSION_DENIED', 'SERVICE_DISABLED'), verdict: 'live-restricted' },
        { name: 'used from a wrong address', key, answer: says(403, 'PERMISSION_DENIED', 'API_KEY_IP_ADDRESS_BLOCKED'), verdict: 'live-restricted' },
        { name: 'of a project that is suspended', key, answer: says(403, 'PERMISSION_DENIED', 'CONSUMER_SUSPENDED'), verdict: 'indeterminate' },
        { name: 'a 400 for the place', key, answer: says(400, 'FAILED_PRECONDITION'), verdict: 'indeterminate' },
        { name: 'a 400 for something else', key, answer: says(400, 'INVALID_ARGUMENT'), verdict: 'indeterminate' },
        { name: 'a 400 of a gateway', key, answer: { status: 400, body: { error: 'API_KEY_INVALID' } }, verdict: 'indeterminate' },
        { name: 'a 403 that says nothing', key, answer: says(403, 'PERMISSION_DENIED'), verdict: 'indeterminate' },
        { name: 'the quota used up', key, answer: says(429, 'RESOURCE_EXHAUSTED'), verdict: 'rate-limited' },
        { name: 'a 503', key, answer: says(503, 'UNAVAILABLE'), verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'an access token that is over', call: 'issue', key, answer: says(401, 'UNAUTHENTICATED'), issued: 'no', says: /hour is over/u },
        { name: 'want of a role', call: 'issue', key, answer: says(403, 'PERMISSION_DENIED'), issued: 'no', says: /may not make keys/u },
        { name: 'the most keys', call: 'issue', key, answer: says(400, 'FAILED_PRECONDITION'), issued: 'no', says: /300/u },
        { name: 'too many requests', call: 'issue', key, answer: says(429, 'RESOURCE_EXHAUSTED'), issued: 'no' },
        { name: 'a problem of its own', call: 'issue', key, answer: says(500, 'INTERNAL'), issued: 'maybe' },
        { name: 'an operation that failed', call: 'issue', key, answer: { status: 200, body: { name: 'operations/akmf.x', done: true, error: { code: 8, message: 'x' } } }, issued: 'no' },
        { name: 'want of a role', call: 'revoke', key, answer: says(403, 'PERMISSION_DENIED'), issued: 'no' },
        { name: 'a 404 of a gateway', call: 'revoke', key, answer: { status: 404, body: 'not here' }, issued: 'no' },
        { name: 'an operation that failed', call: 'revoke', key, answer: { status: 200, body: { name: 'operations/akmf.x', done: true, error: { code: 13, message: 'x' } } }, issued: 'maybe' },
        { name: 'a problem of its own', call: 'revoke', key, answer: says(500, 'INTERNAL'), issued: 'maybe' },
      ],
    };
  }
}

const parentOf = (account: string): string => `projects/${account}-1001/locations/global`;

const shown = ({ id, name, restrictions, serviceAccountEmail }: GoogleKey): Readonly<Record<string, unknown>> => ({
  name: id,
  uid: id.split('/').at(-1),
  displayName: name,
  createTime: '2026-01-01T00:00:00Z',
  updateTime: '2026-01-01T00:00:00Z',
  etag: 'W/"one"',
  ...(restrictions !== undefined && { restrictions }),
  ...(serviceAccountEmail !== undefined && { serviceAccountEmail }),
});
