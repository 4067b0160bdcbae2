import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { until } from '../workbench/until.js';
import { leaksOf } from './leaks.js';
import { type Program, type PythonParts, installDotenv, nodeProgram, packageDebugger, pythonParts } from './programs.js';
import { regenerate } from './regenerating.js';
import { Session } from './session.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const asks = '${env:GITLAB_TOKEN}';

/** From the leak to programs that work with the new key, which no file holds, and after another regeneration with the newest. */
describe('programs get the key that a reference stands for', function () {
  this.timeout(240_000);
  let emulator: Emulator;
  let session: Session;
  let python: PythonParts | undefined;
  const keys: string[] = [];

  /** Each way to start a program in VS Code, which writes what it has into a file of that name. */
  const ways: Readonly<Record<string, (program: Program, file: string) => Promise<void>>> = {
    'in a terminal': ({ command }, file) => session.workbench.runInTerminal(`${command.join(' ')} ${file}`),
    'as a shell task': (program, file) => task(`${program.language} ${file}`),
    'as a process task': (program, file) => task(`${program.language} ${file}`),
    'as a task whose env asks VS Code for the variable': (program, file) => task(`${program.language} ${file}`),
    'under its debugger': (program, file) => debug(`${program.language} ${file}`),
    'under its debugger, with an env that asks VS Code for the variable': (program, file) => debug(`${program.language} ${file}`),
    'under its debugger, in a terminal': (program, file) => debug(`${program.language} ${file}`),
    'by keywright run': ({ command }, file) => session.workbench.runInTerminal(`env -u GITLAB_TOKEN node "${join(session.folder, 'extensions')}"/keywright.keywright*/dist/cli.cjs run -- ${command.join(' ')} ${file}`),
  };
  const fileOf = (way: string): string => way.replaceAll(/\W+/gu, '-');
  const task = async (label: string): Promise<void> => {
    await session.workbench.command('Tasks: Run Task');
    await session.workbench.quickInput.pick();
    await session.workbench.quickInput.type(label);
    await session.workbench.quickInput.choose(label);
  };
  const debug = async (name: string): Promise<void> => {
    await session.workbench.command('Debug: Select and Start Debugging');
    await session.workbench.quickInput.pick();
    // A prefix of the input says what is chosen from, so that nothing is typed over it.
    await session.workbench.quickInput.choose(name);
  };

  const tasksOf = ({ language, command: [command, file] }: Program): readonly unknown[] => {
    const base = (way: string, more: object): object => ({ label: `${language} ${fileOf(way)}`, command, args: [file, fileOf(way)], problemMatcher: [], ...more });
    return [
      base('as a shell task', { type: 'shell' }),
      base('as a process task', { type: 'process' }),
      base('as a task whose env asks VS Code for the variable', { type: language === 'Node' ? 'shell' : 'process', options: { env: { GITLAB_TOKEN: asks } } }),
    ];
  };
  const launchesOf = ({ language, command: [, file], launch }: Program): readonly unknown[] => {
    const base = (way: string, more: object): object => ({ name: `${language} ${fileOf(way)}`, request: 'launch', program: `\${workspaceFolder}/${file}`, args: [fileOf(way)], cwd: '${workspaceFolder}', internalConsoleOptions: 'neverOpen', console: 'internalConsole', ...launch, ...more });
    return [
      base('under its debugger', {}),
      base('under its debugger, with an env that asks VS Code for the variable', { env: { GITLAB_TOKEN: asks } }),
      base('under its debugger, in a terminal', { console: 'integratedTerminal', env: { GITLAB_TOKEN: asks } }),
    ];
  };

  const live = (): string => emulator.gitlab.list().find(({ token }) => emulator.gitlab.isLive(token))?.token ?? '';
  /** What the program wrote, once. */
  const written = async (file: string): Promise<string> => {
    const path = join(session.workspace, file);
    const text = await until(`what the program writes into ${file}`, () => readFile(path, 'utf8').catch(() => undefined), 30_000);
    await rm(path);
    return text;
  };

  before(async function () {
    this.timeout(600_000);
    emulator = await startEmulator();
    const found = await pythonParts();
    if ('why' in found) console.log(`    Python is not run: ${found.why}`);
    else python = found;
    const old = emulator.gitlab.mint({ scopes: ['api'] });
    keys.push(old);
    const programs = [nodeProgram, ...(python === undefined ? [] : [python.program])];
    const extension = python && (await packageDebugger(python.program));
    session = await Session.open({
      git: true,
      files: {
        '.env': `GITLAB_TOKEN=${old}\n`,
        '.gitignore': 'node_modules\n',
        ...Object.fromEntries(programs.map(({ command: [, file], source }) => [file, source])),
        '.vscode/tasks.json': JSON.stringify({ version: '2.0.0', tasks: programs.flatMap(tasksOf) }),
        '.vscode/launch.json': JSON.stringify({ version: '0.2.0', configurations: programs.flatMap(launchesOf) }),
      },
      prepare: installDotenv,
      ...(extension && { extensions: [extension.vsix] }),
      machineSettings: { 'keywright.baseUrls': emulator.baseUrls, 'keywright.consoleUrls': emulator.consoleUrls },
      ...(python && { env: { PYTHONPATH: python.folder } }),
    });
    await extension?.dispose();
  });
  after(async () => {
    await session.dispose();
    await emulator.close();
  });

  it('once the person has said so', async () => {
    const { workbench, workspace } = session;
    await workbench.problemsUntil((all) => all.length === 1);
    await workbench.runInTerminal('echo opened before');
    await regenerate(workbench, { path: '.env', line: 1, column: 20 });
    await workbench.dialogs.pressModal('Regenerate');
    await workbench.dialogs.notification(/new key works/u);
    assert.equal(await readFile(join(workspace, '.env'), 'utf8'), 'GITLAB_TOKEN=keywright://gitlab/GITLAB_TOKEN\n');
    keys.push(live());
    const question = await workbench.dialogs.notification(/Set GITLAB_TOKEN in its terminals, tasks and debug sessions\?/u);
    assert.ok(keys.every((key) => !question.message.includes(key)));
    await workbench.screenshot('resolving-question');
    await workbench.dialogs.pressNotification(/Set GITLAB_TOKEN in its terminals/u, 'Set in Terminals');
    // VS Code itself marks the terminal that was opened before.
    await workbench.command('Terminal: Focus Terminal');
    await workbench.page.locator('.terminal-outer-container, .part.panel').locator('.codicon-warning').first().waitFor();
    await workbench.screenshot('resolving-stale-terminal');
  });

  const eachWay = (which: string): void => {
    for (const language of ['Node', 'Python'] as const) {
      for (const [way, start] of Object.entries(ways)) {
        it(`${which}, for a program of ${language}, ${way}`, async function () {
          const one = language === 'Node' ? nodeProgram : python?.program;
          if (one === undefined) return this.skip();
          await start(one, fileOf(way));
          assert.equal(await written(fileOf(way)), sha256(keys.at(-1) ?? ''));
          await session.workbench.screenshot(`resolving-${which.replaceAll(' ', '-')}-${one.language}-${fileOf(way)}`);
        });
      }
    }
  };
  eachWay('the first');

  it('another one, when the same key leaks once more and is regenerated under its name', async () => {
    const { workbench } = session;
    await workbench.runInTerminal(`node -e "require('fs').writeFileSync('leak.js', 'const GITLAB_TOKEN = \\'' + process.env.GITLAB_TOKEN + '\\';')"`);
    await workbench.problemsUntil((all) => all.length === 1);
    await regenerate(workbench, { path: 'leak.js', line: 1, column: 30 });
    await workbench.dialogs.pressModal('Regenerate');
    const next = await until('the next key', () => Promise.resolve(live() !== keys.at(-1) && live()));
    keys.push(next);
    // Debuggers take up terminals that are idle, old ones too: those are marked, and a person closes them.
    await workbench.command('Terminal: Kill All Terminals');
    await until('the next key in terminals', async () => {
      await workbench.runInTerminal('node read.cjs next');
      return (await written('next')) === sha256(next);
    });
  });
  eachWay('the next');

  it('and no key is in any file, log or storage, or on the page', async () => {
    assert.deepEqual(await leaksOf(session, keys), []);
    await session.workbench.screenshot('resolving-after');
  });
});
