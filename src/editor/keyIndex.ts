import * as vscode from 'vscode';
import { type FileFindings, type KeyHealth, type KeyMemory, keysOf } from '../health/keyHealth.js';
import type { Fingerprint, Secret } from '../secret/secret.js';

/** What was found where, as of now: the one source of Problems, the status bar and the lists. */
export interface KeyIndex {
  readonly onDidChangeFiles: vscode.Event<readonly string[]>;
  /** After any change, a check of a key included. */
  readonly onDidChangeKeys: vscode.Event<void>;
  file(uri: string): FileFindings | undefined;
  files(): readonly FileFindings[];
  keys(): readonly KeyHealth[];
  fingerprintOf(secret: Secret): Fingerprint;
  /** Replaces what is known of these files; one without findings is forgotten. */
  set(files: readonly FileFindings[]): void;
  /** Tells listeners that what is remembered of keys has changed. */
  touch(): void;
  dispose(): void;
}

export function createKeyIndex(fingerprintOf: (secret: Secret) => Fingerprint, memory: KeyMemory): KeyIndex {
  const byUri = new Map<string, FileFindings>();
  const changedFiles = new vscode.EventEmitter<readonly string[]>();
  const changedKeys = new vscode.EventEmitter<void>();
  let keys: readonly KeyHealth[] | undefined;
  const touch = (): void => {
    keys = undefined;
    changedKeys.fire();
  };
  return {
    onDidChangeFiles: changedFiles.event,
    onDidChangeKeys: changedKeys.event,
    file: (uri) => byUri.get(uri),
    files: () => [...byUri.values()],
    keys: () => (keys ??= keysOf(byUri.values(), fingerprintOf, memory)),
    fingerprintOf,
    set: (files) => {
      const uris: string[] = [];
      for (const file of files) {
        if (file.findings.length > 0) byUri.set(file.uri, file);
        else if (!byUri.delete(file.uri)) continue;
        uris.push(file.uri);
      }
      if (uris.length === 0) return;
      changedFiles.fire(uris);
      touch();
    },
    touch,
    dispose: () => {
      changedFiles.dispose();
      changedKeys.dispose();
    },
  };
}
