import { isText } from './ascii.js';

export type ByteOrder = 'little' | 'big';

/** Looked at: enough to tell, and as far as a NUL is looked for. */
const SNIFFED = 8192;
/** Shorter files hold no key. */
const FEWEST_UNITS = 16;
/** Markup, code and configuration are mostly ASCII, whatever the language of what they say. */
const LEAST_ASCII = 0.5;

const isSurrogate = (unit: number, first: boolean): boolean => (first ? unit >= 0xd800 && unit < 0xdc00 : unit >= 0xdc00 && unit < 0xe000);

/** Whether every unit is one of text, most of them ASCII. */
function isMostlyAscii(bytes: Uint8Array, order: ByteOrder): boolean {
  const count = Math.min(bytes.length, SNIFFED) >> 1;
  const low = order === 'little' ? 0 : 1;
  let ascii = 0;
  let surrogate = false;
  for (let i = 0; i < count; i++) {
    const unit = (bytes[2 * i + low] ?? 0) | ((bytes[2 * i + 1 - low] ?? 0) << 8);
    if (surrogate !== isSurrogate(unit, false)) return false;
    surrogate = isSurrogate(unit, true);
    if (isText(unit)) ascii++;
    // Controls, noncharacters, private use: nothing that one types.
    else if (unit < 0xa0 || unit >= 0xfffe || (unit >= 0xe000 && unit < 0xf900)) return false;
  }
  return ascii >= count * LEAST_ASCII;
}

/** The order in which a text of UTF-16 without a byte order mark has its bytes; undefined where bytes are no such text. */
export function utf16WithoutMark(bytes: Uint8Array): ByteOrder | undefined {
  if (bytes.length < 2 * FEWEST_UNITS || bytes.length % 2 !== 0) return undefined;
  if (isMostlyAscii(bytes, 'little')) return 'little';
  return isMostlyAscii(bytes, 'big') ? 'big' : undefined;
}
