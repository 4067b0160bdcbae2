import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLocks } from '../../src/editor/locks.js';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import type { Problem } from '../workbench/panels.js';
import { extensionLog } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** Whether VS Code opens the changed file again, which refers to a key that is lost by then, depends on when it last wrote down what was open. */
const oneKey = (all: readonly Problem[]): boolean => all.filter(({ code }) => code !== 'reference-unknown').length === 1;

/** SecretStorage reads back whatever it is given, and may lose it all the same. */
describe('a store that forgets', () => {
  let emulator: Emulator;
  let session: Session;

  before(async () => {
    emulator = await startEmulator();
    session = await Session.open({
      git: true,
      files: { 'one.env': `GITLAB_TOKEN=${emulator.gitlab.mint({ scopes: ['api'] })}\n`, 'two.env': `SENDGRID_API_KEY=${emulator.sendgrid.mint()}\n` },
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls },
    });
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });

  it('is found out at the next start, and what it has lost is named', async () => {
    const { workbench } = session;
    await workbench.problemsUntil((all) => all.length === 2);
    await regenerate(workbench, { path: 'one.env', line: 1, column: 20 });
    await workbench.dialogs.pressModal('Regenerate');
    await workbench.dialogs.notification(/new key works/u);
    await workbench.reload();
    await workbench.command('Keywright: Show Stored Keys');
    await workbench.quickInput.pick('Stored keys');
    await workbench.quickInput.cancel();
    assert.match(await extensionLog(session), /It has kept what Keywright stored over a restart/u);
    // As when the browser's data are cleared, or a keyring is reset: what remembers it elsewhere stays.
    const dropped = await workbench.page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('secrets.provider')).map((key) => localStorage.removeItem(key)).length");
    assert.equal(dropped, 1);
    await workbench.reload();
    await workbench.dialogs.notification(/SecretStorage has lost gitlab\/GITLAB_TOKEN, which Keywright stored there/u);
    assert.match(await extensionLog(session), /SecretStorage: .* It has lost what Keywright stored in an earlier session/u);
  });

  it('is asked about again, whatever was remembered, before an old key goes', async () => {
    const { workbench } = session;
    const [old] = emulator.sendgrid.list();
    await workbench.problemsUntil(oneKey);
    await regenerate(workbench, { path: 'two.env', line: 1, column: 25 });
    assert.match((await workbench.dialogs.modal()).detail, /has lost what Keywright stored/u);
    await workbench.dialogs.pressModal('Regenerate');
    const { message, detail, buttons } = await workbench.dialogs.modal();
    assert.match(message, /is SecretStorage enough/u);
    assert.match(detail, /keep a copy elsewhere/u);
    assert.ok(!buttons.includes('Always Enough'));
    await workbench.dialogs.pressModal('Later');
    assert.match((await workbench.dialogs.notification(/new key works/u)).message, /is not proved dead.*Copy the new one to where it is safe first/u);
    assert.ok(old !== undefined && emulator.sendgrid.isLive(old.token));
  });

  it('leaves a window that did not hear from it without the others’ fingerprints: nothing is regenerated there', async () => {
    const { workbench } = session;
    await writeFile(join(session.workspace, 'three.env'), `SENDGRID_API_KEY=${emulator.sendgrid.mint()}\n`);
    const storage = join(session.folder, 'data', 'User', 'globalStorage');
    const [ours] = (await readdir(storage)).filter((name) => name.endsWith('.keywright'));
    // Somebody else is making the key, and does not come to an end.
    const lock = await createLocks(join(storage, ours ?? assert.fail(), 'locks')).take('fingerprint-key');
    assert.ok(lock !== undefined);
    try {
      await workbench.page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('secrets.provider')).forEach((key) => localStorage.removeItem(key))");
      await workbench.reload();
      await workbench.problemsUntil(oneKey);
      emulator.clearRequests();
      await workbench.openFile('three.env', { line: 1, column: 25 });
      await workbench.applyQuickFix((await workbench.quickFixes()).find((title) => title.startsWith('Regenerate key…')) ?? assert.fail());
      const { message } = await workbench.dialogs.notification(/SecretStorage did not answer in time when this window started/u);
      assert.match(message, /Nothing was changed/u);
      assert.deepEqual(emulator.requests, []);
    } finally {
      await lock.release();
    }
  });
});
