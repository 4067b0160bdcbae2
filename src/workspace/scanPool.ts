import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { allGenericRules } from '../detection/generic/finders.js';
import { Secret } from '../secret/secret.js';
import { providers, rulesOf } from '../providers/registry.js';
import type { FileScan, FileScanner, HowToScan } from './fileScan.js';
import type { PlainFinding, PlainPart, PlainScan, ScanJob, ScanSetup } from './scanWorker.js';
import { startWorker } from './startWorker.js';

const MOST_THREADS = 4;
const CHUNK = 64;

interface Asked {
  readonly job: ScanJob;
  readonly resolve: (scans: readonly FileScan[]) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that read and search files, each one chunk at a time; they start when there is work. One core is left to whoever asks. */
export function createScanPool(setup: ScanSetup, threads = Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS))): FileScanner {
  const rules = new Map([...rulesOf(providers), ...allGenericRules].map((rule) => [rule.id, rule]));
  const waiting: Asked[] = [];
  const busy = new Map<Worker, Asked>();
  const idle: Worker[] = [];
  let disposed = false;

  const part = <T extends PlainPart>({ rule: id, value, ...rest }: T) => {
    const rule = rules.get(id);
    if (rule === undefined) throw new Error(`There is no rule ${id}.`);
    return { ...rest, rule, secret: Secret.of(value) };
  };
  const finding = (plain: PlainFinding) => ({ ...part(plain), parts: plain.parts.map(part) });
  const received = (scan: PlainScan): FileScan => ('skipped' in scan ? scan : { ...scan, findings: scan.findings.map(finding) });

  const start = (): Worker => {
    const worker = startWorker('scanWorker', { workerData: setup, env: {} });
    worker.unref();
    worker.on('message', (scans: readonly PlainScan[]) => {
      const asked = busy.get(worker);
      busy.delete(worker);
      worker.unref();
      idle.push(worker);
      asked?.resolve(scans.map(received));
      next();
    });
    const ended = (error: Error): void => {
      busy.get(worker)?.reject(error);
      busy.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      next();
    };
    worker.on('error', (error) => ended(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => ended(new Error('A thread that reads files has ended.')));
    return worker;
  };

  const next = (): void => {
    while (!disposed && waiting.length > 0 && (idle.length > 0 || busy.size < threads)) {
      const asked = waiting.shift();
      if (asked === undefined) return;
      const worker = idle.pop() ?? start();
      busy.set(worker, asked);
      worker.ref();
      worker.postMessage(asked.job);
    }
  };

  return {
    chunk: CHUNK,
    ahead: threads * 2,
    scan: (paths, how: HowToScan) =>
      new Promise((resolve, reject) => {
        if (disposed) reject(new Error('The threads that read files have been ended.'));
        waiting.push({ job: { paths, how }, resolve, reject });
        next();
      }),
    dispose: () => {
      disposed = true;
      const all = [...idle.splice(0), ...busy.keys()];
      for (const { reject } of waiting.splice(0)) reject(new Error('The threads that read files have been ended.'));
      for (const worker of all) void worker.terminate();
    },
  };
}
