import type Mocha from 'mocha';

/** What a suite's process hands to `npm test`. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly { readonly title: string; readonly message: string }[];
}

/** Runs what has been loaded into `mocha`. A run without tests fails: it means that files were not found. */
export async function runCounted(mocha: Mocha): Promise<Counts> {
  let passed = 0;
  let skipped = 0;
  const failures: { title: string; message: string }[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', () => (passed += 1));
    runner.on('pending', () => (skipped += 1));
    // A failed hook comes here too.
    runner.on('fail', (test, error: unknown) => failures.push({ title: test.fullTitle(), message: error instanceof Error ? error.message : String(error) }));
  });
  if (passed + skipped + failures.length === 0) failures.push({ title: 'no tests', message: 'This suite ran no test.' });
  return { passed, failed: failures.length, skipped, failures };
}

/** Begins each line that a suite in the extension host prints. */
export const SUITE_LINE = '│ ';

const PREFIX = 'keywright-counts ';

/** For suites whose only way out is their console. */
export function countsLine(counts: Counts): string {
  return PREFIX + JSON.stringify(counts);
}

export function readCountsLine(line: string): Counts | undefined {
  return line.startsWith(PREFIX) ? (JSON.parse(line.slice(PREFIX.length)) as Counts) : undefined;
}
