import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, bearer } from './http.js';
import { type CreateRevokeLifecycle, type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type Verification, AnswerError } from './lifecycle.js';
import { lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion, refusedIssue } from './refusal.js';

// Facts: Akamai, "Linode API" (techdocs.akamai.com/linode-api: create, list and revoke a personal access token); its 401 for a scope that is missing from
// public captures. From memory: that a list shows the first 16 characters of each token, and the words of the 401 to a token that it does not know.

const tokensPath = '/v4/profile/tokens';
const tokensPage = 'https://cloud.linode.com/profile/tokens';
/** The most that a page of a list may hold. */
const perPage = 500;

const token = v.object({ id: v.number(), label: v.nullish(v.string()), scopes: v.string(), expiry: v.nullish(v.string()), token: v.string() });
type Token = v.InferOutput<typeof token>;
const listed = v.object({ data: v.array(token), pages: v.number() });
const created = v.object({ token: v.pipe(v.string(), v.minLength(32)), id: v.nullish(v.number()), expiry: v.nullish(v.string()) });
/** One of Linode's own refusals. A gateway in front of it answers otherwise, and what a gateway says proves nothing of a token. */
const refusal = v.object({ errors: v.pipe(v.array(v.object({ reason: v.string() })), v.minLength(1)) });

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key) });
const list = (authority: Credential): HttpRequest => ({ method: 'GET', path: `${tokensPath}?page_size=${perPage}`, headers: authorise(authority) });
const listCall = `GET ${tokensPath}`;

/** Times are in UTC and do not say so. */
const inUtc = (time: string): string => (/(?:Z|[+-]\d\d:?\d\d)$/u.test(time) ? time : `${time}Z`);

/** The one of which the list shows the beginning of this value. */
function entryOf(key: Secret, tokens: readonly Token[]): Token | undefined {
  const [entry, ...more] = tokens.filter(({ token: shown }) => shown.length >= 12 && key.reveal().startsWith(shown));
  return more.length === 0 ? entry : undefined;
}

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const answer = await http.send(list(key), signal);
  const said = answered(listCall, answer);
  if (answer.status === 200) {
    const read = readJson(answer, listed);
    if (!read.ok) return inconclusive(listCall, answer, read.why);
    const entry = entryOf(key.secret, read.value.data);
    // Scopes without an expiry that is told would make a token that never ends.
    const facts: KeyFacts = entry?.expiry === undefined ? {} : present({ id: String(entry.id), name: entry.label, scopes: scopesIn(entry.scopes), expiresAt: entry.expiry == null ? undefined : inUtc(entry.expiry) });
    return { verdict: 'live', evidence: said, facts };
  }
  const read = readJson(answer, refusal);
  const reason = read.ok ? read.value.errors.map((one) => one.reason).join(' ') : '';
  // A scope that is missing is a 401 here.
  if ((answer.status === 401 && /\bnot authorized to use this endpoint\b/iu.test(reason)) || (answer.status === 403 && read.ok)) return { verdict: 'live-restricted', evidence: `${said}: it may not list tokens` };
  if (answer.status === 401 && /\binvalid (?:oauth )?token\b|\bexpired\b/iu.test(reason)) return { verdict: 'dead', evidence: `${said}: invalid token` };
  return inconclusive(listCall, answer);
}

/** `account:read_write linodes:read_only`; older ones have commas. */
const scopesIn = (text: string): readonly string[] => text.split(/[\s,]+/u).filter((scope) => scope !== '');

const mayIssue = ({ scopes }: KeyFacts): boolean | undefined => (scopes === undefined ? undefined : scopes.includes('*') || scopes.includes('account:read_write'));

const unaskable = ({ scopes }: KeyFacts): string | undefined =>
  scopes !== undefined && scopes.length > 0
    ? undefined
    : `Nothing was asked of Linode: what the old token may do is not known, and one made without that list could do all that the token which authorises it may. Make the token at ${tokensPage}.`;

/** At most 100 characters (from memory). What makes the name unique stands at its end. */
const labelOf = (name: string): string => name.slice(-100);

function request({ authority, old, name }: IssueRequest): HttpRequest {
  const why = unaskable(old);
  if (why !== undefined) throw new AnswerError(why, 'no');
  // Without an expiry it lives until it is revoked: as the old one does, where its entry in the list has none.
  return { method: 'POST', path: tokensPath, headers: authorise(authority), body: { label: labelOf(name), scopes: old.scopes?.join(' '), ...present({ expiry: old.expiresAt?.slice(0, 19) }) } };
}

const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes' | 'expiresAt'> => present({ scopes: old.scopes, expiresAt: old.expiresAt });

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    return refusedIssue('Linode', answer, {
      400: `it did not accept what was asked for: a token can give no scope that it does not have. Make the token at ${tokensPage}.`,
      401: 'the token that authorises it is not accepted, or lacks “Account: Read/Write”.',
      403: 'the user of the token that authorises it may make no tokens.',
    });
  }
  const { token: value, id, expiry } = readIssued('Linode', answer, created);
  return { secret: Secret.of(value), ...present({ id: id?.toString(), expiresAt: expiry == null ? undefined : inUtc(expiry) }) };
}

const resolveLost = async (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> =>
  lookByName(http, { request: list(authority), call: listCall, page: tokensPage, read: (answer) => entriesIn(answer) }, labelOf(name), signal);

function entriesIn(answer: HttpAnswer): Read<{ readonly keys: readonly { readonly id: string; readonly name: string | null | undefined }[]; readonly more: boolean }> {
  const found = readJson(answer, listed);
  return found.ok ? { ok: true, value: { keys: found.value.data.map(({ id, label }) => ({ id: String(id), name: label })), more: found.value.pages > 1 } } : found;
}

/** A list holds the tokens of the user who asks, and the beginning of each. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const answer = await http.send(list(authority), signal);
  const found = answer.status === 200 ? readJson(answer, listed) : undefined;
  const entry = found?.ok === true ? entryOf(old.secret, found.value.data) : undefined;
  return entry === undefined ? undefined : { keyId: String(entry.id), how: `${answered(listCall, answer)}: one entry of the user begins as the token does` };
}

const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'DELETE', path: `${tokensPath}/${encodeURIComponent(keyId)}`, headers: authorise(authority) });

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || answer.status === 404) return;
  refusedDeletion('Linode', answer, { what: 'token', page: tokensPage });
}

const personalTokens: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['linode-personal-access-token'],
  policy: {
    oldKeyDies: 'at once when it is revoked, after the new one has been tested and put in place.',
    limits: ['Scopes and expiry stay.'],
    authority: 'the token itself, if it has “Account: Read/Write”; otherwise another token of the same user that has it and all that the old one may.',
    // Documented as immediate; the rest is an allowance.
    propagation: { newKey: 15_000, oldKey: 15_000 },
    source: 'https://techdocs.akamai.com/linode-api/reference/delete-personal-access-token',
  },
  verify,
  issue: { request, unaskable, grants, read },
  resolveLost,
  mayIssue,
  authority: {
    wanted: 'a Linode personal access token of the same user with “Account: Read/Write”',
    how: ['It needs every scope that the new token is to have.', 'Choose “Create A Personal Access Token” on the page.'],
    page: tokensPage,
    pattern: /^[0-9a-f]{64}$/iu,
  },
  prove,
  revoke,
  readRevoked,
};

export const linode: ManagedProvider = {
  id: 'linode',
  name: 'Linode',
  docs: 'https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens',
  console: tokensPage,
  baseUrl: 'https://api.linode.com',
  status: 'https://status.linode.com',
  feeds: [{ title: 'Status', url: 'https://status.linode.com/history.atom', about: 'status' }],
  keys: [
    {
      id: 'linode-personal-access-token',
      title: 'personal access token',
      names: ['linode'],
      pattern: /[0-9a-f]{64}/i,
      variables: ['LINODE_TOKEN', 'LINODE_CLI_TOKEN'],
    },
  ],
  lifecycles: [personalTokens],
};
