import fc from 'fast-check';
import { anyValue } from '../../unit/references/editors/editing.js';
import { VALUES } from '../matrix.js';
import { check } from './check.js';
import { FORMATS } from './formats.js';

const CHECKING_MS = 10 * 60_000;
const GENERATED = 25;

describe('tools read what the editors of their files write', function () {
  this.timeout(CHECKING_MS);
  const seed = Date.now() % 1_000_000;
  const values = [...VALUES.map(([, value]) => value), '=ab', '^ab', '{a,b}', ...fc.sample(anyValue, { seed, numRuns: GENERATED })];

  before(() => console.log(`    ${values.length} values, ${GENERATED} of them of seed ${seed}`));

  for (const format of FORMATS) {
    it(`${format.name}: ${format.path}`, async function () {
      const tool = await format.tool();
      if ('why' in tool) {
        console.log(`      not run: ${tool.why}`);
        this.skip();
      }
      const { written, forms, refused, left } = await check(format, tool, values);
      console.log(`      ${tool.name} ${tool.version}: ${format.texts.length} texts; the value was read ${written} times, what stands for it ${forms} times; ${refused} values refused, ${left} texts left`);
    });
  }
});
