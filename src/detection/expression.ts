// The small language that key formats are written in, read so that a match can be ruled out byte by byte before any expression runs, and samples be made.

/** A part of an expression: characters to choose from, or alternatives of sequences. */
export type Part = { readonly chars: string } | { readonly choices: readonly (readonly Repeated[])[] };
export interface Repeated {
  readonly part: Part;
  readonly min: number;
  readonly max: number;
}

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const known = new Map<string, string>();

/** The ASCII characters that one class, escape or literal matches. */
function charsOf(source: string, flags: string): string {
  const key = `${flags}/${source}`;
  const chars = known.get(key) ?? ASCII.filter((char) => new RegExp(`^(?:${source})$`, `${flags}s`).test(char)).join('');
  known.set(key, chars);
  return chars;
}

class Reader {
  #at = 0;
  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  read(): readonly (readonly Repeated[])[] {
    const choices: Repeated[][] = [[]];
    while (this.#at < this.source.length && this.source[this.#at] !== ')') {
      if (this.#take(/\|/y) !== undefined) choices.push([]);
      else choices.at(-1)?.push(...this.#item());
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
    const least = Number(times?.[1] ?? 1);
    const most = times?.[2] === ',' ? Number(times[3]) : least;
    // `x{2,5}?` takes as little as it can; `x?` may be left out.
    return [{ part, min: maybe !== undefined && times === undefined ? 0 : least, max: most }];
  }

  /** `undefined` for what has no width: look-around, borders. */
  #part(): Part | undefined {
    if (this.#take(/\^|\$|\\b/y) !== undefined) return undefined;
    const open = this.#take(/\((\?<?[=!]|\?:|\?<\w+>)?/y);
    if (open !== undefined) {
      const choices = this.read();
      this.#at++;
      return /[=!]$/.test(open[1] ?? '') ? undefined : { choices };
    }
    const one = this.#take(/\[(?:\\.|[^\]\\])+\]|\\x[0-9a-f]{2}|\\.|[^()|{}]/iy);
    if (one === undefined) throw new Error(`cannot read ${this.source} at ${this.#at}`);
    return { chars: charsOf(one[0], this.flags) };
  }
}

/** @param source of an expression without named back-references, unbounded or nested quantifiers. */
export function readExpression(source: string, flags = ''): readonly (readonly Repeated[])[] {
  return new Reader(source, flags.replace(/[^i]/g, '')).read();
}

interface Prefix {
  /** The characters that may stand at each position from the beginning. */
  readonly sets: readonly string[];
  /** Every match ends there: what follows in a sequence has a fixed position. */
  readonly whole: boolean;
}

const unite = (a: string, b: string): string => (a === b ? a : [...new Set(a + b)].join(''));

function prefixOfPart(part: Part): Prefix {
  if ('chars' in part) return { sets: [part.chars], whole: true };
  const [first = { sets: [], whole: true }, ...others] = part.choices.map(prefixOfSequence);
  return others.reduce((a, b) => {
    const shorter = a.sets.length <= b.sets.length ? a : b;
    const longer = shorter === a ? b : a;
    return { sets: shorter.sets.map((set, i) => unite(set, longer.sets[i] ?? '')), whole: a.whole && b.whole && a.sets.length === b.sets.length };
  }, first);
}

function prefixOfSequence(sequence: readonly Repeated[]): Prefix {
  const sets: string[] = [];
  for (const { part, min, max } of sequence) {
    const one = prefixOfPart(part);
    for (let i = 0; i < min; i++) {
      sets.push(...one.sets);
      if (!one.whole) return { sets, whole: false };
    }
    if (max > min) return { sets, whole: false };
  }
  return { sets, whole: true };
}

/** What may stand at each position of a match, from its beginning on, as far as that is fixed. */
export const prefixOf = (pattern: RegExp): readonly string[] => prefixOfPart({ choices: readExpression(pattern.source, pattern.flags) }).sets;

/** The lengths of the shortest and the longest match. */
export function lengthsOf(choices: readonly (readonly Repeated[])[]): { readonly min: number; readonly max: number } {
  const sums = choices.map((sequence) =>
    sequence.reduce(
      (sum, { part, min, max }) => {
        const one = 'chars' in part ? { min: 1, max: 1 } : lengthsOf(part.choices);
        return { min: sum.min + one.min * min, max: sum.max + one.max * max };
      },
      { min: 0, max: 0 },
    ),
  );
  return { min: Math.min(...sums.map(({ min }) => min)), max: Math.max(...sums.map(({ max }) => max)) };
}
