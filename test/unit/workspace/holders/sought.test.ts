import assert from 'node:assert/strict';
import { Secret } from '../../../../src/secret/secret.js';
import { soughtFor } from '../../../../src/workspace/holders/sought.js';
import { seek, someKey } from './found.js';

describe('what is looked for elsewhere', () => {
  it('is nothing where no value is known', () => {
    assert.equal(soughtFor([]), undefined);
    assert.equal(soughtFor([Secret.of('')]), undefined);
  });

  it('is each of the values, a line for each', () => {
    const [key, part] = [someKey(), someKey()];
    const sought = seek(key, part);
    assert.deepEqual([sought.isIn(`x=${part};`), sought.isIn(key.slice(1))], [true, false]);
    assert.equal(sought.patterns.reveal(), `${key}\n${part}\n`);
    assert.equal(sought.masked(`a/${key}/b`), `a/${Secret.of(key).masked}/b`);
    assert.ok(!JSON.stringify(sought).includes(key));
  });

  it('knows a block of several lines by the one that tells it from others', () => {
    const body = `${someKey()}${someKey()}`;
    const block = ['-----BEGIN ', 'PRIVATE KEY-----\r\n', body, '\r\n', body.slice(0, 20), '\r\n-----END ', 'PRIVATE KEY-----'].join('');
    const sought = seek(block);
    assert.equal(sought.patterns.reveal(), `${body}\n`);
    assert.ok(!sought.isIn(block.replace(body, 'another')));
    assert.ok(sought.isIn(block.replaceAll('\r\n', '\\n')));
  });
});
