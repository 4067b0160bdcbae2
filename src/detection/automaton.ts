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

/** `at`: the index of an anchor among those given; `end`: the offset just after it. */
export type OnAnchor = (anchor: number, end: number) => void;
export type Scan = (bytes: Uint8Array, onAnchor: OnAnchor, options?: ScanOptions) => void;

const BLOCK = 1 << 16;
/** Below it, starting four cursors costs more than it gains. */
const WORTH_FOUR = 512;

/**
 * @param anchors ASCII; case does not matter.
 * @returns a scan that tells of every anchor in the bytes, in the order of their ends.
 */
export function anchorScan(anchors: readonly string[]): Scan {
  const words = anchors.map((anchor) => anchor.toLowerCase());
  const { classOf, count } = classesOf(words);
  const order = linked(trieOf(words, classOf));
  // States that end an anchor get the highest numbers: one comparison then tells them. A state is its row's offset in the table.
  const sorted = [...order.filter((at) => at.ends.length === 0), ...order.filter((at) => at.ends.length > 0)];
  sorted.forEach((at, i) => (at.state = i * count));
  const firstEnd = Math.max(0, sorted.findIndex((at) => at.ends.length > 0)) * count;
  const table = new Uint32Array(sorted.length * count);
  for (const at of order) {
    for (let unit = 0; unit < count; unit++) {
      table[at.state + unit] = at.next.get(unit)?.state ?? (at.fail === undefined ? 0 : (table[at.fail.state + unit] ?? 0));
    }
  }
  const ends = sorted.map((at) => at.ends);
  const overlap = Math.max(0, ...words.map((word) => word.length)) - 1;
  let hits = new Int32Array(0);

  /** The state after the bytes just before `at`: enough of them for any anchor that ends behind it. */
  const warm = (bytes: Uint8Array, at: number): number => {
    let state = 0;
    for (let i = Math.max(0, at - overlap); i < at; i++) state = table[state + (classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
    // Anchors that end at `at` belong to the cursor before: the state only remembers.
    return state;
  };

  /** States that end anchors, and where, from `from` to `to`, into `hits` from `write` on. Returns where it ended in `hits`. */
  const one = (bytes: Uint8Array, from: number, to: number, write: number): number => {
    let state = warm(bytes, from);
    for (let i = from; i < to; i++) {
      state = table[state + (classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
      if (state >= firstEnd) {
        hits[write++] = state;
        hits[write++] = i + 1;
      }
    }
    return write;
  };

  const four = (bytes: Uint8Array, from: number, quarter: number, room: number, written: Int32Array): void => {
    let [a, b, c, d] = [warm(bytes, from), warm(bytes, from + quarter), warm(bytes, from + 2 * quarter), warm(bytes, from + 3 * quarter)];
    let [wa, wb, wc, wd] = [0, room, 2 * room, 3 * room];
    const [pb, pc, pd] = [quarter, 2 * quarter, 3 * quarter];
    for (let i = from, to = from + quarter; i < to; i++) {
      a = table[a + (classOf[bytes[i] ?? 0] ?? 0)] ?? 0;
      b = table[b + (classOf[bytes[i + pb] ?? 0] ?? 0)] ?? 0;
      c = table[c + (classOf[bytes[i + pc] ?? 0] ?? 0)] ?? 0;
      d = table[d + (classOf[bytes[i + pd] ?? 0] ?? 0)] ?? 0;
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
    written.set([wa, wb, wc, wd]);
  };

  const written = new Int32Array(4);
  const tell = (from: number, to: number, onAnchor: OnAnchor): void => {
    for (let at = from; at < to; at += 2) {
      const end = hits[at + 1] ?? 0;
      for (const anchor of ends[(hits[at] ?? 0) / count] ?? []) onAnchor(anchor, end);
    }
  };

  return (bytes, onAnchor, { cursors = 4, block = BLOCK } = {}) => {
    if (words.length === 0) return;
    if (hits.length < 2 * block + 16) hits = new Int32Array(2 * block + 16);
    for (let from = 0; from < bytes.length; from += block) {
      const to = Math.min(bytes.length, from + block);
      let rest = from;
      if (cursors === 4 && to - from >= WORTH_FOUR) {
        const quarter = (to - from) >> 2;
        const room = 2 * quarter;
        four(bytes, from, quarter, room, written);
        // The next call may use `hits` again: what is told must be read before.
        for (let cursor = 0; cursor < 4; cursor++) tell(cursor * room, written[cursor] ?? 0, onAnchor);
        rest = from + 4 * quarter;
      }
      tell(0, one(bytes, rest, to, 0), onAnchor);
    }
  };
}
