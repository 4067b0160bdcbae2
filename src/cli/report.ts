import type { Finding } from '../detection/finding.js';
import type { Position } from '../detection/position.js';
import type { KeyKind } from '../detection/rule.js';
import type { Severity } from '../health/keyHealth.js';
import type { IgnoredBy } from '../ignoring/ignored.js';
import type { Exposure } from '../workspace/exposure.js';
import type { ScanSkip } from '../workspace/scan.js';
import { counted } from './printable.js';

/** Where something stands in its file. */
export interface Region {
  readonly from: Position;
  readonly to: Position;
  /** In the file as it is on the disk. Absent where the file was gone or had changed when it was looked at again. */
  readonly bytes?: { readonly offset: number; readonly length: number };
}

export interface ReportedPart {
  readonly rule: KeyKind;
  readonly masked: string;
  readonly region: Region;
}

/** A finding as it is told: no value is in it any more, so that no format can give one away. */
export interface ReportedFinding {
  readonly rule: KeyKind;
  readonly masked: string;
  /** From the working directory, with slashes. Masked too where it holds a key. */
  readonly path: string;
  readonly region: Region;
  readonly severity: Severity;
  readonly exposure: Exposure;
  readonly confidence: number;
  readonly checksum: Finding['checksum'];
  readonly variable?: string;
  /** Stays the same when lines move or the value changes, and tells nothing of the value. */
  readonly fingerprint: string;
  readonly parts: readonly ReportedPart[];
}

export interface IgnoredFinding extends ReportedFinding {
  /** Who says so. The file is told as `path` is; it and what people have written are masked. */
  readonly by: IgnoredBy;
}

export interface ReportedSkip {
  readonly path: string;
  readonly reason: ScanSkip;
  readonly detail?: string;
}

/** What every format is made from. */
export interface Report {
  readonly version: string;
  /** The working directory. */
  readonly directory: string;
  readonly started: Date;
  readonly ended: Date;
  /** How many were scanned. */
  readonly files: number;
  /** No root was unreadable. */
  readonly complete: boolean;
  readonly findings: readonly ReportedFinding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Those that the baseline holds. */
  readonly known: readonly ReportedFinding[];
  readonly skipped: readonly ReportedSkip[];
  /** Hash of the commit that is scanned, where the environment tells. */
  readonly commit?: string;
}

/** `OpenAI API key` */
export const nameOf = (rule: KeyKind): string => (rule.provider === undefined ? rule.title : `${rule.provider.name} ${rule.title}`);

/** `src/a.ts:2:12`: line and column count from 1, as compilers print them and terminals link them. */
export const placeOf = ({ path, region: { from } }: Pick<ReportedFinding, 'path' | 'region'>): string => `${path}:${from.line + 1}:${from.character + 1}`;

export function summaryOf({ findings, files, ignored, known, skipped }: Report): string {
  const reasons = new Map<ScanSkip, number>();
  for (const { reason } of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [
    `${counted(findings.length, 'key')} in ${counted(files, 'file')}`,
    ...(ignored.length === 0 ? [] : [`${ignored.length} ignored`]),
    ...(known.length === 0 ? [] : [`${known.length} in the baseline`]),
    ...(reasons.size === 0 ? [] : [`skipped: ${[...reasons].map(([reason, number]) => `${reason} ${number}`).join(', ')}`]),
  ].join('; ');
}

/** `by .keywright.json (path test/**): made up, until 2030-12-31` */
function whoSays({ file, line, what, reason, expires }: IgnoredBy): string {
  const place = line === undefined ? file : `${file}:${line + 1}`;
  const why = [...(reason === '' ? [] : [reason]), ...(expires === undefined ? [] : [`until ${expires}`])];
  return `by ${place} (${what})${why.length === 0 ? '' : `: ${why.join(', ')}`}`;
}

/** What is not in the report itself, a line each. */
export function detailsOf({ ignored, known, skipped }: Report): string[] {
  return [
    ...ignored.map((finding) => `ignored ${placeOf(finding)}  ${finding.rule.id}: ${whoSays(finding.by)}`),
    ...known.map((finding) => `in the baseline ${placeOf(finding)}  ${finding.rule.id}`),
    ...skipped.map(({ path, reason, detail }) => `skipped ${path}: ${reason}${detail === undefined ? '' : ` (${detail})`}`),
  ];
}

const MILDEST_FIRST: readonly Severity[] = ['information', 'warning', 'error'];

/** `found`: something as bad as the threshold, or worse. A scan that was not made in full is no good news whatever it found. */
export function outcomeOf({ complete, findings }: Report, threshold: Severity | 'never'): 'clean' | 'found' | 'incomplete' {
  if (!complete) return 'incomplete';
  const isBad = ({ severity }: ReportedFinding): boolean => threshold !== 'never' && MILDEST_FIRST.indexOf(severity) >= MILDEST_FIRST.indexOf(threshold);
  return findings.some(isBad) ? 'found' : 'clean';
}
