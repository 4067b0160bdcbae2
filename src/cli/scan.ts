import { relative, resolve, sep } from 'node:path';
import { locate, type LocatedFinding } from '../detection/position.js';
import { severity } from '../health/keyHealth.js';
import type { IgnoredBy, Problem } from '../ignoring/ignored.js';
import type { Sifted } from '../ignoring/ignoring.js';
import type { Exposure, Git } from '../workspace/exposure.js';
import { slashed } from '../workspace/ignoreRules.js';
import { type FileDetector, type FileScanner, scanHere } from '../workspace/fileScan.js';
import { type Source, sourceOf } from '../workspace/readText.js';
import { scanTree, type ScanProgress } from '../workspace/scan.js';
import { contextsOf, fingerprintsOf } from './fingerprint.js';
import { maskDetected, maskKnown } from './masking.js';
import { openRepositories, type Repositories } from './repositories.js';
import type { IgnoredFinding, Region, Report, ReportedFinding, ReportedSkip } from './report.js';
import { regionsIn } from './source.js';

export interface ScanTask {
  readonly detector: FileDetector;
  /** Absent: files are searched in this thread. */
  readonly scanner?: FileScanner;
  readonly git: Git;
  /** Paths are told from here: the working directory. */
  readonly directory: string;
  readonly maxBytes: number;
  /** Whether what is scanned says what is to be ignored, and what else is to be found. */
  readonly ignore: boolean;
  /** Told what of that was not applied. The file is absolute. */
  readonly onProblem?: (problem: Problem) => void;
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
  readonly ignored: IgnoredBy | undefined;
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
  await withRepositories(roots, task, async (repositories) => {
    const how = { maxBytes, tracked, waits: true, signal, onSkip, ...(onProgress && { onProgress }), ...(repositories && { sift: repositories.sift, siftsAll: repositories.hasRules }) };
    for await (const { path, findings, ignored, source } of scanTree(roots, task.scanner ?? scanHere(detector), how)) {
      files++;
      // What is found comes with what it was found in.
      if (source !== undefined && findings.length + ignored.length > 0) drafts.push(draft(path, { kept: findings, ignored }, source));
    }
  });
  const complete = !skipped.some(({ path, reason }) => reason === 'unreadable' && roots.includes(path));
  return reportOf({ drafts, skipped, files, complete, started }, task);
}

/** Of what was read from standard input. */
export async function scanBytes(bytes: Buffer, name: string, task: ScanTask): Promise<Report> {
  const started = new Date();
  const source = sourceOf(bytes);
  if ('skipped' in source) return reportOf({ drafts: [], skipped: [{ path: name, reason: source.skipped, detail: source.detail }], files: 0, complete: true, started }, task);
  const findings = locate(source.text, task.detector.detect(source.text, slashed(name)));
  const { directory } = task;
  const sifted = await withRepositories([directory], task, async (repositories) => repositories?.sift(resolve(directory, name), source.text, findings));
  task.signal.throwIfAborted();
  return reportOf({ drafts: [draft(name, sifted ?? { kept: findings, ignored: [] }, source)], skipped: [], files: 1, complete: true, started }, task);
}

async function withRepositories<T>(roots: readonly string[], { ignore, onProblem, signal }: ScanTask, use: (repositories: Repositories | undefined) => Promise<T>): Promise<T> {
  if (!ignore) return use(undefined);
  const repositories = await openRepositories(roots, (problem) => onProblem?.(problem), signal);
  try {
    return await use(repositories);
  } finally {
    await repositories.dispose();
  }
}

const inOrder = ({ kept, ignored }: Sifted<LocatedFinding>): readonly { readonly finding: LocatedFinding; readonly by?: IgnoredBy }[] =>
  [...kept.map((finding) => ({ finding })), ...ignored].sort((a, b) => a.finding.start - b.finding.start);

function draft(path: string, sifted: Sifted<LocatedFinding>, source: Source): DraftedFile {
  const regions = regionsIn(source);
  const found = inOrder(sifted);
  const contexts = contextsOf(source.text, found.map(({ finding }) => finding));
  return {
    path,
    findings: found.map(({ finding, by }, at) => ({
      finding,
      region: regions(finding.start, finding.end),
      parts: finding.parts.map(({ start, end }) => regions(start, end)),
      context: contexts[at] ?? '',
      ignored: by,
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
  const said = drafts.flatMap(({ findings }) => findings.flatMap(({ ignored }) => (ignored === undefined ? [] : [shown(ignored.file), ignored.what, ignored.reason])));
  const texts = [...drafts.map(({ path }) => shown(path)), ...said, ...skipped.flatMap(({ path, detail }) => [shown(path), detail ?? '']), directory];
  const secrets = drafts.flatMap(({ findings }) => findings.flatMap(({ finding: { secret, parts } }) => [secret, ...parts.map((part) => part.secret)]));
  const mask = maskKnown(secrets, texts, maskDetected((text) => detector.detect(text)));

  const report = { findings: [] as ReportedFinding[], known: [] as ReportedFinding[], ignored: [] as IgnoredFinding[] };
  for (const file of drafts) {
    const path = mask(shown(file.path));
    const fingerprints = fingerprintsOf(path, file.findings.map(({ finding, context }) => ({ ruleId: finding.rule.id, context })));
    file.findings.forEach((drafted, at) => {
      const told = tell(drafted, path, exposures.get(file.path) ?? 'unknown', fingerprints[at] ?? '');
      if (drafted.ignored !== undefined) report.ignored.push({ ...told, by: { ...drafted.ignored, file: mask(shown(drafted.ignored.file)), what: mask(drafted.ignored.what), reason: mask(drafted.ignored.reason) } });
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
