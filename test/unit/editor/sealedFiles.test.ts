import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSealedFiles } from '../../../src/editor/sealedFiles.js';
import { Secret } from '../../../src/secret/secret.js';

describe('sealed files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'keywright-sealed-')), 'not made yet');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

  const key = randomBytes(32);
  const value = `a key – ${randomBytes(9).toString('hex')}`;
  const pathOfOnly = async (): Promise<string> => {
    const [name, ...more] = await readdir(folder);
    assert.ok(name !== undefined && more.length === 0);
    return join(folder, name);
  };

  it('give back what was sealed, to another process with the same key too, and tell nothing of it', async () => {
    const sealed = createSealedFiles(folder, () => Promise.resolve(key));
    assert.equal(await sealed.get('answer/a'), undefined);
    await sealed.set('answer/a', Secret.of('before'));
    await sealed.set('answer/a', Secret.of(value));
    assert.equal((await createSealedFiles(folder, () => Promise.resolve(key)).get('answer/a'))?.reveal(), value);
    const bytes = await readFile(await pathOfOnly());
    assert.ok(!bytes.includes(value.slice(-12)) && !(await pathOfOnly()).includes('answer'));
    await sealed.delete('answer/a');
    assert.deepEqual(await readdir(folder), []);
  });

  it('open with no other key, under no other name, and not when a bit of them has changed', async () => {
    const sealed = createSealedFiles(folder, () => Promise.resolve(key));
    await sealed.set('answer/a', Secret.of(value));
    await assert.rejects(createSealedFiles(folder, () => Promise.resolve(randomBytes(32))).get('answer/a'), /cannot be opened/u);
    const path = await pathOfOnly();
    const bytes = await readFile(path);
    await sealed.set('answer/b', Secret.of('another'));
    const other = (await readdir(folder)).map((name) => join(folder, name)).find((one) => one !== path) ?? '';
    await rename(path, other);
    await assert.rejects(sealed.get('answer/b'), /cannot be opened/u);
    for (const at of [0, 12, bytes.length - 1]) {
      await writeFile(path, bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)));
      await assert.rejects(sealed.get('answer/a'), /cannot be opened/u);
    }
  });

  it('ask for the key again after it could not be had', async () => {
    let asked = 0;
    const sealed = createSealedFiles(folder, () => (asked++ === 0 ? Promise.reject(new Error('the keyring is locked')) : Promise.resolve(key)));
    await assert.rejects(sealed.set('answer/a', Secret.of(value)), /keyring is locked/u);
    await sealed.set('answer/a', Secret.of(value));
    assert.equal((await sealed.get('answer/a'))?.reveal(), value);
    assert.equal(asked, 2);
  });
});
