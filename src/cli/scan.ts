import { relative, resolve, sep } from 'node:path';
import { locate, type LocatedFinding } from '../detection/position.js';
import { severity } from '../health/keyHealth.js';
import type { Exposure, Git } from '../workspace/exposure.js';
import { slashed } from '../workspace/ignoreRules.js';
import { type FileDetector, type FileScanner, scanHere } from '../workspace/fileScan.js';
import { decodeText } from '../workspace/readText.js';
import { scanTree, type ScanProgress } from '../workspace/scan.js';
import { contextsOf, fingerprintsOf } from './fingerprint.js';
import { maskDetected, maskKnown } from './masking.js';
import type { Region, Report, ReportedFinding, ReportedSkip } from './report.js';
import { readSource, regionsIn, type Source, sourceOf } from './source.js';

/**
 * Why each finding of a file is not to be reported; `undefined` where it is. The one place where what is to be ignored comes in. `path` is absolute, or the
 * name of standard input; `text` is absent where the file has changed since it was scanned.
 */
export type WhyIgnored = (file: { readonly path: string; readonly text?: string }, findings: readonly LocatedFinding[]) => readonly (string | undefined)[] | Promise<readonly (string | undefined)[]>;

export interface ScanTask {
  readonly detector: FileDetector;
  /** Absent: files are searched in this thread. */
  readonly scanner?: FileScanner;
  readonly git: Git;
  /** Paths are told from here: the working directory. */
  readonly directory: string;
  readonly maxBytes: number;
  /** Absent: nothing is ignored. */
  readonly whyIgnored?: WhyIgnored;
  /** Fingerprints that are not to be reported again. */
  readonly baseline: ReadonlySet<string>;
  readonly version: string;
  readonly commit?: string;
  readonly onProgress?: (progress: ScanProgress) => void;
  readonly signal: AbortSignal;
}

/** A finding with what only its text tells. */
interface Drafted {
  readonly finding: LocatedFinding;
  readonly region: Region;
  readonly parts: readonly Region[];
  readonly context: string;
  readonly ignored: string | undefined;
}

interface DraftedFile {
  /** Absolute, or the name of standard input. */
  readonly path: string;
  readonly findings: readonly Drafted[];
}

/** @throws the signal's reason. */
export async function scanPaths(paths: readonly string[], task: ScanTask): Promise<Report> {
  const { detector, git, directory, maxBytes, signal } = task;
  const started = new Date();
  const roots = paths.map((path) => resolve(directory, path));
  const tracked = new Set<string>();
  for (const root of roots) {
    for (const path of await git.trackedButIgnored(root, signal)) tracked.add(path);
  }
  const drafts: DraftedFile[] = [];
  const skipped: ReportedSkip[] = [];
  let files = 0;
  const onSkip = (path: string, reason: ReportedSkip['reason'], detail?: string): void => void skipped.push({ path, reason, ...(detail === undefined ? {} : { detail }) });
  const { onProgress } = task;
  for await (const { path, findings } of scanTree(roots, task.scanner ?? scanHere(detector), { maxBytes, tracked, signal, onSkip, ...(onProgress && { onProgress }) })) {
    files++;
    if (findings.length > 0) drafts.push(await draft(path, findings, await readSource(path, findings, maxBytes, signal), task));
  }
  const complete = !skipped.some(({ path, reason }) => reason === 'unreadable' && roots.includes(path));
  return reportOf({ drafts, skipped, files, complete, started }, task);
}

/** Of what was read from standard input. */
export async function scanBytes(bytes: Buffer, name: string, task: ScanTask): Promise<Report> {
  const started = new Date();
  const read = decodeText(Buffer.from(bytes));
  if ('skipped' in read) return reportOf({ drafts: [], skipped: [{ path: name, reason: read.skipped, detail: read.detail }], files: 0, complete: true, started }, task);
  const findings = locate(read.text, task.detector.detect(read.text, slashed(name)));
  return reportOf({ drafts: [await draft(name, findings, sourceOf(bytes), task)], skipped: [], files: 1, complete: true, started }, task);
}

async function draft(path: string, findings: readonly LocatedFinding[], source: Source | undefined, { whyIgnored }: ScanTask): Promise<DraftedFile> {
  const regions = source && regionsIn(source);
  const contexts = source && contextsOf(source.text, findings);
  const reasons = await whyIgnored?.({ path, ...(source && { text: source.text }) }, findings);
  return {
    path,
    findings: findings.map((finding, at) => ({
      finding,
      region: regions?.(finding.start, finding.end) ?? { from: finding.from, to: finding.to },
      parts: regions === undefined ? [] : finding.parts.map(({ start, end }) => regions(start, end)),
      context: contexts?.[at] ?? '',
      ignored: reasons?.[at],
    })),
  };
}

interface Scanned extends Pick<Report, 'files' | 'complete' | 'started'> {
  readonly drafts: readonly DraftedFile[];
  readonly skipped: readonly ReportedSkip[];
}

async function reportOf({ drafts, skipped, files, complete, started }: Scanned, { detector, git, directory, baseline, version, commit, signal }: ScanTask): Promise<Report> {
  const exposures = await git.exposuresOf(directory, drafts.map(({ path }) => path), signal);
  const shown = (path: string): string => slashed(relative(directory, resolve(directory, path)) || '.');
  const texts = [...drafts.map(({ path }) => shown(path)), ...skipped.flatMap(({ path, detail }) => [shown(path), detail ?? '']), directory];
  const secrets = drafts.flatMap(({ findings }) => findings.flatMap(({ finding: { secret, parts } }) => [secret, ...parts.map((part) => part.secret)]));
  const mask = maskKnown(secrets, texts, maskDetected((text) => detector.detect(text)));

  const report = { findings: [] as ReportedFinding[], known: [] as ReportedFinding[], ignored: [] as (ReportedFinding & { reason: string })[] };
  for (const file of drafts) {
    const path = mask(shown(file.path));
    const fingerprints = fingerprintsOf(path, file.findings.map(({ finding, context }) => ({ ruleId: finding.rule.id, context })));
    file.findings.forEach((drafted, at) => {
      const told = tell(drafted, path, exposures.get(file.path) ?? 'unknown', fingerprints[at] ?? '');
      if (drafted.ignored !== undefined) report.ignored.push({ ...told, reason: drafted.ignored });
      else report[baseline.has(told.fingerprint) ? 'known' : 'findings'].push(told);
    });
  }
  return {
    ...report,
    version,
    directory: mask(directory),
    started,
    ended: new Date(),
    files,
    complete,
    skipped: skipped.map(({ path, reason, detail }) => ({ path: mask(shown(path)), reason, ...(detail !== undefined && { detail: mask(detail.replaceAll(directory + sep, '')) }) })),
    ...(commit !== undefined && { commit }),
  };
}

function tell({ finding, region, parts }: Drafted, path: string, exposure: Exposure, fingerprint: string): ReportedFinding {
  const { rule, secret, confidence, checksum, variable } = finding;
  return {
    rule,
    masked: secret.masked,
    path,
    region,
    severity: severity(finding, exposure),
    exposure,
    confidence,
    checksum,
    ...(variable !== undefined && { variable }),
    fingerprint,
    parts: finding.parts.flatMap((part, at) => {
      const place = parts[at];
      return place === undefined ? [] : [{ rule: part.rule, masked: part.secret.masked, region: place }];
    }),
  };
}
