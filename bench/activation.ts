import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
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
  const all = ['src/editor/start.js', 'src/references/plan.js', ...groups.map((_, at) => `src/providers/managed/group${at + 1}.js`)];
  const whole = join(folder, 'whole', 'whole.cjs');
  await build({ ...bundling(true), stdin: { contents: all.map((path, at) => `export * as part${at} from './${path}';`).join('\n'), resolveDir: ROOT }, outfile: whole });
  // In the order of src/extension.ts.
  const names = await readdir(folder);
  const loaded = ['extension.cjs', 'rotate-', 'providers-', ...groups.map((_, at) => `group${at + 1}-`), 'scanner-', 'regenerate-', 'registerCommands-', 'start-'].map((begin) => {
    const name = names.find((one) => one.startsWith(begin));
    if (name === undefined) throw new Error(`The build has no ${begin}.`);
    return join(folder, name);
  });
  const parts: (readonly number[])[] = [];
  const wholes: (readonly number[])[] = [];
  for (let run = 0; run < RUNS; run++) {
    await runBundled('loading', loaded, (times) => parts.push(times as number[]));
    await runBundled('loading', [whole], (times) => wholes.push(times as number[]));
  }
  const least = (of: readonly (readonly number[])[], at: number): number => Math.min(...of.map((times) => times[at] ?? Infinity));
  const pieces = loaded.map((path, at) => ({ name: basename(path).replace(/[-.].*/, ''), took: least(parts, at) }));
  const longest = pieces.reduce((most, one) => (one.took > most.took ? one : most));
  const atOnce = least(wholes, 0);
  return `the start of the extension: all in one file ${atOnce.toFixed(1)} ms at once; in ${pieces.length} pieces ${longest.took.toFixed(1)} ms at most (${(atOnce / longest.took).toFixed(1)} times less): ${pieces.map(({ name, took }) => `${name} ${took.toFixed(1)}`).join(', ')}`;
}
