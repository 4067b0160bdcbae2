// Detection quality: `npm run bench:detection [-- options] [folder of corpora]`.
//   --rules     what is missed and what is flagged wrongly, by provider and rule
//   --misses N  the texts of the first N misses and false alarms, for reading (they stay in the terminal)
//   --update    make what is measured now the baseline
//   --write     write the table into docs/benchmarks.md
import { parseArgs } from 'node:util';
import { providers, rulesOf } from '../src/providers/registry.js';
import { readBaseline, regression, shrinkage, updateBaseline } from './baseline.js';
import { corporaFolder } from './corpora.js';
import { engine } from './engine.js';
import { FIGURES, measure, shown, type Measured } from './figures.js';
import { provenance, table, writeSection } from './generated.js';
import { printRules, printTexts } from './reading.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rules: { type: 'boolean' }, misses: { type: 'string' }, update: { type: 'boolean' }, write: { type: 'boolean' } },
});

const folder = corporaFolder(positionals[0]);
const measured = await measure(engine(), folder);
const baseline = readBaseline();

function cells(): string[][] {
  return FIGURES.map((figure) => {
    const bar = figure.bar === undefined ? '' : `${figure.better === 'more' ? '≥' : '≤'} ${figure.bar}${figure.unit === '' ? '' : ` ${figure.unit}`}`;
    return [figure.name, shown(figure, figure.of(measured)), bar, shown(figure, baseline.figures[figure.id]), figure.anchor ?? ''];
  });
}

function basis({ noise, samples, credData }: Measured): string {
  const code = `Ordinary code: ${noise.files} files, ${Math.round(noise.bytes / 1e6)} MB, ${noise.findings.length} findings, ${new Set(noise.findings.map(({ rule, value }) => rule + value)).size} of them distinct.`;
  if (samples === undefined || credData === undefined) return `Not measured: no corpora in ${folder}. ${code}`;
  const { positives, claimed, negatives } = samples;
  const found = credData.hits.filter(({ real }) => real).length;
  return (
    `Samples: ${positives.length} positives, ${claimed.length} of them of providers we claim, ${negatives.length} negatives of those. ` +
    `CredData: ${credData.files} files, ${credData.rows.length} real keys that count, ${credData.hits.length} findings that count, ${found} of them real. ${code}`
  );
}

const HEAD = ['figure', 'measured', 'shall be', 'baseline', 'anchor'];
const rows = cells();
const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)));
console.log(`${providers.length} providers, ${rulesOf(providers).length} key formats`);
for (const row of [HEAD, ...rows]) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
console.log(basis(measured));
if (values.rules === true) printRules(measured);
if (values.misses !== undefined) printTexts(measured, Number(values.misses));
for (const line of [...FIGURES.flatMap((figure) => regression(figure, measured, baseline) ?? []), ...shrinkage(measured, baseline)]) console.log(`worse than the baseline: ${line}`);

if (values.write === true) {
  if (measured.samples === undefined) throw new Error(`no corpora in ${folder}: nothing is written`);
  const published = rows.map(([name = '', now = '', bar = '', , anchor = '']) => [name, now, bar, anchor]);
  writeSection('detection', [provenance('npm run bench:detection'), `${providers.length} providers, ${rulesOf(providers).length} key formats. ${basis(measured)}`, '', ...table(['figure', 'measured', 'shall be', 'anchor'], published)]);
}
if (values.update === true) updateBaseline(measured);
