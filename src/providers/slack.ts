import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, present, rateLimited, readIssued, readJson } from './answer.js';
import { type Credential, partOf } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure, bearer } from './http.js';
import { type GuidedLifecycle, type Identity, type IssuedKey, type IssueRequest, type LostAnswer, type Policy, type RevokeOnlyLifecycle, type RotateLifecycle, type Verification, AnswerError } from './lifecycle.js';
import type { ManagedProvider } from './provider.js';

// Facts: Slack's reference of auth.test, auth.revoke and tooling.tokens.rotate (docs.slack.dev); which errors mean what, from its own lists of errors. Slack answers 200 to
// almost everything and says in the body whether it did anything. The answers of webhooks are from scanners that probe them so.

const refreshToken = 'slack-refresh-token';
const appsPage = 'https://api.slack.com/apps';

const refusal = v.object({ ok: v.literal(false), error: v.string() });
const tested = v.object({ ok: v.literal(true), team_id: v.nullish(v.string()), user_id: v.nullish(v.string()), bot_id: v.nullish(v.string()) });
const revoked = v.object({ ok: v.literal(true), revoked: v.literal(true) });
const rotated = v.object({ ok: v.literal(true), token: v.pipe(v.string(), v.minLength(1)), refresh_token: v.pipe(v.string(), v.minLength(1)), exp: v.nullish(v.number()) });

const dead: ReadonlySet<string> = new Set(['invalid_auth', 'token_revoked', 'token_expired', 'account_inactive']);
/** It is known, and refused for another reason. */
const restricted: ReadonlySet<string> = new Set(['missing_scope', 'no_permission', 'not_allowed_token_type', 'org_login_required', 'ekm_access_denied', 'two_factor_setup_required', 'accesslimited']);
const tooMany: ReadonlySet<string> = new Set(['ratelimited', 'rate_limited']);
/** Errors that may be named: what else stands in an answer is not repeated. */
const sayable = (error: string): string => (/^[a-z_]{3,40}$/u.test(error) ? error : 'an error of its own');

const authorise = ({ secret: token }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(token) });

const errorOf = (answer: HttpAnswer): string | undefined => {
  const read = readJson(answer, refusal);
  return read.ok ? read.value.error : undefined;
};

/** One that is only of this workspace: `T…/U…` or `T…/B…`. */
const idOf = ({ team_id: team, bot_id: bot, user_id: user }: v.InferOutput<typeof tested>): string | undefined => (team == null || (bot ?? user) == null ? undefined : `${team}/${bot ?? user ?? ''}`);

async function verify(http: Http, token: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'POST /api/auth.test';
  const answer = await http.send({ method: 'POST', path: '/api/auth.test', headers: authorise(token) }, signal);
  const said = answered(call, answer);
  if (answer.status !== 200) return inconclusive(call, answer);
  const error = errorOf(answer);
  if (error !== undefined) {
    const why = `${said}: ${sayable(error)}`;
    if (dead.has(error)) return { verdict: 'dead', evidence: why };
    if (restricted.has(error)) return { verdict: 'live-restricted', evidence: why };
    return tooMany.has(error) ? rateLimited(call, answer) : { verdict: 'indeterminate', evidence: why };
  }
  const read = readJson(answer, tested);
  if (!read.ok) return inconclusive(call, answer, read.why);
  const scopes = answer.headers['x-oauth-scopes']?.split(',').map((scope) => scope.trim()).filter((scope) => scope !== '');
  return { verdict: 'live', evidence: said, facts: present({ id: idOf(read.value), account: read.value.team_id, scopes }) };
}

/** The call takes no id: the token that it comes with is revoked. So only the token itself authorises, and only as the one that Slack says it is. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  if (!old.secret.equals(authority.secret)) return undefined;
  const { facts } = await verify(http, old, signal);
  return facts?.id === undefined ? undefined : { keyId: facts.id, how: 'auth.test tells the token who it is, and auth.revoke revokes the token that it comes with' };
}

function readRevoked(answer: HttpAnswer): void {
  const error = errorOf(answer);
  // A token that is dead already cannot be let in to revoke itself.
  if (answer.status === 200 && (readJson(answer, revoked).ok || error === 'token_revoked' || error === 'invalid_auth' || error === 'account_inactive' || error === 'token_expired')) return;
  const said = `Slack answered ${answer.status} to the revocation${error === undefined ? '' : `: ${sayable(error)}`}`;
  const tooBusy = answer.status === 429 || (error !== undefined && tooMany.has(error));
  const no = tooBusy || error !== undefined || (answer.status >= 400 && answer.status < 500 && answer.status !== 408);
  throw new AnswerError(tooBusy ? `${said}: too many requests. Try again in a minute.` : `${said}. Remove the token at ${appsPage}.`, no ? 'no' : 'maybe');
}

const policyOf = (limits: readonly string[]): Policy => ({
  oldKeyDies: 'when it is revoked by call, after the new one has been tested and put in place.',
  limits,
  authority: 'the token itself.',
  // Not documented.
  propagation: { newKey: 30_000, oldKey: 60_000 },
  source: 'https://docs.slack.dev/reference/methods/auth.revoke',
});

const revokeOnly = {
  class: 'revoke-only',
  verify,
  mayRevoke: () => true,
  authority: {
    wanted: 'the old Slack token itself',
    how: ['Slack revokes the token that the call comes with, and no other.'],
    page: appsPage,
    pattern: /^xox[a-z](?:\.xox[a-z])?-[\w-]{10,300}$/u,
  },
  prove,
  revoke: (_: unknown, authority: Credential): HttpRequest => ({ method: 'POST', path: '/api/auth.revoke', headers: authorise(authority) }),
  readRevoked,
} as const;

const botToken: RevokeOnlyLifecycle = {
  ...revokeOnly,
  formats: ['slack-bot-token'],
  policy: policyOf([
    'Revoking a bot token deactivates the bot user: it leaves all its channels. If installing the app again gives you the same token, do not revoke it; it is one token then.',
    'An app has one bot token in each workspace. A new one comes only with an installation.',
  ]),
  createSteps: [
    'Choose the app, then "OAuth & Permissions".',
    'Choose "Revoke All OAuth Tokens" only if the app may stand still meanwhile; otherwise "Reinstall to Workspace".',
    'Allow what it asks for, copy the "Bot User OAuth Token" and come back to paste it. If it is the old one again, revoke first and install after.',
    'Invite the bot again to the channels that it needs.',
  ],
};

const userToken: RevokeOnlyLifecycle = {
  ...revokeOnly,
  formats: ['slack-user-token', 'slack-legacy-token'],
  policy: policyOf(['A new token comes only with an installation of the app, by the same person.', 'Legacy tokens can be made no more: an app of its own takes their place.']),
  createSteps: ['Choose the app, then "OAuth & Permissions".', 'Choose "Reinstall to Workspace" and allow what it asks for.', 'Copy the "User OAuth Token" and come back to paste it.'],
};

const again = 'Do not try this call again by hand: a refresh token works once.';

function readRotated(answer: HttpAnswer): IssuedKey {
  const error = errorOf(answer);
  if (error !== undefined && answer.status < 500) {
    if (tooMany.has(error)) throw new AnswerError('Slack got too many requests. Nothing was changed; try again in a minute.', 'no');
    const why = error === 'invalid_refresh_token' ? 'it does not accept the refresh token: that was used already, or belongs to another token' : sayable(error);
    throw new AnswerError(`Slack answered ${answer.status}: ${why}. Make new tokens at ${appsPage}, under "Your App Configuration Tokens".`, 'no');
  }
  if (isSuccess(answer)) {
    const { token, refresh_token: refresh, exp } = readIssued('Slack', answer, rotated);
    return { secret: Secret.of(token), parts: { [refreshToken]: Secret.of(refresh) }, ...(exp == null ? {} : { expiresAt: new Date(exp * 1000).toISOString() }) };
  }
  if (answer.status < 500 && answer.status !== 408) throw new AnswerError(`Slack answered ${answer.status}${answer.status === 429 ? ': too many requests. Nothing was changed; try again in a minute' : ''}. Nothing was changed.`, 'no');
  throw new AnswerError(`Slack answered ${answer.status}. It may have used up the refresh token all the same. ${again}`, 'maybe');
}

/** Whether the old token dies with the call is not documented, so its life does not tell that nothing was issued; nor its death that something was, for it lives 12 hours. */
async function resolveLost(http: Http, { key }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  let evidence: string;
  try {
    ({ evidence } = await verify(http, key, signal));
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    evidence = error.message;
  }
  return { outcome: 'unknown', evidence: `Slack does not tell whether the refresh token was used (of the old token: ${evidence}).`, remedy: `Open ${appsPage}. Under "Your App Configuration Tokens" make new tokens for the workspace and paste them. ${again}` };
}

const configToken: RotateLifecycle = {
  class: 'rotate',
  formats: ['slack-rotating-token'],
  policy: {
    oldKeyDies: 'at the latest 12 hours after it was made. Its refresh token dies in the call that makes the new ones.',
    limits: ['Tokens of an app’s configuration are replaced by call. Tokens of an app that rotates its own (xoxe.xoxb) are replaced by that app.', 'A new token lives 12 hours; its refresh token is new, too, and both are rewritten.'],
    authority: 'its refresh token, which has to stand beside it.',
    propagation: { newKey: 30_000, oldKey: 12 * 3_600_000 },
    source: 'https://docs.slack.dev/reference/methods/tooling.tokens.rotate',
  },
  parts: [{ id: refreshToken, title: 'refresh token', pattern: /^xoxe-[0-9]-[0-9A-Za-z]{100,200}$/u, issued: true, secret: true }],
  verify,
  issue: {
    request: ({ authority: key }) => {
      if (key.secret.reveal().startsWith('xoxe.xoxb')) throw new AnswerError('Nothing was asked of Slack: this is the token of an app that rotates its own, with its client secret. The app has to do it.', 'no');
      if (key.parts[refreshToken] === undefined) throw new AnswerError(`Nothing was asked of Slack: the refresh token of the old token is not known. Make new tokens at ${appsPage}.`, 'no');
      return { method: 'POST', path: '/api/tooling.tokens.rotate', headers: {}, form: { refresh_token: partOf(key, refreshToken) } };
    },
    grants: () => ({}),
    read: readRotated,
  },
  resolveLost,
};

/** A message that is none: it is refused where the webhook lives, and nothing is posted. */
async function verifyWebhook(http: Http, { secret: url }: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'POST /services/…';
  const path = url.map((text) => text.replace(/^(?:https?:\/\/)?hooks\.slack\.com(?=\/)/u, ''));
  const answer = await http.send({ method: 'POST', host: { name: 'hooks' }, path, headers: { 'content-type': 'application/json' }, body: Secret.of('payload') }, signal);
  const said = answered(call, answer);
  const text = answer.body.reveal().trim();
  if (answer.status === 400 && text === 'invalid_payload') return { verdict: 'live', evidence: `${said}: invalid_payload` };
  if ((answer.status === 403 || answer.status === 404 || answer.status === 410) && ['invalid_token', 'no_service', 'no_active_hooks', 'no_team'].includes(text)) return { verdict: 'dead', evidence: `${said}: ${text}` };
  return inconclusive(call, answer);
}

const webhook: GuidedLifecycle = {
  class: 'guided',
  formats: ['slack-webhook'],
  policy: {
    oldKeyDies: 'when you remove it on the page, after the new one has been tested and put in place.',
    limits: ['A webhook is tested with a message that Slack refuses: nothing is posted.'],
    authority: 'you, signed in to Slack as somebody who may change the app.',
    propagation: { newKey: 10_000, oldKey: 60_000 },
    source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  },
  verify: verifyWebhook,
  createSteps: ['Choose the app, then "Incoming Webhooks".', 'Choose "Add New Webhook to Workspace" and the channel of the old one.', 'Copy the address and come back to paste it.'],
  revokeSteps: ['On the same page, find the address that ends in the same characters.', 'Choose the bin at the end of its row.'],
};

const appToken: GuidedLifecycle = {
  class: 'guided',
  formats: ['slack-app-token'],
  policy: {
    oldKeyDies: 'when you revoke it on the page, after the new one has been tested and put in place.',
    limits: ['Give the new one the scopes of the old one: Keywright may not be able to read them.'],
    authority: 'you, signed in to Slack as somebody who may change the app.',
    propagation: { newKey: 10_000, oldKey: 60_000 },
    source: 'https://docs.slack.dev/authentication/tokens',
  },
  verify,
  createSteps: ['Choose the app, then "Basic Information".', 'Under "App-Level Tokens" choose "Generate Token and Scopes", and the scopes of the old one.', 'Copy the token and come back to paste it.'],
  revokeSteps: ['On the same page, choose the old token under "App-Level Tokens".', 'Choose "Revoke".'],
};

export const slack: ManagedProvider = {
  id: 'slack',
  name: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens',
  console: appsPage,
  baseUrl: 'https://slack.com',
  hosts: { hooks: 'https://hooks.slack.com' },
  status: 'https://slack-status.com',
  feeds: [{ title: 'Status', url: 'https://slack-status.com/feed/atom', about: 'status' }],
  keys: [
    {
      id: 'slack-bot-token',
      title: 'bot token',
      anchors: ['xoxb-'],
      pattern: /xoxb-[0-9A-F]{8,14}-[0-9A-Za-z-]{18,64}/,
      variables: ['SLACK_BOT_TOKEN', 'SLACK_TOKEN'],
    },
    {
      id: 'slack-user-token',
      title: 'user token',
      anchors: ['xoxp-', 'xoxe-'],
      pattern: /xox[pe]-[0-9]{6,14}-[0-9]{6,14}-[0-9A-Za-z-]{24,64}/,
      variables: ['SLACK_USER_TOKEN', 'SLACK_TOKEN'],
    },
    {
      id: 'slack-legacy-token',
      title: 'legacy workspace token',
      anchors: ['xoxa-', 'xoxr-', 'xoxo-', 'xoxs-'],
      pattern: /xox(?:[aros]-[0-9A-Za-z-]{24,128}|[ar]-(?:[0-9]-)?[0-9A-Za-z]{8,23})/,
      variables: ['SLACK_TOKEN'],
    },
    {
      id: 'slack-session-token',
      title: 'browser session token',
      anchors: ['xoxc-', 'xoxd-'],
      pattern: /xoxc-[0-9]{8,14}-[0-9A-Za-z-]{60,120}|xoxd-(?:%2[BFbf]|%3[Dd]|[A-Za-z0-9+\/=]){100,400}/,
      variables: ['SLACK_TOKEN'],
    },
    {
      id: 'slack-app-token',
      title: 'app-level token',
      anchors: ['xapp-'],
      pattern: /xapp-[0-9]-[0-9A-Za-z]{8,14}-[0-9]{10,14}-[0-9a-z]{60,70}/,
      variables: ['SLACK_APP_TOKEN'],
    },
    {
      id: 'slack-rotating-token',
      title: 'rotating or configuration token',
      anchors: ['xoxe.xox'],
      pattern: /xoxe\.xox[bp]-[0-9]-[0-9A-Za-z]{120,180}/,
      variables: ['SLACK_TOKEN', 'SLACK_CONFIG_TOKEN'],
      companions: ['slack-refresh-token'],
    },
    {
      id: 'slack-refresh-token',
      title: 'refresh token',
      anchors: ['xoxe-'],
      pattern: /xoxe-[0-9]-[0-9A-Za-z]{120,170}/,
      variables: ['SLACK_REFRESH_TOKEN'],
    },
    {
      id: 'slack-webhook',
      title: 'incoming webhook',
      anchors: ['hooks.slack.com/'],
      reach: 8,
      pattern: /(?:https?:\/\/)?hooks\.slack\.com\/(?:services|workflows|triggers)\/[0-9A-Za-z+\/]{40,80}/,
      variables: ['SLACK_WEBHOOK_URL'],
    },
  ],
  lifecycles: [botToken, userToken, configToken, webhook, appToken],
};
