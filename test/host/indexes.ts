import type { LocatedFinding } from '../../src/detection/position.js';
import { type KeyIndex, type Reading, createKeyIndex } from '../../src/editor/keyIndex.js';
import type { Log } from '../../src/editor/log.js';
import type { Check } from '../../src/health/keyHealth.js';
import { gitlab } from '../../src/providers/gitlab.js';
import { rulesOf } from '../../src/providers/registry.js';
import { type Fingerprint, Secret } from '../../src/secret/secret.js';

/** An index of its own, beside that of the extension under test. `check` is what every key's last test said. */
export function ownIndex(check: () => Check | undefined = () => undefined): KeyIndex {
  return createKeyIndex((secret) => secret.reveal() as Fingerprint, { firstSeen: () => '2026-01-01T00:00:00Z', check, belongsTo: () => undefined });
}

export function found(key: string): LocatedFinding {
  const [rule] = rulesOf([gitlab]);
  if (rule === undefined) throw new Error('GitLab has no rule');
  const at = { line: 0, character: 0 };
  return { rule, start: 0, end: key.length, secret: Secret.of(key), checksum: 'none', confidence: 0.9, parts: [], from: at, to: { line: 0, character: key.length } };
}

export function reading(uri: string, began: number, key?: string, exposure: Reading['exposure'] = 'untracked'): Reading {
  return { uri, exposure, findings: key === undefined ? [] : [found(key)], began };
}

/** A log that keeps what it is told. */
export function ownLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  return { lines, info: (line) => void lines.push(`info ${line}`), warn: (line) => void lines.push(`warn ${line}`), error: (line) => void lines.push(`error ${line}`) };
}
