import * as v from 'valibot';
import type { HttpAnswer } from './http.js';
import { AnswerError, type Verification } from './lifecycle.js';

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/**
 * Reads a JSON answer. Fields that the schema does not name are ignored; what is missing is named. `why` holds names of the schema's fields and never
 * anything of the answer: neither the parser's message nor the validator's is used, for both quote what they read.
 */
export function readJson<Schema extends v.GenericSchema>(answer: HttpAnswer, schema: Schema): Read<v.InferOutput<Schema>> {
  let json: unknown;
  try {
    json = JSON.parse(answer.body.reveal());
  } catch {
    return { ok: false, why: answer.complete ? 'the answer is not JSON' : 'the answer was cut off' };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  const fields = result.issues.map((issue) => v.getDotPath(issue)).filter((path) => path !== null);
  return { ok: false, why: fields.length === 0 ? 'the answer has another shape than documented' : `the answer lacks a usable ${[...new Set(fields)].slice(0, 3).join(', ')}` };
}

/** The key in an answer of success. @throws {AnswerError} `maybe`: the provider says that it issued one. */
export function readIssued<Schema extends v.GenericSchema>(provider: string, answer: HttpAnswer, schema: Schema): v.InferOutput<Schema> {
  const read = readJson(answer, schema);
  if (read.ok) return read.value;
  throw new AnswerError(`${provider} answered ${answer.status}, so it issued a key, but ${read.why}.`, 'maybe');
}

export const isSuccess = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300;

/** What was asked for was not done. After a 408 it may have been, as after a 5xx. */
export const isRefusal = ({ status }: HttpAnswer): boolean => status >= 400 && status < 500 && status !== 408;

/** `GET /v3/scopes answered 401`: how evidence begins. */
export const answered = (call: string, { status }: HttpAnswer): string => `${call} answered ${status}`;

/** The verdict on what every provider means the same by: too many requests, or nothing that could be concluded from. */
export function inconclusive(call: string, answer: HttpAnswer, why?: string): Verification {
  const said = answered(call, answer);
  if (answer.status === 429) return rateLimited(call, answer);
  const reason = why ?? (answer.status >= 500 ? 'the provider has a problem of its own' : answer.status === 404 ? 'this host does not know the call' : 'not a documented answer');
  return { verdict: 'indeterminate', evidence: `${said}: ${reason}`, ...present({ retryAfter: retryAfterOf(answer) }) };
}

/** Too many requests: what a provider answers then says nothing of the key. */
export function rateLimited(call: string, answer: HttpAnswer): Verification {
  const retryAfter = retryAfterOf(answer);
  const when = retryAfter === undefined ? '' : `, again in ${Math.ceil(retryAfter / 1000)} s`;
  return { verdict: 'rate-limited', evidence: `${answered(call, answer)}: too many requests${when}`, ...present({ retryAfter }) };
}

/**
 * Milliseconds for which the provider wants to be left alone: `Retry-After` in seconds or as a date (RFC 9110), else the end of the period that
 * `X-RateLimit-Reset` or `RateLimit-Reset` tells in Unix seconds (SendGrid, GitLab; GitHub with a 403). Dates are compared with the answer's own.
 */
export function retryAfterOf({ status, headers }: HttpAnswer): number | undefined {
  if (status !== 429 && status !== 503 && status !== 403) return undefined;
  const wait = headers['retry-after'];
  if (wait !== undefined && /^\d{1,6}$/u.test(wait)) return Number(wait) * 1000;
  const sent = Date.parse(headers['date'] ?? '');
  const reset = headers['x-ratelimit-reset'] ?? headers['ratelimit-reset'];
  const spent = status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0');
  const until = wait !== undefined ? Date.parse(wait) : spent && reset !== undefined && /^\d{10}$/u.test(reset) ? Number(reset) * 1000 : NaN;
  return Number.isNaN(until - sent) ? undefined : Math.max(0, until - sent);
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined | null> };

/** Only what the provider told: no `undefined` and no `null`. */
export function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as Present<T>;
}
