import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { until } from '../workbench/until.js';
import { extensionLog, leaksOf } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** One key of each class, from the leak to the proof: found, regenerated, stored, rewritten, the old one refused, nothing in the clear. */
describe('the whole loop', () => {
  let emulator: Emulator;
  let session: Session;
  const sessions: Session[] = [];

  before(async () => {
    emulator = await startEmulator();
  });
  // Not after each: a failure is to leave a picture of its window.
  after(async () => {
    await Promise.all(sessions.map((one) => one.dispose()));
    await emulator.close();
  });

  const open = async (files: Readonly<Record<string, string>>, ignored: Readonly<Record<string, string>> = {}): Promise<void> => {
    await sessions.pop()?.dispose();
    session = await Session.open({
      git: true,
      files,
      prepare: async (workspace) => {
        for (const [path, content] of Object.entries(ignored)) {
          await appendFile(join(workspace, '.gitignore'), `${path}\n`);
          await writeFile(join(workspace, path), content);
        }
      },
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls, 'keywright.consoleUrls': emulator.consoleUrls },
    });
    sessions.push(session);
  };
  const text = (path: string): Promise<string> => readFile(join(session.workspace, path), 'utf8');
  const regenerateAt = (path: string, line: number, column: number): Promise<void> => regenerate(session.workbench, { path, line, column });
  /** What “Copy Stored Key” puts into the clipboard, in a window that has just been loaded. */
  const storedAfterReload = async (name: string): Promise<string> => {
    const { workbench, context } = session;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.reload();
    await workbench.command('Keywright: Copy Stored Key');
    const { items } = await workbench.quickInput.pick('Copy stored key');
    await workbench.screenshot('stored-keys');
    const label = items.map((item) => item.label).find((one) => one.startsWith(name));
    assert.ok(label !== undefined, `the stored keys are ${items.map((item) => item.label).join(', ')}`);
    await workbench.quickInput.choose(label);
    await workbench.dialogs.notification(/is in the clipboard/u);
    return String(await workbench.page.evaluate('navigator.clipboard.readText()'));
  };

  it('GitLab: one call replaces the key, in all files, and one undo brings the text back', async () => {
    const old = emulator.gitlab.mint({ scopes: ['api'] });
    const [env, source] = [`\uFEFF# settings\r\nexport GITLAB_TOKEN="${old}" # deploy\r\nOTHER=1\r\n`, `export const token = '${old}';\n`];
    await open({ '.env': env, 'src/app.ts': source });
    const { workbench } = session;

    const problems = await workbench.problemsUntil((all) => all.length === 2);
    assert.deepEqual(
      problems.map(({ file, severity, source: from, code, line }) => ({ file, severity, from, code, line })),
      [
        { file: '.env', severity: 'error', from: 'keywright', code: 'gitlab-personal-access-token', line: 2 },
        { file: 'app.ts', severity: 'error', from: 'keywright', code: 'gitlab-personal-access-token', line: 1 },
      ],
    );
    assert.ok(problems.every(({ message }) => message.startsWith('GitLab') && !message.includes(old)));
    const item = await workbench.statusBar.item({ text: '1 leaked' });
    assert.deepEqual([item.kind, item.icons], ['error', ['key']]);
    assert.match(await workbench.statusBar.tooltip({ id: item.id }), /GitLab.*••••.*\.env:2 and 1 more.*tracked.*unknown/su);
    await workbench.screenshot('problems');

    await regenerateAt('.env', 2, 25);
    const sheet = await workbench.dialogs.modal();
    assert.match(sheet.detail, /one call/iu);
    assert.match(sheet.detail, /\.env → keywright:\/\/gitlab\/GITLAB_TOKEN/u);
    assert.match(sheet.detail, /src\/app\.ts/u);
    await workbench.screenshot('sheet');
    await workbench.dialogs.pressModal('Regenerate');
    const summary = await workbench.dialogs.notification(/new key works/u);
    await workbench.screenshot('summary');
    assert.match(summary.message, /is dead\. 2 places in 2 files changed/u);

    const key = emulator.gitlab.list().find(({ token }) => emulator.gitlab.isLive(token))?.token ?? '';
    assert.ok(!emulator.gitlab.isLive(old));
    assert.equal(await text('.env'), env.replace(old, 'keywright://gitlab/GITLAB_TOKEN'));
    assert.equal(await text('src/app.ts'), "export const token = process.env['GITLAB_TOKEN']!;\n");
    await workbench.problemsUntil((all) => all.length === 0);
    // SecretStorage tells a moment later that the old key is no longer kept.
    await until('a status bar without an old key', async () => (await workbench.statusBar.item({ text: '0 leaked' })).kind === 'plain');
    const log = await extensionLog(session);
    for (const part of ['regenerating GitLab access token ••••', 'rewrite: Changing the files', 'the new key works']) assert.ok(log.includes(part), `the log lacks “${part}”: ${log}`);
    assert.deepEqual(await leaksOf(session, [old, key]), []);

    await workbench.openFile('.env');
    await workbench.page.keyboard.press('ControlOrMeta+Z');
    await until('the old text in the editor', async () => (await workbench.editorText()).includes(old));
    await workbench.problemsUntil((all) => all.length === 2);

    assert.equal(await storedAfterReload('gitlab/GITLAB_TOKEN'), key);
  });

  it('SendGrid: a second key, then the old one is revoked; the new value goes into an ignored .env', async () => {
    const old = emulator.sendgrid.mint();
    const bystander = emulator.sendgrid.mint();
    await open({}, { '.env': `# mail\nSENDGRID_API_KEY='${old}'\n` });
    const { workbench } = session;
    const [problem] = await workbench.problemsUntil((all) => all.length === 1);
    assert.equal(problem?.severity, 'info', 'git ignores the file: inventory, no leak');
    await workbench.statusBar.item({ text: '0 leaked' });

    await regenerateAt('.env', 2, 25);
    assert.deepEqual([...(await workbench.dialogs.modal()).buttons].sort(), ['Cancel', 'Regenerate', 'Regenerate, Review Changes First', 'Regenerate, Write New Key into Ignored Files']);
    await workbench.dialogs.pressModal('Regenerate, Write New Key into Ignored Files');
    await workbench.dialogs.notification(/new key works/u);

    const key = emulator.sendgrid.list().find(({ token }) => token !== bystander && emulator.sendgrid.isLive(token))?.token ?? '';
    assert.ok(!emulator.sendgrid.isLive(old));
    assert.ok(emulator.sendgrid.isLive(bystander));
    assert.equal(await text('.env'), `# mail\nSENDGRID_API_KEY='${key}'\n`);
    // VS Code's own Local History keeps what it saves, on purpose: the user chose to have the value in a file.
    const leaks = await leaksOf(session, [old, key]);
    assert.deepEqual(leaks.filter((path) => !path.includes('History')), []);
    assert.equal(await storedAfterReload('sendgrid/SENDGRID_API_KEY'), key);
  });

  it('OpenAI: by hand, from the console page to the probe of the old key', async () => {
    const old = emulator.openai.mint();
    await open({ '.env.production': `OPENAI_API_KEY=${old}\n` });
    const { workbench } = session;
    await workbench.problemsUntil((all) => all.length === 1);
    await regenerateAt('.env.production', 1, 20);
    assert.match((await workbench.dialogs.modal()).detail, /How \(guided\).*SecretStorage will be the only place/su);
    await workbench.dialogs.pressModal('Regenerate');

    const page = await until('the question for the new key', async () => (await workbench.dialogs.hasModal()) && workbench.dialogs.modal());
    assert.match(page.message, /Make the new key on OpenAI's page/u);
    assert.ok(page.detail.includes(emulator.consoleUrls.openai));
    await workbench.screenshot('guided-steps');
    // The real page, as code-server shows it to a browser.
    const opening = session.context.waitForEvent('page');
    await workbench.dialogs.pressModal('Open Page');
    const console_ = await opening;
    await console_.fill('input[name=name]', 'keywright e2e');
    await console_.click('#create');
    const key = await console_.inputValue('#new-key');
    assert.ok(emulator.openai.isLive(key));
    await workbench.page.bringToFront(); // A window in the background draws nothing.
    const box = await workbench.quickInput.box('New OpenAI');
    assert.ok(box.password);
    await workbench.quickInput.type('nothing that OpenAI issues');
    await workbench.quickInput.accept();
    await until('the refusal', async () => (await workbench.quickInput.box()).message.includes('This is no OpenAI'));
    await workbench.screenshot('guided-paste');
    await workbench.quickInput.type(key);
    await workbench.quickInput.accept();

    const holder = await until('the question who holds the new key', async () => (await workbench.dialogs.hasModal()) && workbench.dialogs.modal());
    assert.match(holder.message, /is SecretStorage enough/u);
    assert.match(holder.detail, /SecretStorage alone holds the new key, as openai\/OPENAI_API_KEY\. .*has not shown yet/u);
    assert.ok(emulator.openai.isLive(old));
    await workbench.screenshot('second-holder');
    await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.dialogs.pressModal('Copy New Key');
    await workbench.dialogs.pressModal('I Have a Copy');
    assert.equal(await workbench.page.evaluate('navigator.clipboard.readText()'), key);

    const removal = await until('the question for the old key', async () => (await workbench.dialogs.hasModal()) && workbench.dialogs.modal());
    assert.match(removal.message, /Remove the old key/u);
    assert.equal(await text('.env.production'), 'OPENAI_API_KEY=keywright://openai/OPENAI_API_KEY\n');
    await workbench.screenshot('guided-removal');
    emulator.openai.revoke(old); // As the person does on the page; its button has a test of its own.
    await workbench.dialogs.pressModal('It Is Removed');
    assert.match((await workbench.dialogs.notification(/new key works/u)).message, /is dead/u);
    assert.deepEqual(await leaksOf(session, [old, key]), []);
    assert.equal(await storedAfterReload('openai/OPENAI_API_KEY'), key);
    assert.match(await extensionLog(session), /It has kept what Keywright stored over a restart/u);
  });
});
