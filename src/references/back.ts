import type { Edit } from './edit.js';

/** What was written into a text, and what stood there before. `at`: where it begins, in the text as it was written. */
export interface Written {
  readonly at: number;
  readonly is: string;
  readonly was: string;
}

/** What edits have made of a text: how long it is, and what was written, in order. */
export interface Rewritten {
  readonly length: number;
  readonly written: readonly Written[];
}

/** To be given back one day. @param text as it was before them. */
export function rewrittenBy(text: string, edits: readonly Edit[]): Rewritten {
  let moved = 0;
  const written = edits.map(({ start, end, newText }) => {
    const at = start + moved;
    moved += newText.length - (end - start);
    return { at, is: newText, was: text.slice(start, end) };
  });
  return { length: text.length + moved, written };
}

/**
 * The edits that give back what stood there. Where the text is what was written, that is exactly the text before; where other things in it have changed since, each of
 * what was written is found by itself, as long as it stands there as often as it was written. @returns undefined where it does not: nothing is guessed.
 */
export function backEdits(text: string, { length, written }: Rewritten): readonly Edit[] | undefined {
  if (text.length === length && written.every(({ at, is }) => text.startsWith(is, at))) return written.map(({ at, is, was }) => ({ start: at, end: at + is.length, newText: was }));
  const edits: Edit[] = [];
  for (const is of new Set(written.map((one) => one.is))) {
    const of = written.filter((one) => one.is === is);
    const places = placesOf(text, is);
    if (is === '' || places.length !== of.length) return undefined;
    of.forEach(({ was }, index) => {
      const start = places[index] ?? 0;
      edits.push({ start, end: start + is.length, newText: was });
    });
  }
  edits.sort((a, b) => a.start - b.start);
  // What was written within something longer that was written too stands for two.
  return edits.every(({ start }, index) => start >= (edits[index - 1]?.end ?? 0)) ? edits : undefined;
}

function placesOf(text: string, is: string): readonly number[] {
  const places: number[] = [];
  if (is === '') return places;
  for (let at = text.indexOf(is); at !== -1; at = text.indexOf(is, at + is.length)) places.push(at);
  return places;
}
