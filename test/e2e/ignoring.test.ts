import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { until } from '../workbench/until.js';
import { leaksOf } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** What a new user sees of findings, and does with one that is none of theirs. */
describe('findings, shown and ignored', () => {
  const aws = { id: ['AKIA', 'Z7Q4XW2NTRB5LKDV'].join(''), secret: ['p9Kd3vXq7TfZ1mYw', 'R5hJ8cLbN2sG6uEa', 'oQ4tVx0B'].join('') };
  const file = '.keywright.json';
  let emulator: Emulator;
  let session: Session;
  let gitlab: string;

  before(async () => {
    emulator = await startEmulator();
    gitlab = emulator.gitlab.mint({ scopes: ['api'] });
    session = await Session.open({
      git: true,
      files: {
        'src/app.ts': `export const token = '${gitlab}';\n`,
        'deploy/aws.env': `AWS_ACCESS_KEY_ID=${aws.id}\nAWS_SECRET_ACCESS_KEY=${aws.secret}\n`,
        'deploy/secret.yaml': `kind: Secret\ndata:\n  token: ${Buffer.from(`TOKEN=${gitlab}`).toString('base64')}\n`,
      },
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls },
    });
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });

  const ignoreAtToken = async (): Promise<void> => {
    const { workbench } = session;
    await workbench.openFile('src/app.ts', { line: 1, column: 30 });
    await workbench.applyQuickFix(`Ignore ••••${gitlab.slice(-4)}…`);
    await workbench.quickInput.pick('Ignore GitLab');
  };

  it('says of each what it is worth, and counts a credential once', async () => {
    const { workbench } = session;
    const problems = await workbench.problemsUntil((all) => all.length === 3);
    assert.deepEqual(problems.map(({ file: at, line }) => `${at}:${line}`), ['aws.env:2', 'secret.yaml:3', 'app.ts:1']);
    assert.match(problems[0]?.message ?? '', new RegExp(`secret access key ••••${aws.secret.slice(-4)} with its access key id ••••${aws.id.slice(-4)} in a file that git tracks`, 'u'));
    assert.match(problems[1]?.message ?? '', /^GitLab .*, in base64, in a file that git tracks/u);
    await workbench.statusBar.item({ text: '2 leaked' });
    await workbench.screenshot('findings');
    await workbench.openFile('deploy/aws.env', { line: 2, column: 30 });
    await workbench.command('Show or Focus Hover');
    await workbench.page.locator('.monaco-hover:visible', { hasText: 'with its access key id' }).first().waitFor();
    await workbench.screenshot('findings-hover');
    assert.match(await workbench.statusBar.tooltip({ text: '2 leaked' }), /aws\.env:2/u);
    await workbench.screenshot('findings-tooltip');
  });

  it('says before it regenerates a key where that stands in another form', async () => {
    const { workbench } = session;
    await regenerate(workbench, { path: 'deploy/secret.yaml', line: 3, column: 15 });
    const { detail } = await workbench.dialogs.modal();
    assert.match(detail, /2 files change at once.*• src\/app\.ts → process\.env\['TOKEN'\]!.*• \.env → is made, and defines TOKEN/su);
    assert.match(detail, /Not changed; .*• deploy\/secret\.yaml:3 holds the old key in base64/su);
    await workbench.screenshot('sheet-encoded');
    await workbench.dialogs.pressModal('Cancel');
  });

  it('ignores a value wherever and however it stands, writes no value down, and undo brings it back', async () => {
    const { workbench, workspace } = session;
    await ignoreAtToken();
    await workbench.screenshot('ignore-what');
    await workbench.quickInput.choose('This Value');
    await workbench.quickInput.box('Ignore GitLab');
    await workbench.quickInput.type('a token of the tests');
    await workbench.quickInput.accept();
    await workbench.quickInput.pick('Ignore GitLab');
    await workbench.screenshot('ignore-how-long');
    await workbench.quickInput.choose('For Good');
    await workbench.dialogs.notification(/is ignored/u);
    await workbench.screenshot('ignored');
    await workbench.problemsUntil((all) => all.length === 1 && all[0]?.file === 'aws.env');
    assert.match(await workbench.statusBar.tooltip({ text: '1 leaked' }), /2 findings are ignored/u);
    const written = await readFile(join(workspace, file), 'utf8');
    assert.ok(written.includes('a token of the tests') && !written.includes(gitlab));
    assert.deepEqual(await leaksOf(session, [gitlab, aws.secret]), []);

    await workbench.dialogs.pressNotification(/is ignored/u, 'Open File');
    await workbench.page.locator('.tab.active', { hasText: file }).waitFor();
    await workbench.screenshot('ignored-file');
    await workbench.page.keyboard.press('ControlOrMeta+Z');
    await workbench.problemsUntil((all) => all.length === 3);
    await workbench.screenshot('ignored-undone');
    await until('the file to be gone', () => Promise.resolve(!existsSync(join(workspace, file))));
  });
});
