import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { until } from '../workbench/until.js';
import { leaksOf } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** A key that is only due: both work for a while, over a restart, and then the old one is revoked. */
describe('an overlap', () => {
  let emulator: Emulator;
  let session: Session;
  let old: string;

  before(async () => {
    emulator = await startEmulator();
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });

  const open = async (overlapHours: number): Promise<void> => {
    old = emulator.sendgrid.mint();
    session = await Session.open({
      git: true,
      prepare: async (workspace) => {
        await appendFile(join(workspace, '.gitignore'), '.env\n');
        await writeFile(join(workspace, '.env'), `SENDGRID_API_KEY=${old}\n`);
      },
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls, 'keywright.rotation.overlapHours': overlapHours, 'keywright.rotation.askForCopy': false },
    });
    await session.workbench.problemsUntil((all) => all.length === 1);
    await regenerate(session.workbench, { path: '.env', line: 1, column: 25 }, 'Due');
  };

  it('leaves both keys to work, shows what is pending, survives a restart and revokes the old key on time', async () => {
    await open(0.015);
    assert.match((await session.workbench.dialogs.modal()).detail, /Why: due\. Both keys work for 54 s .*; then the old one is revoked\./u);
    await session.workbench.screenshot('overlap-sheet');
    await session.workbench.dialogs.pressModal('Regenerate');
    assert.match((await session.workbench.dialogs.notification(/new key works/u)).message, /The old one \(••••.{4}\) works until/u);
    assert.equal(await readFile(join(session.workspace, '.env'), 'utf8'), 'SENDGRID_API_KEY=keywright://sendgrid/SENDGRID_API_KEY\n');
    assert.match((await session.workbench.statusBar.item({ text: /1 pending/u })).spoken, /The old key of sendgrid\/SENDGRID_API_KEY works until/u);
    await session.workbench.screenshot('overlap-pending');
    assert.equal(emulator.sendgrid.list().filter(({ token }) => emulator.sendgrid.isLive(token)).length, 2);

    await session.restart();
    await session.workbench.statusBar.item({ text: /1 pending/u });
    assert.ok(!(await session.workbench.dialogs.notifications()).some(({ message }) => message.includes('cut short')), 'an overlap is not unfinished work');
    await until('the old key to be revoked', () => Promise.resolve(!emulator.sendgrid.isLive(old)), 90_000);
    assert.match((await session.workbench.dialogs.notification(/new key works/u)).message, /The old one \(••••.{4}\) is dead/u);
    await session.workbench.statusBar.item({ text: '0 leaked' });
    const [key, ...more] = emulator.sendgrid.list().filter(({ token }) => emulator.sendgrid.isLive(token));
    assert.ok(key !== undefined && more.length === 0);
    assert.deepEqual(await leaksOf(session, [old, key.token]), []);
  });

  it('can be ended before its time, and made longer, from the list of keys', async () => {
    await session.dispose();
    await open(24);
    const { workbench } = session;
    await workbench.dialogs.modal();
    await workbench.dialogs.pressModal('Regenerate');
    await workbench.dialogs.notification(/works until/u);
    const act = async (action: string): Promise<void> => {
      await workbench.command('Keywright: Show Keys');
      const { items } = await workbench.quickInput.pick('Keywright: Keys');
      const row = items.find(({ detail }) => detail.includes('left to work until'));
      assert.ok(row !== undefined, JSON.stringify(items));
      await workbench.quickInput.choose(row.label);
      await workbench.quickInput.choose(action);
    };
    await act('Keep Longer');
    await workbench.dialogs.notification(/The old key of sendgrid\/SENDGRID_API_KEY works until/u);
    assert.ok(emulator.sendgrid.isLive(old));
    await act('Revoke Old Key Now');
    await workbench.dialogs.notification(/The old one \(••••.{4}\) is dead/u);
    assert.ok(!emulator.sendgrid.isLive(old));
    await workbench.statusBar.item({ text: '0 leaked' });
  });
});
