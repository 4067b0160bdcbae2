import { locator } from '../detection/position.js';
import type { Encoding, Source } from '../workspace/readText.js';
import type { Region } from './report.js';

/** Places of parts of a text. */
export function regionsIn(source: Source): (start: number, end: number) => Region {
  const position = locator(source.text);
  return (start, end) => {
    const bytes = bytesAt(source, start, end);
    return { from: position(start), to: position(end), ...(bytes && { bytes }) };
  };
}

const BOM_LENGTH: Readonly<Record<Encoding, number>> = { utf8: 0, utf8bom: 3, utf16le: 0, utf16lebom: 2, utf16be: 0, utf16bebom: 2 };

function bytesAt({ text, bytes: wrong, encoding }: Source, start: number, end: number): Region['bytes'] {
  const before = BOM_LENGTH[encoding];
  if (encoding.startsWith('utf16')) return { offset: before + start * 2, length: (end - start) * 2 };
  const value = text.slice(start, end);
  const length = Buffer.byteLength(value);
  if (wrong === undefined) return { offset: before + Buffer.byteLength(text.slice(0, start)), length };
  if (value.includes('\uFFFD')) return undefined;
  // A wrong byte stands as a character of three: what is counted is how often the value itself occurs before, which is the same in both.
  const bytes = Buffer.from(wrong.buffer, wrong.byteOffset, wrong.byteLength);
  let offset = bytes.indexOf(value);
  for (let at = text.indexOf(value); at !== start && at !== -1; at = text.indexOf(value, at + 1)) offset = bytes.indexOf(value, offset + 1);
  return { offset, length };
}
