import { type JSONPath, visit } from 'jsonc-parser';

/** A string value of a JSON text. */
export interface JsonString {
  /** From the root: names of properties, indices of arrays. */
  readonly path: JSONPath;
  readonly value: string;
  /** Between its quotes. */
  readonly start: number;
  readonly end: number;
}

/** Files that people and tools write are flat; the parser calls itself for each level. */
const DEEPEST = 100;

const unfit = new Error('not JSON, or too deep');

/** The string values of a JSON text, in its order; undefined where it is not valid. @param comments whether comments and trailing commas may be in it. */
export function jsonStrings(text: string, comments: boolean): readonly JsonString[] | undefined {
  const found: JsonString[] = [];
  let depth = 0;
  const enter = (): void => {
    if (++depth > DEEPEST) throw unfit;
  };
  const leave = (): void => {
    depth--;
  };
  try {
    visit(
      text,
      {
        onObjectBegin: enter,
        onArrayBegin: enter,
        onObjectEnd: leave,
        onArrayEnd: leave,
        onLiteralValue: (value: unknown, offset, length, _line, _character, pathOf) => {
          if (typeof value === 'string') found.push({ path: pathOf(), value, start: offset + 1, end: offset + length - 1 });
        },
        onError: () => {
          throw unfit;
        },
      },
      { disallowComments: !comments, allowTrailingComma: comments },
    );
  } catch (error) {
    if (error === unfit) return undefined;
    throw error;
  }
  return found;
}
