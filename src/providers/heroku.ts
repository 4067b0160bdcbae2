import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure, bearer } from './http.js';
import { type Identity, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type RotateLifecycle, type Verification, AnswerError } from './lifecycle.js';
import { lookByOldKey } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedIssue } from './refusal.js';

// Facts: Heroku, "OAuth" (devcenter.heroku.com/articles/oauth) and the Platform API as its clients describe it; the calls are those of `heroku
// authorizations:rotate`. That the list shows each token's value is what scanners rely on, not documented for tokens of today.

const listPath = '/oauth/authorizations';
const tokensPage = 'https://dashboard.heroku.com/account/applications';

const accountAnswer = v.object({ id: v.string() });
const access = v.object({ token: v.pipe(v.string(), v.minLength(1)), expires_in: v.nullish(v.number()) });
const authorization = v.object({ id: v.string(), access_token: v.nullish(access), scope: v.nullish(v.array(v.string())), description: v.nullish(v.string()), client: v.nullish(v.object({})) });
const rotated = v.object({ id: v.string(), access_token: access });
const refusal = v.object({ id: v.string(), message: v.string() });
type Authorization = v.InferOutput<typeof authorization>;

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key), Accept: 'application/vnd.heroku+json; version=3' });
const get = async (http: Http, path: string, key: Credential, signal: AbortSignal): Promise<HttpAnswer> => http.send({ method: 'GET', path, headers: authorise(key) }, signal);

/** `expires_in` counts from when the answer was sent. */
function expiryOf({ headers }: HttpAnswer, seconds: number | null | undefined): string | undefined {
  const sent = Date.parse(headers['date'] ?? '');
  return seconds === null || seconds === undefined || Number.isNaN(sent) ? undefined : new Date(sent + seconds * 1000).toISOString();
}

/** The authorizations of an account, each with the token that it gave; undefined where they cannot be seen. */
async function listOf(http: Http, authority: Credential, signal: AbortSignal): Promise<{ readonly answer: HttpAnswer; readonly all: readonly Authorization[] } | undefined> {
  const answer = await get(http, listPath, authority, signal);
  const found = answer.status === 200 ? readJson(answer, v.array(authorization)) : undefined;
  return found?.ok === true ? { answer, all: found.value } : undefined;
}

const withToken = (all: readonly Authorization[], key: Secret): Authorization | undefined => all.find(({ access_token: access }) => access?.token === key.reveal());

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'GET /account';
  const answer = await get(http, '/account', key, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const found = readJson(answer, accountAnswer);
    return found.ok ? { verdict: 'live', evidence: said, facts: { account: found.value.id, ...(await factsOf(http, key, signal)) } } : inconclusive(call, answer, found.why);
  }
  const refused = readJson(answer, refusal);
  if (answer.status === 401 && refused.ok && refused.value.id === 'unauthorized') return { verdict: 'dead', evidence: `${said}: unauthorized` };
  if (answer.status === 403 && refused.ok) return { verdict: 'live-restricted', evidence: `${said}: not permitted` };
  return inconclusive(call, answer);
}

/** What is only told by the list, to a token that may see it. */
async function factsOf(http: Http, key: Credential, signal: AbortSignal): Promise<KeyFacts> {
  try {
    const list = await listOf(http, key, signal);
    const own = list && withToken(list.all, key.secret);
    return own === undefined || list === undefined ? {} : present({ id: own.id, name: own.description, scopes: own.scope, expiresAt: expiryOf(list.answer, own.access_token?.expires_in) });
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return {};
  }
}

/** A token that may do everything may also replace itself. */
const mayIssue = ({ scopes, id }: KeyFacts): boolean | undefined => (scopes?.includes('global') === true && id !== undefined ? true : undefined);

async function request({ authority, key, proof }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const own = withToken((await listOf(http, authority, signal))?.all ?? [], key.secret);
  if (own === undefined || (proof !== undefined && proof.keyId !== own.id)) {
    throw new AnswerError(`Nothing was asked of Heroku: its list of authorizations does not show the old token to the one that authorises it. Make a new one at ${tokensPage}.`, 'no');
  }
  if (own.client !== undefined && own.client !== null) {
    throw new AnswerError('Nothing was asked of Heroku: the token came from an application or a sign-in, and only one that a person authorised directly is replaced by call. Sign in there again.', 'no');
  }
  return { method: 'POST', path: `${listPath}/${encodeURIComponent(own.id)}/actions/regenerate-tokens`, headers: authorise(authority), body: {} };
}

/** The authorization stays what it is. How long the new token lives is told only afterwards. */
const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes'> => present({ scopes: old.scopes });

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    return refusedIssue('Heroku', answer, {
      401: 'the token that should authorise it is not accepted.',
      403: `not permitted. A token needs the scope "global" for it. Make a new one at ${tokensPage}.`,
      404: 'it does not know the authorization, or the call.',
      422: `the authorization cannot be replaced by call. Make a new one at ${tokensPage}.`,
    });
  }
  const { id, access_token: access } = readIssued('Heroku', answer, rotated);
  return { secret: Secret.of(access.token), id, ...present({ expiresAt: expiryOf(answer, access.expires_in) }) };
}

const remedy = 'The command “heroku authorizations” lists the tokens and “heroku authorizations:info ID” shows one’s value: take the new one from there, or make another on the page.';

/** Another token sees the authorization, and the value that it has now. The old one itself sees nothing any more once it was replaced. */
async function resolveLost(http: Http, { authority, key, proof }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  if (authority.secret.equals(key.secret)) return lookByOldKey(async () => verify(http, key, signal), 'Heroku', remedy);
  const unknown = (evidence: string): LostAnswer => ({ outcome: 'unknown', evidence, remedy });
  try {
    const list = await listOf(http, authority, signal);
    const own = list?.all.find(({ id }) => id === proof?.keyId);
    if (own?.access_token === undefined || own.access_token === null) return unknown(`GET ${listPath} does not show the authorization.`);
    const { token } = own.access_token;
    if (token === key.secret.reveal()) return { outcome: 'not-issued', evidence: `GET ${listPath} shows the authorization with the old token.` };
    return { outcome: 'issued', evidence: `GET ${listPath} shows the authorization with another token.`, remedy, keyId: own.id, key: { secret: Secret.of(token), id: own.id } };
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return unknown(error.message);
  }
}

async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const own = withToken((await listOf(http, authority, signal))?.all ?? [], old.secret);
  return own && { keyId: own.id, how: `GET ${listPath} shows the token’s value with this id` };
}

const lifecycle: RotateLifecycle = {
  class: 'rotate',
  formats: ['heroku-api-key', 'heroku-legacy-key'],
  policy: {
    oldKeyDies: 'at once, in the call that makes the new one. There is no overlap.',
    limits: [
      'The authorization stays, with its description and scopes. The new token has the form HRKU-….',
      'Tokens of a sign-in with the CLI, and the API key of the account, are not replaced by this call.',
    ],
    authority: 'the token itself, if it has the scope "global"; otherwise another one of the same account. It is asked for then.',
    // Not documented.
    propagation: { newKey: 15_000, oldKey: 60_000 },
    source: 'https://devcenter.heroku.com/articles/oauth',
  },
  verify,
  mayIssue,
  issue: { request, grants, read },
  resolveLost,
  authority: {
    wanted: 'a Heroku token of the same account with the scope "global"',
    how: ['Choose “Create authorization” on the page, or enter “heroku authorizations:create --expires-in 3600” in a terminal.'],
    page: tokensPage,
    pattern: /^(?:HRKU-AA[\w-]{58}|(?:HRKU-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/u,
  },
  prove,
};

export const heroku: ManagedProvider = {
  id: 'heroku',
  name: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/oauth',
  console: 'https://dashboard.heroku.com/account/applications',
  baseUrl: 'https://api.heroku.com',
  status: 'https://status.heroku.com',
  feeds: [
    { title: 'Status', url: 'https://status.heroku.com/feed', about: 'status' },
    { title: 'Changelog', url: 'https://devcenter.heroku.com/changelog/feed', about: 'changes' },
  ],
  keys: [
    {
      id: 'heroku-api-key',
      title: 'API key',
      anchors: ['HRKU-'],
      pattern: /HRKU-(?:AA[\w-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      variables: ['HEROKU_API_KEY'],
    },
    {
      id: 'heroku-legacy-key',
      title: 'API key (older form)',
      names: ['heroku'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['HEROKU_API_KEY'],
    },
  ],
  lifecycles: [lifecycle],
};
