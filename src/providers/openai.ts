import * as v from 'valibot';
import { answered, inconclusive, present, readJson } from './answer.js';
import { type Http, type HttpAnswer, bearer } from './http.js';
import type { Credential } from './credential.js';
import type { GuidedLifecycle, Verification } from './lifecycle.js';
import type { ManagedProvider } from './provider.js';

// Facts: OpenAI's OpenAPI description (error envelope, key management) and "Error codes" guide; GET /v1/me is used by scanners and not documented.

const keysPage = 'https://platform.openai.com/api-keys';

const me = v.object({ id: v.string() });
const models = v.object({ data: v.array(v.unknown()) });
const refusal = v.object({ error: v.object({ code: v.nullish(v.string()), type: v.nullish(v.string()) }) });

/** Codes that decide. All are from memory but for their agreement with public captures. */
const codes = {
  dead: 'invalid_api_key',
  noCredit: 'insufficient_quota',
  /** Refused for where the request comes from, before the key is looked at. */
  region: 'unsupported_country_region_territory',
} as const;

/** The provider's code, `other` for one that we do not know, undefined when this is not OpenAI's way to refuse: then it proves nothing of a key. */
function codeOf(answer: HttpAnswer): string | undefined {
  const read = readJson(answer, refusal);
  if (!read.ok) return undefined;
  const { code, type } = read.value.error;
  return Object.values(codes).find((known) => known === code || known === type) ?? 'other';
}

async function ask(http: Http, path: string, { secret: key }: Credential, signal: AbortSignal): Promise<{ readonly verification: Verification; readonly forbidden: boolean }> {
  const answer = await http.send({ method: 'GET', path, headers: { Authorization: bearer(key) } }, signal);
  const call = `GET ${path}`;
  const said = answered(call, answer);
  const conclude = (verification: Verification, forbidden = false): { verification: Verification; forbidden: boolean } => ({ verification, forbidden });
  const code = codeOf(answer);
  switch (answer.status) {
    case 200: {
      const read = path === '/v1/me' ? readJson(answer, me) : readJson(answer, models);
      if (!read.ok) return conclude(inconclusive(call, answer, read.why));
      // The account is named by its id alone: a name or an address would be the person's.
      return conclude({ verdict: 'live', evidence: said, ...('id' in read.value ? { facts: present({ account: read.value.id }) } : {}) });
    }
    case 401:
      // Others refuse keys that live, by address or by organisation.
      if (code === codes.dead) return conclude({ verdict: 'dead', evidence: `${said}: ${code}` });
      return conclude(inconclusive(call, answer, 'not the code OpenAI gives for a dead key'));
    case 403:
      if (code === codes.region) return conclude(inconclusive(call, answer, code));
      if (code === undefined) return conclude(inconclusive(call, answer));
      return conclude({ verdict: 'live-restricted', evidence: `${said}: not permitted` }, true);
    case 429:
      // Only a key that is known has a quota.
      if (code === codes.noCredit) return conclude({ verdict: 'live', evidence: `${said}: ${code}; the key works, the account has no credit` });
      return conclude(inconclusive(call, answer));
    default:
      return conclude(inconclusive(call, answer));
  }
}

/** Restricted project keys may be refused by /v1/me although they live; most may list the models. */
async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const first = await ask(http, '/v1/me', key, signal);
  if (!first.forbidden) return first.verification;
  const second = await ask(http, '/v1/models', key, signal);
  return { ...second.verification, evidence: `${first.verification.evidence}; ${second.verification.evidence}` };
}

const lifecycle: GuidedLifecycle = {
  class: 'guided',
  formats: ['openai-api-key', 'openai-service-account-key'],
  policy: {
    oldKeyDies: 'when you delete it on the page, after the new one has been tested and put in place.',
    limits: ['The page shows the new key once.', 'Give it the project and the permissions of the old one: Keywright cannot read them.'],
    authority: 'you, signed in to platform.openai.com as the owner of the key or of its project.',
    // Not documented. A key is pasted some seconds after it was made.
    propagation: { newKey: 10_000, oldKey: 120_000 },
    source: 'https://platform.openai.com/docs/api-reference/project-api-keys',
  },
  verify,
  createSteps: [
    'Choose the project of the old key at the top.',
    'Choose "Create new secret key". For a key of a service account choose "Service account", otherwise "You".',
    'Give it a name that says what uses it, and the permissions of the old key: All, Restricted or Read only.',
    'Choose "Create secret key", then "Copy", and come back to paste it.',
  ],
  revokeSteps: [
    'Choose the project of the old key at the top.',
    'Find the key that ends in the same four characters.',
    'Choose the bin at the end of its row, then "Revoke key". A service account may have to go as a whole, with all its keys.',
  ],
};

export const openai: ManagedProvider = {
  id: 'openai',
  name: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  console: keysPage,
  baseUrl: 'https://api.openai.com',
  status: 'https://status.openai.com',
  feeds: [{ title: 'Status', url: 'https://status.openai.com/feed.atom', about: 'status' }],
  keys: [
    {
      id: 'openai-api-key',
      title: 'API key',
      // The marker is the base64 of "OpenAI": rare, where "sk-" is in every second word.
      anchors: ['T3BlbkFJ'],
      reach: 120,
      pattern: /sk-(?!svcacct-|service-|admin-)[\w-]{20,110}T3BlbkFJ[\w-]{20,110}/,
      minEntropy: 3.5,
      variables: ['OPENAI_API_KEY', 'OPENAI_KEY'],
    },
    {
      id: 'openai-named-key',
      title: 'API key (older form)',
      names: ['openai'],
      pattern: /sk-[0-9A-Za-z]{48}/,
      minEntropy: 3.5,
      variables: ['OPENAI_API_KEY', 'OPENAI_KEY'],
    },
    {
      id: 'openai-service-account-key',
      title: 'service account key',
      anchors: ['T3BlbkFJ'],
      reach: 120,
      pattern: /sk-(?:svcacct|service)-[\w-]{20,100}T3BlbkFJ[\w-]{20,110}/,
      minEntropy: 3.5,
      variables: ['OPENAI_API_KEY'],
    },
    {
      id: 'openai-admin-key',
      title: 'admin key',
      anchors: ['sk-admin-'],
      pattern: /sk-admin-[\w-]{58}T3BlbkFJ[\w-]{58}/,
      minEntropy: 3.5,
      variables: ['OPENAI_ADMIN_KEY'],
    },
  ],
  lifecycles: [lifecycle],
};
