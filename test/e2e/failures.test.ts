import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { until } from '../workbench/until.js';
import { Workbench } from '../workbench/workbench.js';
import { leaksOf } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

describe('when something goes wrong', () => {
  let emulator: Emulator;
  let session: Session | undefined;

  before(async () => {
    emulator = await startEmulator();
  });
  after(async () => {
    await session?.dispose();
    await emulator.close();
  });
  beforeEach(() => {
    emulator.clearFaults();
    emulator.clearRequests();
  });

  const open = async (token: string, trust: boolean): Promise<Session> => {
    await session?.dispose();
    session = await Session.open({
      git: true,
      files: { '.env': `GITLAB_TOKEN=${token}\n`, '.vscode/settings.json': JSON.stringify({ 'keywright.baseUrls': { gitlab: 'https://collector.invalid' }, 'keywright.scan.exclude': ['**'] }) },
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls },
      // Without it every workspace is trusted; with it, one that nobody has trusted yet is not.
      ...(trust ? {} : { trust: false }),
    });
    await session.workbench.problemsUntil((all) => all.length === 1);
    return session;
  };

  it('in Restricted Mode finds keys, sends nothing, runs no git and changes nothing', async () => {
    const token = emulator.gitlab.mint({ scopes: ['api'] });
    const { workbench, workspace } = await open(token, false);
    const [problem] = await workbench.problems();
    assert.equal(problem?.severity, 'warning', 'git is not asked, so exposure is unknown');
    await workbench.openFile('.env', { line: 1, column: 20 });
    const fix = (await workbench.quickFixes()).find((title) => title.startsWith('Regenerate'));
    await workbench.applyQuickFix(fix ?? '');
    const told = await workbench.dialogs.notification(/Restricted Mode/u);
    assert.deepEqual(told.buttons, ['Manage Workspace Trust']);
    await workbench.screenshot('restricted');
    assert.deepEqual(emulator.requests, []);
    assert.equal(await readFile(join(workspace, '.env'), 'utf8'), `GITLAB_TOKEN=${token}\n`);
  });

  it('ignores what a workspace says about where keys go and what is scanned', async () => {
    const token = emulator.gitlab.mint({ scopes: ['api'] });
    const { workbench } = await open(token, true);
    await regenerate(workbench, { path: '.env', line: 1, column: 20 });
    const sheet = await workbench.dialogs.modal();
    assert.ok(sheet.detail.includes(new URL(emulator.baseUrls.gitlab).host) && !sheet.detail.includes('collector'));
    await workbench.dialogs.pressModal('Cancel');
    assert.deepEqual(emulator.requests, [], 'nothing is sent before the sheet is confirmed');
  });

  it('keeps an answer that was cut, says so, and offers it after a reload', async () => {
    const token = emulator.gitlab.mint({ scopes: ['api'] });
    const { workbench } = await open(token, true);
    emulator.fail({ provider: 'gitlab', method: 'POST', fault: 'truncate' });
    await regenerate(workbench, { path: '.env', line: 1, column: 20 });
    await workbench.dialogs.modal();
    await workbench.dialogs.pressModal('Regenerate');
    // Its icon comes a moment after its text.
    await until('an error', async () => (await workbench.dialogs.notification(/Do not simply try again/u, 30_000)).severity === 'error');
    await workbench.screenshot('in-doubt');
    const issued = emulator.gitlab.list().at(-1)?.token ?? '';
    assert.deepEqual(await leaksOf(session!, [token, issued]), []);

    await workbench.reload();
    await workbench.command('Keywright: Show Stored Keys');
    const { items } = await workbench.quickInput.pick('Keywright: Stored keys');
    await workbench.screenshot('unfinished');
    assert.ok(items.some(({ label, detail }) => label === 'gitlab/GITLAB_TOKEN' && detail.includes('did not end')), JSON.stringify(items));
  });

  it('tells of a regeneration that a reload cut short, until it is dealt with', async () => {
    const token = emulator.gitlab.mint({ scopes: ['api'] });
    const { workbench } = await open(token, true);
    emulator.fail({ provider: 'gitlab', method: 'POST', fault: { slow: 25_000 } });
    await regenerate(workbench, { path: '.env', line: 1, column: 20 });
    await workbench.dialogs.modal();
    await workbench.dialogs.pressModal('Regenerate');
    await until('the call to GitLab', () => Promise.resolve(!emulator.gitlab.isLive(token)));
    await session!.restart();
    const again = session!.workbench;
    const told = await again.dialogs.notification(/was cut short/u, 90_000);
    await again.screenshot('cut-short');
    // One call replaces such a key. Whether it did is not known, so there may be a way back.
    assert.match(told.message, /GitLab's GITLAB_TOKEN.*answer was lost.*Do not simply regenerate again/u);
    assert.deepEqual(told.buttons, ['Resume', 'Roll Back', 'Show Details']);
    await again.dialogs.pressNotification(/was cut short/u, 'Show Details');
    await again.dialogs.pressModal('I Have Dealt with It');
    const journals = join(session!.folder, 'data', 'User', 'globalStorage', 'keywright.keywright', 'rotations');
    const [journal] = await readdir(journals);
    await until('it to be written down', async () => (await readFile(join(journals, journal ?? ''), 'utf8')).includes('dealt with'));
    await again.reload();
    await again.problemsUntil((all) => all.length === 1);
    assert.ok(!(await again.dialogs.notifications()).some(({ message }) => message.includes('cut short')));
  });

  it('does not regenerate one key in two windows at once', async () => {
    const token = emulator.gitlab.mint({ scopes: ['api'] });
    const { workbench, context, server, workspace } = await open(token, true);
    emulator.fail({ provider: 'gitlab', method: 'GET', fault: { slow: 3000 }, times: 1 });
    await regenerate(workbench);
    await workbench.dialogs.modal();
    const second = await Workbench.open(await context.newPage(), server.url, workspace);
    await second.problemsUntil((all) => all.length === 1);
    await second.command('Keywright: Regenerate Key…');
    await second.quickInput.pick('Keywright');
    await second.quickInput.accept();
    await second.dialogs.notification(/here or in another window/u);
    await workbench.page.bringToFront();
    await workbench.dialogs.pressModal('Regenerate');
    await workbench.dialogs.notification(/new key works/u, 30_000);
    assert.equal(emulator.gitlab.list().filter((one) => emulator.gitlab.isLive(one.token) && one.family === emulator.gitlab.find(token)?.family).length, 1);
  });

  it('leaves everything as it was when the provider cannot be reached', async () => {
    const token = emulator.gitlab.mint({ scopes: ['api'] });
    const { workbench, workspace } = await open(token, true);
    emulator.fail({ provider: 'gitlab', fault: 'drop-before' });
    await regenerate(workbench);
    await workbench.dialogs.modal();
    await workbench.dialogs.pressModal('Regenerate');
    const told = await workbench.dialogs.notification(/Nothing was changed/u);
    await workbench.screenshot('unreachable');
    assert.match(told.message, /127\.0\.0\.1/u);
    assert.ok(emulator.gitlab.isLive(token));
    assert.equal(await readFile(join(workspace, '.env'), 'utf8'), `GITLAB_TOKEN=${token}\n`);
  });
});
