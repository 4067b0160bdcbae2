import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildInChunks, bundling } from '../scripts/bundling.mjs';
import { ROOT } from '../scripts/root.js';
import { groups } from '../src/providers/managed/groups.js';
import { runBundled } from './bundled.js';

const RUNS = 9;

/** How long the files that the extension loads at its start hold up their host, each at once, beside all of the same in one file. The least of some runs, taken in turns: the rest is what else the machine does. */
export async function activation(): Promise<string> {
  const folder = join(ROOT, 'out', 'bench', 'activation');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await buildInChunks('src/extension.ts', folder, true);
  const all = ['src/extension.js', 'src/references/plan.js', ...groups.map((_, at) => `src/providers/managed/group${at + 1}.js`)];
  const whole = join(folder, 'whole', 'whole.cjs');
  await build({ ...bundling(true), stdin: { contents: all.map((path, at) => `export * as part${at} from './${path}';`).join('\n'), resolveDir: ROOT }, outfile: whole });
  const loaded = (await readdir(folder)).filter((name) => /^group\d+-/.test(name)).map((name) => join(folder, name));
  const ahead = join(folder, 'extension.cjs');
  const parts: (readonly number[])[] = [];
  const wholes: (readonly number[])[] = [];
  for (let run = 0; run < RUNS; run++) {
    await runBundled('loading', [ahead, ...loaded], (times) => parts.push(times as number[]));
    await runBundled('loading', [whole], (times) => wholes.push(times as number[]));
  }
  const least = (of: readonly (readonly number[])[], at: number): number => Math.min(...of.map((times) => times[at] ?? Infinity));
  const [atOnce, first] = [least(wholes, 0), least(parts, 0)];
  const longest = Math.max(...loaded.map((_, at) => least(parts, at + 1)));
  return `the start of the extension: all in one file ${atOnce.toFixed(1)} ms at once; the first file ${first.toFixed(1)} ms (${(atOnce / first).toFixed(1)} times less), then ${loaded.length} with providers, ${longest.toFixed(1)} ms at most`;
}
