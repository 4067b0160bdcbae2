import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { managedTexts, registryText } from '../../../scripts/registry.js';
import { loadManaged } from '../../../src/providers/loadManaged.js';
import { providers } from '../../../src/providers/registry.js';

const managedProviders = await loadManaged();

describe('registry', () => {
  it('has every provider that src/providers declares', () => {
    assert.equal(readFileSync(new URL('../../../src/providers/registry.ts', import.meta.url), 'utf8'), registryText(), 'run npm run registry');
  });

  it('lists every provider with a lifecycle for the extension host', () => {
    const folder = new URL('../../../src/providers/managed/', import.meta.url);
    const written = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
    assert.deepEqual(written, managedTexts(), 'run npm run registry');
    assert.deepEqual(managedProviders, providers.filter(({ lifecycles }) => lifecycles !== undefined));
  });
});
