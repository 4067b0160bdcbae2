import { join } from 'node:path';
import { ROOT } from '../scripts/root.js';
import { findCorpora } from './corpora.js';
import { averagePrecision, f1Of, precisionOf, recallOf, scoreCredData, type CredDataScore } from './credData.js';
import type { Engine } from './engine.js';
import { measureNoise, ordinaryCode, per100MB, type Noise } from './noise.js';
import { meanOfProviders, readSamples, scoreSamples, shareOf, type SampleScore } from './samples.js';

export interface Measured {
  readonly noise: Noise;
  /** Absent where there are no corpora. */
  readonly samples?: SampleScore;
  readonly credData?: CredDataScore;
}

export async function measure(engine: Engine, corporaFolder: string): Promise<Measured> {
  const noise = measureNoise(await ordinaryCode(join(ROOT, 'node_modules')), engine);
  const corpora = findCorpora(corporaFolder);
  return corpora === undefined ? { noise } : { noise, samples: scoreSamples(readSamples(corpora.samples), engine), credData: scoreCredData(corpora, engine) };
}

export interface Figure {
  readonly id: string;
  readonly name: string;
  readonly unit: '%' | '';
  /** Which way is better. */
  readonly better: 'more' | 'less';
  /** What it shall reach, and what others reach on the same kind of data. */
  readonly bar?: number;
  readonly anchor?: string;
  /** A fall by more than this fails the tests. */
  readonly noise: number;
  readonly of: (measured: Measured) => number | undefined;
}

const POINTS = { unit: '%', better: 'more', noise: 0.5 } as const;
const PART = { unit: '', better: 'more', noise: 0.005 } as const;

export const FIGURES: readonly Figure[] = [
  {
    id: 'specificRecall',
    name: 'samples of providers we claim, found by a provider’s rule',
    ...POINTS,
    bar: 95,
    anchor: 'kingfisher 93 % on its own samples',
    of: ({ samples }) => samples && shareOf(samples.claimed, 'specific'),
  },
  { id: 'ownRecall', name: 'the same, by a rule of its own provider', ...POINTS, of: ({ samples }) => samples && shareOf(samples.claimed, 'own') },
  { id: 'ownRecallOfProviders', name: 'the same, mean of providers', ...POINTS, of: ({ samples }) => samples && meanOfProviders(samples.claimed, 'own') },
  { id: 'specificRecallWhole', name: 'the same, nothing set apart (ids, hosts, places where a key goes)', ...POINTS, of: ({ samples }) => samples && shareOf(samples.claimedWhole, 'specific') },
  {
    id: 'anyRecall',
    name: 'all samples, found by any rule',
    ...POINTS,
    bar: 85,
    anchor: 'gitleaks, betterleaks and kingfisher together 76 %',
    of: ({ samples }) => samples && shareOf(samples.positives, 'any'),
  },
  { id: 'anyRecallOfProviders', name: 'the same, mean of providers', ...POINTS, of: ({ samples }) => samples && meanOfProviders(samples.positives, 'any') },
  {
    id: 'falseAlarms',
    name: 'negatives flagged by a rule of the same provider',
    ...POINTS,
    better: 'less',
    bar: 2,
    anchor: 'gitleaks 2–13 %, kingfisher 5–20 %',
    of: ({ samples }) => samples && shareOf(samples.negatives, 'alarm'),
  },
  { id: 'falseAlarmsWhole', name: 'the same, keys of another kind and texts that are keys counted too', ...POINTS, better: 'less', of: ({ samples }) => samples && shareOf(samples.negatives, 'own') },
  {
    id: 'precision',
    name: 'CredData: precision',
    ...POINTS,
    bar: 95,
    anchor: 'gitleaks 91 %, best emulated 90 %',
    of: ({ credData }) => credData && precisionOf(credData),
  },
  { id: 'f1', name: 'CredData: F1', ...PART, bar: 0.6, anchor: 'gitleaks 0.42, best emulated 0.47', of: ({ credData }) => credData && f1Of(credData) },
  { id: 'recall', name: 'CredData: recall', ...POINTS, anchor: 'gitleaks 27 %, best emulated 32 %', of: ({ credData }) => credData && recallOf(credData.rows) },
  {
    id: 'recallSpecific',
    name: 'CredData: recall of what shows by its shape',
    ...POINTS,
    anchor: 'gitleaks 56 %, best emulated 57 %',
    of: ({ credData }) => credData && recallOf(credData.rows.filter(({ specific }) => specific)),
  },
  {
    id: 'recallGeneric',
    name: 'CredData: recall of the rest',
    ...POINTS,
    anchor: 'gitleaks 21 %, best emulated 26 %',
    of: ({ credData }) => credData && recallOf(credData.rows.filter(({ specific }) => !specific)),
  },
  {
    id: 'recallKeyLike',
    name: 'CredData: recall of values of ten characters or with a digit',
    ...POINTS,
    of: ({ credData }) => credData && recallOf(credData.rows.filter(({ keyLike }) => keyLike)),
  },
  { id: 'averagePrecision', name: 'CredData: average precision by confidence', ...PART, of: ({ credData }) => credData && averagePrecision(credData) },
  {
    id: 'per100MB',
    name: 'findings in 100 MB of ordinary code (node_modules)',
    unit: '',
    better: 'less',
    noise: 5,
    bar: 60,
    anchor: 'gitleaks about 120',
    of: ({ noise }) => per100MB(noise),
  },
];

/** How many items the figures rest on: with others, they are not comparable. */
export const sizesOf = ({ samples, credData }: Measured): Readonly<Record<string, number>> => ({
  ...(samples && { samples: samples.samples, claimedSamples: samples.claimed.length, negatives: samples.negatives.length }),
  ...(credData && { credDataLabels: credData.labels }),
});

export function shown({ unit, noise }: Figure, value: number | undefined): string {
  if (value === undefined) return '–';
  const digits = unit === '%' ? 1 : noise < 1 ? 3 : 0;
  return value.toFixed(digits) + (unit === '' ? '' : ` ${unit}`);
}
