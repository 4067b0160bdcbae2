import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure, bearer } from './http.js';
import { onlyFit, sha256 } from './keyHint.js';
import { type CreateRevokeLifecycle, type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type Verification, AnswerError } from './lifecycle.js';
import { amongNames } from './lostCall.js';
import type { ManagedProvider } from './provider.js';

// Facts: OpenRouter, "Management API Keys", "API Keys" of its reference, "Errors" (openrouter.ai/docs). That an entry's hash is the SHA-256 of its key is
// told by a client library and not by OpenRouter, so its label, which shows the beginning and the end of the key, serves too.

const keysPage = 'https://openrouter.ai/settings/keys';
const ownPath = '/api/v1/key';
const keysPath = '/api/v1/keys';

const money = v.nullish(v.number());
const limits = { limit: money, limit_reset: v.nullish(v.string()), include_byok_in_limit: v.nullish(v.boolean()), expires_at: v.nullish(v.string()), creator_user_id: v.nullish(v.string()) };
const own = v.object({ data: v.object({ label: v.string(), ...limits, is_management_key: v.nullish(v.boolean()), is_provisioning_key: v.nullish(v.boolean()) }) });
const entry = v.object({ hash: v.pipe(v.string(), v.minLength(1)), name: v.nullish(v.string()), label: v.nullish(v.string()), workspace_id: v.nullish(v.string()), ...limits, limit: v.nullable(v.number()) });
const one = v.object({ data: entry });
const listed = v.object({ data: v.array(entry) });
const created = v.object({ key: v.pipe(v.string(), v.minLength(1)), data: v.nullish(v.object({ hash: v.nullish(v.string()), expires_at: v.nullish(v.string()) })) });
/** A refusal of OpenRouter's own. A gateway in front of it answers otherwise, and what a gateway says proves nothing of a key. */
const refusal = v.object({ error: v.object({ code: v.union([v.number(), v.string()]), message: v.string() }) });

type Entry = v.InferOutput<typeof entry>;

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key) });
const refusalOf = (answer: HttpAnswer): string | undefined => {
  const read = readJson(answer, refusal);
  return read.ok && Number(read.value.error.code) === answer.status ? read.value.error.message : undefined;
};

const managing = 'managing keys';

/** What a key may do: it has no scopes, but a limit to what it may spend. */
function spendingOf({ limit, limit_reset: period }: Pick<v.InferOutput<typeof own>['data'], 'limit' | 'limit_reset'>): string {
  if (limit === undefined || limit === null) return 'spending without a limit';
  return `spending up to ${limit} USD${period === undefined || period === null ? '' : `, ${period}`}`;
}

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = `GET ${ownPath}`;
  const answer = await http.send({ method: 'GET', path: ownPath, headers: authorise(key) }, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const read = readJson(answer, own);
    if (!read.ok) return inconclusive(call, answer, read.why);
    const { creator_user_id: account, expires_at: expiresAt, is_management_key: management, is_provisioning_key: provisioning, ...rest } = read.value.data;
    return { verdict: 'live', evidence: said, facts: present({ account, expiresAt, scopes: [management === true || provisioning === true ? managing : spendingOf(rest)] }) };
  }
  const message = refusalOf(answer);
  if (answer.status === 401 && message !== undefined) {
    // No credential came through: that says nothing of the key.
    return /\bno (?:auth|cookie)|\bmissing\b/iu.test(message) ? inconclusive(call, answer, 'the key did not arrive') : { verdict: 'dead', evidence: `${said}: invalid, disabled or expired` };
  }
  if (answer.status === 402 && message !== undefined) return { verdict: 'live', evidence: `${said}: the key works, its credit or its limit is used up` };
  if (answer.status === 403 && message !== undefined) return { verdict: 'live-restricted', evidence: `${said}: not permitted` };
  return inconclusive(call, answer);
}

const pathOf = (hash: string): string => `${keysPath}/${encodeURIComponent(hash)}`;

async function find(http: Http, hash: string, authority: Credential, signal: AbortSignal): Promise<Entry | undefined> {
  const answer = await http.send({ method: 'GET', path: pathOf(hash), headers: authorise(authority) }, signal);
  const read = answer.status === 200 ? readJson(answer, one) : undefined;
  return read?.ok === true && read.value.data.hash === hash ? read.value.data : undefined;
}

/** All keys of a workspace, those that are disabled included. @param workspace absent: the default one. @returns evidence where the list could not be read to its end. */
async function list(http: Http, authority: Credential, signal: AbortSignal, workspace?: string | null): Promise<readonly Entry[] | string> {
  const ofWorkspace = workspace === undefined || workspace === null ? '' : `&workspace_id=${encodeURIComponent(workspace)}`;
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (;;) {
    const answer = await http.send({ method: 'GET', path: `${keysPath}?include_disabled=true${ofWorkspace}&offset=${entries.length}`, headers: authorise(authority) }, signal);
    const said = answered(`GET ${keysPath}`, answer);
    const page = answer.status === 200 ? readJson(answer, listed) : undefined;
    if (page === undefined) return inconclusive(`GET ${keysPath}`, answer).evidence;
    if (!page.ok) return `${said}: ${page.why}`;
    // A host that does not count from an offset would send the same ones for ever.
    const fresh = page.value.data.filter(({ hash }) => !seen.has(hash));
    if (fresh.length === 0) return entries;
    for (const one of fresh) seen.add(one.hash);
    entries.push(...fresh);
  }
}

async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const byHash = await find(http, sha256(old.secret), authority, signal);
  if (byHash !== undefined) return { keyId: byHash.hash, how: `the hash is the key's SHA-256; GET ${keysPath}/{hash} knows it` };
  const entries = await list(http, authority, signal);
  if (typeof entries === 'string') return undefined;
  const found = onlyFit(old.secret, entries, ({ label }) => label ?? '');
  if (found === undefined) return undefined;
  const { facts } = await verify(http, old, signal);
  const differs = facts?.account !== undefined && typeof found.creator_user_id === 'string' && facts.account !== found.creator_user_id;
  return differs ? undefined : { keyId: found.hash, how: `of the account's keys only this one's label fits the key (GET ${keysPath})` };
}

const unaskable = ({ scopes }: KeyFacts): string | undefined => (scopes?.includes(managing) === true ? `Management keys are made on the page only: https://openrouter.ai/settings/management-keys.` : undefined);

/** Reads the old key's limits, for a key that is made without them may spend everything. */
async function request({ authority, name, proof, old }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const why = unaskable(old);
  if (why !== undefined) throw new AnswerError(why, 'no');
  const known = proof === undefined ? undefined : await find(http, proof.keyId, authority, signal);
  if (known === undefined) throw new AnswerError(`Nothing was asked of OpenRouter: the limits of the old key could not be read, and a key made without them could spend everything. Make the key at ${keysPage}.`, 'no');
  const { limit, limit_reset: period, include_byok_in_limit: ownKeysToo, expires_at: expiresAt, workspace_id: workspace } = known;
  return { method: 'POST', path: keysPath, headers: authorise(authority), body: { name, ...present({ limit, limit_reset: period, include_byok_in_limit: ownKeysToo, expires_at: expiresAt, workspace_id: workspace }) } };
}

const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes' | 'expiresAt'> => present({ scopes: old.scopes, expiresAt: old.expiresAt });

function read(answer: HttpAnswer): IssuedKey {
  if (isSuccess(answer)) {
    const { key, data } = readIssued('OpenRouter', answer, created);
    return { secret: Secret.of(key), ...present({ id: data?.hash, expiresAt: data?.expires_at }) };
  }
  const { status } = answer;
  const said = `OpenRouter answered ${status}`;
  if (status === 400 || status === 404 || status === 405 || status === 409 || status === 422) throw new AnswerError(`${said}: it did not take the request. Make the key at ${keysPage}.`, 'no');
  if (status === 401 || status === 403) throw new AnswerError(`${said}: the key that should authorise it is not a management key that works.`, 'no');
  if (status === 402) throw new AnswerError(`${said}: the account has no credit.`, 'no');
  if (status === 429) throw new AnswerError(`${said}: too many requests. Nothing was changed; try again in a minute.`, 'no');
  throw new AnswerError(`${said}. It may have made the key all the same.`, 'maybe');
}

/** Looks for the name that only our key has, where the old key is: a list has the keys of one workspace only. */
async function resolveLost(http: Http, { authority, name, proof }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  const remedy = `Open ${keysPage} and look for a key named "${name}". If it is there, delete it: its value was lost.`;
  let entries: readonly Entry[] | string;
  try {
    const old = proof && (await find(http, proof.keyId, authority, signal));
    entries = old === undefined ? 'OpenRouter does not tell in which workspace the old key is' : await list(http, authority, signal, old.workspace_id);
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    entries = error.message;
  }
  if (typeof entries === 'string') return { outcome: 'unknown', evidence: entries, remedy };
  return amongNames({ keys: entries.map((key) => ({ id: key.hash, name: key.name })), more: false }, { name, said: `GET ${keysPath}`, remedy });
}

const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'DELETE', path: pathOf(keyId), headers: authorise(authority) });

function readRevoked(answer: HttpAnswer): void {
  const { status } = answer;
  if (isSuccess(answer) || (status === 404 && refusalOf(answer) !== undefined)) return;
  const said = `OpenRouter answered ${status} to the deletion`;
  if (status === 401 || status === 403) throw new AnswerError(`${said}: the key that authorises it is not a management key that works. Delete the old key at ${keysPage}.`, 'no');
  if (status === 400 || status === 404 || status === 405 || status === 422) throw new AnswerError(`${said}: it did not take the request. Delete the old key at ${keysPage}.`, 'no');
  if (status === 429) throw new AnswerError(`${said}: too many requests. Try again in a minute.`, 'no');
  throw new AnswerError(`${said}. Look at ${keysPage} whether the old key is still there.`, 'maybe');
}

const lifecycle: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['open-router-api-key'],
  policy: {
    oldKeyDies: 'when it is deleted, after the new one has been tested and put in place.',
    limits: ['The new key gets the spending limit, its period and the expiry of the old one. What was spent is counted anew.', 'Management keys are made on the page only.'],
    authority: 'a management key of the account, which can do nothing else. It is asked for then.',
    // Not documented.
    propagation: { newKey: 15_000, oldKey: 120_000 },
    source: 'https://openrouter.ai/docs/guides/overview/auth/management-api-keys',
  },
  verify,
  issue: { request, unaskable, grants, read },
  resolveLost,
  mayIssue: () => false,
  authority: {
    wanted: 'a management key of the same account',
    how: ['Only a management key may make and delete keys.', 'Choose "Create New Key" on the page.'],
    page: 'https://openrouter.ai/settings/management-keys',
    pattern: /^sk-or-v1-[0-9a-f]{64}$/u,
  },
  prove,
  revoke,
  readRevoked,
};

export const openRouter: ManagedProvider = {
  id: 'openRouter',
  name: 'OpenRouter',
  docs: 'https://openrouter.ai/docs/api-reference/authentication',
  console: keysPage,
  baseUrl: 'https://openrouter.ai',
  status: 'https://status.openrouter.ai',
  feeds: [],
  keys: [
    {
      id: 'open-router-api-key',
      title: 'API key',
      anchors: ['sk-or-v1-'],
      pattern: /sk-or-v1-[0-9a-f]{64}/,
      variables: ['OPENROUTER_API_KEY'],
    },
  ],
  lifecycles: [lifecycle],
};
