import type { Secret } from '../../secret/secret.js';
import type { Edit, Span } from '../edit.js';

/** What is to stand in the place of something. */
export type By =
  /** This text: the file may hold it, or it is no secret. It is already as a URL has it where the place is in a URL. */
  | { readonly kind: 'value'; readonly value: Secret }
  /** What stands for a stored key there: `reference` is `keywright://provider/NAME`, `variable` is the environment variable by which programs get it. */
  | { readonly kind: 'reference'; readonly reference: string; readonly variable: string };

/** A place where it stands. */
export interface Occurrence extends Span {
  readonly by: By;
  /** It is the password or the user of a URL that goes on around it. */
  readonly inUrl: boolean;
  /** It stands as URLs escape it, and otherwise looks. */
  readonly percentEncoded: boolean;
}

/** What becomes of one place. */
export type Outcome =
  | {
      /** Of this place, and what it needs elsewhere in the file: an import, an input. */
      readonly edits: readonly Edit[];
      /** The program reads the variable from now on, so that it must be defined for it. */
      readonly reads?: 'variable';
      /** What stands there now, for people: `process.env.NAME`. Absent: the reference or the value as it is. */
      readonly becomes?: string;
      /** What a person has to do before it works, as one sentence. */
      readonly then?: string;
    }
  /** It stays. Why, and what to do, as sentences without the file, the line and the key. `unwritable`: only because of what was to stand there. */
  | { readonly left: string; readonly unwritable?: true };

/** How a kind of file holds values, and what may stand there for a secret. */
export interface FileEditor {
  /** For tables: `compose`. */
  readonly id: string;
  /** For people: "Docker Compose file". */
  readonly title: string;
  /** Of the file's path, with `/`: the first editor of the list with one that matches edits the file. */
  readonly files: readonly RegExp[];
  /** Whether a file of this kind that git ignores may hold the value itself, if the person wants it so. */
  readonly holdsValues: boolean;
  /**
   * One outcome for each occurrence (in order, they do not overlap). Everything outside of what they are about stays to the byte. Never throws for odd texts: what cannot be read is left.
   * Several occurrences may stand in one value; together their edits must not overlap, so that an edit of all of the value stands in the outcome of each.
   */
  readonly rewrite: (text: string, occurrences: readonly Occurrence[], path: string) => readonly Outcome[];
}
