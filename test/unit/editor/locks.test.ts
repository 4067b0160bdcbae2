import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Locks, createLocks } from '../../../src/editor/locks.js';

describe('locks', () => {
  let folder: string;
  let locks: Locks;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keywright-locks-'));
    locks = createLocks(folder);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const only = async (): Promise<string> => {
    const [file, ...more] = await readdir(folder);
    assert.ok(file !== undefined && more.length === 0);
    return join(folder, file);
  };

  it('has one owner at a time, also across windows', async () => {
    const lock = await locks.take('a key');
    assert.ok(lock !== undefined);
    assert.equal(await locks.take('a key'), undefined);
    assert.equal(await createLocks(folder).take('a key'), undefined);
    const other = await locks.take('another key');
    assert.ok(other !== undefined);
    await other.release();
    await lock.release();
    const again = await locks.take('a key');
    assert.ok(again !== undefined);
    await again.release();
    assert.deepEqual(await readdir(folder), []);
  });

  it('is given to one only of many that ask at once', async () => {
    const taken = (await Promise.all(Array.from({ length: 20 }, () => createLocks(folder).take('a key')))).filter((lock) => lock !== undefined);
    assert.equal(taken.length, 1);
    await taken[0]?.release();
  });

  it('is taken over from a process that is no more', async () => {
    const lock = await locks.take('a key');
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeFile(await only(), `${hostname()} ${pid} one`);
    const next = await locks.take('a key');
    assert.ok(next !== undefined);
    await next.release();
    await lock?.release();
  });

  it('is believed of another machine until it is silent for long', async () => {
    await (await locks.take('a key'))?.release();
    const lock = await locks.take('a key');
    const file = await only();
    await writeFile(file, 'elsewhere 1 one');
    const quick = createLocks(folder, { heartbeat: 20, silence: 30_000 });
    assert.equal(await quick.take('a key'), undefined);
    const long = new Date(Date.now() - 60_000);
    await utimes(file, long, long);
    const next = await quick.take('a key');
    assert.ok(next !== undefined);
    await lock?.release();
    assert.equal(await locks.take('a key'), undefined, 'the old owner does not remove the lock of the new one');
    await next.release();
    assert.deepEqual(await readdir(folder), []);
  });

  it('is not taken from an owner that slept: it gets time for a sign of life', async () => {
    const awake = createLocks(folder, { heartbeat: 20, silence: 500 });
    const lock = await awake.take('a key');
    const long = new Date(Date.now() - 60_000);
    await utimes(await only(), long, long);
    assert.equal(await createLocks(folder, { heartbeat: 100, silence: 500 }).take('a key'), undefined);
    await lock?.release();
  });
});
