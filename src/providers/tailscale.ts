import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Authority, Credential } from './credential.js';
import { copyAndPaste, deletedByHand, signedIn, usualAllowance } from './guided.js';
import { type Http, type HttpAnswer, type HttpRequest, bearer } from './http.js';
import { type CreateRevokeLifecycle, type GuidedLifecycle, type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type RevokeOnlyLifecycle, type Verification, AnswerError } from './lifecycle.js';
import { type Listed, lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion, refusedIssue } from './refusal.js';

// Facts: Tailscale's API description ("Keys" in github.com/tailscale/tailscale, api.md: the id of a key stands in the key; errors are {message}). That a free call
// tells of any key whether it works, by 204 and 401, is from scanners; that the body of that 401 is {message} too, and what a description may hold, from memory.

const keysPath = '/api/v2/tailnet/-/keys';
const verifyPath = '/api/v2/secret-scanning/verify';
const keysPage = 'https://login.tailscale.com/admin/settings/keys';
const clientsPage = 'https://login.tailscale.com/admin/settings/oauth';

const capabilities = v.object({ devices: v.object({ create: v.object({ reusable: v.nullish(v.boolean()), ephemeral: v.nullish(v.boolean()), preauthorized: v.nullish(v.boolean()), tags: v.nullish(v.array(v.string())) }) }) });
const key = v.object({ id: v.string(), description: v.nullish(v.string()), expires: v.nullish(v.string()), invalid: v.nullish(v.boolean()), userId: v.nullish(v.string()) });
const authKey = v.object({ ...key.entries, capabilities });
const listed = v.object({ keys: v.array(v.object({ id: v.string(), keyType: v.nullish(v.string()), description: v.nullish(v.string()) })) });
const created = v.object({ id: v.nullish(v.string()), key: v.pipe(v.string(), v.minLength(1)), expires: v.nullish(v.string()) });
/** One of Tailscale's own refusals. A gateway in front of it answers otherwise, and what a gateway says proves nothing of a key. */
const refusal = v.object({ message: v.string() });

const authorise = ({ secret }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(secret) });
const idOf = ({ secret }: Credential): string | undefined => /^tskey-[a-z]+-([0-9A-Za-z]{8,20})-/u.exec(secret.reveal())?.[1];
const about = (keyId: string, authority: Credential): HttpRequest => ({ method: 'GET', path: `${keysPath}/${encodeURIComponent(keyId)}`, headers: authorise(authority) });
const ownId = 'the id stands in the middle of the key';

/** Asks without any right in the tailnet. */
async function verifyAny(http: Http, { secret }: Credential, signal: AbortSignal): Promise<Verification> {
  const call = `POST ${verifyPath}`;
  const answer = await http.send({ method: 'POST', path: verifyPath, headers: {}, form: { key: secret } }, signal);
  if (answer.status === 204) return { verdict: 'live', evidence: answered(call, answer) };
  return answer.status === 401 && readJson(answer, refusal).ok ? { verdict: 'dead', evidence: `${answered(call, answer)}: not valid` } : inconclusive(call, answer);
}

async function verifyAuthKey(http: Http, asked: Credential, signal: AbortSignal): Promise<Verification> {
  const found = await verifyAny(http, asked, signal);
  return found.verdict === 'live' ? { ...found, facts: present({ id: idOf(asked) }) } : found;
}

async function verifyToken(http: Http, token: Credential, signal: AbortSignal): Promise<Verification> {
  const keyId = idOf(token);
  if (keyId === undefined) return { verdict: 'indeterminate', evidence: 'not sent: it has no id in it' };
  const call = `GET ${keysPath}/{id}`;
  const answer = await http.send(about(keyId, token), signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const read = readJson(answer, key);
    if (!read.ok) return inconclusive(call, answer, read.why);
    if (read.value.id !== keyId) return inconclusive(call, answer, 'it tells of another key');
    const { description, expires, invalid } = read.value;
    const facts = present({ id: keyId, name: description, expiresAt: expires });
    return invalid === true ? { verdict: 'dead', evidence: `${said}: invalid`, facts } : { verdict: 'live', evidence: said, facts };
  }
  const refused = readJson(answer, refusal);
  if (answer.status === 401 && refused.ok && /\btoken (?:is )?(?:invalid|expired)\b/iu.test(refused.value.message)) return { verdict: 'dead', evidence: `${said}: token invalid` };
  // Tokens that an OAuth client makes have scopes.
  if (answer.status === 403 && refused.ok) return { verdict: 'live-restricted', evidence: `${said}: it may not see keys` };
  return inconclusive(call, answer);
}

/** What a key is, as the tailnet of the authority knows it. */
async function look<Schema extends v.GenericSchema<unknown, { readonly id: string }>>(http: Http, keyId: string, authority: Credential, schema: Schema, signal: AbortSignal): Promise<{ readonly value: v.InferOutput<Schema>; readonly answer: HttpAnswer } | undefined> {
  const answer = await http.send(about(keyId, authority), signal);
  const read = answer.status === 200 ? readJson(answer, schema) : undefined;
  return read?.ok === true && read.value.id === keyId ? { value: read.value, answer } : undefined;
}

const refuse = (why: string): never => {
  throw new AnswerError(`Nothing was asked of Tailscale: ${why}. Make the key at ${keysPage}.`, 'no');
};

/** Letters, digits, blanks and hyphens, at most 50. What makes the name unique stands at its end. */
const descriptionOf = (name: string): string => name.replace(/[^0-9A-Za-z -]/gu, '-').slice(-50).trim();

/** The same capabilities for the time that the old key has left: without it a key lives 90 days. */
async function request({ authority, key: old, name, today }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const keyId = idOf(old);
  const known = keyId === undefined ? undefined : await look(http, keyId, authority, authKey, signal);
  if (known === undefined) return refuse('what the old key may do could not be read');
  const { reusable, ephemeral, preauthorized, tags } = known.value.capabilities.devices.create;
  if ((tags ?? []).length === 0 && !(await isOfSameUser(http, known.value.userId, authority, signal))) return refuse('a device is its key’s user’s where the key has no tags, and the token is not seen to be of the same user');
  const expirySeconds = secondsLeft(known.value.expires, known.answer, today);
  if (expirySeconds !== undefined && !(expirySeconds >= 60)) return refuse('the old key expires within a minute, or when could not be read');
  const create = { reusable: reusable ?? false, ephemeral: ephemeral ?? false, preauthorized: preauthorized ?? false, ...present({ tags }) };
  return { method: 'POST', path: keysPath, headers: authorise(authority), body: { description: descriptionOf(name), ...present({ expirySeconds }), capabilities: { devices: { create } } } };
}

async function isOfSameUser(http: Http, userId: string | null | undefined, authority: Credential, signal: AbortSignal): Promise<boolean> {
  const own = idOf(authority);
  const token = own === undefined ? undefined : await look(http, own, authority, key, signal);
  return typeof userId === 'string' && token?.value.userId === userId;
}

/** By Tailscale's own clock; without it from the end of today on, which makes the time no longer. */
function secondsLeft(expires: string | null | undefined, { headers }: HttpAnswer, today: string): number | undefined {
  if (expires === null || expires === undefined) return undefined;
  const sent = Date.parse(headers['date'] ?? '');
  const now = Number.isNaN(sent) ? Date.parse(today.slice(0, 10)) + 86_400_000 : sent;
  // The header tells whole seconds, and the call comes a moment later.
  return Math.floor((Date.parse(expires) - now) / 1000) - 30;
}

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    return refusedIssue('Tailscale', answer, {
      400: `it did not accept what was asked for. The tags of the old key may be gone. Make the key at ${keysPage}.`,
      401: 'the API access token that should authorise it is not accepted.',
      403: 'the API access token may make no such key: its user has to be an owner or admin, and to own the tags.',
    });
  }
  const { id, key: value, expires } = readIssued('Tailscale', answer, created);
  return { secret: Secret.of(value), ...present({ id, expiresAt: expires }) };
}

const resolveLost = async (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> =>
  lookByName(http, { request: { method: 'GET', path: keysPath, headers: authorise(authority) }, call: `GET ${keysPath}`, page: keysPage, read: entriesIn }, descriptionOf(name), signal);

/** Older answers have nothing but ids: then nothing is shown by a name that is not there. */
function entriesIn(answer: HttpAnswer): Read<Listed> {
  const found = readJson(answer, listed);
  return found.ok ? { ok: true, value: { keys: found.value.keys.map(({ id, description }) => ({ id, name: description })), more: found.value.keys.some(({ keyType }) => keyType == null) } } : found;
}

/** An id is proved by the key that it stands in; another credential has to see it in its own tailnet. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const keyId = idOf(old);
  if (keyId === undefined) return undefined;
  if (old.secret.equals(authority.secret)) return { keyId, how: ownId };
  return (await look(http, keyId, authority, key, signal)) === undefined ? undefined : { keyId, how: `${ownId}; GET ${keysPath}/{id} knows it` };
}

const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ ...about(keyId, authority), method: 'DELETE' });

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || answer.status === 404) return;
  refusedDeletion('Tailscale', answer, { what: 'key', page: keysPage });
}

const source = 'https://tailscale.com/api';
const authority: Authority = {
  wanted: 'a Tailscale API access token of the same tailnet',
  how: ['Choose “Generate access token” on the page. One day is long enough for its expiry.', 'It has to be of an owner or admin; for a key without tags, of the same user.'],
  page: keysPage,
  pattern: /^tskey-api-[0-9A-Za-z]{8,20}-[0-9A-Za-z]{16,40}$/u,
};

const authKeys: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['tailscale-auth-key'],
  policy: {
    oldKeyDies: 'when it is revoked, after the new one has been tested and put in place. Devices that it has added stay.',
    limits: ['The new key has the tags and the settings of the old one, and lives no longer.'],
    authority: 'an API access token of the tailnet. It is asked for then.',
    // Not documented.
    propagation: { newKey: 15_000, oldKey: 60_000 },
    source,
  },
  verify: verifyAuthKey,
  issue: { request, grants: () => ({}), read },
  resolveLost,
  // It adds devices, and nothing else.
  mayIssue: () => false,
  authority,
  prove,
  revoke,
  readRevoked,
};

const accessTokens: RevokeOnlyLifecycle = {
  class: 'revoke-only',
  formats: ['tailscale-api-token'],
  policy: {
    oldKeyDies: 'when it is revoked, after the new one has been tested and put in place.',
    limits: ['No call makes an API access token.', 'It lives 90 days at most.'],
    authority: 'the token itself.',
    // Not documented.
    propagation: { newKey: 15_000, oldKey: 60_000 },
    source,
  },
  verify: verifyToken,
  createSteps: ['Choose “Generate access token”.', 'Give it a description and the expiry of the old one.', copyAndPaste],
  mayRevoke: ({ id }: KeyFacts) => (id === undefined ? undefined : true),
  authority,
  prove,
  revoke,
  readRevoked,
};

const clientSecrets: GuidedLifecycle = {
  class: 'guided',
  formats: ['tailscale-client-secret'],
  policy: {
    oldKeyDies: deletedByHand,
    limits: [`A new OAuth client has another id: change that too. OAuth clients are at ${clientsPage}, webhooks and SCIM keys on pages of their own.`],
    authority: signedIn('login.tailscale.com as an admin'),
    propagation: usualAllowance,
    source: 'https://tailscale.com/kb/1215/oauth-clients',
  },
  verify: verifyAny,
  createSteps: ['Open “Trust credentials”, or “Webhooks”, in the settings.', 'Make a new one with the scopes, tags or events of the old one.', copyAndPaste],
  revokeSteps: ['Open the same page.', 'Revoke or delete the old one and confirm.'],
};

export const tailscale: ManagedProvider = {
  id: 'tailscale',
  name: 'Tailscale',
  docs: 'https://tailscale.com/kb/1101/api',
  console: keysPage,
  baseUrl: 'https://api.tailscale.com',
  status: 'https://status.tailscale.com',
  feeds: [],
  keys: [
    {
      id: 'tailscale-auth-key',
      title: 'auth key',
      anchors: ['tskey-auth-'],
      pattern: /tskey-auth-[0-9A-Za-z]{8,20}-[0-9A-Za-z]{16,40}/,
      variables: ['TS_AUTHKEY', 'TAILSCALE_AUTHKEY'],
    },
    {
      id: 'tailscale-api-token',
      title: 'API access token',
      anchors: ['tskey-api-'],
      pattern: /tskey-api-[0-9A-Za-z]{8,20}-[0-9A-Za-z]{16,40}/,
      variables: ['TAILSCALE_API_KEY'],
    },
    {
      id: 'tailscale-client-secret',
      title: 'OAuth client or webhook secret',
      anchors: ['tskey-client-', 'tskey-webhook-', 'tskey-scim-'],
      pattern: /tskey-(?:client|webhook|scim)-[0-9A-Za-z]{8,20}-[0-9A-Za-z]{16,40}/,
      variables: ['TS_OAUTH_SECRET'],
    },
  ],
  lifecycles: [authKeys, accessTokens, clientSecrets],
};
