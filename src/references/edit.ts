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
  const each = new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.newText}`, edit]));
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
