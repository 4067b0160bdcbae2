/** A part of the input. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Bytes that stand in the input in another form. */
export interface Decoded extends Span {
  readonly bytes: Uint8Array;
  /** The part of the input that the decoded bytes from `start` to `end` were made of. Where units straddle (base64), all that hold a bit of them. */
  sourceOf(start: number, end: number): Span;
}

/** Collects decoded bytes, each with the part of the input that it comes from. */
export interface DecodedBuilder {
  push(byte: number, from: number, to: number): void;
  /** A character as UTF-8. */
  pushCodePoint(code: number, from: number, to: number): void;
  /** @param start the part of the input that was decoded. */
  done(start: number, end: number): Decoded;
}

const SURROGATE = 0xd800;
const AFTER_SURROGATES = 0xe000;
const REPLACEMENT = 0xfffd;

/** @param capacity the most bytes that will come. */
export function decodedBuilder(capacity: number): DecodedBuilder {
  const bytes = new Uint8Array(capacity);
  const froms = new Uint32Array(capacity);
  const tos = new Uint32Array(capacity);
  let length = 0;
  const push = (byte: number, from: number, to: number): void => {
    bytes[length] = byte;
    froms[length] = from;
    tos[length++] = to;
  };
  return {
    push,
    pushCodePoint: (wanted, from, to) => {
      const code = wanted >= SURROGATE && wanted < AFTER_SURROGATES ? REPLACEMENT : wanted;
      const tail = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      push(tail === 0 ? code : ((0xff00 >> (tail + 1)) & 0xff) | (code >> (6 * tail)), from, to);
      for (let left = tail - 1; left >= 0; left--) push(0x80 | ((code >> (6 * left)) & 0x3f), from, to);
    },
    done: (start, end) => decoded(bytes.subarray(0, length), froms, tos, start, end),
  };
}

function decoded(bytes: Uint8Array, froms: Uint32Array, tos: Uint32Array, start: number, end: number): Decoded {
  return {
    bytes,
    start,
    end,
    sourceOf: (first, last) => {
      const from = first < bytes.length ? (froms[first] ?? start) : end;
      return { start: from, end: last > first ? (tos[Math.min(last, bytes.length) - 1] ?? from) : from };
    },
  };
}
