import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { LocatedFinding } from '../detection/position.js';
import type { KeyKind } from '../detection/rule.js';
import { Secret } from '../secret/secret.js';
import type { FileScan, FileScanner } from './fileScan.js';
import type { PlainFinding, PlainPart, PlainScan, ScanAnswer, ScanJob, ScanSetup } from './scanWorker.js';
import { startWorker } from './startWorker.js';

const MOST_THREADS = 4;
const CHUNK = 64;
/** What is young is thrown away sooner: most of what a file leaves behind is of no use a moment later. */
const MEMORY = { maxYoungGenerationSizeMb: 4 };

/** Threads that read and search files, each one chunk at a time, and texts. */
export interface ScanPool extends FileScanner {
  /** How many there may be. */
  readonly threads: number;
  /**
   * Searches the text that there is when a thread is free for it. @param text gives `undefined` where that is not wanted any more.
   * @returns `undefined` then.
   */
  search(path: string, text: () => string | undefined): Promise<readonly LocatedFinding[] | undefined>;
  /** The ids of all that is looked for: what an ignore may name. */
  ruleIds(): Promise<ReadonlySet<string>>;
}

interface Asked {
  readonly job: () => ScanJob | undefined;
  readonly resolve: (answer: ScanAnswer | undefined) => void;
  readonly reject: (error: Error) => void;
}

export const ended = (): Error => new Error('The threads that read files have been ended.');

/** They start when there is work. One core is left to whoever asks. */
export function createScanPool(setup: ScanSetup, threads = Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS))): ScanPool {
  /** Each kind once, however many keys of it there are. */
  const kinds = new Map<string, KeyKind>();
  const waiting: Asked[] = [];
  const busy = new Map<Worker, Asked>();
  const idle: Worker[] = [];
  let disposed = false;

  const kind = (sent: KeyKind): KeyKind => {
    const known = kinds.get(sent.id) ?? sent;
    kinds.set(sent.id, known);
    return known;
  };
  const part = <T extends PlainPart>({ rule, value, ...rest }: T) => ({ ...rest, rule: kind(rule), secret: Secret.of(value) });
  const finding = (plain: PlainFinding) => ({ ...part(plain), parts: plain.parts.map(part) });
  const received = (scan: PlainScan): FileScan => ('skipped' in scan ? scan : { ...scan, findings: scan.findings.map(finding) });

  const start = (): Worker => {
    const worker = startWorker('scanWorker', { workerData: setup, env: {}, resourceLimits: MEMORY });
    worker.unref();
    worker.on('message', (answer: ScanAnswer) => {
      const asked = busy.get(worker);
      busy.delete(worker);
      worker.unref();
      idle.push(worker);
      asked?.resolve(answer);
      next();
    });
    const gone = (error: Error): void => {
      busy.get(worker)?.reject(error);
      busy.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      next();
    };
    worker.on('error', (error) => gone(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => gone(new Error('A thread that reads files has ended.')));
    return worker;
  };

  const next = (): void => {
    while (!disposed && waiting.length > 0 && (idle.length > 0 || busy.size < threads)) {
      const asked = waiting.shift();
      const job = asked?.job();
      if (asked === undefined || job === undefined) {
        asked?.resolve(undefined);
        continue;
      }
      const worker = idle.pop() ?? start();
      busy.set(worker, asked);
      worker.ref();
      worker.postMessage(job);
    }
  };

  const ask = (job: () => ScanJob | undefined): Promise<ScanAnswer | undefined> =>
    new Promise((resolve, reject) => {
      if (disposed) {
        reject(ended());
        return;
      }
      waiting.push({ job, resolve, reject });
      next();
    });

  return {
    threads,
    chunk: CHUNK,
    ahead: threads * 2,
    scan: async (paths, how) => ((await ask(() => ({ paths, how }))) as readonly PlainScan[]).map(received),
    search: async (path, text) => {
      const answer = await ask(() => {
        const now = text();
        return now === undefined ? undefined : { path, text: now };
      });
      const [scan] = (answer as readonly PlainScan[] | undefined)?.map(received) ?? [];
      return scan !== undefined && 'findings' in scan ? scan.findings : undefined;
    },
    ruleIds: async () => new Set((await ask(() => 'rule ids')) as readonly string[]),
    dispose: () => {
      disposed = true;
      const all = [...idle.splice(0), ...busy.keys()];
      for (const { reject } of waiting.splice(0)) reject(ended());
      for (const worker of all) void worker.terminate();
    },
  };
}
