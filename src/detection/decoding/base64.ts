import { leadOf } from './anchors.js';
import { codesOf, isText } from './ascii.js';
import { afterBreak, base64Value, beforeBreak, symbolLength, symbolLengthBefore, symbolValue } from './base64Symbols.js';
import { type Decoded, decodedBuilder, type Span } from './decoded.js';
import type { DecodingLimits } from './limits.js';

type Phase = 0 | 1 | 2;

export interface Base64Run {
  readonly decoded: Decoded;
  /** Whether the literal of which an anchor of this phase stands at `start` was decoded with this run. */
  holds(start: number, phase: Phase): boolean;
}

/** Shorter lines are not wrapped base64 but words, each on its own. */
const NARROWEST = 40;

interface Line extends Span {
  readonly count: number;
}

/** The base64 characters around a place, on one line. */
function lineAround(bytes: Uint8Array, at: number, least: number, most: number): Line {
  let start = at;
  let count = 0;
  for (let length = symbolLengthBefore(bytes, start); length > 0 && start - length >= least; length = symbolLengthBefore(bytes, start)) {
    start -= length;
    count++;
  }
  let end = at;
  for (let length = symbolLength(bytes, end); length > 0 && end + length <= most; length = symbolLength(bytes, end)) {
    end += length;
    count++;
  }
  return { start, end, count };
}

const endsText = (bytes: Uint8Array, at: number): boolean => at >= bytes.length || afterBreak(bytes, at) > at || CLOSING.has(bytes[at] ?? 0);
const CLOSING = new Set(codesOf('"\'`<=)}],;'));

/** The lines that wrapped text of which `line` is one goes on with: all of one width, but for the last. */
function linesAfter(bytes: Uint8Array, line: Line, most: number): Line[] {
  const found: Line[] = [];
  for (let last = line; last.count === line.count && line.count >= NARROWEST; ) {
    const begin = afterBreak(bytes, last.end);
    if (begin === last.end || begin >= most) break;
    const next = lineAround(bytes, begin, begin, most);
    if (next.count === 0 || next.count > line.count || !(endsText(bytes, next.end) || next.end === most)) break;
    found.push(next);
    last = next;
  }
  return found;
}

/** The same before it. */
function linesBefore(bytes: Uint8Array, line: Line, least: number): Line[] {
  const found: Line[] = [];
  for (let first = line; ; ) {
    const end = beforeBreak(bytes, first.start);
    if (end === first.start || end <= least) return found.reverse();
    const previous = lineAround(bytes, end, least, end);
    const width = found[0]?.count ?? previous.count;
    if (previous.count !== width || width < NARROWEST || width < line.count) return found.reverse();
    found.push(previous);
    first = previous;
  }
}

/** The characters of some lines: what they are worth and where they stand. */
interface Symbols {
  readonly count: number;
  readonly values: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

function symbolsOf(bytes: Uint8Array, lines: readonly Line[]): Symbols {
  const most = lines.reduce((sum, line) => sum + line.count, 0);
  const symbols = { count: most, values: new Uint8Array(most), starts: new Uint32Array(most), ends: new Uint32Array(most) };
  let i = 0;
  for (const line of lines) {
    for (let at = line.start; at < line.end && i < most; i++) {
      const length = symbolLength(bytes, at) || 1;
      symbols.values[i] = symbolValue(bytes, at, length);
      symbols.starts[i] = at;
      symbols.ends[i] = at + length;
      at += length;
    }
  }
  return { ...symbols, count: i };
}

/** The index of the character that stands at `at`, -1 where none does. */
function indexAt({ starts, count }: Symbols, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low < count && starts[low] === at ? low : -1;
}

/** A base64 text by itself. @returns its bytes, each in one character, and nothing of what follows the first character that is not of the alphabet. */
export function base64Text(text: string): string {
  let bytes = '';
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const value = base64Value(text.charCodeAt(i));
    if (value < 0) break;
    bits = ((bits << 6) | value) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes += String.fromCharCode((bits >> held) & 0xff);
  }
  return bytes;
}

/** @param start where the anchor stands, of which `phase` bytes of a group of three come before the literal. */
export function decodeBase64(bytes: Uint8Array, start: number, phase: Phase, limits: DecodingLimits): Base64Run | undefined {
  const least = Math.max(0, start - limits.before);
  const most = Math.min(bytes.length, start + limits.after);
  const line = lineAround(bytes, start, least, most);
  const symbols = symbolsOf(bytes, [...linesBefore(bytes, line, least), line, ...linesAfter(bytes, line, most)]);
  // The run may begin with what is no base64, or with another text: the anchor tells where groups of four begin.
  const group = indexAt(symbols, start) - leadOf(phase);
  if (group < 0) return undefined;
  const skipped = group % 4;
  const literal = ((group - skipped) / 4) * 3 + phase;
  const decoded = decodedFrom(symbols, skipped, literal);
  return {
    decoded,
    holds: (at, its) => {
      const index = indexAt(symbols, at) - leadOf(its);
      return at >= decoded.start && index >= skipped && (index - skipped) % 4 === 0;
    },
  };
}

/** The bytes of groups of four characters, without what is no text before the literal: the run was glued to something. */
function decodedFrom({ count, values, starts, ends }: Symbols, skipped: number, literal: number): Decoded {
  const length = Math.floor(((count - skipped) * 3) / 4);
  const symbolOf = (i: number): number => skipped + Math.floor((i * 4) / 3);
  const byteAt = (i: number): number => {
    const symbol = symbolOf(i);
    const shift = 2 * (i % 3);
    return (((values[symbol] ?? 0) << (2 + shift)) | ((values[symbol + 1] ?? 0) >> (4 - shift))) & 0xff;
  };
  let first = literal;
  while (first > 0 && isText(byteAt(first - 1))) first--;
  const out = decodedBuilder(Math.max(0, length - first));
  for (let i = first; i < length; i++) out.push(byteAt(i), starts[symbolOf(i)] ?? 0, ends[symbolOf(i) + 1] ?? 0);
  return out.done(starts[symbolOf(first)] ?? 0, ends[count - 1] ?? 0);
}
