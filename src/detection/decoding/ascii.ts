/** The code of an ASCII character. */
export const ascii = (char: string): number => char.charCodeAt(0);

/** The codes of ASCII characters. */
export const codesOf = (text: string): number[] => Array.from(text, ascii);

/** The value of a hexadecimal digit's code, -1 where it is none. */
export function hexValue(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** The number that `count` hexadecimal digits at `at` give, -1 where they are not all digits. */
export function hexNumber(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i++) {
    const digit = hexValue(bytes[i]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/** Printable ASCII and white space. */
export const isText = (code: number): boolean => (code >= 0x20 && code < 0x7f) || (code >= 0x09 && code <= 0x0d);
