import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintKey } from '../../../src/editor/keyMemory.js';
import { createLocks } from '../../../src/editor/locks.js';
import { MemoryStore } from '../rotation/rig.js';

describe('the key of the fingerprints', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'keywright-fingerprints-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const never = (): void => assert.fail('SecretStorage is said to have failed');

  it('is one for all windows of an installation, also where two start at once', async () => {
    const store = new MemoryStore();
    const [a, b] = await Promise.all([fingerprintKey(store, createLocks(folder), never), fingerprintKey(store, createLocks(folder), never)]);
    assert.deepEqual([a.lasts, b.lasts, Buffer.from(a.bytes).equals(b.bytes)], [true, true, true]);
  });

  it('says that it is one of this session only where SecretStorage fails', async () => {
    const store = new MemoryStore();
    store.failing = (operation) => operation === 'get';
    const failures: string[] = [];
    assert.equal((await fingerprintKey(store, createLocks(folder), (reason) => void failures.push(reason))).lasts, false);
    assert.deepEqual(failures, ['the keyring is locked']);
  });

  it('says that it is one of this session only where SecretStorage keeps it waiting', async function () {
    this.timeout(10_000);
    const store = new MemoryStore();
    store.get = () => new Promise(() => undefined);
    const failures: string[] = [];
    assert.equal((await fingerprintKey(store, createLocks(folder), (reason) => void failures.push(reason))).lasts, false);
    assert.deepEqual(failures, ['it did not answer within 3 s']);
  });
});
