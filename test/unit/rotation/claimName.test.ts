import assert from 'node:assert/strict';
import { claimName, keySlot, storeKey } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { MemoryStore } from './rig.js';

describe('the name of a stored key', () => {
  const old = Secret.of('the old value of the key');
  const claim = (taken: readonly string[] = []) => (slot: string): Promise<string | undefined> => Promise.resolve(taken.includes(slot) ? undefined : slot);
  const stored = (value: Secret): Parameters<typeof storeKey>[1] => ({ provider: 'openai', name: 'OPENAI_API_KEY', secret: value, parts: {}, storedAt: '', baseUrl: '' });

  it('is the wanted one where it is free, or holds the key that is replaced', async () => {
    const store = new MemoryStore();
    assert.equal((await claimName(store, 'openai', 'OPENAI_API_KEY', old, claim(), () => Promise.resolve())).name, 'OPENAI_API_KEY');
    await storeKey(store, stored(old));
    assert.equal((await claimName(store, 'openai', 'OPENAI_API_KEY', old, claim(), () => Promise.resolve())).name, 'OPENAI_API_KEY');
  });

  it('is another one where the wanted one holds another key, cannot be read, or is being taken', async () => {
    const store = new MemoryStore();
    await storeKey(store, stored(Secret.of('the key of another project')));
    store.held.set(keySlot('openai', 'OPENAI_API_KEY_2'), 'not what Keywright wrote');
    const released: string[] = [];
    const release = (slot: string): Promise<void> => Promise.resolve(void released.push(slot));
    const { name } = await claimName(store, 'openai', 'OPENAI_API_KEY', old, claim([keySlot('openai', 'OPENAI_API_KEY_3')]), release);
    assert.equal(name, 'OPENAI_API_KEY_4');
    assert.deepEqual(released, [keySlot('openai', 'OPENAI_API_KEY'), keySlot('openai', 'OPENAI_API_KEY_2')], 'only the name that is used stays claimed');
  });
});
