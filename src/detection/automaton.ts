// Finds literals: a table (`anchorTable.ts`) is run over the bytes by several cursors at once, which hides the time that a look-up takes.

import { type AnchorTable, ROW, anchorTable } from './anchorTable.js';

export interface ScanOptions {
  /** How many places are read at once. */
  readonly cursors?: 1 | 4;
  /** Bytes that are searched before what was found in them is told. */
  readonly block?: number;
}

/** `at`: the index of an anchor among those given; `end`: the offset just after it. It must not scan with the same automaton: what was found is in one buffer. */
export type OnAnchor = (anchor: number, end: number) => void;
export type Scan = (bytes: Uint8Array, onAnchor: OnAnchor, options?: ScanOptions) => void;

const BLOCK = 1 << 16;
/** Below it, starting four cursors costs more than it gains. */
const WORTH_FOUR = 512;

/** What the cursors run by. */
interface Track extends AnchorTable {
  /** Where words end and in which states, as a cursor or four of them tell it. */
  readonly hits: Int32Array;
}

/** From `from` to `to`. @returns where it ended in `hits`. */
function oneCursor({ next, classOf, firstEnd, hits }: Track, bytes: Uint8Array, from: number, to: number, warmed: number): number {
  let state = warmed;
  let write = 0;
  for (let i = from; i < to; i++) {
    state = next[(state << ROW) + (classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
    if (state >= firstEnd) {
      hits[write] = i + 1;
      hits[write + 1] = state;
      write += RECORD;
    }
  }
  return write;
}

/** Where a cursor ended an anchor, and in which state each of them was then. */
const RECORD = 5;

/** Four quarters at once. Of each step in which any of them ends an anchor there is one record in `hits`. @returns where they ended in it. */
function fourCursors({ next, classOf, firstEnd, hits }: Track, bytes: Uint8Array, from: number, quarter: number, warmed: readonly number[]): number {
  let [a = 0, b = 0, c = 0, d = 0] = warmed;
  let write = 0;
  const [pb, pc, pd] = [quarter, 2 * quarter, 3 * quarter];
  const last = firstEnd - 1;
  for (let i = from, to = from + quarter; i < to; i++) {
    a = next[(a << ROW) + (classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
    b = next[(b << ROW) + (classOf[bytes[i + pb] ?? 0] ?? 0)] ?? 0;
    c = next[(c << ROW) + (classOf[bytes[i + pc] ?? 0] ?? 0)] ?? 0;
    d = next[(d << ROW) + (classOf[bytes[i + pd] ?? 0] ?? 0)] ?? 0;
    // Negative where one of the four is beyond the last state that ends nothing.
    if (((last - a) | (last - b) | (last - c) | (last - d)) < 0) {
      hits[write] = i + 1;
      hits[write + 1] = a;
      hits[write + 2] = b;
      hits[write + 3] = c;
      hits[write + 4] = d;
      write += RECORD;
    }
  }
  return write;
}

/** Longer anchors share the states of their beginnings: the table stays small, and the rest of them is compared where a beginning stands. */
const LONGEST_BEGINNING = 8;

/** The rest of an anchor after its beginning, in lower case. */
interface Rest {
  readonly anchor: number;
  readonly codes: Uint8Array;
}

const NOTHING = new Uint8Array();
const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte));

function follows(bytes: Uint8Array, at: number, codes: Uint8Array): boolean {
  for (let i = 0; i < codes.length; i++) if (LOWER[bytes[at + i] ?? 0] !== codes[i]) return false;
  return true;
}

/** By their beginnings. */
function beginningsOf(anchors: readonly string[]): ReadonlyMap<string, readonly Rest[]> {
  const rests = new Map<string, Rest[]>();
  anchors.forEach((word, anchor) => {
    const beginning = word.slice(0, LONGEST_BEGINNING).toLowerCase();
    const sharing = rests.get(beginning) ?? [];
    rests.set(beginning, sharing);
    sharing.push({ anchor, codes: Uint8Array.from(word.slice(LONGEST_BEGINNING).toLowerCase(), (char) => char.charCodeAt(0)) });
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
  const { next, classOf, firstEnd } = table;
  // What ends in the states from `firstEnd` on, flat: this is looked at thousands of times in a megabyte.
  const ending = table.ending.map((here) => here.flatMap((word) => rests[word] ?? []));
  const first = Int32Array.of(0, ...ending.map(((sum) => (here: readonly Rest[]) => (sum += here.length))(0)));
  const flat = ending.flat();
  const anchorOf = Int32Array.from(flat, ({ anchor }) => anchor);
  const codesOf = flat.map(({ codes }) => codes);
  /** The first of them, 0 where there is none: one comparison rules nearly all out. */
  const nextOf = Uint8Array.from(codesOf, (codes) => codes[0] ?? 0);
  const overlap = Math.max(0, ...words.map((word) => word.length)) - 1;
  let track: Track = { ...table, hits: new Int32Array(0) };

  /** The state after the bytes just before `at`: enough of them for any anchor that ends behind it. Anchors that end at `at` belong to the cursor before. */
  const warm = (bytes: Uint8Array, at: number): number => {
    let state = 0;
    for (let i = Math.max(0, at - overlap); i < at; i++) state = next[(state << ROW) + (classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
    return state;
  };

  /** What one of the cursors found, which read `ahead` bytes before the first one. */
  const tell = (bytes: Uint8Array, written: number, cursor: number, ahead: number, onAnchor: OnAnchor): void => {
    const { hits } = track;
    for (let at = 0; at < written; at += RECORD) {
      const state = (hits[at + 1 + cursor] ?? 0) - firstEnd;
      if (state < 0) continue;
      const end = (hits[at] ?? 0) + ahead;
      const following = LOWER[bytes[end] ?? 0] ?? 0;
      for (let i = first[state] ?? 0, to = first[state + 1] ?? 0; i < to; i++) {
        const code = nextOf[i] ?? 0;
        if (code !== 0 && code !== following) continue;
        const codes = codesOf[i] ?? NOTHING;
        if (follows(bytes, end, codes)) onAnchor(anchorOf[i] ?? 0, end + codes.length);
      }
    }
  };

  return (bytes, onAnchor, { cursors = 4, block = BLOCK } = {}) => {
    if (words.length === 0) return;
    if (track.hits.length < RECORD * block) track = { ...track, hits: new Int32Array(RECORD * block) };
    for (let from = 0; from < bytes.length; from += block) {
      const to = Math.min(bytes.length, from + block);
      let rest = from;
      if (cursors === 4 && to - from >= WORTH_FOUR) {
        const quarter = (to - from) >> 2;
        const begins = [0, quarter, 2 * quarter, 3 * quarter];
        const written = fourCursors(track, bytes, from, quarter, begins.map((begin) => warm(bytes, from + begin)));
        begins.forEach((begin, cursor) => tell(bytes, written, cursor, begin, onAnchor));
        rest = from + 4 * quarter;
      }
      if (rest < to) tell(bytes, oneCursor(track, bytes, rest, to, warm(bytes, rest)), 0, 0, onAnchor);
    }
  };
}
