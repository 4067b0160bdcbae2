import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type LocatedFinding, locate } from '../detection/position.js';
import type { Finding, Part } from '../detection/finding.js';
import { detached } from './detached.js';
import { slashed } from './ignoreRules.js';
import { type ReadText, type Source, sourceOf } from './readText.js';

/** What detection offers, as far as reading files needs it. */
export interface FileDetector {
  detect(text: string, path?: string): readonly Finding[];
  /** Quicker, where it is there: most files hold nothing and need not be decoded. */
  detectBytes?(bytes: Uint8Array, path?: string): readonly Finding[];
}

export interface HowToScan {
  /** Files beyond it are skipped, and said to be. */
  readonly maxBytes: number;
  /** Whether texts without findings are told too. */
  readonly everyText: boolean;
}

export type FileSkip = Extract<ReadText, { skipped: unknown }>['skipped'];

export type FileScan =
  | { readonly skipped: FileSkip; readonly detail?: string }
  | {
      readonly findings: readonly LocatedFinding[];
      /** Of files without findings only where every text was asked for. */
      readonly source?: Source;
      /** The source would have been too much together with others; asked for alone, it is told. */
      readonly leftOut?: true;
    };

/** Reads and searches files. */
export interface FileScanner {
  /** How many files are asked for at once, and how many times before an answer is waited for. */
  readonly chunk: number;
  readonly ahead: number;
  /** In the order of the paths. */
  scan(paths: readonly string[], how: HowToScan): Promise<readonly FileScan[]>;
  dispose(): void;
}

/** UTF-16 units of texts that are told in one answer: what waits to be looked at stays bounded, whatever the files. */
const MOST_TEXT = 8 << 20;

/** For the scans of one answer, in turn. The first text is told however long. */
export function boundTexts(): (scan: FileScan) => FileScan {
  let told = 0;
  return (scan) => {
    if ('skipped' in scan || scan.source === undefined) return scan;
    const { length } = scan.source.text;
    const isTooMuch = told > 0 && told + length > MOST_TEXT;
    if (!isTooMuch) told += length;
    return isTooMuch ? { findings: scan.findings, leftOut: true } : scan;
  };
}

/** A pipe that took the place of a file must not keep us waiting. Not on Windows. */
const FLAGS = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);
const SMALLEST_BUFFER = 1 << 16;
const tooLarge = (size: string, maxBytes: number): FileScan => ({ skipped: 'too-large', detail: `${size} bytes; the limit is ${maxBytes}` });

/**
 * Reads into one buffer, again and again, and by calls that wait: of all ways to read many small files the quickest.
 * @returns what a file holds, or why it was skipped. Never throws.
 */
export function createFileScan(detector: FileDetector): (path: string, how: HowToScan) => FileScan {
  let buffer = Buffer.allocUnsafeSlow(SMALLEST_BUFFER);

  const read = (file: number, maxBytes: number): Buffer | FileScan => {
    const found = fstatSync(file);
    if (!found.isFile()) return { skipped: 'not-a-file', detail: 'not a regular file' };
    if (found.size > maxBytes) return tooLarge(String(found.size), maxBytes);
    if (buffer.length < Math.min(SMALLEST_BUFFER, maxBytes + 1)) buffer = Buffer.allocUnsafeSlow(maxBytes + 1);
    // The size is what it was a moment ago, and 0 of generated files such as those in /proc: reading decides.
    for (let length = 0; ; ) {
      if (length > maxBytes) return tooLarge(`more than ${maxBytes}`, maxBytes);
      if (length === buffer.length) {
        const larger = Buffer.allocUnsafeSlow(Math.min(Math.max(2 * buffer.length, found.size + 1), maxBytes + 1));
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      const room = buffer.length - length;
      const count = readSync(file, buffer, length, room, null);
      length += count;
      // More was asked for than there was, and that was all that there should be: nobody needs to ask again.
      if (count === 0 || (count < room && length === found.size)) return buffer.subarray(0, length);
    }
  };

  return (path, how) => {
    try {
      const file = openSync(path, FLAGS);
      try {
        const bytes = read(file, how.maxBytes);
        return Buffer.isBuffer(bytes) ? search(detector, bytes, path, how) : bytes;
      } finally {
        closeSync(file);
      }
    } catch (error) {
      return { skipped: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
    }
  };
}

const SNIFFED = 8192;

/** UTF-8 without a zero byte: what needs no decoding to be searched. */
const isPlain = (bytes: Buffer): boolean => bytes[0] !== 0xff && bytes[0] !== 0xfe && !bytes.subarray(0, SNIFFED).includes(0);

const kept = <T extends Part>(part: T): T => (part.variable === undefined ? part : { ...part, variable: detached(part.variable) });

function search(detector: FileDetector, bytes: Buffer, file: string, { everyText }: HowToScan): FileScan {
  const path = slashed(file);
  if (!everyText && isPlain(bytes) && detector.detectBytes?.(bytes, path).length === 0) return { findings: [] };
  // A copy: decoding may change the bytes, and the buffer is used again.
  const source = sourceOf(Buffer.from(bytes));
  if ('skipped' in source) return source;
  const findings = locate(source.text, detector.detect(source.text, path)).map((finding) => ({ ...kept(finding), parts: finding.parts.map(kept) }));
  return findings.length > 0 || everyText ? { findings, source } : { findings };
}

/** In this thread, a file at a time: for a few files, and where there is no other. */
export function scanHere(detector: FileDetector): FileScanner {
  const scan = createFileScan(detector);
  return {
    chunk: 1,
    ahead: 1,
    scan: (paths, how) => {
      const bound = boundTexts();
      return Promise.resolve(paths.map((path) => bound(scan(path, how))));
    },
    dispose: () => undefined,
  };
}
