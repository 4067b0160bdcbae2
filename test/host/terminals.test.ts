import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until } from '../workbench/until.js';
import { gitlabKey } from './files.js';
import { restricted } from './restricted.js';
import { Answers, folders, inTerminal, printed, program, sha256, storeKeyIn, untilInTerminal, withPrints } from './resolving.js';

/** The extension itself, its SecretStorage, and real terminals. */
describe('terminals and tasks', function () {
  this.timeout(60_000);
  const reference = 'keywright://gitlab/TERMINAL_TOKEN';
  const key = gitlabKey();
  const [first, second] = folders();
  const env = (folder: vscode.WorkspaceFolder, text: string, name = '.env'): Promise<void> => writeFile(join(folder.uri.fsPath, name), text);
  let answers: Answers;

  before(() => {
    answers = new Answers();
  });
  after(async () => {
    answers.restore();
    for (const folder of [first, second]) for (const name of ['.env', '.env.local']) await rm(join(folder.uri.fsPath, name), { force: true });
  });

  it('have no variable before the person says so, once per folder', async () => {
    await env(first, `TERMINAL_TOKEN=${reference}\nOTHER=1\n`);
    answers.buttons = [];
    await storeKeyIn(first, reference, key, answers);
    await until('the question', () => Promise.resolve(answers.said.some((text) => text.includes('Set TERMINAL_TOKEN in its terminals, tasks and debug sessions?'))));
    assert.equal(await inTerminal(first, 'TERMINAL_TOKEN'), 'none');
    assert.ok(!answers.said.join().includes(key));
  });

  it('get exactly the stored key, and nothing else of the file', async () => {
    answers.buttons = ['Set in Terminals'];
    // Not asked again in this window: the setting says it.
    await vscode.workspace.getConfiguration().update('keywright.terminals.inject', 'on', vscode.ConfigurationTarget.Global);
    await untilInTerminal(first, 'TERMINAL_TOKEN', sha256(key));
    assert.equal(await inTerminal(first, 'OTHER'), 'none');
    assert.equal(await inTerminal(second, 'TERMINAL_TOKEN'), 'none');
  });

  for (const kind of ['shell', 'process'] as const) {
    it(`a ${kind} task of the folder inherits it`, async () => {
      await withPrints(async (file) => {
        const script = `${file}.cjs`;
        await writeFile(script, program('TERMINAL_TOKEN', file));
        const execution = kind === 'shell' ? new vscode.ShellExecution(process.execPath, [script]) : new vscode.ProcessExecution(process.execPath, [script]);
        const running = await vscode.tasks.executeTask(new vscode.Task({ type: kind, of: 'keywright' }, first, `print ${kind}`, 'test', execution));
        assert.equal(await printed(file), sha256(key));
        running.terminate();
      });
    });
  }

  it('another folder that names the same reference gets a question, and the key only after a yes', async () => {
    answers.buttons = [];
    await env(second, `MINE=${reference}\n`);
    await until('the question', () => Promise.resolve(answers.said.some((text) => text.includes('stored from another folder'))));
    assert.equal(await inTerminal(second, 'MINE'), 'none');
    answers.buttons = ['Allow'];
    await vscode.commands.executeCommand('keywright.approveReference', { folder: second.uri.toString(), reference });
    await untilInTerminal(second, 'MINE', sha256(key));
  });

  it('what is taken back is taken out', async () => {
    const { showQuickPick } = vscode.window;
    Object.assign(vscode.window, { showQuickPick: (rows: readonly vscode.QuickPickItem[]) => Promise.resolve(rows.find(({ label, description }) => label.includes('gitlab/TERMINAL_TOKEN') && description === second.uri.fsPath)) });
    try {
      await vscode.commands.executeCommand('keywright.showApprovals');
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    await untilInTerminal(second, 'MINE', 'none');
    assert.equal(await inTerminal(first, 'TERMINAL_TOKEN'), sha256(key));
  });

  it('a yes for the terminals of a folder is asked for once, and kept', async () => {
    await vscode.workspace.getConfiguration().update('keywright.terminals.inject', 'ask', vscode.ConfigurationTarget.Global);
    await untilInTerminal(first, 'TERMINAL_TOKEN', 'none');
    answers.buttons = ['Allow', 'Set in Terminals'];
    await vscode.commands.executeCommand('keywright.approveReference', { folder: second.uri.toString(), reference });
    await untilInTerminal(second, 'MINE', sha256(key));
    assert.equal(await inTerminal(first, 'TERMINAL_TOKEN'), 'none');
    await vscode.workspace.getConfiguration().update('keywright.terminals.inject', 'on', vscode.ConfigurationTarget.Global);
    await untilInTerminal(first, 'TERMINAL_TOKEN', sha256(key));
  });

  it('a hostile file sets nothing by which programs load code', async () => {
    await env(first, ['NODE_OPTIONS', 'PATH', 'LD_PRELOAD', 'BASH_ENV', 'NODE_EXTRA_CA_CERTS', 'A.B', 'A-B', 'GOOD'].map((name) => `${name}="${name === 'GOOD' ? '' : 'x'}${reference}"`).join('\n'));
    await untilInTerminal(first, 'GOOD', sha256(key));
    for (const name of ['NODE_OPTIONS', 'PATH', 'LD_PRELOAD', 'BASH_ENV', 'NODE_EXTRA_CA_CERTS', 'A.B', 'A-B']) assert.notEqual(await inTerminal(first, name), sha256(`x${key}`), name);
  });

  it('follow .env, and .env.local that overrides it', async () => {
    await env(first, `TERMINAL_TOKEN=${reference}\n`);
    await untilInTerminal(first, 'TERMINAL_TOKEN', sha256(key));
    await env(first, 'TERMINAL_TOKEN=own\n', '.env.local');
    await untilInTerminal(first, 'TERMINAL_TOKEN', 'none');
    await rm(join(first.uri.fsPath, '.env.local'));
    await untilInTerminal(first, 'TERMINAL_TOKEN', sha256(key));
  });

  it('get those of their own folder, wherever among the folders it comes to stand', async () => {
    const third = join(first.uri.fsPath, '..', 'third');
    await mkdir(third);
    const changed = (change: () => boolean): Promise<void> =>
      new Promise((resolve, reject) => {
        const heard = vscode.workspace.onDidChangeWorkspaceFolders(() => {
          heard.dispose();
          resolve();
        });
        if (!change()) reject(new Error('VS Code did not change its folders'));
      });
    await untilInTerminal(second, 'MINE', sha256(key));
    await changed(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri: vscode.Uri.file(third) }));
    try {
      const [, between, last] = vscode.workspace.workspaceFolders ?? [];
      assert.deepEqual([between?.name, last?.name], ['third', 'second']);
      assert.equal(await inTerminal(between ?? second, 'MINE'), 'none');
      await untilInTerminal(second, 'MINE', sha256(key));
    } finally {
      await changed(() => vscode.workspace.updateWorkspaceFolders(1, 1));
      await rm(third, { recursive: true });
    }
    await untilInTerminal(second, 'MINE', sha256(key));
  });

  it('get nothing in Restricted Mode', async () => {
    await restricted(async () => {
      await env(first, `TERMINAL_TOKEN=${reference}\n# touched\n`);
      await untilInTerminal(first, 'TERMINAL_TOKEN', 'none');
    });
    await env(first, `TERMINAL_TOKEN=${reference}\n`);
    await untilInTerminal(first, 'TERMINAL_TOKEN', sha256(key));
  });

  it('lose what the setting turns off', async () => {
    await vscode.workspace.getConfiguration().update('keywright.terminals.inject', 'off', vscode.ConfigurationTarget.Global);
    await untilInTerminal(first, 'TERMINAL_TOKEN', 'none');
    await vscode.workspace.getConfiguration().update('keywright.terminals.inject', undefined, vscode.ConfigurationTarget.Global);
  });
});
