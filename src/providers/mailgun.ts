import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure, basic } from './http.js';
import {
  type CreateRevokeLifecycle,
  type GuidedLifecycle,
  type Identity,
  type IdentityProof,
  type IssuedKey,
  type IssueRequest,
  type KeyFacts,
  type LostAnswer,
  type Verification,
  AnswerError,
} from './lifecycle.js';
import { lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion, refusedIssue } from './refusal.js';

// Facts: Mailgun, "Create Mailgun API key" (documentation.mailgun.com, keys) and its Python SDK, which sends forms. That the id of a key is its end, and the
// bodies of refusals, are from memory; the id is taken only where Mailgun's own list has it.

const keysPath = '/v1/keys';
const keysPage = 'https://app.mailgun.com/settings/api_security';

const domains = v.object({ items: v.array(v.unknown()) });
const entry = v.object({
  id: v.string(),
  description: v.nullish(v.string()),
  kind: v.nullish(v.string()),
  role: v.nullish(v.string()),
  domain_name: v.nullish(v.string()),
  expires_at: v.nullish(v.string()),
});
const listed = v.object({ total_count: v.nullish(v.number()), items: v.array(entry) });
const created = v.object({ key: v.object({ id: v.nullish(v.string()), secret: v.pipe(v.string(), v.minLength(1)), expires_at: v.nullish(v.string()) }) });
const refusal = v.object({ message: v.string() });
type Entry = v.InferOutput<typeof entry>;

const user = Secret.of('api');
const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: basic(user, key) });
const isOwnRefusal = (answer: HttpAnswer): boolean => answer.body.reveal().trim() === 'Forbidden' || readJson(answer, refusal).ok;

/** Both later parts of a key of today: no secret by themselves. */
const endOf = (key: Secret): string | undefined => /^[0-9a-f]{32}-([0-9a-f]{8}-[0-9a-f]{8})$/iu.exec(key.reveal())?.[1];

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'GET /v3/domains';
  const answer = await http.send({ method: 'GET', path: '/v3/domains?limit=1', headers: authorise(key) }, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const found = readJson(answer, domains);
    return found.ok ? { verdict: 'live', evidence: said, ...(await factsOf(http, key, signal)) } : inconclusive(call, answer, found.why);
  }
  // A key that may only send is refused so, too, and one of the other region is not known here: it is death only of a key that was seen alive.
  if (answer.status === 401 && isOwnRefusal(answer)) return { verdict: 'dead', evidence: `${said}: not accepted`, unknown: true };
  if (answer.status === 403 && isOwnRefusal(answer)) return { verdict: 'live-restricted', evidence: `${said}: not permitted` };
  return inconclusive(call, answer);
}

/** Role, domain and expiry stand in the list, which only a key with the role admin may see. */
async function factsOf(http: Http, key: Credential, signal: AbortSignal): Promise<{ readonly facts?: KeyFacts }> {
  try {
    const own = (await entryOf(http, key, endOf(key.secret), signal))?.entry;
    return own === undefined ? {} : { facts: present({ id: own.id, name: own.description, scopes: scopesOf(own), expiresAt: isoOf(own.expires_at) }) };
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return {};
  }
}

const scopesOf = ({ role, domain_name: domain }: Entry): readonly string[] | undefined => (role === undefined || role === null ? undefined : domain === undefined || domain === null || domain === '' ? [role] : [role, `domain ${domain}`]);

/** Without a zone it would be another time on each machine: that is none. */
function isoOf(time: string | null | undefined): string | undefined {
  const at = /(?:Z|GMT|UTC|[+-]\d\d:?\d\d)$/u.test(time ?? '') ? Date.parse(time ?? '') : NaN;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

const list = (authority: Credential): HttpRequest => ({ method: 'GET', path: keysPath, headers: authorise(authority) });

/** A key as Mailgun's list has it, and the answer that told. */
async function entryOf(http: Http, authority: Credential, id: string | undefined, signal: AbortSignal): Promise<{ readonly entry: Entry; readonly answer: HttpAnswer } | undefined> {
  if (id === undefined) return undefined;
  const answer = await http.send(list(authority), signal);
  const found = answer.status === 200 ? readJson(answer, listed) : undefined;
  const own = found?.ok === true ? found.value.items.filter((one) => one.id === id) : [];
  return own.length === 1 && own[0] !== undefined ? { entry: own[0], answer } : undefined;
}

const mayIssue = ({ scopes }: KeyFacts): boolean | undefined => (scopes === undefined ? undefined : scopes.length === 1 && scopes[0] === 'admin');

/** The new key has the kind, the role and the domain of the old one, and as many seconds to live as that has left. */
async function request({ authority, key, name, today }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const found = await entryOf(http, authority, endOf(key.secret), signal);
  const { role, kind, domain_name: domain, expires_at: expires } = found?.entry ?? {};
  if (found === undefined || role === undefined || role === null || kind === undefined || kind === null || kind === 'web') {
    throw new AnswerError(`Nothing was asked of Mailgun: its list does not show the old key with a role and a kind that can be asked for again. Make the key at ${keysPage}.`, 'no');
  }
  if ((expires ?? '') !== '' && isoOf(expires) === undefined) throw new AnswerError(`Nothing was asked of Mailgun: when the old key expires could not be read, and one that is made without an expiry lives for ever. Make the key at ${keysPage}.`, 'no');
  const left = secondsUntil(expires, found.answer, today);
  if (left !== undefined && left < 1) throw new AnswerError(`Nothing was asked of Mailgun: the old key expires now. Make a new one at ${keysPage}.`, 'no');
  return { method: 'POST', path: keysPath, headers: authorise(authority), form: { role, kind, description: name, ...present({ domain_name: domain === '' ? undefined : domain, expiration: left?.toString() }) } };
}

/** By Mailgun's clock; where that is not told, too few rather than too many. */
function secondsUntil(expires: string | null | undefined, { headers }: HttpAnswer, today: string): number | undefined {
  const end = isoOf(expires);
  const sent = Date.parse(headers['date'] ?? '');
  return end === undefined ? undefined : Math.floor((Date.parse(end) - (Number.isNaN(sent) ? Date.parse(today) + 24 * 3_600_000 : sent)) / 1000);
}

const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes' | 'expiresAt'> => present({ scopes: old.scopes, expiresAt: old.expiresAt });

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    return refusedIssue('Mailgun', answer, { 401: 'the key that should authorise it is not accepted.', 403: `the key that authorises it may not make keys. It needs the role admin. See ${keysPage}.` });
  }
  const { id, secret, expires_at: expires } = readIssued('Mailgun', answer, created).key;
  return { secret: Secret.of(secret), ...present({ id, expiresAt: isoOf(expires) }) };
}

const readNames = (answer: HttpAnswer): Read<{ keys: readonly { id: string; name?: string | null | undefined }[]; more: boolean }> => {
  const found = readJson(answer, listed);
  return found.ok ? { ok: true, value: { keys: found.value.items.map(({ id, description }) => ({ id, name: description })), more: (found.value.total_count ?? 0) > found.value.items.length } } : found;
};

const resolveLost = async (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> =>
  lookByName(http, { request: list(authority), call: `GET ${keysPath}`, page: keysPage, read: readNames }, name, signal);

/** The id is the end of the key, and stands in the list of the account that authorises. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const own = (await entryOf(http, authority, endOf(old.secret), signal))?.entry;
  return own && { keyId: own.id, how: `the id is the end of the key; GET ${keysPath} lists it` };
}

const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'DELETE', path: `${keysPath}/${encodeURIComponent(keyId)}`, headers: authorise(authority) });

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || answer.status === 404) return;
  refusedDeletion('Mailgun', answer, { what: 'key', page: keysPage });
}

const policy = {
  oldKeyDies: 'when it is deleted, after the new one has been tested and put in place. Mailgun may let it in for up to 48 hours more.',
  limits: ['Accounts in the EU region need https://api.eu.mailgun.net in keywright.baseUrls.', 'A key that may only send cannot be told from a dead one: no call that changes nothing accepts it.'],
  // Not documented; 48 hours are told by others of a key that was reset. So long nobody waits: “Check Old Key” looks again later.
  propagation: { newKey: 60_000, oldKey: 600_000 },
};

const current: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['mailgun-api-key'],
  policy: {
    ...policy,
    limits: ['The new key has the kind, role, domain and expiry of the old one.', ...policy.limits],
    authority: 'the key itself, if it has the role admin; otherwise another key of the account that has it. It is asked for then.',
    source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/keys/post-v1-keys',
  },
  verify,
  issue: { request, grants, read },
  resolveLost,
  mayIssue,
  authority: {
    wanted: 'a Mailgun key of the same account with the role admin',
    how: ['Choose “Create key” on the page, and the role Admin.'],
    page: keysPage,
    pattern: /^(?:key-)?[0-9a-f]{32}(?:-[0-9a-f]{8}-[0-9a-f]{8})?$/iu,
  },
  prove,
  revoke,
  readRevoked,
};

const older: GuidedLifecycle = {
  class: 'guided',
  formats: ['mailgun-legacy-key'],
  policy: { ...policy, authority: 'you, signed in to app.mailgun.com.', source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt' },
  verify,
  createSteps: ['Choose “Create key”, give it a description that says what uses it, and the role of the old one.', 'Copy the key, which is shown once, and come back to paste it.'],
  revokeSteps: ['Find the old key by its end or its description.', 'Choose “Delete” in its menu, and confirm.'],
};

export const mailgun: ManagedProvider = {
  id: 'mailgun',
  name: 'Mailgun',
  docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  console: 'https://app.mailgun.com/settings/api_security',
  baseUrl: 'https://api.mailgun.net',
  status: 'https://status.mailgun.com',
  feeds: [{ title: 'Status', url: 'https://status.mailgun.com/history.atom', about: 'status' }],
  keys: [
    {
      id: 'mailgun-legacy-key',
      title: 'API key',
      anchors: ['key-'],
      pattern: /key-[0-9a-f]{32}/,
      variables: ['MAILGUN_API_KEY'],
    },
    {
      id: 'mailgun-api-key',
      title: 'API key (newer form)',
      names: ['mailgun', 'mg_api', 'mg_key', 'mg_priv'],
      pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/i,
      variables: ['MAILGUN_API_KEY'],
    },
    {
      id: 'mailgun-public-key',
      title: 'public validation key',
      anchors: ['pubkey-'],
      pattern: /pubkey-[0-9a-f]{32}/,
      variables: ['MAILGUN_PUBLIC_KEY'],
      public: true,
    },
    {
      id: 'mailgun-plain-key',
      title: 'API key without a prefix',
      names: ['mailgun'],
      about: /key|tok|secret|sign/i,
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['MAILGUN_API_KEY', 'MAILGUN_SIGNING_KEY'],
    },
  ],
  lifecycles: [current, older],
};
