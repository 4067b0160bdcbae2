import { jsonLines } from './corpora.js';
import { overlap, spansOf, type Engine, type Span } from './engine.js';
import { findsNoSecret } from './nonSecrets.js';
import { claimedIds } from './providerNames.js';
import { share } from './tally.js';

/** A text that a tool's authors wrote by hand to show what one of their rules finds, or does not. */
export interface Sample {
  readonly source: string;
  readonly rule: string;
  readonly provider: string;
  readonly text: string;
  /** `null` where the tool does not say which part of the text it is. */
  readonly secret: string | null;
  readonly positive: boolean;
}

export interface JudgedSample extends Sample {
  readonly claimed: boolean;
  /** Hit by any rule, by a rule of any provider, by a rule of its own provider. */
  readonly any: boolean;
  readonly specific: boolean;
  readonly own: boolean;
  /** The rules that hit it. */
  readonly hitBy: readonly string[];
}

export interface SampleScore {
  readonly samples: number;
  /** Without those of rules that find no secrets. */
  readonly positives: readonly JudgedSample[];
  readonly claimed: readonly JudgedSample[];
  /** Of providers that we claim; not those that stand among the positives too. */
  readonly negatives: readonly JudgedSample[];
}

export const readSamples = (file: string): readonly Sample[] => jsonLines(file) as Sample[];

/** All places where the secret stands in its text. `undefined`: not told, so anywhere. */
function placesOf({ text, secret }: Sample): Span[] | undefined {
  if (secret === null || secret === '') return undefined;
  const places: Span[] = [];
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) places.push({ start: at, end: at + secret.length });
  return places.length === 0 ? undefined : places;
}

function judge(sample: Sample, engine: Engine): JudgedSample {
  const places = placesOf(sample);
  const hits = engine.detect(sample.text).flatMap(spansOf);
  const counted = hits.filter((hit) => places?.some((place) => overlap(place, hit)) ?? true);
  const ids = claimedIds(sample.provider, sample.rule);
  return {
    ...sample,
    claimed: ids.length > 0,
    any: counted.length > 0,
    specific: counted.some(({ rule }) => rule.provider !== undefined),
    own: counted.some(({ rule }) => rule.provider !== undefined && ids.includes(rule.provider.id)),
    hitBy: [...new Set(counted.map(({ rule }) => rule.id))],
  };
}

export function scoreSamples(samples: readonly Sample[], engine: Engine): SampleScore {
  const judged = samples.map((sample) => judge(sample, engine));
  const positives = judged.filter(({ positive, rule }) => positive && !findsNoSecret(rule));
  const positiveTexts = new Set(samples.filter(({ positive }) => positive).map(({ text }) => text));
  const negatives = judged.filter(({ positive, claimed, text }) => !positive && claimed && !positiveTexts.has(text));
  return { samples: samples.length, positives, claimed: positives.filter(({ claimed }) => claimed), negatives };
}

/** In per cent. */
export const shareOf = (samples: readonly JudgedSample[], hit: 'any' | 'specific' | 'own'): number | undefined => share(samples.filter((sample) => sample[hit]).length, samples.length);

/** The mean of the providers' shares: each counts the same, however many samples it has. */
export function meanOfProviders(samples: readonly JudgedSample[], hit: 'any' | 'specific' | 'own'): number | undefined {
  const providers = [...new Set(samples.map(({ provider }) => provider))];
  const shares = providers.map((provider) => shareOf(samples.filter((sample) => sample.provider === provider), hit) ?? 0);
  return shares.length === 0 ? undefined : shares.reduce((sum, each) => sum + each, 0) / shares.length;
}
