import { codesOf } from './ascii.js';

export type Encoding = 'base64' | 'hex' | 'percent' | 'unicode' | 'hexEscape';

/** A literal as it looks in an encoding: where it stands, decoding is worth its while. */
export interface EncodedAnchor {
  readonly encoding: Encoding;
  /** Exactly for base64; hexadecimal digits may be of either case. */
  readonly anchor: string;
  /** Of base64: how many bytes of a group of three stand before the literal. Else 0. */
  readonly phase: 0 | 1 | 2;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const HEX = Array.from({ length: 128 }, (_, code) => code.toString(16).padStart(2, '0'));
const PHASES = [0, 1, 2] as const;
/** Shorter ones are in every text. */
const SHORTEST = 4;
/** Nobody escapes four plain characters in a row by chance, and the table of anchors stays small. */
const ESCAPED = 4;

/** How many base64 characters, of the group in which a literal begins, do not depend on the literal alone. */
export const leadOf = (phase: 0 | 1 | 2): number => [0, 2, 3][phase] ?? 0;

/** The base64 characters of a literal that are the same whatever stands before and after it. */
function base64Core(codes: readonly number[], phase: 0 | 1 | 2): string {
  let core = '';
  // Six bits a character, of what has been read; those of the bytes before the literal are not known.
  let bits = 0;
  let count = 8 * phase;
  for (let at = 0, skipped = leadOf(phase); at < codes.length; at++) {
    bits = ((bits << 8) | (codes[at] ?? 0)) & 0xffff;
    for (count += 8; count >= 6; count -= 6) {
      if (skipped > 0) skipped--;
      else core += BASE64.charAt((bits >> (count - 6)) & 0x3f);
    }
  }
  return core;
}

/** @param literal ASCII. */
export function encodedAnchors(literal: string): readonly EncodedAnchor[] {
  const codes = codesOf(literal);
  const hex = codes.map((code) => HEX[code] ?? '');
  const escaped = (begin: string): string => hex.slice(0, ESCAPED).map((digits) => begin + digits).join('');
  const base64 = PHASES.flatMap((phase) => {
    const core = base64Core(codes, phase);
    const forms = /[+/]/.test(core) ? [core, core.replaceAll('+', '-').replaceAll('/', '_')] : [core];
    return forms.map((anchor) => ({ encoding: 'base64', anchor, phase }) as const);
  });
  return [
    ...base64,
    { encoding: 'hex', anchor: hex.join(''), phase: 0 } as const,
    { encoding: 'percent', anchor: escaped('%'), phase: 0 } as const,
    { encoding: 'unicode', anchor: escaped('\\u00'), phase: 0 } as const,
    { encoding: 'hexEscape', anchor: escaped('\\x'), phase: 0 } as const,
  ].filter(({ anchor }) => anchor.length >= SHORTEST);
}
