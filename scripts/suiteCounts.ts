import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Counts } from '../test/workbench/counts.js';
import { ROOT } from './root.js';

const FOLDER = join(ROOT, 'test-results');

export async function writeCounts(suite: string, counts: Counts): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file(suite), JSON.stringify(counts, null, 2));
}

/** @returns undefined when the suite ended before it could count. */
export async function readCounts(suite: string): Promise<Counts | undefined> {
  const text = await readFile(file(suite), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Counts);
}

/** Before a run, so that counts of an earlier one are not taken for it. */
export async function forgetCounts(suite: string): Promise<void> {
  await rm(file(suite), { force: true });
}

function file(suite: string): string {
  return join(FOLDER, `${suite}.json`);
}
