import { strict as assert } from 'node:assert';
import { bytesOf } from '../../../src/detection/bytes.js';
import { runsAfter } from '../../../src/detection/runs.js';

const RUN = 'a1b2c3d4e5';
const after = (text: string, name = 'name'): string[] => runsAfter(bytesOf(text), text.indexOf(name) + name.length).map(({ start, end }) => text.slice(start, end));

describe('runs behind a name', () => {
  it('are of eight characters and more, in order, and none is the rest of the name', () => {
    assert.deepEqual(after(`name ${RUN}x, short1 ${RUN}y`), [`${RUN}x`, `${RUN}y`]);
    assert.deepEqual(after(`name_of_something ${RUN}`), [RUN]);
    assert.deepEqual(after('name a234567 a2345678'), ['a2345678']);
    assert.deepEqual(after('name (a+b/c=d.e~f:g|h%i-j_k)'), ['a+b/c=d.e~f:g|h%i-j_k']);
    assert.deepEqual(after('name'), []);
  });

  it('are within two lines', () => {
    assert.deepEqual(after(`name\n\n${RUN}`), [RUN]);
    assert.deepEqual(after(`name\n\n\n${RUN}`), []);
  });

  it('begin within 120 bytes, and end where they end', () => {
    assert.deepEqual(after(`name${' '.repeat(119)}${RUN}`), [RUN]);
    assert.deepEqual(after(`name${' '.repeat(120)}${RUN}`), []);
  });

  it('are six at most', () => assert.equal(after(`name ${`${RUN} `.repeat(8)}`).length, 6));
});
