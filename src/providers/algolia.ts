import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import { type Credential, type Part, partOf } from './credential.js';
import type { Http, HttpAnswer, HttpRequest } from './http.js';
import { sha256 } from './keyHint.js';
import { type CreateRevokeLifecycle, type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type Slots, type Verification, AnswerError } from './lifecycle.js';
import { lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion, refusedIssue } from './refusal.js';

// Facts: Algolia's API description (github.com/algolia/api-clients-automation, specs/search/paths/keys) and "API keys" (algolia.com/doc/guides/security); the
// messages of its 403s from public captures. A key has no id but itself: here it goes by its SHA-256, for ids are written down.

const keysPage = 'https://dashboard.algolia.com/account/api-keys/';
/** More are not kept: the oldest go. */
const mostKeys = 1000;

const application: Part = { id: 'algolia-app-id', title: 'application id', pattern: /^[0-9A-Z]{10}$/u, needed: true };

const entry = v.object({
  value: v.pipe(v.string(), v.minLength(1)),
  acl: v.array(v.string()),
  createdAt: v.nullish(v.number()),
  validity: v.number(),
  description: v.nullish(v.string()),
  indexes: v.nullish(v.array(v.string())),
  maxHitsPerQuery: v.nullish(v.number()),
  maxQueriesPerIPPerHour: v.nullish(v.number()),
  queryParameters: v.nullish(v.string()),
  referers: v.nullish(v.array(v.string())),
});
const listed = v.object({ keys: v.array(entry) });
const created = v.object({ key: v.pipe(v.string(), v.minLength(1)) });
const refusal = v.object({ message: v.string() });
type Entry = v.InferOutput<typeof entry>;

/** A call to the application's own host. */
function call(method: HttpRequest['method'], path: string | Secret, by: Credential, body?: object): HttpRequest {
  const app = partOf(by, application.id);
  return { method, host: { name: 'app', label: app.reveal().toLowerCase() }, path, headers: { 'X-Algolia-Application-Id': app, 'X-Algolia-API-Key': by.secret }, ...(body !== undefined && { body }) };
}

const keyPath = (key: Secret): Secret => key.map((value) => `/1/keys/${encodeURIComponent(value)}`);

/** The seconds that a key still has; 0: it does not expire. Whether Algolia counts from its creation or from now is not documented: the fewer. */
function secondsLeft({ validity, createdAt }: Entry, { headers }: HttpAnswer): number {
  if (validity === 0) return 0;
  const now = Date.parse(headers['date'] ?? '') / 1000;
  const since = createdAt === undefined || createdAt === null || Number.isNaN(now) ? 0 : Math.max(0, now - createdAt);
  return Math.max(1, Math.floor(validity - since));
}

const expiryOf = (one: Entry, answer: HttpAnswer): string | undefined => {
  const [left, now] = [secondsLeft(one, answer), Date.parse(answer.headers['date'] ?? '')];
  return left === 0 || Number.isNaN(now) ? undefined : new Date(now + left * 1000).toISOString();
};

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const name = 'GET /1/keys/{key}';
  const answer = await http.send(call('GET', keyPath(key.secret), key), signal);
  const said = answered(name, answer);
  if (answer.status === 200) {
    const found = readJson(answer, entry);
    if (!found.ok) return inconclusive(name, answer, found.why);
    const { acl, description } = found.value;
    return { verdict: 'live', evidence: said, facts: present({ id: sha256(key.secret), name: description, scopes: acl, expiresAt: expiryOf(found.value, answer) }) };
  }
  const refused = readJson(answer, refusal);
  const message = refused.ok ? refused.value.message : '';
  // One status for both: only the message tells. It is the same for a key that is right, beside the id of another application.
  if (answer.status === 403 && message.startsWith('Invalid Application-ID or API key')) return { verdict: 'dead', evidence: `${said}: the application does not know the key`, unknown: true };
  if (answer.status === 403 && message.startsWith('Method not allowed with this API key')) return { verdict: 'live-restricted', evidence: `${said}: it may not read itself` };
  return inconclusive(name, answer);
}

/** Only the admin key makes keys, and no call makes an admin key. */
const mayIssue = (): boolean => false;
const unaskable = ({ scopes }: KeyFacts): string | undefined => (scopes?.includes('admin') === true ? `Nothing was asked of Algolia: an admin key is made by no call. Regenerate it at ${keysPage}.` : undefined);

/** The new key is limited as the old one is, in everything: what is left out would be unlimited. */
async function request({ authority, key, old, name }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const why = unaskable(old);
  if (why !== undefined) throw new AnswerError(why, 'no');
  const answer = await http.send(call('GET', keyPath(key.secret), authority), signal);
  const found = answer.status === 200 ? readJson(answer, entry) : undefined;
  if (found?.ok !== true || found.value.value !== key.secret.reveal()) throw new AnswerError(`Nothing was asked of Algolia: it does not show the limits of the old key to the one that authorises it. Make the key at ${keysPage}.`, 'no');
  const slots = await countSlots(http, authority, signal);
  if (slots === undefined || slots.used >= slots.limit) throw new AnswerError(`Nothing was asked of Algolia: an application keeps ${mostKeys} keys, and one more would cost it the oldest. Delete one that is not used at ${keysPage}.`, 'no');
  const { acl, indexes, maxHitsPerQuery, maxQueriesPerIPPerHour, queryParameters, referers } = found.value;
  return call('POST', '/1/keys', authority, { acl, description: name, validity: secondsLeft(found.value, answer), ...present({ indexes, maxHitsPerQuery, maxQueriesPerIPPerHour, queryParameters, referers }) });
}

const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes' | 'expiresAt'> => present({ scopes: old.scopes, expiresAt: old.expiresAt });

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    return refusedIssue('Algolia', answer, { 402: `the plan of the application does not include it. Make the key at ${keysPage}.`, 403: `what authorises it is not the admin key of the application. See ${keysPage}.` });
  }
  const secret = Secret.of(readIssued('Algolia', answer, created).key);
  return { secret, id: sha256(secret) };
}

const readList = (answer: HttpAnswer): Read<readonly Entry[]> => {
  const found = readJson(answer, listed);
  return found.ok ? { ok: true, value: found.value.keys } : found;
};

/** The list shows each key's value to the admin key, so a lost one is found again. */
async function resolveLost(http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  let ours: Secret | undefined;
  const names = (answer: HttpAnswer): Read<{ keys: readonly { id: string; name?: string | null | undefined }[]; more: boolean }> => {
    const list = readList(answer);
    if (!list.ok) return list;
    const [found] = list.value.filter(({ description }) => description === name);
    ours = found && Secret.of(found.value);
    return { ok: true, value: { keys: list.value.map(({ value, description }) => ({ id: sha256(Secret.of(value)), name: description })), more: false } };
  };
  const found = await lookByName(http, { request: call('GET', '/1/keys', authority), call: 'GET /1/keys', page: keysPage, read: names }, name, signal);
  return found.outcome === 'issued' && found.keyId !== undefined && ours !== undefined ? { ...found, key: { secret: ours, id: found.keyId } } : found;
}

async function countSlots(http: Http, authority: Credential, signal: AbortSignal): Promise<Slots | undefined> {
  const answer = await http.send(call('GET', '/1/keys', authority), signal);
  const list = answer.status === 200 ? readList(answer) : undefined;
  return list?.ok === true ? { used: list.value.length, limit: mostKeys } : undefined;
}

/** The key is its own id, in the application in which the other one finds it. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const answer = await http.send(call('GET', keyPath(old.secret), authority), signal);
  const found = answer.status === 200 ? readJson(answer, entry) : undefined;
  return found?.ok === true && found.value.value === old.secret.reveal() ? { keyId: sha256(old.secret), how: 'the key is its own id, written as its SHA-256; the application of the admin key knows it' } : undefined;
}

/** What is written down is a digest: the list tells which key it is of. One that is not listed any more is asked for by the digest, which is no key. */
async function revoke({ keyId }: IdentityProof, authority: Credential, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const answer = await http.send(call('GET', '/1/keys', authority), signal);
  const list = answer.status === 200 ? readList(answer) : undefined;
  if (list?.ok !== true) throw new AnswerError(`${answered('GET /1/keys', answer)}, so the key to be deleted could not be found. Delete it at ${keysPage}.`, 'no');
  const key = list.value.map(({ value }) => Secret.of(value)).find((value) => sha256(value) === keyId);
  return call('DELETE', key === undefined ? `/1/keys/${keyId}` : keyPath(key), authority);
}

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || answer.status === 404) return;
  refusedDeletion('Algolia', answer, { what: 'key', page: keysPage });
}

const lifecycle: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['algolia-api-key'],
  policy: {
    oldKeyDies: 'some seconds after it is deleted, once the new one has been tested and put in place. A deleted key can be restored by call, as long as it is kept.',
    limits: [
      'The new key has the rights, indices, referers and limits of the old one, and as long to live.',
      `An application keeps ${mostKeys} keys; of more it drops the oldest.`,
      'An admin key is regenerated on the page.',
    ],
    authority: 'the admin key of the application. It is asked for.',
    // Keys are made and deleted asynchronously; how long that takes is not documented.
    propagation: { newKey: 60_000, oldKey: 120_000 },
    source: 'https://www.algolia.com/doc/guides/security/api-keys/',
  },
  parts: [application],
  verify,
  issue: { request, unaskable, grants, read },
  resolveLost,
  mayIssue,
  countSlots,
  authority: {
    wanted: 'the admin API key of the Algolia application',
    how: ['The page shows it as “Admin API Key”. It is used for this regeneration and can do everything in the application.'],
    page: keysPage,
    pattern: /^[0-9a-f]{32}$/iu,
    parts: [application],
  },
  prove,
  revoke,
  readRevoked,
};

export const algolia: ManagedProvider = {
  id: 'algolia',
  name: 'Algolia',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  console: 'https://dashboard.algolia.com/account/api-keys/',
  baseUrl: 'https://algolia.net',
  hosts: { app: 'https://*.algolia.net' },
  status: 'https://status.algolia.com',
  feeds: [{ title: 'Status', url: 'https://status.algolia.com/history.atom', about: 'status' }],
  keys: [
    {
      id: 'algolia-api-key',
      title: 'admin or other API key',
      names: ['algolia'],
      about: /admin|write|search|api|key|sec|tok/i,
      pattern: /[0-9a-f]{32}/i,
      minEntropy: 3,
      variables: ['ALGOLIA_ADMIN_KEY', 'ALGOLIA_API_KEY'],
      companions: ['algolia-app-id'],
    },
    {
      id: 'algolia-app-id',
      title: 'application id',
      names: ['algolia'],
      about: /app|id/i,
      pattern: /[0-9A-Z]{10}/,
      minEntropy: 2.4,
      variables: ['ALGOLIA_APP_ID', 'ALGOLIA_APPLICATION_ID'],
      identifier: true,
    },
  ],
  lifecycles: [lifecycle],
};
