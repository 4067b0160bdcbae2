import type { Authority, Credential, Part } from '../providers/credential.js';
import type { NewKey, Slots } from '../providers/lifecycle.js';
import type { Secret } from '../secret/secret.js';
import type { Difference } from './privileges.js';
import type { FileRef, JournalRecord, Step } from './journal.js';

/** Something that keeps secrets by name. */
export interface SlotStore {
  /** What it is called in messages; absent: SecretStorage. */
  readonly title?: string;
  /** @throws when the store fails. */
  get(slot: string): Promise<Secret | undefined>;
  set(slot: string, value: Secret): Promise<void>;
  delete(slot: string): Promise<void>;
}

/** Where secrets rest. The editor's SecretStorage behind a shape that can be replaced in tests by one that fails. */
export interface SecretStore extends SlotStore {
  slots(): Promise<readonly string[]>;
}

export interface Clock {
  now(): Date;
  /** @throws the signal's reason when it aborts first. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export interface Journal {
  /** Returns when the record is on the disk. @throws when it is not. @throws {Overtaken} */
  append(record: JournalRecord): Promise<void>;
  /** What is written of a rotation, this one or another; nothing where there is none. @throws {JournalError} */
  read(rotation: string): Promise<readonly JournalRecord[]>;
}

/** The rotation, its key or its slot is another window's by now. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** The files that hold the old key. */
export interface References {
  /** Fails before anything has happened when a file could not be rewritten later: gone, read-only, unreadable. @throws {RewriteError} */
  check(): Promise<void>;
  /** What the files that would change hold and would hold. @throws {RewriteError} */
  preview(issued: NewKey): Promise<readonly FileChange[]>;
  /** Replaces every occurrence of the key and of what was issued with it, saves, and checks what the files hold; restores them all when one fails. @throws {RewriteError} */
  rewrite(issued: NewKey): Promise<RewriteReport>;
  /** What a file holds, unsaved text included; undefined when it is gone. */
  read(file: FileRef): Promise<FileBytes | undefined>;
  /** Makes a file hold these bytes, in the editor and on the disk. @throws {RewriteError} */
  restore(file: FileRef, bytes: FileBytes): Promise<void>;
}

/** The bytes of a file, one character for each: a secret, for keys stand in it. */
export type FileBytes = Secret;

export interface ChangedFile extends FileRef {
  readonly before: FileBytes;
  readonly now?: FileBytes;
  /** It holds only the beginning of what it held or was to hold: cut while it was written, or shortened since by somebody. */
  readonly torn?: true;
}

export interface FileChange extends FileRef {
  readonly before: FileBytes;
  /** Absent where it cannot be told beforehand: the editor will encode it. */
  readonly after?: FileBytes;
}

export interface RewriteReport {
  readonly files: number;
  readonly occurrences: number;
  /** Occurrences that were left alone, in words. */
  readonly left: readonly string[];
  /** Files that hold the new key itself. Absent: none. */
  readonly copies?: number;
}

/** Names the file and what to do; all files hold what they held. */
export class RewriteError extends Error {
  override readonly name = 'RewriteError';

  /** @param wished the person wanted no more. */
  constructor(
    message: string,
    readonly wished = false,
  ) {
    super(message);
  }
}

/** What a rotation must ask of the person. `undefined` always means that they gave up. */
export interface Person {
  /** The console page has the new key; they paste it into a password box. `problem` says why the last one was not accepted. */
  pasteNewKey(problem?: string): Promise<Secret | undefined>;
  /** The page has shown a part of it too, which they paste. */
  pastePart(part: Part): Promise<Secret | undefined>;
  /** A credential which may issue and revoke, for when the old key may not. `itself`: the old key, where its provider does not tell whether it may. */
  giveAuthority(wanted: Authority, itself?: Credential): Promise<Credential | undefined>;
  /** The old key cannot be replaced by call. Would they make one on the provider's page? */
  acceptGuided(why: string): Promise<boolean>;
  /** They remove the new key, because everything is given back what it was. Without `issued`: if they made one. */
  removeNewKey(issued: Secret | undefined, why?: string): Promise<'removed' | 'later'>;
  /** A file that is to be given back what it held has changed since, or may have; they see the difference. `now` is absent where the file is gone. */
  restoreChanged(change: ChangedFile): Promise<'restore' | 'leave' | undefined>;
  /** SecretStorage alone holds the new key and the old one is to go: that is enough for them, or they have taken a copy, or the old one stays for now. */
  relyOnStore(issued: Credential): Promise<'enough' | 'copied' | 'later'>;
  /** What the new key would have, or has, beside the old one: whether they want it so. One that is wider is never taken without their yes. */
  acceptDifference(difference: Difference): Promise<boolean>;
  /** The account has as many keys as it may have. They make room on the provider's page; `false`: they do not. */
  freeSlot(slots: Slots): Promise<boolean>;
  /** They remove the old key on the provider's page. */
  removeOldKey(why?: string): Promise<'removed' | 'later'>;
  /** The store failed while it held the only copy of an issued key: they copy it, or ask to try again. */
  rescue(issued: NewKey, failure: string): Promise<'retry' | 'copied'>;
}

export interface Progress {
  /** A step begins, or has something to say. */
  report(step: Step, message: string): void;
}
