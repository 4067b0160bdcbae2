import type { Span } from '../../edit.js';
import { covering } from '../../spans.js';
import type { Occurrence } from '../editor.js';

/** In which piece of a script each place stands, and which places stand together in one. */
export function inPieces<P extends Span>(pieces: readonly P[], occurrences: readonly Occurrence[]): { readonly where: readonly (P | undefined)[]; readonly together: ReadonlyMap<P, readonly Occurrence[]> } {
  const where = occurrences.map((occurrence) => covering(pieces, occurrence));
  const together = new Map<P, Occurrence[]>();
  occurrences.forEach((occurrence, index) => {
    const piece = where[index];
    const known = piece && together.get(piece);
    if (known !== undefined) known.push(occurrence);
    else if (piece !== undefined) together.set(piece, [occurrence]);
  });
  return { where, together };
}
