import * as v from 'valibot';
import { base62Tail } from '../detection/checksum.js';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, bearer } from './http.js';
import {
  type CreateRevokeLifecycle,
  type Identity,
  type IdentityProof,
  type IssuedKey,
  type IssueRequest,
  type KeyFacts,
  type LostAnswer,
  type Verification,
  AnswerError,
} from './lifecycle.js';
import { lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion, refusedIssue } from './refusal.js';

// Facts: Vercel, "Authentication" of its REST API (vercel.com/docs/rest-api/authentication); the body of its 403 from public captures. How a token of one
// project describes itself is not documented.

const tokensPage = 'https://vercel.com/account/tokens';
const currentPath = '/v5/user/tokens/current';

const scope = v.union([
  v.object({ type: v.literal('user') }),
  v.object({ type: v.literal('team'), teamId: v.string() }),
  v.object({ type: v.literal('project'), projectId: v.string(), teamId: v.nullish(v.string()) }),
  v.object({ type: v.string() }),
]);
const metadata = v.object({
  id: v.string(),
  name: v.nullish(v.string()),
  expiresAt: v.nullish(v.number()),
  projectId: v.nullish(v.string()),
  scopes: v.nullish(v.array(scope)),
});
const shown = v.object({ token: metadata });
const created = v.object({ bearerToken: v.pipe(v.string(), v.minLength(1)), token: v.nullish(v.object({ id: v.nullish(v.string()), expiresAt: v.nullish(v.number()) })) });
const listed = v.object({ tokens: v.array(v.object({ id: v.string(), name: v.nullish(v.string()) })), pagination: v.nullish(v.object({ next: v.nullish(v.unknown()) })) });
const refusal = v.object({ error: v.object({ code: v.string(), invalidToken: v.nullish(v.boolean()) }) });

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key) });
const timeOf = (milliseconds: number | null | undefined): string | undefined => (milliseconds === null || milliseconds === undefined ? undefined : new Date(milliseconds).toISOString());

/** `user`, `team:ID`, `project:ID`, and whatever else Vercel calls it, by its type alone. */
function scopesOf({ scopes, projectId }: v.InferOutput<typeof metadata>): readonly string[] | undefined {
  const named = scopes?.map((one) => ('projectId' in one ? `project:${one.projectId}` : 'teamId' in one ? `team:${one.teamId}` : one.type));
  return projectId === null || projectId === undefined ? named : [`project:${projectId}`, ...(named ?? []).filter((one) => one.startsWith('team:'))];
}

/** The token as it describes itself. A refusal is evidence instead. */
async function look(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = `GET ${currentPath}`;
  const answer = await http.send({ method: 'GET', path: currentPath, headers: authorise(key) }, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const found = readJson(answer, shown);
    if (!found.ok) return inconclusive(call, answer, found.why);
    const { id, name, expiresAt } = found.value.token;
    return { verdict: 'live', evidence: said, facts: present({ id, name, scopes: scopesOf(found.value.token), expiresAt: timeOf(expiresAt) }) };
  }
  const refused = readJson(answer, refusal);
  // Dead is a 403 that says so; another one of Vercel's own is of a token that may not see itself, such as one of a single project.
  if (answer.status === 403 && refused.ok) {
    return refused.value.error.invalidToken === true ? { verdict: 'dead', evidence: `${said}: invalid token` } : { verdict: 'live-restricted', evidence: `${said}: not permitted` };
  }
  return inconclusive(call, answer);
}

/** A token of the whole account may make others. Of narrower ones it is not documented. */
const mayIssue = ({ scopes }: KeyFacts): boolean | undefined => (scopes?.includes('user') === true ? true : undefined);

/** What the new token is limited to: nothing, one team, one project; undefined where that cannot be asked for again. */
function limitsOf({ scopes }: KeyFacts): { readonly query: string; readonly body: Readonly<Record<string, string>> } | undefined {
  const ids = (kind: string): readonly string[] => (scopes ?? []).filter((one) => one.startsWith(`${kind}:`)).map((one) => one.slice(kind.length + 1));
  const [[team, ...teams], [project, ...projects]] = [ids('team'), ids('project')];
  const known = scopes !== undefined && scopes.length > 0 && scopes.every((one) => /^(?:user$|team:|project:)/u.test(one));
  if (!known || teams.length > 0 || projects.length > 0 || (scopes.includes('user') && scopes.length > 1)) return undefined;
  return { query: team === undefined ? '' : `?teamId=${encodeURIComponent(team)}`, body: project === undefined ? {} : { projectId: project } };
}

const unaskable = (old: KeyFacts): string | undefined =>
  limitsOf(old) !== undefined ? undefined : `Nothing was asked of Vercel: what the old token may reach is not known, and one that is made without that could reach everything. Make the token at ${tokensPage}.`;

function request({ authority, old, name }: IssueRequest): HttpRequest {
  const limits = limitsOf(old);
  if (limits === undefined) throw new AnswerError(unaskable(old) ?? '', 'no');
  const expiresAt = old.expiresAt === undefined ? undefined : Date.parse(old.expiresAt);
  return { method: 'POST', path: `/v3/user/tokens${limits.query}`, headers: authorise(authority), body: { name, ...limits.body, ...present({ expiresAt }) } };
}

const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes' | 'expiresAt'> => present({ scopes: old.scopes, expiresAt: old.expiresAt });

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    return refusedIssue('Vercel', answer, {
      400: `it did not accept what was asked for. Make the token at ${tokensPage}.`,
      401: 'the token that should authorise it is not accepted.',
      403: `not permitted. Only a token that was made at ${tokensPage} for the whole account makes others; one of a sign-in with the CLI or of a team may not.`,
      410: 'the call is gone. Make the token on its page.',
    });
  }
  const { bearerToken, token } = readIssued('Vercel', answer, created);
  return { secret: Secret.of(bearerToken), ...present({ id: token?.id, expiresAt: timeOf(token?.expiresAt) }) };
}

const resolveLost = async (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> =>
  lookByName(
    http,
    {
      request: { method: 'GET', path: '/v6/user/tokens', headers: authorise(authority) },
      call: 'GET /v6/user/tokens',
      page: tokensPage,
      read: (answer) => {
        const found = readJson(answer, listed);
        return found.ok ? { ok: true, value: { keys: found.value.tokens, more: (found.value.pagination?.next ?? undefined) !== undefined } } : found;
      },
    },
    name,
    signal,
  );

/** The token names its id itself. Another credential has to see that id in its own account. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const keyId = (await look(http, old, signal)).facts?.id;
  if (keyId === undefined) return undefined;
  const how = `GET ${currentPath} tells the id of the token that asks`;
  if (old.secret.equals(authority.secret)) return { keyId, how };
  const answer = await http.send({ method: 'GET', path: `/v5/user/tokens/${encodeURIComponent(keyId)}`, headers: authorise(authority) }, signal);
  const seen = answer.status === 200 ? readJson(answer, shown) : undefined;
  return seen?.ok === true && seen.value.token.id === keyId ? { keyId, how: `${how}; the account of the other token knows it` } : undefined;
}

/** By its id, never `current`: that would be whatever token the call goes out with. */
const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'DELETE', path: `/v3/user/tokens/${encodeURIComponent(keyId)}`, headers: authorise(authority) });

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || answer.status === 404) return;
  refusedDeletion('Vercel', answer, { what: 'token', page: tokensPage });
}

const lifecycle: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['vercel-access-token', 'vercel-legacy-token'],
  policy: {
    oldKeyDies: 'when it is deleted, after the new one has been tested and put in place.',
    limits: ['The new token reaches what the old one does: the account, its team or its project. Its expiry date stays.', 'A token of a sign-in with the CLI cannot make others, and is replaced by signing in again.'],
    authority: 'the token itself, if it is one for the whole account; otherwise another one of the same user. It is asked for then.',
    // Not documented.
    propagation: { newKey: 15_000, oldKey: 60_000 },
    source: 'https://vercel.com/docs/rest-api/authentication/create-an-auth-token',
  },
  verify: look,
  issue: { request, unaskable, grants, read },
  resolveLost,
  mayIssue,
  authority: {
    wanted: 'a Vercel token of the same user for the whole account',
    how: ['On the page choose “Full Account” as the scope. A day is long enough for its expiration.'],
    page: tokensPage,
    pattern: /^(?:vcp_)?[0-9A-Za-z]{24,60}$/u,
  },
  prove,
  revoke,
  readRevoked,
};

export const vercel: ManagedProvider = {
  id: 'vercel',
  name: 'Vercel',
  docs: 'https://vercel.com/docs/rest-api#authentication',
  console: tokensPage,
  baseUrl: 'https://api.vercel.com',
  status: 'https://www.vercel-status.com',
  feeds: [{ title: 'Status', url: 'https://www.vercel-status.com/history.atom', about: 'status' }],
  keys: [
    {
      id: 'vercel-access-token',
      title: 'access token',
      anchors: ['vcp_'],
      pattern: /vcp_[0-9A-Za-z]{56}/,
      checksum: base62Tail,
      variables: ['VERCEL_TOKEN'],
    },
    {
      id: 'vercel-integration-token',
      title: 'integration token',
      anchors: ['vci_'],
      pattern: /vci_[0-9A-Za-z]{56}/,
      checksum: base62Tail,
      variables: ['VERCEL_TOKEN'],
    },
    {
      id: 'vercel-app-token',
      title: 'app access or refresh token',
      anchors: ['vca_', 'vcr_'],
      pattern: /vc[ar]_[0-9A-Za-z]{56}/,
      checksum: base62Tail,
      variables: ['VERCEL_TOKEN'],
    },
    {
      id: 'vercel-ai-gateway-key',
      title: 'AI Gateway key',
      anchors: ['vck_'],
      pattern: /vck_[0-9A-Za-z]{56}/,
      checksum: base62Tail,
      variables: ['AI_GATEWAY_API_KEY'],
    },
    {
      id: 'vercel-legacy-token',
      title: 'access token (older form)',
      names: ['vercel'],
      about: /api|access|auth|tok|key|sec/i,
      pattern: /[0-9A-Za-z]{24}/,
      minEntropy: 3.3,
      variables: ['VERCEL_TOKEN'],
    },
  ],
  lifecycles: [lifecycle],
};
