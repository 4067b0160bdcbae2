import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Decoded } from '../../../../src/detection/decoding/decoded.js';
import { notebookTexts } from '../../../../src/detection/decoding/notebook.js';

const KEY = ['sk', 'live', 'aB3dE6'].join('_');
const textOf = ({ bytes }: Decoded): string => Buffer.from(bytes).toString();
const texts = (notebook: unknown): string[] | undefined => notebookTexts(Buffer.from(JSON.stringify(notebook, undefined, 1)))?.map(textOf);

const notebook = (...cells: unknown[]): unknown => ({ cells, metadata: { language_info: { name: 'python' } }, nbformat: 4, nbformat_minor: 5 });

describe('a notebook', () => {
  it('has a text for each source and each output', () => {
    assert.deepEqual(
      texts(
        notebook(
          { cell_type: 'markdown', metadata: { source: 'not this' }, source: ['# "A"\n', 'b'] },
          {
            cell_type: 'code',
            source: `key = "${KEY}"\nprint(key)`,
            outputs: [
              { output_type: 'stream', name: 'stdout', text: [`${KEY}\n`, 'done\n'] },
              { output_type: 'execute_result', data: { 'text/plain': ["'x'"], 'text/html': '<b>x</b>', 'image/png': 'aVZC', 'application/json': { text: 'no' } }, metadata: {} },
              { output_type: 'error', ename: 'E', evalue: 'went wrong', traceback: ['first', 'second'] },
            ],
          },
        ),
      ),
      ['# "A"\nb', `key = "${KEY}"\nprint(key)`, `${KEY}\ndone\n`, "'x'", '<b>x</b>', 'went wrong', 'first\nsecond'],
    );
  });

  it('of format 3 has them too', () => {
    const cells = [{ cell_type: 'code', input: ['a = 1\n', 'a'], outputs: [{ output_type: 'pyout', text: ['1'], png: 'aVZC', html: ['<b>'] }] }];
    assert.deepEqual(texts({ worksheets: [{ cells }], nbformat: 3 }), ['a = 1\na', '1', '<b>']);
  });

  it('has outputs without their colours', () => {
    const [text] = notebookTexts(Buffer.from(JSON.stringify(notebook({ outputs: [{ text: [`key\u001b[38;5;241m=\u001b[39m${KEY}\u001b[0m!`] }] }))))!;
    assert.equal(textOf(text!), `key=${KEY}!`);
  });

  it('says where each part stands in the file', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\t', 'é', '🔑', '=', ' '), maxLength: 8 }).map((text) => `${text}\n`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(30), fc.nat(20), fc.boolean(), (lines, at, length, asList) => {
        const file = Buffer.from(JSON.stringify(notebook({ cell_type: 'code', source: asList ? lines : lines.join('') }), undefined, asList ? 2 : undefined));
        const [text] = notebookTexts(file)!;
        assert.equal(textOf(text!), lines.join(''));
        const [from, to] = [Math.min(at, text!.bytes.length), Math.min(at + length, text!.bytes.length)];
        const { start, end } = text!.sourceOf(from, to);
        // Between the lines of the list stand a quote, a comma, blanks and another quote; the rest is the text as JSON has it.
        const source = file.subarray(start, end).toString('latin1').replace(/(?<!\\)((?:\\\\)*)",\s*"/g, '$1');
        assert.equal(JSON.parse(`"${source}"`), Buffer.from(text!.bytes.subarray(from, to)).toString('latin1'));
      }),
      { numRuns: 500 },
    );
  });

  it('may begin with a byte order mark', () => {
    const file = Buffer.from(`\uFEFF${JSON.stringify(notebook({ source: KEY }))}`);
    const [text] = notebookTexts(file)!;
    const { start, end } = text!.sourceOf(0, KEY.length);
    assert.equal(file.subarray(start, end).toString(), KEY);
  });

  it('that is not JSON, or not sensible, is none', () => {
    const whole = JSON.stringify(notebook({ source: 'a' }));
    for (const text of ['', '{', whole.slice(0, -1), `${whole},`, whole.replace('"a"', "'a'"), `// no\n${whole}`, `${'['.repeat(100_000)}${']'.repeat(100_000)}`]) {
      assert.equal(notebookTexts(Buffer.from(text)), undefined, text.slice(0, 40));
    }
    assert.equal(notebookTexts(Buffer.alloc(16 * 1024 * 1024 + 1, ' ')), undefined, 'too large');
    assert.deepEqual(texts({ cells: 'x' }), []);
    assert.deepEqual(texts({ cells: [{ source: { a: ['b'] }, outputs: [{ text: [['c']] }] }] }), []);
  });
});
