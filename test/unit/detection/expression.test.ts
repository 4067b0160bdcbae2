import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { lengthsOf, prefixOf, readExpression } from '../../../src/detection/expression.js';

/** Of so few letters that every text can be tried. */
const ALPHABET = ['a', 'b', 'c'];
const LONGEST = 6;
const texts = (length: number): string[] => (length === 0 ? [''] : texts(length - 1).flatMap((text) => ALPHABET.map((char) => text + char)));
const ALL = Array.from({ length: LONGEST + 1 }, (_, length) => texts(length)).flat();

const one = fc.constantFrom('a', 'b', '[ab]', '[bc]', '[^a]', 'c');
const times = fc.constantFrom('', '', '', '?', '{2}', '{1,2}', '{0,1}');
const flat = fc.array(fc.tuple(one, times).map((parts) => parts.join('')), { minLength: 1, maxLength: 2 }).map((parts) => parts.join(''));
const group = fc.tuple(flat, flat, fc.constantFrom('', '?')).map(([left, right, maybe]) => `(?:${left}|${right})${maybe}`);
const small = fc.array(fc.oneof(fc.tuple(one, times).map((parts) => parts.join('')), group), { minLength: 1, maxLength: 2 }).map((parts) => parts.join(''));

const matchesOf = (source: string): string[] => ALL.filter((text) => new RegExp(`^(?:${source})$`).test(text));

describe('expressions, read', () => {
  it('have the lengths that their matches have', () => {
    fc.assert(
      fc.property(small, (source) => {
        const { min, max } = lengthsOf(readExpression(source));
        fc.pre(max <= LONGEST);
        const lengths = matchesOf(source).map((text) => text.length);
        assert.deepEqual([min, max], [Math.min(...lengths), Math.max(...lengths)], source);
      }),
      { numRuns: 300 },
    );
  });

  it('have at each place of their prefix what their matches have there', () => {
    fc.assert(
      fc.property(small, (source) => {
        fc.pre(lengthsOf(readExpression(source)).max <= LONGEST);
        const prefix = prefixOf(new RegExp(source));
        const matches = matchesOf(source);
        for (const [at, set] of prefix.entries()) {
          const seen = new Set(matches.map((text) => text.charAt(at)));
          assert.deepEqual(ALPHABET.filter((char) => set.includes(char)), [...seen].sort(), `${source} at ${at}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('have a prefix as far as places are fixed', () => {
    const shown = (pattern: RegExp): string[] => [...prefixOf(pattern)];
    assert.deepEqual(shown(/ab[cd]{2}/), ['a', 'b', 'cd', 'cd']);
    assert.deepEqual(shown(/ab?c/), ['a']);
    assert.deepEqual(shown(/a(?:b|cd)e/), ['a', 'bc']);
    assert.deepEqual(shown(/a(?:bx|cd)e/), ['a', 'bc', 'xd', 'e']);
    assert.deepEqual(shown(/(?<!z)a(?!b)[bc]\b/), ['a', 'bc']);
    assert.deepEqual(shown(/(?<key>a{2,4})b/), ['a', 'a']);
    assert.deepEqual(shown(/a\.\x2d/i), ['Aa', '.', '-']);
  });

  it('throw where they are of another language', () => {
    for (const source of ['a{', '}', ']{1}{']) assert.throws(() => readExpression(source), /cannot read/, source);
  });
});
