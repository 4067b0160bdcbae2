import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { type ByteOrder, utf16WithoutMark } from '../detection/decoding/utf16.js';

/** With `bom`: the file begins with a byte order mark, and has to when it is written. */
export type Encoding = 'utf8' | 'utf8bom' | 'utf16le' | 'utf16lebom' | 'utf16be' | 'utf16bebom';

export type ReadText =
  | {
      /** As an editor shows it: without a byte order mark, so that offsets are the editor's. */
      readonly text: string;
      readonly encoding: Encoding;
      /** Some bytes are not of the encoding and stand as U+FFFD, as they do in the editor. Such text must not be written back. */
      readonly lossy: boolean;
    }
  | { readonly skipped: 'binary' | 'too-large' | 'unreadable' | 'not-a-file'; readonly detail: string };

/** Where a NUL makes a file binary, unless it is UTF-16. */
const SNIFFED = 8192;
const CHUNK = 1 << 20;
/** A pipe that took the place of a file must not keep us waiting. Not on Windows. */
const FLAGS = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

type Skipped = Extract<ReadText, { skipped: unknown }>;

/** Never throws but the signal's reason: what cannot be read is said. */
export async function readText(path: string, maxBytes: number, signal?: AbortSignal): Promise<ReadText> {
  const read = await readBytes(path, maxBytes, signal);
  return read instanceof Uint8Array ? decodeText(read) : read;
}

async function readBytes(path: string, maxBytes: number, signal?: AbortSignal): Promise<Buffer | Skipped> {
  signal?.throwIfAborted();
  try {
    // Asked before it is opened, because opening alone does things to some devices; and again of what was opened.
    if (!(await stat(path)).isFile()) {
      return notAFile;
    }
    const file = await open(path, FLAGS);
    try {
      return await readHandle(file, maxBytes, signal);
    } finally {
      await file.close();
    }
  } catch (error) {
    signal?.throwIfAborted();
    return { skipped: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

const notAFile = { skipped: 'not-a-file', detail: 'not a regular file' } as const;

async function readHandle(file: FileHandle, maxBytes: number, signal?: AbortSignal): Promise<Buffer | Skipped> {
  const found = await file.stat();
  if (!found.isFile()) {
    return notAFile;
  }
  if (found.size > maxBytes) {
    return tooLarge(found.size, maxBytes);
  }
  // The size is what it was a moment ago, and 0 of generated files such as those in /proc: reading decides.
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(CHUNK, Math.max(found.size - length, SNIFFED) + 1)));
    if (bytesRead === 0) {
      return chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks);
    }
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
    if (length > maxBytes) {
      return tooLarge(length, maxBytes);
    }
  }
}

function tooLarge(size: number, maxBytes: number): Skipped {
  return { skipped: 'too-large', detail: `${size} bytes; the limit is ${maxBytes}` };
}

/** Whole units; not TextDecoder, which puts another character for half a surrogate pair. */
function decodeUtf16(bytes: Buffer, order: ByteOrder): string {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return (order === 'little' ? whole : whole.swap16()).toString('utf16le');
}

/** The bytes may be changed by it. */
export function decodeText(bytes: Buffer): ReadText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: decodeUtf16(bytes.subarray(2), 'little'), encoding: 'utf16lebom', lossy: bytes.length % 2 !== 0 };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: decodeUtf16(bytes.subarray(2), 'big'), encoding: 'utf16bebom', lossy: bytes.length % 2 !== 0 };
  }
  if (bytes.subarray(0, SNIFFED).includes(0)) {
    const order = utf16WithoutMark(bytes);
    if (order === undefined) {
      return { skipped: 'binary', detail: `a zero byte within the first ${SNIFFED}` };
    }
    return { text: decodeUtf16(bytes, order), encoding: order === 'little' ? 'utf16le' : 'utf16be', lossy: false };
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: bytes.toString('utf8', bom ? 3 : 0), encoding: bom ? 'utf8bom' : 'utf8', lossy: !isUtf8(bytes) };
}

/** The text of a file with what it takes to say where in the file a part of it stands. */
export interface Source {
  readonly text: string;
  readonly encoding: Encoding;
  /** Where some bytes are not UTF-8: their number is not that of the characters that stand for them. */
  readonly bytes?: Uint8Array;
}

/** The bytes may be changed by it, or kept. */
export function sourceOf(bytes: Buffer): Source | Skipped {
  const read = decodeText(bytes);
  if ('skipped' in read) return read;
  const { text, encoding, lossy } = read;
  return { text, encoding, ...(lossy && encoding.startsWith('utf8') && { bytes }) };
}
