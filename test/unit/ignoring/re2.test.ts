import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { Untranslatable, translate } from '../../../src/ignoring/re2.js';
import { patterns, texts } from './patterns.js';

/** What RE2 finds first: the match, then the groups; `undefined` for those that hold nothing. */
function inRe2(pattern: string, text: string): readonly (string | undefined)[] | undefined | 'refused' {
  let matcher;
  try {
    matcher = RE2JS.compile(pattern).matcher(text);
  } catch {
    return 'refused';
  }
  return matcher.find() ? Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group) ?? undefined) : undefined;
}

/** The same. An empty match may stand between the halves of a character in JavaScript: it means nothing for us, and the search goes on behind it. */
const inJavaScript = (source: string, text: string): readonly (string | undefined)[] | undefined => {
  const isBetweenHalves = (at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const expression = new RegExp(source, 'gu');
  let match = expression.exec(text);
  while (match?.[0] === '' && isBetweenHalves(match.index)) {
    expression.lastIndex = match.index + 1;
    match = expression.exec(text);
  }
  return match === null ? undefined : Array.from(match, (held: string | undefined) => held);
};

const held = (groups: readonly (string | undefined)[] | undefined, unsteady: ReadonlySet<number>): readonly string[] | undefined => groups?.map((one, group) => (group > 0 && unsteady.has(group) ? '' : (one ?? '')));

describe('expressions of RE2', () => {
  it('find what RE2 finds, or are refused', function () {
    this.timeout(60_000);
    const count = { same: 0, matched: 0, refused: 0 };
    fc.assert(
      fc.property(patterns, texts, (pattern, text) => {
        let translated;
        try {
          translated = translate(pattern);
        } catch (error) {
          assert.ok(error instanceof Untranslatable);
          count.refused++;
          return;
        }
        const wanted = inRe2(pattern, text);
        // The oracle has limits of its own: names of groups, size.
        if (wanted === 'refused') return;
        const got = inJavaScript(translated.source, text);
        count.same++;
        count.matched += got?.[0] === undefined || got[0] === '' ? 0 : 1;
        assert.deepEqual(held(got, translated.unsteady), held(wanted, translated.unsteady), translated.source);
      }),
      { numRuns: 5000 },
    );
    assert.ok(count.same > 2000 && count.matched > 150, JSON.stringify(count));
  });

  it('by the letter', () => {
    const cases: readonly (readonly [pattern: string, text: string, match: string | undefined])[] = [
      ['(?i)acme[_-]key', 'x ACME-Key', 'ACME-Key'],
      ['a(?i:b)c', 'aBc', 'aBc'],
      ['a(?i:b)c', 'aBC', undefined],
      ['a(?i)b|c', 'C', 'C'],
      ['(?i)k', '\u212a', '\u212a'],
      ['[^k]', '\u212a', '\u212a'],
      ['(?i)[^k]', '\u212a', undefined],
      ['\\s', '\u00a0\v', undefined],
      ['.', '\r', '\r'],
      ['a.b', 'a\nb', undefined],
      ['(?s)a.b', 'a\nb', 'a\nb'],
      ['a$', 'a\n', undefined],
      ['(?m)a$', 'a\r', undefined],
      ['(?m)^b', 'a\nb', 'b'],
      ['\\Aa\\z', 'a', 'a'],
      ['\\Qa.b*\\E+', 'a.b**', 'a.b**'],
      ['[[:alpha:][:digit:]_]+', '-aZ9_-', 'aZ9_'],
      ['[]a]+', 'a]', 'a]'],
      ['[a\\]&&b]+', '&]', '&]'],
      ['[\\w.-]+', 'a-b.c', 'a-b.c'],
      ['x{,3}', 'xx{,3}', 'x{,3}'],
      ['\\pL\\p{Greek}\\PL', 'aα1', 'aα1'],
      ['(?P<name>a)(?<other>b)', 'ab', 'ab'],
      ['\\x41\\x{1F600}\\101', 'A😀A', 'A😀A'],
      ['^*a', 'a', 'a'],
    ];
    for (const [pattern, text, match] of cases) {
      assert.equal(inJavaScript(translate(pattern).source, text)?.[0], match, pattern);
      assert.equal(inRe2(pattern, text)?.[0], match, `${pattern} in RE2`);
    }
  });

  it('are refused with the reason where they are none, or mean something else', () => {
    const cases: readonly (readonly [pattern: string, reason: RegExp])[] = [
      ['a(?=b)', /looks ahead/],
      ['a(?!b)', /looks ahead/],
      ['(?<=a)b', /looks back/],
      ['(?<!a)b', /looks back/],
      ['(?>a)', /never goes back/],
      ['(a)\\1', /refers back/],
      ['(?P<n>a)(?P=n)', /refers back/],
      ['a++', /possessive/],
      ['a**', /repeats a repetition/],
      ['*a', /nothing to repeat/],
      ['(?U)a+', /turns all repetitions round/],
      ['(?x)a', /does not know the group/],
      ['(|a)*b', /may match nothing/],
      ['(?i)é', /beyond ASCII/],
      ['\\Z', /does not know \\Z/],
      ['\\C', /does not know \\C/],
      ['a{1001}', /does not repeat/],
      ['[z-a]', /ends before it begins/],
      ['[a', /no end/],
      ['(a', /no end/],
      ['a)', /did not begin/],
      ['[[:nope:]]', /no class/],
      ['\\p{Nope}', /no counterpart/],
      ['\\x{110000}', /no character/],
      ['('.repeat(5000), /nested too deep/],
      ['a'.repeat(20_000), /longer than/],
    ];
    for (const [pattern, reason] of cases) assert.throws(() => translate(pattern), (error) => error instanceof Untranslatable && reason.test(error.message), pattern.slice(0, 40));
  });

  it('say which groups a repetition leaves in doubt', () => {
    assert.deepEqual([...translate('(?:(a)|b)+(c)').unsteady], [1]);
    assert.deepEqual([...translate('(?:x(a)y)+').unsteady], []);
    assert.deepEqual([...translate('(?:(a)?b){2}').unsteady], [1]);
  });
});
