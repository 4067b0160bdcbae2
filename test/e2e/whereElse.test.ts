import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { git } from '../host/workspace.js';
import { until } from '../workbench/until.js';
import { extensionLog, leaksOf } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** What holds an old key beside the files that Keywright changes: shown, and changed by nobody but the user. */
describe('where else', () => {
  let emulator: Emulator;
  let session: Session;
  let old: string;

  before(async () => {
    emulator = await startEmulator();
    old = emulator.gitlab.mint({ scopes: ['api'] });
    session = await Session.open({
      git: true,
      files: {
        '.env': `GITLAB_TOKEN=${old}\n`,
        '.github/workflows/deploy.yml': 'on: push\njobs:\n  deploy:\n    env:\n      GITLAB_TOKEN: ${{ secrets.DEPLOY_TOKEN }}\n',
      },
      prepare: async (workspace) => {
        await git(workspace, 'remote', 'add', 'origin', 'git@github.com:owner/name.git');
        await git(workspace, 'worktree', 'add', '-q', '-b', 'feature/tree', join(workspace, '..', 'tree'));
        await git(workspace, 'checkout', '-q', '-b', 'topic');
        await git(workspace, 'commit', '-q', '--allow-empty', '--message=Topic');
      },
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls },
    });
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });

  /** Versions in Local History that hold the old key. */
  const copies = async (): Promise<readonly string[]> => {
    const entries = await readdir(join(session.folder, 'data', 'User', 'History'), { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const));
    return texts.flatMap(([file, text]) => (text.includes(old) ? [file] : []));
  };

  it('lists a workflow, another working tree, branches, a terminal and Local History, each with what to do', async () => {
    const { workbench } = session;
    await workbench.problemsUntil((all) => all.length === 1);
    await workbench.openFile('.env', { line: 1, column: 1 });
    await workbench.page.keyboard.type('# mine\n');
    await workbench.page.keyboard.press('ControlOrMeta+S');
    await until('a version with the old key in Local History', async () => (await copies()).length > 0);
    await workbench.runInTerminal('echo ready');
    await regenerate(workbench, { path: '.env', line: 2, column: 20 });
    await workbench.dialogs.pressModal('Regenerate');
    const summary = await workbench.dialogs.notification(/new key works/u);
    await workbench.screenshot('where-else-summary');
    const button = summary.buttons.find((one) => one.startsWith('Where Else ('));
    assert.ok(button !== undefined, summary.buttons.join(', '));
    await workbench.dialogs.pressNotification(/new key works/u, button);
    const { items } = await workbench.quickInput.pick('Where else gitlab/GITLAB_TOKEN');
    await workbench.screenshot('where-else');
    const rows = items.map(({ label, description, detail }) => `${label} | ${description} | ${detail}`).join('\n');
    assert.match(rows, /\.github\/workflows\/deploy\.yml:5 \| GitHub Actions gets DEPLOY_TOKEN \| Set the secret DEPLOY_TOKEN anew/u);
    assert.match(rows, /tree \| feature\/tree; the old key is in \.env \|/u);
    assert.match(rows, /topic \| the last commit has the old key in \.env \| It is checked out here/u);
    assert.match(rows, /main, feature\/tree|feature\/tree, main/u);
    assert.match(rows, /Terminal bash \| was started before/u);
    assert.match(rows, /\.env \| \d+ earlier versions? in VS Code’s Local History \| Delete .*the key is dead/u);
    const key = emulator.gitlab.list().find(({ token }) => emulator.gitlab.isLive(token))?.token ?? '';
    assert.ok(![old, key].some((one) => rows.includes(one)));
    assert.match(rows, /Not looked at \|  \| VS Code keeps the backups of unsaved documents where its window is/u);
    const count = items.filter(({ label }) => label !== 'Not looked at').length;
    assert.equal(button, `Where Else (${count})…`);
    assert.ok((await extensionLog(session)).includes(`where else gitlab/GITLAB_TOKEN is: ${count} found.`));
  });

  it('leads to the page of the repository’s secrets and offers the new key, which is in nothing else', async () => {
    const { workbench } = session;
    await workbench.quickInput.choose('.github/workflows/deploy.yml:5');
    const { items } = await workbench.quickInput.pick('.github/workflows/deploy.yml:5');
    await workbench.screenshot('where-else-workflow');
    assert.deepEqual(items.map(({ label, description }) => `${label} ${description}`.trim()), ['Open GitHub Actions’s Page on github.com https://github.com/owner/name/settings/secrets/actions', 'Copy “gh secret set DEPLOY_TOKEN”', 'Copy New Key', 'Open deploy.yml']);
    await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.quickInput.choose('Copy New Key');
    await workbench.dialogs.notification(/The new key is in the clipboard\./u);
    assert.ok(emulator.gitlab.isLive(String(await workbench.page.evaluate('navigator.clipboard.readText()'))));
  });

  it('deletes versions of Local History only after a yes, and is shown again by its command', async () => {
    const { workbench } = session;
    const before = await copies();
    await workbench.command('Keywright: Where Else…');
    await workbench.quickInput.pick('Where else gitlab/GITLAB_TOKEN');
    await workbench.quickInput.choose('.env');
    assert.match((await workbench.dialogs.modal()).message, /Delete \d+ versions? of \.env from VS Code’s Local History\?/u);
    await workbench.screenshot('where-else-history');
    assert.deepEqual(await copies(), before);
    await workbench.dialogs.pressModal('Delete');
    await workbench.dialogs.notification(/Deleted from VS Code’s Local History/u);
    assert.deepEqual(await copies(), []);
    await workbench.command('Keywright: Where Else…');
    const { items } = await workbench.quickInput.pick('Where else gitlab/GITLAB_TOKEN');
    assert.ok(!items.some(({ description }) => description.includes('Local History')));
    await workbench.quickInput.cancel();
    assert.deepEqual((await leaksOf(session, [old])).filter((path) => !path.startsWith('tree/')), []);
  });

  it('opens a terminal anew, which then is no longer listed', async () => {
    const { workbench } = session;
    await workbench.command('Keywright: Where Else…');
    const { items } = await workbench.quickInput.pick('Where else gitlab/GITLAB_TOKEN');
    const terminal = items.find(({ label }) => label.startsWith('Terminal '))?.label ?? '';
    await workbench.quickInput.choose(terminal);
    await workbench.quickInput.pick(terminal);
    await workbench.quickInput.choose('Open It Anew…');
    await workbench.dialogs.pressModal('Open Anew');
    await workbench.dialogs.notification(/The terminal was opened anew/u);
    await workbench.command('Keywright: Where Else…');
    const left = await workbench.quickInput.pick('Where else gitlab/GITLAB_TOKEN');
    assert.ok(!left.items.some(({ label }) => label.startsWith('Terminal ')));
    await workbench.quickInput.cancel();
  });
});
