import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, bearer } from './http.js';
import { type CreateRevokeLifecycle, type IdentityProof, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type Verification, AnswerError } from './lifecycle.js';
import { lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion, refusedIssue } from './refusal.js';

// Facts: Resend's OpenAPI description (github.com/resend/resend-openapi) and "Errors" (resend.com/docs/api-reference/errors). Here a 401 may be of a key that
// lives and a 403 is of one that does not.

const keysPath = '/api-keys';
const keysPage = 'https://resend.com/api-keys';

const listed = v.object({ has_more: v.nullish(v.boolean()), data: v.array(v.object({ id: v.string(), name: v.nullish(v.string()) })) });
const created = v.object({ token: v.pipe(v.string(), v.minLength(1)), id: v.nullish(v.string()) });
const refusal = v.object({ name: v.string(), message: v.string() });

/** Resend rejects what has no User-Agent, whatever the key: the client sends one always. */
const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key) });
const list = (authority: Credential): HttpRequest => ({ method: 'GET', path: keysPath, headers: authorise(authority) });

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = `GET ${keysPath}`;
  const answer = await http.send(list(key), signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const found = readJson(answer, listed);
    // Only a key with full access may list keys.
    return found.ok ? { verdict: 'live', evidence: said, facts: { scopes: ['full_access'] } } : inconclusive(call, answer, found.why);
  }
  const refused = readJson(answer, refusal);
  if (!refused.ok) return inconclusive(call, answer);
  const { name, message } = refused.value;
  if (answer.status === 401 && name === 'restricted_api_key') return { verdict: 'live-restricted', evidence: `${said}: ${name}`, facts: { scopes: ['sending_access'] } };
  // Documented with 403. Public captures have it with 400 and 401 too, and older ones under another name.
  const refusedAsSuch = name === 'invalid_api_key' || (name === 'validation_error' && message === 'API key is invalid');
  if (refusedAsSuch && [400, 401, 403].includes(answer.status)) return { verdict: 'dead', evidence: `${said}: the key is invalid` };
  return inconclusive(call, answer);
}

const mayIssue = ({ scopes }: KeyFacts): boolean | undefined => scopes?.includes('full_access');

const unaskable = ({ scopes }: KeyFacts): string | undefined =>
  scopes?.includes('full_access') === true
    ? undefined
    : `Nothing was asked of Resend: it does not tell from which domain a key for sending may send, so a new one might do more. Make the key at ${keysPage}.`;

/** Resend takes 50 characters (from memory). What makes the name unique stands at its end. */
const shortened = (name: string): string => name.slice(-50);

function request({ authority, old, name }: IssueRequest): HttpRequest {
  const why = unaskable(old);
  if (why !== undefined) throw new AnswerError(why, 'no');
  return { method: 'POST', path: keysPath, headers: authorise(authority), body: { name: shortened(name), permission: 'full_access' } };
}

const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes'> => present({ scopes: old.scopes });

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    return refusedIssue('Resend', answer, {
      400: 'the key that should authorise it is not accepted, or what was asked for is not.',
      401: 'the key that authorises it may only send. It needs full access.',
      403: 'the key that should authorise it is invalid.',
      422: `it did not accept what was asked for. Make the key at ${keysPage}.`,
    });
  }
  const { token, id } = readIssued('Resend', answer, created);
  return { secret: Secret.of(token), ...present({ id }) };
}

const resolveLost = async (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> =>
  lookByName(
    http,
    {
      request: list(authority),
      call: `GET ${keysPath}`,
      page: keysPage,
      read: (answer) => {
        const found = readJson(answer, listed);
        return found.ok ? { ok: true, value: { keys: found.value.data, more: found.value.has_more === true } } : found;
      },
    },
    shortened(name),
    signal,
  );

/** Resend's list has names and dates, and nothing of a key's value: which of them the old key is cannot be shown, so none is revoked by call. */
const prove = async (): Promise<undefined> => Promise.resolve(undefined);

const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'DELETE', path: `${keysPath}/${encodeURIComponent(keyId)}`, headers: authorise(authority) });

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || answer.status === 404) return;
  refusedDeletion('Resend', answer, { what: 'key', page: keysPage, forbidden: [401], unknown: [403] });
}

const lifecycle: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['resend-api-key'],
  policy: {
    oldKeyDies: 'when you delete it on the page, after the new one has been tested and put in place: Resend does not tell which of its keys the old one is.',
    limits: ['A key for sending is made on the page: Resend does not tell to which domain the old one is bound.'],
    authority: 'the key itself, if it has full access.',
    // Not documented.
    propagation: { newKey: 15_000, oldKey: 60_000 },
    source: 'https://resend.com/docs/api-reference/api-keys/create-api-key',
  },
  verify,
  issue: { request, unaskable, grants, read },
  resolveLost,
  mayIssue,
  authority: {
    wanted: 'a Resend key of the same team with full access',
    how: ['Choose “Create API Key”, then the permission “Full access” on the page.'],
    page: keysPage,
    pattern: /^re_\w{20,60}$/u,
  },
  prove,
  revoke,
  readRevoked,
};

export const resend: ManagedProvider = {
  id: 'resend',
  name: 'Resend',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  console: keysPage,
  baseUrl: 'https://api.resend.com',
  status: 'https://resend-status.com',
  feeds: [],
  keys: [
    {
      id: 'resend-api-key',
      title: 'API key',
      anchors: ['re_'],
      pattern: /re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}/,
      minEntropy: 3.8,
      variables: ['RESEND_API_KEY'],
    },
  ],
  lifecycles: [lifecycle],
};
