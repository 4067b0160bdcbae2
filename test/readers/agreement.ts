import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addVariables } from '../../src/references/declare.js';
import { asWritten } from '../../src/references/quoting.js';
import { applyEdits } from '../../src/references/edit.js';
import { type Cell, cells, edited, judge, NAME, OLD, VALUES, verdicts } from './matrix.js';
import type { Reading } from './reader.js';
import type { Readers } from './readers.js';

const FINDING_MS = 10 * 60_000;
const READING_MS = 2 * 60_000;
const FILES = 1000;

/** Any value: what readers have a meaning for, and what stands in keys. */
export const anyValue: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom("'", '"', '`', '\\', '$', '#', ' ', '\t', '\n', '{', '}', '(', '!', '=', ';', '&', '|', '<', '*', '~', '%', 'é', '😀', 'a', 'B1', 'n', '_', OLD.slice(0, 2)), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
  fc.stringMatching(/^[ -~]{1,24}$/u),
  fc.stringMatching(/^[A-Za-z0-9_+/=-]{8,40}$/u),
);

/** Any file that readers can read, with the old value in it at least once. Lines that would run something in a shell run what is not there. */
export const anyFile: fc.Arbitrary<string> = fc
  .record({
    bom: fc.constantFrom('', '', '', '\uFEFF'),
    above: fc.array(neighbour('A'), { maxLength: 3 }),
    line: fc.record({
      head: fc.constantFrom('K=', 'K=', 'export K=', 'K = ', '  K=', 'K= '),
      quote: fc.constantFrom('', '', "'", '"', '`'),
      parts: fc.constantFrom(['', ''], ['', ''], ['', ''], ['user:', '@host/x?y=1'], ['one ', ' two'], ['a:', ''], ['', '#1'], ["it's ", ''], ['', '{x}']),
      tail: fc.constantFrom('', '', ' # note', " # don't", ' # "so" \'it\' is', '  '),
    }),
    below: fc.array(neighbour('B'), { maxLength: 3 }),
    eol: fc.constantFrom('\n', '\n', '\r\n'),
    ended: fc.boolean(),
  })
  .map(({ bom, above, line: { head, quote, parts, tail }, below, eol, ended }) => bom + [...above, `${head}${quote}${parts.join(OLD)}${quote}${tail}`, ...below].join(eol) + (ended ? eol : ''));

function neighbour(name: string): fc.Arbitrary<string> {
  const value = fc.constantFrom('1', '', "'a \"b\" # c'", '"it\'s # so"', "'x\ny'", '"x\n# y\nz"', '"a\\nb"', '$K', '"${K}"', 'a # note', OLD, `'${OLD} too'`);
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom('', '# note', "# don't", '# say "no', `# K=${OLD}`, `#K="${OLD}"`, `# it was ${OLD}`, '# \\') },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('', 'export '), fc.constantFrom('1', '2', '3'), value).map(([head, number, text]) => `${head}${name}${number}=${text}`) },
  );
}

/** The same is asserted of whatever readers a suite has. */
export function readersAgree(title: string, find: () => Promise<Readers>): void {
  describe(title, function () {
    this.timeout(READING_MS);
    let found: Readers;

    before(async function () {
      this.timeout(FINDING_MS);
      found = await find();
      console.log(`    ${found.readers.map(({ name, version }) => `${name} ${version}`).join(', ')}`);
      for (const { name, why } of found.missing) console.log(`    not run: ${name}, ${why}`);
      assert.ok(found.readers.length > 0);
    });

    it('each reads the new value where it read the old one, and everything else as before', async () => {
      const written = cells.filter(({ after }) => 'text' in after);
      for (const reader of found.readers) {
        const said = await verdicts(reader, written);
        assert.deepEqual(written.filter((_, at) => said[at] === 'wrong').map(shown), [], `${reader.name} ${reader.version}`);
        const same = said.filter((one) => one === 'same').length;
        console.log(`      ${reader.name} ${reader.version}: ${same} the same, ${said.length - same} where it did not read the old one either; ${cells.length - written.length} refused`);
        assert.ok(same > written.length / 2);
      }
    });

    it('the same of any file and any value', async () => {
      const seed = Date.now() % 1_000_000;
      const generated = fc.sample(fc.tuple(anyFile, anyValue), { numRuns: FILES, seed }).map(([before, value]): Cell => ({ line: '', what: '', value, before, after: edited(before, value) }));
      const written = generated.filter(({ after }) => 'text' in after);
      console.log(`      seed ${seed}: ${written.length} of ${FILES} files written, the others refused`);
      assert.ok(written.length > FILES / 4);
      for (const reader of found.readers) {
        const said = await verdicts(reader, written);
        assert.deepEqual(written.filter((_, at) => said[at] === 'wrong').map(shown), [], `${reader.name} ${reader.version}, seed ${seed}`);
        assert.ok(said.filter((one) => one === 'same').length > written.length / 4, reader.name);
      }
    });

    it('each reads a variable that was added, and everything else as before', async () => {
      const files = ['', '\uFEFF\r\n# note\r\n', '\n\n', "# don't", 'A=1', 'A=1\r\n', "A='x\ny'\n", 'export A=1 # "', '# \\\n', '# K=1\nA="two words"\n', 'A=`b`', 'A= # note\n\n'];
      const added = VALUES.filter(([, value]) => asWritten(value) !== undefined).flatMap(([, value]) => files.map((file) => ({ file, value, text: applyEdits(file, addVariables(file, [{ name: NAME, value }], '.env')) })));
      for (const reader of found.readers) {
        const [before, after] = [await reader.read(files), await reader.read(added.map(({ text }) => text))];
        const was = new Map(files.map((file, at) => [file, before[at]]));
        // Shells take the CR at the end of a line for a part of the value; others refuse a file that begins with a BOM.
        const wrong = added.filter(({ file, value, text }, at) => was.get(file) !== undefined && !isRead(was.get(file), after[at], value, /^(?:ba|da)sh$/u.test(reader.name) && text.endsWith('\r\n') ? '\r' : ''));
        assert.deepEqual(wrong.map(({ text }) => text).filter((text) => !(isNode20(reader.name, reader.version) && text.startsWith('\uFEFF'))), [], `${reader.name} ${reader.version}`);
      }
    });
  });
}

/** It takes a BOM, and all up to the next `=`, for a part of a name. */
const isNode20 = (name: string, version: string): boolean => name.startsWith('Node') && version.startsWith('v20.');

function isRead(was: Reading, is: Reading, value: string, end: string): boolean {
  return is?.get(NAME) === value + end && [...(was ?? [])].every(([name, text]) => is.get(name) === text) && is.size === (was?.size ?? 0) + 1;
}

const shown = ({ before, after, value }: Cell): object => ({ before, after, value });

/** For readers within this process, of which a property can ask thousands of times. */
export function judgeGenerated(before: string, value: string, readOne: (text: string) => Reading): 'refused' | ReturnType<typeof judge> {
  const after = edited(before, value);
  return 'text' in after ? judge({ before, after, value }, readOne(before), readOne(after.text)) : 'refused';
}
