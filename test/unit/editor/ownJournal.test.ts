import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJournal } from '../../../src/editor/journalFile.js';
import { type Lock, createLocks } from '../../../src/editor/locks.js';
import { ownJournal } from '../../../src/editor/ownJournal.js';
import { Overtaken } from '../../../src/rotation/ports.js';
import { plan, record } from '../rotation/records.js';
import { quick } from './quickLocks.js';

describe('the journal of a window’s own rotation', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'keywright-own-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  describe('in a process that stood still', () => {
    let window: ChildProcess;
    beforeEach(async () => {
      window = fork(fileURLToPath(new URL('slowWindow.ts', import.meta.url)), [folder], { execArgv: ['--import', 'tsx'] });
      assert.deepEqual((await once(window, 'message'))[0], 'has the locks');
      window.kill('SIGSTOP');
    });
    afterEach(async () => {
      if (window.exitCode !== null || window.signalCode !== null) return;
      window.kill('SIGKILL');
      await once(window, 'exit');
    });

    const goOn = async (): Promise<unknown> => {
      window.kill('SIGCONT');
      window.send('go on');
      return (await once(window, 'message'))[0] as unknown;
    };

    for (const what of ['key F', 'rotation first']) {
      it(`takes nothing down once another one has the lock of the ${what.split(' ', 1)[0]}`, async () => {
        const locks = createLocks(folder, quick);
        let lock: Lock | undefined;
        while (lock === undefined) lock = await locks.take(what);
        assert.match(String(await goOn()), /Another window has taken this over/u);
        await lock.release();
        assert.deepEqual(await createJournal(join(folder, 'journal')).read('first'), []);
      });
    }

    it('goes on where nobody wanted its locks', async () => {
      assert.equal(await goOn(), 'asks for a key');
    });
  });

  it('still takes down what has happened while the rotation is its own', async () => {
    const files = createJournal(folder);
    const held = { key: true, rotation: true };
    const lock = (of: keyof typeof held): Lock => ({ isHeld: () => Promise.resolve(held[of]), release: () => Promise.resolve() });
    const journal = ownJournal(files, lock('rotation'), [lock('key')]);
    await journal.append(plan('first'));
    held.key = false;
    const happened = record('first', 'issue', 'outcome', { issued: 'yes' });
    await journal.append(happened);
    await assert.rejects(journal.append(record('first', 'issue', 'intent', { by: 'hand' })), Overtaken);
    held.rotation = false;
    await assert.rejects(journal.append(happened), Overtaken);
    assert.deepEqual(await files.read('first'), [plan('first'), happened]);
  });
});
