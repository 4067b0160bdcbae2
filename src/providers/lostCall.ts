import { type Read, answered, inconclusive } from './answer.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure } from './http.js';
import type { LostAnswer, Verification } from './lifecycle.js';

// What became of a call that issues a key, when its answer was lost: nobody asks again, one looks.

/** The keys that an account has, as far as the provider lists them. */
export interface Listed {
  readonly keys: readonly { readonly id: string; readonly name?: string | null | undefined }[];
  /** There are more than these. */
  readonly more: boolean;
}

export interface Listing {
  readonly request: HttpRequest;
  /** As evidence names it: `GET /v1/keys`. */
  readonly call: string;
  readonly read: (answer: HttpAnswer) => Read<Listed>;
  /** What a person looks at. */
  readonly page: string;
}

/** Looks for the name that only our key has. */
export async function lookByName(http: Http, { request, call, read, page }: Listing, name: string, signal: AbortSignal): Promise<LostAnswer> {
  const remedy = `Open ${page} and look for “${name}”. If it is there, delete it: its value was lost.`;
  const unknown = (evidence: string): LostAnswer => ({ outcome: 'unknown', evidence, remedy });
  let answer: HttpAnswer;
  try {
    answer = await http.send(request, signal);
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return unknown(error.message);
  }
  const said = answered(call, answer);
  if (answer.status !== 200) return unknown(answer.status === 401 || answer.status === 403 ? `${said}: what authorises it may not list the keys.` : inconclusive(call, answer).evidence);
  const found = read(answer);
  if (!found.ok) return unknown(`${said}: ${found.why}.`);
  return amongNames(found.value, { name, said, remedy });
}

/** What a list tells by names. One of which there is more, or which does not name all that it lists, shows nothing by what is not in it. @param said how evidence begins. */
export function amongNames({ keys, more }: Listed, { name, said, remedy }: { readonly name: string; readonly said: string; readonly remedy: string }): LostAnswer {
  const unknown = (why: string): LostAnswer => ({ outcome: 'unknown', evidence: `${said}: ${why}.`, remedy });
  const [ours, ...others] = keys.filter((key) => key.name === name);
  if (ours !== undefined) return { outcome: 'issued', evidence: `${said}: it lists “${name}”.`, remedy, ...(others.length === 0 ? { keyId: ours.id } : {}) };
  if (more) return unknown('there are more keys than it lists');
  // `null` is a key without a name; what is absent may be the name of ours.
  if (keys.some((key) => key.name === undefined)) return unknown('it does not tell the names of all keys');
  return { outcome: 'not-issued', evidence: `${said}: nothing is named “${name}”.` };
}

/** What a rotation in one call, which kills the old key at once, has left: the old key lives, or it does not. */
export async function lookByOldKey(verify: () => Promise<Verification>, provider: string, remedy: string): Promise<LostAnswer> {
  let found: Verification;
  try {
    found = await verify();
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    found = { verdict: 'indeterminate', evidence: error.message };
  }
  const { verdict, evidence } = found;
  if (verdict === 'live') return { outcome: 'not-issued', evidence: `The old key still works (${evidence}), so ${provider} did not replace it.` };
  if (verdict === 'dead') return { outcome: 'issued', evidence: `The old key is dead (${evidence}), as after a replacement.`, remedy };
  return { outcome: 'unknown', evidence: `${provider} did not say whether the old key works (${evidence}).`, remedy };
}
