import type { Span } from '../edit.js';
import { endingBehind, spansOf } from '../spans.js';

/** Whether of two marks the one that opens is the last before an offset of a text, which is read once. */
export const isOpenAt =
  (open: string, close: string) =>
  (text: string): ((at: number) => boolean) => {
    const opening = [...spansOf(text, open)];
    const closing = [...spansOf(text, close)];
    return (at) => lastBefore(opening, at) > lastBefore(closing, at);
  };

const lastBefore = (spans: readonly Span[], at: number): number => spans[endingBehind(spans, at) - 1]?.start ?? -1;
