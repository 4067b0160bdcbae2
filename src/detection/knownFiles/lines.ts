import type { KnownSecret } from './knownFile.js';

/** A line of a text, without its end, and where it begins. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

const LONGEST = 16 * 1024;

/** The lines of a text; those that are too long to have been written by hand are left out. */
export function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const lf = text.indexOf('\n', start);
    const next = lf < 0 ? text.length : lf + 1;
    const end = lf < 0 ? text.length : lf > start && text[lf - 1] === '\r' ? lf - 1 : lf;
    if (end - start <= LONGEST) yield { text: text.slice(start, end), start };
    start = next;
  }
}

export interface LineRules {
  /** A line that begins a part of the file, `[section]`; the group `name` is its name. */
  readonly part?: RegExp;
  /** From a line's beginning up to its secret; the group `name` says whose it is, else the part does; the group `quote` is what it ends with. */
  readonly before: RegExp;
  /** The secret, which is the group `secret` and begins the match, and what has to follow it; the group `name` as above. */
  readonly secret: RegExp;
  readonly isSet: (value: string) => boolean;
}

/** The secrets of a format in which each stands on a line. */
export function secretsOnLines(text: string, { part, before, secret, isSet }: LineRules): readonly KnownSecret[] {
  const found: KnownSecret[] = [];
  let current: string | undefined;
  for (const line of linesOf(text)) {
    current = part?.exec(line.text)?.groups?.['name'] ?? current;
    const begin = before.exec(line.text);
    if (begin === null) continue;
    const rest = line.text.slice(begin[0].length);
    const match = secret.exec(rest);
    const quote = begin.groups?.['quote'];
    const value = quote === undefined ? (match?.groups?.['secret'] ?? '') : rest.slice(0, Math.max(0, rest.indexOf(quote)));
    if (!isSet(value)) continue;
    const name = begin.groups?.['name'] ?? match?.groups?.['name'] ?? current;
    const start = line.start + begin[0].length;
    found.push({ start, end: start + value.length, ...(name !== undefined && name !== '' && { name }) });
  }
  return found;
}
