import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, present, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { accessToken, refusalOf } from './googleRpc.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure, bearer } from './http.js';
import { type CreateRevokeLifecycle, type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type LostAnswer, type Verification, AnswerError } from './lifecycle.js';

// Facts: google/api/apikeys/v2/apikeys.proto and the API's reference (docs.cloud.google.com/api-keys); what the Gemini API answers to a key from trufflehog
// and from public captures.

const console = 'https://console.cloud.google.com/apis/credentials';
const text = v.pipe(v.string(), v.minLength(1));
const models = v.object({ models: v.optional(v.array(v.unknown())) });
const looked = v.object({ name: text });
/** Restrictions are copied as they come. */
const keyAnswer = v.object({ name: text, restrictions: v.optional(v.record(v.string(), v.unknown())), annotations: v.optional(v.record(v.string(), v.string())), serviceAccountEmail: v.optional(v.string()) });
const keyString = v.object({ keyString: text });
const operation = v.object({ name: text, done: v.optional(v.boolean()), error: v.optional(v.unknown()) });

const authorise = ({ secret: token }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(token) });

/** Why a key that lives is refused: this API is switched off for it or for its project, or it may be used from elsewhere only. */
const restricted: ReadonlySet<string> = new Set(['API_KEY_SERVICE_BLOCKED', 'SERVICE_DISABLED', 'API_KEY_HTTP_REFERRER_BLOCKED', 'API_KEY_IP_ADDRESS_BLOCKED', 'API_KEY_ANDROID_APP_BLOCKED', 'API_KEY_IOS_APP_BLOCKED']);

/** Any API would do: a key that lives and may not use this one is refused otherwise than one that is not valid. */
async function verify(http: Http, { secret: key }: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'GET /v1/models';
  const answer = await http.send({ method: 'GET', host: { name: 'gemini' }, path: '/v1/models?pageSize=1', headers: { 'X-Goog-Api-Key': key } }, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const read = readJson(answer, models);
    return read.ok && read.value.models !== undefined ? { verdict: 'live', evidence: said } : inconclusive(call, answer, 'the answer has another shape than documented');
  }
  const why = refusalOf(answer);
  // The trap: a key that is not valid, deleted or expired is a bad request, not an unauthorised one.
  if (answer.status === 400 && why?.reason === 'API_KEY_INVALID') return { verdict: 'dead', evidence: `${said}: ${why.reason}` };
  if (answer.status === 403 && why !== undefined && restricted.has(why.reason)) return { verdict: 'live-restricted', evidence: `${said}: ${why.reason}` };
  return inconclusive(call, answer);
}

/** `projects/1/locations/global/keys/2`. */
const nameForm = /^(projects\/[\w:.-]+\/locations\/global)\/keys\/[\w-]+$/u;
const parentOf = (name: string): string | undefined => nameForm.exec(name)?.[1];

/** Google itself says which key a value is. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const answer = await http.send({ method: 'GET', path: old.secret.map((value) => `/v2/keys:lookupKey?keyString=${encodeURIComponent(value)}`), headers: authorise(authority) }, signal);
  const found = answer.status === 200 ? readJson(answer, looked) : undefined;
  // A key that is purged has a project, and no name.
  return found?.ok === true && nameForm.test(found.value.name) ? { keyId: found.value.name, how: 'GET /v2/keys:lookupKey answered 200 with this name for the key' } : undefined;
}

/** An id of our own for the new key, by which it is found again: 63 of a-z, 0-9 and hyphens, a letter first. */
const idFor = (name: string): string => `k-${name.toLowerCase().replace(/[^a-z0-9]+/gu, '-').slice(-60).replace(/^-|-$/gu, '')}`;

/** The new key's name, as Google will have it: in the project of the old one. */
function nameOf({ proof, name }: Pick<IssueRequest, 'proof' | 'name'>): string | undefined {
  const parent = parentOf(proof?.keyId ?? '');
  return parent === undefined ? undefined : `${parent}/keys/${idFor(name)}`;
}

/** Reads the old key's restrictions, for a key that is made without them may be used by anybody for everything. */
async function request(asked: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const { authority, name, proof } = asked;
  const parent = parentOf(proof?.keyId ?? '');
  const answer = parent === undefined || proof === undefined ? undefined : await http.send({ method: 'GET', path: `/v2/${proof.keyId}`, headers: authorise(authority) }, signal);
  const old = answer?.status === 200 ? readJson(answer, keyAnswer) : undefined;
  if (parent === undefined || old?.ok !== true || old.value.name !== proof?.keyId) {
    throw new AnswerError(`Nothing was asked of Google: the restrictions of the old key could not be read, and a key made without them could do everything. Make the key at ${console}.`, 'no');
  }
  const { restrictions, annotations, serviceAccountEmail } = old.value;
  return { method: 'POST', path: `/v2/${parent}/keys?keyId=${idFor(name)}`, headers: authorise(authority), body: { displayName: name, ...present({ restrictions, annotations, serviceAccountEmail }) } };
}

/** Only refusals: what an answer of success says is that the key is being made. */
function read(answer: HttpAnswer): IssuedKey {
  const { status } = answer;
  const said = `Google answered ${status}`;
  if (status === 400 || status === 404 || status === 405 || status === 409 || status === 412 || status === 422) throw new AnswerError(`${said}: it did not take the request; the project may have the most keys it may have (300). Make the key at ${console}.`, 'no');
  if (status === 401) throw new AnswerError(`${said}: the access token that should authorise it is not valid, or its hour is over.`, 'no');
  if (status === 403) throw new AnswerError(`${said}: whom the access token belongs to may not make keys in this project, or the API Keys API is not enabled there.`, 'no');
  if (status === 429) throw new AnswerError(`${said}: too many requests. Nothing was changed; try again in a minute.`, 'no');
  throw new AnswerError(isSuccess(answer) ? `${said}: it is making the key.` : `${said}. It may have made the key all the same.`, 'maybe');
}

/** The value of a key, which Google shows as often as it is asked. A number: the status of an answer that has none. */
async function valueOf(http: Http, name: string, authority: Credential, signal: AbortSignal): Promise<IssuedKey | { readonly none: string; readonly known: boolean }> {
  const answer = await http.send({ method: 'GET', path: `/v2/${name}/keyString`, headers: authorise(authority) }, signal);
  const said = answered('GET /v2/{name}/keyString', answer);
  const found = answer.status === 200 ? readJson(answer, keyString) : undefined;
  if (found?.ok === true) return { secret: Secret.of(found.value.keyString), id: name };
  return { none: found === undefined ? inconclusive('GET /v2/{name}/keyString', answer).evidence : `${said}: ${found.why}`, known: answer.status !== 404 || refusalOf(answer)?.status !== 'NOT_FOUND' };
}

async function collect(http: Http, answer: HttpAnswer, asked: IssueRequest, signal: AbortSignal): Promise<IssuedKey | undefined> {
  const name = nameOf(asked);
  const begun = readJson(answer, operation);
  if (name === undefined || !begun.ok) throw new AnswerError(`Google answered ${answer.status}, so it is making a key, but ${begun.ok ? 'its name is not known' : begun.why}.`, 'maybe');
  let { done, error } = begun.value;
  const path = `/v2/${begun.value.name}`;
  if (done !== true && /^\/v2\/operations\/[\w.-]+$/u.test(path)) {
    const now = await http.send({ method: 'GET', path, headers: authorise(asked.authority) }, signal);
    const state = now.status === 200 ? readJson(now, operation) : undefined;
    if (state?.ok === true) ({ done, error } = state.value);
  }
  if (done === true && error !== undefined) throw new AnswerError('Google began to make the key and gave up. Nothing was issued.', 'no');
  const value = await valueOf(http, name, asked.authority, signal);
  return 'secret' in value ? value : undefined;
}

async function resolveLost(http: Http, asked: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  const remedy = `Open ${console} and look for a key named "${asked.name}". Its value can be shown there; if you do not use it, delete it.`;
  const name = nameOf(asked);
  if (name === undefined) return { outcome: 'unknown', evidence: 'In which project the key would be is not known.', remedy };
  try {
    const value = await valueOf(http, name, asked.authority, signal);
    if ('secret' in value) return { outcome: 'issued', evidence: `Google shows the key named "${asked.name}".`, remedy, keyId: name, key: value };
    return value.known ? { outcome: 'unknown', evidence: value.none, remedy } : { outcome: 'not-issued', evidence: `Google knows no key named "${asked.name}".` };
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return { outcome: 'unknown', evidence: error.message, remedy };
  }
}

function revoke({ keyId }: IdentityProof, authority: Credential): HttpRequest {
  if (!nameForm.test(keyId)) throw new AnswerError('Nothing was sent to Google: the id is not the name of a key.', 'no');
  return { method: 'DELETE', path: `/v2/${keyId}`, headers: authorise(authority) };
}

function readRevoked(answer: HttpAnswer): void {
  const { status } = answer;
  const why = refusalOf(answer);
  if (status === 404 && why?.status === 'NOT_FOUND') return;
  const said = `Google answered ${status} to the deletion`;
  if (isSuccess(answer)) {
    const read = readJson(answer, operation);
    if (read.ok && read.value.error === undefined) return;
    throw new AnswerError(`${said}, but ${read.ok ? 'it gave up' : read.why}. Look at ${console} whether the old key is still there.`, 'maybe');
  }
  if (status === 401 || status === 403) throw new AnswerError(`${said}: the access token is not valid, or whom it belongs to may not delete keys. Delete the old key at ${console}.`, 'no');
  if (status === 400 || status === 404 || status === 405 || status === 409 || status === 412 || status === 422) throw new AnswerError(`${said}: it did not take the request. Delete the old key at ${console}.`, 'no');
  if (status === 429) throw new AnswerError(`${said}: too many requests. Try again in a minute.`, 'no');
  throw new AnswerError(`${said}. Look at ${console} whether the old key is still there.`, 'maybe');
}

export const apiKeys: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['google-api-key'],
  policy: {
    oldKeyDies: 'some minutes after it is deleted, which is when the new one has been tested and put in place. For 30 days it can be restored.',
    limits: ['The new key gets the restrictions of the old one and lives in the same project.', 'A project can have 300 keys; for a moment both live.'],
    authority: 'an access token of somebody who manages the project. It is asked for then.',
    // "Some minutes", from memory.
    propagation: { newKey: 300_000, oldKey: 600_000 },
    source: 'https://cloud.google.com/docs/authentication/api-keys',
  },
  verify,
  issue: { request, grants: () => ({}), read, collect },
  resolveLost,
  mayIssue: () => false,
  authority: accessToken('the role API Keys Admin (roles/serviceusage.apiKeysAdmin)'),
  prove,
  revoke,
  readRevoked,
};
