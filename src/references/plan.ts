import { Secret } from '../secret/secret.js';
import type { Span } from './dotenv.js';
import { isEnvFile } from './envFile.js';
import { formatReference, type Reference } from './reference.js';
import { replaceSecret, type SkippedOccurrence } from './replace.js';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Git ignores it. Anything less certain is `false`. */
  readonly ignored: boolean;
}

/** What the user chose to have in the place of the old key. */
export type Choice =
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** The new value where that is safe, and the reference everywhere else. */
  | { readonly kind: 'value'; readonly value: Secret; readonly reference: Reference };

/** New text may hold the new key and all text of a `.env` file holds others, so both are secrets: a plan can be printed or logged without telling them. */
export interface PlannedEdit extends Span {
  readonly newText: Secret;
}

export interface PlannedFile {
  /** Its place in the list that was given: names of files need not be unique. */
  readonly at: number;
  readonly path: string;
  readonly holds: 'reference' | 'value';
  /** Empty where every occurrence was skipped. */
  readonly edits: readonly PlannedEdit[];
  readonly before: Secret;
  readonly after: Secret;
  readonly skipped: readonly SkippedOccurrence[];
}

/**
 * One entry for each file in which the secret occurs.
 * @throws {UnrepresentableError} when a file cannot hold it: all or nothing.
 */
export function planRewrite(files: readonly SourceFile[], secret: Secret, choice: Choice): readonly PlannedFile[] {
  const reference = formatReference(choice.reference.provider, choice.reference.name);
  return files.flatMap(({ path, text, ignored }, at) => {
    const value = choice.kind === 'value' && mayHoldValue(path, ignored) ? choice.value.reveal() : undefined;
    const { text: after, edits, skipped } = replaceSecret(text, secret, value ?? reference, path);
    if (edits.length === 0 && skipped.length === 0) {
      return [];
    }
    return [
      {
        at,
        path,
        holds: value === undefined ? ('reference' as const) : ('value' as const),
        edits: edits.map((edit) => ({ start: edit.start, end: edit.end, newText: Secret.of(edit.newText) })),
        before: Secret.of(text),
        after: Secret.of(after),
        skipped,
      },
    ];
  });
}

/** A key's value is written nowhere but into a `.env` file that git ignores. */
export function mayHoldValue(path: string, ignored: boolean): boolean {
  return ignored && isEnvFile(path);
}
