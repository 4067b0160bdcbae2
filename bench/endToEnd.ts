import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { genericFinders } from '../src/detection/generic/finders.js';
import { anchorsOf } from '../src/detection/rule.js';
import { providers, rulesOf } from '../src/providers/registry.js';
import { keywright, ripgrep, scannersOnPath, secretlint, type Scanner } from './competitors.js';
import type { OrdinaryFile } from './noise.js';
import { runToEnd, type Run } from './processes.js';
import { median } from './timing.js';
import { copyTree, multiplied, withTemporary, type Tree } from './trees.js';

export interface Measured {
  readonly seconds: number;
  /** Processor seconds and MB, where the system tells. */
  readonly processor?: number;
  readonly peak?: number;
}

export interface Comparison {
  readonly name: string;
  readonly theirs: Measured;
  readonly ours: Measured;
}

function summed(runs: readonly Run[]): Measured {
  const usages = runs.flatMap(({ usage }) => usage ?? []);
  const known = usages.length > 0 && { processor: median(usages.map(({ processor }) => processor)), peak: Math.max(...usages.map(({ peak }) => peak)) };
  return { seconds: median(runs.map(({ seconds }) => seconds)), ...known };
}

/** In turn, ours and theirs, so that whatever else the machine does falls on both. */
async function compare(other: Scanner, folder: string, rounds: number): Promise<Comparison> {
  const [ours, theirs]: [Run[], Run[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(await runToEnd(keywright.scan(folder)));
    theirs.push(await runToEnd(other.scan(folder)));
  }
  return { name: `${other.name} ${other.version}`.trim(), theirs: summed(theirs), ours: summed(ours) };
}

async function literalsIn(folder: string): Promise<string> {
  const file = join(folder, 'literals');
  const literals = [...rulesOf(providers).flatMap(anchorsOf), ...genericFinders.flatMap(({ anchors }) => anchors)];
  await writeFile(file, `${[...new Set(literals.map((literal) => literal.toLowerCase()))].join('\n')}\n`);
  return file;
}

export interface EndToEnd {
  readonly tree: Tree;
  readonly comparisons: readonly Comparison[];
  /** Of an empty folder: what starting costs. */
  readonly start: Measured;
  readonly missing: readonly string[];
}

/** Whole processes on the same files in the same folder, warm from the disk. */
export async function measureEndToEnd(code: readonly OrdinaryFile[], rounds: number, say: (line: string) => void): Promise<EndToEnd> {
  return withTemporary(async (folder) => {
    const tree = await copyTree(code, join(folder, 'tree'));
    const nothing = await copyTree([], join(folder, 'nothing'));
    const { found, missing } = await scannersOnPath();
    const grep = await ripgrep(await literalsIn(folder));
    await runToEnd(keywright.scan(tree.folder));
    const comparisons: Comparison[] = [];
    for (const scanner of [await secretlint(), ...found, ...(grep === undefined ? [] : [grep])]) {
      const compared = await compare(scanner, tree.folder, rounds);
      comparisons.push(compared);
      say(`${compared.name}: ${compared.theirs.seconds.toFixed(2)} s, and ours ${compared.ours.seconds.toFixed(2)} s`);
    }
    const starts: Run[] = [];
    for (let i = 0; i < 5; i++) starts.push(await runToEnd(keywright.scan(nothing.folder)));
    return { tree, comparisons, start: summed(starts), missing: grep === undefined ? [...missing, 'rg'] : missing };
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
