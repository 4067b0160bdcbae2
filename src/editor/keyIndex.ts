import * as vscode from 'vscode';
import { type Check, type FileFindings, type KeyHealth, type KeyMemory, keysOf } from '../health/keyHealth.js';
import type { Fingerprint, Secret } from '../secret/secret.js';
import type { Exposure } from '../workspace/exposure.js';

/** What a file held when it was read. */
export interface Reading extends FileFindings {
  /** From `now()`, before the reading. */
  readonly began: number;
}

/** What was found where, as of now: the one source of Problems, the status bar and the lists. */
export interface KeyIndex {
  /** Files whose findings have changed, or what is known of the keys in them. */
  readonly onDidChangeFiles: vscode.Event<readonly string[]>;
  /** After any change, a check of a key included. */
  readonly onDidChangeKeys: vscode.Event<void>;
  file(uri: string): FileFindings | undefined;
  files(): readonly FileFindings[];
  keys(): readonly KeyHealth[];
  fingerprintOf(secret: Secret): Fingerprint;
  checkOf(secret: Secret): Check | undefined;
  /** A moment later than all before, to tell which of two readings began later. */
  now(): number;
  /**
   * Replaces what is known of these files; one without findings is forgotten. Of several readings of a file, the one that began last counts, whichever ends
   * first: every change makes somebody read, so that one has seen it.
   */
  set(readings: readonly Reading[]): void;
  /** What git says now, by URI; findings stay as they are. */
  expose(exposures: ReadonlyMap<string, Exposure>): void;
  /** Tells listeners that what is remembered of keys has changed. */
  touch(): void;
  dispose(): void;
}

export function createKeyIndex(fingerprintOf: (secret: Secret) => Fingerprint, memory: KeyMemory): KeyIndex {
  const byUri = new Map<string, FileFindings>();
  /** When the reading began that counts, of files without findings too. */
  const latest = new Map<string, number>();
  const changedFiles = new vscode.EventEmitter<readonly string[]>();
  const changedKeys = new vscode.EventEmitter<void>();
  let moment = 0;
  let keys: readonly KeyHealth[] | undefined;
  const tell = (uris: readonly string[]): void => {
    keys = undefined;
    changedFiles.fire(uris);
    changedKeys.fire();
  };
  return {
    onDidChangeFiles: changedFiles.event,
    onDidChangeKeys: changedKeys.event,
    file: (uri) => byUri.get(uri),
    files: () => [...byUri.values()],
    keys: () => (keys ??= keysOf(byUri.values(), fingerprintOf, memory)),
    fingerprintOf,
    checkOf: (secret) => memory.check(fingerprintOf(secret)),
    now: () => ++moment,
    set: (readings) => {
      const uris: string[] = [];
      for (const { began, ...file } of readings) {
        if (began < (latest.get(file.uri) ?? 0)) continue;
        latest.set(file.uri, began);
        if (file.findings.length > 0) byUri.set(file.uri, file);
        else if (!byUri.delete(file.uri)) continue;
        uris.push(file.uri);
      }
      if (uris.length > 0) tell(uris);
    },
    expose: (exposures) => {
      const uris: string[] = [];
      for (const [uri, exposure] of exposures) {
        const file = byUri.get(uri);
        if (file === undefined || file.exposure === exposure) continue;
        byUri.set(uri, { ...file, exposure });
        uris.push(uri);
      }
      if (uris.length > 0) tell(uris);
    },
    touch: () => tell([...byUri.keys()]),
    dispose: () => {
      changedFiles.dispose();
      changedKeys.dispose();
    },
  };
}
