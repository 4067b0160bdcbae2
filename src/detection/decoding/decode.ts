import type { EncodedAnchor, Encoding } from './anchors.js';
import { decodeBase64 } from './base64.js';
import type { Decoded } from './decoded.js';
import { decodeHex } from './hex.js';
import { DECODING_LIMITS, type DecodingLimits } from './limits.js';
import { unescapeRun } from './unescape.js';

interface Run {
  readonly decoded: Decoded;
  /** Whether the literal of which this anchor stands at `start` was decoded with it. */
  holds(found: EncodedAnchor, start: number): boolean;
}

/** Whether the anchor is there exactly, as far as case tells in its encoding. */
function stands({ anchor, encoding }: EncodedAnchor, bytes: Uint8Array, start: number): boolean {
  if (start < 0 || start + anchor.length > bytes.length) return false;
  const foreign = encoding === 'base64' ? 0 : 0x20;
  for (let i = 0; i < anchor.length; i++) {
    if (((bytes[start + i] ?? 0) | foreign) !== (anchor.charCodeAt(i) | foreign)) return false;
  }
  return true;
}

function runAt(found: EncodedAnchor, bytes: Uint8Array, start: number, limits: DecodingLimits): Run | undefined {
  if (!stands(found, bytes, start)) return undefined;
  if (found.encoding === 'base64') {
    const run = decodeBase64(bytes, start, found.phase, limits);
    return run && { decoded: run.decoded, holds: (other, at) => run.holds(at, other.phase) };
  }
  const decoded = found.encoding === 'hex' ? decodeHex(bytes, start, limits) : unescapeRun(bytes, start, limits.before, limits.after);
  const unit = found.encoding === 'hex' ? 2 : 1;
  return decoded && { decoded, holds: (_, at) => at >= decoded.start && (at - decoded.start) % unit === 0 };
}

/** The encoded text around an anchor that stands at `start`, decoded; undefined where the anchor is not there exactly. */
export function decodeAt(found: EncodedAnchor, bytes: Uint8Array, start: number, limits: DecodingLimits = DECODING_LIMITS): Decoded | undefined {
  return runAt(found, bytes, start, limits)?.decoded;
}

/** Base64 text can be read in four ways, by where its groups begin. */
const REMEMBERED = 4;
/** An escape may reach so far beyond a limit, and a line break before it so far. */
const NEARLY = 128;

/**
 * {@link decodeAt} for all anchors of one input, asked in the order of the text. Undefined also where an earlier answer holds the anchor's text already:
 * so time is linear in the input, whatever it holds.
 */
export function decoderOf(bytes: Uint8Array, limits: DecodingLimits = DECODING_LIMITS): (found: EncodedAnchor, start: number) => Decoded | undefined {
  const known = new Map<Encoding, { readonly run: Run; readonly until: number }[]>();
  return (found, start) => {
    const runs = known.get(found.encoding) ?? [];
    if (runs.some(({ run, until }) => start < until && run.holds(found, start))) return undefined;
    const run = runAt(found, bytes, start, limits);
    if (run === undefined) return undefined;
    // What the limit cut off may be the rest of a key: near it, an anchor is decoded anew.
    const cut = run.decoded.end > start + limits.after - NEARLY;
    known.set(found.encoding, [...runs, { run, until: run.decoded.end - (cut ? limits.before : 0) }].slice(-REMEMBERED));
    return run.decoded;
  };
}
