import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alsoRewritten, backEdits, renamedIn, renewed, rewrittenBy } from '../../../src/references/back.js';
import { type Edit, applyEdits, takenOf } from '../../../src/references/edit.js';
import { Secret } from '../../../src/secret/secret.js';

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

describe('what was written at two times', () => {
  it('is given back at once, to the byte, whatever the text and the edits', () => {
    fc.assert(
      fc.property(texts, newTexts, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (pieces, news, choice) => {
        const { text, edits } = editsOf(pieces, news);
        const first = edits.filter((_, index) => choice[index] === true);
        const between = applyEdits(text, first);
        // The others, where they are after those.
        const later = edits.filter((_, index) => choice[index] !== true).map((edit): Edit => {
          const shift = first.filter((one) => edits.indexOf(one) < edits.indexOf(edit)).reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
          return { ...edit, start: edit.start + shift, end: edit.end + shift };
        });
        const after = applyEdits(between, later);
        assert.equal(applyEdits(after, backEdits(after, alsoRewritten(rewrittenBy(text, first), between, later)) ?? assert.fail()), text);
      }),
      { numRuns: 2000 },
    );
  });

  it('and the later alone where the earlier is no longer there', () => {
    const now = 'x = "abc"\n';
    const edits = [{ start: 4, end: 9, newText: 'read()' }];
    assert.deepEqual(alsoRewritten(rewrittenBy('y = "abc"\n', [{ start: 4, end: 9, newText: 'other()' }]), now, edits), rewrittenBy(now, edits));
  });
});

describe('what was written with a reference that is called another by now', () => {
  const [from, to] = [{ provider: 'openai', name: 'KEY' }, { provider: 'openai', name: 'LONGER_KEY' }];
  it('is given back to the byte, and longer references stay what they are', () => {
    const text = 'A=abc\nB=def\nC=abc\n';
    const edits = [['A=abc', 'KEY'], ['B=def', 'KEY_2'], ['C=abc', 'KEY']].map(([line = '', name = '']) => {
      const start = text.indexOf(line) + 2;
      return { start, end: start + 3, newText: `keywright://openai/${name}` };
    });
    const now = applyEdits(text, edits).replaceAll(/openai\/KEY$/gmu, 'openai/LONGER_KEY');
    const written = renamedIn(rewrittenBy(text, edits), from, to);
    assert.equal(written.length, now.length);
    assert.equal(applyEdits(now, backEdits(now, written) ?? assert.fail()), text);
  });
});

describe('a key that is another by now', () => {
  const edits = [{ start: 0, end: 1, newText: 'id:abc' }];
  const pair = (was: string, is: string | undefined): { was: Secret; is: Secret | undefined } => ({ was: Secret.of(was), is: is === undefined ? undefined : Secret.of(is) });
  for (const [what, pairs, expected] of [
    ['stands with its parts, which are others too', [pair('abc', 'xyz'), pair('id', 'no')], 'no:xyz'],
    ['stays what it is', [pair('ab/c', 'ab/c')], 'id:abc'],
    ['is not put beside an old part', [pair('abc', 'xyz'), pair('id', undefined)], undefined],
    ['is not written where it would be escaped', [pair('abc', 'x"z')], undefined],
    ['is not sought where it may be escaped', [pair('ab/c', 'xyz')], undefined],
    ['does without a part that does not stand there', [pair('abc', 'xyz'), pair('other', undefined)], 'id:xyz'],
  ] as const) {
    it(what, () => assert.equal(renewed(edits, pairs)?.[0]?.newText, expected));
  }
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
