import { type ScanPool, createScanPool } from './scanPool.js';
import type { ScanSetup } from './scanWorker.js';

/** One thread that stays: to start one takes a while. */
export interface ScanThread extends Pick<ScanPool, 'scan' | 'search' | 'ruleIds'> {
  /** What is looked for has changed: another thread does what this one had to do. */
  configure(setup: ScanSetup): void;
  dispose(): void;
}

export function createScanThread(setup: ScanSetup): ScanThread {
  let { generic } = setup;
  let pool = createScanPool(setup, 1);
  let disposed = false;
  const ask = async <T>(work: (at: ScanPool) => Promise<T>): Promise<T> => {
    for (;;) {
      const asked = pool;
      try {
        return await work(asked);
      } catch (error) {
        if (disposed || asked === pool) throw error;
      }
    }
  };
  return {
    scan: (paths, how) => ask((at) => at.scan(paths, how)),
    search: (path, text) => ask((at) => at.search(path, text)),
    ruleIds: () => ask((at) => at.ruleIds()),
    configure: (next) => {
      if (next.generic === generic) return;
      ({ generic } = next);
      const before = pool;
      pool = createScanPool(next, 1);
      before.dispose();
    },
    dispose: () => {
      disposed = true;
      pool.dispose();
    },
  };
}
