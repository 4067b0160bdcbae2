// One escape at a time: `%5F`, `\u005f`, `\x5f`, `\u{5f}`, `\/`, `\n`, `&amp;`, `&#95;`, and line ends that the notation leaves out.
import { ascii, codesOf, hexNumber, hexValue } from './ascii.js';

/** What an escape stands for and how long it is, in one number, because it is asked at every byte. 0: there is none. */
export type Escape = number;

const LENGTH_BITS = 7;
const NOTHING = 0x110000;

const escape = (code: number, length: number): Escape => code * 2 ** LENGTH_BITS + length;
export const lengthOf = (found: Escape): number => found % 2 ** LENGTH_BITS;
/** The code point, or undefined where the escape stands for nothing: a soft line break. */
export function codeOf(found: Escape): number | undefined {
  const code = Math.floor(found / 2 ** LENGTH_BITS);
  return code === NOTHING ? undefined : code;
}

const BACKSLASH = ascii('\\');
const PERCENT = ascii('%');
const AMPERSAND = ascii('&');
const EQUALS = ascii('=');
const LF = ascii('\n');
const CR = ascii('\r');

const LETTERS = new Map(codesOf('bfnrtv0"\'`\\/').map((code, i) => [code, '\b\f\n\r\t\v\0"\'`\\/'.charCodeAt(i)]));
const ENTITIES = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['equals', '='], ['lowbar', '_'], ['sol', '/'], ['plus', '+']]);
const LONGEST_ENTITY = 8;
/** JSON within JSON within a string doubles them twice. */
const MOST_BACKSLASHES = 8;

/** `\r\n` or `\n`. */
const lineEnd = (bytes: Uint8Array, at: number): number => (bytes[at] === LF ? 1 : bytes[at] === CR && bytes[at + 1] === LF ? 2 : 0);

/** `{5f}` of `\u{5f}`. */
function braced(bytes: Uint8Array, at: number): Escape {
  if (bytes[at] !== ascii('{')) return 0;
  let digits = 0;
  while (digits < 6 && hexValue(bytes[at + 1 + digits]) >= 0) digits++;
  const code = hexNumber(bytes, at + 1, digits);
  return digits > 0 && bytes[at + 1 + digits] === ascii('}') && code < NOTHING ? escape(code, digits + 2) : 0;
}

/** The escape of which one backslash stands at `at`. */
export function backslashEscape(bytes: Uint8Array, at: number): Escape {
  const kind = bytes[at + 1];
  const hex = kind === ascii('u') ? 4 : kind === ascii('x') ? 2 : 0;
  if (hex > 0) {
    const code = hexNumber(bytes, at + 2, hex);
    if (code >= 0) return escape(code, hex + 2);
    const wide = kind === ascii('u') ? braced(bytes, at + 2) : 0;
    return wide === 0 ? 0 : wide + 2;
  }
  const code = kind === undefined ? undefined : LETTERS.get(kind);
  if (code !== undefined) return escape(code, 2);
  const end = lineEnd(bytes, at + 1);
  return end === 0 ? 0 : escape(NOTHING, end + 1);
}

/** One escape, however often the text was put into another: `\\\\u005f`. */
function stackedEscape(bytes: Uint8Array, at: number): Escape {
  let last = at;
  while (last < at + MOST_BACKSLASHES && bytes[last + 1] === BACKSLASH) last++;
  const found = backslashEscape(bytes, last);
  return found === 0 ? backslashEscape(bytes, at) : found + last - at;
}

function percentEscape(bytes: Uint8Array, at: number): Escape {
  const code = hexNumber(bytes, at + 1, 2);
  return code < 0 ? 0 : escape(code, 3);
}

function entity(bytes: Uint8Array, at: number): Escape {
  let name = '';
  for (let i = at + 1; i <= at + LONGEST_ENTITY + 1; i++) {
    const code = bytes[i];
    if (code === undefined) return 0;
    if (code === ascii(';')) break;
    name += String.fromCharCode(code);
  }
  const number = /^#(?:(\d{1,6})|x([\da-f]{1,5}))$/i.exec(name);
  const code = number === null ? ENTITIES.get(name)?.charCodeAt(0) : number[1] === undefined ? Number.parseInt(number[2] ?? '', 16) : Number(number[1]);
  return code === undefined || code >= NOTHING ? 0 : escape(code, name.length + 2);
}

/** Quoted-printable: a line that goes on. */
function softBreak(bytes: Uint8Array, at: number): Escape {
  const end = lineEnd(bytes, at + 1);
  return end === 0 ? 0 : escape(NOTHING, end + 1);
}

/** The escape, of whatever notation, that begins at `at`. */
export function escapeAt(bytes: Uint8Array, at: number): Escape {
  switch (bytes[at]) {
    case BACKSLASH:
      return stackedEscape(bytes, at);
    case PERCENT:
      return percentEscape(bytes, at);
    case AMPERSAND:
      return entity(bytes, at);
    case EQUALS:
      return softBreak(bytes, at);
    case undefined:
    default:
      return 0;
  }
}
