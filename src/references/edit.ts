/** Offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace `start` to `end` (offsets in the text as it was) by `newText`. Edits of a text are in order and do not overlap. */
export interface Edit extends Span {
  readonly newText: string;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.newText);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

/** In order, each once: several places may need the same line of imports. Of those at one offset what is inserted comes first. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  // An edit of a long value may be that of many places: its text is looked at once.
  const each = new Map([...new Set(edits)].map((edit) => [`${edit.start} ${edit.end} ${edit.newText}`, edit]));
  return [...each.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Line numbers from 1, for rising offsets: what lies before the last one is not counted again. */
export function lineCounter(text: string): (offset: number) => number {
  let counted = 0;
  let line = 1;
  return (offset) => {
    if (offset < counted) [counted, line] = [0, 1];
    line += text.slice(counted, offset).match(/\r\n|\n|\r/g)?.length ?? 0;
    counted = offset;
    return line;
  };
}

/**
 * Which of the edits of a text were made, by their places in the list; undefined where no choice of them leads to what there is now.
 * Of several choices that lead there it is one: they are the same for whoever reads the text.
 */
export function takenOf(text: string, edits: readonly Edit[], now: string): ReadonlySet<number> | undefined {
  // By the offset in `now` that is reached, the edits that were made on the way there.
  let ways = new Map<number, readonly number[]>([[0, []]]);
  let at = 0;
  const goOn = (span: string, further: ReadonlyMap<number, readonly number[]>): Map<number, readonly number[]> => new Map([...further].flatMap(([offset, taken]) => (now.startsWith(span, offset) ? [[offset + span.length, taken] as const] : [])));
  edits.forEach(({ start, end, newText }, index) => {
    const before = goOn(text.slice(at, start), ways);
    ways = goOn(text.slice(start, end), before);
    for (const [offset, taken] of goOn(newText, before)) ways.set(offset, [...taken, index]);
    at = end;
  });
  const taken = goOn(text.slice(at), ways).get(now.length);
  return taken && new Set(taken);
}
