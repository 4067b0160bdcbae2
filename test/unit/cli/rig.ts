import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Report, type ReportedFinding, type ReportedSkip } from '../../../src/cli/report.js';
import { scanPaths, type ScanTask } from '../../../src/cli/scan.js';
import { createDetector } from '../../../src/detection/detector.js';
import type { Rule } from '../../../src/detection/rule.js';
import { providers, rulesOf } from '../../../src/providers/registry.js';
import { createGit } from '../../../src/workspace/exposure.js';
import { sampleOf } from '../providers/samples.js';
import { never, sandbox } from '../workspace/sandbox.js';

const rules = rulesOf(providers);
const detector = createDetector(rules);

export const ruleOf = (id: string): Rule => rules.find((rule) => rule.id === id)!;

/** A key of GitLab's, made when the test runs. */
export const keyOf = (seed = 1, id = 'gitlab-personal-access-token'): string => sampleOf(ruleOf(id), seed).text;

export const taskIn = (directory: string, more: Partial<ScanTask> = {}): ScanTask => ({
  detector,
  git: createGit(),
  directory,
  maxBytes: 1 << 20,
  ignore: true,
  baseline: new Set(),
  version: '1.2.3',
  signal: never(),
  ...more,
});

/** Scans these files, in a directory of their own. */
export async function scanned(files: Readonly<Record<string, string | Uint8Array>>, more: Partial<ScanTask> = {}): Promise<Report> {
  const root = sandbox();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return scanPaths(['.'], taskIn(root, more));
}

export function finding(more: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    rule: ruleOf('gitlab-personal-access-token'),
    masked: '••••wxyz',
    path: 'src/a.ts',
    region: { from: { line: 1, character: 4 }, to: { line: 1, character: 30 }, bytes: { offset: 20, length: 26 } },
    severity: 'error',
    exposure: 'tracked',
    confidence: 0.9,
    checksum: 'none',
    fingerprint: '0123456789abcdef'.repeat(4),
    parts: [],
    ...more,
  };
}

export function reportOf(findings: readonly ReportedFinding[], skipped: readonly ReportedSkip[] = [], more: Partial<Report> = {}): Report {
  const time = new Date('2026-01-02T03:04:05.678Z');
  return { version: '1.2.3', directory: '/work tree', started: time, ended: time, files: 3, complete: true, findings, known: [], ignored: [], skipped, ...more };
}
