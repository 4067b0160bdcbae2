/** For each byte whether it is in the set: 1 or 0. Bytes of other than ASCII characters are in none. */
export type CharSet = Uint8Array;

const known = new Map<string, CharSet>();

export function charSet(chars: string): CharSet {
  const made = known.get(chars) ?? Uint8Array.from({ length: 256 }, (_, code) => (code < 128 && chars.includes(String.fromCharCode(code)) ? 1 : 0));
  known.set(chars, made);
  return made;
}

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
export const ALPHANUMERIC = DIGITS + LOWER + LOWER.toUpperCase();

export const DIGIT = charSet(DIGITS);
export const LETTER = charSet(LOWER + LOWER.toUpperCase());
