import type { Candidate } from './finder.js';
import type { View } from './view.js';

/** How far apart the parts of one credential stand at most, in bytes and lines. */
const FARTHEST = 1500;
const FARTHEST_LINES = 15;
/** Between blocks: an empty line, the end of an object, the head of a section. */
const BLOCK_END = /\n[ \t]*\r?\n|^[ \t]*[}\]]|\n\[/m;
/** Another block is farther away than anything in the same one. */
const OTHER_BLOCK = FARTHEST;

/** A key and what it works together with. */
export interface Joined extends Candidate {
  readonly parts: readonly Candidate[];
}

interface Pair {
  readonly owner: Candidate;
  readonly part: Candidate;
  readonly distance: number;
}

function distanceOf(text: string, a: Candidate, b: Candidate): number | undefined {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  if (to - from > FARTHEST) return undefined;
  const between = text.slice(from, to);
  if ((between.match(/\n/g)?.length ?? 0) > FARTHEST_LINES) return undefined;
  return to - from + (BLOCK_END.test(between) ? OTHER_BLOCK : 0);
}

/**
 * Joins keys with their companions, the nearest first, each part to one key and of each kind one. What is no secret by itself and belongs to nothing is left out.
 * @param candidates in text order, without overlaps.
 */
export function joined(view: View, candidates: readonly Candidate[]): Joined[] {
  const wanted = new Set(candidates.flatMap(({ rule }) => rule.companions ?? []));
  const pieces = candidates.filter(({ rule }) => wanted.has(rule.id));
  const pairs: Pair[] = [];
  /** The first piece that may be near: both lists are in text order. */
  let first = 0;
  for (const owner of candidates) {
    while ((pieces[first]?.end ?? Infinity) + FARTHEST < owner.start) first++;
    for (let i = first; (pieces[i]?.start ?? Infinity) <= owner.end + FARTHEST; i++) {
      const part = pieces[i];
      if (part === undefined || part === owner || owner.rule.companions?.includes(part.rule.id) !== true) continue;
      const distance = distanceOf(view.text, owner, part);
      if (distance !== undefined) pairs.push({ owner, part, distance });
    }
  }
  const parts = new Map<Candidate, Candidate[]>();
  const taken = new Set<Candidate>();
  for (const { owner, part } of pairs.sort((a, b) => a.distance - b.distance)) {
    const own = parts.get(owner) ?? [];
    if (taken.has(part) || taken.has(owner) || parts.has(part) || own.some(({ rule }) => rule.id === part.rule.id)) continue;
    taken.add(part);
    parts.set(owner, [...own, part]);
  }
  return candidates
    .filter((candidate) => !taken.has(candidate) && candidate.rule.identifier !== true)
    .map((candidate) => ({ ...candidate, parts: (parts.get(candidate) ?? []).sort((a, b) => a.start - b.start) }));
}
