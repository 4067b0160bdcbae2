import * as vscode from 'vscode';
import { type Check, type FileFindings, type KeyHealth, type KeyMemory, keysOf } from '../health/keyHealth.js';
import type { LocatedFinding } from '../detection/position.js';
import type { Ignored } from '../ignoring/ignoring.js';
import type { Fingerprint, Secret } from '../secret/secret.js';
import type { Exposure } from '../workspace/exposure.js';

/** What a file held when it was read. */
export interface Reading extends FileFindings {
  /** From `now()`, before the reading. */
  readonly began: number;
  /** Findings that are not shown, because the folder says so. */
  readonly ignored?: readonly Ignored<LocatedFinding>[];
}

export interface IgnoredFinding extends Ignored<LocatedFinding> {
  readonly uri: string;
}

/** What was found where, as of now: the one source of Problems, the status bar and the lists. */
export interface KeyIndex {
  /** Files whose findings have changed, or what is known of the keys in them. */
  readonly onDidChangeFiles: vscode.Event<readonly string[]>;
  /** After any change, a check of a key included. */
  readonly onDidChangeKeys: vscode.Event<void>;
  file(uri: string): FileFindings | undefined;
  files(): readonly FileFindings[];
  /** All that is ignored, by file. */
  ignored(): readonly IgnoredFinding[];
  /** Of every file with findings, ignored ones included. */
  uris(): readonly string[];
  keys(): readonly KeyHealth[];
  /** The key with this fingerprint, or the one that it is a part of. */
  key(fingerprint: unknown): KeyHealth | undefined;
  fingerprintOf(secret: Secret): Fingerprint;
  checkOf(secret: Secret): Check | undefined;
  /** The stored key that an id came with. */
  ownerOf(secret: Secret): string | undefined;
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
  const ignoredByUri = new Map<string, readonly Ignored<LocatedFinding>[]>();
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
  const all = (): readonly KeyHealth[] => (keys ??= keysOf(byUri.values(), fingerprintOf, memory));
  return {
    onDidChangeFiles: changedFiles.event,
    onDidChangeKeys: changedKeys.event,
    file: (uri) => byUri.get(uri),
    files: () => [...byUri.values()],
    ignored: () => [...ignoredByUri].flatMap(([uri, all]) => all.map((one) => ({ ...one, uri }))).sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.finding.start - b.finding.start)),
    uris: () => [...new Set([...byUri.keys(), ...ignoredByUri.keys()])],
    keys: all,
    key: (wanted) => all().find(({ fingerprint, loose }) => fingerprint === wanted || loose.some(({ finding }) => fingerprintOf(finding.secret) === wanted)),
    fingerprintOf,
    checkOf: (secret) => memory.check(fingerprintOf(secret)),
    ownerOf: (secret) => memory.belongsTo(fingerprintOf(secret)),
    now: () => ++moment,
    set: (readings) => {
      const uris: string[] = [];
      for (const { began, ignored = [], ...file } of readings) {
        if (began < (latest.get(file.uri) ?? 0)) continue;
        latest.set(file.uri, began);
        const known = byUri.has(file.uri) || ignoredByUri.has(file.uri);
        if (file.findings.length > 0) byUri.set(file.uri, file);
        else byUri.delete(file.uri);
        if (ignored.length > 0) ignoredByUri.set(file.uri, ignored);
        else ignoredByUri.delete(file.uri);
        if (known || file.findings.length + ignored.length > 0) uris.push(file.uri);
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
