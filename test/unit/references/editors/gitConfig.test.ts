import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { UnrepresentableError } from '../../../../src/references/unrepresentable.js';
import { count } from './counts.js';
import { anyValue, asValue, filled, KEY, replace } from './editing.js';

const lines = ['k = §', 'k = "§" ; note', 'k = § # note', 'k = "a\\"§\\\\"', 'k = x.§ \\\n  end', '# §\n\tk = "# §"'];

/** As git itself reads it. */
const read = (text: string): readonly string[] => execFileSync('git', ['config', '--file', '-', '--null', '--list'], { input: text, encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\0').slice(0, -1);

describe('git reads its edited configuration', () => {
  it('with the value and nothing else changed', function () {
    this.timeout(120_000);
    const values = fc.sample(fc.tuple(fc.constantFrom(...lines), anyValue.filter((value) => !/[\p{Surrogate}\0]/u.test(value))), 2200);
    const before: string[] = [];
    const after: string[] = [];
    const wanted: string[] = [];
    values.forEach(([line, value], index) => {
      const text = `[s "${index}"]\n\t${filled(line)}\n`;
      try {
        after.push(replace('.gitconfig', text, asValue(value)).text);
      } catch (error) {
        assert.ok(error instanceof UnrepresentableError);
        count('git configuration, read by git', true);
        return;
      }
      count('git configuration, read by git');
      before.push(text);
      wanted.push(value);
    });
    assert.deepEqual(read(after.join('')), read(before.join('')).map((one, index) => one.replaceAll(KEY, () => wanted[index] ?? '')));
  });
});
