import assert from 'node:assert/strict';
import type { Replaced } from '../../../src/references/replace.js';
import { asUserinfo } from '../../../src/references/urls.js';
import { UnrepresentableError } from '../../../src/references/unrepresentable.js';
import { KEY, VARIABLE, asReference, asValue, filled, replace } from '../../unit/references/editors/editing.js';
import type { Asked, Tool } from './tool.js';

/** A kind of file, with texts in which `§` is the key. */
export interface Format {
  readonly name: string;
  readonly path: string;
  readonly texts: readonly string[];
  /** What of a key the tool passes on as it is, by the form that stands for it. Absent: anything. */
  readonly carries?: RegExp;
}

export interface Counts {
  written: number;
  refused: number;
  left: number;
  forms: number;
}

/** What no file in UTF-8 can hold, nor a variable. */
const NO_TEXT = /\p{Surrogate}|\0/u;

interface Trial {
  readonly before: string;
  readonly after: string;
  readonly value: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Each reads the value in the place of the key, and all else as before: whether it stands in the file or in the variable that the file names. */
export async function check(format: Format, tool: Tool, values: readonly string[]): Promise<Counts> {
  const counts: Counts = { written: 0, refused: 0, left: 0, forms: 0 };
  const trials = format.texts.flatMap((template): readonly Trial[] => {
    const before = filled(template);
    const byReference = replace(format.path, before, asReference);
    if (byReference.left.length > 0) counts.left++;
    return values
      .filter((value) => !NO_TEXT.test(value))
      .flatMap((value): readonly Trial[] => {
        const written = writtenWith(format.path, before, value);
        const isWritten = written?.left.length === 0;
        if (isWritten) counts.written++;
        else if (written === undefined) counts.refused++;
        const trial = (text: string): Trial => ({ before, after: text, value, env: { [VARIABLE]: value } });
        const isForm = byReference.left.length === 0 && (format.carries?.test(value) ?? true) && (before.search(USERINFO) < 0 || asUserinfo(value) === value);
        if (isForm) counts.forms++;
        return [...(isWritten ? [trial(written.text)] : []), ...(isForm ? [trial(byReference.text)] : [])];
      });
  });
  // What a text is read as depends on no variable that it does not name.
  const before = (trial: Trial): Asked => ({ text: trial.before, env: trial.before.includes(VARIABLE) ? trial.env : {} });
  const befores = new Map(trials.map((trial) => [JSON.stringify(before(trial)), before(trial)]));
  const asked: readonly Asked[] = [...befores.values(), ...trials.map(({ after, env }) => ({ text: after, env }))];
  const read = await tool.read(asked);
  const places = [...befores.keys()];
  const wrong = trials.flatMap((trial, at) => {
    const was = read[places.indexOf(JSON.stringify(before(trial)))];
    const is = read[befores.size + at];
    if (was === null || was === undefined) throw new Error(`${tool.name} does not read ${JSON.stringify(trial.before)}.`);
    const expected = renamed(was, trial.value);
    return equal(is, expected) ? [] : [{ ...trial, expected, is }];
  });
  if (wrong.length > 0) assert.fail(`${wrong.length} of ${trials.length}: ${format.name}, ${tool.name}\n${wrong.slice(0, SHOWN).map(shown).join('\n')}`);
  return counts;
}

function writtenWith(path: string, text: string, value: string): Replaced | undefined {
  try {
    return replace(path, text, asValue(value));
  } catch (error) {
    if (error instanceof UnrepresentableError) return undefined;
    throw error;
  }
}

/** Everywhere in what was read. A value that the file holds is escaped where it is a part of a URL. */
const renamed = (read: unknown, value: string): unknown =>
  JSON.parse(JSON.stringify(read), (_, one: unknown) => (typeof one === 'string' ? one.replaceAll(USERINFO, (found) => found.replace(KEY, () => asUserinfo(value))).replaceAll(KEY, () => value) : one));
const USERINFO = new RegExp(`://[^/@\\s]*${KEY}(?=@)`, 'g');

const SHOWN = 20;
const shown = ({ after, env, expected, is }: Trial & { readonly expected: unknown; readonly is: unknown }): string => `  ${[after, env, is, expected].map((one) => JSON.stringify(one)).join('\n    ')}`;

const equal = (one: unknown, other: unknown): boolean => {
  try {
    assert.deepEqual(one, other);
    return true;
  } catch {
    return false;
  }
};
