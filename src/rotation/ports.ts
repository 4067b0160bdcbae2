import type { Secret } from '../secret/secret.js';

/** Where secrets rest. The editor's SecretStorage behind a shape that can be replaced in tests by one that fails. */
export interface SecretStore {
  /** @throws when the store fails. */
  get(slot: string): Promise<Secret | undefined>;
  set(slot: string, value: Secret): Promise<void>;
  delete(slot: string): Promise<void>;
  slots(): Promise<readonly string[]>;
}

export interface Clock {
  now(): Date;
  /** @throws the signal's reason when it aborts first. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** What a rotation writes down, before an effect and after it. It never holds a key. */
export interface JournalRecord {
  readonly rotation: string;
  readonly step: Step;
  readonly phase: 'intent' | 'outcome';
  /** ISO time. */
  readonly at: string;
  readonly note: Readonly<Record<string, string | number | boolean>>;
}

export interface Journal {
  /** Returns when the record is on the disk. */
  append(record: JournalRecord): Promise<void>;
}

/** The files that hold the old key. */
export interface References {
  /** Fails before anything has happened when a file could not be rewritten later: gone, read-only, unreadable. @throws {RewriteError} */
  check(): Promise<void>;
  /** Replaces every occurrence, saves, and checks what the files hold; restores them all when one fails. @throws {RewriteError} */
  rewrite(issued: Secret): Promise<RewriteReport>;
}

export interface RewriteReport {
  readonly files: number;
  readonly occurrences: number;
  /** Occurrences that were left alone, in words. */
  readonly left: readonly string[];
}

/** Names the file and what to do; all files hold what they held. */
export class RewriteError extends Error {
  override readonly name = 'RewriteError';
}

/** What a rotation must ask of the person. `undefined` always means that they gave up. */
export interface Person {
  /** The console page has the new key; they paste it into a password box. `problem` says why the last one was not accepted. */
  pasteNewKey(problem?: string): Promise<Secret | undefined>;
  /** A credential which may issue and revoke, for when the leaked key may not. */
  giveAuthority(wanted: string): Promise<Secret | undefined>;
  /** The old key cannot be replaced by call. Would they make one on the provider's page? */
  acceptGuided(why: string): Promise<boolean>;
  /** They remove the old key on the provider's page. */
  removeOldKey(why?: string): Promise<'removed' | 'later'>;
  /** The store failed while it held the only copy of an issued key: they copy it, or ask to try again. */
  rescue(issued: Secret, failure: string): Promise<'retry' | 'copied'>;
}

export type Step = 'check' | 'inspect' | 'issue' | 'store' | 'verify' | 'rewrite' | 'revoke' | 'prove dead' | 'end';

export interface Progress {
  /** A step begins, or has something to say. */
  report(step: Step, message: string): void;
}
