// Aho–Corasick as a full automaton over bytes: one look-up for each byte, whatever the number of words.

/** A row of the table has room for 64 classes, a state fits in 16 bits: a table half as large is in the processor's cache more often. */
export const ROW = 6;
const MOST_STATES = 1 << 16;

export interface AnchorTable {
  /** The state after each byte's class, row by row. It begins in state 0. */
  readonly next: Uint16Array;
  readonly classOf: Uint8Array;
  /** States from this one on end words: one comparison tells them. */
  readonly firstEnd: number;
  /** The words that end in each of them, by their indexes. */
  readonly ending: readonly (readonly number[])[];
}

/** What most of a text is: with class 0 half a row, which is as much as the processor fetches at once. */
const COMMON = 'etaoinsrlcdupmfghbyvwxkqjz ._-';

/** Letters of both cases share a class; what is in no word is class 0. */
function classesOf(words: readonly string[]): { classOf: Uint8Array; count: number } {
  const used = [...new Set(COMMON + words.join(''))];
  const classOf = new Uint8Array(256);
  used.forEach((char, i) => {
    classOf[char.charCodeAt(0)] = i + 1;
    classOf[char.toUpperCase().charCodeAt(0)] = i + 1;
  });
  return { classOf, count: used.length + 1 };
}

/** How many beginnings the words have, the empty one and themselves among them. */
function statesOf(words: readonly string[]): number {
  const sorted = [...words].sort();
  return sorted.reduce((sum, word, i) => {
    const before = sorted[i - 1] ?? '';
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared++;
    return sum + word.length - shared;
  }, 1);
}

/** Every state's way on by the words alone; 0 where there is none. `wordOf` says which word ends in a state, -1 for none. */
function trieOf(words: readonly string[], classOf: Uint8Array): { next: Uint16Array; wordOf: Int32Array; states: number } {
  const states = statesOf(words);
  if (states > MOST_STATES) throw new Error(`Too many anchors: ${states} states.`);
  const next = new Uint16Array(states << ROW);
  const wordOf = new Int32Array(states).fill(-1);
  let made = 1;
  words.forEach((word, index) => {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const way = (state << ROW) + (classOf[word.charCodeAt(i)] ?? 0);
      state = next[way] ||= made++;
    }
    wordOf[state] = index;
  });
  return { next, wordOf, states };
}

const NONE: readonly number[] = [];

/** @param words of ASCII in lower case, each once. */
export function anchorTable(words: readonly string[]): AnchorTable {
  const { classOf, count } = classesOf(words);
  if (count > 1 << ROW) throw new Error(`Too many kinds of characters in anchors: ${count}.`);
  const { next, wordOf, states } = trieOf(words, classOf);
  // Breadth first: what a state's longest suffix does is known before the state's own turn.
  const order = new Uint16Array(states);
  const suffix = new Uint16Array(states);
  const ends = Array<readonly number[]>(states).fill(NONE);
  for (let at = 0, known = 1; at < states; at++) {
    const state = order[at] ?? 0;
    const shorter = suffix[state] ?? 0;
    const word = wordOf[state] ?? -1;
    const shorterOnes = ends[shorter] ?? NONE;
    if (state !== 0) ends[state] = word < 0 ? shorterOnes : [word, ...shorterOnes];
    for (let unit = 0; unit < count; unit++) {
      const otherwise = state === 0 ? 0 : (next[(shorter << ROW) + unit] ?? 0);
      const child = next[(state << ROW) + unit] ?? 0;
      if (child === 0) next[(state << ROW) + unit] = otherwise;
      else {
        suffix[child] = otherwise;
        order[known++] = child;
      }
    }
  }
  return numbered({ next, classOf, order, ends });
}

interface Unnumbered extends Pick<AnchorTable, 'next' | 'classOf'> {
  readonly order: Uint16Array;
  readonly ends: readonly (readonly number[])[];
}

/** Those that end words get the highest numbers; else those that are near the beginning, where a text mostly is, stand together. */
function numbered({ next, classOf, order, ends }: Unnumbered): AnchorTable {
  const endsNone = (state: number): boolean => ends[state] === NONE;
  const quiet = order.filter(endsNone);
  const telling = order.filter((state) => !endsNone(state));
  const numberOf = new Uint16Array(order.length);
  quiet.forEach((state, number) => (numberOf[state] = number));
  telling.forEach((state, i) => (numberOf[state] = quiet.length + i));
  const table = new Uint16Array(order.length << ROW);
  for (const state of order) {
    const row = (numberOf[state] ?? 0) << ROW;
    for (let unit = 0; unit < 1 << ROW; unit++) table[row + unit] = numberOf[next[(state << ROW) + unit] ?? 0] ?? 0;
  }
  return { next: table, classOf, firstEnd: quiet.length, ending: Array.from(telling, (state) => ends[state] ?? NONE) };
}
