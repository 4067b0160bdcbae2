import assert from 'node:assert/strict';
import fc from 'fast-check';
import { backEdits, rewrittenBy } from '../../../src/references/back.js';
import { type Edit, applyEdits, takenOf } from '../../../src/references/edit.js';

/** A text with places to edit in it: `§0`, `§1` … */
const texts = fc.array(fc.tuple(fc.string({ maxLength: 6 }), fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 6 });
const newTexts = fc.array(fc.string({ maxLength: 5 }), { minLength: 6, maxLength: 6 });

function editsOf(pieces: readonly (readonly [string, string])[], news: readonly string[]): { readonly text: string; readonly edits: readonly Edit[] } {
  let text = '';
  const edits = pieces.map(([before, old], index) => {
    const start = text.length + before.length;
    text += before + old;
    return { start, end: text.length, newText: news[index] ?? '' };
  });
  return { text: `${text}\n`, edits };
}

describe('what was written can be given back', () => {
  it('to the byte, whatever the text and the edits', () => {
    fc.assert(
      fc.property(texts, newTexts, (pieces, news) => {
        const { text, edits } = editsOf(pieces, news);
        const after = applyEdits(text, edits);
        assert.equal(applyEdits(after, backEdits(after, rewrittenBy(text, edits)) ?? assert.fail()), text);
      }),
      { numRuns: 2000 },
    );
  });

  const edits = [
    { start: 0, end: 0, newText: 'import os\n' },
    { start: 4, end: 9, newText: 'os.environ["K"]' },
  ];
  const before = 'K = "abc"\n';
  const after = applyEdits(before, edits);

  it('where other things have changed since', () => {
    const now = `# note\n${after}print(K)\n`;
    assert.equal(applyEdits(now, backEdits(now, rewrittenBy(before, edits)) ?? assert.fail()), `# note\n${before}print(K)\n`);
  });

  for (const [what, now] of [
    ['is gone', after.replace('import os\n', '')],
    ['stands there more often', `${after}L = os.environ["K"]\n`],
  ] as const) {
    it(`and nothing is guessed where what was written ${what}`, () => assert.equal(backEdits(now, rewrittenBy(before, edits)), undefined));
  }

  it('and where something was taken out of a text that has changed since, too', () => assert.equal(backEdits('# x\nARG K\n', rewrittenBy('ARG K=abc\n', [{ start: 5, end: 9, newText: '' }])), undefined));
});

describe('which edits were taken', () => {
  it('is told from what there is now, for every choice of them', () => {
    fc.assert(
      fc.property(texts, newTexts, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (pieces, news, choice) => {
        const { text, edits: all } = editsOf(pieces, news);
        const now = applyEdits(text, all.filter((_, index) => choice[index] === true));
        const taken = takenOf(text, all, now) ?? assert.fail();
        assert.equal(applyEdits(text, all.filter((_, index) => taken.has(index))), now);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not told of a text that no choice leads to', () => assert.equal(takenOf('a b', [{ start: 0, end: 1, newText: 'c' }], 'x b'), undefined));
});
