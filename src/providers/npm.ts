import * as v from 'valibot';
import { base62Tail } from '../detection/checksum.js';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import { type Credential, partOf } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, bearer } from './http.js';
import { type CreateRevokeLifecycle, type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type LostAnswer, type Verification, AnswerError } from './lifecycle.js';
import { type Listed, lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';

// Facts: npm's own client (npm/cli lib/commands/token.js, npm-profile), docs.npmjs.com ("Creating and viewing", "Revoking access tokens"); what a granular token looks like
// in the list, from public captures; Verdaccio's answers from its code and from running it (test/unit/providers/verdaccio.test.ts).

const tokensPath = '/-/npm/v1/tokens';
const tokensPage = 'https://www.npmjs.com/settings/~/tokens';
/** So many pages of the list are read at most. */
const mostPages = 20;

const whoami = v.object({ username: v.pipe(v.string(), v.minLength(1)) });
/** How Verdaccio greets who brings a token that it does not know: as nobody. */
const nobody = v.strictObject({});
const refusal = v.union([v.object({ error: v.string() }), v.object({ message: v.string() })]);

const entry = v.object({
  key: v.pipe(v.string(), v.minLength(1)),
  token: v.string(),
  name: v.nullish(v.string()),
  readonly: v.nullish(v.boolean()),
  cidr_whitelist: v.nullish(v.array(v.string())),
  cidr: v.nullish(v.array(v.string())),
  expiry: v.nullish(v.string()),
  bypass_2fa: v.nullish(v.boolean()),
  permissions: v.nullish(v.array(v.object({ name: v.string(), action: v.string() }))),
  scopes: v.nullish(v.array(v.object({ name: v.nullish(v.string()), type: v.string() }))),
});
const listed = v.object({ objects: v.array(entry), urls: v.nullish(v.object({ next: v.nullish(v.string()) })) });
const created = v.object({ token: v.pipe(v.string(), v.minLength(1)), key: v.nullish(v.string()), expires: v.nullish(v.string()), expiry: v.nullish(v.string()) });

type Entry = v.InferOutput<typeof entry>;

const authorise = ({ secret: token }: Credential): Readonly<Record<string, Secret>> => ({ Authorization: bearer(token) });
/** For what changes an account: with the one-time code where there is one. */
const authoriseChange = (authority: Credential): HttpRequest['headers'] => ({ ...authorise(authority), ...present({ 'npm-otp': authority.parts['otp'] }) });

const challenge = ({ headers }: HttpAnswer): string => (headers['www-authenticate'] ?? '').toLowerCase();
const asksForCode = (answer: HttpAnswer): boolean => answer.status === 401 && /\botp\b/u.test(challenge(answer));
const asksForPlace = (answer: HttpAnswer): boolean => answer.status === 401 && /\bipaddress\b/u.test(challenge(answer));

async function look(http: Http, token: Credential, signal: AbortSignal): Promise<{ readonly verification: Verification; readonly user?: string }> {
  const call = 'GET /-/whoami';
  const answer = await http.send({ method: 'GET', path: '/-/whoami', headers: authorise(token) }, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const read = readJson(answer, whoami);
    if (read.ok) return { verification: { verdict: 'live', evidence: said }, user: read.value.username };
    const unknown = readJson(answer, nobody).ok;
    return { verification: unknown ? { verdict: 'dead', evidence: `${said}, for nobody: the registry does not know the token`, unknown: true } : inconclusive(call, answer, read.why) };
  }
  if (asksForCode(answer)) return { verification: { verdict: 'live-restricted', evidence: `${said}: it asks for a one-time code` } };
  if (asksForPlace(answer)) return { verification: { verdict: 'live-restricted', evidence: `${said}: not from this address` } };
  const read = readJson(answer, refusal);
  if (answer.status === 401 && read.ok) return { verification: { verdict: 'dead', evidence: said } };
  // Verdaccio says the same of a token that was revoked and of one that is used from an address which it is not meant for.
  if (answer.status === 403 && read.ok && 'error' in read.value && /^unauthorized access$/iu.test(read.value.error)) return { verification: { verdict: 'dead', evidence: `${said}: unauthorized access`, unknown: true } };
  return { verification: inconclusive(call, answer) };
}

const verify = async (http: Http, token: Credential, signal: AbortSignal): Promise<Verification> => (await look(http, token, signal)).verification;

/** All tokens of the account; undefined when the list cannot be had, or not as a whole. */
async function listOf(http: Http, authority: Credential, signal: AbortSignal): Promise<readonly Entry[] | undefined> {
  const all: Entry[] = [];
  let query = '';
  for (let page = 0; page < mostPages; page++) {
    const answer = await http.send({ method: 'GET', path: tokensPath + query, headers: authorise(authority) }, signal);
    const read = answer.status === 200 ? readJson(answer, listed) : undefined;
    if (read?.ok !== true) return undefined;
    all.push(...read.value.objects);
    const next = read.value.urls?.next ?? '';
    if (next === '') return all;
    query = /\?[\w=&%.-]+$/u.exec(next)?.[0] ?? '';
    if (query === '') return undefined;
  }
  return undefined;
}

/** The list shows how a token begins (npm), or how it begins and ends (Verdaccio: `MjM0N...mNWQ=`). */
function shows({ token: shown }: Entry, token: Secret): boolean {
  const [begin = '', end = ''] = shown.split(/\.{3}|…/u);
  return begin !== '' && begin.length + end.length < token.length && token.reveal().startsWith(begin) && token.reveal().endsWith(end);
}

/**
 * What the list shows of a token is short, so it alone proves nothing. But both tokens are the same user's, the list is that of all tokens of that user, and
 * only one entry can be the old token.
 */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const { user } = await look(http, old, signal);
  if (user === undefined || (await look(http, authority, signal)).user !== user) return undefined;
  const [own, ...more] = (await listOf(http, authority, signal))?.filter((one) => shows(one, old.secret)) ?? [];
  return own === undefined || more.length > 0 ? undefined : { keyId: own.key, how: `both tokens are the same user’s, and of the tokens that GET ${tokensPath} lists only this one begins and ends as the old one` };
}

const action = (permissions: Entry['permissions'], name: string): string => {
  const told = permissions?.find((permission) => permission.name === name)?.action;
  if (told === undefined) return 'no-access';
  if (told === 'read' || told === 'write') return told === 'read' ? 'read-only' : 'read-write';
  throw new AnswerError(`${notAsked}: it lists a permission that Keywright does not know. Make the token at ${tokensPage}.`, 'no');
};

const notAsked = 'Nothing was asked of the registry';
const refuse = (why: string): never => {
  throw new AnswerError(`${notAsked}: ${why} Make the token at ${tokensPage}.`, 'no');
};

/** What a granular token may do, in the words in which one is asked for. */
function granular({ permissions, scopes, expiry, bypass_2fa: bypass }: Entry, today: string): Readonly<Record<string, unknown>> {
  const of = (type: string): readonly (string | null | undefined)[] => (scopes ?? []).filter((scope) => scope.type === type).map(({ name }) => name);
  const named = (type: string): readonly string[] => of(type).flatMap((name) => name ?? []);
  if ((scopes ?? []).some(({ type, name }) => !['package', 'scope', 'org'].includes(type) || (type !== 'package' && typeof name !== 'string'))) refuse('it lists a scope that Keywright does not know.');
  // Whole days after today: the new token must not outlive the old one.
  const days = typeof expiry === 'string' ? Math.floor((Date.parse(expiry) - Date.parse(today)) / 86_400_000) - 1 : undefined;
  if (days !== undefined && !(days >= 1)) refuse('the old token expires within two days, so a new one would too.');
  const lists = { packages: named('package'), scopes: named('scope'), orgs: named('org') };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, names]) => names.length > 0)),
    ...(of('package').some((name) => typeof name !== 'string') ? { packages_all: true } : {}),
    packages_and_scopes_permission: action(permissions, 'package'),
    orgs_permission: action(permissions, 'org'),
    ...present({ expires: days }),
    ...(bypass === true ? { bypass_2fa: true } : {}),
  };
}

async function request({ authority, proof, name, today }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const old = (await listOf(http, authority, signal))?.find(({ key }) => key === proof?.keyId);
  if (old === undefined) return refuse('what the old token may do could not be read.');
  const cidr = old.cidr_whitelist ?? old.cidr ?? [];
  const isGranular = old.permissions != null || old.scopes != null;
  if (!isGranular && typeof old.readonly !== 'boolean') return refuse('it does not tell whether the old token may write.');
  const limits = isGranular ? granular(old, today) : { readonly: old.readonly };
  const body = { name, password: partOf(authority, 'password'), ...limits, ...(cidr.length > 0 ? { cidr_whitelist: cidr } : {}) };
  return { method: 'POST', path: tokensPath, headers: authoriseChange(authority), body };
}

function refusedBecause(answer: HttpAnswer): string | undefined {
  if (asksForCode(answer)) return 'it asks for a one-time code: the one given is missing, wrong or too old. Try again with a fresh one.';
  switch (answer.status) {
    case 401:
      return 'the token that authorises it, or the password, is not accepted.';
    case 400:
    case 403:
    case 409:
    case 422:
      return `not permitted. npm makes such tokens for the token of "npm login" only, and for accounts with a password. Make the token at ${tokensPage}.`;
    case 404:
    case 405:
    case 501:
      return 'this registry makes no tokens by call. Check the address in keywright.baseUrls if you changed it.';
    case 429:
      return 'too many requests. Nothing was changed; try again in some minutes.';
    default:
      return undefined;
  }
}

function read(answer: HttpAnswer): IssuedKey {
  if (isSuccess(answer)) {
    const { token, key, expires, expiry } = readIssued('The registry', answer, created);
    return { secret: Secret.of(token), ...present({ id: key, expiresAt: expiry ?? expires }) };
  }
  const why = refusedBecause(answer);
  if (why !== undefined) throw new AnswerError(`The registry answered ${answer.status}: ${why}`, 'no');
  throw new AnswerError(`The registry answered ${answer.status}. It may have made the token all the same.`, 'maybe');
}

function readListed(answer: HttpAnswer): Read<Listed> {
  const list = readJson(answer, listed);
  return list.ok ? { ok: true, value: { keys: list.value.objects.map(({ key, name }) => ({ id: key, name })), more: (list.value.urls?.next ?? '') !== '' } } : list;
}

const resolveLost = (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> =>
  lookByName(http, { request: { method: 'GET', path: tokensPath, headers: authorise(authority) }, call: `GET ${tokensPath}`, page: tokensPage, read: readListed }, name, signal);

const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'DELETE', path: `${tokensPath}/token/${encodeURIComponent(keyId)}`, headers: authoriseChange(authority) });

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || (answer.status === 404 && readJson(answer, refusal).ok)) return;
  const said = `The registry answered ${answer.status} to the revocation`;
  const why = refusedBecause(answer);
  if (answer.status === 401 || answer.status === 403 || answer.status === 429) throw new AnswerError(`${said}: ${why ?? ''} Revoke the old token at ${tokensPage}.`, 'no');
  throw new AnswerError(`${said}. Look at ${tokensPage} whether the old token is still there.`, 'maybe');
}

const lifecycle: CreateRevokeLifecycle = {
  class: 'create+revoke',
  // Not the older tokens: those look alike at all registries, and npm's own are no more.
  formats: ['npm-access-token'],
  policy: {
    oldKeyDies: 'when it is revoked, after the new one has been tested and put in place; npm says that this may take up to an hour.',
    limits: [
      'The new token may do what the list says of the old one, on the same packages, and expires no later.',
      'npm lets tokens that may write live 90 days at most.',
      'A one-time code lives for half a minute: if it is asked for again when the old token is to go, that is done on the page.',
      'Another registry, such as a Verdaccio of your own, is set for npm in keywright.baseUrls.',
    ],
    authority: 'a token of "npm login" of the same account, its password, and a one-time code where the account has two factors. They are asked for then.',
    // A new token: not documented.
    propagation: { newKey: 60_000, oldKey: 3_600_000 },
    source: 'https://docs.npmjs.com/revoking-access-tokens',
  },
  verify,
  issue: { request, grants: () => ({}), read },
  resolveLost,
  // The password of the account has to be sent along.
  mayIssue: () => false,
  authority: {
    wanted: 'a token of "npm login" of the same account',
    how: ['Run "npm login", then take what stands behind _authToken= in the .npmrc of your home folder. It lives for some hours.', 'npm asks for the password of the account, too.'],
    page: 'https://docs.npmjs.com/cli/commands/npm-login',
    pattern: /^\S{20,4096}$/u,
    parts: [
      { id: 'password', title: 'password of the account', pattern: /^.{1,512}$/u, needed: true, secret: true },
      { id: 'otp', title: 'one-time code, if the account has two factors', pattern: /^(?:\d{6,8}|[0-9a-f]{64})$/u },
    ],
  },
  prove,
  revoke,
  readRevoked,
};

export const npm: ManagedProvider = {
  id: 'npm',
  name: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  console: tokensPage,
  baseUrl: 'https://registry.npmjs.org',
  status: 'https://status.npmjs.org',
  feeds: [{ title: 'Status', url: 'https://status.npmjs.org/history.atom', about: 'status' }],
  keys: [
    {
      id: 'npm-access-token',
      title: 'access token',
      anchors: ['npm_'],
      pattern: /npm_[0-9A-Za-z]{36}/,
      checksum: base62Tail,
      variables: ['NPM_TOKEN', 'NODE_AUTH_TOKEN'],
    },
    {
      id: 'npm-legacy-token',
      title: 'legacy access token',
      anchors: ['/:_authToken', 'NPM_TOKEN'],
      reach: 122,
      pattern: /(?:\/\/[\w.\/-]{3,120}\/:_authToken|NPM_TOKEN)[ \t]{0,4}[=:][ \t]{0,4}["']{0,1}(?<key>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      variables: ['NPM_TOKEN'],
    },
  ],
  lifecycles: [lifecycle],
};
