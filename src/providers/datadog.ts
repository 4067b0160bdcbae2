import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import { type Credential, type Part, partOf } from './credential.js';
import type { Http, HttpAnswer, HttpRequest } from './http.js';
import { type CreateRevokeLifecycle, type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type LostAnswer, type Policy, type Slots, type Verification, AnswerError } from './lifecycle.js';
import { type Listed, lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';

// Facts: Datadog, "Key Management" (docs.datadoghq.com/api/latest/key-management) and "API and Application Keys"; the body of /validate and the answers about application
// keys are from memory.

const apiKeyFormat = 'datadog-api-key';
const applicationKeyPart = 'application-key';
const apiKeysPage = 'https://app.datadoghq.com/organization-settings/api-keys';
const applicationKeysPage = 'https://app.datadoghq.com/personal-settings/application-keys';
/** The most API keys an organisation may have. */
const mostApiKeys = 50;
const pageSize = 100;

const valid = v.object({ valid: v.literal(true) });
const refusal = v.object({ errors: v.array(v.string()) });
const entry = v.object({ id: v.string(), attributes: v.object({ last4: v.nullish(v.string()), name: v.nullish(v.string()), scopes: v.nullish(v.array(v.string())) }) });
const listed = v.object({ data: v.array(entry) });
const created = v.object({ data: v.object({ id: v.string(), attributes: v.object({ key: v.pipe(v.string(), v.minLength(1)) }) }) });

/** Who authorises: an API key and an application key of the same organisation. */
interface Pair {
  readonly api: Secret;
  readonly application: Secret;
}
const headersOf = ({ api, application }: Pair): HttpRequest['headers'] => ({ 'DD-API-KEY': api, 'DD-APPLICATION-KEY': application });

/** What the keys of a kind differ in. */
interface Kind {
  readonly path: string;
  readonly type: 'api_keys' | 'application_keys';
  readonly page: string;
  readonly pairOf: (authority: Credential) => Pair;
}
const apiKeys: Kind = { path: '/api/v2/api_keys', type: 'api_keys', page: apiKeysPage, pairOf: (authority) => ({ api: authority.secret, application: partOf(authority, applicationKeyPart) }) };
const applicationKeys: Kind = {
  path: '/api/v2/current_user/application_keys',
  type: 'application_keys',
  page: applicationKeysPage,
  pairOf: (authority) => ({ api: partOf(authority, apiKeyFormat), application: authority.secret }),
};

/** Datadog answers 403 to a key that it does not know. */
async function ask(http: Http, path: string, headers: HttpRequest['headers'], signal: AbortSignal): Promise<Verification> {
  const call = `GET ${path}`;
  const answer = await http.send({ method: 'GET', path, headers }, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const read = readJson(answer, valid);
    return read.ok ? { verdict: 'live', evidence: said } : inconclusive(call, answer, read.why);
  }
  if (answer.status !== 403) return inconclusive(call, answer);
  // A key is known on one site only: another site says the same of it.
  return readJson(answer, refusal).ok ? { verdict: 'dead', evidence: `${said}; so does another site than the key’s`, unknown: true } : inconclusive(call, answer);
}

const verifyApiKey = (http: Http, { secret }: Credential, signal: AbortSignal): Promise<Verification> => ask(http, '/api/v1/validate', { 'DD-API-KEY': secret }, signal);

/** The pair is refused for either key: only of one whose API key is valid it says that the application key is dead. */
async function verifyApplicationKey(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const pair = await ask(http, '/api/v2/validate_keys', headersOf(applicationKeys.pairOf(key)), signal);
  if (pair.verdict !== 'dead') return pair;
  const api = await verifyApiKey(http, { secret: partOf(key, apiKeyFormat), parts: {} }, signal);
  const evidence = `${pair.evidence}; of its API key alone: ${api.evidence}`;
  return api.verdict === 'live' ? { ...pair, evidence } : { verdict: 'indeterminate', evidence };
}

type Entries = readonly v.InferOutput<typeof entry>[];

async function listOf(kind: Kind, http: Http, authority: Credential, signal: AbortSignal): Promise<Entries | undefined> {
  const answer = await http.send({ method: 'GET', path: `${kind.path}?page[size]=${pageSize}`, headers: headersOf(kind.pairOf(authority)) }, signal);
  const list = answer.status === 200 ? readJson(answer, listed) : undefined;
  // A full page may not be all.
  return list?.ok === true && list.value.data.length < pageSize ? list.value.data : undefined;
}

/** Of a list of all keys, the one that ends as the key does; undefined where a second one does, or where the end of one is not shown. */
function endingAs(all: Entries | undefined, key: Secret): string | undefined {
  if (all === undefined || all.some(({ attributes }) => attributes.last4 == null)) return undefined;
  const [own, ...more] = all.filter(({ attributes }) => attributes.last4 === key.reveal().slice(-4));
  return more.length === 0 ? own?.id : undefined;
}

/** Four characters prove nothing by themselves: but the key works with the authority's application key, so it is one of that organisation's, which are all listed. */
async function proveApiKey(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const { verdict } = await ask(http, '/api/v2/validate_keys', headersOf({ api: old.secret, application: partOf(authority, applicationKeyPart) }), signal);
  const keyId = verdict === 'live' ? endingAs(await listOf(apiKeys, http, authority, signal), old.secret) : undefined;
  return keyId === undefined ? undefined : { keyId, how: `the key works with the authorising application key, so it is of its organisation; of all API keys that GET ${apiKeys.path} lists only this one ends in the same four characters` };
}

/** An application key is in the list of its own user: so the key itself has to ask for that list, and the authority has to see the same id. */
async function proveApplicationKey(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const itself: Credential = { secret: old.secret, parts: { ...authority.parts, ...old.parts } };
  const keyId = endingAs(await listOf(applicationKeys, http, itself, signal), old.secret);
  if (keyId === undefined || (await listOf(applicationKeys, http, authority, signal))?.some(({ id }) => id === keyId) !== true) return undefined;
  return { keyId, how: `of all application keys that GET ${applicationKeys.path} lists to the key itself only this one ends in the same four characters, and what authorises sees it` };
}

function refusedBecause({ status }: HttpAnswer, page: string): string | undefined {
  switch (status) {
    case 400:
    case 404:
    case 405:
    case 409:
    case 422:
      return `it did not take the request. A name may be in use, or there are as many keys as there may be. See ${page}.`;
    case 401:
    case 403:
      return `not permitted. The API key and the application key have to be of the same organisation, on the site that is set, and of somebody who may manage keys. See ${page}.`;
    case 429:
      return 'too many requests. Nothing was changed; try again in some minutes.';
    default:
      return undefined;
  }
}

const readBy =
  ({ page }: Kind) =>
  (answer: HttpAnswer): IssuedKey => {
    if (isSuccess(answer)) {
      const { id, attributes } = readIssued('Datadog', answer, created).data;
      return { secret: Secret.of(attributes.key), id };
    }
    const why = refusedBecause(answer, page);
    if (why !== undefined) throw new AnswerError(`Datadog answered ${answer.status}: ${why}`, 'no');
    throw new AnswerError(`Datadog answered ${answer.status}. It may have made the key all the same.`, 'maybe');
  };

const createBy = (kind: Kind, authority: Credential, attributes: object): HttpRequest => ({ method: 'POST', path: kind.path, headers: headersOf(kind.pairOf(authority)), body: { data: { type: kind.type, attributes } } });

function readListed(answer: HttpAnswer): Read<Listed> {
  const list = readJson(answer, listed);
  return list.ok ? { ok: true, value: { keys: list.value.data.map(({ id, attributes }) => ({ id, name: attributes.name })), more: list.value.data.length >= pageSize } } : list;
}

const resolveLostBy =
  (kind: Kind) =>
  (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> =>
    lookByName(http, { request: { method: 'GET', path: `${kind.path}?page[size]=${pageSize}`, headers: headersOf(kind.pairOf(authority)) }, call: `GET ${kind.path}`, page: kind.page, read: readListed }, name, signal);

const revokeBy = (kind: Kind) => ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'DELETE', path: `${kind.path}/${encodeURIComponent(keyId)}`, headers: headersOf(kind.pairOf(authority)) });

const readRevokedBy =
  ({ page }: Kind) =>
  (answer: HttpAnswer): void => {
    if (isSuccess(answer) || (answer.status === 404 && readJson(answer, refusal).ok)) return;
    const said = `Datadog answered ${answer.status} to the deletion`;
    const why = refusedBecause(answer, page);
    throw new AnswerError(why === undefined ? `${said}. Look at ${page} whether the old key is still there.` : `${said}: ${why}`, why === undefined ? 'maybe' : 'no');
  };

async function countApiKeys(http: Http, authority: Credential, signal: AbortSignal): Promise<Slots | undefined> {
  const all = await listOf(apiKeys, http, authority, signal);
  return all === undefined ? undefined : { used: all.length, limit: mostApiKeys };
}

const common = (page: string): Pick<Policy, 'oldKeyDies' | 'propagation' | 'source'> => ({
  oldKeyDies: 'when it is deleted, after the new one has been tested and put in place.',
  // Not documented.
  propagation: { newKey: 60_000, oldKey: 300_000 },
  source: page,
});
const docsPage = 'https://docs.datadoghq.com/account_management/api-app-keys/';
const site = 'A key is of one site: another one than datadoghq.com, such as https://api.datadoghq.eu, is set for datadog in keywright.baseUrls.';

const apiKeyPattern = /^[0-9a-f]{32}$/iu;
const applicationKeyPattern = /^(?:[0-9a-f]{40}|ddapp_[0-9A-Za-z]{34})$/iu;
const apiKeyBeside: Part = { id: apiKeyFormat, title: 'API key of the same organisation', pattern: apiKeyPattern, needed: true, secret: true };

const apiKey: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['datadog-api-key'],
  policy: {
    ...common(docsPage),
    limits: [`An organisation can have ${mostApiKeys} API keys; for a moment both live.`, 'API keys have no permissions of their own.', site],
    authority: 'an API key and an application key of somebody who may manage API keys. They are asked for then.',
  },
  verify: verifyApiKey,
  issue: { request: ({ authority, name }) => createBy(apiKeys, authority, { name }), grants: () => ({}), read: readBy(apiKeys) },
  resolveLost: resolveLostBy(apiKeys),
  mayIssue: () => false,
  countSlots: countApiKeys,
  authority: {
    wanted: 'an API key of the same organisation; the old one will do, another one is better',
    how: ['The application key has to be of somebody with the permissions "API Keys Read" and "API Keys Write".', 'Choose "New Key" on the page of application keys.'],
    page: applicationKeysPage,
    pattern: apiKeyPattern,
    parts: [{ id: applicationKeyPart, title: 'application key', pattern: applicationKeyPattern, needed: true, secret: true }],
  },
  prove: proveApiKey,
  revoke: revokeBy(apiKeys),
  readRevoked: readRevokedBy(apiKeys),
};

/** A new application key without scopes may do all that its user may. */
async function requestApplicationKey({ authority, proof, name }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const old = (await listOf(applicationKeys, http, authority, signal))?.find(({ id }) => id === proof?.keyId);
  if (old === undefined) throw new AnswerError(`Nothing was asked of Datadog: what the old key may do could not be read. Make the key at ${applicationKeysPage}.`, 'no');
  return createBy(applicationKeys, authority, { name, ...present({ scopes: old.attributes.scopes }) });
}

const applicationKey: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['datadog-application-key', 'datadog-prefixed-application-key'],
  policy: {
    ...common(docsPage),
    limits: ['The new key has the scopes of the old one.', 'It belongs to the user whose application key authorises it: that has to be the old key’s.', site],
    authority: 'another application key of the same user, with the API key. It is asked for then.',
  },
  parts: [apiKeyBeside],
  verify: verifyApplicationKey,
  issue: { request: requestApplicationKey, grants: () => ({}), read: readBy(applicationKeys) },
  resolveLost: resolveLostBy(applicationKeys),
  // Whether its scopes let it manage application keys is not told.
  mayIssue: () => undefined,
  authority: {
    wanted: 'an application key of the same user without scopes; the old one will do if it has none',
    how: ['It may manage the application keys of its user.', 'Choose "New Key" on the page.'],
    page: applicationKeysPage,
    pattern: applicationKeyPattern,
    parts: [apiKeyBeside],
  },
  prove: proveApplicationKey,
  revoke: revokeBy(applicationKeys),
  readRevoked: readRevokedBy(applicationKeys),
};

export const datadog: ManagedProvider = {
  id: 'datadog',
  name: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  console: apiKeysPage,
  baseUrl: 'https://api.datadoghq.com',
  status: 'https://status.datadoghq.com',
  feeds: [{ title: 'Status', url: 'https://status.datadoghq.com/history.atom', about: 'status' }],
  keys: [
    {
      id: 'datadog-api-key',
      title: 'API key',
      names: ['datadog', 'dd_api'],
      pattern: /[0-9a-f]{32}/i,
      minEntropy: 3,
      variables: ['DD_API_KEY', 'DATADOG_API_KEY'],
    },
    {
      id: 'datadog-application-key',
      title: 'application key',
      names: ['datadog', 'dd_app'],
      pattern: /[0-9a-f]{40}/i,
      minEntropy: 3,
      variables: ['DD_APP_KEY', 'DATADOG_APP_KEY'],
      companions: ['datadog-api-key'],
    },
    {
      id: 'datadog-client-token',
      title: 'client token',
      names: ['datadog', 'dd_client'],
      pattern: /pub[0-9a-f]{32}/,
      variables: ['DD_CLIENT_TOKEN', 'DATADOG_CLIENT_TOKEN'],
      public: true,
    },
    {
      id: 'datadog-prefixed-application-key',
      title: 'application key (newer form)',
      anchors: ['ddapp_'],
      pattern: /ddapp_[0-9A-Za-z]{34}/,
      variables: ['DD_APP_KEY', 'DATADOG_APP_KEY'],
      companions: ['datadog-api-key'],
    },
  ],
  lifecycles: [apiKey, applicationKey],
};
