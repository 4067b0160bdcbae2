import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type EncodedAnchor, encodedAnchors, type Encoding } from '../../../../src/detection/decoding/anchors.js';
import { decodeAt, decoderOf } from '../../../../src/detection/decoding/decode.js';
import type { Decoded } from '../../../../src/detection/decoding/decoded.js';
import { DECODING_LIMITS } from '../../../../src/detection/decoding/limits.js';

const PREFIX = ['gh', 'p_'].join('');
const LITERALS = [PREFIX, ['sk', 'live', ''].join('_'), ['AK', 'IA'].join(''), ['xox', 'b-'].join(''), ['-----', 'BEGIN'].join('')];

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const hexOf = (text: string): string[] => Array.from(Buffer.from(text, 'latin1'), (byte) => byte.toString(16).padStart(2, '0'));

const encodings: Record<Encoding, (text: string) => string> = {
  base64: (text) => Buffer.from(text, 'latin1').toString('base64'),
  hex: (text) => Buffer.from(text, 'latin1').toString('hex'),
  percent: (text) => hexOf(text).map((hex) => `%${hex}`).join(''),
  unicode: (text) => hexOf(text).map((hex) => `\\u00${hex}`).join(''),
  hexEscape: (text) => hexOf(text).map((hex) => `\\x${hex}`).join(''),
};

const anyOf = (chars: string): fc.Arbitrary<string> => fc.constantFrom(...chars.split(/(?:)/));
const tokenOf = (prefix: string): fc.Arbitrary<string> => fc.string({ unit: anyOf('abcXYZ0189_-'), minLength: 16, maxLength: 60 }).map((body) => prefix + body);
const printable = fc.string({ unit: anyOf(' abcXYZ019:=,{}"/+\n'), maxLength: 40 });

function placesOf(anchor: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) places.push(at);
  return places;
}

interface Hit {
  readonly found: EncodedAnchor;
  readonly start: number;
  readonly decoded: Decoded;
}

/** Every place of every anchor of a literal in a text, decoded; those that hold the token. */
function holding(text: string, literal: string, token: string): Hit[] {
  const bytes = bytesOf(text);
  return encodedAnchors(literal).flatMap((found) =>
    placesOf(found.anchor, text).flatMap((start) => {
      const decoded = decodeAt(found, bytes, start);
      return decoded !== undefined && textOf(decoded.bytes).includes(token) ? [{ found, start, decoded }] : [];
    }),
  );
}

describe('encoded anchors', () => {
  const anchors = (literal: string, encoding: Encoding): string[] => encodedAnchors(literal).filter((one) => one.encoding === encoding).map(({ anchor }) => anchor);

  it('are what is the same whatever stands around', () => {
    const around = fc.string({ unit: anyOf('ab\xff\0 z'), maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...LITERALS), around, around, (literal, before, after) => {
        const found = encodedAnchors(literal).filter(({ encoding, phase }) => encoding === 'base64' && phase === before.length % 3);
        const text = encodings.base64(before + literal + after);
        const urlSafe = text.replaceAll('+', '-').replaceAll('/', '_');
        assert.ok(found.length > 0);
        assert.ok(found.some(({ anchor }) => text.includes(anchor)) && found.some(({ anchor }) => urlSafe.includes(anchor)));
      }),
    );
  });

  it('are as long as they can be', () => {
    assert.deepEqual(anchors(PREFIX, 'base64').map((anchor) => anchor.length), [5, 4, 5]);
    assert.deepEqual(anchors(['sk', '-'].join(''), 'base64').map((anchor) => anchor.length), [4], 'shorter than four are left out');
  });

  it('differ in the url-safe alphabet', () => {
    assert.deepEqual(anchors('~~~', 'base64'), ['fn5+', 'fn5-']);
  });

  it('are given in hexadecimal digits and in three kinds of escapes', () => {
    assert.deepEqual(anchors('key_1', 'hex'), ['6b65795f31']);
    assert.deepEqual(anchors('key_1', 'percent'), ['%6b%65%79%5f']);
    assert.deepEqual(anchors('key_1', 'unicode'), ['\\u006b\\u0065\\u0079\\u005f']);
    assert.deepEqual(anchors('key_1', 'hexEscape'), ['\\x6b\\x65\\x79\\x5f']);
  });
});

describe('decoding at an anchor', () => {
  for (const encoding of Object.keys(encodings) as Encoding[]) {
    it(`finds a token in ${encoding}, and where it stands`, () => {
      const given = fc.constantFrom(...LITERALS).chain((literal) => fc.record({ literal: fc.constant(literal), token: tokenOf(literal), before: printable, inner: printable, after: printable }));
      fc.assert(
        fc.property(given, fc.constantFrom('"', ' ', '\n', '=', ':'), fc.boolean(), ({ literal, token, before, inner, after }, border, upper) => {
          const plain = `${inner}${token} ${after}`;
          const encoded = encodings[encoding](plain);
          const cased = upper && encoding === 'hex' ? encoded.toUpperCase() : encoded;
          const text = `${before}${border}${cased}${border}${after}`;
          const hits = holding(upper && encoding === 'hex' ? text.toLowerCase() : text, literal, token).filter((hit) => hit.found.encoding === encoding);
          assert.ok(hits.length > 0, 'found');
          for (const { decoded } of hits) {
            const at = textOf(decoded.bytes).indexOf(token);
            const { start, end } = decoded.sourceOf(at, at + token.length);
            const offset = plain.indexOf(token);
            const [from, to] = encoding === 'base64' ? [Math.floor((offset * 4) / 3), Math.ceil(((offset + token.length) * 4) / 3)] : [offset, offset + token.length].map((n) => (n * encoded.length) / plain.length);
            assert.deepEqual([start, end], [before.length + 1 + from!, before.length + 1 + to!]);
            assert.ok(decoded.start <= start && end <= decoded.end);
          }
        }),
        { numRuns: 200 },
      );
    });
  }

  it('finds a token in base64 that is glued to other text', () => {
    fc.assert(
      fc.property(tokenOf(PREFIX), fc.string({ unit: anyOf('abXY/+_-19'), maxLength: 9 }), (token, glue) => {
        const [hit] = holding(`"${glue}${encodings.base64(`${token}\n`)}"`, PREFIX, token);
        assert.ok(hit);
      }),
    );
  });

  it('leaves away what glue decodes to, unless it reads like text', () => {
    const token = `${PREFIX}${'aB3'.repeat(12)}`;
    const [hit] = holding(`path/to/___/${encodings.base64(token)}`, PREFIX, token);
    assert.equal(textOf(hit!.decoded.bytes), token);
    const [hex] = holding(`"fe80${encodings.hex(`a ${token}`)}"`, PREFIX, token);
    assert.equal(textOf(hex!.decoded.bytes), `a ${token}`);
  });

  for (const [what, separator] of [['lines', '\n'], ['indented lines', '\r\n    '], ['lines of a string literal', '\\n'], ['lines of a string in a string', '\\\\r\\\\n']] as const) {
    it(`goes on over ${what}`, () => {
      const sized = fc.tuple(tokenOf(PREFIX), fc.string({ unit: anyOf('abc =\n'), maxLength: 300, size: 'max' }), fc.constantFrom(64, 76), fc.string({ unit: anyOf('abc \n'), maxLength: 300, size: 'max' }));
      fc.assert(
        fc.property(sized, ([token, before, width, after]) => {
          const lines = encodings.base64(`${before}${token} ${after}`).match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
          const text = `"${lines.join(separator)}"`;
          const hits = holding(text, PREFIX, token);
          // A line break may stand in the anchor itself.
          const whole = encodedAnchors(PREFIX).some(({ anchor }) => lines.some((line) => line.includes(anchor)));
          assert.equal(hits.length > 0, whole);
          for (const { decoded } of hits) assert.equal(textOf(decoded.bytes), `${before}${token} ${after}`);
        }),
      );
    });
  }

  it('does not take the next line of a file for a part of the text', () => {
    const token = `${PREFIX}${'aB3'.repeat(12)}x`;
    const encoded = encodings.base64(token).replaceAll('=', '');
    const [hit] = holding(`  token: ${encoded}\n  other: Zm9v\n`, PREFIX, token);
    assert.equal(textOf(hit!.decoded.bytes), token);
    const short = encodings.base64(`${PREFIX}12345678`);
    for (const text of [`${short}\n${'Zm9v'.repeat(4)}\n`, `${'Zm9v'.repeat(4)}\n${short}\n`, `${'Zm9v'.repeat(5)}\n${short}\n`]) {
      const [word] = holding(text, PREFIX, PREFIX);
      assert.equal(textOf(word!.decoded.bytes), `${PREFIX}12345678`, 'such short lines are words');
    }
  });

  it('reads base64 that is escaped itself', () => {
    const token = `${PREFIX}~~~???>>>aB3aB3aB3aB3`;
    const encoded = encodings.base64(` ${token}`);
    assert.match(encoded, /[+]/);
    assert.match(encoded, /[/]/);
    for (const text of [
      encoded.replaceAll('+', '%2B').replaceAll('/', '%2f'),
      encoded.replaceAll('/', '\\/'),
      encoded.replaceAll('+', '\\u002b'),
      encoded.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    ]) {
      const [hit] = holding(`x=\\n${text}`, PREFIX, token);
      assert.equal(textOf(hit?.decoded.bytes ?? new Uint8Array()), ` ${token}`, text);
      assert.deepEqual(hit?.decoded.sourceOf(0, hit.decoded.bytes.length), { start: 4, end: 4 + text.replace(/=+$/, '').length });
    }
  });

  it('wants a base64 anchor exactly, hexadecimal digits in either case', () => {
    const [base64] = encodedAnchors(PREFIX);
    const swapped = base64!.anchor.toLowerCase();
    assert.notEqual(swapped, base64!.anchor);
    assert.equal(decodeAt(base64!, bytesOf(`${swapped}aaaa`), 0), undefined);
    const hex = encodedAnchors(PREFIX).find(({ encoding }) => encoding === 'hex')!;
    assert.equal(textOf(decodeAt(hex, bytesOf(hex.anchor.toUpperCase()), 0)!.bytes), PREFIX);
  });

  it('follows a run no further than the limits', () => {
    for (const encoding of Object.keys(encodings) as Encoding[]) {
      const encoded = encodings[encoding](`${'a'.repeat(30_000)}${PREFIX}${'b'.repeat(90_000)}`);
      const found = encodedAnchors(PREFIX).find((one) => one.encoding === encoding)!;
      const start = encoded.indexOf(found.anchor);
      const decoded = decodeAt(found, bytesOf(encoded), start)!;
      // An escape may be cut at the beginning and is finished at the end.
      assert.equal(decoded.start, start - DECODING_LIMITS.before);
      assert.ok(Math.abs(decoded.end - start - DECODING_LIMITS.after) < 6, `${encoding}: ${decoded.end - start}`);
    }
  });

  it('never reads outside or fails, whatever there is', () => {
    const pieces = fc.oneof(
      fc.constantFrom(...LITERALS.flatMap((literal) => encodedAnchors(literal).map(({ anchor }) => anchor))),
      fc.constantFrom('\\', '\\n', '%', '%2', '%2B', '\\u002b', '\\u00', '\n', '\r\n', '   ', '&', '&amp;', '=', 'A'.repeat(40), 'A'.repeat(64)),
      fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(9), fc.nat(60), (parts, before, after) => {
        const text = parts.join('');
        const bytes = bytesOf(text);
        for (const literal of LITERALS) {
          for (const found of encodedAnchors(literal)) {
            for (const start of placesOf(found.anchor, text)) {
              const decoded = decodeAt(found, bytes, start, { before, after });
              if (decoded === undefined) continue;
              assert.ok(0 <= decoded.start && decoded.start <= decoded.end && decoded.end <= bytes.length);
              let last = decoded.start;
              for (let i = 0; i < decoded.bytes.length; i++) {
                const { start: from, end: to } = decoded.sourceOf(i, i + 1);
                assert.ok(last <= from && from < to && to <= decoded.end);
                last = from;
              }
            }
            assert.equal(decodeAt(found, bytes, bytes.length - 2), undefined);
            assert.equal(decodeAt(found, bytes, -1), undefined);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('decoding all anchors of an input', () => {
  const MEGABYTE = 1_000_000;

  /** Asks at every place of every anchor, as the engine does. */
  function everything(text: string): { readonly answers: Decoded[]; readonly milliseconds: number } {
    const bytes = bytesOf(text);
    const anchors = LITERALS.flatMap((literal) => encodedAnchors(literal));
    const hits = anchors.flatMap((found) => placesOf(found.anchor, text).map((start) => ({ found, start })));
    hits.sort((a, b) => a.start - b.start);
    const begin = process.hrtime.bigint();
    const decode = decoderOf(bytes);
    const answers = hits.flatMap(({ found, start }) => decode(found, start) ?? []);
    return { answers, milliseconds: Number(process.hrtime.bigint() - begin) / 1e6 };
  }

  it('decodes one run once', () => {
    const tokens = Array.from({ length: 9 }, (_, i) => `${PREFIX}${'aB3'.repeat(10)}${i}`);
    const { answers } = everything(encodings.base64(tokens.join('\n')));
    assert.equal(answers.length, 1);
    assert.equal(everything(`${encodings.base64(tokens.join('\n'))} ${encodings.hex(tokens.join('\n'))}`).answers.length, 2);
  });

  it('loses no token of a long text, of whatever alignment', () => {
    const tokens = Array.from({ length: 3000 }, (_, i) => `${PREFIX}${'aB3'.repeat(10)}${'x'.repeat(i % 7)}${i};`);
    const glued = `${encodings.base64(tokens.join('\n'))}A${encodings.base64(tokens.join(' '))}`.replaceAll('=', '');
    for (const text of [encodings.base64(tokens.join('\n')), encodings.hex(tokens.join('')), encodings.percent(tokens.join('')), glued]) {
      const { answers } = everything(text);
      const all = answers.map(({ bytes }) => textOf(bytes)).join('\0');
      assert.deepEqual(tokens.filter((token) => !all.includes(token)), []);
      assert.ok(answers.length <= 16, `${answers.length} for ${text.length} bytes`);
    }
  });

  it('decodes a run again in another alignment', () => {
    const [first, second] = ['1', '2'].map((digit) => `${PREFIX}${'aB3'.repeat(10)}${digit}`);
    const { answers } = everything(`${encodings.base64(`${first} `)}A${encodings.base64(second!)}`);
    assert.deepEqual([first, second].map((token) => answers.some(({ bytes }) => textOf(bytes).includes(token!))), [true, true]);
  });

  it('loses no token that the limit cut in two', () => {
    const [first, second] = ['1', '2'].map((digit) => `${PREFIX}${'aB3'.repeat(10)}${digit}`);
    for (const encoding of Object.keys(encodings) as Encoding[]) {
      const unit = encodings[encoding]('aaaaaa').length / 6;
      const filler = ' '.repeat(Math.floor(DECODING_LIMITS.after / unit) - first!.length - 20);
      const { answers } = everything(encodings[encoding](`${first}${filler}${second}${'.'.repeat(90)}`));
      assert.ok(answers.some(({ bytes }) => textOf(bytes).includes(second!)), encoding);
    }
  });

  for (const [what, unit] of [
    ['As', 'A'],
    ['base64 anchors', encodedAnchors(PREFIX)[0]!.anchor],
    ['hexadecimal anchors', encodings.hex(PREFIX)],
    ['percent anchors', encodings.percent(PREFIX)],
    ['unicode anchors', encodings.unicode(PREFIX)],
    ['lines of anchors', `${encodedAnchors(PREFIX)[0]!.anchor.repeat(8)}\n`],
    ['lines, each shorter', Array.from({ length: 400 }, (_, i) => `${encodedAnchors(PREFIX)[0]!.anchor.padEnd(500 - i, 'x')}\n`).join('')],
    ['backslashes before anchors', `${'\\'.repeat(50)}${encodings.unicode(PREFIX)}`],
  ] as const) {
    // Each anchor decoded anew would take minutes.
    it(`takes bounded time for a megabyte of ${what}`, () => {
      const { milliseconds } = everything(unit.repeat(MEGABYTE / unit.length));
      assert.ok(milliseconds < 8000, `${milliseconds} ms`);
    }).timeout(120_000);
  }
});
