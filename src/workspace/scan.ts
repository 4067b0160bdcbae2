import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Finding } from '../detection/finding.js';
import { locate, type LocatedFinding } from '../detection/position.js';
import type { Ignored, Sifted } from '../ignoring/ignoring.js';
import { readText, type ReadText } from './readText.js';
import { walk, type WalkSkip } from './walk.js';

/** What detection offers, as far as a scan needs it. */
export interface TextDetector {
  detect(text: string): readonly Finding[];
}

export type ScanSkip = WalkSkip | Extract<ReadText, { skipped: unknown }>['skipped'];

export interface ScanProgress {
  readonly scanned: number;
  readonly skipped: number;
  readonly findings: number;
  /** The file that is next. */
  readonly path: string;
}

export interface ScanOptions {
  /** Files beyond it are skipped, and said to be. */
  readonly maxBytes: number;
  readonly exclude?: readonly string[];
  readonly tracked?: ReadonlySet<string>;
  readonly within?: string;
  /** Parts findings by whether they are ignored. Absent: none is. */
  readonly sift?: (path: string, text: string, findings: readonly LocatedFinding[]) => Promise<Sifted<LocatedFinding>>;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: ScanProgress) => void;
  readonly onSkip?: (path: string, reason: ScanSkip, detail?: string) => void;
}

export interface ScannedFile {
  readonly path: string;
  /** Located, because the text is gone when they are looked at. */
  readonly findings: readonly LocatedFinding[];
  readonly ignored: readonly Ignored<LocatedFinding>[];
}

export const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;

/**
 * Every file below the roots (or the roots themselves, where they are files), one at a time and each once, with its findings if it has any.
 * The event loop turns between files. @throws the signal's reason.
 */
export async function* scanTree(roots: readonly string[], detector: TextDetector, options: ScanOptions): AsyncGenerator<ScannedFile> {
  const { maxBytes, signal, onProgress } = options;
  const count = { scanned: 0, skipped: 0, findings: 0 };
  const onSkip = (path: string, reason: ScanSkip, detail?: string): void => {
    count.skipped++;
    options.onSkip?.(path, reason, detail);
  };
  // One root may lie in another.
  const seen = new Set<string>();
  for (const root of roots) {
    for await (const path of walk(root, { ...options, onSkip })) {
      if (seen.has(path)) {
        continue;
      }
      if (roots.length > 1) {
        seen.add(path);
      }
      onProgress?.({ ...count, path });
      const read = await readText(path, maxBytes, signal);
      if ('skipped' in read) {
        onSkip(path, read.skipped, read.detail);
        continue;
      }
      await nextTurn();
      signal.throwIfAborted();
      const located = locate(read.text, detector.detect(read.text));
      const { kept: findings, ignored } = (await options.sift?.(path, read.text, located)) ?? { kept: located, ignored: [] };
      signal.throwIfAborted();
      count.scanned++;
      count.findings += findings.length;
      yield { path, findings, ignored };
    }
  }
}
