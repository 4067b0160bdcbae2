import { createHmac } from 'node:crypto';
import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, readJson } from './answer.js';
import { type Credential, partOf } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure, bearer } from './http.js';
import { type Identity, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type RotateLifecycle, type Verification, AnswerError } from './lifecycle.js';
import { refusedIssue } from './refusal.js';

// Facts: Microsoft, "Authorize with Shared Key", "Storage Accounts - Regenerate Key" and "- List Keys" (learn.microsoft.com/rest/api); the body of a 403
// from a public capture. What the other codes of a 403 mean is from memory, so they decide nothing.

/** Not found near a key: the names that people give to accounts look like words, which no format is made of. It is asked for. */
const accountPart = 'azure-storage-account';
const apiVersion = 'api-version=2024-01-01';
const everything = 'everything in the storage account';
const console = 'https://portal.azure.com';

const storageAccount = v.object({ id: v.pipe(v.string(), v.regex(/^\/subscriptions\/[\w-]{1,64}\/resourceGroups\/[\w.()-]{1,90}\/providers\/Microsoft\.Storage\/storageAccounts\/[a-z0-9]{3,24}$/iu)), name: v.string() });
const subscription = v.object({ subscriptionId: v.pipe(v.string(), v.regex(/^[\w-]+$/u)) });
const pageOf = <Item extends v.GenericSchema>(item: Item) => v.object({ value: v.array(item), nextLink: v.nullish(v.string()) });
const keysAnswer = v.object({ keys: v.array(v.object({ keyName: v.pipe(v.string(), v.regex(/^\w+$/u)), value: v.pipe(v.string(), v.minLength(1)) })) });

const authorise = ({ secret: token }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(token) });
const accountOf = (key: Credential): string => partOf(key, accountPart).reveal();

/** A request signed by the key itself. The emulated service has a path before it that the real one has not: the resource is the service's own. */
function signed({ secret }: Credential, account: string): HttpRequest {
  return {
    method: 'GET',
    host: { name: 'blob', label: account },
    path: '/?comp=list&maxresults=1',
    headers: {},
    sign: ({ now }) => {
      const headers = { 'x-ms-date': now.toUTCString(), 'x-ms-version': '2021-12-02' };
      // Twelve headers that the request does not have.
      const text = ['GET', ...Array<string>(11).fill(''), ...Object.entries(headers).map((header) => header.join(':')), `/${account}/`, 'comp:list', 'maxresults:1'].join('\n');
      const signature = createHmac('sha256', Buffer.from(secret.reveal(), 'base64')).update(text, 'utf8').digest('base64');
      return Promise.resolve({ ...headers, Authorization: Secret.of(`SharedKey ${account}:${signature}`) });
    },
  };
}

const elementOf = (xml: Secret, name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`, 'u').exec(xml.reveal())?.[1];

async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'GET /?comp=list';
  const account = accountOf(key);
  const answer = await http.send(signed(key, account), signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const text = answer.body.reveal();
    const whole = answer.complete && text.includes('<EnumerationResults') && text.trimEnd().endsWith('</EnumerationResults>');
    return whole ? { verdict: 'live', evidence: said, facts: { account, scopes: [everything] } } : inconclusive(call, answer, 'the answer is no list of containers');
  }
  const code = answer.complete && answer.body.reveal().includes('<Error>') ? elementOf(answer.body, 'Code') : undefined;
  // It says the same of a key that is another account's. A clock that is wrong is refused by the same code: only the detail tells that it is the key's signature which is not right.
  if (answer.status === 403 && code === 'AuthenticationFailed' && /\bsignature\b/iu.test(elementOf(answer.body, 'AuthenticationErrorDetail') ?? '')) return { verdict: 'dead', unknown: true, evidence: `${said}: AuthenticationFailed, not the signature of a key of this account` };
  return inconclusive(call, answer, answer.status === 403 && code !== undefined ? 'refused before or beside the key: by a firewall, by a setting of the account, or for the time' : undefined);
}

/** What could not be read. */
class Unread extends Error {}

/** Everything of a list of Azure Resource Manager. @throws {Unread} */
async function listAll<Item extends v.GenericSchema>(http: Http, from: string, item: Item, authority: Credential, signal: AbortSignal): Promise<readonly v.InferOutput<Item>[]> {
  const items: v.InferOutput<Item>[] = [];
  const seen = new Set<string>();
  for (let path = from; !seen.has(path); ) {
    seen.add(path);
    const answer = await http.send({ method: 'GET', path, headers: authorise(authority) }, signal);
    const call = `GET ${(path.split('?', 1)[0] ?? '').replace(/\/subscriptions\/[^/]+/u, '/subscriptions/{id}')}`;
    const page = answer.status === 200 ? readJson(answer, pageOf(item)) : undefined;
    if (page === undefined) throw new Unread(inconclusive(call, answer).evidence);
    if (!page.ok) throw new Unread(`${answered(call, answer)}: ${page.why}`);
    items.push(...page.value.value);
    const { nextLink } = page.value;
    if (nextLink === undefined || nextLink === null || nextLink === '' || !URL.canParse(nextLink)) return items;
    // Only its path: what is sent goes to the declared host, whatever the link says.
    const { pathname, search } = new URL(nextLink);
    path = pathname + search;
  }
  throw new Unread('the list does not end');
}

/** The resource of an account: names of storage accounts are there once in all of Azure. @throws {Unread} */
async function findAccount(http: Http, name: string, authority: Credential, signal: AbortSignal): Promise<string> {
  for (const { subscriptionId } of await listAll(http, '/subscriptions?api-version=2022-12-01', subscription, authority, signal)) {
    const accounts = await listAll(http, `/subscriptions/${subscriptionId}/providers/Microsoft.Storage/storageAccounts?${apiVersion}`, storageAccount, authority, signal);
    const found = accounts.find((account) => account.name === name);
    if (found !== undefined) return found.id;
  }
  throw new Unread('no subscription of the access token has this storage account');
}

/** Changes nothing, though it is a POST. @throws {Unread} */
async function listKeys(http: Http, resource: string, authority: Credential, signal: AbortSignal): Promise<v.InferOutput<typeof keysAnswer>['keys']> {
  const answer = await http.send({ method: 'POST', path: `${resource}/listKeys?${apiVersion}`, headers: authorise(authority) }, signal);
  const found = answer.status === 200 ? readJson(answer, keysAnswer) : undefined;
  if (found === undefined) throw new Unread(inconclusive('POST …/listKeys', answer).evidence);
  if (!found.ok) throw new Unread(`${answered('POST …/listKeys', answer)}: ${found.why}`);
  return found.value.keys;
}

async function unlessUnread<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}

/** Azure shows the keys: the old one is that of two slots which holds it. */
const prove = (http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> =>
  unlessUnread(async () => {
    const resource = await findAccount(http, accountOf(old), authority, signal);
    const slot = (await listKeys(http, resource, authority, signal)).find(({ value }) => value === old.secret.reveal());
    return slot === undefined ? undefined : { keyId: `${resource}/${slot.keyName}`, how: `POST …/listKeys answered 200: ${slot.keyName} of the account is this key` };
  });

interface Slot {
  readonly resource: string;
  readonly keyName: string;
}

function slotOf(proof: Identity | undefined): Slot | undefined {
  const [, resource, keyName] = /^(\/subscriptions\/.+)\/(\w+)$/u.exec(proof?.keyId ?? '') ?? [];
  return resource === undefined || keyName === undefined ? undefined : { resource, keyName };
}

/** Looks once more, for the call names the slot: what stands in it by now would die. */
async function request({ authority, proof, key }: IssueRequest, http: Http, signal: AbortSignal): Promise<HttpRequest> {
  const slot = slotOf(proof);
  const keys = slot === undefined ? [] : await unlessUnread(() => listKeys(http, slot.resource, authority, signal));
  if (slot === undefined || keys?.some(({ keyName, value }) => keyName === slot.keyName && value === key.secret.reveal()) !== true) {
    throw new AnswerError('Nothing was asked of Azure: it does not show the old key among those of the account. If it was replaced already, take the new one from the portal.', 'no');
  }
  return { method: 'POST', path: `${slot.resource}/regenerateKey?${apiVersion}`, headers: authorise(authority), body: { keyName: slot.keyName } };
}

const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes'> => ({ ...(old.scopes && { scopes: old.scopes }) });

/** Only refusals: an answer of success holds all keys of the account, and does not say which is new. */
function read(answer: HttpAnswer): IssuedKey {
  if (isSuccess(answer)) throw new AnswerError(`Azure answered ${answer.status}, so it replaced a key.`, 'maybe');
  return refusedIssue('Azure', answer, {
    401: 'the access token that should authorise it is not valid, or its time is over.',
    403: 'whom the access token belongs to may not replace keys of this account.',
    404: 'it does not know the storage account.',
    409: 'the account is locked, or something else is being done to it. Try again later.',
  });
}

/** The key that stands where the old one stood. */
function inSlot(keys: v.InferOutput<typeof keysAnswer>['keys'], { proof, key }: IssueRequest): IssuedKey | undefined {
  const value = keys.find(({ keyName }) => keyName === slotOf(proof)?.keyName)?.value;
  return value === undefined || value === key.secret.reveal() || proof === undefined ? undefined : { secret: Secret.of(value), id: proof.keyId };
}

function collect(_http: Http, answer: HttpAnswer, asked: IssueRequest): Promise<IssuedKey> {
  const found = readJson(answer, keysAnswer);
  const key = found.ok ? inSlot(found.value.keys, asked) : undefined;
  if (key !== undefined) return Promise.resolve(key);
  return Promise.reject(new AnswerError(`Azure answered ${answer.status}, so it replaced the key, but ${found.ok ? 'the answer does not hold the new one' : found.why}.`, 'maybe'));
}

/** Azure shows the keys as often as it is asked. */
async function resolveLost(http: Http, asked: IssueRequest, signal: AbortSignal): Promise<LostAnswer> {
  const remedy = 'Open the storage account in the portal, choose "Access keys", and see whether the old key is still there. The new one can be copied there.';
  const unknown = (evidence: string): LostAnswer => ({ outcome: 'unknown', evidence, remedy });
  const slot = slotOf(asked.proof);
  if (slot === undefined) return unknown('Which of the account’s keys the old one was is not known.');
  try {
    const keys = await listKeys(http, slot.resource, asked.authority, signal);
    const key = inSlot(keys, asked);
    if (key !== undefined) return { outcome: 'issued', evidence: `Azure shows another key as ${slot.keyName}.`, remedy, key };
    return keys.some(({ value }) => value === asked.key.secret.reveal()) ? { outcome: 'not-issued', evidence: `Azure still shows the old key as ${slot.keyName}.` } : unknown(`Azure shows no ${slot.keyName}.`);
  } catch (error) {
    if (!(error instanceof HttpFailure || error instanceof Unread)) throw error;
    return unknown(error.message);
  }
}

export const storageKeys: RotateLifecycle = {
  class: 'rotate',
  formats: ['azure-storage-key'],
  policy: {
    oldKeyDies: 'at once, in the call that makes the new one. The other key of the account stays.',
    limits: ['An account has two keys. What uses this one elsewhere stops working: move it to the other key first.', 'Shared access signatures that were made with this key die with it.'],
    authority: 'an access token of somebody who manages the storage account. It is asked for then.',
    // Not documented.
    propagation: { newKey: 60_000, oldKey: 120_000 },
    source: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
  },
  parts: [{ id: accountPart, title: 'storage account', pattern: /^[a-z0-9]{3,24}$/u, needed: true }],
  verify,
  issue: { request, grants, read, collect },
  resolveLost,
  authority: {
    wanted: 'an access token for Azure Resource Manager',
    how: [
      'Whom it belongs to needs the role Storage Account Key Operator Service Role, or another that may list and regenerate the keys of the account, and may read its subscription.',
      'In a terminal or in Cloud Shell run: az account get-access-token --resource https://management.azure.com/ --query accessToken --output tsv',
    ],
    page: console,
    pattern: /^eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}$/u,
  },
  prove,
};
