import { parentPort, workerData } from 'node:worker_threads';
import { createDetector } from '../detection/detector.js';
import type { Part } from '../detection/finding.js';
import type { LocatedFinding } from '../detection/position.js';
import { providers, rulesOf } from '../providers/registry.js';
import { createFileScan, type FileScan, type HowToScan } from './fileScan.js';

// A thread that reads and searches files.

export interface ScanSetup {
  readonly generic: boolean;
}

export interface ScanJob {
  readonly paths: readonly string[];
  readonly how: HowToScan;
}

/** A finding as it can be sent. The secret stays within the process. */
type Plain<T> = Omit<T, 'secret' | 'rule' | 'parts'> & { readonly rule: string; readonly value: string };
export type PlainPart = Plain<Part>;
export type PlainFinding = Plain<LocatedFinding> & { readonly parts: readonly PlainPart[] };
export type PlainScan = Extract<FileScan, { skipped: unknown }> | { readonly findings: readonly PlainFinding[]; readonly text?: string };

const plain = <T extends Part>({ rule, secret, ...rest }: T) => ({ ...rest, rule: rule.id, value: secret.reveal() });
const sent = (scan: FileScan): PlainScan =>
  'skipped' in scan ? scan : { ...scan, findings: scan.findings.map(({ parts, ...finding }) => ({ ...plain(finding), parts: parts.map(plain) })) };

const { generic } = workerData as ScanSetup;
const scan = createFileScan(createDetector(rulesOf(providers), { generic }));
parentPort?.on('message', ({ paths, how }: ScanJob) => parentPort?.postMessage(paths.map((path) => sent(scan(path, how)))));
