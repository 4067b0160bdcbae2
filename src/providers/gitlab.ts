import * as v from 'valibot';
import { gitlabRoutable } from '../detection/checksum.js';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isRefusal, isSuccess, present, readIssued, readJson } from './answer.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure } from './http.js';
import type { Credential } from './credential.js';
import { type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type RotateLifecycle, type Verification, AnswerError } from './lifecycle.js';
import type { ManagedProvider } from './provider.js';

// Facts: GitLab, "Personal access tokens API" (docs.gitlab.com/api/personal_access_tokens); the bodies of its 401 and 403 from public captures. That the tokens of projects
// and groups, which are a bot's personal ones, rotate by the same call and keep the bot's role: GitLab's tests of it (spec/requests/api/personal_access_tokens/self_rotation_spec.rb).

const self = '/api/v4/personal_access_tokens/self';
const tokensPage = 'https://gitlab.com/-/user_settings/personal_access_tokens';

const token = v.object({
  id: v.number(),
  active: v.boolean(),
  revoked: v.boolean(),
  name: v.nullish(v.string()),
  user_id: v.nullish(v.number()),
  scopes: v.nullish(v.array(v.string())),
  expires_at: v.nullish(v.string()),
});
const rotated = v.object({ token: v.pipe(v.string(), v.minLength(1)), id: v.nullish(v.number()), expires_at: v.nullish(v.string()) });
/** One of GitLab's own refusals. A gateway in front of it answers otherwise, and what a gateway says proves nothing of a token. */
const refusal = v.union([v.object({ error: v.string(), error_description: v.nullish(v.string()) }), v.object({ message: v.string() })]);

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ 'PRIVATE-TOKEN': key });

type Refusal = 'unknown' | 'revoked' | 'expired' | 'not valid' | 'insufficient_scope' | 'blocked user' | 'other' | 'not GitLab';

function refusalOf(answer: HttpAnswer): Refusal {
  const read = readJson(answer, refusal);
  if (!read.ok) return 'not GitLab';
  if ('message' in read.value) {
    const { message } = read.value;
    return message.includes('401 Unauthorized') ? 'unknown' : /\bblocked\b/iu.test(message) ? 'blocked user' : 'other';
  }
  const { error, error_description: text } = read.value;
  if (error === 'insufficient_scope') return 'insufficient_scope';
  if (error !== 'invalid_token') return 'other';
  return /\brevoked\b/iu.test(text ?? '') ? 'revoked' : /\bexpired\b/iu.test(text ?? '') ? 'expired' : 'not valid';
}

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const answer = await http.send({ method: 'GET', path: self, headers: authorise(key) }, signal);
  const call = `GET ${self}`;
  const said = answered(call, answer);
  if (answer.status === 200) {
    const read = readJson(answer, token);
    if (!read.ok) return inconclusive(call, answer, read.why);
    const { id, name, user_id: user, scopes, expires_at: expiresAt, active, revoked } = read.value;
    const facts: KeyFacts = present({ id: String(id), name, account: user?.toString(), scopes, expiresAt });
    return active && !revoked ? { verdict: 'live', evidence: said, facts } : { verdict: 'dead', evidence: `${said}: ${revoked ? 'revoked' : 'not active'}`, facts };
  }
  const why = refusalOf(answer);
  if (answer.status === 401) {
    // Other errors than these (a missing proof of possession, say) refuse tokens that live.
    const dead = why === 'unknown' || why === 'revoked' || why === 'expired' || why === 'not valid';
    return dead ? { verdict: 'dead', evidence: `${said}: ${why}`, ...(why === 'unknown' ? { unknown: true } : {}) } : inconclusive(call, answer, 'not one of the answers GitLab gives for a dead token');
  }
  if (answer.status === 403 && why !== 'not GitLab') return { verdict: 'live-restricted', evidence: `${said}: ${why === 'other' ? 'not permitted' : why}` };
  return inconclusive(call, answer);
}

/** Whether the token may replace itself. Fine-grained tokens list no scopes of this kind: only the call tells. */
function mayIssue({ scopes }: KeyFacts): boolean | undefined {
  if (scopes === undefined) return undefined;
  return scopes.includes('api') || scopes.includes('self_rotate') ? true : scopes.includes('granular') ? undefined : false;
}

const scopeWanted = 'A token can replace itself only if it has the scope "api" or "self_rotate"';

function request({ authority, old, today }: IssueRequest): HttpRequest {
  if (mayIssue(old) === false) {
    throw new AnswerError(`${scopeWanted}; this one has ${old.scopes?.join(', ') ?? 'none'}. Make a new token on GitLab's page instead.`, 'no');
  }
  const kept = keptExpiry(old, today);
  return { method: 'POST', path: `${self}/rotate`, headers: authorise(authority), ...(kept === undefined ? {} : { body: { expires_at: kept } }) };
}

/**
 * Without expires_at GitLab gives one week, which would shorten most lives; so the old date is asked for, and no later one. A date less than a week away
 * is not: the new token would be as good as expired, and the call fails for one that has passed.
 */
function keptExpiry(old: KeyFacts, today: string): string | undefined {
  const expiry = old.expiresAt?.slice(0, 10);
  return expiry !== undefined && daysBetween(today, expiry) >= 7 ? expiry : undefined;
}

/** Of a token without a date that GitLab told, nothing is known: its own limit may be a week or a year. */
function grants({ old, today }: Pick<IssueRequest, 'old' | 'today'>): Pick<KeyFacts, 'scopes' | 'expiresAt'> {
  const week = new Date(Date.parse(today) + 7 * 86_400_000).toISOString().slice(0, 10);
  return present({ scopes: old.scopes, expiresAt: old.expiresAt === undefined ? undefined : (keptExpiry(old, today) ?? week) });
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from.slice(0, 10))) / 86_400_000;

const again = 'Do not try this call again by hand: a second rotation with a revoked token makes GitLab revoke every token that came from it.';

/** What GitLab's refusals mean and what to do. After any of these nothing was issued. */
function refusedBecause(answer: HttpAnswer): string | undefined {
  const why = refusalOf(answer);
  switch (answer.status) {
    case 400:
      return 'it did not rotate the token. An administrator may limit how long tokens live or whether they may be made. Make a new token on its page.';
    case 401:
      return `the token is ${why === 'revoked' || why === 'expired' ? why : 'not accepted'}. Make a new token on its page. ${again}`;
    case 403:
      return why === 'blocked user' ? 'the user of the token is blocked. Ask an administrator.' : `the token may not replace itself. ${scopeWanted}. Make a new token on its page.`;
    case 404:
      return 'it does not know the call. A token can replace itself since GitLab 16.10; check the version and the address in keywright.baseUrls.';
    case 405:
      return 'this is no access token of a person, a project or a group, but perhaps an OAuth token. Make a new one where it comes from.';
    case 422:
      return 'it did not accept what was asked for. Make a new token on its page.';
    case 429:
      return 'too many requests. Nothing was changed; try again in some minutes.';
    default:
      return isRefusal(answer) ? 'it refused. Make a new token on its page.' : undefined;
  }
}

function read(answer: HttpAnswer): IssuedKey {
  if (isSuccess(answer)) {
    const { token: value, id, expires_at: expiresAt } = readIssued('GitLab', answer, rotated);
    return { secret: Secret.of(value), ...present({ id: id?.toString(), expiresAt }) };
  }
  const why = refusedBecause(answer);
  if (why !== undefined) throw new AnswerError(`GitLab answered ${answer.status}: ${why}`, 'no');
  throw new AnswerError(`GitLab answered ${answer.status}. It may have replaced the token all the same. ${again}`, 'maybe');
}

/**
 * Asks only whether the old token still lives: rotating kills it in the same call. Never rotates again, for GitLab takes a rotation by a revoked token
 * for theft and revokes the whole family, the lost new token with it.
 */
async function resolveLost(http: Http, { authority }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  let found: Verification;
  try {
    found = await verify(http, authority, signal);
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    found = { verdict: 'indeterminate', evidence: error.message };
  }
  const { verdict, evidence } = found;
  if (verdict === 'live') return { outcome: 'not-issued', evidence: `The old token still works (${evidence}), so GitLab did not replace it.` };
  const page = `${tokensPage} (or the same page of your own GitLab; for a token of a project or a group, its page "Access tokens")`;
  if (verdict === 'dead') {
    return {
      outcome: 'issued',
      evidence: `The old token is dead (${evidence}), as after a rotation.`,
      remedy: `Open ${page}. Among the active tokens look for one with the old token's name that was created today: GitLab shows its value no more, so revoke it, make a new token with the same scopes and paste that. ${again}`,
    };
  }
  return {
    outcome: 'unknown',
    evidence: `GitLab did not say whether the old token works (${evidence}).`,
    remedy: `Open ${page} and see whether the old token is still active, or one of its name was created today. ${again}`,
  };
}

const lifecycle: RotateLifecycle = {
  class: 'rotate',
  formats: ['gitlab-personal-access-token'],
  policy: {
    oldKeyDies: 'at once, in the call that makes the new one. There is no overlap.',
    limits: [
      'Name and scopes stay. The expiry date stays if it is a week or more away; otherwise the new token lives one week.',
      'Access tokens of projects and groups are replaced in the same way and keep their role.',
    ],
    authority: 'the token itself, if it has the scope "api" or "self_rotate".',
    // Not documented; a replica of a database may lag behind.
    propagation: { newKey: 15_000, oldKey: 30_000 },
    source: 'https://docs.gitlab.com/api/personal_access_tokens/',
  },
  verify,
  mayIssue,
  issue: { request, grants, read },
  resolveLost,
};

export const gitlab: ManagedProvider = {
  id: 'gitlab',
  name: 'GitLab',
  docs: 'https://docs.gitlab.com/user/profile/personal_access_tokens/',
  console: tokensPage,
  baseUrl: 'https://gitlab.com',
  status: 'https://status.gitlab.com',
  feeds: [
    { title: 'Status', url: 'https://status.gitlab.com/pages/5b36dc6502d06804c08349f7/rss', about: 'status' },
    { title: 'Security releases', url: 'https://about.gitlab.com/security-releases.xml', about: 'security' },
    { title: 'Releases', url: 'https://about.gitlab.com/all-releases.xml', about: 'changes' },
  ],
  keys: [
    {
      id: 'gitlab-personal-access-token',
      title: 'access token',
      anchors: ['glpat-'],
      // The routable form first: its beginning also looks like the older one.
      pattern: /glpat-(?:[\w-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|[\w-]{20})/,
      checksum: gitlabRoutable,
      minEntropy: 3,
      variables: ['GITLAB_TOKEN', 'GITLAB_PRIVATE_TOKEN', 'GL_TOKEN'],
    },
    {
      id: 'gitlab-runner-token',
      title: 'runner authentication token',
      anchors: ['glrt-'],
      pattern: /glrt-(?:t\d_[\w-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|(?:t\d_)?[\w-]{20})/,
      checksum: gitlabRoutable,
      variables: ['CI_SERVER_TOKEN', 'RUNNER_TOKEN'],
    },
    {
      id: 'gitlab-runner-registration-token',
      title: 'runner registration token',
      anchors: ['GR1348941'],
      pattern: /GR1348941[\w-]{20,50}/,
      variables: ['REGISTRATION_TOKEN'],
    },
    { id: 'gitlab-trigger-token', title: 'pipeline trigger token', anchors: ['glptt-'], pattern: /glptt-[\w-]{40}/, variables: ['GITLAB_TRIGGER_TOKEN'] },
    { id: 'gitlab-deploy-token', title: 'deploy token', anchors: ['gldt-'], pattern: /gldt-[\w-]{20}/, variables: ['CI_DEPLOY_PASSWORD'] },
    { id: 'gitlab-feed-token', title: 'feed token', anchors: ['glft-'], pattern: /glft-[\w-]{20}/, variables: ['GITLAB_FEED_TOKEN'] },
    { id: 'gitlab-incoming-mail-token', title: 'incoming mail token', anchors: ['glimt-'], pattern: /glimt-[\w-]{25}/, variables: ['GITLAB_MAIL_TOKEN'] },
    { id: 'gitlab-agent-token', title: 'Kubernetes agent token', anchors: ['glagent-'], pattern: /glagent-[\w-]{50,300}/, variables: ['GITLAB_AGENT_TOKEN'] },
    { id: 'gitlab-scim-token', title: 'SCIM token', anchors: ['glsoat-'], pattern: /glsoat-[\w-]{20,50}/, variables: ['GITLAB_SCIM_TOKEN'] },
    {
      id: 'gitlab-feature-flag-token',
      title: 'feature flag client token',
      anchors: ['glffct-'],
      pattern: /glffct-[\w-]{20}/,
      variables: ['UNLEASH_INSTANCE_ID'],
    },
    { id: 'gitlab-ci-job-token', title: 'CI job token', anchors: ['glcbt-'], pattern: /glcbt-(?:[0-9A-Za-z]{1,5}_)?[\w-]{20}/, variables: ['CI_JOB_TOKEN'] },
    { id: 'gitlab-workspace-token', title: 'workspace token', anchors: ['glwt-'], pattern: /glwt-[\w-]{20}/, variables: ['GITLAB_WORKSPACE_TOKEN'] },
    { id: 'gitlab-session-cookie', title: 'session cookie', names: ['gitlab_session'], pattern: /[0-9a-f]{32}/, variables: ['gitlab_session'] },
    { id: 'gitlab-oauth-secret', title: 'OAuth application secret', anchors: ['gloas-'], pattern: /gloas-[0-9A-Za-z_-]{64}/, variables: ['GITLAB_CLIENT_SECRET'] },
  ],
  lifecycles: [lifecycle],
};
