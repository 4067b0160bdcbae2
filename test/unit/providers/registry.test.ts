import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { managedText, registryText } from '../../../scripts/registry.js';
import { managedProviders } from '../../../src/providers/managed.js';
import { providers } from '../../../src/providers/registry.js';

describe('registry', () => {
  it('has every provider that src/providers declares', () => {
    assert.equal(readFileSync(new URL('../../../src/providers/registry.ts', import.meta.url), 'utf8'), registryText(), 'run npm run registry');
  });

  it('lists every provider with a lifecycle for the extension host', () => {
    assert.equal(readFileSync(new URL('../../../src/providers/managed.ts', import.meta.url), 'utf8'), managedText(), 'run npm run registry');
    assert.deepEqual(managedProviders, providers.filter(({ lifecycles }) => lifecycles !== undefined));
  });
});
