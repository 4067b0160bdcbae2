import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { genericFinders } from '../src/detection/generic/finders.js';
import { anchorsOf } from '../src/detection/rule.js';
import { providers, rulesOf } from '../src/providers/registry.js';
import { keywright, ripgrep, scannersOnPath, secretlint, type Scanner } from './competitors.js';
import type { OrdinaryFile } from './noise.js';
import { runToEnd } from './processes.js';
import { median } from './timing.js';
import { copyTree, multiplied, withTemporary, type Tree } from './trees.js';

/** Secretlint takes minutes for what the others scan in seconds: it is compared on one file in so many. */
const SMALL = 20;

export interface Comparison {
  readonly name: string;
  readonly tree: Tree;
  readonly seconds: number;
  readonly ours: number;
  /** MB, where the system tells. */
  readonly peak?: number;
}

/** In turn, ours and theirs, so that whatever else the machine does falls on both. */
async function compare(other: Scanner, tree: Tree, rounds: number): Promise<Comparison> {
  const [ours, theirs, peaks]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    ours.push((await runToEnd(keywright.scan(tree.folder))).seconds);
    const run = await runToEnd(other.scan(tree.folder));
    theirs.push(run.seconds);
    if (run.peak !== undefined) peaks.push(run.peak);
  }
  const name = `${other.name} ${other.version}`.trim();
  return { name, tree, seconds: median(theirs), ours: median(ours), ...(peaks.length > 0 && { peak: Math.max(...peaks) }) };
}

async function literalsIn(folder: string): Promise<string> {
  const file = join(folder, 'literals');
  const literals = [...rulesOf(providers).flatMap(anchorsOf), ...genericFinders.flatMap(({ anchors }) => anchors)];
  await writeFile(file, `${[...new Set(literals.map((literal) => literal.toLowerCase()))].join('\n')}\n`);
  return file;
}

export interface EndToEnd {
  readonly comparisons: readonly Comparison[];
  /** Of an empty folder: what starting costs. */
  readonly start: number;
  readonly missing: readonly string[];
}

/** Whole processes on the same files in the same folder, warm from the disk. */
export async function measureEndToEnd(code: readonly OrdinaryFile[], rounds: number, say: (line: string) => void): Promise<EndToEnd> {
  return withTemporary(async (folder) => {
    const whole = await copyTree(code, join(folder, 'whole'));
    const small = await copyTree(code.filter((_, index) => index % SMALL === 0), join(folder, 'small'));
    const nothing = await copyTree([], join(folder, 'nothing'));
    await runToEnd(keywright.scan(whole.folder));
    const { found, missing } = await scannersOnPath();
    const grep = await ripgrep(await literalsIn(folder));
    const runs: readonly (readonly [Scanner, Tree])[] = [
      [await secretlint(), small],
      ...found.map((scanner) => [scanner, whole] as const),
      ...(grep === undefined ? [] : [[grep, whole] as const]),
    ];
    const comparisons: Comparison[] = [];
    for (const [scanner, tree] of runs) {
      say(`against ${scanner.name} on ${tree.files} files…`);
      comparisons.push(await compare(scanner, tree, rounds));
    }
    const starts: number[] = [];
    for (let i = 0; i < 5; i++) starts.push((await runToEnd(keywright.scan(nothing.folder))).seconds);
    return { comparisons, start: median(starts), missing: grep === undefined ? [...missing, 'rg'] : missing };
  });
}

export interface Peak {
  readonly tree: Tree;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Read by the process itself when it ends: the most memory that it held at once, its threads included. */
const REPORT_PEAK = `data:text/javascript,import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(process.env.PEAK_FILE,String(process.resourceUsage().maxRSS)))`;

export async function measurePeak(code: readonly OrdinaryFile[], bytes: number): Promise<Peak> {
  return withTemporary(async (folder) => {
    const tree = await multiplied(code, join(folder, 'tree'), bytes);
    const { program, args, accepted } = keywright.scan(tree.folder);
    const file = join(folder, 'peak');
    const { seconds } = await runToEnd({ program, args: ['--import', REPORT_PEAK, ...args], accepted, env: { PEAK_FILE: file } });
    return { tree, seconds, megabytes: Number(await readFile(file, 'utf8')) / 1000 };
  });
}
