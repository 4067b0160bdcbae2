// `tsx scripts/mochaSuite.ts unit|faults|e2e|servers|readers [words of a title]`: runs test/<suite>/**/*.test.ts and leaves its counts in test-results/.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import { runCounted } from '../test/workbench/counts.js';
import { ROOT } from './root.js';
import { writeCounts } from './suiteCounts.js';

const TIMEOUT_MS: Readonly<Record<string, number>> = { unit: 10_000, faults: 60_000, e2e: 120_000, servers: 30_000, readers: 120_000 };

const [suite = '', ...words] = process.argv.slice(2);
const timeout = TIMEOUT_MS[suite];
if (timeout === undefined) throw new Error(`There is no mocha suite "${suite}": ${Object.keys(TIMEOUT_MS).join(', ')}.`);

const folder = join(ROOT, 'test', suite);
const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.test.ts')).sort();
const mocha = new Mocha({ ui: 'bdd', timeout, forbidOnly: true, reporter: 'spec', slow: timeout / 10 });
if (words.length > 0) mocha.fgrep(words.join(' '));
for (const file of files) mocha.addFile(join(folder, file));
await mocha.loadFilesAsync();

const counts = await runCounted(mocha);
await writeCounts(suite, counts);
// Not process.exitCode: what a test left open must not keep the whole run waiting.
process.exit(counts.failed === 0 ? 0 : 1);
