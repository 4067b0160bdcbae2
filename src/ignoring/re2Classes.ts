// Sets of characters as RE2 has them, and how they are written for JavaScript. No expression here has the flag `i`: JavaScript folds cases by other rules.

/** From one code point to another, both included. */
export type Range = readonly [first: number, last: number];

const LAST = 0x10ffff;

const rangesOf = (...pairs: readonly string[]): readonly Range[] => pairs.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(pair.length - 1)]);

/** `\d`, `\s` and `\w` are ASCII, and `\s` has no vertical tab. */
export const PERL: ReadonlyMap<string, readonly Range[]> = new Map([
  ['d', rangesOf('09')],
  ['s', rangesOf('\t\n', '\f\r', ' ')],
  ['w', rangesOf('09', 'AZ', '_', 'az')],
]);

export const POSIX: ReadonlyMap<string, readonly Range[]> = new Map([
  ['alnum', rangesOf('09', 'AZ', 'az')],
  ['alpha', rangesOf('AZ', 'az')],
  ['ascii', rangesOf('\x00\x7f')],
  ['blank', rangesOf('\t', ' ')],
  ['cntrl', rangesOf('\x00\x1f', '\x7f')],
  ['digit', rangesOf('09')],
  ['graph', rangesOf('!~')],
  ['lower', rangesOf('az')],
  ['print', rangesOf(' ~')],
  ['punct', rangesOf('!/', ':@', '[`', '{~')],
  ['space', rangesOf('\t\r', ' ')],
  ['upper', rangesOf('AZ')],
  ['word', rangesOf('09', 'AZ', '_', 'az')],
  ['xdigit', rangesOf('09', 'AF', 'af')],
]);

/** Everything else. */
export function complement(ranges: readonly Range[]): readonly Range[] {
  const rest: Range[] = [];
  let next = 0;
  for (const [first, last] of [...ranges].sort(([a], [b]) => a - b)) {
    if (first > next) rest.push([next, first - 1]);
    next = Math.max(next, last + 1);
  }
  return next > LAST ? rest : [...rest, [next, LAST]];
}

/** Beyond ASCII these two fold to ASCII letters: the sign of kelvin and the long s. */
const STRANGERS: readonly (readonly [stranger: number, letter: string])[] = [
  [0x212a, 'k'],
  [0x17f, 's'],
];
const ASCII = 0x7f;
const CASES = 0x20;

/** Both cases of every letter; `undefined` where letters beyond ASCII are in it, whose cases we do not list. */
export function folded(ranges: readonly Range[]): readonly Range[] | undefined {
  const more: Range[] = [];
  const add = (first: number, last: number, by: number): void => {
    if (first <= last) more.push([first + by, last + by]);
  };
  for (const [first, last] of ranges) {
    if (last > ASCII && !(first === last && (isStranger(first) || isCaseless(first)))) return undefined;
    add(Math.max(first, 0x41), Math.min(last, 0x5a), CASES);
    add(Math.max(first, 0x61), Math.min(last, 0x7a), -CASES);
    for (const [stranger, letter] of STRANGERS) {
      const [lower, upper] = [letter.charCodeAt(0), letter.charCodeAt(0) - CASES];
      if ([stranger, lower, upper].some((one) => first <= one && one <= last)) more.push([stranger, stranger], [lower, lower], [upper, upper]);
    }
  }
  return [...ranges, ...more];
}

const isStranger = (code: number): boolean => STRANGERS.some(([stranger]) => stranger === code);

function isCaseless(code: number): boolean {
  const char = String.fromCodePoint(code);
  return char.toLowerCase() === char && char.toUpperCase() === char;
}

/** One character, for inside and outside of a class alike. */
export function written(code: number): string {
  const char = String.fromCodePoint(code);
  if (/[A-Za-z0-9_ ]/.test(char)) return char;
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

export const writtenRanges = (ranges: readonly Range[]): string =>
  // Twice the rest is what there is, without doubles.
  complement(complement(ranges))
    .map(([first, last]) => (first === last ? written(first) : `${written(first)}-${written(last)}`))
    .join('');

const CATEGORIES = new Set(
  'L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs Cc Cf Co Cs'.split(' '),
);
/** Folding adds characters of other kinds to these. */
const CHANGED_BY_FOLDING = new Set(['Ll', 'Lt', 'Lu', 'M', 'Mn', 'Common', 'Greek', 'Inherited']);

/** `\p{name}` as parts of a class; `undefined` where JavaScript has no such set, or another one under that name. */
export function property(name: string, negated: boolean, fold: boolean): string | undefined {
  if (name === 'Any') return writtenRanges(negated ? [] : [[0, LAST]]);
  if (fold && (CHANGED_BY_FOLDING.has(name) || (name === 'L' && negated))) return undefined;
  const p = negated ? '\\P' : '\\p';
  // What is not assigned is of no category in RE2.
  if (name === 'C') return negated ? undefined : '\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}';
  // A combining mark that folds to a letter.
  if (CATEGORIES.has(name)) return `${p}{${name}}${fold && name === 'L' ? '\\u{345}' : ''}`;
  const script = `${p}{Script=${name}}`;
  return /^[A-Z][A-Za-z_]{2,40}$/.test(name) && isExpression(script) ? script : undefined;
}

function isExpression(source: string): boolean {
  try {
    return new RegExp(source, 'u').unicode;
  } catch {
    return false;
  }
}
