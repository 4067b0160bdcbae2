export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function milliseconds(run: () => unknown): number {
  const begin = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

/** Median milliseconds of several runs, after some that warm up. */
export function time(run: () => unknown, runs: number, warmUps = 2): number {
  for (let i = 0; i < warmUps; i++) run();
  return median(Array.from({ length: runs }, () => milliseconds(run)));
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** Least milliseconds of several runs: what else the machine does only adds to it. */
export const least = (run: () => unknown, runs: number): number => Math.min(...Array.from({ length: runs }, () => milliseconds(run)));
