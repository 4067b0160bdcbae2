import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, rateLimited, readIssued, readJson } from './answer.js';
import { type Credential, type Part, partOf } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, bearer } from './http.js';
import { type CreateRevokeLifecycle, type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type LostAnswer, type Verification, AnswerError } from './lifecycle.js';
import { lookByName } from './lostCall.js';
import { refusedDeletion, refusedIssue } from './refusal.js';
import { signedWith } from './sigV4.js';
import { readXml } from './xml.js';

// Facts: DigitalOcean, "Spaces Keys" (docs.digitalocean.com/reference/api/reference/spaces-keys). From memory: the codes, which are those of S3, by which Spaces
// tells a key that it does not know from one that may not list buckets.

const keysPath = '/v2/spaces/keys';
const keysPage = 'https://cloud.digitalocean.com/spaces/access_keys';
const perPage = 200;

const accessKey: Part = { id: 'digital-ocean-spaces-access-key', title: 'Spaces access key', pattern: /^DO(?:00|80)[0-9A-Z]{16}$/u, issued: true, needed: true };
const idOf = (key: Credential): string => partOf(key, accessKey.id).reveal();

const grants = v.array(v.object({ bucket: v.nullish(v.string()), permission: v.string() }));
const one = v.object({ key: v.object({ access_key: v.string(), grants }) });
const created = v.object({ key: v.object({ access_key: v.pipe(v.string(), v.minLength(1)), secret_key: v.pipe(v.string(), v.minLength(1)) }) });
const listed = v.object({ keys: v.array(v.object({ access_key: v.string(), name: v.nullish(v.string()) })), links: v.nullish(v.object({ pages: v.nullish(v.object({ next: v.nullish(v.string()) })) })) });
const buckets = v.object({ ListAllMyBucketsResult: v.unknown() });
const storageRefusal = v.object({ Error: v.object({ Code: v.string() }) });
const refusal = v.object({ id: v.string(), message: v.string() });

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key) });
/** The access key stands in the path. */
const pathOf = (id: string): Secret => Secret.of(`${keysPath}/${encodeURIComponent(id)}`);

/** Lists buckets, by the host of one region: keys are the same in all. */
async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'Spaces ListBuckets';
  const sign = signedWith({ accessKeyId: partOf(key, accessKey.id), secretAccessKey: key.secret, service: 's3', region: 'us-east-1' });
  const answer = await http.send({ method: 'GET', host: { name: 'spaces' }, path: '/', headers: { Accept: '*/*' }, sign }, signal);
  const said = answered(call, answer);
  const facts = { id: idOf(key) };
  if (answer.status === 200) {
    const read = readXml(answer, buckets);
    return read.ok ? { verdict: 'live', evidence: said, facts } : inconclusive(call, answer, read.why);
  }
  const refused = readXml(answer, storageRefusal);
  const code = refused.ok ? refused.value.Error.Code : undefined;
  if (answer.status === 403 && code === 'InvalidAccessKeyId') return { verdict: 'dead', evidence: `${said}: ${code}` };
  // Only a signature that is right gets as far as to be refused for what it asks.
  if (answer.status === 403 && code === 'AccessDenied') return { verdict: 'live-restricted', evidence: `${said}: it may not list buckets`, facts };
  if (answer.status === 403 && code === 'SignatureDoesNotMatch') return inconclusive(call, answer, `${code}. The secret is not that of the access key beside it, or the clock of this machine is wrong`);
  return code === 'SlowDown' ? rateLimited(call, answer) : inconclusive(call, answer);
}

/** What the old key is granted is read first: a key that is made without grants could do nothing, and one with all of them everything. */
async function request({ authority, key, name }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const answer = await http.send({ method: 'GET', path: pathOf(idOf(key)), headers: authorise(authority) }, signal);
  const old = answer.status === 200 ? readJson(answer, one) : undefined;
  if (old?.ok !== true || old.value.key.access_key !== idOf(key)) {
    throw new AnswerError(`Nothing was asked of DigitalOcean: ${answered(`GET ${keysPath}/{access_key}`, answer)}, so what the old key may do is not known. Make the key at ${keysPage}.`, 'no');
  }
  return { method: 'POST', path: keysPath, headers: authorise(authority), body: { name, grants: old.value.key.grants.map(({ bucket, permission }) => ({ bucket: bucket ?? '', permission })) } };
}

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    return refusedIssue('DigitalOcean', answer, { 401: 'the token that authorises it is not accepted.', 403: 'the token that authorises it needs the scope spaces_key:create.', 422: `it did not accept what was asked for. Make the key at ${keysPage}.` });
  }
  const { access_key: id, secret_key: secret } = readIssued('DigitalOcean', answer, created).key;
  return { secret: Secret.of(secret), parts: { [accessKey.id]: Secret.of(id) }, id };
}

const resolveLost = async (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> =>
  lookByName(
    http,
    {
      request: { method: 'GET', path: `${keysPath}?per_page=${perPage}`, headers: authorise(authority) },
      call: `GET ${keysPath}`,
      page: keysPage,
      read: (answer) => {
        const found = readJson(answer, listed);
        if (!found.ok) return found;
        const { keys, links } = found.value;
        return { ok: true, value: { keys: keys.map(({ access_key: id, name: called }) => ({ id, name: called })), more: keys.length >= perPage || links?.pages?.next != null } };
      },
    },
    name,
    signal,
  );

/** Spaces checks the signature, so an access key and a secret that it accepts together belong together; and the token's team has to have it. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const { verdict } = await verify(http, old, signal);
  if (verdict !== 'live' && verdict !== 'live-restricted') return undefined;
  const answer = await http.send({ method: 'GET', path: pathOf(idOf(old)), headers: authorise(authority) }, signal);
  const found = answer.status === 200 ? readJson(answer, one) : undefined;
  if (found?.ok !== true || found.value.key.access_key !== idOf(old)) return undefined;
  return { keyId: idOf(old), how: `Spaces accepted what was signed with this access key and the secret; GET ${keysPath}/{access_key} knows it` };
}

const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'DELETE', path: pathOf(keyId), headers: authorise(authority) });

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer) || (answer.status === 404 && readJson(answer, refusal).ok)) return;
  refusedDeletion('DigitalOcean', answer, { what: 'key', page: keysPage });
}

export const spacesKeys: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['digital-ocean-spaces-secret-key'],
  policy: {
    oldKeyDies: 'when it is deleted, after the new one has been tested and put in place.',
    limits: ['The access key changes with the secret; both are rewritten.', 'The new key gets the grants of the old one.'],
    authority: 'a personal access token of the same team. It is asked for.',
    // Not documented.
    propagation: { newKey: 60_000, oldKey: 120_000 },
    source: 'https://docs.digitalocean.com/reference/api/reference/spaces-keys/',
  },
  parts: [accessKey],
  verify,
  // What it is granted, only the token that authorises can read.
  issue: { request, grants: () => ({}), read },
  resolveLost,
  mayIssue: () => false,
  authority: {
    wanted: 'a DigitalOcean personal access token of the same team',
    how: ['It needs the scopes spaces_key:read, spaces_key:create and spaces_key:delete.', 'Choose “Generate New Token” on the page.'],
    page: 'https://cloud.digitalocean.com/account/api/tokens',
    pattern: /^do[op]_v1_[0-9a-f]{64}$/u,
  },
  prove,
  revoke,
  readRevoked,
};
