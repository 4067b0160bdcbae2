import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { registryText } from '../../../scripts/registry.js';

describe('registry', () => {
  it('has every provider that src/providers declares', () => {
    assert.equal(readFileSync(new URL('../../../src/providers/registry.ts', import.meta.url), 'utf8'), registryText(), 'run npm run registry');
  });
});
