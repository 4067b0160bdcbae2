// How a value is given to a name, in the many notations of code and configuration. Reads bytes; every loop is bounded.

import { ALPHANUMERIC, DIGIT, LETTER, charSet } from './charSet.js';

/** How a name and a value are joined. `flag`: `--password x`, or a name and a value with only a space between them. */
export type Join = 'assign' | 'list' | 'call' | 'tag' | 'flag';

/** A value, and how it stands there. Offsets are bytes, end exclusive. */
export interface Assigned {
  readonly start: number;
  readonly end: number;
  /** Where the name ends, all its words. */
  readonly nameEnd: number;
  readonly join: Join;
  /** Between quotes or tags: the value is just that. Else it is a word of a line. */
  readonly quoted: boolean;
  /** `Bearer` and the like before the value. */
  readonly scheme: boolean;
}

const NAME = charSet(`${ALPHANUMERIC}_.-$`);
const TYPE = charSet(`${ALPHANUMERIC}_.<>[]?|&`);
/** Between a name and its operator: ends of strings, brackets and Markdown's emphasis. */
const CLOSE = charSet('\\"\'`])}*');
const QUOTE = charSet('"\'`');
/** What ends an unquoted value. */
const BREAK = charSet('\t\n\r "\'`<>,;()[]{}|&\\');
/** Before a string literal: Python's, C#'s, Rust's. */
const LITERAL_PREFIX = charSet('bBrRuUfF@$L#');
const BLANK = charSet(' \t\r\n');
const SPACES = charSet(' \t');
const ACCESSORS = charSet(`${ALPHANUMERIC}; `);

const EQUAL_SIGNS = charSet('=');
const COLONS = charSet(':');
const BRACKETS = charSet('([');
const BACKSLASHES = charSet('\\');

const LONGEST_NAME = 64;
const LONGEST_VALUE = 1024;
const MOST_SPACE = 32;
const LONGEST_TYPE = 40;
/** Of a type of Rust. */
const STATIC = "&'static ";
const CDATA = '<![cdata[';

const SPACE = 0x20;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const BACKSLASH = 0x5c;
const EQUALS = 0x3d;
const COLON = 0x3a;
const GREATER = 0x3e;
const LESS = 0x3c;
const DASH = 0x2d;
const OPEN = 0x28;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;

/** Beyond the end of a text stands nothing that is in any set: 0 is in none. */
const is = (set: Uint8Array, byte: number | undefined): boolean => set[byte ?? 0] === 1;

function skip(bytes: Uint8Array, from: number, set: Uint8Array, most: number): number {
  let at = from;
  while (at - from < most && is(set, bytes[at])) at++;
  return at;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at - from < MOST_SPACE && SPACES[bytes[at] ?? 0] === 1) at++;
  return at;
}

/** The rest of a name that may be several words: `Heroku API key`, `password string`. */
function skipName(bytes: Uint8Array, from: number): number {
  const limit = from + LONGEST_NAME;
  let at = skip(bytes, from, NAME, LONGEST_NAME);
  while (at < limit && bytes[at] === SPACE && is(LETTER, bytes[at + 1])) at = skip(bytes, at + 1, NAME, limit - at);
  return at;
}

export const wordAt = (bytes: Uint8Array, at: number, word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const byte = bytes[at + i] ?? 0;
    const wanted = word.charCodeAt(i);
    if (byte !== wanted && (!is(LETTER, byte) || (byte | 0x20) !== wanted)) return false;
  }
  return true;
};

/** What belongs to a name without being of it: quotes and brackets, `[64]` of C, `{ get; set; }` of C#. */
function skipClosing(bytes: Uint8Array, name: number): number {
  if (bytes[name] === 0x5b) {
    const bound = skip(bytes, name + 1, DIGIT, 8);
    if (bytes[bound] === CLOSE_BRACKET) return bound + 1;
  }
  const brace = skipSpace(bytes, name);
  if (bytes[brace] === OPEN_BRACE && wordAt(bytes, skipSpace(bytes, brace + 1), 'get')) {
    const end = skip(bytes, brace + 1, ACCESSORS, 40);
    if (bytes[end] === 0x7d) return end + 1;
  }
  return skip(bytes, name, CLOSE, 4);
}

const VALUE_WORDS = ['value', 'content'];

/** `", value="` between a name and its value: `<add key="ApiKey" value="…">`, `- name: API_KEY\n  value: …`, `<meta name="key" content="…">`. */
function skipValueWord(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at - from < MOST_SPACE * 2 && (bytes[at] === SPACE || bytes[at] === TAB || bytes[at] === LF || bytes[at] === CR || bytes[at] === 0x2c)) at++;
  if (at === from) return from;
  if (is(QUOTE, bytes[at])) at++;
  const word = VALUE_WORDS.find((one) => wordAt(bytes, at, one) && !is(NAME, bytes[at + one.length]));
  if (word === undefined) return from;
  at += word.length;
  if (is(QUOTE, bytes[at])) at++;
  return at;
}

/** After a type that begins at `from`, with its blanks: `string`, `Map<K, V> | null`. Two words in a row are none: `config:set NAME=…`. */
function skipType(bytes: Uint8Array, from: number): number {
  const limit = from + LONGEST_TYPE;
  let at = wordAt(bytes, from, STATIC) ? from + STATIC.length : from;
  for (let after = skip(bytes, at, TYPE, limit - at); after > at; after = skip(bytes, at, TYPE, limit - at)) {
    at = skipSpace(bytes, after);
    if (at > after && is(NAME, bytes[after - 1]) && is(NAME, bytes[at])) return after;
  }
  return at;
}

interface Operator {
  readonly end: number;
  readonly join: Join;
}

function operatorAt(bytes: Uint8Array, at: number): Operator | undefined {
  const one = bytes[at] ?? 0;
  const two = bytes[at + 1] ?? 0;
  switch (one) {
    case EQUALS:
      if (two === GREATER) return { end: at + 2, join: 'assign' };
      return { end: skip(bytes, at, EQUAL_SIGNS, 3), join: 'assign' };
    case COLON: {
      // `:-` is the shell's, of a default.
      if (two === DASH) return { end: at + 2, join: 'assign' };
      // `:=`, and `::=` and `:::=` of make
      const colons = skip(bytes, at, COLONS, 3);
      if (bytes[colons] === EQUALS) return { end: colons + 1, join: 'assign' };
      // A type: `: string = "…"`.
      const type = skipType(bytes, skipSpace(bytes, at + 1));
      if (type > at + 1 && bytes[type] === EQUALS && (bytes[type + 1] === SPACE || is(QUOTE, bytes[type + 1]))) return { end: type + 1, join: 'assign' };
      return { end: at + (two === COLON ? 2 : 1), join: 'assign' };
    }
    case 0x21: // `!=`: what something is compared with is a value too.
      return two === EQUALS ? { end: skip(bytes, at + 1, EQUAL_SIGNS, 2), join: 'assign' } : undefined;
    case 0x3f: // `?=` of make, `??` and `??=`
      return two === EQUALS || two === one ? { end: at + (bytes[at + 2] === EQUALS ? 3 : 2), join: 'assign' } : undefined;
    case 0x7c: // `||`, `||=`
      return two === one ? { end: at + (bytes[at + 2] === EQUALS ? 3 : 2), join: 'assign' } : undefined;
    case 0x2b: // `+=`
      return two === EQUALS ? { end: at + 2, join: 'assign' } : undefined;
    case DASH: // `->`
      return two === GREATER ? { end: at + 2, join: 'assign' } : undefined;
    case LESS: // `<-` of R
      return two === DASH ? { end: at + 2, join: 'assign' } : undefined;
    case GREATER:
      return { end: at + 1, join: 'tag' };
    case 0x2c:
      return { end: at + 1, join: 'list' };
    case OPEN:
    case OPEN_BRACE:
      return { end: at + 1, join: 'call' };
    default:
      return undefined;
  }
}

/** Where a quoted value begins, and which quotes end it. */
interface Opened {
  readonly start: number;
  readonly quote: number;
  /** Backslashes before the quote: a string within a string. */
  readonly escapes: number;
}

function openedAt(bytes: Uint8Array, from: number): Opened | undefined {
  let at = skip(bytes, from, BRACKETS, 2);
  if (wordAt(bytes, at, ']byte(')) at += 6;
  at = skipSpace(bytes, at);
  if (is(LITERAL_PREFIX, bytes[at]) && is(QUOTE, bytes[skip(bytes, at, LITERAL_PREFIX, 3)])) at = skip(bytes, at, LITERAL_PREFIX, 3);
  const escapes = skip(bytes, at, BACKSLASHES, 3) - at;
  const quote = bytes[at + escapes];
  if (!is(QUOTE, quote) || quote === undefined) return undefined;
  const start = at + escapes + 1;
  // `"""…"""`
  return bytes[start] === quote && bytes[start + 1] === quote ? { start: start + 2, quote, escapes } : { start, quote, escapes };
}

function closedAt(bytes: Uint8Array, { start, quote, escapes }: Opened): number | undefined {
  const limit = Math.min(bytes.length, start + LONGEST_VALUE);
  let slashes = 0;
  for (let at = start; at < limit; at++) {
    const byte = bytes[at];
    if (byte === quote && slashes <= escapes) return at - slashes;
    if (byte === LF) return undefined;
    slashes = byte === BACKSLASH ? slashes + 1 : 0;
  }
  return undefined;
}

const SCHEMES = ['bearer ', 'basic ', 'token ', 'apikey ', 'digest ', 'ssws ', 'key ', 'bot ', 'apikey-v1 '];

/** After a scheme, where one begins at `at`. */
function skipScheme(bytes: Uint8Array, at: number): number {
  for (const scheme of SCHEMES) if (wordAt(bytes, at, scheme)) return skipSpace(bytes, at + scheme.length);
  return at;
}

function unquotedEnd(bytes: Uint8Array, start: number): number {
  const limit = Math.min(bytes.length, start + LONGEST_VALUE);
  let at = start;
  while (at < limit && !is(BREAK, bytes[at])) at++;
  return at;
}

/** @param at just after a part of a name. */
export function assignedAfter(bytes: Uint8Array, at: number): Assigned | undefined {
  const name = skipName(bytes, at);
  const closed = skipClosing(bytes, name);
  const worded = skipValueWord(bytes, closed);
  const operator = operatorAt(bytes, skipSpace(bytes, worded)) ?? pairAt(bytes, name, closed);
  if (operator === undefined) return flagValue(bytes, skip(bytes, at, NAME, LONGEST_NAME));
  const { join } = operator;
  const from = skipSpace(bytes, operator.end);
  const opened = openedAt(bytes, from) ?? openedBelow(bytes, from);
  if (opened !== undefined) {
    const end = closedAt(bytes, opened);
    if (end === undefined || (join === 'list' && closed === name)) return undefined;
    return valueOf(bytes, name, opened.start, end, join, true);
  }
  if (join === 'call' || join === 'list') return undefined;
  if (join === 'tag') return contentOf(bytes, name, from);
  const first = blockBelow(bytes, from);
  const start = skipScheme(bytes, first);
  return valueOf(bytes, name, start, unquotedEnd(bytes, start), join, false, start > first);
}

/** `"NAME" to "…"` of Kotlin. */
function pairAt(bytes: Uint8Array, name: number, closed: number): Operator | undefined {
  const to = skipSpace(bytes, closed);
  return closed > name && to > closed && wordAt(bytes, to, 'to ') && is(QUOTE, bytes[to + 3]) ? { end: to + 3, join: 'assign' } : undefined;
}

/** What stands between two tags. */
function contentOf(bytes: Uint8Array, name: number, from: number): Assigned | undefined {
  const first = skip(bytes, from, BLANK, MOST_SPACE * 2);
  const start = wordAt(bytes, first, CDATA) ? first + CDATA.length : first;
  const stop = start > first ? CLOSE_BRACKET : LESS;
  const limit = Math.min(bytes.length, start + LONGEST_VALUE);
  let end = start;
  while (end < limit && bytes[end] !== stop && bytes[end] !== LF) end++;
  if (bytes[skip(bytes, end, BLANK, MOST_SPACE * 2)] !== stop) return undefined;
  while (end > start && is(BLANK, bytes[end - 1])) end--;
  return valueOf(bytes, name, start, end, 'tag', true);
}

/** Where a block of YAML begins that `>-`, `|` or the like announces. */
function blockBelow(bytes: Uint8Array, from: number): number {
  if (bytes[from] !== GREATER && bytes[from] !== 0x7c) return from;
  const indicated = bytes[from + 1] === DASH || bytes[from + 1] === 0x2b ? from + 2 : from + 1;
  const below = skip(bytes, indicated, BLANK, MOST_SPACE);
  return below > indicated ? below : from;
}

/** A string literal on the line below its operator, or below the parenthesis behind that. */
function openedBelow(bytes: Uint8Array, from: number): Opened | undefined {
  const first = bytes[from] === OPEN ? from + 1 : from;
  let at = first;
  while (at - first < 3 && (bytes[at] === LF || bytes[at] === CR || bytes[at] === BACKSLASH)) at++;
  if (at === first) return undefined;
  const next = skipSpace(bytes, at);
  return is(QUOTE, bytes[next]) ? openedAt(bytes, next) : undefined;
}

/** `--token abc`, `machine x password abc`, `"--token", "abc"` is a list and was read as one. */
function flagValue(bytes: Uint8Array, name: number): Assigned | undefined {
  const spaced = skipSpace(bytes, name);
  if (spaced === name) return undefined;
  const opened = openedAt(bytes, spaced);
  if (opened !== undefined) {
    const end = closedAt(bytes, opened);
    return end === undefined ? undefined : valueOf(bytes, name, opened.start, end, 'flag', true);
  }
  return valueOf(bytes, name, spaced, unquotedEnd(bytes, spaced), 'flag', false);
}

function valueOf(bytes: Uint8Array, nameEnd: number, from: number, end: number, join: Join, quoted: boolean, scheme = false): Assigned | undefined {
  const start = quoted ? skipScheme(bytes, from) : from;
  return start < end ? { start, end, nameEnd, join, quoted, scheme: scheme || start > from } : undefined;
}
