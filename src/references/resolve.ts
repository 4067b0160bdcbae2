import { Secret } from '../secret/secret.js';
import { type EnvAssignment, assignmentsOf, parseDotenv, readValue } from './dotenv.js';
import { type Reference, nameOfReference, parseReference, referencesIn } from './reference.js';
import { asUserinfo, placesInUrls } from './urls.js';
import { refusalOf } from './variables.js';

/** What the stored keys look like from one workspace folder. */
export interface StoredKeys {
  /** @returns undefined where there is none of that name. @throws when the store fails. */
  key(reference: Reference): Promise<Secret | undefined>;
  /** Whether this folder may have it: it was stored from here, or the person said so. @throws when the store fails. */
  approved(reference: Reference): Promise<boolean>;
}

/** A variable of a `.env` file whose value is a reference, or has one in it. */
export interface Referring {
  readonly name: string;
  /** Each once, in order. */
  readonly references: readonly Reference[];
  /** What programs read, with the references in it; other secrets may stand around them. */
  readonly value: Secret;
  /** Readers put something else in the place of `$NAME`, and each in its own way. */
  readonly expands: boolean;
}

export type Unresolved =
  | { readonly name: string; readonly reason: 'unknown' | 'not approved'; readonly reference: Reference }
  | { readonly name: string; readonly reason: 'refused'; readonly why: string };

export interface Resolved {
  readonly variables: ReadonlyMap<string, Secret>;
  /** They stay what they are in the file. */
  readonly unresolved: readonly Unresolved[];
}

/** Those in force that refer to stored keys, from files of which later ones win over earlier ones, as in a file later lines do. */
export function referringIn(...texts: readonly string[]): readonly Referring[] {
  const inForce = new Map<string, Referring | undefined>();
  for (const text of texts) {
    for (const assignment of assignmentsOf(parseDotenv(text))) {
      if (!assignment.commented) inForce.set(assignment.name, referringOf(text, assignment));
    }
  }
  return [...inForce.values()].filter((one) => one !== undefined);
}

/** @returns undefined where its value has no reference. */
export function referringOf(text: string, assignment: EnvAssignment): Referring | undefined {
  const value = readValue(text, assignment);
  const references = referredIn(value);
  if (references.length === 0) return undefined;
  return { name: assignment.name, references, value: Secret.of(value), expands: assignment.quote !== 'single' && /[$`]/u.test(value) };
}

/** What a text refers to, each once. */
export function referredIn(text: string): readonly Reference[] {
  return [...new Map(referencesIn(text).map(({ reference }) => [nameOfReference(reference), reference])).values()];
}

/** What programs are to get: a variable either whole or not at all. */
export const resolveVariables = (referring: readonly Referring[], keys: StoredKeys): Promise<Resolved> => resolveAll(referring, keys, refusalOfVariable);

/** The same for what is no variable, an argument of a program for one: no name steers it. */
export const resolveArguments = (referring: readonly Referring[], keys: StoredKeys): Promise<Resolved> => resolveAll(referring, keys, refusalOfValue);

/** Different keys that are looked up for one file or launch: each takes a turn with VS Code, and a hostile file could name tens of thousands. */
export const MOST_KEYS = 200;

async function resolveAll(referring: readonly Referring[], keys: StoredKeys, refusal: (one: Referring) => string | undefined): Promise<Resolved> {
  const variables = new Map<string, Secret>();
  const unresolved: Unresolved[] = [];
  const looked = new Map<string, Promise<Looked>>();
  for (const one of referring) {
    const { name } = one;
    const why = refusal(one) ?? (one.references.some((reference) => !looked.has(nameOfReference(reference))) && looked.size + one.references.length > MOST_KEYS ? `more than ${MOST_KEYS} keys are referred to beside it` : undefined);
    const result = why === undefined ? await resolveText(one, (reference) => lookUp(reference, keys, looked)) : undefined;
    if (why !== undefined) unresolved.push({ name, reason: 'refused', why });
    else if (result instanceof Secret && result.reveal().includes('\0')) unresolved.push({ name, reason: 'refused', why: 'the stored key has a character that no variable can hold' });
    else if (result instanceof Secret) variables.set(name, result);
    else if (result !== undefined) unresolved.push({ name, ...result });
  }
  return { variables, unresolved };
}

export type Looked = Secret | { readonly reason: 'unknown' | 'not approved'; readonly reference: Reference };

/** Each once. */
export function lookUp(reference: Reference, keys: StoredKeys, looked: Map<string, Promise<Looked>>): Promise<Looked> {
  const name = nameOfReference(reference);
  const look = async (): Promise<Looked> => {
    const key = await keys.key(reference);
    if (key === undefined) return { reason: 'unknown', reference };
    return (await keys.approved(reference)) ? key : { reason: 'not approved', reference };
  };
  const found = looked.get(name) ?? look();
  looked.set(name, found);
  return found;
}

/** Why a variable is set for no program; `undefined`: nothing against it. */
export const refusalOfVariable = (one: Referring): string | undefined => refusalOf(one.name, parseReference(one.value.reveal()) !== undefined) ?? refusalOfValue(one);

/**
 * Why a value is given to no program. A reference may stand within a longer text, a URL for one (`https://eth.example/v2/keywright://…`), though the file so tells where
 * its reader sends the key: only programs of a trusted folder get it, that the person let use this very key, and such a program can send it anywhere by itself.
 * What the text around a reference must not do is to steer programs of others, and of that the name decides (`variables.ts`); or to let a key out where
 * nobody sends anything: the name of a host is told to every resolver on the way, and none is a key.
 */
function refusalOfValue({ value, expands }: Referring): string | undefined {
  if (expands) return 'its value has $ or ` beside the reference, and programs expand that in ways of their own';
  const text = value.reveal();
  return placesInUrls(text, referencesIn(text)).includes('host') ? 'the reference stands in the place of a host, and looking one up tells it to others' : undefined;
}

/**
 * A text with every reference in it replaced by its key, or the first that is none. As user or password of a URL (`postgres://user:keywright://postgres/DB@host/db`) the key is
 * percent-encoded, so that who takes the URL apart gets exactly what is stored; everywhere else it stands as it is.
 */
async function resolveText({ value, references }: Referring, look: (reference: Reference) => Promise<Looked>): Promise<Looked> {
  const held = new Map<string, Secret>();
  for (const reference of references) {
    const found = await look(reference);
    if (!(found instanceof Secret)) return found;
    held.set(nameOfReference(reference), found);
  }
  return value.map((whole) => {
    const found = referencesIn(whole);
    const places = placesInUrls(whole, found);
    let [at, out] = [0, ''];
    found.forEach(({ start, end, reference }, index) => {
      const key = held.get(nameOfReference(reference))?.reveal() ?? '';
      out += whole.slice(at, start) + (places[index] === 'userinfo' ? asUserinfo(key) : key);
      at = end;
    });
    return out + whole.slice(at);
  });
}

/** Keys that this folder may not use, whether somebody said so or nobody has; each once. */
export const unapprovedIn = (unresolved: readonly Unresolved[]): readonly Reference[] => [
  ...new Map(unresolved.flatMap((one) => (one.reason === 'not approved' ? [[nameOfReference(one.reference), one.reference] as const] : []))).values(),
];

/** A file may have thousands, a message not. */
const MOST_WORDS = 10;

export function wordsOf(unresolved: readonly Unresolved[]): string {
  const more = unresolved.length - MOST_WORDS;
  return [...unresolved.slice(0, MOST_WORDS).map(unresolvedWords), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}

/** "OPENAI_API_KEY stays a reference: …" */
export function unresolvedWords(one: Unresolved): string {
  return `${one.name} stays as it is in the file: ${one.reason === 'refused' ? one.why : reasonWords(one.reason, one.reference)}.`;
}

export function reasonWords(reason: 'unknown' | 'not approved', reference: Reference): string {
  const name = nameOfReference(reference);
  return reason === 'unknown' ? `SecretStorage has no key ${name}` : `this folder is not approved to use ${name}`;
}
