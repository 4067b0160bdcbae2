import { locator, type LocatedFinding } from '../detection/position.js';
import { Secret } from '../secret/secret.js';
import { decodeText, type Encoding, readBytes } from '../workspace/readText.js';
import type { Region } from './report.js';

/** A text with findings, and the bytes it came from. A scan keeps neither, so a file with findings is read a second time. */
export interface Source {
  readonly text: string;
  readonly bytes: Buffer;
  readonly encoding: Encoding;
  /** Some bytes are not of the encoding. */
  readonly lossy: boolean;
}

export function sourceOf(bytes: Buffer): Source | undefined {
  const read = decodeText(Buffer.from(bytes));
  return 'text' in read ? { ...read, bytes } : undefined;
}

/** `undefined` where it has changed since it was scanned. */
export async function readSource(path: string, findings: readonly LocatedFinding[], maxBytes: number, signal: AbortSignal): Promise<Source | undefined> {
  const bytes = await readBytes(path, maxBytes, signal);
  const source = bytes instanceof Uint8Array ? sourceOf(bytes) : undefined;
  return source !== undefined && findings.every(({ start, end, secret }) => Secret.of(source.text.slice(start, end)).equals(secret)) ? source : undefined;
}

/** Places of parts of a text. */
export function regionsIn(source: Source): (start: number, end: number) => Region {
  const position = locator(source.text);
  return (start, end) => {
    const bytes = bytesAt(source, start, end);
    return { from: position(start), to: position(end), ...(bytes && { bytes }) };
  };
}

const BOM_LENGTH: Readonly<Record<Encoding, number>> = { utf8: 0, utf8bom: 3, utf16le: 0, utf16lebom: 2, utf16be: 0, utf16bebom: 2 };

function bytesAt({ text, bytes, encoding, lossy }: Source, start: number, end: number): Region['bytes'] {
  const before = BOM_LENGTH[encoding];
  if (encoding.startsWith('utf16')) return { offset: before + start * 2, length: (end - start) * 2 };
  const value = text.slice(start, end);
  const length = Buffer.byteLength(value);
  if (!lossy) return { offset: before + Buffer.byteLength(text.slice(0, start)), length };
  if (value.includes('\uFFFD')) return undefined;
  // A wrong byte stands as a character of three: what is counted is how often the value itself occurs before, which is the same in both.
  let offset = bytes.indexOf(value);
  for (let at = text.indexOf(value); at !== start && at !== -1; at = text.indexOf(value, at + 1)) offset = bytes.indexOf(value, offset + 1);
  return { offset, length };
}
