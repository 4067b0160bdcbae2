import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import { type Credential, type Part, partOf } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, bearer } from './http.js';
import {
  type CreateRevokeLifecycle,
  type GuidedLifecycle,
  type Identity,
  type IdentityProof,
  type IssuedKey,
  type IssueRequest,
  type KeyFacts,
  type LostAnswer,
  type RotateLifecycle,
  type Verification,
  AnswerError,
} from './lifecycle.js';
import { lookByName, lookByOldKey } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion, refusedIssue } from './refusal.js';

// Facts: Doppler's own CLI (github.com/DopplerHQ/cli, pkg/http/api.go: roll, tokens of a config) and its API description. The fields of GET /v3/me and the body
// of a 401 are from memory.

const dashboard = 'https://dashboard.doppler.com';
const mePath = '/v3/me';
const tokensPath = '/v3/configs/config/tokens';

const me = v.object({ type: v.string(), slug: v.nullish(v.string()), workplace: v.nullish(v.object({ slug: v.nullish(v.string()) })) });
const rolled = v.object({ token: v.pipe(v.string(), v.minLength(1)) });
const entry = v.object({ slug: v.string(), name: v.nullish(v.string()), access: v.nullish(v.string()), expires_at: v.nullish(v.string()) });
const listed = v.object({ tokens: v.array(entry) });
const created = v.object({ token: v.object({ slug: v.string(), key: v.pipe(v.string(), v.minLength(1)) }) });
const refusal = v.object({ messages: v.array(v.string()), success: v.literal(false) });
type Entry = v.InferOutput<typeof entry>;

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key) });

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = `GET ${mePath}`;
  const answer = await http.send({ method: 'GET', path: mePath, headers: authorise(key) }, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const found = readJson(answer, me);
    if (!found.ok) return inconclusive(call, answer, found.why);
    const { type, slug, workplace } = found.value;
    // What a personal token is called may be a person.
    return { verdict: 'live', evidence: said, facts: present({ id: type === 'service_token' ? slug : undefined, account: workplace?.slug }) };
  }
  const refused = readJson(answer, refusal);
  if (answer.status === 401 && refused.ok && refused.value.messages.some((text) => /^Invalid (?:\w+ )?token\b/iu.test(text))) return { verdict: 'dead', evidence: `${said}: invalid token` };
  if (answer.status === 403 && refused.ok) return { verdict: 'live-restricted', evidence: `${said}: not permitted` };
  return inconclusive(call, answer);
}

const policy = {
  // Not documented.
  propagation: { newKey: 15_000, oldKey: 60_000 },
  source: 'https://docs.doppler.com/docs/service-tokens',
};

/** The call takes the token that it replaces, and no other credential. */
const roll = ({ authority }: IssueRequest): HttpRequest => ({ method: 'POST', path: '/v3/auth/cli/roll', headers: {}, body: { token: authority.secret } });

function readRolled(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) return refusedIssue('Doppler', answer, { 401: 'the token is not accepted. Enter “doppler login” in a terminal.' });
  return { secret: Secret.of(readIssued('Doppler', answer, rolled).token) };
}

const cli: RotateLifecycle = {
  class: 'rotate',
  formats: ['doppler-cli-token'],
  policy: {
    ...policy,
    oldKeyDies: 'at once, in the call that makes the new one. There is no overlap.',
    limits: ['The Doppler CLI keeps its token in a store of its own. If the old one stands there, enter “doppler login” in a terminal afterwards.'],
    authority: 'the token itself.',
    source: 'https://docs.doppler.com/docs/cli',
  },
  verify,
  issue: { request: roll, grants: () => ({}), read: readRolled },
  resolveLost: async (http, { key }, signal) => lookByOldKey(async () => verify(http, key, signal), 'Doppler', 'The value of the new token was lost. Enter “doppler login” in a terminal, and revoke the lost one on the page of your tokens.'),
};

const project: Part = { id: 'doppler-project', title: 'project', pattern: /^[\w.-]{1,64}$/u, needed: true };
const config: Part = { id: 'doppler-config', title: 'config', pattern: /^[\w.-]{1,64}$/u, needed: true };

/** The config to which the service token belongs is told by the person: the token tells it to nobody. */
const knowsConfig = ({ parts }: Credential): boolean => parts[project.id] !== undefined && parts[config.id] !== undefined;
const ofConfig = (by: Credential): Secret => partOf(by, project.id).map((name) => `${tokensPath}?project=${encodeURIComponent(name)}&config=${encodeURIComponent(partOf(by, config.id).reveal())}`);
const list = (by: Credential): HttpRequest => ({ method: 'GET', path: ofConfig(by), headers: authorise(by) });

const readList = (answer: HttpAnswer): Read<readonly Entry[]> => {
  const found = readJson(answer, listed);
  return found.ok ? { ok: true, value: found.value.tokens } : found;
};

/** The service token as its config lists it, by the slug that it tells of itself. */
async function entryOf(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Entry | undefined> {
  const slug = (await verify(http, old, signal)).facts?.id;
  if (slug === undefined || !knowsConfig(authority)) return undefined;
  const answer = await http.send(list(authority), signal);
  const found = answer.status === 200 ? readList(answer) : undefined;
  return found?.ok === true ? found.value.find((one) => one.slug === slug) : undefined;
}

async function request({ authority, key, name }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const own = await entryOf(http, key, authority, signal);
  if (own?.access === undefined || own.access === null) throw new AnswerError('Nothing was asked of Doppler: the config does not list the old token with its access. Check the project and the config, or make the token on the page of the config.', 'no');
  const expires = Date.parse(own.expires_at ?? '');
  if ((own.expires_at ?? '') !== '' && Number.isNaN(expires)) throw new AnswerError('Nothing was asked of Doppler: when the old token expires could not be read, and one that is made without an expiry lives for ever. Make the token on the page of the config.', 'no');
  return { method: 'POST', path: ofConfig(authority), headers: authorise(authority), body: { name, access: own.access, ...present({ expire_at: Number.isNaN(expires) ? undefined : Math.floor(expires / 1000) }) } };
}

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) return refusedIssue('Doppler', answer, { 401: 'the token that should authorise it is not accepted.', 403: 'the token that authorises it may not make tokens of that config.' });
  const { key, slug } = readIssued('Doppler', answer, created).token;
  return { secret: Secret.of(key), id: slug };
}

async function resolveLost(http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  const page = 'the page “Access” of the config';
  if (!knowsConfig(authority)) return { outcome: 'unknown', evidence: 'The project and the config are not known.', remedy: `Open ${page} and look for “${name}”. If it is there, revoke it: its value was lost.` };
  const names = (answer: HttpAnswer): Read<{ keys: readonly { id: string; name?: string | null | undefined }[]; more: boolean }> => {
    const found = readList(answer);
    return found.ok ? { ok: true, value: { keys: found.value.map((one) => ({ id: one.slug, name: one.name })), more: false } } : found;
  };
  return lookByName(http, { request: list(authority), call: `GET ${tokensPath}`, page, read: names }, name, signal);
}

async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const own = await entryOf(http, old, authority, signal);
  return own && { keyId: own.slug, how: `GET ${mePath} tells the slug of the token that asks; its config lists that` };
}

const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({
  method: 'DELETE',
  path: `${tokensPath}/token`,
  headers: authorise(authority),
  body: { project: partOf(authority, project.id), config: partOf(authority, config.id), slug: keyId },
});

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || answer.status === 404) return;
  refusedDeletion('Doppler', answer, { what: 'token', page: dashboard });
}

const service: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['doppler-service-token'],
  policy: {
    ...policy,
    oldKeyDies: 'when it is revoked, after the new one has been tested and put in place.',
    limits: ['The new token has the access and the expiry of the old one, to the same config.'],
    authority: 'a personal or CLI token of somebody who may manage the config. It is asked for, with the project and the config.',
  },
  verify,
  issue: { request, grants: ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes'> => present({ scopes: old.scopes }), read },
  resolveLost,
  mayIssue: () => false,
  authority: {
    wanted: 'a personal, CLI or service account token of the same Doppler workplace',
    how: ['It has to be allowed to manage service tokens of the config.', 'Open “Tokens”, then “Personal” on the page, and choose “Create”.'],
    page: dashboard,
    pattern: /^dp\.(?:pt|ct|sa)\.[0-9A-Za-z]{40,44}$/u,
    parts: [project, config],
  },
  prove,
  revoke,
  readRevoked,
};

const byHand: GuidedLifecycle = {
  class: 'guided',
  formats: ['doppler-personal-token', 'doppler-service-account-token'],
  policy: { ...policy, oldKeyDies: 'when you revoke it on the page, after the new one has been tested and put in place.', limits: ['The page shows the new token once.'], authority: 'you, signed in to Doppler.', source: 'https://docs.doppler.com/reference/auth-token-formats' },
  verify,
  createSteps: ['Open “Tokens”, then “Personal”; for a service account open it under “Team”.', 'Choose “Create”, give it a name that says what uses it, and the expiry of the old one.', 'Copy the token, and come back to paste it.'],
  revokeSteps: ['Find the old token by its name in the same list.', 'Choose “Revoke” in its row, and confirm.'],
};

export const doppler: ManagedProvider = {
  id: 'doppler',
  name: 'Doppler',
  docs: 'https://docs.doppler.com/docs/service-tokens',
  console: 'https://dashboard.doppler.com',
  baseUrl: 'https://api.doppler.com',
  status: 'https://www.dopplerstatus.com',
  feeds: [{ title: 'Status', url: 'https://www.dopplerstatus.com/history.atom', about: 'status' }],
  keys: [
    {
      id: 'doppler-service-token',
      title: 'service token',
      anchors: ['dp.st.'],
      pattern: /dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[0-9A-Za-z]{40,44}/,
      variables: ['DOPPLER_TOKEN'],
    },
    {
      id: 'doppler-cli-token',
      title: 'CLI token',
      anchors: ['dp.ct.'],
      pattern: /dp\.ct\.[0-9A-Za-z]{40,44}/,
      variables: ['DOPPLER_TOKEN'],
    },
    {
      id: 'doppler-personal-token',
      title: 'personal token',
      anchors: ['dp.pt.'],
      pattern: /dp\.pt\.[0-9A-Za-z]{40,44}/,
      variables: ['DOPPLER_TOKEN'],
    },
    {
      id: 'doppler-service-account-token',
      title: 'service account token',
      anchors: ['dp.sa.', 'dp.said.'],
      pattern: /dp\.(?:sa|said)\.[0-9A-Za-z]{40,44}/,
      variables: ['DOPPLER_TOKEN'],
    },
    {
      id: 'doppler-scim-token',
      title: 'SCIM or audit token',
      anchors: ['dp.scim.', 'dp.audit.'],
      pattern: /dp\.(?:scim|audit)\.[0-9A-Za-z]{40,44}/,
      variables: ['DOPPLER_TOKEN'],
    },
  ],
  lifecycles: [cli, service, byHand],
};
