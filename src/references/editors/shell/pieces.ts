import type { Edit, Span } from '../../edit.js';
import { covering } from '../../spans.js';
import type { By, Occurrence, Outcome } from '../editor.js';
import { remembering } from '../remembering.js';
import { OTHER, UNREAD } from './reasons.js';

export type Reference = Extract<By, { readonly kind: 'reference' }>;

/** How scripts of a shell are read, piece by piece, and what stands in a piece is replaced. */
export interface Script<P extends Span> {
  /** Undefined where it is not certain what is a piece. */
  readonly scan: (text: string) => readonly P[] | undefined;
  /** @param doubled all of a piece in single quotes, in double ones; undefined where something in it means something else there. */
  readonly asVariable: (text: string, piece: P, occurrence: Occurrence, by: Reference, doubled: (piece: P) => Edit | undefined) => Outcome;
  readonly asValue: (text: string, piece: P, occurrence: Occurrence, value: string) => Outcome;
  /** What means something in double quotes. */
  readonly special: RegExp;
  /** A variable as it is read in double quotes. */
  readonly read: (text: string, occurrence: Occurrence, variable: string) => string;
}

export const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
export const edited = ({ start, end }: Span, newText: string): Edit => ({ start, end, newText });

export function rewriteScript<P extends Span>(text: string, occurrences: readonly Occurrence[], script: Script<P>): readonly Outcome[] {
  const pieces = script.scan(text);
  if (pieces === undefined) return occurrences.map(() => UNREAD);
  const where = occurrences.map((occurrence) => covering(pieces, occurrence));
  const together = new Map<P, Occurrence[]>();
  occurrences.forEach((occurrence, index) => {
    const piece = where[index];
    const known = piece && together.get(piece);
    if (known !== undefined) known.push(occurrence);
    else if (piece !== undefined) together.set(piece, [occurrence]);
  });
  const doubled = remembering((piece: P) => inDouble(text, piece, together.get(piece) ?? [], script));
  return occurrences.map((occurrence, index) => {
    const piece = where[index];
    if (piece === undefined) return OTHER;
    return occurrence.by.kind === 'value' ? script.asValue(text, piece, occurrence, occurrence.by.value.reveal()) : script.asVariable(text, piece, occurrence, occurrence.by, doubled);
  });
}

function inDouble<P extends Span>(text: string, { start, end }: P, together: readonly Occurrence[], { special, read }: Script<P>): Edit | undefined {
  if (together.some(({ by, percentEncoded }) => by.kind !== 'reference' || percentEncoded || !NAME.test(by.variable)) || special.test(text.slice(start, end))) return undefined;
  let at = start;
  const parts: string[] = [];
  for (const one of together) {
    parts.push(text.slice(at, one.start), one.by.kind === 'reference' ? read(text, one, one.by.variable) : '');
    at = one.end;
  }
  return edited({ start: start - 1, end: end + 1 }, `"${parts.join('')}${text.slice(at, end)}"`);
}
