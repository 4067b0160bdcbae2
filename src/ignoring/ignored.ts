import type { LocatedFinding } from '../detection/position.js';

/** What says that findings are to be ignored, as read from the disk. */
export interface IgnoreFile {
  /** From the folder, with `/`. */
  readonly path: string;
  readonly kind: IgnoreFileKind;
  readonly text: string;
}

/** `gitleaks-base` is what a configuration extends; the nearest comes first. */
export type IgnoreFileKind = 'keywright' | 'gitleaks' | 'gitleaks-base' | 'gitleaks-ignore' | 'detect-secrets';

/** What is wrong in a file, or of it not applied. Nothing is guessed and nothing left out silently. */
export interface Problem {
  readonly file: string;
  readonly message: string;
}

export type Scope = 'value' | 'line' | 'path' | 'rule';

/** Why a finding is ignored. */
export interface IgnoredBy {
  readonly scope: Scope;
  /** In the words of whoever decided it; may be empty. */
  readonly reason: string;
  /** The file that says so, from the folder: the finding's own where a comment does. */
  readonly file: string;
  /** What in that file: `gitleaks:allow`, `allowlist 2`. */
  readonly what: string;
  /** Zero-based, where it is known. */
  readonly line?: number;
  /** ISO date, where it ends. */
  readonly expires?: string;
}

/** A finding, as far as is asked here. */
export interface Candidate extends Pick<LocatedFinding, 'start' | 'end' | 'secret' | 'variable' | 'from'> {
  readonly rule: { readonly id: string };
  /** What the expression of the repository's own rule matched, around the secret. */
  readonly match?: string;
}

/** A finding and where it stands. */
export interface Place {
  readonly finding: Candidate;
  /** From the folder, with `/`. */
  readonly path: string;
  /** Its line, or all its lines. */
  readonly line: string;
  /** The line before; empty at the beginning. */
  readonly before: string;
  /** ISO date. */
  readonly today: string;
}

export type Judge = (place: Place) => IgnoredBy | undefined;

/** Of a line, this much on either side is looked at: minified files have one line and many findings. UTF-16 units. */
const AROUND = 4096;

export function placeOf(path: string, text: string, finding: Candidate, today: string): Place {
  const begin = lineStart(text, finding.start);
  const endBefore = endOfBefore(text, begin);
  return { finding, path, today, line: text.slice(begin, lineEnd(text, finding.end)), before: !isBreak(text.charCodeAt(begin - 1)) ? '' : text.slice(lineStart(text, endBefore), endBefore) };
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < AROUND && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && at - offset < AROUND && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

const endOfBefore = (text: string, begin: number): number => (begin >= 2 && text.startsWith('\r\n', begin - 2) ? begin - 2 : begin - 1);

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d;
