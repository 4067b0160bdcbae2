import { jsonLines, unzipped, type Corpora } from './corpora.js';
import { overlap, spansOf, type Engine, type Span } from './engine.js';
import { share } from './tally.js';
import { untar } from './tar.js';

/** A label of CredData (Samsung, Apache-2.0): what stands on these lines of a real file. */
export interface Label {
  readonly file: string;
  /** From 1. */
  readonly lineStart: number;
  readonly lineEnd: number;
  /** Characters of the line, -1 where the whole of the lines is meant. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly secret: string | null;
  /** Categories, joined by colons: `Auth:JSON Web Token`. */
  readonly rule: string;
  /** Real, no credential, placeholder or unknown. */
  readonly label: 'T' | 'F' | 'X';
}

/** Not keys, or not secret. A compound category with one of them in it (`UUID:Token`) is left out too. What is flagged there counts neither way. */
const LEFT_OUT = /UUID|Nonce|Salt|S3 Bucket|Firebase Domain|WeChat|NTLM/i;
/** Everything else shows by its own shape what it is. */
const GENERIC = new Set(['API', 'Auth', 'Basic Authorization', 'Bearer Authorization', 'Credential', 'Key', 'OTP / 2FA Secret', 'Password', 'Secret', 'Token', 'URL Credentials']);

export interface Row extends Span, Label {
  readonly specific: boolean;
  /** At least ten characters, or a digit: what a key scanner may be asked to tell from a word. */
  readonly keyLike: boolean;
  found: boolean;
}

export interface CredDataHit {
  readonly file: string;
  readonly rule: string;
  readonly confidence: number;
  readonly real: boolean;
  /** The category of the F row that it stands on; `unlabelled` where there is none. */
  readonly on: string;
  readonly text: string;
}

export interface CredDataScore {
  readonly files: number;
  readonly labels: number;
  /** The T rows that count. */
  readonly rows: readonly Row[];
  /** The findings that count: neither on X rows or those left out, nor again on a row that was found. */
  readonly hits: readonly CredDataHit[];
}

function rowOf(label: Label, lines: readonly string[], starts: readonly number[]): Row {
  const [first, last] = [label.lineStart - 1, label.lineEnd - 1];
  const lineStart = starts[first] ?? 0;
  const line = lines[first] ?? '';
  // The labels count code points.
  const units = (characters: number): number => Array.from(line).slice(0, characters).join('').length;
  const known = label.valueStart >= 0;
  const start = known ? lineStart + units(label.valueStart) : lineStart;
  const end = known && label.valueEnd >= 0 ? lineStart + units(label.valueEnd) : (starts[last] ?? 0) + (lines[last] ?? '').length;
  const value = label.secret ?? '';
  const specific = label.rule.split(':').some((category) => !GENERIC.has(category));
  return { ...label, start, end, specific, keyLike: value.length >= 10 || /\d/.test(value), found: false };
}

function rowsOf(text: string, labels: readonly Label[]): Row[] {
  const lines = text.split('\n');
  let at = 0;
  const starts = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
  return labels.map((label) => rowOf(label, lines, starts));
}

/** One finding takes one row, the surest finding first. */
export function scoreFile(file: string, text: string, labels: readonly Label[], engine: Engine): { rows: Row[]; hits: CredDataHit[] } {
  const rows = rowsOf(text, labels);
  const counting = rows.filter(({ label, rule }) => label === 'T' && !LEFT_OUT.test(rule));
  const neutral = rows.filter(({ label, rule }) => label === 'X' || (label === 'T' && LEFT_OUT.test(rule)));
  const hits = [...engine.detect(text, file)]
    .sort((a, b) => b.confidence - a.confidence || a.start - b.start)
    .flatMap((finding): CredDataHit[] => {
      const spans = spansOf(finding);
      const taken = spans.map((span) => {
        const row = counting.find((each) => !each.found && overlap(each, span));
        if (row !== undefined) row.found = true;
        return row;
      });
      const row = taken.find((each) => each !== undefined);
      if (row === undefined && spans.some((span) => [...counting, ...neutral].some((each) => overlap(each, span)))) return [];
      const on = row?.rule ?? rows.find((each) => each.label === 'F' && overlap(each, finding))?.rule ?? 'unlabelled';
      return [{ file, rule: finding.rule.id, confidence: finding.confidence, real: row !== undefined, on, text: text.slice(finding.start, finding.end) }];
    });
  return { rows: counting, hits };
}

export function scoreCredData(corpora: Corpora, engine: Engine): CredDataScore {
  const labels = jsonLines(corpora.credDataLabels) as Label[];
  const files = untar(unzipped(corpora.credDataFiles));
  const missing = labels.find(({ file }) => !files.has(file));
  if (missing !== undefined) throw new Error(`${missing.file} has labels, but is not in the archive`);
  const scores = [...files].map(([file, bytes]) => scoreFile(file, bytes.toString('utf8'), labels.filter((label) => label.file === file), engine));
  return { files: files.size, labels: labels.length, rows: scores.flatMap(({ rows }) => rows), hits: scores.flatMap(({ hits }) => hits) };
}

export const precisionOf = ({ hits }: CredDataScore): number | undefined => share(hits.filter(({ real }) => real).length, hits.length);

export const recallOf = (rows: readonly Row[]): number | undefined => share(rows.filter(({ found }) => found).length, rows.length);

/** 0 to 1. */
export function f1Of(score: CredDataScore): number {
  const [precision, recall] = [precisionOf(score) ?? 0, recallOf(score.rows) ?? 0];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) / 100;
}

/** The area under precision over recall as the findings are taken by falling confidence, 0 to 1. Findings of one confidence are taken together. */
export function averagePrecision({ hits, rows }: CredDataScore): number {
  const levels = [...new Set(hits.map(({ confidence }) => confidence))].sort((a, b) => b - a);
  let [area, before] = [0, 0];
  for (const level of levels) {
    const taken = hits.filter(({ confidence }) => confidence >= level);
    const real = taken.filter((hit) => hit.real).length;
    area += (real / taken.length) * ((real - before) / Math.max(rows.length, 1));
    before = real;
  }
  return area;
}
