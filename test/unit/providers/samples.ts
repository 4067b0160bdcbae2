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

/** A part of an expression: characters to choose from, or alternatives of sequences. */
type Part = { readonly chars: string } | { readonly choices: readonly (readonly Repeated[])[] };
interface Repeated {
  readonly part: Part;
  readonly min: number;
  readonly max: number;
}

const PRINTABLE = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i));
const LONGEST_OVER_MINIMUM = 12;

/** Reads the small language that key formats are written in. */
class Reader {
  #at = 0;
  constructor(private readonly source: string) {}

  read(): readonly (readonly Repeated[])[] {
    const choices: Repeated[][] = [[]];
    while (this.#at < this.source.length && this.source[this.#at] !== ')') {
      if (this.#take(/\|/y) !== undefined) choices.push([]);
      else choices.at(-1)!.push(...this.#item());
    }
    return choices;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.source);
    if (match !== null) this.#at += match[0].length;
    return match ?? undefined;
  }

  #item(): Repeated[] {
    const part = this.#part();
    const times = this.#take(/\{(\d+)(,?)(\d*)\}/y);
    const maybe = this.#take(/\?/y);
    if (part === undefined) return [];
    const min = maybe === undefined ? Number(times?.[1] ?? 1) : 0;
    return [{ part, min, max: times?.[2] === ',' ? Number(times[3]) : Math.max(min, 1) }];
  }

  /** `undefined` for what has no width: look-around. */
  #part(): Part | undefined {
    const open = this.#take(/\((\?<?[=!]|\?:|\?<\w+>)?/y);
    if (open !== undefined) {
      const choices = this.read();
      this.#at++;
      return /[=!]$/.test(open[1] ?? '') ? undefined : { choices };
    }
    const one = this.#take(/\[(?:\\.|[^\]\\])+\]|\\.|[^()|{}]/y);
    if (one === undefined) throw new Error(`cannot read ${this.source} at ${this.#at}`);
    const test = new RegExp(`^${one[0]}$`);
    return { chars: PRINTABLE.filter((char) => test.test(char)).join('') };
  }
}

const pick = <T>(from: ArrayLike<T>, next: () => number): T => from[Math.floor(next() * from.length)]!;

function write(sequence: readonly Repeated[], next: () => number): string {
  return sequence
    .map(({ part, min, max }) => {
      const times = min + Math.floor(next() * (Math.min(max - min, LONGEST_OVER_MINIMUM) + 1));
      return Array.from({ length: times }, () => ('chars' in part ? pick(part.chars, next) : write(pick(part.choices, next), next))).join('');
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
  const choices = new Reader(source.slice(Math.max(group, 0))).read();
  const key = write(pick(choices, next), next);
  const fixed = !Number.isNaN(widths({ choices })[0]!);
  if (format.names === undefined) return { text: group < 0 ? key : write(new Reader(source.slice(0, group)).read()[0]!, next) + key, key, fixed };
  const name = [...format.variables, ...anchorsOf(format)].find((variable) => anchorsOf(format).some((anchor) => variable.toLowerCase().includes(anchor)) && (format.about?.test(variable) ?? true));
  if (name === undefined) throw new Error(`${format.id}: no variable of it makes it known`);
  return { text: key, key, name, fixed };
}
