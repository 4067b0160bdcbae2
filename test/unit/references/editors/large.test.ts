import assert from 'node:assert/strict';
import { MANY_KEYS, SECRET } from '../../../../bench/manyKeys.js';
import { replaceSecrets } from '../../../../src/references/replace.js';
import { KEY, asReference, asValue, replace } from './editing.js';

const DEPTH = 10_000;
const MEGABYTE = 1_000_000;

/** What opens, stands before the key, and closes. */
const DEEP: readonly (readonly [path: string, open: string, close: string, head?: string])[] = [
  ['a.json', '[', ']'],
  ['a.json', '{"a":', '}'],
  ['.vscode/tasks.json', '{"a":', '}'],
  ['a.ipynb', '{"cells":[', ']}'],
  ['a.yaml', '[', ']'],
  ['a.yaml', '- ', ''],
  ['a.yaml', '? ', ''],
  ['a.toml', '[', ']', 'a = '],
  ['a.toml', '{a=', '}', 'a = '],
  ['a.tf', '"${', '}"', 'a = '],
  ['a.sh', '"$(', ')"', 'A='],
  ['a.js', '(', ')', 'x = '],
  ['a.js', '`${', '}`'],
  ['a.tsx', '<a>', '</a>', 'x = '],
  ['a.tsx', '<a b={', '}/>', 'x = '],
  ['a.py', '[', ']', 'x = '],
  ['a.rb', '"#{', '}"', 'x = '],
  ['a.kt', '"${', '}"', 'val x = '],
  ['a.fish', '"$(', ')"', 'p '],
  ['a.ps1', '"$(', ')"', '$a = '],
  ['a.ps1', '@(', ')', '$a = '],
  ['a.ps1', '{', '}', 'f '],
];

const LONG: readonly (readonly [path: string, before: string, filling: string, behind: string])[] = [
  ['a.json', '{', '"a":[1,{"b":"c"}],', '"z":"§"}'],
  ['a.js', '', 'f({a:"b",c:`d${e}`,g:/h/});', 'x("§");'],
  ['.env', 'A=', 'abc ', '§'],
  ['.env', 'A="', 'abc ', '§"'],
  ['a.yaml', 'a: ', 'abc ', '§'],
  ['a.toml', 'a = [', '"abc", ', '"§"]'],
  ['Dockerfile', 'ENV ', 'a=b ', 'c=§'],
  ['Dockerfile', 'ENV a', '=a', '"\nENV c=§'],
  ['a.swift', 'let a = ', '/\\', ' "§"'],
  ['a.sh', "A='", 'abc ', "§'"],
  ['a.ini', 'a = ', 'abc ', '§'],
  ['a.fish', "p '", 'abc ', "§'"],
  ['a.fish', 'p ', 'a\\ ', '§'],
  ['a.ps1', "$a = '", "a''b ", "§'"],
  ['a.ps1', '$a = "', 'a`"b ', '§"'],
  ['a.ps1', 'f ', 'a -b:c ', '§'],
  ['a.ps1', 'f ', 'a`b', '/§'],
];

describe('large texts', () => {
  for (const [path, open, close, head = ''] of DEEP) {
    it(`${path}: ${DEPTH} of ${open} within each other`, () => {
      const { occurrences, left } = replace(path, `${head}${open.repeat(DEPTH)}"${KEY}"${close.repeat(DEPTH)}`, asReference);
      assert.equal(occurrences + left.length, 1);
    });
  }

  it('elements with as many others in them', () => {
    const siblings = '<b/>'.repeat(DEPTH);
    assert.ok(replace('a.jsx', `x = <a>${siblings}<c d="${KEY}"/></a>;`, asReference).text === `x = <a>${siblings}<c d={process.env.OPENAI_API_KEY}/></a>;`);
  });

  for (const [path, before, filling, behind] of LONG) {
    it(`${path}: a megabyte in one line, of ${filling}`, () => {
      const { occurrences, left } = replace(path, before + filling.repeat(MEGABYTE / filling.length) + behind.replace('§', KEY), asReference);
      assert.equal(occurrences + left.length, 1);
    });
  }

  it('of many keys in one value of a .env each is replaced, and the quotes are those that it needs', () => {
    const text = `A=${Array.from({ length: 1000 }, () => KEY).join(',')}\n`;
    assert.equal(replace('.env', text, asValue('a b')).text, `A='${Array.from({ length: 1000 }, () => 'a b').join(',')}'\n`);
  });

  for (const { name, path, text } of MANY_KEYS) {
    it(`${name}: all of a hundred keys are told of`, () => {
      const whole = text(100);
      const { occurrences, left } = replaceSecrets(whole, [{ secret: SECRET, by: asReference }], path);
      assert.equal(occurrences + left.length, whole.split(SECRET.reveal()).length - 1);
    });
  }
});
