import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Authority, Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure, bearer } from './http.js';
import { onlyFit } from './keyHint.js';
import { type CreateRevokeLifecycle, type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type Policy, type Verification, AnswerError } from './lifecycle.js';
import { amongNames } from './lostCall.js';
import { ask, codeOf, codes, verify } from './openaiVerify.js';

// Facts: OpenAI's OpenAPI description ("Projects", "Project API keys", "Project service accounts", "Admin API keys"). Its newest text says that the key of a
// service account can be deleted by itself; an older one refuses that with a 400. That a key is refused for a project which is not its own
// (`mismatched_project`) is from public captures.

const projectsPath = '/v1/organization/projects';
const adminPath = '/v1/organization/admin_api_keys';
const adminPage = 'https://platform.openai.com/settings/organization/admin-keys';
const keysPage = 'https://platform.openai.com/api-keys';
const day = 86_400_000;
/** Seconds that a request may be on its way. */
const onTheWay = 60;

const text = v.pipe(v.string(), v.minLength(1));
const entry = v.object({
  id: text,
  name: v.nullish(v.string()),
  redacted_value: v.nullish(v.string()),
  /** Unix seconds. */
  expires_at: v.nullish(v.number()),
  owner: v.nullish(v.object({ service_account: v.nullish(v.object({ id: text })) })),
});
const pageOf = v.object({ data: v.array(entry), has_more: v.boolean(), last_id: v.nullish(v.string()) });
const created = v.object({ value: text, id: v.nullish(v.string()), expires_at: v.nullish(v.number()) });

type Entry = v.InferOutput<typeof entry>;
/** A key of a project. Both ids name it: `proj_…/key_…`. */
type Found = Entry & { readonly project: string };

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key) });
const pathOf = (...ids: readonly string[]): string => ids.map(encodeURIComponent).join('/');
const hintOf = ({ redacted_value: hint }: Entry): string => hint ?? '';
const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** A list to its end. @throws {Unread} */
async function listAll(http: Http, path: string, query: string, authority: Credential, signal: AbortSignal): Promise<{ readonly entries: readonly Entry[]; readonly at: number }> {
  const entries: Entry[] = [];
  for (let after = ''; ; ) {
    const answer = await http.send({ method: 'GET', path: `${path}?limit=100${query}${after}`, headers: authorise(authority) }, signal);
    const call = `GET ${path.replace(/\/projects\/[^/]+/u, '/projects/{id}')}`;
    const page = answer.status === 200 ? readJson(answer, pageOf) : undefined;
    if (page === undefined) throw new Unread(inconclusive(call, answer).evidence);
    if (!page.ok) throw new Unread(`${answered(call, answer)}: ${page.why}`);
    const { data, has_more: more, last_id: last } = page.value;
    entries.push(...data);
    if (!more) return { entries, at: Date.parse(answer.headers['date'] ?? '') };
    const next = `&after=${encodeURIComponent(last ?? '')}`;
    // A cursor that does not move would never end.
    if (next === after || last === undefined || last === null) throw new Unread(`${answered(call, answer)}: the list does not end`);
    after = next;
  }
}

/** Why something could not be read to its end. */
class Unread extends Error {}

/** Every key of every project of the organisation. @throws {Unread} */
async function listKeys(http: Http, authority: Credential, signal: AbortSignal): Promise<{ readonly keys: readonly Found[]; readonly at: number }> {
  const { entries: projects, at } = await listAll(http, projectsPath, '', authority, signal);
  const keys: Found[] = [];
  for (const { id: project } of projects) {
    // Keys of owners who have left the project are not listed otherwise.
    const { entries } = await listAll(http, `${projectsPath}/${pathOf(project)}/api_keys`, '&owner_project_access=any', authority, signal);
    keys.push(...entries.map((key) => ({ ...key, project })));
  }
  return { keys, at };
}

const keyIdOf = ({ project, id }: Found): string => `${project}/${id}`;

/** @returns undefined where a list could not be read to its end: then nothing is proved by it. */
async function unlessUnread<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}

async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const listing = await unlessUnread(() => listKeys(http, authority, signal));
  const found = onlyFit(old.secret, listing?.keys ?? [], hintOf);
  if (found?.owner?.service_account === undefined || found.owner.service_account === null) return undefined;
  // The hint has only a few characters; the project has to be the key's own besides.
  const { verification } = await ask(http, '/v1/models', old, signal, found.project);
  if (verification.verdict !== 'live' && verification.verdict !== 'live-restricted') return undefined;
  return { keyId: keyIdOf(found), how: `of the organisation's keys only this one's redacted value fits, and the key is accepted for its project (GET /v1/models)` };
}

const unread = (what: string): AnswerError => new AnswerError(`Nothing was asked of OpenAI: ${what} could not be read. Make the key on its page.`, 'no');

/** Seconds from when the provider was asked to when the old key expires, so that the new one lives no longer. @param at NaN: not told; then to the end of today. */
function expiryOf(expiresAt: number | undefined | null, at: number, today: string): { readonly expires_in_seconds?: number } {
  if (expiresAt === undefined || expiresAt === null) return {};
  const seconds = Math.floor(expiresAt - (Number.isNaN(at) ? Date.parse(today) + day : at) / 1000) - onTheWay;
  if (seconds < 1) throw new AnswerError('Nothing was asked of OpenAI: the old key expires, and a new one would expire with it at once. Make the key on its page.', 'no');
  // Not more than a year may be asked for.
  return { expires_in_seconds: Math.min(seconds, 31_536_000) };
}

/** Another key of the same service account. What the old one may do is told nowhere. */
async function request({ authority, proof, name, today }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const listing = await unlessUnread(() => listKeys(http, authority, signal));
  const old = listing?.keys.find((key) => keyIdOf(key) === proof?.keyId);
  const account = old?.owner?.service_account?.id;
  if (listing === undefined || old === undefined || account === undefined) throw unread('which service account the old key belongs to');
  return { method: 'POST', path: `${projectsPath}/${pathOf(old.project, 'service_accounts', account, 'api_keys')}`, headers: authorise(authority), body: { name, ...expiryOf(old.expires_at, listing.at, today) } };
}

function read(answer: HttpAnswer): IssuedKey {
  if (isSuccess(answer)) {
    const { value, id, expires_at: expiresAt } = readIssued('OpenAI', answer, created);
    return { secret: Secret.of(value), ...present({ id, expiresAt: typeof expiresAt === 'number' ? iso(expiresAt) : undefined }) };
  }
  const { status } = answer;
  const said = `OpenAI answered ${status}`;
  if (status === 401 || status === 403) throw new AnswerError(`${said}: the key that authorises it is not an admin key that works, or may not make keys.`, 'no');
  if (status === 429) throw new AnswerError(`${said}: too many requests. Nothing was changed; try again in a minute.`, 'no');
  if ((status >= 400 && status < 408) || status === 409 || status === 422) throw new AnswerError(`${said}: it did not take the request. The project may be archived, or keys may have to expire. Make the key on its page.`, 'no');
  throw new AnswerError(`${said}. It may have made the key all the same.`, 'maybe');
}

/** The answer names the key and not its project, which is the old one's. */
function inProject(key: IssuedKey, proof: Identity | undefined): IssuedKey {
  const project = proof?.keyId.split('/')[0];
  const { id, ...rest } = key;
  return id === undefined || project === undefined ? rest : { ...rest, id: `${project}/${id}` };
}

/** Looks for the name that only our key has. */
const resolveLostBy = <E extends Entry>(list: (http: Http, authority: Credential, signal: AbortSignal) => Promise<readonly E[]>, idOf: (entry: E) => string, page: string) =>
  async function resolveLost(http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
    const remedy = `Open ${page} and look for a key named "${name}". If it is there, delete it: its value was lost.`;
    try {
      const keys = (await list(http, authority, signal)).map((key) => ({ id: idOf(key), name: key.name }));
      return amongNames({ keys, more: false }, { name, said: 'OpenAI told all keys', remedy });
    } catch (error) {
      if (!(error instanceof HttpFailure || error instanceof Unread)) throw error;
      return { outcome: 'unknown', evidence: error.message, remedy };
    }
  };

function readRevoked(answer: HttpAnswer): void {
  const { status } = answer;
  const code = codeOf(answer);
  if (isSuccess(answer) || (status === 404 && code !== undefined)) return;
  const said = `OpenAI answered ${status} to the deletion`;
  if (status === 400) throw new AnswerError(`${said}: it does not delete this key by itself. Delete it on its page, or the service account as a whole.`, 'no');
  if (status === 401 || status === 403) throw new AnswerError(`${said}: the key that authorises it is not an admin key that works, or may not delete keys.`, 'no');
  if (status === 404 || status === 405 || status === 409 || status === 422) throw new AnswerError(`${said}: it did not take the request. Delete the old key on its page.`, 'no');
  if (status === 429) throw new AnswerError(`${said}: too many requests. Try again in a minute.`, 'no');
  throw new AnswerError(`${said}. Look at its page whether the old key is still there.`, 'maybe');
}

const authority: Authority = {
  wanted: 'an admin key of the same organisation',
  how: ['It begins with sk-admin-. An owner of the organisation makes one on the page.', 'It needs to read projects, and to read and write the keys of projects.'],
  page: adminPage,
  pattern: /^sk-admin-[\w-]{40,200}$/u,
};

// Not documented.
const propagation: Policy['propagation'] = { newKey: 15_000, oldKey: 120_000 };
const oldKeyDies = 'when it is deleted, after the new one has been tested and put in place.';

export const serviceAccountKeys: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['openai-service-account-key'],
  policy: {
    oldKeyDies,
    limits: ['The new key belongs to the same service account and project, and expires with the old one. Permissions of the old key alone cannot be read.', 'The other keys of the service account stay.'],
    authority: 'an admin key of the organisation. It is asked for then.',
    propagation,
    source: 'https://platform.openai.com/docs/api-reference/project-service-accounts',
  },
  verify,
  issue: { request, grants: () => ({}), read, collect: (_http, answer, { proof }) => Promise.resolve().then(() => inProject(read(answer), proof)) },
  resolveLost: resolveLostBy(async (http, given, signal) => (await listKeys(http, given, signal)).keys, keyIdOf, keysPage),
  mayIssue: () => false,
  authority,
  prove,
  revoke: ({ keyId }, given) => {
    const [project = '', key = ''] = keyId.split('/');
    return { method: 'DELETE', path: `${projectsPath}/${pathOf(project, 'api_keys', key)}`, headers: authorise(given) };
  },
  readRevoked,
};

const listAdmins = (http: Http, key: Credential, signal: AbortSignal): ReturnType<typeof listAll> => listAll(http, adminPath, '', key, signal);

/** Only an admin key may read the list that it stands in. */
async function verifyAdmin(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = `GET ${adminPath}`;
  const answer = await http.send({ method: 'GET', path: `${adminPath}?limit=100`, headers: authorise(key) }, signal);
  const said = answered(call, answer);
  const code = codeOf(answer);
  if (answer.status === 200) {
    const page = readJson(answer, pageOf);
    if (!page.ok) return inconclusive(call, answer, page.why);
    const own = page.value.has_more ? undefined : onlyFit(key.secret, page.value.data, hintOf);
    return { verdict: 'live', evidence: said, ...(own === undefined ? {} : { facts: present({ id: own.id, name: own.name, expiresAt: typeof own.expires_at === 'number' ? iso(own.expires_at) : undefined }) }) };
  }
  if (answer.status === 401 && code === codes.dead) return { verdict: 'dead', evidence: `${said}: ${code}` };
  if (answer.status === 403 && code !== undefined && code !== codes.region) return { verdict: 'live-restricted', evidence: `${said}: not permitted` };
  return inconclusive(call, answer);
}

/** The key's own list has one entry that fits it; another admin key has to see the same entry. */
async function proveAdmin(http: Http, old: Credential, given: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const own = await unlessUnread(() => listAdmins(http, old, signal));
  const found = onlyFit(old.secret, own?.entries ?? [], hintOf);
  if (found === undefined) return undefined;
  const seen = old.secret.equals(given.secret) || (await unlessUnread(() => listAdmins(http, given, signal)))?.entries.some(({ id }) => id === found.id) === true;
  return seen ? { keyId: found.id, how: `of the admin keys that the key itself lists only this one's redacted value fits it (GET ${adminPath})` } : undefined;
}

async function requestAdmin({ authority: given, key, name, today, old, proof }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const listing = await unlessUnread(() => listAdmins(http, given, signal));
  const id = proof?.keyId ?? old.id;
  const entry = id === undefined ? onlyFit(key.secret, listing?.entries ?? [], hintOf) : listing?.entries.find((one) => one.id === id);
  if (listing === undefined || entry === undefined) throw unread('when the old key expires');
  return { method: 'POST', path: adminPath, headers: authorise(given), body: { name, ...expiryOf(entry.expires_at, listing.at, today) } };
}

const grantsAdmin = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'expiresAt'> => present({ expiresAt: old.expiresAt });

export const adminKeys: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['openai-admin-key'],
  policy: {
    oldKeyDies,
    limits: ['The new key expires with the old one. Permissions of the old key alone cannot be read.'],
    authority: 'the key itself.',
    propagation,
    source: 'https://platform.openai.com/docs/api-reference/admin-api-keys',
  },
  verify: verifyAdmin,
  issue: { request: requestAdmin, grants: grantsAdmin, read },
  resolveLost: resolveLostBy(async (http, given, signal) => (await listAdmins(http, given, signal)).entries, ({ id }) => id, adminPage),
  mayIssue: () => true,
  authority,
  prove: proveAdmin,
  revoke: ({ keyId }: IdentityProof, given) => ({ method: 'DELETE', path: `${adminPath}/${pathOf(keyId)}`, headers: authorise(given) }),
  readRevoked,
};
