import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import type { Http, HttpAnswer, HttpRequest } from './http.js';
import { type CreateRevokeLifecycle, type IdentityProof, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type Verification, AnswerError } from './lifecycle.js';
import { type Listed, lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion, refusedIssue } from './refusal.js';

// Facts: Pulumi Cloud's REST API ("Access Tokens", "API Basics": pulumi.com/docs/reference/cloud-rest-api), its CLI for what a token is told of itself (tokenInfo in
// pkg/backend/httpstate/client), its 401 from public captures. What names tokens of users have is not documented, nor that no two have the same.

const tokensPath = '/api/user/tokens';
const tokensPage = 'https://app.pulumi.com/account/tokens';
const personal = 'personal';

const user = v.object({ id: v.nullish(v.string()), githubLogin: v.string(), tokenInfo: v.nullish(v.object({ name: v.string(), organization: v.nullish(v.string()), team: v.nullish(v.string()) })) });
const listed = v.object({ tokens: v.array(v.object({ id: v.string(), name: v.nullish(v.string()), description: v.nullish(v.string()), expires: v.nullish(v.number()) })) });
const created = v.object({ id: v.nullish(v.string()), tokenValue: v.pipe(v.string(), v.minLength(1)) });
const refusal = v.object({ code: v.number(), message: v.string() });

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: key.map((value) => `token ${value}`), Accept: 'application/vnd.pulumi+8' });
const list = (key: Credential): HttpRequest => ({ method: 'GET', path: tokensPath, headers: authorise(key) });

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'GET /api/user';
  const answer = await http.send({ method: 'GET', path: '/api/user', headers: authorise(key) }, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const read = readJson(answer, user);
    if (!read.ok) return inconclusive(call, answer, read.why);
    const { id, tokenInfo } = read.value;
    const scopes = tokenInfo == null ? undefined : [tokenInfo.team ? 'team' : tokenInfo.organization ? 'organization' : personal];
    return { verdict: 'live', evidence: said, facts: present({ account: id, name: tokenInfo?.name, scopes }) };
  }
  const refused = readJson(answer, refusal);
  // A Pulumi Cloud of one's own says the same of the tokens of others.
  if (answer.status === 401 && refused.ok && /^Unauthorized\b/iu.test(refused.value.message)) return { verdict: 'dead', evidence: `${said}: unauthorized`, unknown: true };
  if (answer.status === 403 && refused.ok) return { verdict: 'live-restricted', evidence: `${said}: not permitted` };
  return inconclusive(call, answer);
}

const isPersonal = ({ scopes }: KeyFacts): boolean => scopes?.includes(personal) === true;

const unaskable = (old: KeyFacts): string | undefined =>
  isPersonal(old) ? undefined : 'Nothing was asked of Pulumi: only personal tokens are made by call. One of an organization or a team has a role, which is given to it on their page of access tokens.';

const refuse = (why: string): never => {
  throw new AnswerError(`Nothing was asked of Pulumi: ${why}. Make the token at ${tokensPage}.`, 'no');
};

/** For the same user, until the same time: without one a token lives for ever. */
async function request({ authority, key, old, name }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const why = unaskable(old);
  if (why !== undefined) throw new AnswerError(why, 'no');
  const answer = await http.send(list(key), signal);
  const known = answer.status === 200 ? readJson(answer, listed) : undefined;
  const [entry, ...more] = known?.ok === true && old.name ? known.value.tokens.filter((one) => one.name === old.name) : [];
  if (entry === undefined || more.length > 0) return refuse('when the old token expires could not be read');
  if (!authority.secret.equals(key.secret)) {
    const { facts = {} } = await verify(http, authority, signal);
    if (!isPersonal(facts) || facts.account === undefined || facts.account !== old.account) return refuse('what authorises it is not seen to be a token of the same user');
  }
  return { method: 'POST', path: tokensPath, headers: authorise(authority), body: { description: name, expires: entry.expires ?? 0 } };
}

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) return refusedIssue('Pulumi', answer, { 401: 'the token that should authorise it is not accepted.' });
  const { id, tokenValue } = readIssued('Pulumi', answer, created);
  return { secret: Secret.of(tokenValue), ...present({ id }) };
}

const resolveLost = async (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> => lookByName(http, { request: list(authority), call: `GET ${tokensPath}`, page: tokensPage, read: entriesIn }, name, signal);

function entriesIn(answer: HttpAnswer): Read<Listed> {
  const found = readJson(answer, listed);
  return found.ok ? { ok: true, value: { keys: found.value.tokens.map(({ id, description }) => ({ id, name: description })), more: false } } : found;
}

/** A name is no proof: which entry of the list the old token is cannot be shown, so none is revoked by call. */
const prove = async (): Promise<undefined> => Promise.resolve(undefined);

const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'DELETE', path: `${tokensPath}/${encodeURIComponent(keyId)}`, headers: authorise(authority) });

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || answer.status === 404) return;
  refusedDeletion('Pulumi', answer, { what: 'token', page: tokensPage });
}

const tokens: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['pulumi-access-token'],
  policy: {
    oldKeyDies: 'when you delete it on the page, after the new one has been tested and put in place: Pulumi does not show which of its tokens the old one is.',
    limits: ['The expiry of the old token stays.', 'Tokens of organizations and teams are made on their pages.', 'A Pulumi Cloud of your own needs its address in keywright.baseUrls.'],
    authority: 'the token itself, if it is a personal one.',
    // Not documented.
    propagation: { newKey: 15_000, oldKey: 60_000 },
    source: 'https://www.pulumi.com/docs/reference/cloud-rest-api/access-tokens/',
  },
  verify,
  issue: { request, unaskable, grants: ({ old }) => present({ scopes: old.scopes }), read },
  resolveLost,
  mayIssue: ({ scopes }) => scopes?.includes(personal),
  authority: { wanted: 'a personal Pulumi access token of the same user', how: ['Choose “Create token” on the page.'], page: tokensPage, pattern: /^pul-[0-9a-f]{40}$/u },
  prove,
  revoke,
  readRevoked,
};

export const pulumi: ManagedProvider = {
  id: 'pulumi',
  name: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  console: tokensPage,
  baseUrl: 'https://api.pulumi.com',
  status: 'https://status.pulumi.com',
  feeds: [],
  keys: [
    {
      id: 'pulumi-access-token',
      title: 'access token',
      anchors: ['pul-'],
      pattern: /pul-[0-9a-f]{40}/,
      variables: ['PULUMI_ACCESS_TOKEN'],
    },
  ],
  lifecycles: [tokens],
};
