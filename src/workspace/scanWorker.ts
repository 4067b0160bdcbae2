import { parentPort, workerData } from 'node:worker_threads';
import { createDetector } from '../detection/detector.js';
import type { Part } from '../detection/finding.js';
import { allGenericRules } from '../detection/generic/finders.js';
import { type LocatedFinding, type LocatedPart, locate } from '../detection/position.js';
import { kindOf } from '../detection/rule.js';
import { providers, rulesOf } from '../providers/registry.js';
import { boundTexts, createFileScan, type FileScan, type HowToScan } from './fileScan.js';
import { knownRules } from './knownRules.js';

// A thread that reads files and searches texts. It alone loads the rules: the thread that asks is told of each finding what kind of key it is.

export interface ScanSetup {
  readonly generic: boolean;
}

export type ScanJob = { readonly paths: readonly string[]; readonly how: HowToScan } | { readonly path: string; readonly text: string } | 'rule ids';

/** Scans for paths and for a text, which are one or more; ids for ids. */
export type ScanAnswer = readonly PlainScan[] | readonly string[];

/** A finding as it can be sent. The secret stays within the process. */
type Plain<T> = Omit<T, 'secret' | 'parts'> & { readonly value: string };
export type PlainPart = Plain<LocatedPart>;
export type PlainFinding = Plain<LocatedFinding> & { readonly parts: readonly PlainPart[] };
export type PlainScan = Extract<FileScan, { skipped: unknown }> | (Omit<Extract<FileScan, { findings: unknown }>, 'findings'> & { readonly findings: readonly PlainFinding[] });

const rules = rulesOf(providers);
const byId = new Map([...rules, ...allGenericRules].map((rule) => [rule.id, kindOf(rule)]));

const plain = <T extends Part>({ rule, secret, ...rest }: T) => ({ ...rest, rule: byId.get(rule.id) ?? rule, value: secret.reveal() });
const sent = (scan: FileScan): PlainScan =>
  'skipped' in scan ? scan : { ...scan, findings: scan.findings.map(({ parts, ...finding }) => ({ ...plain(finding), parts: parts.map(plain) })) };

const { generic } = workerData as ScanSetup;
const detector = createDetector(rules, { generic });
const scan = createFileScan(detector);

function answer(job: ScanJob): ScanAnswer {
  if (job === 'rule ids') return [...knownRules];
  if ('paths' in job) {
    const bound = boundTexts();
    return job.paths.map((path) => sent(bound(scan(path, job.how))));
  }
  return [sent({ findings: locate(job.text, detector.detect(job.text, job.path)) })];
}
parentPort?.on('message', (job: ScanJob) => parentPort?.postMessage(answer(job)));
