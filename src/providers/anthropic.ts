import * as v from 'valibot';
import { answered, inconclusive, isSuccess, present, readJson } from './answer.js';
import type { Credential } from './credential.js';
import type { Http, HttpAnswer, HttpRequest } from './http.js';
import { onlyFit } from './keyHint.js';
import { type GuidedLifecycle, type Identity, type IdentityProof, type RevokeOnlyLifecycle, type Verification, AnswerError } from './lifecycle.js';
import type { ManagedProvider } from './provider.js';

// Facts: Anthropic, "Errors", "API overview" (headers of answers) and the Admin API's "API keys" (platform.claude.com/docs/en/api); the Admin API has
// no call that makes a key, and none that deletes one.

const keysPage = 'https://platform.claude.com/settings/keys';
const keysPath = '/v1/organizations/api_keys';
/** The most that one call lists. */
const perPage = 1000;

const models = v.object({ data: v.array(v.unknown()) });
const organization = v.object({ id: v.string(), type: v.literal('organization') });
const refusal = v.object({ type: v.literal('error'), error: v.object({ type: v.string(), message: v.string() }) });
const entry = v.object({ id: v.string(), partial_key_hint: v.nullish(v.string()) });
const listed = v.object({ data: v.array(entry), has_more: v.boolean(), last_id: v.nullish(v.string()) });
const updated = v.object({ id: v.string(), status: v.string() });

const authorise = ({ secret: key }: Credential): HttpRequest['headers'] => ({ 'x-api-key': key, 'anthropic-version': '2023-06-01' });

/** The documented types of refusals that decide. */
const types = ['authentication_error', 'permission_error', 'billing_error', 'rate_limit_error', 'invalid_request_error'] as const;

/** What is documented of its refusals; undefined where it is not Anthropic that speaks. The message is for looking into, not for telling. */
function refusalOf(answer: HttpAnswer): { readonly type: (typeof types)[number] | 'other'; readonly message: string } | undefined {
  const read = readJson(answer, refusal);
  if (!read.ok) return undefined;
  const { type, message } = read.value.error;
  return { type: types.find((known) => known === type) ?? 'other', message };
}

/** Every answer names the organisation of the key that asked. */
const organizationOf = ({ headers }: HttpAnswer): string | undefined => headers['anthropic-organization-id'];

const verifyBy = (path: string, shape: typeof models | typeof organization) =>
  async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
    const call = `GET ${(path.split('?', 1)[0] ?? '')}`;
    const answer = await http.send({ method: 'GET', path, headers: authorise(key) }, signal);
    const said = answered(call, answer);
    const facts = present({ account: organizationOf(answer) });
    if (answer.status === 200) {
      const read = readJson(answer, shape);
      return read.ok ? { verdict: 'live', evidence: said, facts } : inconclusive(call, answer, read.why);
    }
    const why = refusalOf(answer);
    if (why === undefined) return inconclusive(call, answer);
    const { type, message } = why;
    switch (`${answer.status} ${type}`) {
      case '401 authentication_error':
        // The same type is used against browsers, by their Origin, whatever the key.
        return /\bCORS\b/u.test(message) ? inconclusive(call, answer, 'refused for its Origin') : { verdict: 'dead', evidence: `${said}: ${type}` };
      case '402 billing_error':
        return { verdict: 'live', evidence: `${said}: ${type}; the key works, the account has not paid`, facts };
      case '400 invalid_request_error':
        // A limit that the customer has set is looked at after the key.
        return /\b(?:usage|spend(?:ing)?) limit|\bcredit balance\b/iu.test(message) ? { verdict: 'live', evidence: `${said}: ${type}; the key works, its limit is reached`, facts } : inconclusive(call, answer);
      case '403 permission_error':
        return { verdict: 'live-restricted', evidence: `${said}: ${type}`, facts };
      default:
        return inconclusive(call, answer);
    }
  };

const verify = verifyBy('/v1/models?limit=1', models);

/** Everything that the organisation has, or undefined where it could not be read to the end. */
async function listKeys(http: Http, authority: Credential, signal: AbortSignal): Promise<{ readonly keys: readonly v.InferOutput<typeof entry>[]; readonly organization: string | undefined } | undefined> {
  const keys: v.InferOutput<typeof entry>[] = [];
  for (let after: string | undefined; ; ) {
    const cursor = after === undefined ? '' : `&after_id=${encodeURIComponent(after)}`;
    const answer = await http.send({ method: 'GET', path: `${keysPath}?limit=${perPage}${cursor}`, headers: authorise(authority) }, signal);
    const page = answer.status === 200 ? readJson(answer, listed) : undefined;
    if (page?.ok !== true) return undefined;
    const { data, has_more: more, last_id: last } = page.value;
    keys.push(...data);
    if (!more) return { keys, organization: organizationOf(answer) };
    // A cursor that does not move would never end.
    if (last === undefined || last === null || last === after) return undefined;
    after = last;
  }
}

/** The hint has five of the key's random characters: enough where just one entry fits, and where the key is not known to be another organisation's. */
async function prove(http: Http, old: Credential, authority: Credential, signal: AbortSignal): Promise<Identity | undefined> {
  const listing = await listKeys(http, authority, signal);
  const found = onlyFit(old.secret, listing?.keys ?? [], ({ partial_key_hint: hint }) => hint ?? '');
  if (found === undefined) return undefined;
  const { facts } = await verify(http, old, signal);
  const [own, theirs] = [facts?.account, listing?.organization];
  if (own !== undefined && theirs !== undefined && own !== theirs) return undefined;
  return { keyId: found.id, how: `of the organisation's keys only this one's hint fits the key (GET ${keysPath})${own !== undefined && own === theirs ? '; it is the same organisation' : ''}` };
}

/** Switches the key off. That can be undone on the page, or by the same call. */
const revoke = ({ keyId }: IdentityProof, authority: Credential): HttpRequest => ({ method: 'POST', path: `${keysPath}/${encodeURIComponent(keyId)}`, headers: authorise(authority), body: { status: 'inactive' } });

function readRevoked(answer: HttpAnswer): void {
  const said = `Anthropic answered ${answer.status} to the deactivation`;
  const byHand = `Disable the key at ${keysPage}.`;
  if (isSuccess(answer)) {
    const read = readJson(answer, updated);
    if (read.ok && read.value.status !== 'active') return;
    throw new AnswerError(`${said}, but ${read.ok ? 'the key is still active' : read.why}. ${byHand}`, 'maybe');
  }
  if (answer.status === 401) throw new AnswerError(`${said}: the admin key is not accepted. ${byHand}`, 'no');
  if (answer.status === 403) throw new AnswerError(`${said}: the admin key may not do that. ${byHand}`, 'no');
  if (answer.status === 400 || answer.status === 404 || answer.status === 409) throw new AnswerError(`${said}: it did not take the request. ${byHand}`, 'no');
  if (answer.status === 429) throw new AnswerError(`${said}: too many requests. Try again in a minute.`, 'no');
  throw new AnswerError(`${said}. Look at ${keysPage} whether the key is still active.`, 'maybe');
}

/** Not documented. A key is pasted some seconds after it was made. */
const propagation = { newKey: 10_000, oldKey: 120_000 };
const source = 'https://platform.claude.com/docs/en/api/admin/api_keys';

const apiKey: RevokeOnlyLifecycle = {
  class: 'revoke-only',
  formats: ['anthropic-api-key'],
  policy: {
    oldKeyDies: 'when it is set inactive, after the new one has been tested and put in place. An admin can make it active again.',
    limits: ['Anthropic has no call that makes a key: you make it on the page, which shows it once.', 'A personal key dies when its owner leaves; one of a service account does not.'],
    authority: 'an admin key of the organisation. It is asked for then.',
    propagation,
    source,
  },
  verify,
  createSteps: [
    'Choose the workspace of the old key.',
    'Choose "Create Key". Give it a name that says what uses it, and the same workspace and expiry as the old one.',
    'Copy the key, and come back to paste it.',
  ],
  authority: {
    wanted: 'an admin key of the same organisation',
    how: ['It begins with sk-ant-admin. An admin of the organisation makes one on the page; personal accounts have none.'],
    page: 'https://platform.claude.com/settings/admin-keys',
    pattern: /^sk-ant-admin\d{2,4}-[\w-]{90,110}$/u,
  },
  mayRevoke: () => false,
  prove,
  revoke,
  readRevoked,
};

const adminKey: GuidedLifecycle = {
  class: 'guided',
  formats: ['anthropic-admin-key'],
  policy: {
    oldKeyDies: 'when you delete it on the page, after the new one has been tested and put in place.',
    limits: ['The page shows the new key once.', 'Whoever holds an admin key can switch off every key of the organisation.'],
    authority: 'you, signed in as an admin of the organisation.',
    propagation,
    source,
  },
  verify: verifyBy('/v1/organizations/me', organization),
  createSteps: ['Open "Admin keys" in the settings of the organisation.', 'Choose "Create Admin Key", and give it a name that says what uses it.', 'Copy the key, and come back to paste it.'],
  revokeSteps: ['Open "Admin keys" in the settings of the organisation.', 'Find the key that ends in the same four characters.', 'Choose the menu at the end of its row, then delete it.'],
};

export const anthropic: ManagedProvider = {
  id: 'anthropic',
  name: 'Anthropic',
  docs: 'https://platform.claude.com/docs/en/get-api-key',
  console: keysPage,
  baseUrl: 'https://api.anthropic.com',
  status: 'https://status.claude.com',
  feeds: [{ title: 'Status', url: 'https://status.claude.com/history.atom', about: 'status' }],
  keys: [
    {
      id: 'anthropic-api-key',
      title: 'API key',
      anchors: ['sk-ant-api'],
      pattern: /sk-ant-api[0-9]{2,4}-[\w-]{93}AA/,
      variables: ['ANTHROPIC_API_KEY'],
    },
    {
      id: 'anthropic-admin-key',
      title: 'admin key',
      anchors: ['sk-ant-admin'],
      pattern: /sk-ant-admin[0-9]{2,4}-[\w-]{90,96}AA/,
      variables: ['ANTHROPIC_ADMIN_KEY'],
    },
    {
      id: 'anthropic-oauth-token',
      title: 'OAuth token',
      anchors: ['sk-ant-oat', 'sk-ant-ort'],
      pattern: /sk-ant-o[ar]t[0-9]{2}-[\w-]{80,110}/,
      variables: ['CLAUDE_CODE_OAUTH_TOKEN'],
    },
  ],
  lifecycles: [apiKey, adminKey],
};
