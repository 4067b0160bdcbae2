import { answered } from './answer.js';
import type { HttpAnswer } from './http.js';
import { AnswerError } from './lifecycle.js';

/** What a provider means by a status, and what to do then, after “answered 403: ”. Statuses that every provider means alike need not be told. */
export type Refusals = Readonly<Record<number, string | undefined>>;

const notTaken = 'it did not take the request. Check the address in keywright.baseUrls if you changed it.';
const notAccepted = 'it did not accept what was asked for. Make the key on its page.';
/** After any of these nothing was issued. */
const alike: Refusals = {
  400: notAccepted,
  401: 'what should authorise it is not accepted.',
  403: 'what should authorise it may not do that.',
  404: notTaken,
  405: notTaken,
  406: notTaken,
  409: notAccepted,
  415: notTaken,
  422: notAccepted,
  429: 'too many requests. Nothing was changed; try again in a minute.',
};

/** Reads an answer that issued no key. @throws {AnswerError} always: `no` after a refusal, `maybe` after anything else. */
export function refusedIssue(provider: string, answer: HttpAnswer, refusals: Refusals): never {
  const why = refusals[answer.status] ?? alike[answer.status];
  if (why !== undefined) throw new AnswerError(`${provider} answered ${answer.status}: ${why}`, 'no');
  throw new AnswerError(`${provider} answered ${answer.status}. It may have made the key all the same.`, 'maybe');
}

export interface Deletion {
  /** What the key is called: "token". */
  readonly what: string;
  /** Where a person deletes it. */
  readonly page: string;
  /** After it the credential may not delete keys. */
  readonly forbidden?: readonly number[];
  /** After it the credential is not accepted. */
  readonly unknown?: readonly number[];
}

/** Reads an answer to a deletion that is no success. @throws {AnswerError} always. */
export function refusedDeletion(provider: string, answer: HttpAnswer, { what, page, forbidden = [403], unknown = [401] }: Deletion): never {
  const said = answered(`${provider}’s deletion`, answer);
  if (unknown.includes(answer.status)) throw new AnswerError(`${said}: what authorises it is not accepted. Delete the old ${what} at ${page}.`, 'no');
  if (forbidden.includes(answer.status)) throw new AnswerError(`${said}: what authorises it may not delete a ${what}. Delete the old one at ${page}.`, 'no');
  if (answer.status === 429) throw new AnswerError(`${said}: too many requests. Try again in a minute.`, 'no');
  throw new AnswerError(`${said}. Look at ${page} whether the old ${what} is still there.`, 'maybe');
}
