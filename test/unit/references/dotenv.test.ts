import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assignmentAt, assignmentsOf, parseDotenv, readValue } from '../../../src/references/dotenv.js';

const read = (text: string): [string, string, string][] => assignmentsOf(parseDotenv(text)).map((one) => [one.name, one.quote, readValue(text, one)]);

describe('.env reading', () => {
  const values: readonly (readonly [string, string, string, string])[] = [
    ['plain', 'A=1', 'none', '1'],
    ['empty', 'A=', 'none', ''],
    ['spaces around =', '  A = 1  ', 'none', '1'],
    ['export', 'export A=1', 'none', '1'],
    ['inner spaces', 'A=one two', 'none', 'one two'],
    ['comment', 'A=1 # why', 'none', '1'],
    ['nothing but a comment', 'A= # why', 'none', ''],
    ['# without a space before it', 'A=1#2', 'none', '1#2'],
    ['equals signs', 'A=b==', 'none', 'b=='],
    ['single', "A='1 # $x \\n'", 'single', '1 # $x \\n'],
    ['double', 'A="1 # x"  # why', 'double', '1 # x'],
    ['escapes', 'A="a\\nb\\"c\\\\"', 'double', 'a\nb"c\\'],
    ['backtick', 'A=`it\'s "x"`', 'backtick', 'it\'s "x"'],
    ['several lines', 'A="-----\nb\r\nc"', 'double', '-----\nb\r\nc'],
    ['dots and hyphens in names', 'a.b-c=1', 'none', '1'],
    ['commented out', '# A=1', 'none', '1'],
    ['commented out twice, exported', '## export A="1"', 'double', '1'],
  ];
  for (const [what, text, quote, value] of values) {
    it(`reads ${what}`, () => {
      assert.deepEqual(read(text).map(([, q, v]) => [q, v]), [[quote, value]]);
      assert.deepEqual(parseDotenv(text).problems, []);
    });
  }

  it('says where everything is', () => {
    const text = '\uFEFF# intro\r\nexport KEY_1 = "v 1" # note\nKEY_1=2';
    const file = parseDotenv(text);
    const [first, second] = assignmentsOf(file);
    const at = (span: { start: number; end: number } | undefined): string => text.slice(span?.start, span?.end);
    assert.ok(file.bom);
    assert.deepEqual(file.lines.map((line) => [line.kind, line.eol]), [['comment', '\r\n'], ['assignment', '\n'], ['assignment', '']]);
    assert.deepEqual([at(first), at(first?.nameSpan), at(first?.token), at(first?.value), at(first?.comment)], ['export KEY_1 = "v 1" # note', 'KEY_1', '"v 1"', 'v 1', '# note']);
    assert.deepEqual([first?.exported, first?.commented, second?.exported, second?.comment], [true, false, false, undefined]);
  });

  it('keeps duplicates in order', () => assert.deepEqual(read('A=1\nA=2').map(([, , value]) => value), ['1', '2']));

  it('finds the name when it occurs before itself in the line', () => {
    const [one] = assignmentsOf(parseDotenv('export e=1'));
    assert.deepEqual(one?.nameSpan, { start: 7, end: 8 });
  });

  it('keeps no value in what it returns', () => assert.doesNotMatch(JSON.stringify(parseDotenv('A=hidden')), /hidden/));

  const broken: readonly (readonly [string, string, readonly number[]])[] = [
    ['an unterminated quote', 'A=1\nB="two\nC=3', [2]],
    ['an unterminated quote before a quoted value', 'A="one\nB="two"\nC=3', [1]],
    ['an unterminated quote after a value of several lines', 'A="1\n2"\nB=\'x\nC=3', [3]],
    ['text behind a closing quote', 'A="one" two\nC=3', [1]],
    ['a line that is nothing', 'A=1\nwhat is this\nC=3', [2]],
    ['an unterminated quote in a comment', "# A='x\nC=3\n# it's", [1]],
  ];
  for (const [what, text, lines] of broken) {
    it(`reports ${what} and reads on`, () => {
      assert.deepEqual(parseDotenv(text).problems.map(({ line }) => line), lines);
      assert.deepEqual(read(text).at(-1), ['C', 'none', '3']);
    });
  }

  it('names the assignment that covers an offset', () => {
    const text = 'A=1\n# B=22\n\nC="x\ny"\n';
    const name = (part: string): string | undefined => assignmentAt(text, text.indexOf(part));
    assert.deepEqual([name('1'), name('22'), name('x'), name('y"'), name('\nC'), assignmentAt('', 0)], ['A', 'B', 'C', 'C', undefined, undefined]);
  });

  const dotenvish = fc
    .array(fc.oneof(fc.constantFrom('A', '=', '"', "'", '`', '\\', '#', ' ', '\n', '\r\n', '\r', 'export ', '$', '\t', '\uFEFF'), fc.string({ maxLength: 3 })), { maxLength: 60 })
    .map((parts) => parts.join(''));

  it('loses no character of any text', () => {
    fc.assert(
      fc.property(dotenvish, (text) => {
        const file = parseDotenv(text);
        assert.equal((file.bom ? '\uFEFF' : '') + file.lines.map((line) => text.slice(line.start, line.end) + line.eol).join(''), text);
        for (const one of assignmentsOf(file)) {
          assert.equal(text.slice(one.nameSpan.start, one.nameSpan.end), one.name);
          assert.ok(one.start <= one.nameSpan.start && one.nameSpan.end < one.token.start && one.token.start <= one.value.start);
          assert.ok(one.value.start <= one.value.end && one.value.end <= one.token.end && one.token.end <= one.end);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a hundred thousand lines of opened quotes in reasonable time', () => {
    const started = performance.now();
    parseDotenv('A="\\"\n'.repeat(100_000));
    parseDotenv("A='\nB=\"\nC=`\n".repeat(30_000));
    parseDotenv('#'.repeat(1_000_000));
    assert.ok(performance.now() - started < 5000);
  }).timeout(10_000);
});
