import { Secret } from '../secret/secret.js';
import { answered, inconclusive, present, rateLimited } from './answer.js';
import { type Credential, partOf } from './credential.js';
import { type Http, type HttpAnswer, type HttpRequest, basic } from './http.js';
import type { KeyFacts, Verification } from './lifecycle.js';

// What a key is asked about with, as data: one call, and the answers by which its provider tells that the key lives, lives with limits, or is dead.

/** What stands at a place of a JSON answer: something of that type, or text or a number that the expression matches. */
export type Expected = 'string' | 'number' | 'boolean' | 'array' | 'object' | RegExp;

/** An answer that the provider is known to give. It is recognised by the provider's own way to say it, never by the status alone. */
export type KnownAnswer = {
  readonly status: number | readonly number[];
  /** What the evidence adds: the provider's code, or what the answer means. */
  readonly says?: string;
  /** See {@link Verification.unknown}: another host of the provider may know the key. */
  readonly unknown?: true;
  // By place, all of them: `error.code`, `errors.0.message`; '' is the whole answer. Or the whole body as text.
} & ({ readonly json: Readonly<Record<string, Expected>>; readonly text?: never } | { readonly text: RegExp; readonly json?: never });

/** Where an answer of success tells what is known of the key. Scopes are a list, or text with blanks or commas between them. */
export type FactPlaces = Readonly<Partial<Record<keyof KeyFacts, string>>>;

export interface Probe {
  /** Costs nothing and changes nothing. The evidence names it, so what the path holds of a key stands in braces: `GET /bot{token}/getMe`. */
  readonly call: `${'GET' | 'POST'} /${string}`;
  /** The path, where the call has braces. */
  readonly path?: (key: Credential) => string | Secret;
  readonly host?: (key: Credential) => HttpRequest['host'];
  readonly auth: (key: Credential) => HttpRequest['headers'];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: (key: Credential) => unknown;
  readonly form?: (key: Credential) => NonNullable<HttpRequest['form']>;
  readonly live: readonly (KnownAnswer & { readonly facts?: FactPlaces })[];
  readonly restricted?: readonly KnownAnswer[];
  readonly dead: readonly KnownAnswer[];
}

/** As `verify` of a lifecycle, and what it was made from. */
export interface Probing {
  (http: Http, key: Credential, signal: AbortSignal): Promise<Verification>;
  readonly probes: readonly Probe[];
}

/**
 * A `verify` that asks once. Whatever is not declared is not concluded from. Of several probes, for a key whose look does not tell which kind it is, the next
 * one is asked only where one says dead: the key is, where all do.
 */
export function probed(...probes: readonly [Probe, ...Probe[]]): Probing {
  const verify = async (http: Http, key: Credential, signal: AbortSignal): Promise<Verification> => {
    const [first, ...others] = probes;
    let found = await ask(first, http, key, signal);
    for (const other of others) {
      if (found.verdict !== 'dead') break;
      const { evidence } = found;
      found = await ask(other, http, key, signal);
      found = { ...found, evidence: `${evidence}; ${found.evidence}` };
    }
    return found;
  };
  return Object.assign(verify, { probes });
}

async function ask(probe: Probe, http: Http, key: Credential, signal: AbortSignal): Promise<Verification> {
  const { call, path, host, auth, headers, body, form } = probe;
  const [method, plainPath = '/'] = call.split(' ', 2);
  const to = host?.(key);
  const request: HttpRequest = {
    method: method === 'POST' ? 'POST' : 'GET',
    ...(to !== undefined && { host: to }),
    path: path?.(key) ?? plainPath,
    headers: { ...headers, ...auth(key) },
    body: body?.(key),
    ...(form !== undefined && { form: form(key) }),
  };
  return conclude(probe, await http.send(request, signal));
}

/** Whether an answer is one of those, by the provider's own way to say it. */
export const isOneOf = (answer: HttpAnswer, known: readonly KnownAnswer[]): boolean => answer.complete && known.some((one) => isAnswer(one, answer, readerOf(answer)));

/** What the answer says of the key. */
function conclude({ call, live, restricted = [], dead }: Probe, answer: HttpAnswer): Verification {
  if (!answer.complete) return inconclusive(call, answer, 'the answer was cut off');
  const read = readerOf(answer);
  const recognised = <Answer extends KnownAnswer>(answers: readonly Answer[]): Answer | undefined => answers.find((known) => isAnswer(known, answer, read));
  const told = ({ says }: KnownAnswer): string => `${answered(call, answer)}${says === undefined ? '' : `: ${says}`}`;
  // The most particular first: some answer 200 of a dead key too, and tell it only by a field.
  const gone = recognised(dead);
  if (gone !== undefined) return { verdict: 'dead', evidence: told(gone), ...present({ unknown: gone.unknown }) };
  const limited = recognised(restricted);
  if (limited !== undefined) return { verdict: 'live-restricted', evidence: told(limited) };
  const alive = recognised(live);
  if (alive !== undefined) {
    const facts = factsOf(alive.facts ?? {}, read);
    return { verdict: 'live', evidence: told(alive), ...(Object.keys(facts).length > 0 && { facts }) };
  }
  return answer.status === 429 ? rateLimited(call, answer) : inconclusive(call, answer);
}

interface Reader {
  readonly text: string;
  /** What stands at a place; undefined where nothing does or the answer is not JSON. */
  readonly at: (place: string) => unknown;
}

function readerOf({ body }: HttpAnswer): Reader {
  const text = body.reveal();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return {
    text,
    at: (place) =>
      place
        .split('.')
        .filter((name) => name !== '')
        .reduce<unknown>((value, name) => (typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined), json),
  };
}

function isAnswer({ status, json, text }: KnownAnswer, answer: HttpAnswer, read: Reader): boolean {
  if (typeof status === 'number' ? status !== answer.status : !status.includes(answer.status)) return false;
  return text === undefined ? Object.entries(json).every(([place, expected]) => isExpected(read.at(place), expected)) : text.test(read.text.trim());
}

function isExpected(value: unknown, expected: Expected): boolean {
  if (expected instanceof RegExp) return (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') && expected.test(String(value));
  return expected === 'array' ? Array.isArray(value) : typeof value === expected && value !== null && !Array.isArray(value);
}

function factsOf({ scopes, ...places }: FactPlaces, { at }: Reader): KeyFacts {
  const told = Object.fromEntries(Object.entries(places).map(([fact, place]) => [fact, textOf(at(place))]));
  return present({ ...told, scopes: scopes === undefined ? undefined : listOf(at(scopes)) });
}

const textOf = (value: unknown): string | undefined => (typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined);

function listOf(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return value.split(/[\s,]+/u).filter((one) => one !== '');
  return Array.isArray(value) && value.every((one): one is string => typeof one === 'string') ? value : undefined;
}

/** The key in a header, behind a word where there is one. */
export const inHeader =
  (name: string, scheme?: string): Probe['auth'] =>
  ({ secret }) => ({ [name]: secret.map((value) => (scheme === undefined ? value : `${scheme} ${value}`)) });

/** `Authorization: Bearer …` (RFC 6750). */
export const asBearer = inHeader('Authorization', 'Bearer');

/** HTTP Basic authentication with the key as the user's name and no password. */
export const asUser: Probe['auth'] = ({ secret }) => ({ Authorization: basic(secret, Secret.of('')) });

/** HTTP Basic authentication with the key as the password of what a part says. */
export const asPasswordOf =
  (part: string): Probe['auth'] =>
  (key) => ({ Authorization: basic(partOf(key, part), key.secret) });

/** A host whose first label is a part of the key's. */
export const atHost =
  (name: string, part: string): NonNullable<Probe['host']> =>
  (key) => ({ name, label: partOf(key, part).reveal() });
