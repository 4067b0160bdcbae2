import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure } from './http.js';
import { type CreateRevokeLifecycle, type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type Verification, AnswerError } from './lifecycle.js';
import { lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion, refusedIssue } from './refusal.js';

// Facts: Mapbox, "Tokens" (docs.mapbox.com/api/accounts/tokens). A token that does not work is answered with 200 and a code that says so; the list of
// those codes is from memory.

const tokensPage = 'https://account.mapbox.com/access-tokens/';
const perPage = 100;
const dead: Readonly<Record<string, string>> = { TokenExpired: 'expired', TokenRevoked: 'revoked', TokenInvalid: 'not known', TokenMalformed: 'malformed' };

const retrieved = v.object({ code: v.string(), token: v.nullish(v.object({ user: v.nullish(v.string()), authorization: v.nullish(v.string()) })) });
const entry = v.object({ id: v.string(), note: v.nullish(v.string()), scopes: v.nullish(v.array(v.string())), resources: v.nullish(v.array(v.string())), allowedUrls: v.nullish(v.array(v.string())) });
const created = v.object({ id: v.string(), token: v.pipe(v.string(), v.minLength(1)) });
type Entry = v.InferOutput<typeof entry>;

/** The token that authorises stands in the address. */
const withToken = (path: string, { secret }: Credential): Secret => secret.map((token) => `${path}${path.includes('?') ? '&' : '?'}access_token=${encodeURIComponent(token)}`);
const listPath = (user: string): string => `/tokens/v2/${encodeURIComponent(user)}`;

/** Whose token it is, and its id. */
interface Owner {
  readonly user: string;
  readonly id: string;
}

/** What Mapbox says of a token that asks about itself. */
async function look(http: Http, key: Credential, signal: AbortSignal): Promise<{ readonly verification: Verification; readonly owner?: Owner }> {
  const call = 'GET /tokens/v2';
  const answer = await http.send({ method: 'GET', path: withToken('/tokens/v2', key), headers: {} }, signal);
  const found = answer.status === 200 ? readJson(answer, retrieved) : undefined;
  if (found === undefined) return { verification: inconclusive(call, answer) };
  if (!found.ok) return { verification: inconclusive(call, answer, found.why) };
  const { code, token } = found.value;
  const why = Object.hasOwn(dead, code) ? dead[code] : undefined;
  if (why !== undefined) return { verification: { verdict: 'dead', evidence: `${answered(call, answer)}: ${why}`, ...(code === 'TokenInvalid' || code === 'TokenMalformed' ? { unknown: true } : {}) } };
  if (code !== 'TokenValid') return { verification: inconclusive(call, answer, 'not a code that is documented') };
  const id = token?.authorization ?? undefined;
  const user = token?.user ?? undefined;
  return { verification: { verdict: 'live', evidence: answered(call, answer), facts: present({ id }) }, ...(id !== undefined && user !== undefined && { owner: { user, id } }) };
}

/** What it may do is told by the list, to a token that may read that. */
async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const { verification, owner } = await look(http, key, signal);
  if (owner === undefined) return verification;
  try {
    const own = await entryOf(http, key, owner, signal);
    return { ...verification, facts: { ...verification.facts, ...present({ name: own?.note, scopes: own?.scopes }) } };
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return verification;
  }
}

const readList = (answer: HttpAnswer): Read<readonly Entry[]> => readJson(answer, v.array(entry));

/** A token as the list shows it to another, or to itself; undefined where it is not seen. */
async function entryOf(http: Http, authority: Credential, { user, id }: Owner, signal: AbortSignal): Promise<Entry | undefined> {
  const answer = await http.send({ method: 'GET', path: withToken(`${listPath(user)}?limit=${perPage}`, authority), headers: {} }, signal);
  const list = answer.status === 200 ? readList(answer) : undefined;
  return list?.ok === true ? list.value.find((one) => one.id === id) : undefined;
}

const mayIssue = ({ scopes }: KeyFacts): boolean | undefined => scopes && ['tokens:read', 'tokens:write'].every((scope) => scopes.includes(scope));

/** The new token is limited as the old one is: to its scopes, its resources and the addresses that it is used from. */
async function request({ authority, key, name }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const { owner } = await look(http, key, signal);
  const own = owner && (await entryOf(http, authority, owner, signal));
  if (owner === undefined || own?.scopes === undefined || own.scopes === null) {
    throw new AnswerError(`Nothing was asked of Mapbox: its list does not show the old token to the one that authorises it, so what a new one may do is not known. Make it at ${tokensPage}.`, 'no');
  }
  const { scopes, resources, allowedUrls } = own;
  return { method: 'POST', path: withToken(listPath(owner.user), authority), headers: {}, body: { note: name, scopes, ...present({ resources, allowedUrls }) } };
}

const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes'> => present({ scopes: old.scopes });

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    const needs = 'The token that authorises it needs the scope tokens:write and every scope that the new one is to have.';
    return refusedIssue('Mapbox', answer, { 401: `not accepted. ${needs}`, 403: `not permitted. ${needs}`, 404: `not permitted, or the account is another one. ${needs}`, 422: `it did not accept the scopes. ${needs}` });
  }
  const { id, token } = readIssued('Mapbox', answer, created);
  return { secret: Secret.of(token), id };
}

async function resolveLost(http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  const remedy = `Open ${tokensPage} and look for “${name}”. If it is there, delete it: its value was lost.`;
  try {
    const { owner, verification } = await look(http, authority, signal);
    if (owner === undefined) return { outcome: 'unknown', evidence: `Mapbox does not say whose token the one is that authorises it (${verification.evidence}).`, remedy };
    const listing = {
      request: { method: 'GET', path: withToken(`${listPath(owner.user)}?limit=${perPage}`, authority), headers: {} } as const,
      call: 'GET /tokens/v2/{user}',
      page: tokensPage,
      read: (answer: HttpAnswer): Read<{ keys: readonly { id: string; name?: string | null | undefined }[]; more: boolean }> => {
        const list = readList(answer);
        return list.ok ? { ok: true, value: { keys: list.value.map(({ id, note }) => ({ id, name: note })), more: list.value.length >= perPage || /rel="?next"?/u.test(answer.headers['link'] ?? '') } } : list;
      },
    };
    return await lookByName(http, listing, name, signal);
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return { outcome: 'unknown', evidence: error.message, remedy };
  }
}

/** The token names its id itself. Another one has to see that id in its own account. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const { owner } = await look(http, old, signal);
  if (owner === undefined) return undefined;
  const how = 'GET /tokens/v2 tells the id of the token that asks';
  if (old.secret.equals(authority.secret)) return { keyId: owner.id, how };
  return (await entryOf(http, authority, owner, signal)) && { keyId: owner.id, how: `${how}; the account of the other token knows it` };
}

async function revoke({ keyId }: IdentityProof, authority: Credential, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const { owner, verification } = await look(http, authority, signal);
  if (owner === undefined) throw new AnswerError(`Nothing was asked of Mapbox: it does not say whose token the one is that authorises it (${verification.evidence}). Delete the old one at ${tokensPage}.`, 'no');
  return { method: 'DELETE', path: withToken(`${listPath(owner.user)}/${encodeURIComponent(keyId)}`, authority), headers: {} };
}

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || answer.status === 404) return;
  refusedDeletion('Mapbox', answer, { what: 'token', page: tokensPage });
}

const lifecycle: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['mapbox-secret-token'],
  policy: {
    oldKeyDies: 'when it is deleted, after the new one has been tested and put in place.',
    limits: ['The new token has the scopes, resources and addresses of the old one.', 'Only the first hundred tokens of an account are looked at.'],
    authority: 'the token itself, if it has the scopes tokens:read and tokens:write; otherwise another one of the account. It is asked for then.',
    // Not documented.
    propagation: { newKey: 30_000, oldKey: 120_000 },
    source: 'https://docs.mapbox.com/api/accounts/tokens/',
  },
  verify,
  issue: { request, grants, read },
  resolveLost,
  mayIssue,
  authority: {
    wanted: 'a secret Mapbox token of the same account that may manage tokens',
    how: ['It needs the scopes tokens:read and tokens:write, and every scope that the old token has.', 'Choose “Create a token” on the page and tick them.'],
    page: tokensPage,
    pattern: /^sk\.eyJ[\w-]{30,300}\.[\w-]{20,30}$/u,
  },
  prove,
  revoke,
  readRevoked,
};

export const mapbox: ManagedProvider = {
  id: 'mapbox',
  name: 'Mapbox',
  docs: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
  console: 'https://account.mapbox.com/access-tokens/',
  baseUrl: 'https://api.mapbox.com',
  status: 'https://status.mapbox.com',
  feeds: [{ title: 'Status', url: 'https://status.mapbox.com/history.atom', about: 'status' }],
  keys: [
    {
      id: 'mapbox-secret-token',
      title: 'secret access token',
      anchors: ['sk.eyJ'],
      pattern: /sk\.eyJ[\w-]{30,300}\.[\w-]{20,30}/,
      variables: ['MAPBOX_ACCESS_TOKEN', 'MAPBOX_SECRET_TOKEN'],
    },
    {
      id: 'mapbox-temporary-token',
      title: 'temporary access token',
      anchors: ['tk.eyJ'],
      pattern: /tk\.eyJ[\w-]{30,300}\.[\w-]{20,30}/,
      variables: ['MAPBOX_ACCESS_TOKEN'],
    },
    {
      id: 'mapbox-public-token',
      title: 'public access token',
      anchors: ['pk.eyJ'],
      pattern: /pk\.eyJ[\w-]{30,300}\.[\w-]{20,30}/,
      variables: ['MAPBOX_ACCESS_TOKEN'],
      public: true,
    },
  ],
  lifecycles: [lifecycle],
};
