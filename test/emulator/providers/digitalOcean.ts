import { createHash } from 'node:crypto';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { signedBy } from '../sigV4.js';
import { type Received, type Reply, bearerOf, formOf, json, jsonBody } from '../wire.js';

interface Grant {
  readonly bucket: string;
  readonly permission: string;
}

/** `id` of a Spaces key is its access key. DigitalOcean gives tokens none: theirs is the one that Keywright makes of them. */
export interface DigitalOceanKey extends Held {
  readonly kind: 'personal' | 'oauth' | 'spaces';
  /** `*` is full access. */
  readonly scopes: readonly string[];
  readonly grants: readonly Grant[];
  readonly account: string;
}

export type DigitalOceanMint = Pick<DigitalOceanKey, 'name' | 'kind' | 'scopes' | 'grants' | 'account'>;

const error = (status: number, id: string, message: string): Reply => json(status, { id, message, request_id: randomText(20) });
const unauthorized = error(401, 'Unauthorized', 'Unable to authenticate you');
const forbidden = error(403, 'forbidden', 'You are not authorized to perform this operation');
const notFound = error(404, 'not_found', 'The resource you requested could not be found.');
const xml = (status: number, body: string): Reply => ({ status, headers: { 'content-type': 'application/xml' }, body: `<?xml version="1.0" encoding="UTF-8"?>${body}` });
const storageError = (status: number, code: string): Reply => xml(status, `<Error><Code>${code}</Code><RequestId>tx-1</RequestId><HostId>1-nyc3</HostId></Error>`);

/** Tokens and Spaces keys of DigitalOcean: the API, the OAuth server that revokes tokens, and one region of Spaces. */
export class DigitalOceanEmulation extends KeyEmulation<DigitalOceanKey, DigitalOceanMint> {
  readonly #beside = new Map<string, string>();

  override handle(received: Received): Reply {
    if (received.host === 'spaces') return this.#spaces(received);
    const value = bearerOf(received);
    const caller = value === undefined ? undefined : this.keys.presented(value);
    if (caller === undefined || !this.keys.accepts(caller) || caller.kind === 'spaces') return unauthorized;
    return received.host === 'cloud' ? this.#cloud(caller, received) : this.#api(caller, received);
  }

  #cloud(caller: DigitalOceanKey, received: Received): Reply {
    if (received.method !== 'POST' || received.path !== '/v1/oauth/revoke') return notFound;
    if (formOf(received).get('token') !== caller.token) return error(422, 'unprocessable_entity', 'token is invalid');
    this.keys.revoke(caller);
    return json(200, {});
  }

  #api(caller: DigitalOceanKey, received: Received): Reply {
    const { method, path } = received;
    const allowed = (scope: string): Reply | undefined => (caller.scopes.includes('*') || caller.scopes.includes(scope) ? undefined : forbidden);
    if (path === '/v2/account') {
      return allowed('account:read') ?? json(200, { account: { uuid: `user-${caller.account}`, status: 'active', email: 'someone@example.com', team: { uuid: `team-${caller.account}`, name: 'A team' } } });
    }
    const [, list, id] = /^(\/v2\/spaces\/keys)(?:\/(\w+))?$/u.exec(path) ?? [];
    if (list === undefined) return notFound;
    const keys = this.list().filter((key) => key.kind === 'spaces' && key.account === caller.account && !key.revoked);
    if (id === undefined) {
      if (method === 'GET') return allowed('spaces_key:read') ?? json(200, { keys: keys.slice(0, Number(received.query.get('per_page') ?? 20)).map(shown), links: {}, meta: { total: keys.length } });
      return allowed('spaces_key:create') ?? this.#post(caller, received);
    }
    const key = keys.find((one) => one.id === id);
    if (method === 'GET') return allowed('spaces_key:read') ?? (key === undefined ? notFound : json(200, { key: shown(key) }));
    const refused = allowed('spaces_key:delete');
    if (refused !== undefined || key === undefined) return refused ?? notFound;
    this.keys.revoke(key);
    return { status: 204 };
  }

  #post({ account }: DigitalOceanKey, received: Received): Reply {
    const { name, grants = [] } = jsonBody(received);
    if (typeof name !== 'string' || name === '') return error(422, 'unprocessable_entity', 'name is required');
    const made = this.create({ kind: 'spaces', name, account, grants: grants as readonly Grant[] });
    return json(201, { key: { ...shown(made), secret_key: made.token } });
  }

  #spaces(received: Received): Reply {
    const signed = signedBy(received, `/digitalOcean.spaces${received.path}`);
    const held = this.list().find(({ id, kind }) => kind === 'spaces' && id === signed?.accessKeyId);
    const key = held === undefined ? undefined : this.keys.presented(held.token);
    if (signed === undefined) return storageError(403, 'AccessDenied');
    if (key === undefined || !this.keys.accepts(key)) return storageError(403, 'InvalidAccessKeyId');
    if (!signed.by(key.token)) return storageError(403, 'SignatureDoesNotMatch');
    if (!key.grants.some(({ permission }) => permission === 'fullaccess')) return storageError(403, 'AccessDenied');
    return xml(200, '<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Owner><ID>1</ID></Owner><Buckets></Buckets></ListAllMyBucketsResult>');
  }

  override mintAs(format: string, account = 'one'): string {
    return this.mint({ account, kind: format === 'digital-ocean-spaces-secret-key' ? 'spaces' : format === 'digital-ocean-oauth-token' ? 'oauth' : 'personal' });
  }

  override partsOf(token: string): Readonly<Record<string, string>> {
    const key = this.find(token);
    return key?.kind === 'spaces' ? { 'digital-ocean-spaces-access-key': this.#beside.get(token) ?? key.id } : {};
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    return { secret: this.mint({ account: this.find(token)?.account ?? 'one' }), parts: {} };
  }

  protected override create({ name = 'a key', kind = 'personal', scopes = ['*'], grants = [{ bucket: 'pictures', permission: 'read' }, { bucket: 'logs', permission: 'readwrite' }], account = 'one' }: Partial<DigitalOceanMint>): DigitalOceanKey {
    const token = kind === 'spaces' ? randomText(43) : [kind === 'oauth' ? 'doo' : 'dop', 'v1', Buffer.from(randomText(32)).toString('hex')].join('_');
    const id = kind === 'spaces' ? ['DO00', randomText(16).toUpperCase()].join('') : `sha256:${createHash('sha256').update(token).digest('hex').slice(0, 16)}`;
    return this.keys.add({ token, id, name, kind, scopes, grants, account, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    const spaces = (): string => this.mint({ kind: 'spaces' });
    const format = 'digital-ocean-spaces-secret-key';
    const storage = (status: number, code: string): { readonly status: number; readonly body: string } => ({ status, body: String(storageError(status, code).body) });
    return {
      verify: [
        { name: 'a token with a few scopes', key: () => this.mint({ scopes: ['droplet:read'] }), verdict: 'live-restricted', says: /account:read/u },
        { name: 'the words of its refusal in small letters', key, answer: { status: 401, body: { id: 'unauthorized', message: 'Unable to authenticate you' } }, verdict: 'dead' },
        { name: 'a 401 for another reason', key, answer: { status: 401, body: { id: 'maintenance', message: 'x' } }, verdict: 'indeterminate' },
        { name: 'too many requests', key, answer: { status: 429, body: { id: 'too_many_requests', message: 'API Rate limit exceeded.' } }, verdict: 'rate-limited' },
        { name: 'a Spaces key for some buckets', format, key: spaces, verdict: 'live-restricted', says: /may not list buckets/u },
        { name: 'a Spaces key for everything', format, key: () => this.mint({ kind: 'spaces', grants: [{ bucket: '', permission: 'fullaccess' }] }), verdict: 'live' },
        { name: 'a Spaces secret beside another’s access key', format, key: () => this.#mispaired(), verdict: 'indeterminate', says: /not that of the access key/u },
        { name: 'Spaces is asked too much', format, key: spaces, answer: storage(503, 'SlowDown'), verdict: 'rate-limited' },
        { name: 'another refusal of Spaces', format, key: spaces, answer: storage(403, 'RequestTimeTooSkewed'), verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'the token may make no Spaces keys', format, call: 'issue', key: spaces, answer: { status: 403, body: { id: 'forbidden', message: 'x' } }, issued: 'no', says: /spaces_key:create/u },
        { name: 'what was asked for is not accepted', format, call: 'issue', key: spaces, answer: { status: 422, body: { id: 'unprocessable_entity', message: 'x' } }, issued: 'no' },
        { name: 'its own trouble', format, call: 'issue', key: spaces, answer: { status: 500, body: { id: 'server_error', message: 'x' } }, issued: 'maybe' },
        { name: 'the token may delete no Spaces keys', format, call: 'revoke', key: spaces, answer: { status: 403, body: { id: 'forbidden', message: 'x' } }, issued: 'no' },
      ],
    };
  }

  #mispaired(): string {
    const token = this.mint({ kind: 'spaces' });
    this.#beside.set(token, this.find(this.mint({ kind: 'spaces' }))?.id ?? '');
    return token;
  }
}

const shown = ({ id, name, grants }: DigitalOceanKey): Readonly<Record<string, unknown>> => ({ name, access_key: id, grants, created_at: '2026-01-01T00:00:00Z' });
