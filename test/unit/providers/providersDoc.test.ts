import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PROVIDERS_DOC, providersDoc } from '../../../scripts/providersDoc.js';
import { loadManaged } from '../../../src/providers/loadManaged.js';

const managedProviders = await loadManaged();

describe('docs/providers.md', () => {
  it('is what the declarations say', () => {
    assert.equal(readFileSync(PROVIDERS_DOC, 'utf8'), providersDoc(), 'run npm run providers');
  });

  it('tells of every provider and of every kind of key that is covered', () => {
    const text = providersDoc();
    for (const { id, name, lifecycles } of managedProviders) {
      assert.ok(text.includes(`[${name}](#${id})`), name);
      for (const { policy } of lifecycles) assert.ok(text.includes(`The old key dies ${policy.oldKeyDies}`), name);
    }
  });
});
