import { Secret } from '../secret/secret.js';
import { type EnvAssignment, assignmentsOf, parseDotenv, readValue } from './dotenv.js';
import { type Reference, nameOfReference, referencesIn } from './reference.js';
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

function referringOf(text: string, assignment: EnvAssignment): Referring | undefined {
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
export async function resolveVariables(referring: readonly Referring[], keys: StoredKeys): Promise<Resolved> {
  const variables = new Map<string, Secret>();
  const unresolved: Unresolved[] = [];
  for (const { name, value, expands } of referring) {
    const why = refusalOf(name) ?? (expands ? 'its value has $ or ` beside the reference, and programs expand that in ways of their own' : undefined);
    const result = why === undefined ? await resolveText(value, keys) : undefined;
    if (why !== undefined) unresolved.push({ name, reason: 'refused', why });
    else if (result instanceof Secret && result.reveal().includes('\0')) unresolved.push({ name, reason: 'refused', why: 'the stored key has a character that no variable can hold' });
    else if (result instanceof Secret) variables.set(name, result);
    else if (result !== undefined) unresolved.push({ name, ...result });
  }
  return { variables, unresolved };
}

/** A text with every reference in it replaced by its key, or the first that is none. */
export async function resolveText(text: Secret, keys: StoredKeys): Promise<Secret | { readonly reason: 'unknown' | 'not approved'; readonly reference: Reference }> {
  const found = referencesIn(text.reveal());
  const values: Secret[] = [];
  for (const { reference } of found) {
    const key = await keys.key(reference);
    if (key === undefined) return { reason: 'unknown', reference };
    if (!(await keys.approved(reference))) return { reason: 'not approved', reference };
    values.push(key);
  }
  return text.map((whole) => {
    let [at, out] = [0, ''];
    found.forEach(({ start, end }, index) => {
      out += whole.slice(at, start) + (values[index]?.reveal() ?? '');
      at = end;
    });
    return out + whole.slice(at);
  });
}

/** "OPENAI_API_KEY stays a reference: …" */
export function unresolvedWords(one: Unresolved): string {
  return `${one.name} stays as it is in the file: ${one.reason === 'refused' ? one.why : reasonWords(one.reason, one.reference)}.`;
}

export function reasonWords(reason: 'unknown' | 'not approved', reference: Reference): string {
  const name = nameOfReference(reference);
  return reason === 'unknown' ? `SecretStorage has no key ${name}` : `this folder is not approved to use ${name}`;
}
