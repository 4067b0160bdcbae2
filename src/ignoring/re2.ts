import { PERL, POSIX, complement, folded, property, type Range, written, writtenRanges } from './re2Classes.js';

/** An expression in JavaScript's syntax that finds what the original finds in RE2. */
export interface Translated {
  /** For the flag `u`, and for none that changes what matches. */
  readonly source: string;
  /** How many groups it has. */
  readonly groups: number;
  /** Groups that hold another pass of a repetition than in RE2: what they captured must not be relied upon. */
  readonly unsteady: ReadonlySet<number>;
}

/** What cannot be translated faithfully is refused: a rule that finds something else would be worse than none. */
export class Untranslatable extends Error {}

const MAX_LENGTH = 16_384;
const MAX_DEPTH = 200;
/** RE2's own limit. */
const MAX_REPEAT = 1000;

interface Flags {
  fold: boolean;
  multiline: boolean;
  dotAll: boolean;
}

/** A part of the expression, and what has to be known of it before it is repeated. */
interface Piece {
  readonly source: string;
  /** May match nothing. */
  readonly nullable: boolean;
  /** May prefer to match nothing where it could match something: a repetition of that goes on in JavaScript and ends in RE2. */
  readonly choosy: boolean;
  /** Groups in it. */
  readonly groups: readonly number[];
  /** Those that one pass may leave out: JavaScript forgets what the pass before captured. */
  readonly optional: readonly number[];
}

const character = (source: string): Piece => ({ source, nullable: false, choosy: false, groups: [], optional: [] });
/** In a group, because JavaScript repeats no bare assertion. */
const assertion = (source: string): Piece => ({ ...character(`(?:${source})`), nullable: true });

/** @throws {Untranslatable} */
export function translate(pattern: string): Translated {
  if (pattern.length > MAX_LENGTH) throw new Untranslatable(`it is longer than ${MAX_LENGTH} characters`);
  const chars = Array.from(pattern);
  const unsteady = new Set<number>();
  let at = 0;
  let groups = 0;

  const rest = (length: number): string => chars.slice(at, at + length).join('');
  const take = (text: string): boolean => {
    const found = rest(text.length) === text;
    if (found) at += text.length;
    return found;
  };
  const next = (): string => {
    const char = chars[at++];
    if (char === undefined) throw new Untranslatable('it ends too early');
    return char;
  };
  const takeUntil = (end: string): string => {
    const from = at;
    while (at < chars.length && rest(end.length) !== end) at++;
    return chars.slice(from, at).join('');
  };
  /** After `{`. */
  const braced = (): string => {
    const inner = takeUntil('}');
    if (!take('}')) throw new Untranslatable('a brace is not closed');
    return inner;
  };

  const oneOf = (ranges: readonly Range[], fold: boolean): readonly Range[] => {
    const all = fold ? folded(ranges) : ranges;
    if (all === undefined) throw new Untranslatable('it ignores the case of letters beyond ASCII');
    return all;
  };
  const literal = (code: number, { fold }: Flags): Piece => {
    const all = oneOf([[code, code]], fold);
    return character(all.length === 1 ? written(code) : `[${writtenRanges(all)}]`);
  };

  /** After `\`: a character by its name or number; `undefined` where it is none. */
  const escaped = (): number | undefined => {
    const char = next();
    const named = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 }[char];
    if (named !== undefined) return named;
    if (char === 'x') {
      const digits = take('{') ? braced() : next() + next();
      const code = /^[0-9A-Fa-f]{1,6}$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
      if (!(code <= 0x10ffff)) throw new Untranslatable(`\\x${digits} is no character`);
      return code;
    }
    if (/[0-7]/.test(char)) {
      if (char !== '0' && !/[0-7]/.test(rest(1))) throw new Untranslatable('it refers back to a group, which RE2 does not have');
      let digits = char;
      while (digits.length < 3 && /[0-7]/.test(rest(1))) digits += next();
      return Number.parseInt(digits, 8);
    }
    if (/[!-/:-@[-`{-~]/.test(char)) return char.charCodeAt(0);
    at--;
    return undefined;
  };
  const unknownEscape = (): Untranslatable => new Untranslatable(/[1-9k]/.test(rest(1)) ? 'it refers back to a group, which RE2 does not have' : `RE2 does not know \\${rest(1)}`);

  /** `\d`, `\pL`, `\p{Greek}`: parts of a class. */
  const setEscape = (flags: Flags): string | undefined => {
    const char = rest(1);
    const perl = PERL.get(char.toLowerCase());
    if (perl !== undefined) {
      at++;
      const all = oneOf(perl, flags.fold);
      return writtenRanges(char === char.toLowerCase() ? all : complement(all));
    }
    if (char !== 'p' && char !== 'P') return undefined;
    at++;
    const name = take('{') ? braced() : next();
    const found = property(name.replace('^', ''), (char === 'P') !== name.startsWith('^'), flags.fold);
    if (found === undefined) throw new Untranslatable(`the set \\${char}{${name}} has no counterpart`);
    return found;
  };

  /** After `[`. */
  const characterClass = (flags: Flags): Piece => {
    const negated = take('^');
    let body = '';
    const bound = (): number => {
      if (!take('\\')) return next().codePointAt(0) ?? 0;
      const code = escaped();
      if (code === undefined) throw unknownEscape();
      return code;
    };
    for (let first = true; first || rest(1) !== ']'; first = false) {
      if (at >= chars.length) throw new Untranslatable('a class has no end');
      if (rest(2) === '[:') {
        const before = at;
        at += 2;
        const name = takeUntil(':]');
        if (take(':]')) {
          const set = POSIX.get(name.replace('^', ''));
          if (set === undefined) throw new Untranslatable(`there is no class [:${name}:]`);
          const all = oneOf(set, flags.fold);
          body += writtenRanges(name.startsWith('^') ? complement(all) : all);
          continue;
        }
        at = before;
      }
      if (rest(1) === '\\') {
        at++;
        const set = setEscape(flags);
        if (set !== undefined) {
          body += set;
          continue;
        }
        at--;
      }
      const from = bound();
      let to = from;
      if (rest(1) === '-' && chars[at + 1] !== undefined && chars[at + 1] !== ']') {
        at++;
        to = bound();
      }
      if (to < from) throw new Untranslatable('a range of a class ends before it begins');
      body += writtenRanges(oneOf([[from, to]], flags.fold));
    }
    at++;
    return character(`[${negated ? '^' : ''}${body}]`);
  };

  /** After `(`. @returns the group, or nothing where it only sets flags for what follows. */
  const group = (flags: Flags, depth: number): Piece | undefined => {
    if (!take('?')) return capture(flags, depth);
    if (take('P<') || (rest(1) === '<' && !/^<[=!]/.test(rest(2)) && take('<'))) {
      const name = takeUntil('>');
      if (!/^\w+$/.test(name) || !take('>')) throw new Untranslatable('a group has no proper name');
      return capture(flags, depth);
    }
    const asks = { '=': 'looks ahead', '!': 'looks ahead', '<': 'looks back', '>': 'never goes back', '#': 'has a comment', 'P': 'refers back to a group' }[rest(1)];
    if (asks !== undefined) throw new Untranslatable(`it ${asks}, which RE2 does not do`);
    const own = { ...flags };
    for (let on = true, given = false; ; ) {
      const char = next();
      if (char === 'i') own.fold = on;
      else if (char === 'm') own.multiline = on;
      else if (char === 's') own.dotAll = on;
      else if (char === 'U') throw new Untranslatable('(?U) turns all repetitions round');
      else if (char === '-' && on) on = false;
      else if ((char === ':' || char === ')') && (on || given)) {
        if (char === ':') return inGroup('(?:', own, depth);
        Object.assign(flags, own);
        return undefined;
      } else throw new Untranslatable(`RE2 does not know the group (?${char}`);
      given = char !== '-';
    }
  };
  const inGroup = (open: string, flags: Flags, depth: number): Piece => {
    const inner = alternatives({ ...flags }, depth + 1);
    if (!take(')')) throw new Untranslatable('a group has no end');
    return { ...inner, source: `${open}${inner.source})` };
  };
  const capture = (flags: Flags, depth: number): Piece => {
    const number = ++groups;
    const inner = inGroup('(', flags, depth);
    return { ...inner, groups: [number, ...inner.groups] };
  };

  const atom = (flags: Flags, depth: number): Piece | undefined => {
    const char = next();
    if (char === '(') return group(flags, depth);
    if (char === '[') return characterClass(flags);
    if (char === '.') return character(flags.dotAll ? '[^]' : '[^\\n]');
    if (char === '^') return assertion(flags.multiline ? '(?<![^\\n])' : '^');
    if (char === '$') return assertion(flags.multiline ? '(?![^\\n])' : '$');
    if (char !== '\\') return literal(char.codePointAt(0) ?? 0, flags);
    if (take('A')) return assertion('^');
    if (take('z')) return assertion('$');
    if (take('b')) return assertion('\\b');
    if (take('B')) return assertion('\\B');
    const set = setEscape(flags);
    if (set !== undefined) return character(`[${set}]`);
    const code = escaped();
    if (code === undefined) throw unknownEscape();
    return literal(code, flags);
  };

  /** `*`, `{2,5}?` and the like; `undefined` where none follows. A brace that begins no repetition is itself. */
  const repetition = (): { readonly source: string; readonly min: number; readonly max: number } | undefined => {
    const simple = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] }[rest(1)];
    const counted = /^\{(0|[1-9]\d*)(,(0|[1-9]\d*)?)?\}/.exec(rest(40));
    const source = simple !== undefined ? rest(1) : counted?.[0];
    if (source === undefined) return undefined;
    at += source.length;
    const min = simple?.[0] ?? Number(counted?.[1]);
    const max = simple?.[1] ?? (counted?.[2] === undefined ? min : counted[3] === undefined ? Infinity : Number(counted[3]));
    if (min > MAX_REPEAT || (max !== Infinity && max > MAX_REPEAT) || max < min) throw new Untranslatable(`RE2 does not repeat ${source}`);
    return { source: source + (take('?') ? '?' : ''), min, max };
  };

  const repeated = (piece: Piece): Piece => {
    const how = repetition();
    if (how === undefined) return piece;
    if (repetition() !== undefined) throw new Untranslatable('it repeats a repetition (as a possessive one does), which RE2 does not do');
    if (piece.nullable && piece.choosy) throw new Untranslatable('it repeats what may match nothing, and there JavaScript and RE2 differ');
    if (how.max > 1) for (const number of piece.nullable ? piece.groups : piece.optional) unsteady.add(number);
    const nullable = piece.nullable || how.min === 0;
    return { source: piece.source + how.source, nullable, choosy: piece.choosy || (nullable && how.source.length > 1 && how.source.endsWith('?')), groups: piece.groups, optional: how.min === 0 ? piece.groups : piece.optional };
  };

  const sequence = (flags: Flags, depth: number): Piece => {
    const pieces: Piece[] = [];
    while (at < chars.length && rest(1) !== '|' && rest(1) !== ')') {
      if (take('\\Q')) {
        const quoted = Array.from(takeUntil('\\E'), (char) => literal(char.codePointAt(0) ?? 0, flags));
        take('\\E');
        const last = quoted.pop();
        pieces.push(...quoted, ...(last === undefined ? [] : [repeated(last)]));
        continue;
      }
      if (repetition() !== undefined) throw new Untranslatable('a repetition has nothing to repeat');
      const piece = atom(flags, depth);
      if (piece !== undefined) pieces.push(repeated(piece));
    }
    return {
      source: pieces.map(({ source }) => source).join(''),
      nullable: pieces.every(({ nullable }) => nullable),
      choosy: pieces.some(({ choosy }) => choosy),
      groups: pieces.flatMap((piece) => piece.groups),
      optional: pieces.flatMap((piece) => piece.optional),
    };
  };

  /** Up to the end of the group. Flags that are set in one alternative hold in those after it. */
  const alternatives = (flags: Flags, depth: number): Piece => {
    if (depth > MAX_DEPTH) throw new Untranslatable('its groups are nested too deep');
    const branches = [sequence(flags, depth)];
    while (take('|')) branches.push(sequence(flags, depth));
    const [only] = branches;
    if (only !== undefined && branches.length === 1) return only;
    const all = branches.flatMap((branch) => branch.groups);
    return {
      source: branches.map(({ source }) => source).join('|'),
      nullable: branches.some(({ nullable }) => nullable),
      choosy: branches.some(({ nullable, choosy }, index) => choosy || (nullable && index < branches.length - 1)),
      groups: all,
      optional: all,
    };
  };

  const { source } = alternatives({ fold: false, multiline: false, dotAll: false }, 0);
  if (at < chars.length) throw new Untranslatable('a group ends that did not begin');
  try {
    new RegExp(source, 'u');
  } catch (error) {
    throw new Untranslatable(`JavaScript does not take it: ${error instanceof Error ? error.message : ''}`);
  }
  return { source, groups, unsteady };
}
