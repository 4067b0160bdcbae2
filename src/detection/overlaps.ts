import type { Candidate } from './finder.js';

/**
 * Which of two overlapping candidates tells more: a checksum that holds, a known issuer, a shape that needs no name beside it, a notebook's cell as it is
 * read, the longer one.
 */
function rank(a: Candidate, b: Candidate): number {
  const weight = ({ checksum, rule, decoded }: Candidate): number =>
    (checksum === 'valid' ? 8 : 0) + (rule.provider === undefined ? 0 : 4) + (rule.names === undefined ? 2 : 0) + (decoded?.encoding === 'notebook' ? 1 : 0);
  return weight(b) - weight(a) || b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start;
}

/** In text order, the better of any two that overlap. Overlaps are local, so each candidate is compared with its neighbours only. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of [...candidates].sort((a, b) => a.start - b.start || rank(a, b))) {
    let wins = true;
    while (wins && kept.length > 0) {
      const last = kept.at(-1);
      if (last === undefined || last.end <= one.start) break;
      wins = rank(one, last) < 0;
      if (wins) kept.pop();
    }
    if (wins) kept.push(one);
  }
  return kept;
}
