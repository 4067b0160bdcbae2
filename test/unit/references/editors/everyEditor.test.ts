import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../../src/references/edit.js';
import type { By } from '../../../../src/references/editors/editor.js';
import { EDITORS } from '../../../../src/references/editors/editors.js';
import { type Replaced, replaceSecrets } from '../../../../src/references/replace.js';
import { UnrepresentableError } from '../../../../src/references/unrepresentable.js';
import { Secret } from '../../../../src/secret/secret.js';
import { fakeKey } from '../fake.js';
import { anyValue } from './editing.js';

/** The second has what URLs and quotes escape, the third what a name could be. */
const KEYS = [fakeKey(), `+/${fakeKey('b')}=`, fakeKey('c').replaceAll('-', '_')] as const;

const mark = fc.constantFrom('§', '§', '¤', '¶', '§', '$', '${', '}', '{{', '}}', '"', "'", '`', '\\', '#', ' # ', '\n', '\n', '\r\n', '\n  ', '\n\t', ' ', '=', ': ', ':', ',', '[', ']', '{', '}', '- ', '|', '>', '!', '&', '(', ')', '<<A\n', '\nA\n', '@', 'https://u:', '/', '%', '"""', 'f"', '//', '/*', '*/', '\uFEFF', 'é', '👋');
const word = fc.constantFrom('a', 'env', 'A=', 'ENV A=', 'ARG ', 'RUN ', 'x: ', '"a": ', 'const a = ', 'import os\n', 'password ', 'machine ', '[a]\n', 'jobs:\n  a:\n    env:\n      B: ', 'run: |\n  ', '{"cells":[{"cell_type":"code","source":["', '{"tasks":[{"type":"shell","command":"', '"}],"inputs":[]}', '"]}],"metadata":{"language_info":{"name":"python"}}}', "print('", "')\\n", '","', 'export ', 'apiVersion: v1\nkind: S\n');
const anyText = fc.array(fc.oneof({ weight: 3, arbitrary: mark }, { weight: 2, arbitrary: word }), { minLength: 1, maxLength: 30 }).map((parts) => parts.join('').replaceAll('§', KEYS[0]).replaceAll('¤', KEYS[1]).replaceAll('¶', KEYS[2]));

const anyBy = (at: number): fc.Arbitrary<By> =>
  fc.oneof(fc.constant<By>({ kind: 'reference', reference: `keywright://openai/NAME_${at}`, variable: `NAME_${at}` }), anyValue.map((value): By => ({ kind: 'value', value: Secret.of(value) })));

describe('every editor, whatever the text', () => {
  for (const editor of EDITORS) {
    it(`${editor.id}: edits are in order and apart, the rest stays, and what is told adds up`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(anyText, anyBy(0), anyBy(1), anyBy(2), (text, ...by) => {
          const replacements = by.map((one, at) => ({ secret: Secret.of(KEYS[at] ?? ''), by: one }));
          const found = KEYS.reduce((count, key) => count + text.split(key).length - 1, 0);
          let replaced: Replaced;
          try {
            replaced = replaceSecrets(text, replacements, 'file', editor);
          } catch (error) {
            assert.ok(error instanceof UnrepresentableError, String(error));
            for (const key of KEYS) assert.ok(!error.message.includes(key));
            return;
          }
          const { edits, left, occurrences, then, becomes, reads } = replaced;
          edits.forEach(({ start, end }, at) => {
            const before = edits[at - 1];
            assert.ok(start <= end && end <= text.length && (before === undefined || before.end <= start), 'in order and apart');
          });
          assert.equal(replaced.text, applyEdits(text, edits));
          assert.equal(left.length + occurrences, found);
          const stays = KEYS.reduce((count, key) => count + replaced.text.split(key).length - 1, 0);
          assert.ok(stays <= left.length, `${stays} stay, ${left.length} are told of`);
          for (const key of KEYS) assert.ok(!JSON.stringify([left, then, becomes, reads]).includes(key));
          for (const { why } of left) assert.match(why, /^[A-Za-z].*\.$/s);
        }),
        { numRuns: 400 },
      );
    });
  }
});
