// Texts as bytes and back. Detection reads UTF-8 byte by byte; expressions see one character for each byte, so that offsets are the same.

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** One character for each byte. */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** @returns from byte offsets of UTF-8 to offsets in UTF-16 units; quick where they ascend. */
export function unitsOf(bytes: Uint8Array): (offset: number) => number {
  let at = 0;
  let units = 0;
  return (offset) => {
    if (offset < at) at = units = 0;
    for (; at < offset; at++) {
      const byte = bytes[at] ?? 0;
      // A continuation counts nothing; a sequence of four is a pair of surrogates.
      units += (byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
    }
    return units;
  };
}
