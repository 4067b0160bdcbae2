import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isRefusal, isSuccess, present, rateLimited, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, bearer } from './http.js';
import {
  type CreateRevokeLifecycle,
  type Identity,
  type IdentityProof,
  type IssuedKey,
  type IssueRequest,
  type KeyFacts,
  type LostAnswer,
  type Slots,
  type Verification,
  AnswerError,
} from './lifecycle.js';
import { type Listed, lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';

// Facts: Twilio SendGrid, "API Keys" and "API Key Permissions" (twilio.com/docs/sendgrid/api-reference); refusals from its support pages.

const keysPath = '/v3/api_keys';
const keysPage = 'https://app.sendgrid.com/settings/api_keys';
/** The most keys an account may have, so a list of this length is whole. */
const mostKeys = 100;

/**
 * Scopes that SendGrid reports for a key, gives to every key by itself, and does not take when one is created. Partly from memory, partly from
 * clients that treat them so; not in SendGrid's documentation.
 */
const givenBySendGrid: ReadonlySet<string> = new Set([
  '2fa_exempt',
  '2fa_required',
  'sender_verification_eligible',
  'sender_verification_exempt',
  'sender_verification_legacy',
]);

const scopesAnswer = v.object({ scopes: v.array(v.string()) });
const created = v.object({ api_key: v.pipe(v.string(), v.minLength(1)), api_key_id: v.nullish(v.string()) });
const entry = v.object({ api_key_id: v.string(), name: v.nullish(v.string()) });
const listed = v.object({ result: v.array(entry) });
/** The documentation shows one key under `result`, its examples without. */
const one = v.union([entry, v.pipe(v.object({ result: entry }), v.transform(({ result }) => result)), v.pipe(v.object({ result: v.strictTuple([entry]) }), v.transform(({ result }) => result[0]))]);
/** A refusal of SendGrid's own. A gateway in front of it answers otherwise, and what a gateway says proves nothing of a key. */
const refusal = v.object({ errors: v.array(v.object({ message: v.string() })) });

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key) });

/** The whole of a key. */
const keyForm = /^SG\.([\w-]{20,24})\.[\w-]{39,50}$/u;

/** The middle part of a key is its id: not secret, and the one thing that ties the found value to an entry of the list. */
const keyIdOf = (key: Secret): string | undefined => keyForm.exec(key.reveal())?.[1];

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'GET /v3/scopes';
  const answer = await http.send({ method: 'GET', path: '/v3/scopes', headers: authorise(key) }, signal);
  const said = answered(call, answer);
  const id = keyIdOf(key.secret);
  if (answer.status === 200) {
    const found = readJson(answer, scopesAnswer);
    return found.ok ? { verdict: 'live', evidence: said, facts: present({ id, scopes: found.value.scopes }) } : inconclusive(call, answer, found.why);
  }
  const refused = readJson(answer, refusal);
  if (answer.status === 401 && refused.ok && refused.value.errors.some(({ message }) => /\binvalid\b|\bexpired\b|\brevoked\b/iu.test(message))) {
    return { verdict: 'dead', evidence: `${said}: invalid, expired or revoked` };
  }
  // SendGrid also answers 403 to who has sent too many bad requests, for a while and whatever the key.
  if (answer.status === 403 && refused.ok && refused.value.errors.some(({ message }) => /\btoo many\b|\bblocked?\b/iu.test(message))) return rateLimited(call, answer);
  if (answer.status === 403 && refused.ok) return { verdict: 'live-restricted', evidence: `${said}: it may not read its own scopes`, facts: present({ id }) };
  return inconclusive(call, answer);
}

const mayIssue = ({ scopes }: KeyFacts): boolean | undefined => (scopes === undefined ? undefined : ['api_keys.create', 'api_keys.delete'].every((scope) => scopes.includes(scope)));

function request({ authority, old, name }: IssueRequest): HttpRequest {
  const why = unaskable(old);
  if (why !== undefined) throw new AnswerError(why, 'no');
  return { method: 'POST', path: keysPath, headers: authorise(authority), body: { name, scopes: scopesToAsk(old) } };
}

const scopesToAsk = (old: KeyFacts): readonly string[] => old.scopes?.filter((scope) => !givenBySendGrid.has(scope)) ?? [];

/** A key that is created without scopes, and perhaps one with none listed, may do everything. */
const unaskable = (old: KeyFacts): string | undefined =>
  scopesToAsk(old).length > 0 ? undefined : `Nothing was asked of SendGrid: what the old key may do is not known, and a key made without that list could do everything. Make the key at ${keysPage}.`;

/** What SendGrid gives to every key by itself comes with the rest. */
const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes'> => present({ scopes: old.scopes });

/** What SendGrid's refusals mean and what to do. After any of these nothing was issued. */
function refusedBecause(answer: HttpAnswer): string | undefined {
  switch (answer.status) {
    case 400:
      return `it did not accept the list of what the new key may do. Make the key at ${keysPage}.`;
    case 401:
      return 'the key that should authorise it is invalid, expired or revoked.';
    case 403: {
      const found = readJson(answer, refusal);
      return found.ok && found.value.errors.some(({ message }) => /\b100\b|\bmaximum\b|\blimit\b/iu.test(message))
        ? `the account has the most keys it may have (${mostKeys}). Delete one that is not used at ${keysPage}, then try again.`
        : `not permitted. The key that authorises it needs "API Keys: Full Access"; or the account has the most keys it may have (${mostKeys}). See ${keysPage}.`;
    }
    case 404:
    case 405:
    case 406:
    case 415:
    case 422:
      return 'it did not take the request. Check the address in keywright.baseUrls if you changed it.';
    case 429:
      return 'too many requests. Nothing was changed; try again in a minute.';
    case 451:
      return 'the account lives in another region. Set https://api.eu.sendgrid.com for sendgrid in keywright.baseUrls.';
    default:
      return isRefusal(answer) ? `it refused. Make the key at ${keysPage}.` : undefined;
  }
}

function read(answer: HttpAnswer): IssuedKey {
  if (isSuccess(answer)) {
    const { api_key: value, api_key_id: told } = readIssued('SendGrid', answer, created);
    const secret = Secret.of(value);
    return { secret, ...present({ id: told ?? keyIdOf(secret) }) };
  }
  const why = refusedBecause(answer);
  if (why !== undefined) throw new AnswerError(`SendGrid answered ${answer.status}: ${why}`, 'no');
  throw new AnswerError(`SendGrid answered ${answer.status}. It may have made the key all the same.`, 'maybe');
}

async function countSlots(http: Http, authority: Credential, signal: AbortSignal): Promise<Slots | undefined> {
  const answer = await http.send({ method: 'GET', path: `${keysPath}?limit=${mostKeys}`, headers: authorise(authority) }, signal);
  const list = answer.status === 200 ? readJson(answer, listed) : undefined;
  return list?.ok === true ? { used: list.value.result.length, limit: mostKeys } : undefined;
}

const resolveLost = (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> =>
  lookByName(http, { request: { method: 'GET', path: `${keysPath}?limit=${mostKeys}`, headers: authorise(authority) }, call: `GET ${keysPath}`, page: keysPage, read: readNames }, name, signal);

/** A list that is full may not be whole. */
function readNames(answer: HttpAnswer): Read<Listed> {
  const list = readJson(answer, listed);
  return list.ok ? { ok: true, value: { keys: list.value.result.map(({ api_key_id: id, name }) => ({ id, name })), more: list.value.result.length >= mostKeys } } : list;
}

/**
 * The id is in the key, but it means something only in the key's own account. The key itself, as the authority, is in that account by nature; with
 * another authority SendGrid has to know the id.
 */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const keyId = keyIdOf(old.secret);
  if (keyId === undefined) return undefined;
  const answer = await http.send({ method: 'GET', path: `${keysPath}/${keyId}`, headers: authorise(authority) }, signal);
  const said = `GET ${keysPath}/{id} answered ${answer.status}`;
  if (answer.status === 200) {
    const found = readJson(answer, one);
    return found.ok && found.value.api_key_id === keyId ? { keyId, how: `the id is the middle part of the key; ${said} and knows it` } : undefined;
  }
  const looked = answer.status === 403 || answer.status === 429 || answer.status >= 500;
  return looked && old.secret.equals(authority.secret) ? { keyId, how: `the id is the middle part of the key, and the key itself authorises; ${said}` } : undefined;
}

const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'DELETE', path: `${keysPath}/${encodeURIComponent(keyId)}`, headers: authorise(authority) });

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || answer.status === 404) return;
  const said = `SendGrid answered ${answer.status} to the deletion`;
  if (answer.status === 401) throw new AnswerError(`${said}: the key that authorises it is invalid, expired or revoked.`, 'no');
  if (answer.status === 403) throw new AnswerError(`${said}: the key that authorises it may not delete keys. Delete the old key at ${keysPage}.`, 'no');
  if (answer.status === 429) throw new AnswerError(`${said}: too many requests. Try again in a minute.`, 'no');
  throw new AnswerError(`${said}. Look at ${keysPage} whether the old key is still there.`, 'maybe');
}

const lifecycle: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['sendgrid-api-key'],
  policy: {
    oldKeyDies: 'when it is deleted, after the new one has been tested and put in place.',
    limits: [
      `An account can have ${mostKeys} keys; for a moment both live.`,
      'The new key may do what the old one may, no more.',
      'Accounts in the EU region need https://api.eu.sendgrid.com in keywright.baseUrls.',
    ],
    authority: 'the key itself, if it may create and delete keys; otherwise another key of the account that may. It is asked for then.',
    // Not documented; connectors that use it tell people to wait some minutes for changed permissions.
    propagation: { newKey: 60_000, oldKey: 120_000 },
    source: 'https://www.twilio.com/docs/sendgrid/api-reference/api-keys',
  },
  verify,
  issue: { request, unaskable, grants, read },
  resolveLost,
  mayIssue,
  countSlots,
  authority: {
    wanted: 'a SendGrid key of the same account with full access',
    how: ['A key with "API Keys: Full Access" and everything that the old key may do is enough.', 'Choose "Create API Key", then "Full Access" on the page.'],
    page: keysPage,
    pattern: keyForm,
  },
  prove,
  revoke,
  readRevoked,
};

export const sendgrid: ManagedProvider = {
  id: 'sendgrid',
  name: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  console: keysPage,
  baseUrl: 'https://api.sendgrid.com',
  status: 'https://status.sendgrid.com',
  feeds: [{ title: 'Status', url: 'https://status.sendgrid.com/history.atom', about: 'status' }],
  keys: [
    {
      id: 'sendgrid-api-key',
      title: 'API key',
      anchors: ['SG.'],
      pattern: /SG\.[\w-]{20,24}\.[\w-]{39,50}/,
      minEntropy: 3.5,
      variables: ['SENDGRID_API_KEY', 'SENDGRID_KEY'],
    },
  ],
  lifecycles: [lifecycle],
};
