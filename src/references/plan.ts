import { Secret } from '../secret/secret.js';
import type { Span } from './edit.js';
import type { By } from './editors/editor.js';
import { editorFor } from './editors/editors.js';
import { formatReference, type Reference } from './reference.js';
import { type Replaced, replaceSecrets } from './replace.js';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Git ignores it. Anything less certain is `false`. */
  readonly ignored: boolean;
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

/** New text may hold the new key and all text of a `.env` file holds others, so both are secrets: a plan can be printed or logged without telling them. */
export interface PlannedEdit extends Span {
  readonly newText: Secret;
}

export interface PlannedFile extends Pick<Replaced, 'left' | 'occurrences' | 'becomes' | 'then'> {
  /** Its place in the list that was given: names of files need not be unique. */
  readonly at: number;
  readonly path: string;
  /** What becomes of the first of what was given, the key; undefined where the file holds something else only. */
  readonly holds: 'reference' | 'value' | undefined;
  /** Of each that was given, whether it stands there. */
  readonly held: readonly boolean[];
  /** Empty where every occurrence was left. */
  readonly edits: readonly PlannedEdit[];
  readonly before: Secret;
  readonly after: Secret;
}

/**
 * One entry for each file in which any of them occurs.
 * @param replacing the key first, then its parts.
 * @throws {UnrepresentableError} when a file cannot hold it: all or nothing.
 */
export function planRewrite(files: readonly SourceFile[], replacing: readonly Replacing[]): readonly PlannedFile[] {
  return files.flatMap(({ path, text, ignored }, at) => {
    if (!replacing.some(({ old }) => text.includes(old.reveal()))) return [];
    const may = mayHoldValue(path, ignored);
    const { text: after, edits, left, occurrences, becomes, then } = replaceSecrets(text, replacing.map(({ old, choice }) => ({ secret: old, by: byOf(choice, may) })), path);
    const held = replacing.map(({ old }) => text.includes(old.reveal()));
    const asValue = replacing[0]?.choice.kind === 'value' && may;
    return [
      {
        at,
        path,
        holds: held[0] === true ? (asValue ? ('value' as const) : ('reference' as const)) : undefined,
        held,
        edits: edits.map(({ start, end, newText }) => ({ start, end, newText: Secret.of(newText) })),
        before: Secret.of(text),
        after: Secret.of(after),
        left,
        occurrences,
        becomes,
        then,
      },
    ];
  });
}

const isValue = (choice: Choice, mayHold: boolean): choice is Extract<Choice, { readonly value: Secret }> => choice.kind === 'plain' || (choice.kind === 'value' && mayHold);

const byOf = (choice: Choice, mayHold: boolean): By =>
  isValue(choice, mayHold)
    ? { kind: 'value', value: choice.value }
    : { kind: 'reference', reference: formatReference(choice.reference.provider, choice.reference.name), variable: choice.reference.name };

/** A key's value is written nowhere but into files that git ignores, and only where it is known how they hold values. */
export function mayHoldValue(path: string, ignored: boolean): boolean {
  return ignored && editorFor(path).holdsValues;
}
