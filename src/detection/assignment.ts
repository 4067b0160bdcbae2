// How a value is given to a name, in the many notations of code and configuration. Reads bytes; every loop is bounded.

import { ALPHANUMERIC, charSet } from './charSet.js';

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
const LETTER = charSet(ALPHANUMERIC.slice(10));
const TYPE = charSet(`${ALPHANUMERIC}_.<>[]?|& `);
const CLOSE = charSet('\\"\'`])}');
const QUOTE = charSet('"\'`');
/** What ends an unquoted value. */
const BREAK = charSet('\t\n\r "\'`<>,;()[]{}|&\\');
/** Letters before a string literal: Python's, C#'s, Rust's. */
const LITERAL_PREFIX = charSet('bBrRuUfF@$L');

const EQUAL_SIGNS = charSet('=');
const BRACKETS = charSet('([');
const BACKSLASHES = charSet('\\');

const LONGEST_NAME = 64;
const LONGEST_VALUE = 1024;
const MOST_SPACE = 24;

const SPACE = 0x20;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const BACKSLASH = 0x5c;
const EQUALS = 0x3d;
const COLON = 0x3a;
const GREATER = 0x3e;
const LESS = 0x3c;

const is = (set: Uint8Array, byte: number | undefined): boolean => byte !== undefined && set[byte] === 1;

function skip(bytes: Uint8Array, from: number, set: Uint8Array, most: number): number {
  let at = from;
  while (at - from < most && is(set, bytes[at])) at++;
  return at;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at - from < MOST_SPACE && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  return at;
}

/** The rest of a name that may be several words: `Heroku API key`, `password string`. */
function skipName(bytes: Uint8Array, from: number): number {
  const limit = from + LONGEST_NAME;
  let at = skip(bytes, from, NAME, LONGEST_NAME);
  while (at < limit && bytes[at] === SPACE && is(LETTER, bytes[at + 1])) at = skip(bytes, at + 1, NAME, limit - at);
  return at;
}

const wordAt = (bytes: Uint8Array, at: number, word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (((bytes[at + i] ?? 0) | 0x20) !== word.charCodeAt(i)) return false;
  return true;
};

/** `", value="` between a name and its value: `<add key="ApiKey" value="…">`, `- name: API_KEY\n  value: …`. */
function skipValueWord(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at - from < MOST_SPACE * 2 && (bytes[at] === SPACE || bytes[at] === TAB || bytes[at] === LF || bytes[at] === CR || bytes[at] === 0x2c)) at++;
  if (at === from) return from;
  if (is(QUOTE, bytes[at])) at++;
  if (!wordAt(bytes, at, 'value') || is(NAME, bytes[at + 5])) return from;
  at += 5;
  if (is(QUOTE, bytes[at])) at++;
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
      if (two === EQUALS) return { end: at + 2, join: 'assign' };
      // A type: `: string = "…"`.
      const type = skip(bytes, skipSpace(bytes, at + 1), TYPE, 32);
      if (type > at + 1 && bytes[type] === EQUALS && bytes[type + 1] !== EQUALS && bytes[type + 1] !== GREATER) return { end: type + 1, join: 'assign' };
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
    case 0x2d: // `->`
      return two === GREATER ? { end: at + 2, join: 'assign' } : undefined;
    case GREATER:
      return { end: at + 1, join: 'tag' };
    case 0x2c:
      return { end: at + 1, join: 'list' };
    case 0x28:
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
  if (is(LITERAL_PREFIX, bytes[at]) && is(QUOTE, bytes[skip(bytes, at, LITERAL_PREFIX, 2)])) at = skip(bytes, at, LITERAL_PREFIX, 2);
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

const SCHEMES = ['bearer ', 'basic ', 'token ', 'apikey ', 'digest ', 'ssws ', 'key '];

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
  const closed = skip(bytes, name, CLOSE, 4);
  const spaced = skipSpace(bytes, closed);
  const worded = skipValueWord(bytes, closed);
  const operator = worded > closed ? operatorAt(bytes, skipSpace(bytes, worded)) : operatorAt(bytes, spaced);
  if (operator === undefined) return flagValue(bytes, name, closed, spaced);
  const { join } = operator;
  const from = skipSpace(bytes, operator.end);
  const opened = openedAt(bytes, from) ?? openedBelow(bytes, from);
  if (opened !== undefined) {
    const end = closedAt(bytes, opened);
    if (end === undefined || (join === 'list' && closed === name)) return undefined;
    return valueOf(bytes, name, opened.start, end, join, true);
  }
  if (join === 'call' || join === 'list') return undefined;
  if (join === 'tag') {
    let end = from;
    while (end < from + LONGEST_VALUE && end < bytes.length && bytes[end] !== LESS && bytes[end] !== LF) end++;
    return bytes[end] === LESS ? valueOf(bytes, name, from, end, join, true) : undefined;
  }
  const start = skipScheme(bytes, from);
  return valueOf(bytes, name, start, unquotedEnd(bytes, start), join, false, start > from);
}

/** A string literal on the line below its operator. */
function openedBelow(bytes: Uint8Array, from: number): Opened | undefined {
  if (bytes[from] !== LF && bytes[from] !== CR && bytes[from] !== BACKSLASH) return undefined;
  let at = from;
  while (at - from < 3 && (bytes[at] === LF || bytes[at] === CR || bytes[at] === BACKSLASH)) at++;
  const next = skipSpace(bytes, at);
  return is(QUOTE, bytes[next]) ? openedAt(bytes, next) : undefined;
}

/** `--token abc`, `machine x password abc`, `"--token", "abc"` is a list and was read as one. */
function flagValue(bytes: Uint8Array, name: number, closed: number, spaced: number): Assigned | undefined {
  if (spaced === closed || closed > name) return undefined;
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

const LONGEST_LINE_PART = 160;
const NAME_BEFORE =
  /([A-Za-z_][\w.-]{0,79})[\\"'`\])]{0,4}(?:[ \t]{0,8}:[ \t]{0,8}[A-Za-z]{1,20})?[ \t]{0,8}(?:=>|:=|=|\?\?|\|\||:|>)[ \t]{0,8}[\\"'`([]{0,4}(?:bearer |basic |token )?$/i;
/** `<add key="ApiKey" value="…">`, `- name: API_KEY, value: …`. */
const NAMED_VALUE = /\b(?:key|name)["']?\s{0,4}[=:]\s{0,4}["']?([\w.-]{1,80})["']?[^"'<>]{0,20}$/i;
const OWNER = /^(?:process\.env|import\.meta\.env|os\.environ|this|self|window|exports|module\.exports)\./;
const NO_VARIABLE = /^(?:authorization|https?|wss?|value|type)$/i;

/** The name that the value beginning at `start` is given to on its line. */
export function assignedName(text: string, start: number): string | undefined {
  const line = text.slice(Math.max(0, start - LONGEST_LINE_PART), start);
  const before = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1);
  const found = NAME_BEFORE.exec(before);
  if (found === null) return undefined;
  const name = found[1]?.replace(OWNER, '') ?? '';
  if (name.toLowerCase() === 'value') return NAMED_VALUE.exec(before.slice(0, found.index))?.[1];
  return NO_VARIABLE.test(name) ? undefined : name;
}
