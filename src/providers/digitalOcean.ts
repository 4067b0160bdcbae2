import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, rateLimited, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { spacesKeys } from './digitalOceanSpaces.js';
import { copyAndPaste } from './guided.js';
import { type Http, type HttpAnswer, type HttpRequest, bearer } from './http.js';
import { type Identity, type IdentityProof, type RevokeOnlyLifecycle, type Verification, AnswerError } from './lifecycle.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion } from './refusal.js';

// Facts: DigitalOcean, "API" and "OAuth API" (docs.digitalocean.com/reference/api), and its own command line for the call that revokes (doctl, commands/registry.go).
// Its errors: {id, message}. Refresh tokens (dor_v1_) have no lifecycle: the one call that tells whether such a token lives uses it up.

const tokensPage = 'https://cloud.digitalocean.com/account/api/tokens';
const applicationsPage = 'https://cloud.digitalocean.com/account/api/access';

const account = v.object({ account: v.object({ uuid: v.string(), team: v.nullish(v.object({ uuid: v.string() })) }) });
/** A refusal of DigitalOcean's own. A gateway in front of it answers otherwise, and what a gateway says proves nothing of a token. */
const refusal = v.object({ id: v.string(), message: v.string() });

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key) });

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'GET /v2/account';
  const answer = await http.send({ method: 'GET', path: '/v2/account', headers: authorise(key) }, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const read = readJson(answer, account);
    return read.ok ? { verdict: 'live', evidence: said, facts: { account: read.value.account.team?.uuid ?? read.value.account.uuid } } : inconclusive(call, answer, read.why);
  }
  const refused = readJson(answer, refusal);
  // Captures have it with a capital, too.
  const id = refused.ok ? refused.value.id.toLowerCase() : undefined;
  if (answer.status === 401 && id === 'unauthorized') return { verdict: 'dead', evidence: `${said}: unauthorized` };
  if (answer.status === 403 && id === 'forbidden') return { verdict: 'live-restricted', evidence: `${said}: it lacks the scope account:read` };
  return id === 'too_many_requests' ? rateLimited(call, answer) : inconclusive(call, answer);
}

/** DigitalOcean gives tokens no id that a call tells. This one of ours says which token it is without telling it: the beginning of a hash of 256 random bits. */
const idOf = (token: Secret): string => `sha256:${createHash('sha256').update(token.reveal()).digest('hex').slice(0, 16)}`;

/** The call revokes the token that it is sent with: only the token itself is proof of which one that is. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  if (!old.secret.equals(authority.secret)) return undefined;
  const { verdict } = await verify(http, old, signal);
  return verdict === 'live' || verdict === 'live-restricted' ? { keyId: idOf(old.secret), how: 'the token is sent itself, and revoked by that; the id is of its hash' } : undefined;
}

/** @throws {AnswerError} where it would revoke another token than the proved one. */
function revoke({ keyId }: IdentityProof, authority: Credential): HttpRequest {
  if (idOf(authority.secret) !== keyId) throw new AnswerError(`Nothing was asked of DigitalOcean: a token can revoke only itself, and this is another one. Delete the old token at ${tokensPage}.`, 'no');
  return { method: 'POST', host: { name: 'cloud' }, path: '/v1/oauth/revoke', headers: authorise(authority), form: { token: authority.secret } };
}

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer)) return;
  const refused = readJson(answer, refusal);
  // It has authorised itself: what is not known any more is gone.
  if (answer.status === 401 && refused.ok && refused.value.id.toLowerCase() === 'unauthorized') return;
  refusedDeletion('DigitalOcean', answer, { what: 'token', page: tokensPage });
}

const tokens = (formats: RevokeOnlyLifecycle['formats'], createSteps: RevokeOnlyLifecycle['createSteps'], limits: readonly string[]): RevokeOnlyLifecycle => ({
  class: 'revoke-only',
  formats,
  policy: {
    oldKeyDies: 'when it is revoked, after the new one has been tested and put in place.',
    limits: ['No call makes a token.', ...limits],
    authority: 'the token itself.',
    // Not documented.
    propagation: { newKey: 10_000, oldKey: 60_000 },
    source: 'https://docs.digitalocean.com/reference/api/oauth/',
  },
  verify,
  createSteps,
  mayRevoke: () => true,
  authority: { wanted: 'the old token', how: ['A token revokes itself and no other.'], page: tokensPage, pattern: /^do[op]_v1_[0-9a-f]{64}$/u },
  prove,
  revoke,
  readRevoked,
});

const personalTokens = tokens(
  ['digital-ocean-personal-access-token'],
  ['Choose “Generate New Token”.', 'Give it the scopes and the expiry of the old one; the list shows them.', copyAndPaste],
  ['Give the new token the scopes and the expiry of the old one: no call tells them.'],
);
const oauthTokens = tokens(
  ['digital-ocean-oauth-token'],
  [`Authorise the application again: those that you use stand at ${applicationsPage}.`, 'Take the access token that it gets.', copyAndPaste],
  ['It ends after 30 days by itself. Its refresh token lives on: revoke that by removing the application.'],
);

export const digitalOcean: ManagedProvider = {
  id: 'digitalOcean',
  name: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  console: tokensPage,
  baseUrl: 'https://api.digitalocean.com',
  hosts: { cloud: 'https://cloud.digitalocean.com', spaces: 'https://nyc3.digitaloceanspaces.com' },
  status: 'https://status.digitalocean.com',
  feeds: [
    { title: 'Status', url: 'https://status.digitalocean.com/history.atom', about: 'status' },
    { title: 'Release notes', url: 'https://docs.digitalocean.com/release-notes/index.xml', about: 'changes' },
  ],
  keys: [
    {
      id: 'digital-ocean-personal-access-token',
      title: 'personal access token',
      anchors: ['dop_v1_'],
      pattern: /dop_v1_[0-9a-f]{64}/,
      variables: ['DIGITALOCEAN_TOKEN', 'DIGITALOCEAN_ACCESS_TOKEN'],
    },
    {
      id: 'digital-ocean-oauth-token',
      title: 'OAuth access token',
      anchors: ['doo_v1_'],
      pattern: /doo_v1_[0-9a-f]{64}/,
      variables: ['DIGITALOCEAN_TOKEN'],
    },
    {
      id: 'digital-ocean-refresh-token',
      title: 'OAuth refresh token',
      anchors: ['dor_v1_'],
      pattern: /dor_v1_[0-9a-f]{64}/,
      variables: ['DIGITALOCEAN_REFRESH_TOKEN'],
    },
    {
      id: 'digital-ocean-spaces-access-key',
      title: 'Spaces access key',
      anchors: ['DO00', 'DO80'],
      pattern: /DO(?:00|80)[0-9A-Z]{16}/,
      variables: ['SPACES_ACCESS_KEY_ID', 'DO_SPACES_KEY'],
    },
    {
      id: 'digital-ocean-spaces-secret-key',
      title: 'Spaces secret key',
      names: ['do_spaces', 'spaces_secret', 'spaces_access', 'digitalocean_spaces'],
      pattern: /[A-Za-z0-9+\/]{43}/,
      minEntropy: 4,
      variables: ['SPACES_SECRET_ACCESS_KEY', 'DO_SPACES_SECRET'],
      companions: ['digital-ocean-spaces-access-key'],
    },
  ],
  lifecycles: [personalTokens, oauthTokens, spacesKeys],
};
