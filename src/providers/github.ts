import * as v from 'valibot';
import { base62Tail, githubFineGrained } from '../detection/checksum.js';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isRefusal, isSuccess, present, rateLimited, readIssued, readJson } from './answer.js';
import { type Authority, type Credential, partOf } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure, basic, bearer } from './http.js';
import { sha256 } from './keyHint.js';
import { type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type RevokeOnlyLifecycle, type RotateLifecycle, type Verification, AnswerError } from './lifecycle.js';
import type { ManagedProvider } from './provider.js';

// Facts: GitHub, "REST API endpoints for revocation", "REST API endpoints for OAuth authorizations", "Token expiration and revocation" (docs.github.com);
// the headers of GET /user from trufflehog's analyzer; bodies of refusals from public captures.

const versioned = { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' };
const tokensPage = 'https://github.com/settings/tokens';
const clientId = 'github-oauth-client-id';

const user = v.object({ id: v.number() });
/** A refusal of GitHub's own. A gateway in front of it answers otherwise, and what a gateway says proves nothing of a token. */
const refusal = v.object({ message: v.string(), documentation_url: v.string() });
const authorization = v.object({ id: v.number(), expires_at: v.nullish(v.string()) });
const reset = v.object({ token: v.pipe(v.string(), v.minLength(1)), id: v.nullish(v.number()), expires_at: v.nullish(v.string()) });

/** What GitHub says where it refuses; undefined where it is not GitHub that speaks. */
function messageOf(answer: HttpAnswer): string | undefined {
  const read = readJson(answer, refusal);
  return read.ok ? read.value.message : undefined;
}

/** GitHub has 403 for many things. These say that it was asked too often, and nothing of the token. */
const isLimited = ({ status, headers }: HttpAnswer, message: string | undefined): boolean =>
  status === 429 ||
  (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /\brate limit\b|\babuse detection\b|\bmaximum number of login attempts\b/iu.test(message ?? '')));

/** `2026-12-01 10:00:00 UTC` (classic tokens) or `2026-12-01 10:00:00 +0200` (fine-grained ones), in ISO 8601. */
function expiryOf(header: string | undefined): string | undefined {
  const [, day, time, hours, minutes] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (?:UTC|([+-]\d\d):?(\d\d))$/u.exec(header ?? '') ?? [];
  if (day === undefined) return undefined;
  return new Date(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`).toISOString();
}

async function verify(http: Http, { secret: key }: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'GET /user';
  const answer = await http.send({ method: 'GET', path: '/user', headers: { ...versioned, Authorization: bearer(key) } }, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const found = readJson(answer, user);
    if (!found.ok) return inconclusive(call, answer, found.why);
    const { 'x-oauth-scopes': scopes, 'github-authentication-token-expiration': expiry } = answer.headers;
    // Fine-grained tokens and those of apps have no scopes, and no header.
    return { verdict: 'live', evidence: said, facts: present({ account: String(found.value.id), scopes: scopes?.split(',').map((scope) => scope.trim()).filter((scope) => scope !== ''), expiresAt: expiryOf(expiry) }) };
  }
  const message = messageOf(answer);
  if (isLimited(answer, message)) return rateLimited(call, answer);
  // GitHub says the same of tokens that it revoked, and of those of a GitHub Enterprise Server.
  if (answer.status === 401 && message === 'Bad credentials') return { verdict: 'dead', evidence: `${said}: Bad credentials`, unknown: true };
  if (answer.status === 403 && message !== undefined) return { verdict: 'live-restricted', evidence: `${said}: ${answer.headers['x-github-sso'] === undefined ? 'not permitted' : 'not authorised for single sign-on'}` };
  return inconclusive(call, answer);
}

/** How GitHub's audit log names a token (there in base64). */
const hashOf = (token: Secret): string => sha256(token);

/** What is revoked is named by its value: whoever holds a token may have it revoked. */
const prove = (_http: Http, old: Credential, authority: Credential): Promise<Identity | undefined> =>
  Promise.resolve(old.secret.equals(authority.secret) ? { keyId: hashOf(old.secret), how: 'the call names the token itself; the id is its SHA-256' } : undefined);

/** Carries no Authorization: GitHub refuses this call to who is signed in. */
function revoke({ keyId }: IdentityProof, { secret: token }: Credential): HttpRequest {
  if (hashOf(token) !== keyId) throw new AnswerError('Nothing was sent to GitHub: the token at hand is not the one to be revoked.', 'no');
  return { method: 'POST', path: '/credentials/revoke', headers: versioned, body: { credentials: [token] } };
}

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer)) return;
  const said = `GitHub answered ${answer.status} to the revocation`;
  const { status } = answer;
  if (isLimited(answer, messageOf(answer))) throw new AnswerError(`${said}: too many requests from this address; it takes 60 an hour. Try again later, or delete the token at ${tokensPage}.`, 'no');
  if (status === 401 || status === 403 || status === 404) throw new AnswerError(`${said}. A GitHub Enterprise Server wants this call signed in, or does not know it. Delete the token on its page.`, 'no');
  if (status === 422) throw new AnswerError(`${said}: it did not take the token. Delete it at ${tokensPage}.`, 'no');
  throw new AnswerError(`${said}. Look at ${tokensPage} whether the token is still there.`, 'maybe');
}

const personal = (format: string, page: string, createSteps: RevokeOnlyLifecycle['createSteps']): RevokeOnlyLifecycle => ({
  class: 'revoke-only',
  formats: [format],
  policy: {
    oldKeyDies: 'when it is revoked, after the new one has been tested and put in place. That cannot be undone.',
    limits: ['GitHub has no call that makes a personal access token: you make it on the page.', 'GitHub tells the owner of the token that it was revoked.', 'From one address 60 revocations an hour are taken.'],
    authority: 'nobody: whoever holds a token may have it revoked.',
    // Not documented. The answer to the revocation is "accepted", so it may happen after it.
    propagation: { newKey: 10_000, oldKey: 300_000 },
    source: 'https://docs.github.com/en/rest/credentials/revoke',
  },
  verify,
  createSteps,
  authority: { wanted: 'the token that is to be revoked', how: ['The call takes the token itself and no other credential.'], page },
  mayRevoke: () => true,
  prove,
  revoke,
  readRevoked,
});

const classic = personal('github-personal-access-token', tokensPage, [
  'Open the old token first: its name, its scopes and its expiry date are what the new one needs.',
  'Choose "Generate new token", then "Generate new token (classic)".',
  'Give it a note that says what uses it, the expiry date, and the scopes of the old one, no more.',
  'Choose "Generate token", copy it, and come back to paste it. For an organisation with single sign-on, authorise it by "Configure SSO" first.',
]);

const fineGrained = personal('github-fine-grained-token', 'https://github.com/settings/personal-access-tokens', [
  'Choose "Fine-grained tokens", and open the old one: its owner, its repositories and its permissions are what the new one needs.',
  'Choose "Generate new token". Give it a name that says what uses it, and the expiry date.',
  'Choose the same owner, repositories and permissions, no more. An organisation may have to approve it.',
  'Choose "Generate token", copy it, and come back to paste it.',
]);

const app: Authority = {
  wanted: 'the client secret of the app that issued the token',
  how: ['The app itself resets the tokens that it issued: its client id and a client secret are needed.', 'Open the app under "OAuth Apps" or "GitHub Apps" and choose "Generate a new client secret"; delete that one afterwards.'],
  page: 'https://github.com/settings/developers',
  pattern: /^[0-9a-f]{40}$/u,
  parts: [{ id: clientId, title: 'client id of the app', pattern: /^(?:[OI]v23li[0-9A-Za-z]{14}|Iv1\.[0-9a-f]{16}|[0-9a-f]{20})$/u, needed: true }],
};

/** One of the app's own calls, about a token that it issued. */
const byApp = (method: 'POST' | 'PATCH', authority: Credential, token: Secret): HttpRequest => {
  const id = partOf(authority, clientId);
  return { method, path: id.map((value) => `/applications/${encodeURIComponent(value)}/token`), headers: { ...versioned, Authorization: basic(id, authority.secret) }, body: { access_token: token } };
};

/** GitHub knows a token only for the app that issued it. */
async function proveIssued(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const answer = await http.send(byApp('POST', authority, old.secret), signal);
  const found = answer.status === 200 ? readJson(answer, authorization) : undefined;
  return found?.ok === true ? { keyId: String(found.value.id), how: 'POST /applications/{client_id}/token answered 200: the app issued this token' } : undefined;
}

const request = ({ authority, key }: IssueRequest): HttpRequest => byApp('PATCH', authority, key.secret);

/** What the user allowed the app stays. Tokens of OAuth apps have no expiry date; those of GitHub Apps live eight hours from now on. */
const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes'> => present({ scopes: old.scopes });

function read(answer: HttpAnswer): IssuedKey {
  if (isSuccess(answer)) {
    const { token, id, expires_at: expiresAt } = readIssued('GitHub', answer, reset);
    return { secret: Secret.of(token), ...present({ id: id?.toString(), expiresAt }) };
  }
  const said = `GitHub answered ${answer.status}`;
  const { status } = answer;
  if (isLimited(answer, messageOf(answer))) throw new AnswerError(`${said}: too many requests. Nothing was changed; try again in some minutes.`, 'no');
  if (status === 401 || status === 403) throw new AnswerError(`${said}: it does not accept the client id and the client secret.`, 'no');
  if (status === 404) throw new AnswerError(`${said}: the app did not issue this token, or it is dead already.`, 'no');
  if (isRefusal(answer)) throw new AnswerError(`${said}: it did not take the request. Have the user authorise the app again.`, 'no');
  throw new AnswerError(`${said}. It may have replaced the token all the same.`, 'maybe');
}

/** Resetting kills the old token in the same call, so its life tells. The value of the new one is shown only once. */
async function resolveLost(http: Http, { key }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  const remedy = 'Have the user authorise the app again: that makes a new token.';
  let found: Verification;
  try {
    found = await verify(http, key, signal);
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    found = { verdict: 'indeterminate', evidence: error.message };
  }
  const { verdict, evidence } = found;
  if (verdict === 'live' || verdict === 'live-restricted') return { outcome: 'not-issued', evidence: `The old token still works (${evidence}), so GitHub did not replace it.` };
  if (verdict === 'dead') return { outcome: 'issued', evidence: `The old token is dead (${evidence}), as after a reset.`, remedy };
  return { outcome: 'unknown', evidence: `GitHub did not say whether the old token works (${evidence}).`, remedy };
}

const ofApp: RotateLifecycle = {
  class: 'rotate',
  formats: ['github-oauth-token', 'github-app-user-token'],
  policy: {
    oldKeyDies: 'at once, in the call that makes the new one. There is no overlap.',
    limits: ['What the user allowed the app stays as it is.', 'A token of a GitHub App lives eight hours; its refresh token makes new ones.'],
    authority: 'the app that issued the token, by its client id and a client secret.',
    // Not documented.
    propagation: { newKey: 15_000, oldKey: 60_000 },
    source: 'https://docs.github.com/en/rest/apps/oauth-applications#reset-a-token',
  },
  verify,
  issue: { request, grants, read },
  resolveLost,
  authority: app,
  prove: proveIssued,
};

export const github: ManagedProvider = {
  id: 'github',
  name: 'GitHub',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  console: tokensPage,
  baseUrl: 'https://api.github.com',
  status: 'https://www.githubstatus.com',
  feeds: [
    { title: 'Status', url: 'https://www.githubstatus.com/history.atom', about: 'status' },
    { title: 'Changelog', url: 'https://github.blog/changelog/feed/', about: 'changes' },
  ],
  keys: [
    {
      id: 'github-personal-access-token',
      title: 'personal access token (classic)',
      anchors: ['ghp_'],
      pattern: /ghp_[0-9A-Za-z]{36}/,
      checksum: base62Tail,
      variables: ['GITHUB_TOKEN', 'GH_TOKEN'],
    },
    {
      id: 'github-fine-grained-token',
      title: 'fine-grained personal access token',
      anchors: ['github_pat_'],
      pattern: /github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}/,
      checksum: githubFineGrained,
      variables: ['GITHUB_TOKEN', 'GH_TOKEN'],
    },
    {
      id: 'github-oauth-token',
      title: 'OAuth access token',
      anchors: ['gho_'],
      pattern: /gho_[0-9A-Za-z]{36}/,
      checksum: base62Tail,
      variables: ['GITHUB_TOKEN'],
    },
    {
      id: 'github-app-user-token',
      title: 'app user access token',
      anchors: ['ghu_'],
      pattern: /ghu_[0-9A-Za-z]{36}/,
      checksum: base62Tail,
      variables: ['GITHUB_TOKEN'],
    },
    {
      id: 'github-app-installation-token',
      title: 'app installation token',
      anchors: ['ghs_'],
      pattern: /ghs_(?:[0-9A-Za-z]{36}|[0-9]{1,12}_eyJ[\w-]{20,600}\.[\w-]{40,1000}\.[\w-]{40,700})/,
      checksum: base62Tail,
      variables: ['GITHUB_TOKEN'],
    },
    {
      id: 'github-app-refresh-token',
      title: 'app refresh token',
      anchors: ['ghr_'],
      pattern: /ghr_(?:[0-9A-Za-z]{76}|[0-9A-Za-z]{36})/,
      checksum: base62Tail,
      variables: ['GITHUB_REFRESH_TOKEN'],
    },
    {
      id: 'github-legacy-token',
      title: 'secret without a prefix',
      names: ['github_tok', 'github_pat', 'github_api', 'github_access', 'github_auth', 'github_oauth', 'github_client', 'github_app', 'github_sec', 'github_key', 'gh_token', 'gh_pat'],
      about: /api|pat|tok|oauth|auth|client|app|secret|access/i,
      pattern: /[0-9a-f]{40}/i,
      minEntropy: 3.2,
      variables: ['GITHUB_TOKEN', 'GITHUB_CLIENT_SECRET'],
      companions: ['github-oauth-client-id'],
    },
    {
      id: 'github-url-token',
      title: 'OAuth token in an address',
      anchors: [':x-oauth-basic@'],
      reach: 60,
      pattern: /:\/\/(?<key>[0-9a-z]{36,40}):x-oauth-basic@/,
      variables: ['GITHUB_TOKEN'],
    },
    {
      id: 'github-oauth-client-id',
      title: 'app client id',
      anchors: ['Ov23li', 'Iv23li', 'Iv1.'],
      pattern: /[OI]v23li[0-9A-Za-z]{14}|Iv1\.[0-9a-f]{16}/,
      variables: ['GITHUB_CLIENT_ID'],
      identifier: true,
    },
  ],
  lifecycles: [classic, fineGrained, ofApp],
};
