// A base64 character as text files hold it: plain, url-safe, or itself escaped (`%2B`, `\/`, `\u002b`); and the line breaks between two of them.
import { ascii, codesOf, hexNumber, hexValue } from './ascii.js';

const VALUES = new Int8Array(256).fill(-1);
codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').forEach((code, value) => (VALUES[code] = value));
VALUES[ascii('-')] = 62;
VALUES[ascii('_')] = 63;

const BACKSLASH = ascii('\\');
const PERCENT = ascii('%');
const LF = ascii('\n');
const CR = ascii('\r');
const SLASH = ascii('/');
const PLUS = ascii('+');
const SPECIAL = new Set([PLUS, SLASH]);
const ESCAPE_LETTERS = new Set(codesOf('nrtbfv0'));
const MOST_INDENT = 64;

export const base64Value = (code: number | undefined): number => (code === undefined ? -1 : (VALUES[code] ?? -1));

/** How long the hexadecimal escape that begins at `at` is, 0 where there is none. */
function hexEscapeLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] === PERCENT) return hexNumber(bytes, at + 1, 2) < 0 ? 0 : 3;
  if (bytes[at] !== BACKSLASH) return 0;
  if (bytes[at + 1] === ascii('u')) return hexNumber(bytes, at + 2, 4) < 0 ? 0 : 6;
  return bytes[at + 1] === ascii('x') && hexNumber(bytes, at + 2, 2) >= 0 ? 4 : 0;
}

/** The code that an escape of this length stands for. */
function escapedCode(bytes: Uint8Array, at: number, length: number): number {
  const digits = length === 6 ? 4 : 2;
  return hexNumber(bytes, at + length - digits, digits);
}

/** The length of the character that begins at `at`; 0 where none does. */
export function symbolLength(bytes: Uint8Array, at: number): number {
  if (base64Value(bytes[at]) >= 0) return 1;
  if (bytes[at] === BACKSLASH && bytes[at + 1] === SLASH) return 2;
  const escaped = hexEscapeLength(bytes, at);
  return escaped > 0 && SPECIAL.has(escapedCode(bytes, at, escaped)) ? escaped : 0;
}

/** The value of the character of this length that begins at `at`. */
export const symbolValue = (bytes: Uint8Array, at: number, length: number): number =>
  base64Value(length === 1 ? bytes[at] : length === 2 ? SLASH : escapedCode(bytes, at, length));

/** The length of the character that ends at `end`; 0 where none does, and where what looks like one is the end of an escape: the `n` of `\n`. */
export function symbolLengthBefore(bytes: Uint8Array, end: number): number {
  const last = bytes[end - 1];
  if (base64Value(last) < 0) return 0;
  if (hexValue(last) >= 0) {
    for (const length of [3, 4, 6]) {
      if (end >= length && hexEscapeLength(bytes, end - length) === length) return SPECIAL.has(escapedCode(bytes, end - length, length)) ? length : 0;
    }
  }
  if (bytes[end - 2] !== BACKSLASH) return 1;
  return last === SLASH ? 2 : ESCAPE_LETTERS.has(last ?? 0) ? 0 : 1;
}

const isIndent = (code: number | undefined): boolean => code === 0x20 || code === 0x09;

/** `\n`, `\r\n`, `\\n` as two characters each: the end of a line in a string literal. @returns where it ends. */
function escapedBreak(bytes: Uint8Array, at: number, letter: number): number {
  let i = at;
  while (bytes[i] === BACKSLASH && i < at + 4) i++;
  return i > at && bytes[i] === letter ? i + 1 : at;
}

/** The same from its end. @returns where it begins. */
function escapedBreakBefore(bytes: Uint8Array, end: number, letter: number): number {
  let i = end - 1;
  if (bytes[i] !== letter) return end;
  while (i > end - 5 && bytes[i - 1] === BACKSLASH) i--;
  return i === end - 1 ? end : i;
}

/** Where the line break that begins at `at` ends, with the indentation after it; `at` where there is none. */
export function afterBreak(bytes: Uint8Array, at: number): number {
  const escaped = escapedBreak(bytes, escapedBreak(bytes, at, ascii('r')), ascii('n'));
  if (escaped > at) return escaped;
  const continued = bytes[at] === BACKSLASH ? at + 1 : at;
  const end = bytes[continued] === CR && bytes[continued + 1] === LF ? continued + 2 : bytes[continued] === LF ? continued + 1 : at;
  if (end === at) return at;
  let i = end;
  while (i < end + MOST_INDENT && isIndent(bytes[i])) i++;
  return i;
}

/** Where the line break that ends at `end` begins; `end` where there is none. */
export function beforeBreak(bytes: Uint8Array, end: number): number {
  let i = end;
  while (i > end - MOST_INDENT && isIndent(bytes[i - 1])) i--;
  if (bytes[i - 1] === LF) {
    i -= bytes[i - 2] === CR ? 2 : 1;
    return bytes[i - 1] === BACKSLASH ? i - 1 : i;
  }
  return escapedBreakBefore(bytes, escapedBreakBefore(bytes, end, ascii('n')), ascii('r'));
}
