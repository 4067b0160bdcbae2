import type { Finding, Part } from './finding.js';

/** Zero-based line and UTF-16 column, as editors count them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets of one text into positions. Lines end with LF, CRLF or CR, as in VS Code. */
export function locator(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (starts[low] ?? 0) };
  };
}

interface Located {
  readonly from: Position;
  readonly to: Position;
}

export interface LocatedPart extends Part, Located {}

/** A finding and where it stands in its file, for whoever shows it. */
export interface LocatedFinding extends Finding, Located {
  readonly parts: readonly LocatedPart[];
}

export function locate(text: string, findings: readonly Finding[]): readonly LocatedFinding[] {
  if (findings.length === 0) return [];
  const position = locator(text);
  const located = <T extends Part>(one: T) => ({ ...one, from: position(one.start), to: position(one.end) });
  return findings.map((finding) => ({ ...located(finding), parts: finding.parts.map(located) }));
}
