import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { anchorScan } from '../../../src/detection/anchors.js';

function found(anchors: readonly string[], text: string): string[] {
  const hits: string[] = [];
  anchorScan(anchors)(text, (anchor, end) => hits.push(`${anchor}@${end}`));
  return hits.sort();
}

function sought(anchors: readonly string[], text: string): string[] {
  const lower = text.toLowerCase();
  return anchors.flatMap((anchor, id) =>
    Array.from({ length: text.length }, (_, at) => at)
      .filter((at) => lower.startsWith(anchor.toLowerCase(), at))
      .map((at) => `${id}@${at + anchor.length}`),
  ).sort();
}

describe('anchors', () => {
  it('are found in any case, one inside the other too', () => {
    assert.deepEqual(found(['token', 'ken', 'oke'], 'ToKeN'), ['0@5', '1@5', '2@4']);
    assert.deepEqual(found(['ghp_'], 'ghp_ghp_'), ['0@4', '0@8']);
    assert.deepEqual(found([], 'anything'), []);
  });

  it('are found as a plain search finds them', () => {
    const word = fc.array(fc.constantFrom('a', 'b', 'A', '_'), { minLength: 1, maxLength: 4 }).map((chars) => chars.join(''));
    const text = fc.array(fc.constantFrom('a', 'b', 'A', 'B', '_', 'é', '\u{1f511}'), { maxLength: 40 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word, { selector: (one) => one.toLowerCase(), maxLength: 6 }), text, (anchors, searched) => {
        assert.deepEqual(found(anchors, searched), sought(anchors, searched));
      }),
    );
  });
});
