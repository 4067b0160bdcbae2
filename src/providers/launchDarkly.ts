import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure } from './http.js';
import { type GuidedLifecycle, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type RotateLifecycle, type Verification, AnswerError } from './lifecycle.js';
import type { ManagedProvider } from './provider.js';
import { refusedIssue } from './refusal.js';

// Facts: LaunchDarkly, "Reset access token" (launchdarkly.com/docs/api/access-tokens/reset-token) and scanners' use of /api/v2/caller-identity; the body of
// its 401 from a public capture, that of its 403 from memory.

const identityPath = '/api/v2/caller-identity';
const tokensPage = 'https://app.launchdarkly.com/settings/authorization';
const day = 24 * 3_600_000;

const caller = v.object({ accountId: v.nullish(v.string()), tokenId: v.nullish(v.string()), tokenName: v.nullish(v.string()), environmentId: v.nullish(v.string()) });
const details = v.object({ _id: v.string(), role: v.nullish(v.string()), customRoleIds: v.nullish(v.array(v.string())), inlineRole: v.nullish(v.array(v.unknown())) });
const reset = v.object({ _id: v.string(), token: v.pipe(v.string(), v.minLength(1)) });
const refusal = v.object({ code: v.string(), message: v.string() });

/** Without a scheme. */
const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: key });
const get = async (http: Http, path: string, key: Credential, signal: AbortSignal): Promise<HttpAnswer> => http.send({ method: 'GET', path, headers: authorise(key) }, signal);

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = `GET ${identityPath}`;
  const answer = await get(http, identityPath, key, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const found = readJson(answer, caller);
    const { tokenId: id, tokenName: name, accountId: account, environmentId } = found.ok ? found.value : {};
    if (!found.ok || (id ?? account ?? environmentId ?? undefined) === undefined) return inconclusive(call, answer, 'it does not say who asks');
    return { verdict: 'live', evidence: said, facts: present({ id, name, account, scopes: await rolesOf(http, key, signal, id) }) };
  }
  const refused = readJson(answer, refusal);
  if (answer.status === 401 && refused.ok && refused.value.code === 'unauthorized') return { verdict: 'dead', evidence: `${said}: unauthorized` };
  if (answer.status === 403 && refused.ok) return { verdict: 'live-restricted', evidence: `${said}: not permitted` };
  return inconclusive(call, answer);
}

/** What it may do, by its roles: told by another call, if it may ask that. */
async function rolesOf(http: Http, key: Credential, signal: AbortSignal, id: string | null | undefined): Promise<readonly string[] | undefined> {
  if (id === undefined || id === null) return undefined;
  try {
    const answer = await get(http, `/api/v2/tokens/${encodeURIComponent(id)}`, key, signal);
    const found = answer.status === 200 ? readJson(answer, details) : undefined;
    if (found?.ok !== true || found.value._id !== id) return undefined;
    const { role, customRoleIds, inlineRole } = found.value;
    return [...(role === undefined || role === null ? [] : [`role ${role}`]), ...(customRoleIds ?? []).map((custom) => `custom role ${custom}`), ...((inlineRole ?? []).length > 0 ? ['a policy of its own'] : [])];
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return undefined;
  }
}

/** The old key lives on until a time by the provider's clock, which is that of its last answer. */
async function request({ authority, key, grace }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const answer = await get(http, identityPath, key, signal);
  const own = answer.status === 200 ? readJson(answer, caller) : undefined;
  const id = own?.ok === true ? own.value.tokenId : undefined;
  if (id === undefined || id === null) throw new AnswerError(`Nothing was asked of LaunchDarkly: it did not tell the id of the old token. Reset it at ${tokensPage}.`, 'no');
  const path = `/api/v2/tokens/${encodeURIComponent(id)}/reset`;
  return { method: 'POST', path: grace === undefined ? path : `${path}?expiry=${timeOf(answer) + grace}`, headers: authorise(authority) };
}

function timeOf({ headers }: HttpAnswer): number {
  const now = Date.parse(headers['date'] ?? '');
  if (Number.isNaN(now)) throw new AnswerError('Nothing was asked of LaunchDarkly: its answers tell no time, and without one the old token would die at once. Regenerate it without an overlap.', 'no');
  return now;
}

/** Name, role and policy are the token's own, and stay. */
const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes' | 'expiresAt'> => present({ scopes: old.scopes, expiresAt: old.expiresAt });

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    return refusedIssue('LaunchDarkly', answer, {
      401: 'the token that should authorise it is not accepted.',
      403: `the role of the token that authorises it does not allow it. Reset the old one at ${tokensPage}.`,
      404: 'it does not know the token.',
      409: 'the token is being changed by somebody else. Look at it on the page first.',
    });
  }
  const { _id: id, token: value } = readIssued('LaunchDarkly', answer, reset);
  return { secret: Secret.of(value), id };
}

/** A reset without a time kills the old token; with one, the old token lives either way, and nothing that is documented tells. */
async function resolveLost(http: Http, { key, grace }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  const remedy = `Open ${tokensPage} and see when the token was reset. If it was, reset it once more and copy the new value: the one before was lost.`;
  try {
    const { verdict, evidence } = await verify(http, key, signal);
    if (verdict === 'dead') return { outcome: 'issued', evidence: `The old token is dead (${evidence}), as after a reset.`, remedy };
    if (verdict === 'live' && grace === undefined) return { outcome: 'not-issued', evidence: `The old token still works (${evidence}), so LaunchDarkly did not reset it.` };
    return { outcome: 'unknown', evidence: verdict === 'live' ? `The old token works (${evidence}), as it would after a reset, too.` : `LaunchDarkly did not say whether the old token works (${evidence}).`, remedy };
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return { outcome: 'unknown', evidence: error.message, remedy };
  }
}

const policy = {
  authority: 'you, signed in to LaunchDarkly.',
  // Not documented.
  propagation: { newKey: 30_000, oldKey: 120_000 },
};

const accessToken: RotateLifecycle = {
  class: 'rotate',
  formats: ['launch-darkly-access-token'],
  policy: {
    ...policy,
    oldKeyDies: 'at once, in the call that makes the new one; where it is only due, at the end of the overlap.',
    limits: ['The token keeps its name, its id and its role.', 'Instances for the EU and for federal agencies have addresses of their own: set them in keywright.baseUrls.'],
    authority: 'the token itself, if its role allows it.',
    source: 'https://launchdarkly.com/docs/api/access-tokens/reset-token',
  },
  verify,
  issue: { request, grants, read },
  resolveLost,
  // LaunchDarkly names no longest time. Keywright's own overlap is a few days.
  longestGrace: 30 * day,
};

const sdkKey: GuidedLifecycle = {
  class: 'guided',
  formats: ['launch-darkly-sdk-key'],
  policy: {
    ...policy,
    oldKeyDies: 'when you say on the page: at once, or after a time in which both work.',
    limits: ['An SDK key belongs to one environment of a project.'],
    source: 'https://launchdarkly.com/docs/sdk/concepts/client-side-server-side',
  },
  verify,
  createSteps: ['Open the project of the key, then its environments, on the page.', 'Choose “Reset SDK key” for the environment of the old one.', 'Choose when the old key is to expire: some hours, so that you can put the new one in place.', 'Copy the new key, and come back to paste it.'],
  revokeSteps: ['The old key expires at the time that you chose when you reset it. Wait for that; Keywright then checks that it is dead.'],
};

export const launchDarkly: ManagedProvider = {
  id: 'launchDarkly',
  name: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  console: 'https://app.launchdarkly.com/settings/authorization',
  baseUrl: 'https://app.launchdarkly.com',
  status: 'https://status.launchdarkly.com',
  feeds: [{ title: 'Status', url: 'https://status.launchdarkly.com/history.atom', about: 'status' }],
  keys: [
    {
      id: 'launch-darkly-access-token',
      title: 'API access token',
      anchors: ['api-'],
      pattern: /api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['LAUNCHDARKLY_ACCESS_TOKEN', 'LD_API_KEY'],
    },
    {
      id: 'launch-darkly-sdk-key',
      title: 'SDK key',
      anchors: ['sdk-'],
      pattern: /sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['LAUNCHDARKLY_SDK_KEY'],
    },
    {
      id: 'launch-darkly-mobile-key',
      title: 'mobile key',
      anchors: ['mob-'],
      pattern: /mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['LAUNCHDARKLY_MOBILE_KEY'],
    },
    {
      id: 'launch-darkly-client-side-id',
      title: 'client-side id',
      names: ['launch_darkly'],
      about: /client|id/i,
      pattern: /[0-9a-f]{24}/,
      variables: ['LAUNCHDARKLY_CLIENT_SIDE_ID', 'LAUNCHDARKLY_CLIENT_ID'],
      public: true,
    },
    {
      id: 'launch-darkly-named-token',
      title: 'access token given to its name',
      names: ['launch_darkly'],
      pattern: /[0-9a-z-]{40}/,
      minEntropy: 3.2,
      variables: ['LAUNCHDARKLY_ACCESS_TOKEN', 'LAUNCHDARKLY_TOKEN'],
    },
  ],
  lifecycles: [accessToken, sdkKey],
};
