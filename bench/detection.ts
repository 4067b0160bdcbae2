// Speed, noise and recall of detection.
//   npx tsx bench/detection.ts [--rules] [folder of labelled samples]
// Speed and noise are taken on node_modules, in memory; recall on dev.jsonl.gz of the given folder. --rules also lists figures by rule.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createDetector, type Detector } from '../src/detection/detector.js';
import type { Finding } from '../src/detection/finding.js';
import { providers, rulesOf } from '../src/providers/registry.js';

const MEGABYTE = 1e6;
const LARGEST_FILE = 2 * MEGABYTE;
const byRule = process.argv.includes('--rules');
const corpus = process.argv.slice(2).find((argument) => !argument.startsWith('--'));

const tally = (keys: readonly string[]): Map<string, number> => keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<string, number>());

const top = (counts: ReadonlyMap<string, number>, limit: number): Record<string, number> =>
  Object.fromEntries([...counts].sort(([, a], [, b]) => b - a).slice(0, limit));

function milliseconds(run: () => unknown): number {
  const begin = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

/** Median of a few runs, after a warm-up. */
function time(run: () => unknown): number {
  run();
  const times = Array.from({ length: 7 }, () => milliseconds(run)).sort((a, b) => a - b);
  return Math.round((times[3] ?? 0) * 100) / 100;
}

function textsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:[cm]?js|ts|json|md)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .filter((text) => text.length <= LARGEST_FILE);
}

function noise(detector: Detector, texts: readonly string[]): Finding[] {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  let findings: Finding[] = [];
  const spent = time(() => (findings = texts.flatMap((text) => detector.detect(text))));
  console.table({
    'node_modules': {
      files: texts.length,
      MB: Math.round(size / MEGABYTE),
      'MB/s': Math.round((size / MEGABYTE / spent) * 1000),
      findings: findings.length,
      'findings per 100 MB': Math.round((findings.length / size) * 100 * MEGABYTE),
    },
  });
  return findings;
}

function documents(texts: readonly string[]): Record<string, string> {
  const lines = texts.join('\n').slice(0, 4 * MEGABYTE).split('\n').filter((line) => line.length < 200);
  return {
    '1,000 lines of code': lines.slice(0, 1000).join('\n'),
    '500 KB of code': lines.join('\n').slice(0, 5e5),
    '500 KB minified': lines.join(' ').replace(/\s+/g, '').slice(0, 5e5),
    "1 MB of 'a'": 'a'.repeat(1e6),
    "1 MB of 'sk-'": 'sk-'.repeat(1e6 / 3),
    "500 KB of 'sk_'": 'sk_'.repeat(5e5 / 3),
    "500 KB of 'ghp_'": 'ghp_'.repeat(5e5 / 4),
    "500 KB of 'T3BlbkFJ'": 'T3BlbkFJ'.repeat(5e5 / 8),
    "500 KB of 'sk-T3BlbkFJ'": 'sk-T3BlbkFJ'.repeat(5e5 / 11),
    "500 KB of 'token'": 'token'.repeat(5e5 / 5),
    "500 KB of 'token='": 'token='.repeat(5e5 / 6),
    "500 KB of 'AKIA A-Z'": ['AKIA', 'QWERTYUIOPASDFGH'].join('').repeat(5e5 / 20),
    '500 KB of private key headers': '-----BEGIN PRIVATE KEY-----'.repeat(5e5 / 27),
    '500 KB of hex': '0123456789abcdef'.repeat(5e5 / 16),
  };
}

interface Sample {
  readonly source: string;
  readonly rule: string;
  readonly provider: string;
  readonly text: string;
  readonly secret: string | null;
  readonly positive: boolean;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

function hits(sample: Sample, findings: readonly Finding[]): Finding[] {
  const at = sample.secret === null ? -1 : sample.text.indexOf(sample.secret);
  return sample.secret === null || at < 0 ? [...findings] : findings.filter(({ start, end }) => start < at + (sample.secret?.length ?? 0) && end > at);
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

function recall(detector: Detector, file: string): void {
  const samples = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);
  const claimed = new Set(providers.map(({ id }) => plain(id)));
  const judged = samples.map((sample) => {
    const found = hits(sample, detector.detect(sample.text));
    const own = found.filter(({ rule }) => plain(rule.provider?.id ?? '') === plain(sample.provider));
    return { ...sample, claimed: claimed.has(plain(sample.provider)), any: found.length > 0, specific: found.some(({ rule }) => rule.provider !== undefined), own: own.length > 0 };
  });
  const positives = judged.filter(({ positive }) => positive);
  const ours = positives.filter((sample) => sample.claimed);
  const negatives = judged.filter((sample) => !sample.positive && sample.claimed);
  const groups = [...new Set(ours.map(({ provider }) => provider))].map((provider) => ours.filter((sample) => sample.provider === provider));
  const macro = groups.reduce((sum, group) => sum + group.filter(({ specific }) => specific).length / group.length, 0);
  console.table({
    'any rule, all positives': { share: percent(positives.filter(({ any }) => any).length, positives.length), of: positives.length },
    'any provider rule, all positives': { share: percent(positives.filter(({ specific }) => specific).length, positives.length), of: positives.length },
    'any provider rule, our providers': { share: percent(ours.filter(({ specific }) => specific).length, ours.length), of: ours.length },
    'the same, mean of providers': { share: percent(macro, groups.length), of: groups.length },
    'false alarms: own rule on negatives': { share: percent(negatives.filter(({ own }) => own).length, negatives.length), of: negatives.length },
  });
  if (!byRule) return;
  console.log('missed, our providers', top(tally(ours.filter(({ specific }) => !specific).map(({ rule, provider }) => `${provider} · ${rule}`)), 60));
  console.log('false alarms', top(tally(negatives.filter(({ own }) => own).map(({ rule, provider }) => `${provider} · ${rule}`)), 40));
}

const detector = createDetector(rulesOf(providers));
const texts = textsBelow(join(import.meta.dirname, '..', 'node_modules'));
console.log(`${providers.length} providers, ${rulesOf(providers).length} key formats`);
const findings = noise(detector, texts);
if (byRule) console.log('findings', top(tally(findings.map(({ rule, checksum }) => `${rule.id} (checksum ${checksum})`)), 40));
console.table(Object.fromEntries(Object.entries(documents(texts)).map(([name, text]) => [name, { KB: Math.round(text.length / 1000), ms: time(() => detector.detect(text)) }])));
const samples = corpus === undefined ? undefined : join(corpus, 'dev.jsonl.gz');
if (samples !== undefined && existsSync(samples)) recall(detector, samples);
