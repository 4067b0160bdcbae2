import { type Part, type Repeated, readExpression } from '../../../src/detection/expression.js';
import { type KeyFormat, anchorsOf } from '../../../src/detection/rule.js';

// Keys are made from their format when a test runs: none stands in this repository.

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LONGEST_OVER_MINIMUM = 12;

const pick = <T>(from: ArrayLike<T>, next: () => number): T => from[Math.floor(next() * from.length)]!;

/** Spaces only where there is nothing else: they would be taken for what stands around a key. */
const visible = (chars: string): string => chars.replace(/[^\x21-\x7e]/g, '') || chars;

function write(sequence: readonly Repeated[], next: () => number): string {
  return sequence
    .map(({ part, min, max }) => {
      const times = min + Math.floor(next() * (Math.min(max - min, LONGEST_OVER_MINIMUM) + 1));
      return Array.from({ length: times }, () => ('chars' in part ? pick(visible(part.chars), next) : write(pick(part.choices, next), next))).join('');
    })
    .join('');
}

const lengths = (sequence: readonly Repeated[]): number[] => sequence.flatMap(({ part, min, max }) => (min === max ? widths(part).map((width) => width * min) : [NaN]));

/** All widths that a part can have; NaN for a variable one. */
function widths(part: Part): number[] {
  if ('chars' in part) return [1];
  const of = part.choices.map((sequence) => lengths(sequence).reduce((sum, width) => sum + width, 0));
  return new Set(of).size === 1 ? [of[0]!] : [NaN];
}

export interface Sample {
  /** What stands in the text. */
  readonly text: string;
  /** The key in it. */
  readonly key: string;
  /** The variable it has to be assigned to: its name is what gives the key away. */
  readonly name?: string;
  /** All keys of this format are as long as this one. */
  readonly fixed: boolean;
}

export function sampleOf(format: KeyFormat, seed: number): Sample {
  const source = format.pattern.source;
  const next = random(seed);
  const group = source.indexOf('(?<key>');
  const choices = readExpression(source.slice(Math.max(group, 0)));
  const key = write(pick(choices, next), next);
  const fixed = !Number.isNaN(widths({ choices })[0]!);
  if (format.names === undefined) return { text: group < 0 ? key : write(readExpression(source.slice(0, group))[0]!, next) + key, key, fixed };
  const name = [...format.variables, ...anchorsOf(format)].find((variable) => anchorsOf(format).some((anchor) => variable.toLowerCase().includes(anchor)) && (format.about?.test(variable) ?? true) && format.unless?.test(variable) !== true);
  if (name === undefined) throw new Error(`${format.id}: no variable of it makes it known`);
  return { text: key, key, name, fixed };
}
