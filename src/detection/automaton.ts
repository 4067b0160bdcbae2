// Finds literals: a table (`anchorTable.ts`) is run over the bytes by several cursors at once (`cursors.ts`).

import { ROW, anchorTable } from './anchorTable.js';
import { BLOCK, CURSORS, RECORD, cursorsOver } from './cursors.js';

export interface ScanOptions {
  /** How many places are read at once. */
  readonly cursors?: 1 | typeof CURSORS;
  /** Bytes that are searched before what was found in them is told; 65,536 at most. */
  readonly block?: number;
}

/** `at`: the index of an anchor among those given; `end`: the offset just after it. It must not scan with the same automaton: what was found is in one buffer. */
export type OnAnchor = (anchor: number, end: number) => void;
export type Scan = (bytes: Uint8Array, onAnchor: OnAnchor, options?: ScanOptions) => void;

/** Below it, starting all cursors costs more than it gains. */
const WORTH_ALL = 256;

/** Longer anchors share the states of their beginnings: the table stays small, and the rest of them is compared where a beginning stands. */
const LONGEST_BEGINNING = 9;

/** The rest of an anchor after its beginning, in lower case. */
interface Rest {
  readonly anchor: number;
  readonly text: string;
}

const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte));

function follows(bytes: Uint8Array, at: number, rest: string): boolean {
  for (let i = 0; i < rest.length; i++) if (LOWER[bytes[at + i] ?? 0] !== rest.charCodeAt(i)) return false;
  return true;
}

/** By their beginnings. */
function beginningsOf(anchors: readonly string[]): ReadonlyMap<string, readonly Rest[]> {
  const rests = new Map<string, Rest[]>();
  anchors.forEach((word, anchor) => {
    const lower = word.toLowerCase();
    const beginning = lower.slice(0, LONGEST_BEGINNING);
    const rest = { anchor, text: lower.slice(LONGEST_BEGINNING) };
    const sharing = rests.get(beginning);
    if (sharing === undefined) rests.set(beginning, [rest]);
    else sharing.push(rest);
  });
  return rests;
}

/**
 * @param anchors ASCII; case does not matter.
 * @returns a scan that tells of every anchor in the bytes, in the order of their beginnings' ends.
 */
export function anchorScan(anchors: readonly string[]): Scan {
  const beginnings = beginningsOf(anchors);
  const words = [...beginnings.keys()];
  const rests = [...beginnings.values()];
  const table = anchorTable(words);
  const { classOf, firstEnd } = table;
  const { next, text, states, hits, run } = cursorsOver(table);
  // What ends in the states from `firstEnd` on, flat: this is looked at thousands of times in a megabyte.
  const ending = table.ending.map((here) => here.flatMap((word) => rests[word] ?? []));
  const first = Int32Array.of(0, ...ending.map(((sum) => (here: readonly Rest[]) => (sum += here.length))(0)));
  const flat = ending.flat();
  const anchorOf = Int32Array.from(flat, ({ anchor }) => anchor);
  const restOf = flat.map(({ text: rest }) => rest);
  /** The first of them, 0 where there is none: one comparison rules nearly all out. */
  const nextOf = Uint8Array.from(restOf, (rest) => (rest === '' ? 0 : rest.charCodeAt(0)));
  const overlap = Math.max(0, ...words.map((word) => word.length)) - 1;

  /** The state after the bytes just before `at`: enough of them for any anchor that ends behind it. Anchors that end at `at` belong to the cursor before. */
  const warm = (bytes: Uint8Array, at: number): number => {
    let state = 0;
    for (let i = Math.max(0, at - overlap); i < at; i++) state = next[(state << ROW) + (classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
    return state;
  };

  /** What ends where the automaton is in a state from `firstEnd` on. */
  const tell = (bytes: Uint8Array, state: number, end: number, onAnchor: OnAnchor): void => {
    const following = LOWER[bytes[end] ?? 0] ?? 0;
    for (let i = first[state - firstEnd] ?? 0, to = first[state - firstEnd + 1] ?? 0; i < to; i++) {
      const code = nextOf[i] ?? 0;
      if (code === 0) onAnchor(anchorOf[i] ?? 0, end);
      else if (code === following) {
        const rest = restOf[i] ?? '';
        if (follows(bytes, end, rest)) onAnchor(anchorOf[i] ?? 0, end + rest.length);
      }
    }
  };

  const byOne = (bytes: Uint8Array, from: number, to: number, onAnchor: OnAnchor): void => {
    let state = warm(bytes, from);
    for (let i = from; i < to; i++) {
      state = next[(state << ROW) + (classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
      if (state >= firstEnd) tell(bytes, state, i + 1, onAnchor);
    }
  };

  const byAll = (bytes: Uint8Array, from: number, part: number, onAnchor: OnAnchor): void => {
    text.set(bytes.subarray(from, from + CURSORS * part));
    for (let cursor = 0; cursor < CURSORS; cursor++) states[cursor] = warm(bytes, from + cursor * part);
    const written = run(part) / hits.BYTES_PER_ELEMENT;
    for (let cursor = 0; cursor < CURSORS; cursor++) {
      const begin = from + cursor * part;
      for (let at = 0; at < written; at += RECORD) {
        const state = hits[at + 1 + cursor] ?? 0;
        if (state >= firstEnd) tell(bytes, state, begin + (hits[at] ?? 0), onAnchor);
      }
    }
  };

  return (bytes, onAnchor, { cursors = CURSORS, block = BLOCK } = {}) => {
    if (words.length === 0) return;
    for (let from = 0; from < bytes.length; from += block) {
      const to = Math.min(bytes.length, from + block);
      const part = cursors === CURSORS && to - from >= WORTH_ALL ? Math.floor((to - from) / CURSORS) : 0;
      if (part > 0) byAll(bytes, from, part, onAnchor);
      byOne(bytes, from + CURSORS * part, to, onAnchor);
    }
  };
}
