import { strict as assert } from 'node:assert';
import { closeSync, openSync, readSync } from 'node:fs';
import fc from 'fast-check';
import { utf16WithoutMark } from '../../../../src/detection/decoding/utf16.js';

const little = (text: string): Buffer => Buffer.from(text, 'utf16le');
const big = (text: string): Buffer => little(text).swap16();
const both = (text: string): unknown[] => [utf16WithoutMark(little(text)), utf16WithoutMark(big(text))];

describe('UTF-16 without a byte order mark', () => {
  it('is told in both orders, in any language', () => {
    for (const text of ['API_KEY=abcdefgh1234', '<?xml version="1.0"?>\r\n<a b="é — ü"/>', 'name = "名前は秘密です"\nkey = "abcdefgh"\n', 'say = "🔑🔑🔑" # a key']) {
      assert.deepEqual(both(text), ['little', 'big'], text);
    }
  });

  it('is told from what is text only in part', () => {
    const text = 'A readable header of some length. ';
    assert.deepEqual(both(`${text}\0`), [undefined, undefined], 'a NUL');
    assert.deepEqual(both(`${text}\x01`), [undefined, undefined], 'a control');
    assert.deepEqual(both(`${text}\ud800x`), [undefined, undefined], 'half a surrogate pair');
    assert.deepEqual(both(`${text}\uffff`), [undefined, undefined], 'no character');
    assert.deepEqual(both('漢字'.repeat(20)), [undefined, undefined], 'which any bytes could be');
    assert.equal(utf16WithoutMark(Buffer.concat([little(text), Buffer.from([0])])), undefined, 'an odd length');
    assert.equal(utf16WithoutMark(little('A=1')), undefined, 'too short to tell');
  });

  it('is not seen in text of one byte each, nor in UTF-32', () => {
    assert.equal(utf16WithoutMark(Buffer.from('plain text, as most files are, of some length')), undefined);
    assert.equal(utf16WithoutMark(Buffer.from(Array.from('UTF-32 text of some length', (char) => [char.charCodeAt(0), 0, 0, 0]).flat())), undefined);
  });

  it('is judged by the first 8 KB alone', () => {
    const begin = 'x'.repeat(4096);
    assert.deepEqual(both(`${begin}\0\0\0`), ['little', 'big']);
    assert.deepEqual(both(`${begin.slice(1)}\0`), [undefined, undefined]);
  });

  it('is not seen in binary files', () => {
    const program = openSync(process.execPath, 'r');
    const head = Buffer.alloc(8192);
    readSync(program, head);
    closeSync(program);
    assert.ok(head.includes(0));
    assert.equal(utf16WithoutMark(head), undefined);
    // Names of a fixed width, as in archives and fonts, and records of small numbers.
    assert.equal(utf16WithoutMark(Buffer.from('a\0\0\0b\0\0\0'.repeat(40))), undefined);
    assert.equal(utf16WithoutMark(new Uint8Array(Uint16Array.from({ length: 400 }, (_, i) => i).buffer)), undefined);
    // Sound and pictures: small numbers of 16 bits each.
    fc.assert(fc.property(fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 64, maxLength: 200 }), (samples) => {
      assert.equal(utf16WithoutMark(new Uint8Array(Int16Array.from(samples).buffer)), undefined);
    }));
  });
});
