import { type Read, inconclusive } from './answer.js';
import { type Http, type HttpAnswer, type HttpRequest, HttpFailure } from './http.js';
import type { LostAnswer } from './lifecycle.js';

/** What a provider lists of its keys. */
export interface Listed {
  readonly keys: readonly { readonly id: string; readonly name?: string | null | undefined }[];
  /** Whether it lists all of them. */
  readonly whole: boolean;
}

export interface NameLook {
  readonly request: HttpRequest;
  /** As evidence names it: `GET /v1/Keys`. */
  readonly call: string;
  /** The name that only our key has. */
  readonly name: string;
  readonly page: string;
  readonly read: (answer: HttpAnswer) => Read<Listed>;
}

/** What became of a lost call that makes a key, told by the list of keys: looks once, for the name that only our key has. */
export async function lookByName(http: Http, { request, call, name, page, read }: NameLook, signal: AbortSignal): Promise<LostAnswer> {
  const remedy = `Open ${page} and look for a key named "${name}". If it is there, delete it: its value was lost.`;
  const unknown = (evidence: string): LostAnswer => ({ outcome: 'unknown', evidence, remedy });
  let answer: HttpAnswer;
  try {
    answer = await http.send(request, signal);
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return unknown(error.message);
  }
  const said = `${call} answered ${answer.status}`;
  if (answer.status === 401 || answer.status === 403) return unknown(`${said}: what authorises it may not list keys.`);
  if (answer.status !== 200) return unknown(inconclusive(call, answer).evidence);
  const list = read(answer);
  if (!list.ok) return unknown(`${said}: ${list.why}.`);
  const { keys, whole } = list.value;
  const [ours, ...more] = keys.filter((key) => key.name === name);
  if (ours !== undefined) return { outcome: 'issued', evidence: `${said}: it lists a key named "${name}".`, remedy, ...(more.length === 0 ? { keyId: ours.id } : {}) };
  if (!whole) return unknown(`${said}: it does not list all keys.`);
  if (keys.some((key) => typeof key.name !== 'string')) return unknown(`${said}: it does not tell the names of all keys.`);
  return { outcome: 'not-issued', evidence: `${said}: no key is named "${name}".` };
}
