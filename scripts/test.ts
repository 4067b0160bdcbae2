// `npm test` runs every suite, goes on after a failure, and ends with a line that counts all tests. `npm test -- unit host` runs those named; `--all` kills
// the rotations of every adapter, not of one of each kind.
import { getBrowser } from '../test/workbench/browser.js';
import { getHost } from '../test/workbench/host.js';
import { packageVsix } from '../test/workbench/vsix.js';
import { forgetCounts, readCounts } from './suiteCounts.js';
import { killAllSuites, runSuiteProcess, type Ended } from './suiteProcess.js';

interface Result {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** Why it failed, beyond failed tests. */
  readonly note: string;
}

const MINUTE = 60_000;
const everyAdapter = process.argv.includes('--all');
const CHECKS = ['typecheck', 'lint', 'layers'];
const MOCHA: Readonly<Record<string, { script: string[]; deadlineMs: number }>> = {
  unit: { script: ['scripts/mochaSuite.ts', 'unit'], deadlineMs: 15 * MINUTE },
  faults: { script: ['scripts/mochaSuite.ts', 'faults'], deadlineMs: (everyAdapter ? 120 : 20) * MINUTE },
  host: { script: ['scripts/testHost.ts'], deadlineMs: 10 * MINUTE },
  e2e: { script: ['scripts/mochaSuite.ts', 'e2e'], deadlineMs: 30 * MINUTE },
  servers: { script: ['scripts/mochaSuite.ts', 'servers'], deadlineMs: 15 * MINUTE },
  readers: { script: ['scripts/mochaSuite.ts', 'readers'], deadlineMs: 30 * MINUTE },
};
/** Fetched and built where they are not installed, so only when they are asked for. */
const ONLY_BY_NAME = ['servers', 'readers'];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    killAllSuites();
    process.exit(130);
  });
}

const all = [...CHECKS, ...Object.keys(MOCHA)];
const named = process.argv.slice(2).filter((argument) => argument !== '--all');
const wanted = named.length > 0 ? named : all.filter((suite) => !ONLY_BY_NAME.includes(suite));
const unknown = wanted.filter((suite) => !all.includes(suite));
if (unknown.length > 0) {
  console.error(`There is no suite "${unknown.join('", "')}". There are: ${all.join(', ')}.`);
  process.exit(1);
}

// Fetched while the checks run; a suite that needs it says what is wrong if this failed.
const prepared = wanted.includes('host') || wanted.includes('e2e') ? Promise.allSettled([getHost(), getBrowser()]) : undefined;
const results = await Promise.all(CHECKS.filter((check) => wanted.includes(check)).map(runCheck));
await prepared;
for (const suite of Object.keys(MOCHA)) if (wanted.includes(suite)) results.push(await runMocha(suite));
report(results);

async function runCheck(suite: string): Promise<Result> {
  const ended = await runSuiteProcess(['npm', 'run', '--silent', suite], { deadlineMs: 10 * MINUTE, prefix: `[${suite}] ` });
  const ok = ended.code === 0;
  return { suite, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, seconds: ended.seconds, note: ok ? '' : why(ended) };
}

async function runMocha(suite: string): Promise<Result> {
  console.log(`\n── ${suite} ──`);
  await forgetCounts(suite);
  const definition = MOCHA[suite];
  if (definition === undefined) throw new Error(`No such suite: ${suite}`);
  const env: NodeJS.ProcessEnv = {};
  if (suite === 'faults' && everyAdapter) env['KEYWRIGHT_FAULTS'] = 'all';
  try {
    if (suite === 'e2e') env['KEYWRIGHT_VSIX'] = await packageVsix();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { suite, passed: 0, failed: 1, skipped: 0, seconds: 0, note: 'the .vsix could not be packaged' };
  }
  const ended = await runSuiteProcess([process.execPath, '--import', 'tsx', ...definition.script], { deadlineMs: definition.deadlineMs, env });
  const counts = await readCounts(suite);
  if (!counts) return { suite, passed: 0, failed: 1, skipped: 0, seconds: ended.seconds, note: `ended before it could count: ${why(ended)}` };
  const { passed, skipped } = counts;
  // All tests passed and yet it failed: that is a failure too.
  const crashed = counts.failed === 0 && ended.code !== 0;
  return { suite, passed, skipped, failed: counts.failed + (crashed ? 1 : 0), seconds: ended.seconds, note: crashed ? why(ended) : '' };
}

function why(ended: Ended): string {
  return ended.timedOut ? 'took too long' : ended.code === undefined ? 'was killed' : `exit code ${ended.code}`;
}

function report(rows: readonly Result[]): void {
  console.log('\n' + ['suite'.padEnd(10), 'passed'.padStart(7), 'failed'.padStart(7), 'skipped'.padStart(8), 'seconds'.padStart(8)].join(' '));
  for (const row of rows) {
    const numbers = [String(row.passed).padStart(7), String(row.failed).padStart(7), String(row.skipped).padStart(8), row.seconds.toFixed(1).padStart(8)];
    console.log([row.suite.padEnd(10), ...numbers, row.note && ` ${row.note}`].join(' ').trimEnd());
  }
  const sum = (count: (row: Result) => number): number => rows.reduce((total, row) => total + count(row), 0);
  const [passed, failed, skipped] = [sum((row) => row.passed), sum((row) => row.failed), sum((row) => row.skipped)];
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
