import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { type Read, answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import { type Credential, type Part, partOf } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, basic } from './http.js';
import { type CreateRevokeLifecycle, type Identity, type IdentityProof, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type Verification, AnswerError } from './lifecycle.js';
import { type Listed, lookByName } from './lostCall.js';
import type { ManagedProvider } from './provider.js';
import { refusedDeletion, refusedIssue } from './refusal.js';

// Facts: Sumo Logic's API description ("accessKeyManagement": AccessKeyCreateRequest, AccessKeyPublic), "API errors", and "Access keys" of its documentation, which
// says that a key may be let in for 15 minutes after its end. Each deployment has its own address.

const keysPath = '/api/v1/accessKeys';
const ownPath = `${keysPath}/personal`;
const ownCall = `GET ${ownPath}`;
const keysPage = 'https://service.sumologic.com/';
const accessId: Part = { id: 'sumo-logic-access-id', title: 'access id', pattern: /^su[0-9A-Za-z]{12}$/u, needed: true, issued: true };

const entry = v.object({ id: v.string(), label: v.nullish(v.string()), disabled: v.nullish(v.boolean()), corsHeaders: v.nullish(v.array(v.string())), scopes: v.nullish(v.array(v.string())) });
const listed = v.object({ data: v.array(entry) });
const created = v.object({ id: v.pipe(v.string(), v.regex(accessId.pattern)), key: v.pipe(v.string(), v.minLength(32)) });
const error = v.object({ code: v.string() });
/** One of Sumo Logic's own refusals, in either of its two shapes. */
const refusal = v.union([v.pipe(v.object({ errors: v.looseTuple([error]) }), v.transform(({ errors: [first] }) => first)), error]);

const idOf = (key: Credential): string => partOf(key, accessId.id).reveal();
const authorise = (key: Credential): HttpRequest['headers'] => ({ Authorization: basic(partOf(key, accessId.id), key.secret) });
/** The keys of the user whose key asks. */
const own = (key: Credential): HttpRequest => ({ method: 'GET', path: ownPath, headers: authorise(key) });
/** What a key without scopes has: it may do what its user may. */
const everything = '*';
const scopesOf = ({ scopes }: v.InferOutput<typeof entry>): readonly string[] => (scopes == null || scopes.length === 0 ? [everything] : scopes);

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const answer = await http.send(own(key), signal);
  const said = answered(ownCall, answer);
  if (answer.status === 200) {
    const read = readJson(answer, listed);
    if (!read.ok) return inconclusive(ownCall, answer, read.why);
    const known = read.value.data.find(({ id }) => id === idOf(key));
    const facts: KeyFacts = known === undefined ? {} : present({ id: known.id, name: known.label, scopes: scopesOf(known) });
    return known?.disabled === true ? { verdict: 'dead', evidence: `${said}: deactivated`, facts } : { verdict: 'live', evidence: said, facts };
  }
  const refused = readJson(answer, refusal);
  const code = refused.ok ? refused.value.code.toLowerCase() : undefined;
  if (answer.status === 403 && code === 'forbidden') return { verdict: 'live-restricted', evidence: `${said}: forbidden` };
  // Another deployment says the same.
  if (answer.status === 401 && code === 'unauthorized') return { verdict: 'dead', evidence: `${said}: unauthorized`, unknown: true };
  return inconclusive(ownCall, answer);
}

/** What the user of the authority has under that access id. */
async function look(http: Http, authority: Credential, id: string, signal: AbortSignal): Promise<v.InferOutput<typeof entry> | undefined> {
  const answer = await http.send(own(authority), signal);
  const read = answer.status === 200 ? readJson(answer, listed) : undefined;
  return read?.ok === true ? read.value.data.find((one) => one.id === id) : undefined;
}

/** The same scopes and domains. A key is its user's, and a new one the user's who authorises it: so that has to be the same one. */
async function request({ authority, key, name }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const old = await look(http, authority, idOf(key), signal);
  if (old === undefined) throw new AnswerError('Nothing was asked of Sumo Logic: the old key is not among those of the user who authorises it, so what it may do could not be read. Make the key on its page.', 'no');
  return { method: 'POST', path: keysPath, headers: authorise(authority), body: { label: name, corsHeaders: old.corsHeaders ?? [], ...present({ scopes: old.scopes }) } };
}

function read(answer: HttpAnswer): IssuedKey {
  if (!isSuccess(answer)) {
    return refusedIssue('Sumo Logic', answer, {
      401: 'the access key that should authorise it is not accepted. Check the address in keywright.baseUrls: each deployment has its own.',
      403: 'the access key that authorises it may make no keys: its user needs the capability “Create Access Keys”, and the key the scopes for it.',
    });
  }
  const { id, key } = readIssued('Sumo Logic', answer, created);
  return { secret: Secret.of(key), parts: { [accessId.id]: Secret.of(id) }, id };
}

const resolveLost = async (http: Http, { authority, name }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> => lookByName(http, { request: own(authority), call: ownCall, page: keysPage, read: entriesIn }, name, signal);

function entriesIn(answer: HttpAnswer): Read<Listed> {
  const found = readJson(answer, listed);
  return found.ok ? { ok: true, value: { keys: found.value.data.map(({ id, label }) => ({ id, name: label })), more: false } } : found;
}

/** An id that stands beside a key proves nothing until the key is let in with it. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const { verdict } = await verify(http, old, signal);
  if (verdict !== 'live' && verdict !== 'live-restricted') return undefined;
  const keyId = idOf(old);
  const how = `${ownCall} lets the key in with this access id`;
  if (old.secret.equals(authority.secret)) return { keyId, how };
  return (await look(http, authority, keyId, signal)) === undefined ? undefined : { keyId, how: `${how}; the user who authorises has it` };
}

const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'DELETE', path: Secret.of(`${keysPath}/${encodeURIComponent(keyId)}`), headers: authorise(authority) });

function readRevoked(answer: HttpAnswer): void {
  if (isSuccess(answer)) return;
  const refused = readJson(answer, refusal);
  if (answer.status === 404 && refused.ok) return;
  refusedDeletion('Sumo Logic', answer, { what: 'access key', page: keysPage });
}

const accessKeys: CreateRevokeLifecycle = {
  class: 'create+revoke',
  formats: ['sumo-logic-access-key'],
  policy: {
    oldKeyDies: 'when it is deleted, after the new one has been tested and put in place. Sumo Logic may let it in for 15 minutes more.',
    limits: ['The new key has the scopes and the domains of the old one. It has a new access id, which is changed with it.', 'Other deployments than US1 need their address, such as https://api.eu.sumologic.com, in keywright.baseUrls.'],
    authority: 'the key itself, if its user and its scopes let it make keys; otherwise another key of the same user.',
    // The first is not documented.
    propagation: { newKey: 30_000, oldKey: 900_000 },
    source: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  },
  parts: [accessId],
  verify,
  issue: { request, grants: ({ old }) => present({ scopes: old.scopes }), read },
  resolveLost,
  // Only the call tells whether the user may. A key with scopes needs one for it.
  mayIssue: ({ scopes }) => (scopes !== undefined && !scopes.some((scope) => scope === everything || /^manage(?:Personal)?AccessKeys$/u.test(scope)) ? false : undefined),
  authority: {
    wanted: 'a Sumo Logic access key of the same user that may make keys',
    how: ['Its user needs the capability “Create Access Keys”.', 'Open “Preferences”, then “Personal Access Keys”, and choose “Add”. You can delete it afterwards.'],
    page: keysPage,
    pattern: /^[0-9A-Za-z]{62,64}$/u,
    parts: [{ ...accessId, title: 'access id of that key' }],
  },
  prove,
  revoke,
  readRevoked,
};

export const sumoLogic: ManagedProvider = {
  id: 'sumoLogic',
  name: 'Sumo Logic',
  docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  console: keysPage,
  baseUrl: 'https://api.sumologic.com',
  status: 'https://status.sumologic.com',
  feeds: [],
  keys: [
    {
      id: 'sumo-logic-access-key',
      title: 'access key',
      names: ['sumologic', 'sumo_logic', 'sumo'],
      about: /acc|key|sec|tok|pass/i,
      pattern: /[0-9A-Za-z]{64}/,
      variables: ['SUMOLOGIC_ACCESS_KEY', 'SUMO_ACCESS_KEY', 'SUMOLOGIC_ACCESSKEY'],
      companions: ['sumo-logic-access-id'],
    },
    {
      id: 'sumo-logic-access-id',
      title: 'access id',
      names: ['sumologic', 'sumo_logic', 'sumo'],
      about: /acc.{0,20}id|id.?$/i,
      pattern: /su[0-9A-Za-z]{12}/,
      minEntropy: 2.5,
      variables: ['SUMOLOGIC_ACCESS_ID', 'SUMO_ACCESS_ID', 'SUMOLOGIC_ACCESSID'],
      identifier: true,
    },
    {
      id: 'sumo-logic-collector-address',
      title: 'HTTP source address',
      anchors: ['.sumologic.com/receiver/v1/http/'],
      reach: 32,
      pattern: /collectors\.(?:[0-9a-z]{2,5}\.)?sumologic\.com\/receiver\/v1\/http\/[0-9A-Za-z_=-]{80,120}/,
      variables: ['SUMOLOGIC_COLLECTOR_URL', 'SUMO_ENDPOINT'],
    },
  ],
  lifecycles: [accessKeys],
};
