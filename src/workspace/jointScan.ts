import { boundTexts, createFileScan, type FileDetector, type FileScan, type FileScanner, type HowToScan } from './fileScan.js';
import { createPace } from './pace.js';
import { ended, type ScanPool } from './scanPool.js';

/** About what a thread takes until it has read its program and prepared the rules: a few files are done sooner. */
const START_MS = 300;
/** Threads wait for their next files no longer than this and one file. */
const SLICE_MS = 0.25;

/** This thread searches, where it may be held up, and the threads of a pool with it when there is much to do. Not for an editor. */
export function createJointScan(pool: ScanPool, detector: FileDetector): FileScanner {
  const scan = createFileScan(detector);
  const pace = createPace(SLICE_MS);
  const waiting: (() => void)[] = [];
  let callAt: number | undefined;
  let called = 0;
  /** Threads that are ready and have nothing to do. */
  let free = 0;
  let isWorking = false;
  let disposed = false;

  const next = (): void => {
    while (waiting.length > 0 && (free > 0 || !isWorking || disposed)) waiting.shift()?.();
  };

  const there = async (paths: readonly string[], how: HowToScan): Promise<readonly FileScan[]> => {
    free--;
    try {
      return await pool.scan(paths, how);
    } finally {
      free++;
      next();
    }
  };

  /** One more. It is ready when it has answered. */
  const call = (how: HowToScan): void => {
    if (called === pool.threads) return;
    called++;
    free++;
    // If it cannot start, the first that needs it says so.
    there([], how).catch(() => undefined);
  };

  /** From the front; a thread that has nothing else to do is given half of what is left. */
  const here = async (paths: readonly string[], how: HowToScan): Promise<readonly FileScan[]> => {
    isWorking = true;
    try {
      const bound = boundTexts();
      const scans: FileScan[] = [];
      const given: Promise<readonly FileScan[]>[] = [];
      let end = paths.length;
      for (const [at, path] of paths.entries()) {
        if (at === end) break;
        if (disposed) throw ended();
        scans.push(bound(scan(path, how)));
        await pace();
        if (callAt !== undefined && performance.now() >= callAt) {
          callAt += START_MS;
          call(how);
        }
        if (free === 0 || end - at < 3) continue;
        const half = (at + 1 + end) >> 1;
        const rest = there(paths.slice(half, end), how);
        rest.catch(() => undefined); // Until this thread has done its part.
        given.unshift(rest);
        end = half;
      }
      return [...scans, ...(await Promise.all(given)).flat()];
    } finally {
      isWorking = false;
      next();
    }
  };

  return {
    chunk: pool.chunk,
    ahead: pool.ahead + 2,
    scan: (paths, how) =>
      new Promise((resolve, reject) => {
        callAt ??= performance.now() + START_MS;
        // There are more to come.
        if (paths.length === pool.chunk) call(how);
        waiting.push(() => void (free > 0 ? there : here)(paths, how).then(resolve, reject));
        next();
      }),
    dispose: () => {
      disposed = true;
      pool.dispose();
      next();
    },
  };
}
