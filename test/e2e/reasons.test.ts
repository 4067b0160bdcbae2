import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { until } from '../workbench/until.js';
import { leaksOf } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** What becomes of the old key for other reasons than compromise: it works on for a while, over a restart, and is revoked then; or it stays. */
describe('keys that nothing happened to', () => {
  let emulator: Emulator;
  let session: Session;
  const sessions: Session[] = [];
  let old: string;

  before(async () => {
    emulator = await startEmulator();
  });
  after(async () => {
    await Promise.all(sessions.map((one) => one.dispose()));
    await emulator.close();
  });

  const open = async (overlapHours: number, why: 'Due' | 'Another Application Needs One' = 'Due'): Promise<void> => {
    await sessions.pop()?.dispose();
    old = emulator.sendgrid.mint();
    session = await Session.open({
      git: true,
      prepare: async (workspace) => {
        await appendFile(join(workspace, '.gitignore'), '.env\n');
        await writeFile(join(workspace, '.env'), `SENDGRID_API_KEY=${old}\n`);
      },
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls, 'keywright.rotation.overlapHours': overlapHours, 'keywright.rotation.askForCopy': false },
    });
    sessions.push(session);
    await session.workbench.problemsUntil((all) => all.length === 1);
    await regenerate(session.workbench, { path: '.env', line: 1, column: 25 }, why);
  };

  it('leaves both keys to work, shows what is pending, survives a restart and revokes the old key on time', async () => {
    await open(0.015);
    assert.match((await session.workbench.dialogs.modal()).detail, /Why: due\. Both keys work for 54 s .*; then the old one is revoked, or you are asked/u);
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

  it('stays where another application needs a key: one more is stored, and nothing else changes; and a lost one is replaced', async () => {
    await open(24, 'Another Application Needs One');
    const { workbench, workspace } = session;
    assert.match((await workbench.dialogs.modal()).detail, /stays in use, and no file changes/u);
    await workbench.screenshot('another-sheet');
    await workbench.dialogs.pressModal('Make Another Key');
    assert.match((await workbench.dialogs.notification(/new key works/u)).message, /stored as sendgrid\/SENDGRID_API_KEY.*stays in use/u);
    assert.ok(emulator.sendgrid.isLive(old));
    assert.equal(await readFile(join(workspace, '.env'), 'utf8'), `SENDGRID_API_KEY=${old}\n`);
    // SecretStorage reports a moment later what it no longer keeps: the item says just this in the end.
    await workbench.statusBar.item({ text: '0 leaked' });

    // In the same window: a lost one.
    const fresh = emulator.openai.mint();
    await workbench.command('Keywright: Replace Lost Key…');
    await workbench.quickInput.pick('Replace a lost key');
    await workbench.quickInput.type('OpenAI API'); // The list is long.
    await workbench.quickInput.choose('OpenAI API key');
    assert.equal((await workbench.quickInput.box('Replace a lost OpenAI')).value, 'OPENAI_API_KEY');
    await workbench.quickInput.accept();
    assert.match((await workbench.dialogs.modal()).message, /Make the new key on OpenAI's page/u);
    await workbench.dialogs.pressModal('I Have It Already');
    assert.ok((await workbench.quickInput.box('New OpenAI')).password);
    await workbench.quickInput.type(fresh);
    await workbench.quickInput.accept();
    assert.match((await workbench.dialogs.notification(/stored as openai\/OPENAI_API_KEY/u)).message, /The lost one goes on working/u);
    await workbench.screenshot('lost-replaced');
    assert.deepEqual(await leaksOf(session, [fresh]), []);
  });
});
