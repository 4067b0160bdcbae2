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

/** `[section]`, and what else begins a part of a file whose name says whose the secrets are. */
export interface LineRules {
  /** A line that begins a part; the group `name` is its name. */
  readonly part?: RegExp;
  /** A line with a secret, which the group `secret` is; the group `name` says whose, else the part does. Flag `d`. */
  readonly secret: RegExp;
  readonly isSet: (value: string) => boolean;
}

/** The secrets of a format in which each stands on a line. */
export function secretsOnLines(text: string, { part, secret, isSet }: LineRules): readonly KnownSecret[] {
  const found: KnownSecret[] = [];
  let current: string | undefined;
  for (const line of linesOf(text)) {
    current = part?.exec(line.text)?.groups?.['name'] ?? current;
    const match = secret.exec(line.text);
    const at = match?.indices?.groups?.['secret'];
    if (match === null || at === undefined || !isSet(match.groups?.['secret'] ?? '')) continue;
    const name = match.groups?.['name'] ?? current;
    found.push({ start: line.start + at[0], end: line.start + at[1], ...(name !== undefined && name !== '' && { name }) });
  }
  return found;
}
