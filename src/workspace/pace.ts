import { setImmediate as nextTurn } from 'node:timers/promises';

/** Half a frame at 60 Hz: what one turn of the event loop may take before others get theirs. */
const SLICE_MS = 8;

/**
 * For long loops: `await pace()` in every round lets the event loop turn when a slice of time is used up, and costs next to nothing otherwise.
 * The clock runs across whatever the caller's consumer does in between, so that counts too.
 */
export type Pace = () => Promise<void> | undefined;

export function createPace(sliceMs = SLICE_MS): Pace {
  let turned = performance.now();
  return () => {
    if (performance.now() - turned < sliceMs) {
      return undefined;
    }
    return nextTurn().then(() => {
      turned = performance.now();
    });
  };
}

const CHUNK = 2048;

/** Merge sort that lets the event loop turn: one directory may hold a hundred thousand files. Order is by UTF-16 unit, the same on every machine. */
export async function sortPaced<T>(items: readonly T[], key: (item: T) => string, pace: Pace): Promise<T[]> {
  const compare = (a: T, b: T): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += CHUNK) {
    runs.push(items.slice(at, at + CHUNK).sort(compare));
    await pace();
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], compare, pace));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number, pace: Pace): Promise<T[]> {
  const merged: T[] = [];
  let [l, r] = [0, 0];
  for (;;) {
    const [a, b] = [left[l], right[r]];
    if (a !== undefined && (b === undefined || compare(a, b) <= 0)) {
      merged.push(a);
      l++;
    } else if (b !== undefined) {
      merged.push(b);
      r++;
    } else {
      return merged;
    }
    if (merged.length % CHUNK === 0) {
      await pace();
    }
  }
}
