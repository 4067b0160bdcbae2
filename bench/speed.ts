// Speeds: `npm run bench:speed [-- options] [parts]`. Parts: engine, documents, hostile, processes, peak; all of them, if none is named.
//   --rounds N  runs of each whole process (5)
//   --write     write the tables into docs/benchmarks.md; only with all parts
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { providers, rulesOf } from '../src/providers/registry.js';
import { npm } from '../test/workbench/npm.js';
import { ROOT } from '../scripts/root.js';
import { runBundled } from './bundled.js';
import { measureEndToEnd, measurePeak, type Measured } from './endToEnd.js';
import { provenance, table, writeSection } from './generated.js';
import type { Speed } from './inMemory.js';
import { ordinaryCode } from './noise.js';
import { ms } from './timing.js';

const IN_MEMORY = ['engine', 'documents', 'hostile'];
const PARTS = [...IN_MEMORY, 'processes', 'peak'];
const GIGABYTE = 1e9;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '5' }, write: { type: 'boolean' } } });
const parts = new Set(positionals.length === 0 ? PARTS : positionals);
const unknown = [...parts].filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}. There are: ${PARTS.join(', ')}.`);
if (values.write === true && parts.size < PARTS.length) throw new Error('Only a measurement of all parts is written.');

const rules = rulesOf(providers);
const folder = join(ROOT, 'node_modules');
const code = await ordinaryCode(folder);
const megabytes = code.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
const figures: string[][] = [];
const notes: string[] = [];
const comparisons: string[][] = [];

function add(...[name, measured, bar = '', anchor = '']: Speed): void {
  figures.push([name, measured, bar, anchor]);
  console.log([name, measured, bar && `(shall be ${bar})`, anchor && `– ${anchor}`].filter(Boolean).join('  '));
}

const seconds = (value: number): string => `${value.toFixed(2)} s`;

console.log(`${providers.length} providers, ${rules.length} key formats; ${code.length} files of ordinary code, ${megabytes.toFixed(0)} MB`);

const inMemory = IN_MEMORY.filter((part) => parts.has(part));
if (inMemory.length > 0) await runBundled('inMemory', [folder, ...inMemory], (speed) => add(...(speed as Speed)));

if (parts.has('processes') || parts.has('peak')) await npm(ROOT, 'run', 'build', '--', '--production');

if (parts.has('processes')) {
  const { tree, comparisons: measured, start, missing } = await measureEndToEnd(code, Number(values.rounds), console.log);
  add('starting, and scanning nothing', ms(start.seconds * 1000));
  notes.push(`End to end: whole processes in turn, medians of ${values.rounds}, on the same ${tree.files} files (${(tree.bytes / 1e6).toFixed(0)} MB), warm from the disk, each with its default rules and without network.`);
  const known = (value: number | undefined, show: (value: number) => string): string => (value === undefined ? '–' : show(value));
  const cells = ({ seconds: wall, processor, peak }: Measured): string[] => [seconds(wall), known(processor, seconds), known(peak, (mb) => `${mb.toFixed(0)} MB`)];
  for (const { name, theirs, ours } of measured) {
    comparisons.push([name, ...cells(theirs), ...cells(ours), `${(theirs.seconds / ours.seconds).toFixed(1)} ×`]);
    console.log(comparisons.at(-1)?.join('  '));
  }
  if (missing.length > 0) notes.push(`Not on the PATH of this machine, so not compared: ${missing.join(', ')}.`);
}

if (parts.has('peak')) {
  const { tree, seconds: spent, megabytes: peak } = await measurePeak(code, GIGABYTE);
  add(`peak memory, scanning ${(tree.bytes / 1e9).toFixed(2)} GB in ${tree.files} files`, `${peak.toFixed(0)} MB`, '≤ 250 MB', 'gitleaks to 24 GB with deep decoding');
  add('the same scan, end to end', `${seconds(spent)}, ${(tree.bytes / 1e6 / spent).toFixed(0)} MB/s`);
}

notes.forEach((note) => console.log(note));
if (values.write === true) {
  writeSection('speed', [
    provenance('npm run bench:speed'),
    `${providers.length} providers, ${rules.length} key formats. Ordinary code: ${code.length} files, ${megabytes.toFixed(0)} MB.`,
    '',
    ...table(['figure', 'measured', 'shall be', 'anchor'], figures),
    '',
    ...table(['against', 'it takes', 'processor', 'memory', 'Keywright takes', 'processor', 'memory', 'ratio'], comparisons),
    '',
    ...notes,
  ]);
}
