import * as v from 'valibot';
import { Secret } from '../secret/secret.js';
import { answered, inconclusive, isSuccess, present, readIssued, readJson } from './answer.js';
import { type Authority, type Credential, type Part, partOf } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure, bearer } from './http.js';
import { type GuidedLifecycle, type Identity, type IssuedKey, type IssueRequest, type KeyFacts, type LostAnswer, type Policy, type RotateLifecycle, type Verification, AnswerError } from './lifecycle.js';
import type { ManagedProvider } from './provider.js';

// Facts: Cloudflare's API reference (developers.cloudflare.com/api: user/tokens, accounts/tokens), its pages "Roll tokens" and "Token formats"; error codes from public captures.

const accountId = 'cloudflare-account-id';
const email = 'email';
const tokensPage = 'https://dash.cloudflare.com/profile/api-tokens';
const accountTokensPage = 'https://dash.cloudflare.com/?to=/:account/api-tokens';

const verified = v.object({ success: v.literal(true), result: v.object({ id: v.string(), status: v.string(), expires_on: v.nullish(v.string()) }) });
const policies = v.object({ success: v.literal(true), result: v.object({ id: v.string(), name: v.nullish(v.string()), policies: v.array(v.object({ effect: v.string(), permission_groups: v.array(v.object({ name: v.nullish(v.string()) })) })) }) });
/** The one answer of this API whose result is no object: the new value as it is. */
const rolled = v.object({ success: v.literal(true), result: v.pipe(v.string(), v.minLength(20)) });
const user = v.object({ success: v.literal(true), result: v.object({ id: v.string() }) });
/** A refusal of Cloudflare's API. Cloudflare also stands in front of others, and what a gateway says proves nothing of a token. */
const refusal = v.object({ success: v.literal(false), errors: v.pipe(v.array(v.object({ code: v.number(), message: v.string() })), v.minLength(1)) });

const codes = { invalidToken: 1000, malformed: 6003, unknownKey: 9103, forbidden: 9109 } as const;

interface Refusal {
  readonly code: number;
  /** 9109 refuses unknown tokens, tokens without the permission, and living ones from an address that they are not meant for. */
  readonly place: boolean;
}

function refusalOf(answer: HttpAnswer): Refusal | undefined {
  const read = readJson(answer, refusal);
  const [first] = read.ok ? read.value.errors : [];
  return first === undefined ? undefined : { code: first.code, place: first.code === codes.forbidden && /\blocation\b/iu.test(first.message) };
}

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ Authorization: bearer(key) });

const userTokens = '/client/v4/user/tokens';

/** Who owns a token: its user, or an account. Each is known only under its own path. */
interface Owner {
  readonly account?: string;
}
const pathOf = ({ account }: Owner, rest: string): Secret => Secret.of((account === undefined ? userTokens : `/client/v4/accounts/${encodeURIComponent(account)}/tokens`) + rest);
/** As evidence shows it. */
const shownPathOf = ({ account }: Owner): string => (account === undefined ? userTokens : '/client/v4/accounts/{account}/tokens');

async function verifyAs(owner: Owner, http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const answer = await http.send({ method: 'GET', path: pathOf(owner, '/verify'), headers: authorise(key) }, signal);
  const call = `GET ${shownPathOf(owner)}/verify`;
  const said = answered(call, answer);
  if (answer.status === 200) {
    const read = readJson(answer, verified);
    if (!read.ok) return inconclusive(call, answer, read.why);
    const { id, status, expires_on: expiresAt } = read.value.result;
    const facts: KeyFacts = present({ id, account: owner.account, expiresAt });
    if (status === 'active') return { verdict: 'live', evidence: said, facts: { ...facts, ...(await permissionsOf(owner, id, http, key, signal)) } };
    // A token that is disabled can be enabled again; until then it opens nothing.
    return status === 'disabled' || status === 'expired' ? { verdict: 'dead', evidence: `${said}: ${status}`, facts } : inconclusive(call, answer, 'a status that is not documented');
  }
  const why = refusalOf(answer);
  if (why === undefined) return inconclusive(call, answer);
  if (answer.status === 401 && why.code === codes.invalidToken) return { verdict: 'dead', evidence: `${said}: code ${why.code}`, ...(owner.account === undefined ? {} : { unknown: true }) };
  if (answer.status === 403 && why.place) return { verdict: 'live-restricted', evidence: `${said}: code ${why.code}, not from this address` };
  return inconclusive(call, answer, answer.status < 500 && answer.status !== 429 ? `code ${why.code}` : undefined);
}

/** What a token may do, which only tokens that may read tokens are told. */
async function permissionsOf(owner: Owner, id: string, http: Http, key: Credential, signal: AbortSignal): Promise<KeyFacts> {
  const answer = await http.send({ method: 'GET', path: pathOf(owner, `/${encodeURIComponent(id)}`), headers: authorise(key) }, signal);
  const read = answer.status === 200 ? readJson(answer, policies) : undefined;
  if (read?.ok !== true || read.value.result.id !== id) return {};
  const allowed = read.value.result.policies.filter(({ effect }) => effect === 'allow').flatMap(({ permission_groups: groups }) => groups.flatMap(({ name }) => name ?? []));
  return present({ name: read.value.result.name, scopes: [...new Set(allowed)] });
}

const accountOf = ({ parts }: Credential): string | undefined => parts[accountId]?.reveal();

const verifyUserToken = (http: Http, key: Credential, signal: AbortSignal): Promise<Verification> => verifyAs({}, http, key, signal);
const verifyAccountToken = (http: Http, key: Credential, signal: AbortSignal): Promise<Verification> => verifyAs({ account: partOf(key, accountId).reveal() }, http, key, signal);

/** An older token does not show whose it is. The users' path calls accounts' tokens invalid although they live, so its no is none. */
async function verifyOlderToken(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const asUser = await verifyAs({}, http, key, signal);
  // A token that is disabled or expired is known there, and has an id.
  if (asUser.verdict !== 'dead' || asUser.facts !== undefined) return asUser;
  const account = accountOf(key);
  if (account === undefined) return { verdict: 'indeterminate', evidence: `${asUser.evidence}, which it also says of tokens that an account owns; the account id would tell` };
  const asAccount = await verifyAs({ account }, http, key, signal);
  return { ...asAccount, evidence: `${asUser.evidence}; ${asAccount.evidence}` };
}

const mayManage = /^(?:Account )?API Tokens (?:Write|Edit)$/u;
/** Only a token that may read its own permissions tells. */
const mayIssue = ({ scopes }: KeyFacts): boolean | undefined => scopes?.some((scope) => mayManage.test(scope));

function request({ authority, old, proof }: IssueRequest): HttpRequest {
  const id = proof?.keyId ?? old.id;
  if (id === undefined) throw new AnswerError(`Nothing was asked of Cloudflare: it did not tell the id of the token. Roll the token at ${tokensPage}.`, 'no');
  return { method: 'PUT', path: pathOf(present({ account: old.account }), `/${encodeURIComponent(id)}/value`), headers: authorise(authority), body: {} };
}

/** The token stays what it is: only its value is new. */
const grants = ({ old }: Pick<IssueRequest, 'old'>): Pick<KeyFacts, 'scopes' | 'expiresAt'> => present({ scopes: old.scopes, expiresAt: old.expiresAt });

function refusedBecause(answer: HttpAnswer): string | undefined {
  const code = refusalOf(answer)?.code;
  const because = code === undefined ? '' : ` (code ${code})`;
  switch (answer.status) {
    case 400:
    case 405:
    case 409:
    case 422:
      return `it did not take the request${because}. Roll the token on its page.`;
    case 401:
      return `the token that should authorise it is not accepted${because}.`;
    case 403:
      return `not permitted${because}. The token that authorises it needs the permission "API Tokens: Edit", for an account's tokens "Account API Tokens: Edit". Or roll the token on its page.`;
    case 404:
      return `it knows no such token${because}.`;
    case 429:
      return 'too many requests. Nothing was changed; try again in some minutes.';
    default:
      return undefined;
  }
}

function read(answer: HttpAnswer): IssuedKey {
  if (isSuccess(answer)) return { secret: Secret.of(readIssued('Cloudflare', answer, rolled).result) };
  const why = refusedBecause(answer);
  if (why !== undefined) throw new AnswerError(`Cloudflare answered ${answer.status}: ${why}`, 'no');
  throw new AnswerError(`Cloudflare answered ${answer.status}. It may have rolled the token all the same.`, 'maybe');
}

/** The old value dies when the token is rolled: its life tells. */
const resolveLostBy =
  (verify: RotateLifecycle['verify'], page: string) =>
  async (http: Http, { key }: IssueRequest, signal: AbortSignal): Promise<LostAnswer> => {
    let found: Verification;
    try {
      found = await verify(http, key, signal);
    } catch (error) {
      if (!(error instanceof HttpFailure)) throw error;
      found = { verdict: 'indeterminate', evidence: error.message };
    }
    const { verdict, evidence } = found;
    if (verdict === 'live' || verdict === 'live-restricted') return { outcome: 'not-issued', evidence: `The old value still works (${evidence}), so Cloudflare did not roll the token.` };
    const remedy = `Open ${page}, find the token by its name, choose "Roll" in its menu and paste the value that is shown: Cloudflare shows none a second time.`;
    if (verdict === 'dead') return { outcome: 'issued', evidence: `The old value is dead (${evidence}), as after rolling.`, remedy };
    return { outcome: 'unknown', evidence: `Cloudflare did not say whether the old value works (${evidence}).`, remedy: `See at ${page} whether the token still works. ${remedy}` };
  };

/** Cloudflare tells a token its own id; who authorises has to see the same id. */
const proveBy =
  (verify: RotateLifecycle['verify']) =>
  async (http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> => {
    const { verdict, facts = {} } = await verify(http, old, signal);
    if (verdict !== 'live' || facts.id === undefined) return undefined;
    const owner = present({ account: facts.account });
    const answer = await http.send({ method: 'GET', path: pathOf(owner, `/${encodeURIComponent(facts.id)}`), headers: authorise(authority) }, signal);
    const seen = answer.status === 200 ? readJson(answer, policies) : undefined;
    if (seen?.ok !== true || seen.value.result.id !== facts.id) return undefined;
    return { keyId: facts.id, how: `GET ${shownPathOf(owner)}/verify told the old token this id, and GET ${shownPathOf(owner)}/{id} knows it` };
  };

const account: Part = { id: accountId, title: 'account id', pattern: /^[0-9a-f]{32}$/u };

const policyOf = (page: string, permission: string): Policy => ({
  oldKeyDies: 'at once, in the call that makes the new value. There is no overlap.',
  limits: ['The token stays: its id, name, permissions and expiry. Only its value is new.', 'The new value has the form of today (cfut_ or cfat_), also where the old one had none.'],
  authority: `the token itself, if it has the permission "${permission}"; otherwise another token that has it. It is asked for then.`,
  // Not documented.
  propagation: { newKey: 30_000, oldKey: 60_000 },
  source: page,
});

const authorityOf = (permission: string, page: string): Authority => ({
  wanted: `a Cloudflare token with the permission "${permission}"`,
  how: [`Choose "Create Token" and the template "Create Additional Tokens", or a token of your own with "${permission}".`, 'It can be deleted when the old value is dead.'],
  page,
  pattern: /^(?:cf[ua]t_)?[\w-]{40,53}$/u,
});

const rolling = { class: 'rotate', mayIssue, issue: { request, grants, read } } as const;
const rollPage = 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/';

const userToken: RotateLifecycle = {
  ...rolling,
  formats: ['cloudflare-api-token'],
  policy: policyOf(rollPage, 'API Tokens: Edit'),
  verify: verifyUserToken,
  resolveLost: resolveLostBy(verifyUserToken, tokensPage),
  authority: authorityOf('API Tokens: Edit', tokensPage),
  prove: proveBy(verifyUserToken),
};

const accountToken: RotateLifecycle = {
  ...rolling,
  formats: ['cloudflare-account-token'],
  policy: policyOf('https://developers.cloudflare.com/fundamentals/api/get-started/account-owned-tokens/', 'Account API Tokens: Edit'),
  parts: [{ ...account, needed: true }],
  verify: verifyAccountToken,
  resolveLost: resolveLostBy(verifyAccountToken, accountTokensPage),
  authority: authorityOf('Account API Tokens: Edit', accountTokensPage),
  prove: proveBy(verifyAccountToken),
};

const olderToken: RotateLifecycle = {
  ...rolling,
  formats: ['cloudflare-legacy-token'],
  policy: policyOf(rollPage, 'API Tokens: Edit'),
  parts: [account],
  verify: verifyOlderToken,
  resolveLost: resolveLostBy(verifyOlderToken, tokensPage),
  authority: authorityOf('API Tokens: Edit', tokensPage),
  prove: proveBy(verifyOlderToken),
};

async function verifyGlobalKey(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const call = 'GET /client/v4/user';
  const address = key.parts[email];
  const answer = await http.send({ method: 'GET', path: '/client/v4/user', headers: { ...(address === undefined ? {} : { 'X-Auth-Email': address }), 'X-Auth-Key': key.secret } }, signal);
  const said = answered(call, answer);
  if (answer.status === 200) {
    const found = readJson(answer, user);
    return found.ok ? { verdict: 'live', evidence: said, facts: { account: found.value.result.id } } : inconclusive(call, answer, found.why);
  }
  const code = refusalOf(answer)?.code;
  // It says that the key or the address is wrong, so only of a pair that has worked that the key is dead.
  if (code === codes.unknownKey && [400, 401, 403].includes(answer.status)) return { verdict: 'dead', evidence: `${said}: code ${code}`, unknown: true };
  return inconclusive(call, answer, code !== undefined && answer.status < 500 && answer.status !== 429 ? `code ${code}` : undefined);
}

const globalKey: GuidedLifecycle = {
  class: 'guided',
  formats: ['cloudflare-global-key', 'cloudflare-legacy-global-key'],
  policy: {
    oldKeyDies: 'at once, when you change it on the page.',
    limits: ['There is one such key for each user, and it may do everything that the user may. A token with few permissions is safer.', 'Everything that uses the old key fails until it has the new one.'],
    authority: 'you, signed in to dash.cloudflare.com.',
    // Not documented.
    propagation: { newKey: 30_000, oldKey: 60_000 },
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
  },
  parts: [{ id: email, title: 'e-mail address of the Cloudflare account', pattern: /^[^\s@]+@[^\s@]+$/u, needed: true }],
  verify: verifyGlobalKey,
  createSteps: ['Find "Global API Key" under "API Keys".', 'Choose "Change" and sign in again: the old key dies now.', 'Choose "View", copy the key and come back to paste it.'],
  revokeSteps: ['It died when you changed it. If it still works, choose "Change" again and paste the newer key.'],
};

export const cloudflare: ManagedProvider = {
  id: 'cloudflare',
  name: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  console: tokensPage,
  baseUrl: 'https://api.cloudflare.com',
  status: 'https://www.cloudflarestatus.com',
  feeds: [{ title: 'Status', url: 'https://www.cloudflarestatus.com/history.atom', about: 'status' }],
  keys: [
    {
      id: 'cloudflare-api-token',
      title: 'user API token',
      anchors: ['cfut_'],
      pattern: /cfut_[0-9A-Za-z]{40,48}/,
      variables: ['CLOUDFLARE_API_TOKEN', 'CF_API_TOKEN'],
    },
    {
      id: 'cloudflare-account-token',
      title: 'account API token',
      anchors: ['cfat_'],
      pattern: /cfat_[0-9A-Za-z]{40}[0-9a-f]{8}/,
      variables: ['CLOUDFLARE_API_TOKEN'],
      companions: ['cloudflare-account-id'],
    },
    {
      id: 'cloudflare-account-id',
      title: 'account id',
      names: ['cloudflare', 'cf_account'],
      about: /acc/i,
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['CLOUDFLARE_ACCOUNT_ID', 'CF_ACCOUNT_ID'],
      identifier: true,
    },
    {
      id: 'cloudflare-global-key',
      title: 'global API key',
      anchors: ['cfk_'],
      pattern: /cfk_[0-9A-Za-z]{40}[0-9a-f]{8}/,
      variables: ['CLOUDFLARE_API_KEY'],
    },
    {
      id: 'cloudflare-origin-ca-key',
      title: 'origin CA key',
      anchors: ['v1.0-'],
      pattern: /v1\.0-[0-9a-f]{24,64}-[0-9a-f-]{130,240}/,
      variables: ['CLOUDFLARE_ORIGIN_CA_KEY'],
    },
    {
      id: 'cloudflare-legacy-token',
      title: 'API token (older form)',
      names: ['cloudflare', 'cf_api', 'cf_token'],
      pattern: /[\w-]{40}/,
      minEntropy: 3.8,
      variables: ['CLOUDFLARE_API_TOKEN', 'CF_API_TOKEN'],
      companions: ['cloudflare-account-id'],
    },
    {
      id: 'cloudflare-legacy-global-key',
      title: 'global API key (older form)',
      names: ['cloudflare', 'x_auth_key', 'cf_api'],
      pattern: /[0-9a-f]{37}/i,
      variables: ['CLOUDFLARE_API_KEY'],
    },
  ],
  lifecycles: [userToken, accountToken, olderToken, globalKey],
};
