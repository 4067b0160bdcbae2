import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../../src/references/edit.js';
import type { By } from '../../../../src/references/editors/editor.js';
import { editorFor } from '../../../../src/references/editors/editors.js';
import { type Replaced, replaceSecrets } from '../../../../src/references/replace.js';
import { UnrepresentableError } from '../../../../src/references/unrepresentable.js';
import { Secret } from '../../../../src/secret/secret.js';
import { fakeKey } from '../fake.js';
import { count } from './counts.js';

export const KEY = fakeKey();
export const VARIABLE = 'OPENAI_API_KEY';
export const REFERENCE = `keywright://openai/${VARIABLE}`;

export const asReference: By = { kind: 'reference', reference: REFERENCE, variable: VARIABLE };
export const asValue = (value: string): By => ({ kind: 'value', value: Secret.of(value) });

/** `§` is the key in a template. */
export const filled = (template: string, text = KEY): string => template.replaceAll('§', text);

export const replace = (path: string, text: string, by: By): Replaced => replaceSecrets(text, [{ secret: Secret.of(KEY), by }], path);

export const REFUSED = { refused: true } as const;

/** What a template becomes: `left` where the key stays, and {@link REFUSED} where the value cannot be written. */
export type Row = readonly [what: string, template: string, expected: string | { readonly left: RegExp } | typeof REFUSED, value?: string];

/** Each row of a kind of file, as a test of its own: by the variable, or by a value where one is given. */
export function rows(path: string, id: string, all: readonly Row[]): void {
  it(`is edited as ${id}: ${path}`, () => assert.equal(editorFor(path).id, id));
  for (const [what, template, expected, value] of all) {
    it(`${path}: ${what}`, () => {
      const text = filled(template);
      const attempt = (): Replaced => replace(path, text, value === undefined ? asReference : asValue(value));
      if (typeof expected === 'object' && 'refused' in expected) { assert.throws(attempt, (error) => error instanceof UnrepresentableError && !error.message.includes(KEY)); return; }
      const { text: after, edits, left } = attempt();
      assert.equal(after, typeof expected === 'string' ? filled(expected) : text);
      assert.equal(applyEdits(text, edits), after);
      if (typeof expected === 'string') return;
      assert.ok(left.length > 0);
      for (const { why } of left) {
        assert.match(why, expected.left);
        assert.match(why, /^[A-Za-z].*\.$/s, 'sentences');
        assert.ok(!why.includes(KEY));
      }
    });
  }
}

/** Values as keys and passwords have them, and worse. */
export const anyValue = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_/.+=-]{1,24}$/),
  fc.stringMatching(/^[A-Za-z0-9_#$"'` :;@%!&<>(){}[\]|~*?.,=\\/-]{1,20}$/),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
);

export interface Format<T> {
  readonly format: string;
  readonly path: string;
  /** With `§` where keys stand. */
  readonly template: fc.Arbitrary<string>;
  /** All that a program reads of the text, by a reader that has nothing to do with the editor. */
  readonly read: (text: string) => T;
  /** Of a text with the variable, once the program has put it in. Absent: every key stays. */
  readonly expand?: (read: T, variables: Readonly<Record<string, string>>) => T;
  readonly runs?: number;
}

/** Whatever value is written, exactly it is read in the place of the key, and all else as before; what cannot be written leaves all. */
export function readsBack<T>({ format, path, template, read, expand, runs = 2000 }: Format<T>): void {
  it(`${format}: the value is read back, and everything else as before`, function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(template, anyValue, (made, value) => {
        const text = filled(made);
        const replaced = attempt(path, text, value);
        count(format, replaced === undefined);
        if (replaced === undefined) return;
        assert.deepEqual(replaced.left, []);
        assertOutside(text, replaced);
        assert.deepEqual(read(replaced.text), renamed(read(text), value));
      }),
      { numRuns: runs },
    );
  });
  it(`${format}: ${expand === undefined ? 'nothing stands for a key' : 'the variable is put in by the program'}`, function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(template, anyValue, (made, value) => {
        const text = filled(made);
        const replaced = replace(path, text, asReference);
        count(`${format}, variable`);
        assertOutside(text, replaced);
        if (expand === undefined) { assert.deepEqual(read(replaced.text), read(text)); return; }
        assert.deepEqual(replaced.left, []);
        assert.deepEqual(expand(read(replaced.text), { [VARIABLE]: value }), renamed(read(text), value));
      }),
      { numRuns: runs },
    );
  });
}

function attempt(path: string, text: string, value: string): Replaced | undefined {
  try {
    return replace(path, text, asValue(value));
  } catch (error) {
    assert.ok(error instanceof UnrepresentableError);
    return undefined;
  }
}

/** Edits are about lines that hold the key, and what each leaves of them is there still. */
function assertOutside(text: string, { text: after, edits }: Replaced): void {
  assert.equal(applyEdits(text, edits), after);
  for (const { start, end } of edits) assert.ok(text.slice(start, end).includes(KEY));
}

/** Everywhere in what was read. */
export function renamed<T>(read: T, value: string): T {
  return JSON.parse(JSON.stringify(read), (_, one: unknown) => (typeof one === 'string' ? one.replaceAll(KEY, () => value) : one)) as T;
}

const EOL = fc.constantFrom('\n', '\r\n');
/** Lines of a file, each one of these; the last with or without an end. */
export const linesOf = (line: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(fc.array(line, { minLength: 1, maxLength: 8 }), EOL, fc.boolean()).map(([lines, eol, ended]) => lines.join(eol) + (ended ? eol : ''));
