import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { until } from '../workbench/until.js';
import { leaksOf } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** What most rotations are: no file holds the key any more, only a reference to it. */
describe('a stored key', () => {
  let emulator: Emulator;
  let session: Session;

  before(async () => {
    emulator = await startEmulator();
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });

  const live = (): readonly string[] => emulator.sendgrid.list().flatMap(({ token }) => (emulator.sendgrid.isLive(token) ? [token] : []));
  const env = 'SENDGRID_API_KEY=keywright://sendgrid/SENDGRID_API_KEY\n';
  /** From the sheet on: SecretStorage alone will hold the new key, and no file changes. @returns the new key. */
  const goThrough = async (old: string, picture: string): Promise<string> => {
    const { workbench } = session;
    assert.match((await workbench.quickInput.pick('Regenerate ')).items[0]?.label ?? '', /Due/u, 'nothing happened to it');
    await workbench.quickInput.choose('Compromised');
    const sheet = await workbench.dialogs.modal();
    assert.match(sheet.detail, /No file holds the key, so none changes: keywright:\/\/sendgrid\/SENDGRID_API_KEY stands for the new one/u);
    await workbench.screenshot(`${picture}-sheet`);
    await workbench.dialogs.pressModal('Regenerate');
    const holder = await until('the question who holds the new key', async () => (await workbench.dialogs.hasModal()) && workbench.dialogs.modal());
    assert.match(holder.message, /is SecretStorage enough/u);
    await workbench.dialogs.pressModal('SecretStorage Is Enough');
    const { message } = await workbench.dialogs.notification(/new key works/u);
    assert.match(message, /is dead\. No file had to change\./u);
    await workbench.screenshot(`${picture}-summary`);
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.dialogs.untilNoNotification(/new key works/u);
    const [key, ...more] = live();
    assert.ok(key !== undefined && more.length === 0 && key !== old);
    assert.equal(await readFile(join(session.workspace, '.env'), 'utf8'), env);
    return key;
  };

  it('is regenerated from the list, and from a reference to it, which gives the new one', async () => {
    const old = emulator.sendgrid.mint();
    session = await Session.open({
      git: true,
      prepare: async (workspace) => {
        await appendFile(join(workspace, '.gitignore'), '.env\n');
        await writeFile(join(workspace, '.env'), `SENDGRID_API_KEY=${old}\n`);
      },
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls },
    });
    const { workbench, context } = session;
    await workbench.problemsUntil((all) => all.length === 1);
    await regenerate(workbench, { path: '.env', line: 1, column: 25 });
    await workbench.dialogs.pressModal('Regenerate');
    await until('the question who holds the new key', async () => (await workbench.dialogs.hasModal()) && workbench.dialogs.modal());
    await workbench.dialogs.pressModal('SecretStorage Is Enough');
    await workbench.dialogs.notification(/new key works/u);
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.dialogs.untilNoNotification(/new key works/u);
    await workbench.problemsUntil((all) => all.length === 0);
    const [first = ''] = live();

    await workbench.command('Keywright: Show Stored Keys');
    const { items } = await workbench.quickInput.pick('Keywright: Stored keys');
    const row = items.find(({ label }) => label.startsWith('sendgrid/SENDGRID_API_KEY'));
    assert.match(row?.detail ?? '', /· live, tested today · keywright:/u);
    await workbench.quickInput.choose(row?.label ?? '');
    await workbench.quickInput.pick('sendgrid/SENDGRID_API_KEY');
    await workbench.screenshot('stored-key-actions');
    await workbench.quickInput.choose('Regenerate Key…');
    const second = await goThrough(first, 'stored-from-list');

    await workbench.openFile('.env', { line: 1, column: 30 });
    const fix = (await workbench.quickFixes()).find((title) => title.startsWith('Regenerate its key…'));
    assert.match(fix ?? '', /sendgrid\/SENDGRID_API_KEY ••••/u);
    await workbench.command('Show or Focus Hover');
    await workbench.page.locator('.monaco-hover:visible', { hasText: 'Regenerate it…' }).first().waitFor();
    await workbench.screenshot('stored-hover');
    await workbench.page.keyboard.press('Escape');
    await workbench.applyQuickFix(fix ?? '');
    const third = await goThrough(second, 'stored-from-reference');

    // The command lists it too, where the cursor is on none.
    await workbench.openFile('.gitignore');
    await workbench.command('Keywright: Regenerate Key…');
    const { items: all } = await workbench.quickInput.pick('Keywright');
    assert.deepEqual(all.map(({ label }) => label.replace(/••••.*/u, '')), ['sendgrid/SENDGRID_API_KEY ']);
    await workbench.screenshot('stored-to-choose');
    await workbench.quickInput.cancel();

    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.command('Keywright: Copy Stored Key');
    const { items: stored } = await workbench.quickInput.pick('Copy stored key');
    await workbench.quickInput.choose(stored[0]?.label ?? '');
    await workbench.dialogs.notification(/is in the clipboard/u);
    assert.equal(await workbench.page.evaluate('navigator.clipboard.readText()'), third);
    assert.deepEqual(await leaksOf(session, [old, first, second, third]), []);
  }).timeout(240_000);
});
