import type { Span } from './edit.js';

/** Of a list that holds from one place on, that place; its length where none holds. */
export function firstWhere<T>(sorted: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // It is within the list.
    if (holds(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of spans in order that do not overlap, the place of the first that ends behind an offset. */
export const endingBehind = (spans: readonly Span[], offset: number): number => firstWhere(spans, ({ end }) => end > offset);

/** Of spans in order that do not overlap, the one that holds all of another. */
export function covering<T extends Span>(spans: readonly T[], { start, end }: Span): T | undefined {
  const found = spans[endingBehind(spans, start)];
  return found !== undefined && found.start <= start && end <= found.end ? found : undefined;
}

/** Where something stands in a text, in order. */
export function* spansOf(text: string, something: string): Generator<Span> {
  for (let start = text.indexOf(something); start !== -1; start = text.indexOf(something, start + something.length)) yield { start, end: start + something.length };
}
