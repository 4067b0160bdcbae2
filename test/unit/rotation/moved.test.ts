import assert from 'node:assert/strict';
import { backEdits, rewrittenBy } from '../../../src/references/back.js';
import { applyEdits } from '../../../src/references/edit.js';
import { type MovedFile, readMoved, renameMoved, storeMoved } from '../../../src/rotation/moved.js';
import { StorageError } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { MemoryStore } from './rig.js';

describe('what is kept of a key that was moved', () => {
  const [from, to] = [{ provider: 'openai', name: 'KEY' }, { provider: 'openai', name: 'OTHER_KEY' }];
  const text = 'A=abc\n';
  const file = (secret: string): MovedFile => ({ uri: 'file:///a.env', label: 'a.env', secret: Secret.of(secret), parts: { id: Secret.of('part') }, ...rewrittenBy(text, [{ start: 2, end: 5, newText: 'keywright://openai/KEY' }]) });
  const shown = (files: readonly MovedFile[]): unknown => files.map(({ secret, parts, ...rest }) => ({ ...rest, secret: secret.reveal(), id: parts['id']?.reveal() }));

  it('comes back as it was, each file with its key', async () => {
    const secrets = new MemoryStore();
    await storeMoved(secrets, from, [file('abc'), file('xyz')]);
    assert.deepEqual(shown(await readMoved(secrets, from)), shown([file('abc'), file('xyz')]));
  });

  it('is nothing where no file is left', async () => {
    const secrets = new MemoryStore();
    await storeMoved(secrets, from, [file('abc')]);
    await storeMoved(secrets, from, []);
    assert.deepEqual([await readMoved(secrets, from), await secrets.slots()], [[], []]);
  });

  it('goes with the key to its new name, and gives the file back what stood there before', async () => {
    const secrets = new MemoryStore();
    await storeMoved(secrets, to, [file('stale')]);
    await storeMoved(secrets, from, [file('abc')]);
    await renameMoved(secrets, from, to);
    assert.deepEqual(await readMoved(secrets, from), []);
    const [moved = assert.fail()] = await readMoved(secrets, to);
    const now = 'A=keywright://openai/OTHER_KEY\n';
    assert.equal(applyEdits(now, backEdits(now, moved) ?? assert.fail()), text);
  });

  it('is told to be broken without telling what it is', async () => {
    const secrets = new MemoryStore();
    await secrets.set('moved/openai/KEY', Secret.of('{"abc'));
    await assert.rejects(readMoved(secrets, from), (error: unknown) => error instanceof StorageError && !error.message.includes('abc'));
  });
});
