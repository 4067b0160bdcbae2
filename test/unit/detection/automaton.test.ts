import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { anchorScan, type ScanOptions } from '../../../src/detection/automaton.js';
import { CURSORS } from '../../../src/detection/cursors.js';

function found(anchors: readonly string[], text: string, options?: ScanOptions): string[] {
  const hits: string[] = [];
  anchorScan(anchors)(new TextEncoder().encode(text), (anchor, end) => hits.push(`${anchor}@${end}`), options);
  return hits.sort();
}

function sought(anchors: readonly string[], text: string): string[] {
  const lower = Buffer.from(text).toString('latin1').toLowerCase();
  return anchors.flatMap((anchor, id) =>
    Array.from({ length: lower.length }, (_, at) => at)
      .filter((at) => lower.startsWith(anchor.toLowerCase(), at))
      .map((at) => `${id}@${at + anchor.length}`),
  ).sort();
}

describe('automaton', () => {
  it('finds anchors in any case, one inside the other too', () => {
    assert.deepEqual(found(['token', 'ken', 'oke'], 'ToKeN'), ['0@5', '1@5', '2@4']);
    assert.deepEqual(found(['ghp_'], 'ghp_ghp_'), ['0@4', '0@8']);
    assert.deepEqual(found([], 'anything'), []);
    assert.deepEqual(found(['abc'], ''), []);
  });

  it('finds them as a plain search does, whatever the cursors and blocks', () => {
    const word = fc.array(fc.constantFrom('a', 'b', 'A', '_'), { minLength: 1, maxLength: 6 }).map((chars) => chars.join(''));
    const text = fc.array(fc.constantFrom('a', 'b', 'A', 'B', '_', 'é', '\u{1f511}'), { maxLength: 2000, size: 'max' }).map((chars) => chars.join(''));
    const options = fc.record({ cursors: fc.constantFrom<1 | typeof CURSORS>(1, CURSORS), block: fc.constantFrom(1, 7, 256, 257, 600, 1 << 16) });
    fc.assert(
      fc.property(fc.uniqueArray(word, { selector: (one) => one.toLowerCase(), maxLength: 6 }), text, options, (anchors, searched, how) => {
        assert.deepEqual(found(anchors, searched, how), sought(anchors, searched));
      }),
    );
  });

  it('tells them in the order of their ends', () => {
    const ends: number[] = [];
    anchorScan(['ab', 'b'])(new TextEncoder().encode('ab'.repeat(2000)), (_, end) => ends.push(end), { block: 700 });
    assert.ok(ends.length === 4000 && ends.every((end, i) => i === 0 || end >= (ends[i - 1] ?? 0)));
  });
});
