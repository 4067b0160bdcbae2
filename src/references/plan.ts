import { Secret } from '../secret/secret.js';
import { addNames, addVariables, variableNameFor } from './declare.js';
import { inForce, parseDotenv, readValue } from './dotenv.js';
import { applyEdits } from './edit.js';
import type { By, FileEditor } from './editors/editor.js';
import { editorFor } from './editors/editors.js';
import { plain } from './editors/plain.js';
import { isEnvFile, isShellScript } from './envFile.js';
import { type PlannedEdit, concealed } from './plannedEdit.js';
import { formatReference, type Reference } from './reference.js';
import { type Replaced, holds, replaceSecrets } from './replace.js';
import { refusalOf } from './variables.js';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Git ignores it. Anything less certain is `false`. */
  readonly ignored: boolean;
  /** The place in the list of the `.env` that defines variables for the programs of this file. Absent: there is none. */
  readonly env?: number;
  /** Of a `.env`: the places of the files that name its variables for others, `.env.example` and the like. */
  readonly examples?: readonly number[];
  /** Why it stays as it is wherever a key stands in it, as sentences. Absent: its editor says. */
  readonly left?: string;
}

/** What is to stand in the place of the old key, or of an old part of it. */
export type Choice =
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** The new value where that is safe, and what stands for it everywhere else. */
  | { readonly kind: 'value'; readonly value: Secret; readonly reference: Reference }
  /** No secret by itself: its value, everywhere. */
  | { readonly kind: 'plain'; readonly value: Secret };

/** Something that stands in files, and what takes its place. */
export interface Replacing {
  readonly old: Secret;
  readonly choice: Choice;
}

/** All text of a `.env` file may hold keys, so that it is a secret, too. */
export interface PlannedFile extends Pick<Replaced, 'left' | 'occurrences' | 'becomes' | 'then'> {
  /** Its place in the list that was given: names of files need not be unique. */
  readonly at: number;
  readonly path: string;
  /** What becomes of the first of what was given, the key; undefined where the file holds something else only. */
  readonly holds: 'reference' | 'value' | undefined;
  /** Of each that was given, whether it stands there. */
  readonly held: readonly boolean[];
  /** Whether it may hold a key itself. */
  readonly mayHold: boolean;
  /** Variables that are defined here from now on, for programs of other files. */
  readonly defines: readonly string[];
  /** Empty where every occurrence was left. */
  readonly edits: readonly PlannedEdit[];
  readonly before: Secret;
  readonly after: Secret;
}

/**
 * One entry for each file in which any of them occurs, or that is to define or to name a variable that another one reads from now on.
 * @param replacing the key first, then its parts. @param begins told the place of each file before its text is looked at.
 * @throws {UnrepresentableError} when a file cannot hold it: all or nothing.
 */
export function planRewrite(files: readonly SourceFile[], replacing: readonly Replacing[], begins: (at: number) => void = () => undefined): readonly PlannedFile[] {
  const named = new Map(
    [...new Set(files.map(({ env }) => env))].map((env) => {
      if (env !== undefined) begins(env);
      return [env, namedIn(env === undefined ? undefined : files[env], replacing)];
    }),
  );
  const replaced = files.map((file, at) => {
    begins(at);
    return replacedIn(file, named.get(file.env) ?? [], file.env === undefined ? undefined : files[file.env]?.path);
  });
  const wanted = (at: number): readonly Wanted[] => files.flatMap(({ env }, from) => (env === at ? (replaced[from]?.wanted ?? []) : []));
  const missing = files.map(({ text }, at) => {
    const all = [...new Map(wanted(at).map((one) => [one.variable, one])).values()];
    if (all.length === 0) return [];
    begins(at);
    const assigned = new Set(inForce(parseDotenv(text)).map(({ name }) => name));
    return all.filter(({ variable }) => !assigned.has(variable));
  });
  const toName = (at: number): readonly string[] => files.flatMap(({ examples = [] }, env) => (examples.includes(at) ? (missing[env] ?? []).map(({ variable }) => variable) : []));
  return files.flatMap(({ path, text, ignored }, at) => {
    begins(at);
    const { edits = [], left = [], occurrences = 0, becomes = [], then = [] } = replaced[at] ?? {};
    const may = mayHoldValue(path, ignored);
    const defined = missing[at] ?? [];
    const all = [...edits, ...addVariables(text, defined.map(({ variable, choice }) => ({ name: variable, value: textOf(choice, may) })), path), ...addNames(text, toName(at), path)];
    if (all.length === 0 && left.length === 0) return [];
    const held = replacing.map(({ old }) => holds(text, old));
    const asValue = replacing[0]?.choice.kind === 'value' && may;
    return [
      {
        at,
        path,
        holds: held[0] === true || defined.length > 0 ? (asValue ? ('value' as const) : ('reference' as const)) : undefined,
        held,
        mayHold: may,
        defines: defined.map(({ variable }) => variable),
        edits: concealed(all),
        before: Secret.of(text),
        after: Secret.of(applyEdits(text, all)),
        left,
        occurrences,
        becomes,
        then,
      },
    ];
  });
}

/** A variable that is to have what was chosen. */
interface Wanted {
  readonly variable: string;
  readonly choice: Choice;
}

function replacedIn({ path, text, ignored, env, left }: SourceFile, named: readonly Named[], home: string | undefined): (Replaced & { readonly wanted: readonly Wanted[] }) | undefined {
  const may = mayHoldValue(path, ignored);
  const result = replaceSecrets(text, named.map(({ old, choice, variable }) => ({ secret: old, by: byOf(choice, variable, may) })), path, left === undefined ? undefined : leaving(left));
  if (result.edits.length === 0 && result.left.length === 0) return undefined;
  const homeless = env === undefined ? result.reads.map((name) => `Set the environment variable ${name} where ${path} is run or read.`) : [];
  return { ...result, then: [...result.then, ...homeless, ...(result.becomes.length > 0 && home !== undefined ? unread(path, home) : [])], wanted: named.filter(({ variable }) => result.reads.includes(variable)) };
}

/** Of a file with variables that no terminal has: how its programs get them. */
function unread(path: string, home: string): readonly string[] {
  if (!isEnvFile(path) || [home, `${home}.local`].includes(path)) return [];
  return [`Terminals and tasks have the variables of ${home} alone. Start what reads ${path} with "keywright run --dotenv ${path.slice(path.lastIndexOf('/') + 1)} -- COMMAND" in its folder, or by a launch that names it as envFile.`];
}

const leaving = (left: string): FileEditor => ({ ...plain, rewrite: (_, places) => places.map(() => ({ left })) });

const isValue = (choice: Choice, mayHold: boolean): choice is Extract<Choice, { readonly value: Secret }> => choice.kind === 'plain' || (choice.kind === 'value' && mayHold);

const byOf = (choice: Choice, variable: string, mayHold: boolean): By =>
  isValue(choice, mayHold) ? { kind: 'value', value: choice.value } : { kind: 'reference', reference: formatReference(choice.reference.provider, choice.reference.name), variable };

const textOf = (choice: Choice, mayHold: boolean): string =>
  isValue(choice, mayHold) ? choice.value.reveal() : formatReference(choice.reference.provider, choice.reference.name);

interface Named extends Replacing {
  readonly variable: string;
}

/** Each with the variable that has the key already, or will have; else with a new one, named after the stored key. No two keys get the same. */
function namedIn(home: SourceFile | undefined, replacing: readonly Replacing[]): readonly Named[] {
  const assignments = home === undefined ? [] : inForce(parseDotenv(home.text));
  const read = [...new Map(assignments.map((one) => [one.name, one])).values()].filter(({ name, exported }) => refusalOf(name) === undefined && (exported || home === undefined || !isShellScript(home.path)));
  const taken = new Set(assignments.map(({ name }) => name));
  const given = new Map<string, string>();
  return replacing.map((one) => {
    const { old, choice } = one;
    if (choice.kind === 'plain') return { ...one, variable: '' };
    const reference = formatReference(choice.reference.provider, choice.reference.name);
    const has = read.findLast((assignment) => home !== undefined && [old.reveal(), reference].includes(readValue(home.text, assignment)));
    const variable = has?.name ?? given.get(reference) ?? variableNameFor(choice.reference.name, taken);
    taken.add(variable);
    given.set(reference, variable);
    return { ...one, variable };
  });
}

/** A key's value is written nowhere but into files that git ignores, and only where it is known how they hold values. */
export function mayHoldValue(path: string, ignored: boolean): boolean {
  return ignored && editorFor(path).holdsValues;
}
