import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, bearer } from './http.js';
import { type CreateRevokeLifecycle, type IdentityProof, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type Verification, AnswerError } from './lifecycle.js';
import { lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion, refusedIssue } from './refusal.js';

// Facts: Neon, "API Keys" and "Users" of its API reference (neon.com/docs/reference/api), "Manage API keys" (neon.com/docs/manage/api-keys). The codes of its
// 401 are not documented; its envelope is.

const keysPath = '/api/v2/api_keys';
const keysPage = 'https://console.neon.tech/app/settings/api-keys';
const personal = 'api_key_user';

const auth = v.object({ account_id: v.string(), auth_method: v.string() });
const created = v.object({ id: v.number(), key: v.pipe(v.string(), v.minLength(1)) });
const listed = v.array(v.object({ id: v.number(), name: v.nullish(v.string()) }));
const refusal = v.object({ code: v.string(), message: v.string() });

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key) });

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'GET /api/v2/auth';
  const answer = await http.send({ method: 'GET', path: '/api/v2/auth', headers: authorise(key) }, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const found = readJson(answer, auth);
    return found.ok ? { verdict: 'live', evidence: said, facts: { account: found.value.account_id, scopes: [found.value.auth_method] } } : inconclusive(call, answer, found.why);
  }
  const refused = readJson(answer, refusal);
  if (answer.status === 401 && refused.ok) return { verdict: 'dead', evidence: `${said}: not accepted` };
  if (answer.status === 403 && refused.ok) return { verdict: 'live-restricted', evidence: `${said}: not permitted` };
  return inconclusive(call, answer);
}

/** A personal key makes personal keys. One of an organisation may be limited to a project, which nothing tells. */
const mayIssue = ({ scopes }: KeyFacts): boolean | undefined => scopes?.includes(personal);

const unaskable = ({ scopes }: KeyFacts): string | undefined =>
  scopes?.includes(personal) === true ? undefined : `Nothing was asked of Neon: it does not tell whether a key of an organisation is limited to a project, so a new one might reach more. Make it on the organisation’s page of API keys.`;

function request({ authority, old, name }: IssueRequest): HttpRequest {
  const why = unaskable(old);
  if (why !== undefined) throw new AnswerError(why, 'no');
  return { method: 'POST', path: keysPath, headers: authorise(authority), body: { key_name: name } };
}

const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes'> => present({ scopes: old.scopes });

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) return refusedIssue('Neon', answer, { 401: 'the key that should authorise it is not accepted.', 403: `the key that authorises it may not make keys. Make one at ${keysPage}.`, 423: 'another operation is going on. Nothing was changed; try again in a minute.' });
  const { id, key } = readIssued('Neon', answer, created);
  return { secret: Secret.of(key), id: String(id) };
}

const resolveLost = async (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> =>
  lookByName(
    http,
    {
      request: { method: 'GET', path: keysPath, headers: authorise(authority) },
      call: `GET ${keysPath}`,
      page: keysPage,
      read: (answer) => {
        const found = readJson(answer, listed);
        return found.ok ? { ok: true, value: { keys: found.value.map((key) => ({ id: String(key.id), name: key.name })), more: false } } : found;
      },
    },
    name,
    signal,
  );

/** Neon's list has names and times, and nothing of a key's value: which of them the old key is cannot be shown, so none is revoked by call. */
const prove = async (): Promise<undefined> => Promise.resolve(undefined);

const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'DELETE', path: `${keysPath}/${encodeURIComponent(keyId)}`, headers: authorise(authority) });

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || answer.status === 404) return;
  refusedDeletion('Neon', answer, { what: 'key', page: keysPage });
}

const lifecycle: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['neon-api-key'],
  policy: {
    oldKeyDies: 'at once when you revoke it on the page, after the new one has been tested and put in place: Neon does not tell which of its keys the old one is.',
    limits: ['A key of an organisation or of a project is made on the page: Neon does not tell what it is limited to.', 'A revoked key cannot be brought back.'],
    authority: 'the key itself, if it is a personal one.',
    // Revoking takes effect at once, it says.
    propagation: { newKey: 10_000, oldKey: 30_000 },
    source: 'https://neon.com/docs/manage/api-keys',
  },
  verify,
  issue: { request, unaskable, grants, read },
  resolveLost,
  mayIssue,
  authority: { wanted: 'a personal Neon API key of the same account', how: ['Choose “Create new API key” in the settings of your account.'], page: keysPage, pattern: /^napi_[0-9a-z]{64}$/u },
  prove,
  revoke,
  readRevoked,
};

export const neon: ManagedProvider = {
  id: 'neon',
  name: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  console: 'https://console.neon.tech/app/settings/api-keys',
  baseUrl: 'https://console.neon.tech',
  status: 'https://neonstatus.com',
  feeds: [],
  keys: [
    {
      id: 'neon-api-key',
      title: 'API key',
      anchors: ['napi_'],
      pattern: /napi_[0-9a-z]{64}/,
      variables: ['NEON_API_KEY'],
    },
    {
      id: 'neon-role-password',
      title: 'role password',
      anchors: ['npg_'],
      pattern: /npg_[0-9A-Za-z]{12,16}/,
      minEntropy: 3,
      variables: ['PGPASSWORD', 'NEON_PASSWORD'],
    },
    {
      id: 'neon-connection-string',
      title: 'connection string with a password',
      anchors: ['postgres://', 'postgresql://'],
      pattern: /postgres(?:ql)?:\/\/[\w.%-]{1,64}:[\w.%!~*-]{6,64}@ep-[\w-]{4,60}\.[\w.-]{0,40}neon\.tech/,
      minEntropy: 3.5,
      variables: ['DATABASE_URL', 'NEON_DATABASE_URL'],
    },
  ],
  lifecycles: [lifecycle],
};
