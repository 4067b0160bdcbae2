import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { unescapeAround } from '../../../../src/detection/decoding/unescape.js';

const plain = (text: string, start = 0, end = Buffer.from(text).length): string | undefined => {
  const decoded = unescapeAround(Buffer.from(text), start, end);
  return decoded && Buffer.from(decoded.bytes).toString();
};

const KEY = ['gh', 'p_', 'aB3', '_', 'xyz'].join('');

describe('undoing escapes', () => {
  const hex = '5f';
  const forms: readonly (readonly [string, string])[] = [
    ['percent', `%${hex}`],
    ['percent, in capitals', '%5F'],
    ['unicode', `\\u00${hex}`],
    ['unicode of a string in a string in a string', `\\\\\\\\u00${hex}`],
    ['unicode in braces', `\\u{${hex}}`],
    ['hexadecimal', `\\x${hex}`],
    ['a decimal entity', '&#95;'],
    ['a hexadecimal entity', `&#x${hex};`],
    ['a named entity', '&lowbar;'],
  ];
  for (const [what, form] of forms) {
    it(`knows ${what}`, () => {
      const text = `x ${KEY.replaceAll('_', form)} y`;
      const decoded = unescapeAround(Buffer.from(text), 2, text.length)!;
      assert.equal(Buffer.from(decoded.bytes).toString(), `${KEY} y`);
      assert.deepEqual([decoded.start, decoded.end], [2, text.length]);
      assert.deepEqual(decoded.sourceOf(0, KEY.length), { start: 2, end: text.length - 2 });
      const at = KEY.indexOf('_');
      assert.deepEqual(decoded.sourceOf(at, at + 1), { start: 2 + at, end: 2 + at + form.length });
    });
  }

  it('knows the other escapes of strings and markup', () => {
    assert.equal(plain('a\\/b\\"c\\\\d\\n&amp;&lt;&gt;&quot;&apos;\\u003d\\u0026'), 'a/b"c\\d\n&<>"\'=&');
  });

  it('joins lines that go on', () => {
    const [first, last] = [KEY.slice(0, 8), KEY.slice(8)];
    for (const joint of ['=\n', '=\r\n', '\\\n', '\\\r\n']) {
      const text = first + joint + last;
      const decoded = unescapeAround(Buffer.from(text), 0, text.length)!;
      assert.equal(Buffer.from(decoded.bytes).toString(), KEY);
      assert.deepEqual(decoded.sourceOf(7, 9), { start: 7, end: 9 + joint.length });
    }
  });

  it('makes bytes of percent escapes and characters of the others', () => {
    assert.equal(plain('%C3%A9 \\u00e9 \\u20ac \\u{1f511} &#233; \\ud83d'), 'é é € 🔑 é \uFFFD');
  });

  it('has nothing to say where there is no escape', () => {
    for (const text of ['', KEY, '100%', '%zz', '\\', '\\q', '\\u00', '\\x5', '&', '&nosuchentity;', '&#;', '&#x110000;', '\\u{110000}', '\\u{}', 'a=b', 'a==']) assert.equal(plain(text), undefined, text);
  });

  it('keeps to the window, and finishes an escape at its end', () => {
    assert.equal(plain('%41%42%43', 3, 4), 'B');
    assert.equal(plain('%41%42%43', -5, 3), 'A');
    assert.equal(plain('%41', 0, 99), 'A');
    assert.equal(plain('%41', 2, 1), undefined);
  });

  it('maps every byte, whatever there is', () => {
    const pieces = fc.oneof(
      fc.constantFrom('\\', '\\\\', '\\u', '\\u{', '\\u0041', '\\x4', '%', '%4', '%41', '&', '&#', '&#6', ';', '&amp;', '=', '\r', '\n', '{', '}', '1f511'),
      fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), fc.nat(30), fc.nat(60), (parts, start, length) => {
        const bytes = Buffer.from(parts.join(''), 'latin1');
        const decoded = unescapeAround(bytes, start, start + length);
        if (decoded === undefined) return;
        assert.ok(decoded.start === start && decoded.end <= bytes.length);
        let last = start;
        decoded.bytes.forEach((byte, i) => {
          const source = decoded.sourceOf(i, i + 1);
          assert.ok(last <= source.start && source.start < source.end && source.end <= decoded.end);
          if (source.end - source.start === 1) assert.equal(byte, bytes[source.start]);
          last = source.start;
        });
      }),
      { numRuns: 500 },
    );
  });

  for (const unit of ['\\', '\\\\u', '&', '&#1', '%', '=\n', '\\u{']) {
    it(`takes linear time for a megabyte of ${JSON.stringify(unit)}`, () => {
      const bytes = Buffer.from(unit.repeat(1_000_000 / unit.length));
      const begin = process.hrtime.bigint();
      unescapeAround(bytes, 0, bytes.length);
      const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6;
      assert.ok(milliseconds < 8000, `${milliseconds} ms`);
    }).timeout(60_000);
  }
});
