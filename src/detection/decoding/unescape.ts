import { ascii, codesOf } from './ascii.js';
import { type Decoded, type DecodedBuilder, decodedBuilder } from './decoded.js';
import { backslashEscape, codeOf, type Escape, escapeAt, lengthOf } from './escape.js';

/** Undoes what `read` finds from `start` to `end`; an escape that begins before the end is read to its own. @returns where it stopped, and whether there was any. */
function unescapeInto(out: DecodedBuilder, bytes: Uint8Array, start: number, end: number, read: (bytes: Uint8Array, at: number) => Escape): { end: number; any: boolean } {
  let at = start;
  let any = false;
  while (at < end) {
    const found = read(bytes, at);
    const next = at + (lengthOf(found) || 1);
    const code = found === 0 ? undefined : codeOf(found);
    if (found === 0) out.push(bytes[at] ?? 0, at, next);
    // A percent escape is a byte, of a character in UTF-8 perhaps; the others are characters.
    else if (code !== undefined && bytes[at] === PERCENT) out.push(code, at, next);
    else if (code !== undefined) out.pushCodePoint(code, at, next);
    any ||= found !== 0;
    at = next;
  }
  return { end: at, any };
}

const PERCENT = ascii('%');
const BACKSLASH = ascii('\\');
/** The longest escape, beyond the end of a window. */
const OVERHANG = 16;

/**
 * A window of the input without its escapes, of all notations at once. It should not begin within one; an escape that begins within the window is
 * undone even if it ends beyond. `undefined` where there is none.
 */
export function unescapeAround(bytes: Uint8Array, start: number, end: number): Decoded | undefined {
  const from = Math.max(0, start);
  const to = Math.min(end, bytes.length);
  if (to <= from) return undefined;
  const out = decodedBuilder(to - from + OVERHANG);
  const done = unescapeInto(out, bytes, from, to, escapeAt);
  return done.any ? out.done(from, done.end) : undefined;
}

const jsonEscape = (bytes: Uint8Array, at: number): Escape => (bytes[at] === BACKSLASH ? backslashEscape(bytes, at) : 0);

/** The content of a JSON string, whose quotes are not given, appended to what is decoded already. */
export function unescapeJson(out: DecodedBuilder, bytes: Uint8Array, start: number, end: number): void {
  unescapeInto(out, bytes, start, end, jsonEscape);
}

/** What ends a run of escaped text: blanks, quotes, tags, and anything beyond ASCII. */
const isDelimiter = (code: number | undefined): boolean => code === undefined || code <= 0x20 || code >= 0x7f || DELIMITERS.has(code);
const DELIMITERS = new Set(codesOf('"\'`<>'));

/** The run of escaped text around a place in it, without its escapes. */
export function unescapeRun(bytes: Uint8Array, at: number, before: number, after: number): Decoded | undefined {
  let start = at;
  while (start > Math.max(0, at - before) && !isDelimiter(bytes[start - 1])) start--;
  let end = at;
  while (end < Math.min(bytes.length, at + after) && !isDelimiter(bytes[end])) end++;
  return unescapeAround(bytes, start, end);
}
