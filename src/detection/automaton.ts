// Aho–Corasick as a full automaton over bytes: one look-up for each byte, whatever the number of anchors. Several cursors at once hide the time that a look-up takes.

interface Node {
  readonly next: Map<number, Node>;
  readonly ends: number[];
  fail: Node | undefined;
  state: number;
}

const node = (): Node => ({ next: new Map(), ends: [], fail: undefined, state: 0 });

function trieOf(words: readonly string[], classOf: Uint8Array): Node {
  const root = node();
  words.forEach((word, id) => {
    let at = root;
    for (let i = 0; i < word.length; i++) {
      const unit = classOf[word.charCodeAt(i)] ?? 0;
      const child = at.next.get(unit) ?? node();
      at.next.set(unit, child);
      at = child;
    }
    at.ends.push(id);
  });
  return root;
}

/** Breadth first, with each node's longest proper suffix in `fail`; a node also ends what its suffix ends. */
function linked(root: Node): Node[] {
  const order = [root];
  for (const at of order) {
    for (const [unit, child] of at.next) {
      let suffix = at.fail;
      while (suffix !== undefined && !suffix.next.has(unit)) suffix = suffix.fail;
      child.fail = suffix?.next.get(unit) ?? root;
      child.ends.push(...child.fail.ends);
      order.push(child);
    }
  }
  return order;
}

/** Letters of both cases share a class; what is in no anchor is class 0. */
function classesOf(words: readonly string[]): { classOf: Uint8Array; count: number } {
  const used = [...new Set(words.join(''))];
  const classOf = new Uint8Array(256);
  used.forEach((char, i) => {
    classOf[char.charCodeAt(0)] = i + 1;
    classOf[char.toUpperCase().charCodeAt(0)] = i + 1;
  });
  return { classOf, count: used.length + 1 };
}

export interface ScanOptions {
  /** How many places are read at once. */
  readonly cursors?: 1 | 4;
  /** Bytes that are searched before what was found in them is told. */
  readonly block?: number;
}

/** `at`: the index of an anchor among those given; `end`: the offset just after it. It must not scan with the same automaton: what was found is in one buffer. */
export type OnAnchor = (anchor: number, end: number) => void;
export type Scan = (bytes: Uint8Array, onAnchor: OnAnchor, options?: ScanOptions) => void;

/** A row of the table has room for 64 classes, a state fits in 16 bits: a table half as large is in the processor's cache more often. */
const ROW = 6;
const MOST_STATES = 1 << 16;
const BLOCK = 1 << 16;
/** Below it, starting four cursors costs more than it gains. */
const WORTH_FOUR = 512;

/** What the cursors run by. */
interface Track {
  readonly table: Uint16Array;
  readonly classOf: Uint8Array;
  readonly firstEnd: number;
  /** States that end anchors and where, in pairs. */
  readonly hits: Int32Array;
}

/** From `from` to `to`. @returns where it ended in `hits`. */
function oneCursor({ table, classOf, firstEnd, hits }: Track, bytes: Uint8Array, from: number, to: number, warmed: number): number {
  let state = warmed;
  let write = 0;
  for (let i = from; i < to; i++) {
    state = table[(state << ROW) + (classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
    if (state >= firstEnd) {
      hits[write++] = state;
      hits[write++] = i + 1;
    }
  }
  return write;
}

/** Four quarters at once, each into a quarter of `hits`. @param written holds the states to begin with, and then where each ended in `hits`. */
function fourCursors({ table, classOf, firstEnd, hits }: Track, bytes: Uint8Array, from: number, quarter: number, written: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0] = written;
  const room = 2 * quarter;
  let [wa, wb, wc, wd] = [0, room, 2 * room, 3 * room];
  const [pb, pc, pd] = [quarter, 2 * quarter, 3 * quarter];
  for (let i = from, to = from + quarter; i < to; i++) {
    a = table[(a << ROW) + (classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
    b = table[(b << ROW) + (classOf[bytes[i + pb] ?? 0] ?? 0)] ?? 0;
    c = table[(c << ROW) + (classOf[bytes[i + pc] ?? 0] ?? 0)] ?? 0;
    d = table[(d << ROW) + (classOf[bytes[i + pd] ?? 0] ?? 0)] ?? 0;
    if (a >= firstEnd) {
      hits[wa++] = a;
      hits[wa++] = i + 1;
    }
    if (b >= firstEnd) {
      hits[wb++] = b;
      hits[wb++] = i + pb + 1;
    }
    if (c >= firstEnd) {
      hits[wc++] = c;
      hits[wc++] = i + pc + 1;
    }
    if (d >= firstEnd) {
      hits[wd++] = d;
      hits[wd++] = i + pd + 1;
    }
  }
  written[0] = wa;
  written[1] = wb;
  written[2] = wc;
  written[3] = wd;
}

/** Longer anchors share the states of their beginnings: the table stays small, and the rest of them is compared where a beginning stands. */
const LONGEST_BEGINNING = 6;

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
  const { classOf, count } = classesOf(words);
  const order = linked(trieOf(words, classOf));
  // States that end an anchor get the highest numbers: one comparison then tells them.
  const sorted = [...order.filter((at) => at.ends.length === 0), ...order.filter((at) => at.ends.length > 0)];
  if (sorted.length > MOST_STATES || count > 1 << ROW) throw new Error(`Too many anchors: ${sorted.length} states of ${count} classes.`);
  sorted.forEach((at, i) => (at.state = i));
  const firstEnd = Math.max(0, sorted.findIndex((at) => at.ends.length > 0));
  const table = new Uint16Array(sorted.length << ROW);
  for (const at of order) {
    const row = at.state << ROW;
    if (at.fail !== undefined) table.copyWithin(row, at.fail.state << ROW, (at.fail.state + 1) << ROW);
    for (const [unit, child] of at.next) table[row + unit] = child.state;
  }
  // What ends in the states from `firstEnd` on, flat: this is looked at thousands of times in a megabyte.
  const ending = sorted.slice(firstEnd).map((at) => at.ends.flatMap((word) => rests[word] ?? []));
  const first = Int32Array.of(0, ...ending.map(((sum) => (here: readonly Rest[]) => (sum += here.length))(0)));
  const flat = ending.flat();
  const anchorOf = Int32Array.from(flat, ({ anchor }) => anchor);
  const codesOf = flat.map(({ codes }) => codes);
  /** The first of them, 0 where there is none: one comparison rules nearly all out. */
  const nextOf = Uint8Array.from(codesOf, (codes) => codes[0] ?? 0);
  const overlap = Math.max(0, ...words.map((word) => word.length)) - 1;
  let track: Track = { table, classOf, firstEnd, hits: new Int32Array(0) };

  /** The state after the bytes just before `at`: enough of them for any anchor that ends behind it. Anchors that end at `at` belong to the cursor before. */
  const warm = (bytes: Uint8Array, at: number): number => {
    let state = 0;
    for (let i = Math.max(0, at - overlap); i < at; i++) state = table[(state << ROW) + (classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
    return state;
  };

  const written = new Int32Array(4);
  const tell = (bytes: Uint8Array, from: number, to: number, onAnchor: OnAnchor): void => {
    const { hits } = track;
    for (let at = from; at < to; at += 2) {
      const state = (hits[at] ?? 0) - firstEnd;
      const end = hits[at + 1] ?? 0;
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
    if (track.hits.length < 2 * block + 16) track = { ...track, hits: new Int32Array(2 * block + 16) };
    for (let from = 0; from < bytes.length; from += block) {
      const to = Math.min(bytes.length, from + block);
      let rest = from;
      if (cursors === 4 && to - from >= WORTH_FOUR) {
        const quarter = (to - from) >> 2;
        const room = 2 * quarter;
        for (let cursor = 0; cursor < 4; cursor++) written[cursor] = warm(bytes, from + cursor * quarter);
        fourCursors(track, bytes, from, quarter, written);
        for (let cursor = 0; cursor < 4; cursor++) tell(bytes, cursor * room, written[cursor] ?? 0, onAnchor);
        rest = from + 4 * quarter;
      }
      tell(bytes, 0, oneCursor(track, bytes, rest, to, warm(bytes, rest)), onAnchor);
    }
  };
}
