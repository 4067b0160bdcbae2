import { type Part, type Repeated, readExpression } from '../../../src/detection/expression.js';
import { type KeyFormat, anchorsOf } from '../../../src/detection/rule.js';

// Keys are made from their format when a test runs: none stands in this repository. They are derived from the declaration, so that no rule can lack one.
// The product has no use of them: this stays with the tests.

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

/** A character, and those it was chosen from. */
interface Written {
  readonly char: string;
  readonly from: string;
}

function write(sequence: readonly Repeated[], next: () => number, longest: number): Written[] {
  return sequence.flatMap(({ part, min, max }) => {
    const times = min + Math.floor(next() * (Math.min(max - min, longest) + 1));
    return Array.from({ length: times }, () => ('chars' in part ? [{ char: pick(visible(part.chars), next), from: part.chars }] : write(pick(part.choices, next), next, longest))).flat();
  });
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

/** A variable by which keys of a format are known. */
function nameFor(format: KeyFormat): string | undefined {
  if (format.names === undefined) return undefined;
  const tells = (name: string): boolean => anchorsOf(format).some((anchor) => name.toLowerCase().includes(anchor)) && (format.about?.test(name) ?? true) && format.unless?.test(name) !== true;
  const name = [...format.variables, ...anchorsOf(format)].find(tells);
  if (name === undefined) throw new Error(`${format.id}: no variable of it makes it known`);
  return name;
}

/** Just after the bracket that closes the one at `start`. */
function endOfGroup(source: string, start: number): number {
  const brackets = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/g;
  brackets.lastIndex = start;
  let depth = 0;
  for (let match = brackets.exec(source); match !== null; match = brackets.exec(source)) {
    depth += match[0] === '(' ? 1 : match[0] === ')' ? -1 : 0;
    if (depth === 0) return brackets.lastIndex;
  }
  throw new Error(`an open bracket in ${source}`);
}

interface Made {
  readonly sample: Sample;
  /** What stands before the key, the key, and what stands behind it, character by character. Of a key with check digits, as it was before it got them. */
  readonly written: readonly Written[];
}

function make(format: KeyFormat, seed: number, longest: number): Made {
  const source = format.pattern.source;
  const next = random(seed);
  const group = source.indexOf('(?<key>');
  const groupEnd = group < 0 ? source.length : endOfGroup(source, group);
  const choices = readExpression(source.slice(Math.max(group, 0), groupEnd));
  const written = write(pick(choices, next), next, longest);
  const context = (expression: string): Written[] => write(readExpression(expression)[0]!, next, longest);
  const [before, after] = [context(source.slice(0, Math.max(group, 0))), context(source.slice(groupEnd))];
  const textOf = (chars: readonly Written[]): string => chars.map(({ char }) => char).join('');
  const made = textOf(written);
  const key = format.checksum?.(made) ?? made;
  const name = nameFor(format);
  return { sample: { text: textOf(before) + key + textOf(after), key, ...(name !== undefined && { name }), fixed: !Number.isNaN(widths({ choices })[0]!) }, written: [...before, ...written, ...after] };
}

/** A key of this format, with the right check digits where it has any. */
export const sampleOf = (format: KeyFormat, seed: number): Sample => make(format, seed, LONGEST_OVER_MINIMUM).sample;

export interface Spoiled extends Sample {
  readonly what: 'one character' | 'name' | 'charset' | 'shorter' | 'longer' | 'checksum';
}

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LETTERS = ALPHANUMERIC.slice(10);

/** Whether a key that the declaration allows stands in a text by itself. It looks at fewer borders than the engine: what it does not see, the engine must not see either. */
const holds = ({ pattern }: KeyFormat, text: string): boolean => new RegExp(`(?<![0-9A-Za-z])(?:${pattern.source})(?![0-9A-Za-z])`, pattern.flags).test(text);

const withChar = (text: string, at: number, char: string): string => text.slice(0, at) + char + text.slice(at + 1);

/** All numbers below `length`, each once, from some place on. */
const around = (length: number, next: () => number): number[] => {
  const first = Math.floor(next() * length);
  return Array.from({ length }, (_, i) => (first + i) % length);
};

/** The positions of a text at which a character may be chosen, or not; only of literals. */
const positions = ({ written }: Made, literal: boolean, next: () => number): number[] => around(written.length, next).filter((at) => (written[at]!.from.length === 1) === literal);

/** A name in which each word that makes the format known has another letter. */
function withoutAnchors(name: string, format: KeyFormat, next: () => number): string {
  const lower = name.toLowerCase();
  const anchor = anchorsOf(format).find((one) => lower.includes(one));
  if (anchor === undefined) return name;
  return withoutAnchors(withChar(name, lower.indexOf(anchor) + Math.floor(next() * anchor.length), pick(LETTERS, next)), format, next);
}

/** What differs from a key of this format in one thing, for each thing that the declaration fixes. */
export function spoiledSamples(format: KeyFormat, seed: number): Spoiled[] {
  const next = random(seed + 0x5eed);
  const made = make(format, seed, LONGEST_OVER_MINIMUM);
  const { written } = made;
  const { text, key, name, fixed } = made.sample;
  const start = text.indexOf(key);
  const end = start + key.length;
  const spoiled = (what: Spoiled['what'], wrong: string, wrongName = name): Spoiled => {
    return { text: wrong, key: wrong.slice(start, end + wrong.length - text.length), fixed, what, ...(wrongName !== undefined && { name: wrongName }) };
  };
  const spoiledAt = (what: Spoiled['what'], at: readonly number[], charFor: (allowed: string) => string | undefined): Spoiled[] => {
    for (const position of at) {
      const char = charFor(written[position]!.from);
      const wrong = char === undefined ? undefined : withChar(text, position, char);
      if (wrong !== undefined && !holds(format, wrong)) return [spoiled(what, wrong)];
    }
    return [];
  };
  const other = (allowed: string, from: string): string | undefined => Array.from(from, (_, i) => from[(i + seed) % from.length]!).find((char) => !allowed.toLowerCase().includes(char.toLowerCase()));

  const result: Spoiled[] = spoiledAt('one character', positions(made, true, next), (allowed) => other(allowed, ALPHANUMERIC));
  const free = positions(made, false, next);
  for (const from of [ALPHANUMERIC, '!', 'é']) result.push(...spoiledAt('charset', free, (allowed) => other(allowed, from)));

  const shortest = make(format, seed, 0).sample;
  const cut = shortest.text.slice(0, -1);
  if (!holds(format, cut)) result.push({ ...spoiled('shorter', cut), key: shortest.key.slice(0, -1) });
  if (fixed) result.push(spoiled('longer', text.slice(0, end) + pick(ALPHANUMERIC, next) + text.slice(end)));

  if (name !== undefined) result.push(spoiled('name', text, withoutAnchors(name, format, next)));

  if (format.checksum?.(key) !== undefined) {
    const failing = around(key.length, next)
      .flatMap((at) => Array.from(written[start + at]!.from, (char) => withChar(key, at, char)))
      .find((one) => format.checksum?.(one) !== undefined && format.checksum(one) !== one);
    if (failing !== undefined) result.push(spoiled('checksum', text.slice(0, start) + failing + text.slice(end)));
  }
  return result;
}
