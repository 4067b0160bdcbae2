import { createHmac, randomBytes } from 'node:crypto';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json, jsonBody } from '../wire.js';

export interface AzureKey extends Held {
  /** Of whom the subscription is. */
  readonly account: string;
  readonly storage: string;
  readonly slot: 'key1' | 'key2';
}

export type AzureMint = Pick<AzureKey, 'name' | 'account' | 'storage' | 'slot'>;

const part = 'azure-storage-account';
const group = '/subscriptions/one/resourceGroups/a-group';
const error = (status: number, code: string, message = 'x'): Reply => json(status, { error: { code, message } });
const notFound = error(404, 'ResourceNotFound');
const xml = (status: number, body: string): Reply => ({ status, headers: { 'content-type': 'application/xml' }, body: `\uFEFF<?xml version="1.0" encoding="utf-8"?>${body}` });
const refused = (status: number, code: string, detail?: string): Reply => xml(status, `<Error><Code>${code}</Code><Message>Refused.\nRequestId:one\nTime:2026-01-01T00:00:00Z</Message>${detail === undefined ? '' : `<AuthenticationErrorDetail>${detail}</AuthenticationErrorDetail>`}</Error>`);
const notSigned = refused(403, 'AuthenticationFailed', 'The MAC signature found in the HTTP request is not the same as any computed signature. Server used following string to sign: GET');

/** Azure Resource Manager's storage accounts, each with two keys, and their blob service. */
export class AzureEmulation extends KeyEmulation<AzureKey, AzureMint> {
  /** How far off the caller's clock seems to be, in milliseconds. */
  skew = 0;
  /** How many entries a page has; the next one is told by a link. */
  perPage = 100;
  /** Access tokens, and whose subscription each may manage. */
  readonly #principals = new Map<string, string>();

  override handle(received: Received): Reply {
    return received.host === 'blob' ? this.#blob(received) : this.#manage(received);
  }

  /** The signature is made anew with each key of the account: what the emulated provider knows is the key, and not what was sent. */
  #blob(received: Received): Reply {
    const { headers, query, path, method } = received;
    const [, storage = '', signature = ''] = /^SharedKey ([a-z0-9]+):(\S+)$/u.exec(headers['authorization'] ?? '') ?? [];
    const sent = Date.parse(headers['x-ms-date'] ?? '');
    if (!(Math.abs(sent + this.skew - this.keys.now().getTime()) < 15 * 60_000)) return refused(403, 'AuthenticationFailed', 'Request date header too old');
    if (!/^20\d\d-\d\d-\d\d$/u.test(headers['x-ms-version'] ?? '')) return refused(400, 'InvalidHeaderValue');
    const canonical = Object.entries(headers).filter(([name]) => name.startsWith('x-ms-')).sort().map(([name, value]) => `${name}:${value}`);
    const resource = [`/${storage}${path}`, ...[...query].sort().map(([name, value]) => `${name}:${value}`)];
    const text = [method, '', '', '', '', headers['content-type'] ?? '', '', '', '', '', '', '', ...canonical, ...resource].join('\n');
    const signing = this.keys.all().find((key) => key.storage === storage && createHmac('sha256', Buffer.from(key.token, 'base64')).update(text).digest('base64') === signature);
    const key = signing === undefined ? undefined : this.keys.presented(signing.token);
    if (key === undefined || !this.keys.accepts(key)) return notSigned;
    return xml(200, `<EnumerationResults ServiceEndpoint="https://${storage}.blob.core.windows.net/"><MaxResults>1</MaxResults><Containers /><NextMarker /></EnumerationResults>`);
  }

  #manage(received: Received): Reply {
    const account = this.#principals.get(bearerOf(received) ?? '');
    if (account === undefined) return error(401, 'InvalidAuthenticationToken', 'The access token is invalid.');
    const { method, path, query } = received;
    if (!query.has('api-version')) return error(400, 'MissingApiVersionParameter');
    if (path === '/subscriptions' && method === 'GET') return json(200, { value: [{ id: '/subscriptions/one', subscriptionId: 'one', displayName: 'One', state: 'Enabled' }], nextLink: null });
    const storages = [...new Set(this.keys.all().filter((key) => key.account === account).map(({ storage }) => storage))];
    if (path === '/subscriptions/one/providers/Microsoft.Storage/storageAccounts' && method === 'GET') return this.#page(storages, query);
    const [, storage, act] = /^\/subscriptions\/one\/resourceGroups\/a-group\/providers\/Microsoft\.Storage\/storageAccounts\/([a-z0-9]+)\/(listKeys|regenerateKey)$/u.exec(path) ?? [];
    if (storage === undefined || method !== 'POST') return notFound;
    if (!storages.includes(storage)) return error(403, 'AuthorizationFailed', 'The client does not have authorization to perform this action.');
    if (act === 'regenerateKey') {
      const { keyName } = jsonBody(received);
      if (keyName !== 'key1' && keyName !== 'key2') return error(400, 'InvalidValuesForRequestParameters');
      for (const key of this.#living(storage)) if (key.slot === keyName) this.revoke(key.token);
    }
    return json(200, { keys: this.#living(storage).map(({ slot, token }) => ({ keyName: slot, value: token, permissions: 'FULL', creationTime: '2026-01-01T00:00:00.0000000Z' })) });
  }

  #page(storages: readonly string[], query: URLSearchParams): Reply {
    const start = Number(query.get('$skiptoken') ?? 0);
    const end = start + this.perPage;
    const value = storages.slice(start, end).map((name) => ({ id: resourceOf(name), name, type: 'Microsoft.Storage/storageAccounts', location: 'westeurope' }));
    return json(200, { value, ...(end < storages.length && { nextLink: `https://management.azure.com/subscriptions/one/providers/Microsoft.Storage/storageAccounts?api-version=2024-01-01&$skiptoken=${end}` }) });
  }

  #living(storage: string): readonly AzureKey[] {
    return this.keys.all().filter((key) => key.storage === storage && !key.revoked);
  }

  /** An account has two keys, always: one that goes is replaced. */
  override revoke(token: string): void {
    const key = this.find(token);
    if (key === undefined || key.revoked) return;
    super.revoke(token);
    this.create({ account: key.account, storage: key.storage, slot: key.slot });
  }

  override partsOf(token: string): Readonly<Record<string, string>> {
    const storage = this.find(token)?.storage;
    return storage === undefined ? {} : { [part]: storage };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    const account = this.find(token)?.account;
    if (account === undefined) return undefined;
    const secret = [`eyJ${randomText(20)}`, randomText(60), randomText(40)].join('.');
    this.#principals.set(secret, account);
    return { secret, parts: {} };
  }

  /** Each is key1 of a storage account of its own, which has its key2 from the beginning. */
  protected override create({ name = 'a key', account = 'one', storage, slot = 'key1' }: Partial<AzureMint>): AzureKey {
    // A name, and no secret: it stands in addresses.
    const own = storage ?? `s${randomText(6).toLowerCase()}`;
    if (storage === undefined) this.#add({ name, account, storage: own, slot: slot === 'key1' ? 'key2' : 'key1' });
    return this.#add({ name, account, storage: own, slot });
  }

  #add({ name, account, storage, slot }: AzureMint): AzureKey {
    return this.keys.add({ token: randomBytes(64).toString('base64'), id: `${resourceOf(storage)}/${slot}`, name, account, storage, slot, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    const replaced = (): string => {
      const token = this.mint();
      this.revoke(token);
      return token;
    };
    const says = ({ status, body }: Reply): { status: number; body: unknown } => ({ status, body });
    return {
      verify: [
        { name: 'of a storage account', key, verdict: 'live' },
        { name: 'key2', key: () => this.mint({ slot: 'key2' }), verdict: 'live' },
        { name: 'replaced', key: replaced, verdict: 'dead', says: /AuthenticationFailed/u },
        { name: 'a clock that is wrong', key, answer: says(refused(403, 'AuthenticationFailed', 'Request date header too old')), verdict: 'indeterminate' },
        { name: 'a 403 without a detail', key, answer: says(refused(403, 'AuthenticationFailed')), verdict: 'indeterminate' },
        { name: 'behind a firewall', key, answer: says(refused(403, 'AuthorizationFailure')), verdict: 'indeterminate', says: /firewall/u },
        { name: 'of an account that takes no keys', key, answer: says(refused(403, 'KeyBasedAuthenticationNotPermitted')), verdict: 'indeterminate' },
        { name: 'of an account that is disabled', key, answer: says(refused(403, 'AccountIsDisabled')), verdict: 'indeterminate' },
        { name: 'a busy server', key, answer: says(refused(503, 'ServerBusy')), verdict: 'indeterminate' },
        { name: 'a 404', key, answer: says(refused(404, 'ResourceNotFound')), verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'an access token whose time is over', call: 'issue', key, answer: says(error(401, 'ExpiredAuthenticationToken')), issued: 'no', says: /time is over/u },
        { name: 'want of a role', call: 'issue', key, answer: says(error(403, 'AuthorizationFailed')), issued: 'no' },
        { name: 'a lock', call: 'issue', key, answer: says(error(409, 'ScopeLocked')), issued: 'no', says: /locked/u },
        { name: 'too many requests', call: 'issue', key, answer: says(error(429, 'TooManyRequests')), issued: 'no' },
        { name: 'a problem of its own', call: 'issue', key, answer: says(error(500, 'InternalServerError')), issued: 'maybe' },
        { name: 'an answer without the new key', call: 'issue', key, answer: { status: 200, body: { keys: [] } }, issued: 'maybe' },
      ],
    };
  }
}

const resourceOf = (storage: string): string => `${group}/providers/Microsoft.Storage/storageAccounts/${storage}`;
