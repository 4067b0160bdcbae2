import type { Secret } from '../secret/secret.js';

/** What a key works together with, by the id of {@link Part}: the access key id of a secret access key. */
export type Parts = Readonly<Record<string, Secret>>;

/** A key and what it works together with. What authorises is one too: an account's id and its token. */
export interface Credential {
  readonly secret: Secret;
  readonly parts: Parts;
}

/** A key that needs nothing else. */
export const alone = (secret: Secret): Credential => ({ secret, parts: {} });

/** Something that belongs to a key and stands beside it, or is asked for. */
export interface Part {
  /** The id of the format by which it is found near the key, or a name of its own where it is never found. */
  readonly id: string;
  /** What people call it: "account SID". */
  readonly title: string;
  /** Matches the whole of it; what does not is not taken. */
  readonly pattern: RegExp;
  /** The provider issues a new one with each key: it is rewritten with it. Absent: it stays (an account's id). */
  readonly issued?: true;
  /** Nothing can be asked of the provider without it. Absent: it can, less is known. */
  readonly needed?: true;
  /** Hidden while it is typed. */
  readonly secret?: true;
}

/** A credential that is asked for when the key may not do it itself. */
export interface Authority {
  /** Goes on from “Paste”: "a SendGrid key of the same account with full access". Of its first field. */
  readonly wanted: string;
  /** Sentences: what it has to be allowed to do, and how to make it. */
  readonly how: readonly string[];
  /** The page on which it is made. */
  readonly page: string;
  /** What a paste has to look like; absent: anything. */
  readonly pattern?: RegExp;
  /** What is asked for besides; it becomes the credential's parts. What the key's own parts hold is not asked for again, unless it was issued with that key. */
  readonly parts?: readonly Part[];
}

/** A part that the caller knows to be there. @throws when a declaration forgot to ask for it. */
export function partOf({ parts }: Credential, id: string): Secret {
  const part = parts[id];
  if (part === undefined) throw new Error(`The part “${id}” of the key is not known.`);
  return part;
}
