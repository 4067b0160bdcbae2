// Where a token begins and ends. Not `\b`: a key after `\n` in a string, after `%20` in an address, or before a `-` is a key all the same.

/** The last character class of an expression tells what its tokens are made of: `[\w-]` in `glpat-[\w-]{20}`. */
const CLASS = /\[(?!\^)(?:\\.|[^\]\\])+\]|\\[wd]/g;
/** An escape that ends here: `\n`, `%20`, `\x0a`, `\u0022`. */
const ESCAPE = /\\[abefnrtv0]$|%[0-9a-f]{2}$|\\x[0-9a-f]{2}$|\\u[0-9a-f]{4}$/i;
const LONGEST_ESCAPE = 6;

/** Says for each ASCII code whether it is a character of the format's tokens. Letters and digits always are. */
export function tokenChars(pattern: RegExp): Uint8Array {
  const group = pattern.source.indexOf('(?<key>');
  const last = pattern.source.slice(Math.max(group, 0)).match(CLASS)?.at(-1) ?? '[0-9A-Za-z]';
  const test = new RegExp(`[0-9A-Za-z]|${last}`, 'i');
  return Uint8Array.from({ length: 128 }, (_, code) => (test.test(String.fromCharCode(code)) ? 1 : 0));
}

/** They occur in tokens, but before one they are an operator, an escape or the end of a name. */
const BETWEEN = new Set(['=', '.', '%', '~']);
/** `%` and two hex digits are an escape: a token does not begin within it. */
const WITHIN_ESCAPE = /^%[0-9a-f]{2}/i;

/** Whether a token may begin at `start`. */
export function opens(text: string, start: number, chars: Uint8Array): boolean {
  if (WITHIN_ESCAPE.test(text.slice(start - 1, start + 2)) || WITHIN_ESCAPE.test(text.slice(start - 2, start + 1))) return false;
  if (start === 0 || chars[text.charCodeAt(start - 1)] !== 1 || BETWEEN.has(text.charAt(start - 1))) return true;
  return ESCAPE.test(text.slice(Math.max(0, start - LONGEST_ESCAPE), start));
}

const UNDERSCORE = 0x5f;

/** Whether a token may end at `end`. An underscore goes on with it in any format; before a token it may end a name: `MY_` + key. */
export function closes(text: string, end: number, chars: Uint8Array): boolean {
  const next = text.charCodeAt(end);
  return end === text.length || (chars[next] !== 1 && next !== UNDERSCORE);
}

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const BACKSLASH = 0x5c;
const PERCENT = 0x25;

/** Whether a letter before `start` is the end of an escape: `\n`, `%2D`, `\x3d`, `\u003d`. */
function endsEscape(bytes: Uint8Array, start: number): boolean {
  if (bytes[start - 2] !== BACKSLASH && bytes[start - 3] !== PERCENT && bytes[start - 4] !== BACKSLASH && bytes[start - 6] !== BACKSLASH) return false;
  return ESCAPE.test(String.fromCharCode(...bytes.subarray(Math.max(0, start - LONGEST_ESCAPE), start)));
}

/** Whether a word of a name may begin at `start`: after something other than a letter, or at the hump of `myOktaToken`; not within `rookTable`. */
export function beginsWord(bytes: Uint8Array, start: number): boolean {
  const before = bytes[start - 1] ?? 0;
  if (!isLetter(before) || (isLower(before) && !isLower(bytes[start] ?? 0))) return true;
  return endsEscape(bytes, start);
}
