import { hexNumber, hexValue, isText } from './ascii.js';
import { type Decoded, decodedBuilder } from './decoded.js';
import type { DecodingLimits } from './limits.js';

/** The hexadecimal digits around an anchor that begins at `start`, two for each byte. What is no text before the anchor is not taken: the run was glued to something. */
export function decodeHex(bytes: Uint8Array, start: number, limits: DecodingLimits): Decoded {
  let from = start;
  while (from - 2 >= Math.max(0, start - limits.before) && isText(hexNumber(bytes, from - 2, 2))) from -= 2;
  let to = start;
  const most = Math.min(bytes.length, start + limits.after);
  while (to + 2 <= most && hexValue(bytes[to]) >= 0 && hexValue(bytes[to + 1]) >= 0) to += 2;
  const out = decodedBuilder((to - from) / 2);
  for (let at = from; at < to; at += 2) out.push(hexNumber(bytes, at, 2), at, at + 2);
  return out.done(from, to);
}
