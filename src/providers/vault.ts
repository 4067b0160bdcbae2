import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure } from './http.js';
import {
  type CreateRevokeLifecycle,
  type GuidedLifecycle,
  type Identity,
  type IdentityProof,
  type IssuedKey,
  type IssueRequest,
  type KeyFacts,
  type LostAnswer,
  type Verification,
  AnswerError,
} from './lifecycle.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion, refusedIssue } from './refusal.js';

// Facts: OpenBao and HashiCorp, "Token auth method (API)" and "Tokens" (openbao.org/api-docs/auth/token, developer.hashicorp.com/vault/docs/concepts/tokens);
// the words of refusals as an OpenBao 2.7 says them: `npm run test:servers`.

/** Where Vault's own tools look for it, too, when no address is set. There is no public one: another is set in keywright.baseUrls. */
const localVault = 'https://127.0.0.1:8200';
const keysPage = `${localVault}/ui/`;
const docsPage = 'https://developer.hashicorp.com/vault/docs/concepts/tokens';

const self = '/v1/auth/token/lookup-self';
const lookup = v.object({
  data: v.object({
    accessor: v.string(),
    policies: v.array(v.string()),
    display_name: v.nullish(v.string()),
    meta: v.nullish(v.record(v.string(), v.unknown())),
    type: v.string(),
    num_uses: v.number(),
    renewable: v.boolean(),
    /** Seconds that are left; 0 where it never ends. */
    ttl: v.number(),
    expire_time: v.nullish(v.string()),
    creation_time: v.number(),
    /** Seconds after `creation_time`, beyond which it cannot be renewed; 0 where there is no such limit of its own. */
    explicit_max_ttl: v.nullish(v.number()),
    /** Seconds for which each renewal is; then it may be renewed for ever. */
    period: v.nullish(v.number()),
  }),
});
type Token = v.InferOutput<typeof lookup>['data'];
const created = v.object({ auth: v.object({ client_token: v.pipe(v.string(), v.minLength(1)), accessor: v.string() }) });
const accessors = v.object({ data: v.object({ keys: v.array(v.string()) }) });
/** A refusal of Vault's own. A gateway in front of it answers otherwise, and what a gateway says proves nothing of a token. */
const refusal = v.object({ errors: v.array(v.string()) });

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ 'X-Vault-Token': key });
const lookUpSelf = (key: Credential): HttpRequest => ({ method: 'GET', path: self, headers: authorise(key) });
const lookUp = (accessor: string, authority: Credential): HttpRequest => ({ method: 'POST', path: '/v1/auth/token/lookup-accessor', headers: authorise(authority), body: { accessor } });

const errorsOf = (answer: HttpAnswer): string => {
  const read = readJson(answer, refusal);
  return read.ok ? read.value.errors.join('\n') : '';
};

/** Unless it names several things, a refusal of the token itself is these two words; one that its policies make is a list of errors with them. */
const isUnknownToken = (errors: string): boolean => errors === 'permission denied' || /\b(?:invalid|bad) token\b/u.test(errors);
const isDenied = (errors: string): boolean => errors.includes('permission denied');

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = `GET ${self}`;
  const answer = await http.send(lookUpSelf(key), signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const read = readJson(answer, lookup);
    return read.ok ? { verdict: 'live', evidence: said, facts: factsOf(read.value.data) } : inconclusive(call, answer, read.why);
  }
  const errors = errorsOf(answer);
  if (answer.status === 403 && isUnknownToken(errors)) return { verdict: 'dead', unknown: true, evidence: `${said}: this Vault knows no such token, or no more` };
  if (answer.status === 403 && isDenied(errors)) return { verdict: 'live-restricted', evidence: `${said}: its policies do not let it look itself up` };
  return inconclusive(call, answer);
}

/** A periodic token's end is put off by every renewal, so it is none. */
function factsOf({ accessor, display_name: name, policies, expire_time: end, period }: Token): KeyFacts {
  return present({ id: accessor === '' ? undefined : accessor, name, scopes: policies, expiresAt: (period ?? 0) > 0 ? undefined : end });
}

const mayIssue = ({ scopes }: KeyFacts): boolean | undefined => (scopes?.includes('root') === true ? true : undefined);

const unaskable = ({ scopes }: KeyFacts): string | undefined =>
  scopes === undefined ? 'Nothing was asked of Vault: the old token may not tell its policies, and a new one made without them would get all of the token that authorises it.' : undefined;

/** An orphan: as a child of the token that authorises it, it would die with that one. What the old one has is read anew, for more than policies belongs to it. */
async function request({ authority, key, name }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const answer = await http.send(lookUpSelf(key), signal);
  const read = answer.status === 200 ? readJson(answer, lookup) : undefined;
  if (read?.ok !== true) throw new AnswerError(`Nothing was asked of Vault: ${answered(`GET ${self}`, answer)}, so what the old token may do is not known.`, 'no');
  const old = read.value.data;
  if (old.type !== 'service') throw new AnswerError(`Nothing was asked of Vault: a ${old.type === 'batch' ? 'batch' : 'token of this kind'} token is made by what it belongs to.`, 'no');
  if (old.num_uses !== 0) throw new AnswerError('Nothing was asked of Vault: the old token is for a number of uses, and ends by itself.', 'no');
  return { method: 'POST', path: '/v1/auth/token/create-orphan', headers: authorise(authority), body: { ...limitsOf(old), display_name: name, meta: { ...old.meta, keywright: name } } };
}

/** What the old token has, and as long as it has it: Vault gives all policies of the token that authorises, and its longest time, to who asks for none. */
function limitsOf({ policies, ttl, renewable, creation_time: made, expire_time: end, explicit_max_ttl: longest, period }: Token): Readonly<Record<string, unknown>> {
  const periodic = period != null && period > 0;
  const lived = end == null ? 0 : Math.max(0, Math.floor(Date.parse(end) / 1000) - ttl - made);
  return {
    policies: policies.filter((policy) => policy !== 'default'),
    no_default_policy: !policies.includes('default'),
    renewable,
    type: 'service',
    ...(periodic ? { period: `${period}s` } : ttl > 0 ? { ttl: `${ttl}s` } : {}),
    ...(longest != null && longest > 0 ? { explicit_max_ttl: `${Math.max(1, longest - lived)}s` } : {}),
  };
}

const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes' | 'expiresAt'> => present({ scopes: old.scopes, expiresAt: old.expiresAt });

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    const errors = errorsOf(answer);
    return refusedIssue('Vault', answer, {
      400: errors.includes('periodic')
        ? 'the old token is periodic, and only a token with sudo on auth/token/create-orphan may make such a one.'
        : errors.includes('subset')
          ? 'the token that authorises it lacks a policy that the new one is to have. Use one that has them all, or sudo on auth/token/create-orphan.'
          : undefined,
      403: isUnknownToken(errors) ? 'the token that authorises it is not known.' : 'the token that authorises it may not make orphans. Its policies have to allow “update” on auth/token/create-orphan.',
    });
  }
  const { client_token: value, accessor } = readIssued('Vault', answer, created).auth;
  return { secret: Secret.of(value), ...(accessor === '' ? {} : { id: accessor }) };
}

/** More tokens than these are not looked through: each is a call. */
const mostLooked = 500;

/** Looks for the token with our name in its metadata. */
async function resolveLost(http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  const remedy = `Look among the tokens of your Vault for one with the metadata keywright="${name}" (vault list auth/token/accessors, vault token lookup -accessor) and revoke it: its value was lost. It has no more time than the old one.`;
  const unknown = (evidence: string): LostAnswer => ({ outcome: 'unknown', evidence, remedy });
  try {
    const answer = await http.send({ method: 'GET', path: '/v1/auth/token/accessors?list=true', headers: authorise(authority) }, signal);
    const said = answered('LIST /v1/auth/token/accessors', answer);
    const found = answer.status === 200 ? readJson(answer, accessors) : undefined;
    if (found?.ok !== true) return unknown(found === undefined ? `${said}: the token may not list tokens` : `${said}: ${found.why}`);
    const { keys } = found.value.data;
    if (keys.length > mostLooked) return unknown(`${said}: there are ${keys.length} tokens`);
    for (const accessor of keys) {
      const one = await http.send(lookUp(accessor, authority), signal);
      // One that has ended meanwhile.
      if (isInvalidAccessor(one)) continue;
      const token = one.status === 200 ? readJson(one, lookup) : undefined;
      if (token?.ok !== true) return unknown(answered('POST /v1/auth/token/lookup-accessor', one));
      if (token.value.data.meta?.['keywright'] === name) return { outcome: 'issued', evidence: `${said}: one has our name in its metadata`, remedy, keyId: accessor };
    }
    return { outcome: 'not-issued', evidence: `${said}: none of ${keys.length} has our name in its metadata` };
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return unknown(error.message);
  }
}

const isInvalidAccessor = (answer: HttpAnswer): boolean => (answer.status === 400 || answer.status === 403 || answer.status === 404) && errorsOf(answer).includes('invalid accessor');

/** A token tells its own accessor; with another token, the Vault that is asked has to know that. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const { facts } = await verify(http, old, signal);
  if (facts?.id === undefined) return undefined;
  const how = `GET ${self} tells the token’s own accessor`;
  if (old.secret.equals(authority.secret)) return { keyId: facts.id, how };
  const answer = await http.send(lookUp(facts.id, authority), signal);
  const found = answer.status === 200 ? readJson(answer, lookup) : undefined;
  return found?.ok === true && found.value.data.accessor === facts.id ? { keyId: facts.id, how: `${how}; lookup-accessor knows it` } : undefined;
}

/** Every token may revoke itself, but not every one by its accessor. Which it is, it tells. */
async function revoke({ keyId }: IdentityProof, authority: Credential, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const answer = await http.send(lookUpSelf(authority), signal);
  const itself = answer.status === 200 ? readJson(answer, lookup) : undefined;
  if (itself?.ok === true && itself.value.data.accessor === keyId) return { method: 'POST', path: '/v1/auth/token/revoke-self', headers: authorise(authority) };
  return { method: 'POST', path: '/v1/auth/token/revoke-accessor', headers: authorise(authority), body: { accessor: keyId } };
}

function readRevoked(answer: HttpAnswer): void {
  // OpenBao answers 200 with a warning where the token has gone already, Vault a refusal.
  if (isSuccess(answer) || isInvalidAccessor(answer)) return;
  refusedDeletion('Vault', answer, { what: 'token', page: 'your Vault (vault token revoke -accessor)' });
}

const policy: CreateRevokeLifecycle['policy'] = {
  oldKeyDies: 'at once when it is revoked, with all tokens and leases that came from it.',
  limits: [
    'The address of your Vault or OpenBao has to stand in keywright.baseUrls; without it, https://127.0.0.1:8200 is asked. Namespaces of Vault Enterprise are not known.',
    'The new token has the old one’s policies, metadata and remaining time, and no parent.',
    'Policies that come from an identity are not among them: log in anew for such a token.',
    'Each look uses up one use of a token that is for a number of uses.',
  ],
  authority: 'a token that may make orphans and revoke by accessor. It is asked for; a root token needs none.',
  // Documented as immediate; a standby of an Enterprise cluster may lag behind, by how much is not documented.
  propagation: { newKey: 10_000, oldKey: 10_000 },
  source: 'https://openbao.org/api-docs/auth/token/',
};

const serviceTokens: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['vault-service-token', 'vault-legacy-token', 'vault-plain-token'],
  policy,
  verify,
  issue: { request, unaskable, grants, read },
  resolveLost,
  mayIssue,
  authority: {
    wanted: 'a token of the same Vault that may make orphans and revoke by accessor',
    how: ['Its policies have to allow “update” on auth/token/create-orphan, auth/token/lookup-accessor and auth/token/revoke-accessor.', 'It needs every policy of the old token, or sudo on auth/token/create-orphan.'],
    page: docsPage,
  },
  prove,
  revoke,
  readRevoked,
};

const batchTokens: GuidedLifecycle = {
  class: 'guided',
  formats: ['vault-batch-token'],
  policy: { ...policy, oldKeyDies: 'by itself when its time is over, or with its parent.', limits: ['A batch token can be neither renewed nor revoked.', ...policy.limits.slice(0, 1)], authority: 'whoever may make it: a login, or a token.' },
  verify,
  createSteps: ['Log in again, or have what made the old token make another one.', 'Copy the token and come back.'],
  revokeSteps: ['A batch token cannot be revoked. Revoke its parent (vault token revoke), or wait until its time is over.'],
};

export const vault: ManagedProvider = {
  id: 'vault',
  name: 'HashiCorp Vault',
  docs: docsPage,
  console: keysPage,
  baseUrl: localVault,
  status: undefined,
  feeds: [
    { title: 'Releases of Vault', url: 'https://github.com/hashicorp/vault/releases.atom', about: 'changes' },
    { title: 'Releases of OpenBao', url: 'https://github.com/openbao/openbao/releases.atom', about: 'changes' },
  ],
  keys: [
    {
      id: 'vault-service-token',
      title: 'service token',
      anchors: ['hvs.'],
      pattern: /hvs\.[\w-]{24,140}/,
      minEntropy: 3.3,
      variables: ['VAULT_TOKEN'],
    },
    {
      id: 'vault-batch-token',
      title: 'batch token',
      anchors: ['hvb.'],
      pattern: /hvb\.[\w-]{36,300}/,
      variables: ['VAULT_TOKEN'],
    },
    {
      id: 'vault-recovery-token',
      title: 'recovery token',
      anchors: ['hvr.'],
      pattern: /hvr\.[\w-]{24,140}/,
      variables: ['VAULT_TOKEN'],
    },
    {
      id: 'vault-legacy-token',
      title: 'service token (older form)',
      names: ['vault_token', 'vault_client'],
      pattern: /[sbr]\.(?:CAESI[\w-]{20,100}(?:\.[\w-]{20,100})?|[0-9A-Za-z]{24,26}(?:\.[0-9A-Za-z]{5})?)/,
      variables: ['VAULT_TOKEN'],
    },
    {
      id: 'vault-plain-token',
      title: 'service token (older form) given to a token',
      anchors: ['token: s.', 'token=s.', 'token = s.', 'token="s.', 'token = "s.', 'token: "s.', 'token": "s.', 'token":"s.'],
      pattern: /(?:token: |token=|token = |token="|token = "|token: "|token": "|token":")(?<key>s\.[0-9A-Za-z]{24})/i,
      minEntropy: 3.3,
      variables: ['VAULT_TOKEN'],
    },
    {
      id: 'vault-unseal-key',
      title: 'unseal or recovery key',
      anchors: ['Unseal Key ', 'Recovery Key '],
      pattern: /(?:Unseal|Recovery) Key [0-9]{1,2}: {1,4}(?<key>[A-Za-z0-9+\/]{43,44}={0,2})/,
      minEntropy: 4,
      variables: ['VAULT_UNSEAL_KEY'],
    },
  ],
  lifecycles: [serviceTokens, batchTokens],
};
