import { strict as assert } from 'node:assert';
import { beginsWord, closes, opens, tokenChars } from '../../../src/detection/borders.js';
import { bytesOf } from '../../../src/detection/bytes.js';

const T = 'abc123';
const plain = tokenChars(/abc[0-9a-z]{3}/);
const dashed = tokenChars(/abc[\w-]{3}/);
const dotted = tokenChars(/abc[\w.=%~-]{3}/);

const says = (chars: Uint8Array, text: string): [opens: boolean, closes: boolean] => {
  const start = text.indexOf(T);
  return [opens(text, start, chars), closes(text, start + T.length, chars)];
};

describe('the borders of a token', () => {
  it('are of what tokens are made of: the last class, letters and digits', () => {
    const chars = (pattern: RegExp): string => Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((_, code) => tokenChars(pattern)[code] === 1).join('');
    const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    assert.equal(chars(/x_[0-9a-f]{8}/), alphanumeric);
    assert.equal(chars(/x{3}/), alphanumeric);
    assert.deepEqual(new Set(chars(/[.]{2}-[\w+/-]{8}/)), new Set(`${alphanumeric}_+/-`));
    assert.deepEqual(new Set(chars(/[.]{2}(?<key>[a-f]{8})/)), new Set(alphanumeric));
  });

  it('are where nothing goes on', () => {
    for (const text of [T, `"${T}"`, ` ${T}\n`, `(${T})`, `é${T}é`, `:${T};`, `/${T}/`, `>${T}<`]) assert.deepEqual(says(dashed, text), [true, true], text);
    for (const text of [`x${T}x`, `0${T}0`, `Z${T}Z`]) assert.deepEqual(says(plain, text), [false, false], text);
    assert.deepEqual(says(plain, `-${T}-`), [true, true]);
    assert.deepEqual(says(dashed, `-${T}-`), [false, false]);
  });

  it('may be an underscore before, not behind', () => assert.deepEqual(says(plain, `MY_${T}_X`), [true, false]));

  it('are behind escapes', () => {
    for (const before of ['\\n', '\\t', '\\r', '\\x0a', '\\u0022', '%20', '%3D', '%3d']) assert.deepEqual(says(dotted, before + T), [true, true], before);
    for (const before of ['n', 'x0a', 'u0022', '20', '\\q']) assert.equal(says(dotted, before + T)[0], false, before);
  });

  it('are no place within a percent escape', () => {
    assert.equal(opens('%abc123', 1, dotted), false);
    assert.equal(opens('%2abc123', 2, dotted), false);
    assert.equal(opens('%zabc123', 2, dotted), false);
  });

  it('are behind what is an operator there', () => {
    for (const before of ['=', '.', '%', '~']) assert.equal(opens(`x${before}xyz`, 2, dotted), true, before);
  });
});

describe('a word of a name', () => {
  const begins = (text: string, word: string): boolean => beginsWord(bytesOf(text), text.indexOf(word));

  it('begins after anything but a letter, or at a hump', () => {
    for (const text of ['okta', '_okta', 'MY_okta', '2okta', '"okta', 'é okta', '\\nokta', '%20okta', '%3Dokta', '\\u003dokta']) assert.equal(begins(text, 'okta'), true, text);
    for (const [text, word] of [['myOkta', 'Okta'], ['myOKTA', 'OKTA']] as const) assert.equal(begins(text, word), true, text);
    for (const [text, word] of [['rookta', 'okta'], ['ROOKTA', 'OKTA'], ['MyROkta', 'Okta'], ['nokta', 'okta']] as const) assert.equal(begins(text, word), false, text);
  });
});
