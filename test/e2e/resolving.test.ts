import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { until } from '../workbench/until.js';
import { leaksOf } from './leaks.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

/** Prints the SHA-256 of the variable, and writes it into the file that is named. */
const PROGRAM = `const sha = require('node:crypto').createHash('sha256').update(process.env.GITLAB_TOKEN ?? '').digest('hex');
console.log(sha);
require('node:fs').writeFileSync(process.argv[2] + '.part', sha);
require('node:fs').renameSync(process.argv[2] + '.part', process.argv[2]);
`;

/** From the leak to a program that works with the new key, which no file holds. */
describe('programs get the key that a reference stands for', () => {
  let emulator: Emulator;
  let session: Session;

  before(async () => {
    emulator = await startEmulator();
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });

  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const live = (): string => emulator.gitlab.list().find(({ token }) => emulator.gitlab.isLive(token))?.token ?? '';
  /** What the program wrote, once. */
  const printed = async (name: string): Promise<string> => {
    const path = join(session.workspace, name);
    const text = await until(`what the program writes into ${name}`, () => readFile(path, 'utf8').catch(() => undefined), 30_000);
    await rm(path);
    return text;
  };
  const runTask = async (): Promise<void> => {
    await session.workbench.command('Tasks: Run Task');
    await session.workbench.quickInput.pick();
    await session.workbench.quickInput.choose('print');
  };

  it('in terminals, tasks and by keywright run; after another regeneration they get the new one', async () => {
    const old = emulator.gitlab.mint({ scopes: ['api'] });
    session = await Session.open({
      git: true,
      files: {
        '.env': `GITLAB_TOKEN=${old}\n`,
        'print.cjs': PROGRAM,
        '.vscode/tasks.json': JSON.stringify({ version: '2.0.0', tasks: [{ label: 'print', type: 'shell', command: 'node', args: ['--env-file=.env', 'print.cjs', 'by-task'], problemMatcher: [] }] }),
      },
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls, 'keywright.consoleUrls': emulator.consoleUrls },
    });
    const { workbench, workspace } = session;
    await workbench.problemsUntil((all) => all.length === 1);
    await workbench.runInTerminal('echo opened before');

    await regenerate(workbench, { path: '.env', line: 1, column: 20 });
    await workbench.dialogs.pressModal('Regenerate');
    await workbench.dialogs.notification(/new key works/u);
    assert.equal(await readFile(join(workspace, '.env'), 'utf8'), 'GITLAB_TOKEN=keywright://gitlab/GITLAB_TOKEN\n');
    const first = live();
    const question = await workbench.dialogs.notification(/Set GITLAB_TOKEN in its terminals and tasks\?/u);
    assert.ok(!question.message.includes(first));
    await workbench.screenshot('resolving-question');
    await workbench.dialogs.pressNotification(/Set GITLAB_TOKEN in its terminals/u, 'Set in Terminals');

    // VS Code itself marks the terminal that was opened before.
    await workbench.command('Terminal: Focus Terminal');
    await workbench.page.locator('.terminal-outer-container, .part.panel').locator('.codicon-warning').first().waitFor();
    await workbench.screenshot('resolving-stale-terminal');

    await workbench.runInTerminal('node --env-file=.env print.cjs by-terminal');
    assert.equal(await printed('by-terminal'), sha256(first));
    await until('its output', async () => (await workbench.terminalText()).replaceAll('\n', '').includes(sha256(first)));
    await workbench.screenshot('resolving-terminal');
    await runTask();
    assert.equal(await printed('by-task'), sha256(first));
    await workbench.screenshot('resolving-task');
    const cli = `"${join(session.folder, 'extensions')}"/keywright*/dist/cli.cjs`;
    await workbench.runInTerminal(`env -u GITLAB_TOKEN node ${cli} run -- node print.cjs by-run`);
    assert.equal(await printed('by-run'), sha256(first));

    // The same key leaks once more, and is regenerated under its name.
    await workbench.runInTerminal(`node -e "require('fs').writeFileSync('leak.js', 'const GITLAB_TOKEN = \\'' + process.env.GITLAB_TOKEN + '\\';')"`);
    await workbench.problemsUntil((all) => all.length === 1);
    await regenerate(workbench, { path: 'leak.js', line: 1, column: 30 });
    await workbench.dialogs.pressModal('Regenerate');
    await until('the next key', () => Promise.resolve(live() !== first && live() !== ''));
    const second = live();
    await until('the next key in terminals', async () => {
      await workbench.runInTerminal('node --env-file=.env print.cjs by-terminal');
      return (await printed('by-terminal')) === sha256(second);
    });
    await runTask();
    assert.equal(await printed('by-task'), sha256(second));
    assert.deepEqual(await leaksOf(session, [old, first, second]), []);
    await workbench.screenshot('resolving-after');
  }).timeout(240_000);
});
