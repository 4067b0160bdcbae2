import { ruleOfKind } from '../src/cli/rules.js';
import { jsonLines } from './corpora.js';
import { overlap, spansOf, type Engine, type Span } from './engine.js';
import { isNoSecret } from './nonSecrets.js';
import { isOtherKind } from './otherKinds.js';
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
  /** Told of as the kind of key that its rule asks for, and no key: see `isFalseAlarm`. Of positives it means nothing. */
  readonly alarm: boolean;
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
  /** All positives of providers that we claim, those of rules that find no secrets and places where a key goes among them. */
  readonly claimedWhole: readonly JudgedSample[];
}

export const readSamples = (file: string): readonly Sample[] => jsonLines(file) as Sample[];

/** All places where the secret stands in its text. `undefined`: not told, so anywhere. */
function placesOf({ text, secret }: Sample): Span[] | undefined {
  if (secret === null || secret === '') return undefined;
  const places: Span[] = [];
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) places.push({ start: at, end: at + secret.length });
  return places.length === 0 ? undefined : places;
}

type Hit = ReturnType<typeof spansOf>[number];

/**
 * A find of a negative's own provider, but for two: a key of another kind than the tool's rule asks for; and a key that shows by itself what it is and that
 * the tool's positives call a secret, letter by letter (where the tool wants a name beside it, too, the key does not).
 */
function isFalseAlarm({ source, rule, text }: Sample, hit: Hit, positives: readonly Sample[]): boolean {
  const key = text.slice(hit.start, hit.end);
  const known = ruleOfKind(hit.rule)?.names === undefined && positives.some((other) => other.source === source && other.rule === rule && other.secret?.includes(key) === true);
  return !known && !isOtherKind(rule, hit.rule.id);
}

function judge(sample: Sample, engine: Engine, positives: readonly Sample[]): JudgedSample {
  const places = placesOf(sample);
  const hits = engine.detect(sample.text).flatMap(spansOf);
  const counted = hits.filter((hit) => places?.some((place) => overlap(place, hit)) ?? true);
  const ids = claimedIds(sample.provider, sample.rule);
  const own = counted.filter(({ rule }) => rule.provider !== undefined && ids.includes(rule.provider.id));
  return {
    ...sample,
    claimed: ids.length > 0,
    any: counted.length > 0,
    specific: counted.some(({ rule }) => rule.provider !== undefined),
    own: own.length > 0,
    alarm: own.some((hit) => isFalseAlarm(sample, hit, positives)),
    hitBy: [...new Set(counted.map(({ rule }) => rule.id))],
  };
}

export function scoreSamples(samples: readonly Sample[], engine: Engine): SampleScore {
  const asPositives = samples.filter(({ positive }) => positive);
  const judged = samples.map((sample) => judge(sample, engine, asPositives));
  const positives = judged.filter(({ positive, rule, text }) => positive && !isNoSecret(rule, text));
  const positiveTexts = new Set(asPositives.map(({ text }) => text));
  const negatives = judged.filter(({ positive, claimed, text }) => !positive && claimed && !positiveTexts.has(text));
  const claimedWhole = judged.filter(({ positive, claimed }) => positive && claimed);
  return { samples: samples.length, positives, claimed: positives.filter(({ claimed }) => claimed), negatives, claimedWhole };
}

type Judgement = 'any' | 'specific' | 'own' | 'alarm';

/** In per cent. */
export const shareOf = (samples: readonly JudgedSample[], hit: Judgement): number | undefined => share(samples.filter((sample) => sample[hit]).length, samples.length);

/** The mean of the providers' shares: each counts the same, however many samples it has. */
export function meanOfProviders(samples: readonly JudgedSample[], hit: Judgement): number | undefined {
  const providers = [...new Set(samples.map(({ provider }) => provider))];
  const shares = providers.map((provider) => shareOf(samples.filter((sample) => sample.provider === provider), hit) ?? 0);
  return shares.length === 0 ? undefined : shares.reduce((sum, each) => sum + each, 0) / shares.length;
}
