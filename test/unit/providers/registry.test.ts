import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { lifecyclesText, registryText } from '../../../scripts/registry.js';
import { providersWithLifecycle } from '../../../src/providers/lifecycles.js';
import { providers } from '../../../src/providers/registry.js';

describe('registry', () => {
  it('has every provider that src/providers declares', () => {
    assert.equal(readFileSync(new URL('../../../src/providers/registry.ts', import.meta.url), 'utf8'), registryText(), 'run npm run registry');
  });

  it('lists every provider with a lifecycle for the extension host', () => {
    assert.equal(readFileSync(new URL('../../../src/providers/lifecycles.ts', import.meta.url), 'utf8'), lifecyclesText(), 'run npm run registry');
    assert.deepEqual(providersWithLifecycle, providers.filter(({ lifecycle }) => lifecycle !== undefined));
  });
});
