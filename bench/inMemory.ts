// What is measured in the memory of one process. Not run by itself: `speed.ts` has it bundled, names a folder of ordinary code and the parts to measure, and is sent
// one figure after the other.
import { providers, rulesOf } from '../src/providers/registry.js';
import { hostileDocuments, ordinaryDocuments, slowestRules } from './documents.js';
import { engine } from './engine.js';
import { ordinaryCode, type OrdinaryFile } from './noise.js';
import { ms, time } from './timing.js';

/** A row of the table of speeds: what was measured, what it shall be, what others reach. */
export type Speed = readonly [name: string, measured: string, bar?: string, anchor?: string];

const SLOWEST = 5;

const detector = engine();

function* engineSpeeds(code: readonly OrdinaryFile[]): Generator<Speed> {
  const bytes = code.map(({ text }) => Buffer.from(text));
  const megabytes = bytes.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const rate = (spent: number): string => `${((megabytes / spent) * 1000).toFixed(0)} MB/s`;
  yield ['in memory, one thread, all rules', rate(time(() => bytes.forEach((each) => detector.detectBytes(each)), 9)), '≥ 400 MB/s', 'prototype 500, with 215 rules'];
  yield ['the same, of text as an editor holds it', rate(time(() => code.forEach(({ text }) => detector.detect(text)), 5, 1))];
  yield ['making the engine ready', ms(time(() => engine(), 5, 1))];
}

function* documentSpeeds(code: readonly OrdinaryFile[]): Generator<Speed> {
  const bars = ['≤ 1 ms', '≤ 8 ms'];
  const anchors = ['gitleaks-ls 2.7 ms', 'gitleaks-ls 198 ms'];
  let index = 0;
  for (const [name, text] of Object.entries(ordinaryDocuments(code))) {
    yield [name, ms(time(() => detector.detect(text), 31, 10)), bars[index] ?? '', anchors[index] ?? ''];
    index++;
  }
}

function* hostileSpeeds(): Generator<Speed> {
  const measured = Object.entries(hostileDocuments()).map(([name, text]) => ({ name, spent: time(() => detector.detect(text), 5, 1) }));
  for (const { name, spent } of measured.sort((a, b) => b.spent - a.spent).slice(0, SLOWEST)) yield [`hostile: ${name}`, ms(spent)];
  for (const { rule, shape, megabytesPerSecond } of slowestRules(rulesOf(providers), detector).slice(0, SLOWEST)) {
    yield [`hostile: ${shape} of ${rule.id}, again and again`, `${megabytesPerSecond.toFixed(2)} MB/s`];
  }
}

async function measure(folder: string, parts: readonly string[]): Promise<void> {
  const code = await ordinaryCode(folder);
  const speeds: Readonly<Record<string, () => Iterable<Speed>>> = { engine: () => engineSpeeds(code), documents: () => documentSpeeds(code), hostile: hostileSpeeds };
  for (const part of parts) for (const speed of speeds[part]?.() ?? []) process.send?.(speed);
}

const [folder = '', ...parts] = process.argv.slice(2);
void measure(folder, parts);
