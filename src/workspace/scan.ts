import type { LocatedFinding } from '../detection/position.js';
import type { Ignored, Sifted } from '../ignoring/ignoring.js';
import type { FileScan, FileScanner, FileSkip, HowToScan } from './fileScan.js';
import { createPace } from './pace.js';
import type { Source } from './readText.js';
import { walk, type WalkSkip } from './walk.js';

export type ScanSkip = WalkSkip | FileSkip;

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
  /** As of a walk. */
  readonly waits?: boolean;
  /** Parts findings by whether they are ignored. Absent: none is. */
  readonly sift?: (path: string, text: string, findings: readonly LocatedFinding[]) => Promise<Sifted<LocatedFinding>>;
  /** It finds something by itself: it is asked about files without findings too. */
  readonly siftsAll?: boolean;
  /** A moment that is noted for each file before it is read. */
  readonly now?: () => number;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: ScanProgress) => void;
  readonly onSkip?: (path: string, reason: ScanSkip, detail?: string) => void;
}

export interface ScannedFile {
  readonly path: string;
  /** Located: who shows them has not the text. */
  readonly findings: readonly LocatedFinding[];
  readonly ignored: readonly Ignored<LocatedFinding>[];
  /** What `now` said before it was read; 0 without it. */
  readonly began: number;
  /** What was searched. Only where there is something in it, or every text was sifted. */
  readonly source?: Source;
}

/** Of the editor and of the command line alike. */
export const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;

/** A file that is searched in this thread may take as long by itself. */
const SLICE_MS = 4;

/** What a walk comes to, in its order: a file that is being read, or what it leaves out. */
type Step = { readonly path: string; readonly began: number; readonly scan: () => Promise<FileScan> } | { readonly path: string; readonly left: ScanSkip; readonly detail?: string };

/**
 * Every file below the roots (or the roots themselves, where they are files), one at a time and each once, with its findings if it has any.
 * The event loop turns between files, as far as they take any time. @throws the signal's reason.
 */
export async function* scanTree(roots: readonly string[], scanner: FileScanner, options: ScanOptions): AsyncGenerator<ScannedFile> {
  const { signal, onProgress, sift } = options;
  const pace = createPace(SLICE_MS);
  const count = { scanned: 0, skipped: 0, findings: 0 };
  const onSkip = (path: string, reason: ScanSkip, detail?: string): void => {
    count.skipped++;
    options.onSkip?.(path, reason, detail);
  };
  const how: HowToScan = { maxBytes: options.maxBytes, everyText: options.siftsAll ?? false };
  for await (const step of stepsOf(roots, scanner, how, options)) {
    const { path } = step;
    if ('left' in step) {
      onSkip(path, step.left, step.detail);
      continue;
    }
    onProgress?.({ ...count, path });
    const told = await step.scan();
    const scan = 'leftOut' in told ? ((await unlessAborted(scanner.scan([path], how), signal))[0] ?? told) : told;
    signal.throwIfAborted();
    if ('skipped' in scan) {
      onSkip(path, scan.skipped, scan.detail);
      continue;
    }
    await pace();
    signal.throwIfAborted();
    const { source } = scan;
    const { kept: findings, ignored } = (source && (await sift?.(path, source.text, scan.findings))) ?? { kept: scan.findings, ignored: [] };
    signal.throwIfAborted();
    count.scanned++;
    count.findings += findings.length;
    yield { path, findings, ignored, began: step.began, ...(source && { source }) };
  }
}

/** Walks ahead of the reading, a chunk of files at a time and no farther than the scanner says: what waits stays bounded, whatever the tree. */
async function* stepsOf(roots: readonly string[], scanner: FileScanner, how: HowToScan, options: ScanOptions): AsyncGenerator<Step> {
  const { now = () => 0 } = options;
  const ready: Step[][] = [];
  let chunk: ({ readonly path: string } | Extract<Step, { left: unknown }>)[] = [];
  let files = 0;
  const send = (): void => {
    const paths = chunk.flatMap((one) => ('left' in one ? [] : [one.path]));
    const began = now();
    const scans = unlessAborted(scanner.scan(paths, how), options.signal);
    scans.catch(() => undefined); // Until its files' turn comes, which it may not.
    let at = 0;
    ready.push(
      chunk.map((one) => {
        if ('left' in one) return one;
        const index = at++;
        return { path: one.path, began, scan: async () => (await scans)[index] ?? { skipped: 'unreadable' } };
      }),
    );
    chunk = [];
    files = 0;
  };
  const onSkip = (path: string, left: WalkSkip, detail?: string): void => void chunk.push({ path, left, ...(detail === undefined ? {} : { detail }) });
  // One root may lie in another.
  const seen = new Set<string>();
  for (const root of roots) {
    for await (const path of walk(root, { ...options, onSkip })) {
      if (seen.has(path)) continue;
      if (roots.length > 1) seen.add(path);
      chunk.push({ path });
      if (++files < scanner.chunk) continue;
      send();
      while (ready.length >= scanner.ahead) yield* ready.shift() ?? [];
    }
  }
  send();
  for (const steps of ready) yield* steps;
}

/** A chunk may take long, and nobody waits for it any more. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
