import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isSuccess, readIssued, readJson } from './answer.js';
import { type Authority, type Credential, type Part, partOf } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, basic } from './http.js';
import { type CreateRevokeLifecycle, type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type LostAnswer, type Verification, AnswerError } from './lifecycle.js';
import { type Listed, lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';

// Facts: Twilio's "Key Resource v1", "Auth Token" and "Secondary Auth Token" (twilio.com/docs/iam); that a Standard key is answered 20003 under /Accounts and /Keys, and
// that a secondary token works at once, from public captures.

const accountSid = 'twilio-account-sid';
const keySid = 'twilio-api-key-sid';
const keysPage = 'https://console.twilio.com/us1/account/keys-credentials/api-keys';
const tokensPage = 'https://console.twilio.com/us1/account/keys-credentials/auth-tokens';
const longestName = 64;

const codes = { notAuthenticated: 20003, notPermitted: 70051 } as const;
/** Twilio's own refusal. The 2010 API answers XML where a path does not end in .json. */
const refusal = v.object({ code: v.number(), message: v.string() });
const services = v.object({ services: v.array(v.unknown()) });
const accountAnswer = v.object({ sid: v.string(), auth_token: v.nullish(v.string()) });
const keyAnswer = v.object({ sid: v.string(), policy: v.nullish(v.record(v.string(), v.unknown())) });
const keysAnswer = v.object({ keys: v.array(v.object({ sid: v.string(), friendly_name: v.nullish(v.string()) })), meta: v.nullish(v.object({ next_page_url: v.nullish(v.string()) })) });
const createdKey = v.object({ sid: v.string(), secret: v.pipe(v.string(), v.minLength(1)) });
const secondary = v.object({ account_sid: v.nullish(v.string()), secondary_auth_token: v.pipe(v.string(), v.minLength(1)) });

const codeOf = (answer: HttpAnswer): number | undefined => {
  const read = readJson(answer, refusal);
  return read.ok ? read.value.code : undefined;
};

/** As the account: its SID and one of its Auth Tokens. */
const asAccount = (credential: Credential): HttpRequest['headers'] => ({ Authorization: basic(partOf(credential, accountSid), credential.secret) });
const asKey = (key: Credential): HttpRequest['headers'] => ({ Authorization: basic(partOf(key, keySid), key.secret) });

const iam = { host: { name: 'iam' } } as const;
const accounts = { host: { name: 'accounts' } } as const;
const keyPath = (sid: string): Secret => Secret.of(`/v1/Keys/${encodeURIComponent(sid)}`);
const accountPath = (sid: Secret): Secret => sid.map((text) => `/2010-04-01/Accounts/${encodeURIComponent(text)}.json`);

function refusedVerdict(call: string, answer: HttpAnswer): Verification {
  const code = codeOf(answer);
  const said = answered(call, answer);
  // It says the same of a key that lives, beside the SID of another one.
  if (answer.status === 401 && code === codes.notAuthenticated) return { verdict: 'dead', unknown: true, evidence: `${said}: code ${code}` };
  if ((answer.status === 401 || answer.status === 403) && code === codes.notPermitted) return { verdict: 'live-restricted', evidence: `${said}: code ${code}, not permitted` };
  return inconclusive(call, answer, code !== undefined && answer.status < 500 && answer.status !== 429 ? `code ${code}` : undefined);
}

/** A read that Standard keys may do, too: under /Accounts and /Keys they are answered as if they were unknown. */
async function verifyKey(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'GET verify.twilio.com/v2/Services';
  const answer = await http.send({ method: 'GET', host: { name: 'verify' }, path: '/v2/Services?PageSize=1', headers: asKey(key) }, signal);
  if (answer.status !== 200) return refusedVerdict(call, answer);
  const read = readJson(answer, services);
  return read.ok ? { verdict: 'live', evidence: answered(call, answer), facts: { id: partOf(key, keySid).reveal() } } : inconclusive(call, answer, read.why);
}

const refusedBecause = (answer: HttpAnswer, page: string): string | undefined => {
  const code = codeOf(answer);
  const because = code === undefined ? '' : ` (code ${code})`;
  switch (answer.status) {
    case 401:
    case 403:
      return `the account SID and the Auth Token that authorise it are not accepted${because}. See ${page}.`;
    case 400:
    case 404:
    case 405:
    case 409:
    case 422:
      return `it did not take the request${because}. Do it at ${page}.`;
    case 429:
      return 'too many requests. Nothing was changed; try again in some minutes.';
    default:
      return undefined;
  }
};

function throwRefused(answer: HttpAnswer, page: string): never {
  const why = refusedBecause(answer, page);
  if (why !== undefined) throw new AnswerError(`Twilio answered ${answer.status}: ${why}`, 'no');
  throw new AnswerError(`Twilio answered ${answer.status}. It may have made the key all the same.`, 'maybe');
}

const sidPattern = (prefix: string): RegExp => new RegExp(`^${prefix}[0-9a-f]{32}$`, 'iu');
const sidOfAccount: Part = { id: accountSid, title: 'account SID', pattern: sidPattern('AC') };

const shortened = (name: string): string => (name.length <= longestName ? name : name.slice(0, 40) + name.slice(40 - longestName));

/** What the old key is, which its new one may not exceed. @throws {AnswerError} */
async function requestKey({ authority, key, name }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const refuse = (why: string): never => {
    throw new AnswerError(`Nothing was asked of Twilio: ${why} Make the key at ${keysPage}.`, 'no');
  };
  const answer = await http.send({ method: 'GET', ...iam, path: keyPath(partOf(key, keySid).reveal()), headers: asAccount(authority) }, signal);
  const known = answer.status === 200 ? readJson(answer, keyAnswer) : undefined;
  if (known?.ok !== true || known.value.sid !== partOf(key, keySid).reveal()) return refuse(`what the old key may do could not be read (GET /v1/Keys/{sid} answered ${answer.status}).`);
  const { policy } = known.value;
  const main = await http.send({ method: 'GET', path: accountPath(partOf(authority, accountSid)), headers: asKey(key) }, signal);
  if (main.status === 200) refuse('the old key is a Main key, which only the page can make.');
  if (main.status !== 401 && main.status !== 403) refuse(`Twilio did not tell whether the old key is a Main key (GET /Accounts/{sid}.json answered ${main.status}).`);
  const limits = policy == null ? {} : { KeyType: 'restricted', Policy: JSON.stringify(policy) };
  return { method: 'POST', ...iam, path: '/v1/Keys', headers: asAccount(authority), form: { AccountSid: partOf(authority, accountSid), FriendlyName: shortened(name), ...limits } };
}

function readKey(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) return throwRefused(answer, keysPage);
  const { sid, secret } = readIssued('Twilio', answer, createdKey);
  return { secret: Secret.of(secret), parts: { [keySid]: Secret.of(sid) }, id: sid };
}

function readKeys(answer: HttpAnswer): Read<Listed> {
  const list = readJson(answer, keysAnswer);
  return list.ok ? { ok: true, value: { keys: list.value.keys.map(({ sid, friendly_name: name }) => ({ id: sid, name })), more: (list.value.meta?.next_page_url ?? '') !== '' } } : list;
}

const resolveLostKey = (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> => {
  const path = partOf(authority, accountSid).map((sid) => `/v1/Keys?AccountSid=${encodeURIComponent(sid)}&PageSize=1000`);
  return lookByName(http, { request: { method: 'GET', ...iam, path, headers: asAccount(authority) }, call: 'GET /v1/Keys', page: keysPage, read: readKeys }, shortened(name), signal);
};

/** The SID stands beside the secret in clear: that both belong together only their working together shows. */
async function proveKey(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const { verdict } = await verifyKey(http, old, signal);
  if (verdict !== 'live' && verdict !== 'live-restricted') return undefined;
  const sid = partOf(old, keySid).reveal();
  const answer = await http.send({ method: 'GET', ...iam, path: keyPath(sid), headers: authority.parts[accountSid] === undefined ? asKey(authority) : asAccount(authority) }, signal);
  const known = answer.status === 200 ? readJson(answer, keyAnswer) : undefined;
  return known?.ok === true && known.value.sid === sid ? { keyId: sid, how: 'the SID and the secret work together, and GET /v1/Keys/{sid} of the account knows the SID' } : undefined;
}

function readRevokedBy(page: string): (answer: HttpAnswer) => void {
  return (answer) => {
    if (isSuccess(answer) || (answer.status === 404 && codeOf(answer) !== undefined)) return;
    const said = `Twilio answered ${answer.status} to the revocation`;
    const why = refusedBecause(answer, page);
    throw new AnswerError(why === undefined ? `${said}. See at ${page} what became of it.` : `${said}: ${why}`, why === undefined ? 'maybe' : 'no');
  };
}

const apiKey: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['twilio-api-key-secret'],
  policy: {
    oldKeyDies: 'when it is deleted, after the new one has been tested and put in place.',
    limits: ['A new key has a new SID: both are rewritten.', 'A Restricted key gets the permissions of the old one. A Main key can be made on the page only.', 'Access tokens that were signed by the old key die with it.'],
    authority: 'the account SID and the Auth Token. They are asked for then.',
    // Not documented.
    propagation: { newKey: 60_000, oldKey: 120_000 },
    source: 'https://www.twilio.com/docs/iam/api-keys/key-resource-v1',
  },
  parts: [{ id: keySid, title: 'API key SID', pattern: sidPattern('SK'), issued: true, needed: true }, sidOfAccount],
  verify: verifyKey,
  issue: { request: requestKey, grants: () => ({}), read: readKey },
  resolveLost: resolveLostKey,
  // Standard and Restricted keys may not, and a Main key is not replaced by call.
  mayIssue: () => false,
  authority: {
    wanted: 'the Auth Token of the same Twilio account',
    how: ['It stands under "Account Info" on the first page of the console, and under "API keys & tokens".', 'It may do everything in the account: it is used for this and not kept unless you say so.'],
    page: tokensPage,
    pattern: /^[0-9a-f]{32}$/iu,
    parts: [{ ...sidOfAccount, needed: true }],
  },
  prove: proveKey,
  revoke: ({ keyId }, authority) => ({ method: 'DELETE', ...iam, path: keyPath(keyId), headers: asAccount(authority) }),
  readRevoked: readRevokedBy(keysPage),
};

/** Auth Tokens have no id. This is one that tells nothing of the token, and is never another's. */
const tokenId = (account: Secret, token: string): string => `${account.reveal()}-${createHash('sha256').update(token).digest('hex').slice(0, 16)}`;

async function verifyToken(http: Http, token: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'GET /2010-04-01/Accounts/{sid}.json';
  const sid = partOf(token, accountSid);
  const answer = await http.send({ method: 'GET', path: accountPath(sid), headers: asAccount(token) }, signal);
  if (answer.status !== 200) return refusedVerdict(call, answer);
  const read = readJson(answer, accountAnswer);
  if (!read.ok) return inconclusive(call, answer, read.why);
  return { verdict: 'live', evidence: answered(call, answer), facts: { id: tokenId(sid, token.secret.reveal()), account: read.value.sid } };
}

/** The account's primary token, which Twilio shows to who may do everything. */
async function primaryOf(sid: Secret, http: Http, authority: Credential, signal: AbortSignal): Promise<string | undefined> {
  const answer = await http.send({ method: 'GET', path: accountPath(sid), headers: asAccount(authority) }, signal);
  const read = answer.status === 200 ? readJson(answer, accountAnswer) : undefined;
  return read?.ok === true && read.value.sid === sid.reveal() ? (read.value.auth_token ?? undefined) : undefined;
}

/** Only the primary token can be told from others, and only that one dies when the secondary is promoted. */
async function proveToken(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const sid = partOf(old, accountSid);
  const primary = await primaryOf(sid, http, authority, signal);
  return primary !== undefined && primary === old.secret.reveal() ? { keyId: tokenId(sid, primary), how: 'GET /Accounts/{sid}.json shows it as the primary Auth Token of the account' } : undefined;
}

/** An old token dies when the secondary is promoted; a new one, while it is the secondary, when that is deleted. Neither call names a token: so what they would hit is looked at. */
async function revokeToken({ keyId, of }: IdentityProof, authority: Credential, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const sid = partOf(authority, accountSid);
  const refuse = (why: string): never => {
    throw new AnswerError(`Nothing was revoked: ${why} See ${tokensPage}.`, 'no');
  };
  if (!keyId.startsWith(`${sid.reveal()}-`)) return refuse('the account SID that authorises it is another account’s.');
  const primary = await primaryOf(sid, http, authority, signal);
  if (primary === undefined) return refuse('Twilio did not show which Auth Token is the primary one.');
  const isPrimary = tokenId(sid, primary) === keyId;
  const headers = asAccount(authority);
  if (of === 'new key') return isPrimary ? refuse('the new Auth Token has become the primary one, so the old one is gone.') : { method: 'DELETE', ...accounts, path: '/v1/AuthTokens/Secondary', headers };
  // It is primary no more, so it is gone: there is nothing to do but to see that.
  return isPrimary ? { method: 'POST', ...accounts, path: '/v1/AuthTokens/Promote', headers } : { method: 'GET', path: accountPath(sid), headers };
}

function readToken(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) return throwRefused(answer, tokensPage);
  const { account_sid: account, secondary_auth_token: token } = readIssued('Twilio', answer, secondary);
  return { secret: Secret.of(token), ...(account == null ? {} : { id: tokenId(Secret.of(account), token) }) };
}

/** Twilio tells nobody whether there is a secondary token. */
function resolveLostToken(_http: Http, _asked: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  signal.throwIfAborted();
  return Promise.resolve({
    outcome: 'unknown',
    evidence: 'Twilio’s API does not tell whether there is a secondary Auth Token. The primary one still works',
    remedy: `Open ${tokensPage}. If there is a secondary Auth Token that nobody uses, delete it, then try again.`,
  });
}

const tokenAuthority: Authority = {
  wanted: 'the primary or the secondary Auth Token of the same account',
  how: ['Both stand under "API keys & tokens" in the console.'],
  page: tokensPage,
  pattern: /^[0-9a-f]{32}$/iu,
  parts: [{ ...sidOfAccount, needed: true }],
};

const authToken: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['twilio-auth-token'],
  policy: {
    oldKeyDies: 'when the new one, which is made as the secondary one, is promoted to the primary one.',
    limits: [
      'An account has one primary and one secondary Auth Token. If somebody else is rotating it now, do not begin.',
      'Twilio signs webhooks with the primary token: what checks their signatures has to have the new one when it is promoted.',
      'Functions (Classic) and Services that hold the token are refused for about a minute afterwards.',
    ],
    authority: 'the Auth Token itself.',
    // Functions take about a minute; the rest is not documented.
    propagation: { newKey: 30_000, oldKey: 90_000 },
    source: 'https://www.twilio.com/docs/iam/api/authtoken',
  },
  parts: [{ ...sidOfAccount, needed: true }],
  verify: verifyToken,
  issue: { request: ({ authority }) => ({ method: 'POST', ...accounts, path: '/v1/AuthTokens/Secondary', headers: asAccount(authority) }), grants: () => ({}), read: readToken },
  resolveLost: resolveLostToken,
  mayIssue: () => true,
  authority: tokenAuthority,
  prove: proveToken,
  revoke: revokeToken,
  readRevoked: readRevokedToken,
};

/** A 404 does not say that it is gone: there may be no secondary token, or the account may not have this API. */
function readRevokedToken(answer: HttpAnswer): void {
  if (answer.status === 404) throw new AnswerError(`Twilio answered 404 to the revocation: there is no secondary Auth Token to promote, or the account has no API for it. Do it at ${tokensPage}.`, 'no');
  readRevokedBy(tokensPage)(answer);
}

export const twilio: ManagedProvider = {
  id: 'twilio',
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  console: keysPage,
  baseUrl: 'https://api.twilio.com',
  hosts: { verify: 'https://verify.twilio.com', iam: 'https://iam.twilio.com', accounts: 'https://accounts.twilio.com' },
  status: 'https://status.twilio.com',
  feeds: [{ title: 'Status', url: 'https://status.twilio.com/history.atom', about: 'status' }],
  keys: [
    {
      id: 'twilio-api-key-sid',
      title: 'API key SID',
      anchors: ['SK0', 'SK1', 'SK2', 'SK3', 'SK4', 'SK5', 'SK6', 'SK7', 'SK8', 'SK9', 'SKa', 'SKb', 'SKc', 'SKd', 'SKe', 'SKf'],
      pattern: /SK[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['TWILIO_API_KEY', 'TWILIO_API_KEY_SID'],
    },
    {
      id: 'twilio-account-sid',
      title: 'account SID',
      names: ['twilio', 'account_sid'],
      pattern: /AC[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['TWILIO_ACCOUNT_SID'],
      identifier: true,
    },
    {
      id: 'twilio-auth-token',
      title: 'auth token',
      names: ['twilio'],
      about: /auth|tok|acc|key|pass/i,
      pattern: /[0-9a-f]{32}/i,
      minEntropy: 3,
      variables: ['TWILIO_AUTH_TOKEN'],
      companions: ['twilio-account-sid'],
    },
    {
      id: 'twilio-api-key-secret',
      title: 'API key secret',
      names: ['twilio'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      variables: ['TWILIO_API_SECRET', 'TWILIO_API_KEY_SECRET'],
      companions: ['twilio-api-key-sid', 'twilio-account-sid'],
    },
  ],
  lifecycles: [apiKey, authToken],
};
