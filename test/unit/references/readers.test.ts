import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DOTENV_DOC } from '../../../scripts/dotenvDoc.js';
import { anyFile, anyValue, judgeGenerated, readersAgree } from '../../readers/agreement.js';
import { LINES, OLD, VALUES } from '../../readers/matrix.js';
import { IMMEDIATE, nearReaders, node, nodeWithFile } from '../../readers/readers.js';
import { writtenTable } from '../../readers/tables.js';

readersAgree('readers of .env files that most machines have', nearReaders);

describe('readers of .env files within this process', () => {
  for (const reader of IMMEDIATE) {
    const { name, version } = reader;
    it(`${name} ${version} reads the new value where it read the old one, whatever the file and the value`, () => {
      const counts = { same: 0, 'not read': 0, refused: 0 };
      fc.assert(
        fc.property(anyFile, anyValue, (file, value) => {
          const verdict = judgeGenerated(file, value, (text) => reader.readOne(text));
          assert.notEqual(verdict, 'wrong');
          if (verdict !== 'wrong') counts[verdict]++;
        }),
        { numRuns: 3000 },
      );
      console.log(`      ${counts.same} the same, ${counts['not read']} where it did not read the old one either, ${counts.refused} refused`);
      assert.ok(counts.same > 500);
    });
  }

  it('Node reads a file that it is started with as its parser does', async () => {
    const texts = LINES.map(([, file]) => file.replaceAll('§', OLD));
    const [started, parsed] = [await nodeWithFile.read(texts), await node.read(texts)];
    assert.deepEqual(started, parsed);
  }).timeout(60_000);
});

describe('docs/dotenv.md', () => {
  it('has what is written of each value; `npm run dotenv` writes it anew', () => {
    const doc = readFileSync(DOTENV_DOC, 'utf8');
    assert.ok(doc.includes(writtenTable()));
    for (const [what] of [...VALUES, ...LINES]) assert.ok(doc.includes(`| ${what} |`), what);
  });
});
