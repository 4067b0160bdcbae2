import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../../src/references/edit.js';
import type { FileEditor } from '../../../../src/references/editors/editor.js';
import { notebook } from '../../../../src/references/editors/notebook.js';
import { type Replaced, replaceSecrets } from '../../../../src/references/replace.js';
import { Secret } from '../../../../src/secret/secret.js';
import { count } from './counts.js';
import { asReference, asValue, filled, KEY, REFERENCE, replace, rows, VARIABLE } from './editing.js';

/** A language in which a string is an expression, and reading a variable needs a line at the beginning: what the editors of source do, in short. */
const language: FileEditor = {
  id: 'a language',
  title: 'a language',
  files: [],
  holdsValues: true,
  rewrite: (text, occurrences) =>
    occurrences.map(({ start, end, by }) => {
      if (by.kind === 'value') return { edits: [{ start, end, newText: by.value.reveal() }] };
      if (text[start - 1] !== '"' || text[end] !== '"') return { left: 'It is no string.' };
      const imported = { start: 0, end: 0, newText: 'import os\n' };
      return { edits: [...(text.includes('import os') ? [] : [imported]), { start: start - 1, end: end + 1, newText: `os.environ["${by.variable}"]` }], reads: 'variable', becomes: 'os.environ' };
    }),
};
const inLanguage = (text: string, by = asReference): Replaced => replaceSecrets(text, [{ secret: Secret.of(KEY), by }], 'a.ipynb', notebook(() => language));
const python = (cells: unknown[]): string => JSON.stringify({ cells, metadata: { language_info: { name: 'python', file_extension: '.py' } }, nbformat: 4 }, null, 1);
interface Notebook {
  readonly cells: readonly { readonly source: string | readonly string[] }[];
}
const codeOf = (text: string): readonly string[] => (JSON.parse(text) as Notebook).cells.map(({ source }) => [source].flat().join(''));

describe('the editor of notebooks', () => {
  rows('a.ipynb', 'notebook', [
    ['an output', '{"cells": [{"cell_type": "code", "outputs": [{"text": ["key: §\\n"]}], "source": []}]}', `{"cells": [{"cell_type": "code", "outputs": [{"text": ["key: ${REFERENCE}\\n"]}], "source": []}]}`],
    ['a text', '{"cells": [{"source": ["# §\\n"], "cell_type": "markdown"}]}', `{"cells": [{"source": ["# ${REFERENCE}\\n"], "cell_type": "markdown"}]}`],
    ['an output of format 3', '{"worksheets": [{"cells": [{"cell_type": "code", "outputs": [{"text": "§"}]}]}]}', `{"worksheets": [{"cells": [{"cell_type": "code", "outputs": [{"text": "${REFERENCE}"}]}]}]}`],
    ['what a program saved', '{"metadata": {"widgets": "§"}, "cells": [{"cell_type": "code", "metadata": {"k": "§"}}]}', { left: /^Nothing puts variables into what is saved/ }],
    ['code of Python', filled(python([{ cell_type: 'code', source: ['k = "§"\n', 'x'] }])), python([{ cell_type: 'code', source: [`import os\n\nk = os.environ["${VARIABLE}"]\n`, 'x'] }])],
    ['code of an unknown language', '{"cells": [{"cell_type": "code", "source": ["k = \\"§\\""]}]}', { left: /variable from the environment\.$/ }],
    ['a broken file', '{"cells": [{"cell_type": "code", "source": ["§"]', { left: /variable from the environment\.$/ }],
    ['a value', '{"cells": [{"cell_type": "code", "outputs": [{"text": "§"}]}]}', '{"cells": [{"cell_type": "code", "outputs": [{"text": "a\\"b"}]}]}', 'a"b'],
  ]);

  it('edits the code of a cell as its language is, in the strings that it stands in', () => {
    const text = filled(python([{ cell_type: 'code', source: ['# é 😀\n', 'k = "§"\n', 'm = "§"'] }, { cell_type: 'code', source: 'import os\nk = "§"' }]));
    const { text: after, reads, then, left } = inLanguage(text);
    assert.deepEqual((JSON.parse(after) as Notebook).cells.map(({ source }) => source), [
      ['import os\n# é 😀\n', `k = os.environ["${VARIABLE}"]\n`, `m = os.environ["${VARIABLE}"]`],
      `import os\nk = os.environ["${VARIABLE}"]`,
    ]);
    assert.deepEqual([reads, then, left], [[VARIABLE], ['A kernel has the variables of the terminal that Jupyter is started in.'], []]);
  });

  it('leaves what Jupyter runs by itself', () => {
    const left = (source: string): readonly string[] => inLanguage(filled(python([{ cell_type: 'code', source: [source] }]))).left.map(({ why }) => why);
    for (const source of ['!curl -H "§"', '  %env K="§"', 'x = 1\n!echo "§"\n']) assert.match(left(source).join(), /^The line is one that Jupyter reads itself/, source);
    assert.match(left('%%bash\nK="§"').join(), /^A cell that begins with %%/);
    assert.deepEqual(left('!pip install a\nk = "§"'), []);
  });

  const fragment = fc.constantFrom('x = 1', '# é', '"a\\\\b"', '\t', '', '😀 = 2', `k = "${KEY}"`, `f("${KEY}", "${KEY}")`, `# ${KEY} `, '!ls\n', "'/'");
  const lineEnd = fc.constantFrom('\n', '\n', '');
  const lines = fc.array(fc.tuple(fragment, lineEnd).map((parts) => parts.join('')), { minLength: 1, maxLength: 6 });
  const cell = fc.tuple(lines, fc.boolean(), fc.constantFrom('code', 'code', 'markdown')).map(([source, asOne, type]) => ({ cell_type: type, outputs: [{ text: ['out ', KEY] }], source: asOne ? source.join('') : source }));
  const space = fc.constantFrom<string | number>(0, 1, '\t');
  const odd = fc.constantFrom((text: string) => text, (text: string) => text.replaceAll('/', '\\/').replaceAll('é', '\\u00e9'), (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  const document = fc.tuple(fc.array(cell, { maxLength: 4 }), space, odd).map(([cells, indent, change]) => change(JSON.stringify({ cells, metadata: { language_info: { file_extension: '.py' } } }, null, indent)));
  const read = (text: string): readonly unknown[] => (JSON.parse(text.replace('\uFEFF', '')) as { cells: unknown[] }).cells;

  it('changes the code as its language does, other texts to the reference, and nothing else, whatever the notebook', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { text: after, edits } = inLanguage(text);
        count('notebooks, variable');
        assert.equal(after, applyEdits(text, edits));
        const cells = read(text) as { cell_type: string; outputs: unknown; source: string | string[] }[];
        const expected = cells.map(({ cell_type, outputs, source }) => {
          const code = [source].flat().join('');
          const changed = code.replaceAll(`"${KEY}"`, `os.environ["${VARIABLE}"]`);
          const wanted = cell_type !== 'code' ? code.replaceAll(KEY, REFERENCE) : changed === code ? code : `import os\n${changed}`;
          return { cell_type, outputs: JSON.parse(JSON.stringify(outputs).replaceAll(KEY, REFERENCE)) as unknown, code: wanted, lines: [source].flat().length };
        });
        const found = (read(after) as typeof cells).map(({ source, ...rest }) => ({ ...rest, code: [source].flat().join(''), lines: [source].flat().length }));
        assert.deepEqual(found, expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('holds exactly the value, whatever it is', () => {
    fc.assert(
      fc.property(document, fc.string({ minLength: 1, unit: 'binary', maxLength: 12 }), (text, value) => {
        const { text: after, left } = inLanguage(text, asValue(value));
        count('notebooks');
        assert.deepEqual(left, []);
        assert.deepEqual(read(after), JSON.parse(JSON.stringify(read(text)), (_, one: unknown) => (typeof one === 'string' ? one.replaceAll(KEY, () => value) : one)));
      }),
      { numRuns: 2000 },
    );
  });

  it('makes of Python what a file of Python becomes', () => {
    const statement = fc.constantFrom('import os', 'import sys', '"""text"""', `k = "${KEY}"`, `k = f'x{y} ${KEY}'`, `print("Bearer ${KEY}")`, `# ${KEY}`, 'def f():', `    return '${KEY}'`, 'x = """', '\\', "y = 'é'");
    const code = fc.array(statement.map((text) => `${text}\n`), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(code, fc.boolean(), (source, asOne) => {
        const before = python([{ cell_type: 'code', source: asOne ? source.join('') : source }]);
        const { text: after, left, becomes } = replace('a.ipynb', before, asReference);
        const file = replace('cell.py', source.join(''), asReference);
        count('notebooks of Python');
        assert.deepEqual(codeOf(after), [file.text]);
        assert.deepEqual([left.map(({ why }) => why), becomes], [file.left.map(({ why }) => why), file.becomes]);
      }),
      { numRuns: 2000 },
    );
  });
});
