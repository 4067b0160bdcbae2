import assert from 'node:assert/strict';
import { readAll, readAuthority, storeAuthority } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { randomText } from '../../emulator/keyring.js';
import { MemoryStore } from './rig.js';

describe('a credential that is kept because the person said so', () => {
  it('is read back with what belongs to it, and stands in the list of what is kept', async () => {
    const store = new MemoryStore();
    const kept = { provider: 'datadog', baseUrl: 'https://api.datadoghq.com', wanted: 'an application key', keptAt: '2026-11-24T12:00:00.000Z', secret: Secret.of(randomText(40)), parts: { 'datadog-api-key': Secret.of(randomText(32)) } };
    await storeAuthority(store, kept);
    for (const found of [await readAuthority(store, 'datadog'), (await readAll(store)).authorities[0]]) {
      assert.ok(found !== undefined);
      assert.ok(found.secret.equals(kept.secret));
      assert.ok(found.parts['datadog-api-key']?.equals(kept.parts['datadog-api-key']));
      assert.deepEqual([found.baseUrl, found.wanted, found.keptAt], [kept.baseUrl, kept.wanted, kept.keptAt]);
    }
    assert.equal(await readAuthority(store, 'twilio'), undefined);
  });
});
