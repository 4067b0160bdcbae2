// Aho–Corasick as a full automaton: one table look-up for each character of the text, whatever the number of anchors.

const ASCII = 128;

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
  const classOf = new Uint8Array(ASCII);
  used.forEach((char, i) => {
    classOf[char.charCodeAt(0)] = i + 1;
    classOf[char.toUpperCase().charCodeAt(0)] = i + 1;
  });
  return { classOf, count: used.length + 1 };
}

export type AnchorHit = (anchor: number, end: number) => void;

/**
 * @param anchors ASCII; case does not matter.
 * @returns a scan that calls `hit` with the index of each anchor found and the offset just after it, in text order.
 */
export function anchorScan(anchors: readonly string[]): (text: string, hit: AnchorHit) => void {
  const words = anchors.map((anchor) => anchor.toLowerCase());
  const { classOf, count } = classesOf(words);
  const order = linked(trieOf(words, classOf));
  // States that end an anchor get the highest numbers: one comparison then tells them. A state is its row's offset in the table.
  const sorted = [...order.filter((at) => at.ends.length === 0), ...order.filter((at) => at.ends.length > 0)];
  sorted.forEach((at, i) => (at.state = i * count));
  const firstEnd = sorted.findIndex((at) => at.ends.length > 0) * count;
  const table = new Int32Array(sorted.length * count);
  for (const at of order) {
    for (let unit = 0; unit < count; unit++) {
      table[at.state + unit] = at.next.get(unit)?.state ?? (at.fail === undefined ? 0 : (table[at.fail.state + unit] ?? 0));
    }
  }
  const ends = sorted.map((at) => at.ends);

  return (text, hit) => {
    if (words.length === 0) return;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      state = table[state + (unit < ASCII ? (classOf[unit] ?? 0) : 0)] ?? 0;
      if (state >= firstEnd) for (const anchor of ends[state / count] ?? []) hit(anchor, i + 1);
    }
  };
}
