import * as v from 'valibot';
import { answered, inconclusive, present, readJson } from './answer.js';
import type { Credential } from './credential.js';
import { type Http, type HttpAnswer, bearer } from './http.js';
import type { Verification } from './lifecycle.js';

// Facts: OpenAI's OpenAPI description (error envelope) and "Error codes" guide; GET /v1/me is used by scanners and not documented.

const me = v.object({ id: v.string() });
const models = v.object({ data: v.array(v.unknown()) });
const refusal = v.object({ error: v.object({ code: v.nullish(v.string()), type: v.nullish(v.string()) }) });

/** Codes that decide. All are from memory but for their agreement with public captures. */
export const codes = {
  dead: 'invalid_api_key',
  noCredit: 'insufficient_quota',
  /** Refused for where the request comes from, before the key is looked at. */
  region: 'unsupported_country_region_territory',
} as const;

/** The provider's code, `other` for one that we do not know, undefined when this is not OpenAI's way to refuse: then it proves nothing of a key. */
export function codeOf(answer: HttpAnswer): string | undefined {
  const read = readJson(answer, refusal);
  if (!read.ok) return undefined;
  const { code, type } = read.value.error;
  return Object.values(codes).find((known) => known === code || known === type) ?? 'other';
}

/** @param project as whose key it is to be looked at: OpenAI refuses a key that is another one's. */
export async function ask(http: Http, path: string, { secret: key }: Credential, signal: AbortSignal, project?: string): Promise<{ readonly verification: Verification; readonly forbidden: boolean }> {
  const answer = await http.send({ method: 'GET', path, headers: { Authorization: bearer(key), ...(project === undefined ? {} : { 'OpenAI-Project': project }) } }, signal);
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
export async function verify(http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const first = await ask(http, '/v1/me', key, signal);
  if (!first.forbidden) return first.verification;
  const second = await ask(http, '/v1/models', key, signal);
  return { ...second.verification, evidence: `${first.verification.evidence}; ${second.verification.evidence}` };
}
