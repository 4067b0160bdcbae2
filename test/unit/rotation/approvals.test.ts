import assert from 'node:assert/strict';
import { approvalsIn, decide, keysFor, verdictOn, withdraw, withdrawAll } from '../../../src/rotation/approvals.js';
import { readAll, storeKey } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { fakeKey } from '../references/fake.js';
import { MemoryStore } from './rig.js';

describe('which folder may use which stored key', () => {
  const reference = { provider: 'openai', name: 'OPENAI_API_KEY' };
  const [here, there] = ['file:///work/app', 'file:///work/app%20two/deep'];
  const key = { ...reference, secret: Secret.of(fakeKey()), parts: {}, storedAt: '', baseUrl: '' };

  it('none, until it is decided; and then that folder alone, until it is withdrawn', async () => {
    const store = new MemoryStore();
    await storeKey(store, key);
    assert.equal(await keysFor(store, here).approved(reference), false);
    await decide(store, reference, here, 'granted');
    assert.equal(await keysFor(store, here).approved(reference), true);
    for (const other of [there, `${here}/`, 'file:///work', 'file:///work/ap', '']) assert.equal(await keysFor(store, other).approved(reference), false, other);
    assert.equal(await keysFor(store, here).approved({ ...reference, name: 'OPENAI_API_KEY_2' }), false);
    await withdraw(store, { reference, folder: here });
    assert.equal(await keysFor(store, here).approved(reference), false);
  });

  it('a refusal is remembered, and grants nothing', async () => {
    const store = new MemoryStore();
    await decide(store, reference, there, 'refused');
    assert.deepEqual([await verdictOn(store, reference, there), await keysFor(store, there).approved(reference)], ['refused', false]);
  });

  it('lists all, and only what it can read as an answer', async () => {
    const store = new MemoryStore();
    await storeKey(store, key);
    await decide(store, reference, there, 'granted');
    await decide(store, { provider: 'gitlab', name: 'T' }, here, 'refused');
    store.held.set('approval/x/Y/file:///z', 'perhaps');
    store.held.set('approval/x/Y', 'granted');
    assert.deepEqual(await approvalsIn(store), [
      { reference: { provider: 'gitlab', name: 'T' }, folder: here, verdict: 'refused' },
      { reference, folder: there, verdict: 'granted' },
    ]);
    const { keys, unreadable } = await readAll(store);
    assert.deepEqual([keys.length, unreadable], [1, []], 'they are no keys');
  });

  it('goes with its key, and with no other', async () => {
    const store = new MemoryStore();
    for (const name of ['OPENAI_API_KEY', 'OPENAI_API_KEY_2']) for (const folder of [here, there]) await decide(store, { provider: 'openai', name }, folder, 'granted');
    await withdrawAll(store, reference);
    assert.deepEqual((await approvalsIn(store)).map(({ reference: { name } }) => name), ['OPENAI_API_KEY_2', 'OPENAI_API_KEY_2']);
  });

  it('gives the value of the stored key, and none where there is none', async () => {
    const store = new MemoryStore();
    assert.equal(await keysFor(store, here).key(reference), undefined);
    await storeKey(store, key);
    assert.equal((await keysFor(store, here).key(reference))?.equals(key.secret), true);
  });
});
