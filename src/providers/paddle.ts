import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import { type Credential, alone } from './credential.js';
import { usualAllowance } from './guided.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure, bearer } from './http.js';
import { type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type RotateLifecycle, type Verification, AnswerError } from './lifecycle.js';
import { asBearer, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';
import { refusedIssue } from './refusal.js';

// Facts: Paddle's API reference (event types; API keys and their rotations; api_key_rotation.updated tells what a rotation's status means) and its pages on the
// errors invalid_token and forbidden, both 403, and api_key_cannot_be_rotated, 400. That a rotation shows its new key again is what the reference of
// GET /api-keys/{id}/rotations/{id} says of `new_key`; one that it showed in part would not be taken.

const keysPage = 'https://vendors.paddle.com/authentication-v2';
const sandboxPage = 'https://sandbox-vendors.paddle.com/authentication-v2';
const wholeKey = /^pdl_(?:live|sdbx)_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}$/u;

const details = v.object({ data: v.object({ id: v.string(), name: v.nullish(v.string()), permissions: v.nullish(v.array(v.string())), expires_at: v.nullish(v.string()) }) });
const rotation = v.object({ api_key_id: v.string(), new_key: v.pipe(v.string(), v.minLength(1)) });
const rotations = v.object({
  data: v.array(v.object({ ...rotation.entries, status: v.string() })),
  meta: v.object({ pagination: v.object({ has_more: v.boolean() }) }),
});
type Rotations = v.InferOutput<typeof rotations>;

const isOfSandbox = ({ secret }: Credential): boolean => secret.reveal().startsWith('pdl_sdbx_');
/** The id of a key stands in it, and stays the same when the key is rotated. */
const idOf = ({ secret }: Credential): string => /apikey_[0-9a-z]{26}/u.exec(secret.reveal())?.[0] ?? 'unknown';
const hostOf = (key: Credential): Pick<HttpRequest, 'host'> => (isOfSandbox(key) ? { host: { name: 'sandbox' } } : {});
const ofKey = (method: 'GET' | 'POST', key: Credential, below: '' | '/rotations'): HttpRequest => ({ method, ...hostOf(key), path: `/api-keys/${idOf(key)}${below}`, headers: { Authorization: bearer(key.secret) } });

const ask = probed({
  call: 'GET /event-types',
  host: (key) => hostOf(key).host,
  auth: asBearer,
  live: [{ status: 200, json: { data: 'array' } }],
  restricted: [{ status: 403, json: { 'error.code': /^forbidden$/ }, says: 'forbidden' }],
  dead: [{ status: [401, 403], json: { 'error.code': /^invalid_token$/ }, says: 'invalid_token' }],
});

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const found = await ask(http, key, signal);
  return found.verdict === 'live' || found.verdict === 'live-restricted' ? { ...found, facts: await factsOf(http, key, signal) } : found;
}

/** A key may always look at itself. What it tells is of use, and nothing depends on it. */
async function factsOf(http: Http, key: Credential, signal: AbortSignal): Promise<KeyFacts> {
  try {
    const answer = await http.send(ofKey('GET', key, ''), signal);
    const own = answer.status === 200 && answer.complete ? readJson(answer, details) : undefined;
    if (own?.ok !== true || own.value.data.id !== idOf(key)) return {};
    const { id, name, permissions, expires_at: expiresAt } = own.value.data;
    return present({ id, name, scopes: permissions, expiresAt });
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return {};
  }
}

/** The rotations of a key, which only that key is shown; `why` where it is not. */
function readRotations(answer: HttpAnswer): Read<Rotations> {
  if (answer.status === 200) return readJson(answer, rotations);
  const refused = readJson(answer, v.object({ error: v.object({ code: v.string() }) }));
  return { ok: false, why: refused.ok && refused.value.error.code === 'api_key_cannot_be_rotated' ? 'this key was not created as a rotatable one' : 'it does not show the rotations of the key' };
}

const pendingOf = ({ data }: Rotations): Rotations['data'][number] | undefined => data.find(({ status }) => status === 'pending');

/** Another rotation would end one that is under way, whose key somebody may be about to use. */
async function request({ authority: key, grace = 0 }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const answer = await http.send(ofKey('GET', key, '/rotations'), signal);
  const found = readRotations(answer);
  const nothing = `Nothing was changed at Paddle (${answered('GET /api-keys/{id}/rotations', answer)})`;
  if (!found.ok) throw new AnswerError(`${nothing}: ${found.why}. Make a new key on its page; choose there that it is rotatable, and the next time a call replaces it.`, 'no');
  if (pendingOf(found.value) !== undefined) throw new AnswerError(`${nothing}: the key was rotated before, and nothing has used that new key yet. Another rotation would end it. Use that one, or make a new key on the page.`, 'no');
  return { ...ofKey('POST', key, '/rotations'), body: { grace_period_seconds: Math.floor(grace / 1000) } };
}

/** A rotation changes the secret alone; the expiry date would have to be asked for. */
const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes' | 'expiresAt'> => present({ scopes: old.scopes, expiresAt: old.expiresAt });

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    return refusedIssue('Paddle', answer, {
      400: 'it does not rotate this key. Only those that were created as rotatable are replaced by call.',
      401: 'it does not accept the key.',
      403: 'it does not accept the key, or this key may not be rotated.',
    });
  }
  const { new_key: value, api_key_id: id } = readIssued('Paddle', answer, v.object({ data: rotation })).data;
  return { secret: Secret.of(value), id };
}

/** The first use of the new key is what ends the old one, at once or after the time that was asked for. */
async function collect(http: Http, answer: HttpAnswer, _: IssueRequest, signal: AbortSignal): Promise<IssuedKey> {
  const key = read(answer);
  let first: Pick<Verification, 'verdict' | 'evidence'>;
  try {
    first = await ask(http, alone(key.secret), signal);
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    first = { verdict: 'indeterminate', evidence: error.message };
  }
  if (first.verdict === 'live' || first.verdict === 'live-restricted') return key;
  throw new AnswerError(`Paddle made the new key, and its first use, which ends the old one, did not succeed (${first.evidence}).`, 'maybe');
}

/** Nobody has used the new key, so its rotation is pending, and the old key still sees it. */
const resolveLost =
  (page: string): RotateLifecycle['resolveLost'] =>
  async (http, { key }, signal): Promise<LostAnswer> => {
    const remedy = `The old key works until the new one is used. Make a new key at ${page}, and revoke the old one there.`;
    let answer: HttpAnswer;
    try {
      answer = await http.send(ofKey('GET', key, '/rotations'), signal);
    } catch (error) {
      if (!(error instanceof HttpFailure)) throw error;
      return { outcome: 'unknown', evidence: error.message, remedy };
    }
    const call = 'GET /api-keys/{id}/rotations';
    const found = readRotations(answer);
    if (!found.ok) return { outcome: 'unknown', evidence: answer.status === 200 ? `${answered(call, answer)}: ${found.why}` : inconclusive(call, answer).evidence, remedy };
    const pending = pendingOf(found.value);
    if (pending === undefined) {
      return found.value.meta.pagination.has_more ? { outcome: 'unknown', evidence: `${answered(call, answer)}: there are more than it lists.`, remedy } : { outcome: 'not-issued', evidence: `${answered(call, answer)}: no rotation is pending.` };
    }
    const evidence = `${answered(call, answer)}: it lists a rotation that is pending.`;
    return { outcome: 'issued', evidence, remedy, ...(wholeKey.test(pending.new_key) && { key: { secret: Secret.of(pending.new_key), id: pending.api_key_id } }) };
  };

const keyAt = (format: string, page: string, ...limits: readonly string[]): RotateLifecycle => ({
  class: 'rotate',
  formats: [format],
  policy: {
    oldKeyDies: 'when the new one is used for the first time, which Keywright does at once; where it is only due, at the end of the overlap, at most a day later.',
    limits: ['Only keys that were created as rotatable are replaced by call; others by you, on the page.', 'The key keeps its id, its name, its permissions and its expiry date.', ...limits],
    authority: 'the key itself; no other one may rotate it.',
    propagation: usualAllowance,
    source: 'https://developer.paddle.com/api-reference/api-keys/create-api-key-rotation',
  },
  verify,
  issue: { request, grants, read, collect },
  resolveLost: resolveLost(page),
  // `grace_period_seconds` is 86,400 at most.
  longestGrace: 24 * 3_600_000,
});

export const paddle: ManagedProvider = {
  id: 'paddle',
  name: 'Paddle',
  docs: 'https://developer.paddle.com/api-reference/about/api-keys',
  console: 'https://vendors.paddle.com/authentication-v2',
  baseUrl: 'https://api.paddle.com',
  hosts: { sandbox: 'https://sandbox-api.paddle.com' },
  status: 'https://paddlestatus.com',
  feeds: [],
  keys: [
    {
      id: 'paddle-api-key',
      title: 'API key',
      anchors: ['pdl_live_apikey_'],
      pattern: /pdl_live_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}/,
      variables: ['PADDLE_API_KEY'],
    },
    {
      id: 'paddle-sandbox-api-key',
      title: 'API key of the sandbox',
      anchors: ['pdl_sdbx_apikey_'],
      pattern: /pdl_sdbx_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}/,
      variables: ['PADDLE_API_KEY'],
    },
    {
      id: 'paddle-client-token',
      title: 'client-side token',
      names: ['paddle'],
      pattern: /(?:live|test)_[0-9a-f]{27}/,
      minEntropy: 3,
      variables: ['PADDLE_CLIENT_TOKEN'],
      public: true,
    },
    {
      id: 'paddle-webhook-secret',
      title: 'notification secret',
      anchors: ['pdl_ntfset_'],
      pattern: /pdl_ntfset_[0-9a-z]{26}_[0-9A-Za-z+\/]{32}/,
      variables: ['PADDLE_WEBHOOK_SECRET'],
    },
    {
      id: 'paddle-vendor-code',
      title: 'vendor auth code (Paddle Classic)',
      names: ['paddle'],
      pattern: /[0-9a-f]{50}/,
      minEntropy: 3,
      variables: ['PADDLE_VENDOR_AUTH_CODE'],
    },
  ],
  lifecycles: [keyAt('paddle-api-key', keysPage), keyAt('paddle-sandbox-api-key', sandboxPage, `The page of the sandbox is ${sandboxPage}.`)],
};
