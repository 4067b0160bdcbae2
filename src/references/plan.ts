import { Secret } from '../secret/secret.js';
import type { Span } from './dotenv.js';
import { isEnvFile } from './envFile.js';
import { formatReference, type Reference } from './reference.js';
import { replaceSecrets, type SkippedOccurrence } from './replace.js';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Git ignores it. Anything less certain is `false`. */
  readonly ignored: boolean;
}

/** What is to stand in the place of the old key, or of an old part of it. */
export type Choice =
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** The new value where that is safe, and the reference everywhere else. */
  | { readonly kind: 'value'; readonly value: Secret; readonly reference: Reference }
  /** No secret by itself: its value, everywhere. */
  | { readonly kind: 'plain'; readonly value: Secret };

/** Something that stands in files, and what takes its place. */
export interface Replacing {
  readonly old: Secret;
  readonly choice: Choice;
}

/** New text may hold the new key and all text of a `.env` file holds others, so both are secrets: a plan can be printed or logged without telling them. */
export interface PlannedEdit extends Span {
  readonly newText: Secret;
}

export interface PlannedFile {
  /** Its place in the list that was given: names of files need not be unique. */
  readonly at: number;
  readonly path: string;
  /** What becomes of the first of what was given, the key; undefined where the file holds something else only. */
  readonly holds: 'reference' | 'value' | undefined;
  /** Of each that was given, whether it stands there. */
  readonly held: readonly boolean[];
  /** Empty where every occurrence was skipped. */
  readonly edits: readonly PlannedEdit[];
  readonly before: Secret;
  readonly after: Secret;
  readonly skipped: readonly SkippedOccurrence[];
}

/**
 * One entry for each file in which any of them occurs.
 * @param replacing the key first, then its parts.
 * @throws {UnrepresentableError} when a file cannot hold it: all or nothing.
 */
export function planRewrite(files: readonly SourceFile[], replacing: readonly Replacing[]): readonly PlannedFile[] {
  return files.flatMap(({ path, text, ignored }, at) => {
    const { text: after, edits, skipped } = replaceSecrets(text, replacing.map(({ old, choice }) => ({ secret: old, by: written(choice, path, ignored) })), path);
    if (edits.length === 0 && skipped.length === 0) {
      return [];
    }
    const held = replacing.map(({ old }) => text.includes(old.reveal()));
    const asValue = replacing[0]?.choice.kind === 'value' && mayHoldValue(path, ignored);
    return [
      {
        at,
        path,
        holds: held[0] === true ? (asValue ? ('value' as const) : ('reference' as const)) : undefined,
        held,
        edits: edits.map((edit) => ({ start: edit.start, end: edit.end, newText: Secret.of(edit.newText) })),
        before: Secret.of(text),
        after: Secret.of(after),
        skipped,
      },
    ];
  });
}

function written(choice: Choice, path: string, ignored: boolean): string {
  if (choice.kind === 'plain' || (choice.kind === 'value' && mayHoldValue(path, ignored))) return choice.value.reveal();
  return formatReference(choice.reference.provider, choice.reference.name);
}

/** A key's value is written nowhere but into a `.env` file that git ignores. */
export function mayHoldValue(path: string, ignored: boolean): boolean {
  return ignored && isEnvFile(path);
}
