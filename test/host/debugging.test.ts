import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { gitlabKey, write } from './files.js';
import { Answers, folders, launched, printed, program, sha256, storeKeyIn, withPrints } from './resolving.js';

/** VS Code's own JavaScript debugger runs real programs. */
describe('debug launches', function () {
  this.timeout(60_000);
  const reference = 'keywright://gitlab/DEBUG_TOKEN';
  const key = gitlabKey();
  const [first, second] = folders();
  let answers: Answers;

  /** What the debugged program has in a variable: its SHA-256, or `none`; and the session's configuration. */
  const launch = (folder: vscode.WorkspaceFolder, variable: string, config: Record<string, unknown>): Promise<string> =>
    withPrints(async (file) => {
      const script = `${file}.cjs`;
      await writeFile(script, program(variable, file));
      assert.ok(await vscode.debug.startDebugging(folder, { type: 'node', request: 'launch', name: 'Print', program: script, console: 'internalConsole', ...config }));
      return printed(file);
    });

  before(async () => {
    answers = new Answers();
    await storeKeyIn(first, reference, key, answers);
  });
  after(async () => {
    answers.restore();
    await vscode.debug.stopDebugging();
    for (const name of ['.env.debug', '.env', 'nested']) await rm(join(first.uri.fsPath, name), { force: true, recursive: true });
  });

  it('get the key in the place of a reference in env', async () => {
    assert.equal(await launch(first, 'A', { env: { A: reference } }), sha256(key));
    assert.equal(await launch(first, 'A', { env: { A: `Bearer ${reference}` } }), sha256(`Bearer ${key}`));
  });

  it('get it in the place of one in a file of envFile, and env wins', async () => {
    await write('.env.debug', `FROM_FILE=${reference}\nPLAIN=1\nOWN=${reference}\n`);
    const config = { envFile: '${workspaceFolder}/.env.debug', env: { OWN: 'mine' } };
    assert.equal(await launch(first, 'FROM_FILE', config), sha256(key));
    assert.equal(await launch(first, 'PLAIN', config), sha256('1'));
    assert.equal(await launch(first, 'OWN', config), sha256('mine'));
  });

  it('set nothing that makes programs load code, and say so', async () => {
    assert.equal(await launch(first, 'PYTHONSTARTUP', { env: { PYTHONSTARTUP: reference } }), sha256(reference));
    assert.ok(answers.said.some((text) => text.includes('PYTHONSTARTUP stays as it is')));
  });

  it('of another folder get it only after a yes', async () => {
    answers.buttons = [];
    assert.equal(await launch(second, 'A', { env: { A: reference } }), sha256(reference));
    assert.ok(answers.said.some((text) => text.includes('Allow what you run in second to use gitlab/DEBUG_TOKEN?')));
    answers.buttons = ['Allow'];
    assert.equal(await launch(second, 'A', { env: { A: reference } }), sha256(key));
  });

  it('get it in their arguments, and in the place of ${env:NAME} that the .env says', async () => {
    await write('.env', `FROM_ENV=${reference}\nBEARER="Bearer ${reference}"\n`);
    const config = { type: 'node', request: 'launch', name: 'Arguments', program: '${workspaceFolder}/x.cjs', console: 'internalConsole' };
    const got = await launched(first, { ...config, args: ['--token', '${env:FROM_ENV}', `--again=${reference}`], env: { A: '${env:FROM_ENV}', B: '${env:BEARER}', C: '${env:NOWHERE}' }, runtimeArgs: ['${env:FROM_ENV}', reference] });
    assert.deepEqual(got?.['args'], ['--token', key, `--again=${key}`]);
    assert.deepEqual(got['env'], { A: key, B: `Bearer ${key}`, C: '' });
    assert.deepEqual(got['runtimeArgs'], ['', reference]);
    assert.equal(await launch(first, 'A', { env: { A: '${env:FROM_ENV}' } }), sha256(key));
  });

  it('of a program that reads .env by itself have its variables where the person says so, once asked', async () => {
    answers.buttons = [];
    assert.equal(await launch(first, 'FROM_ENV', {}), 'none');
    assert.equal(await launch(first, 'FROM_ENV', {}), 'none');
    assert.equal(answers.said.filter((text) => text.includes('in its terminals, tasks and debug sessions?') && !text.includes('can read')).length, 1);
    const inject = (how: string | undefined): Thenable<void> => vscode.workspace.getConfiguration().update('keywright.terminals.inject', how, vscode.ConfigurationTarget.Global);
    await inject('on');
    assert.equal(await launch(first, 'FROM_ENV', {}), sha256(key));
    assert.equal(await launch(first, 'FROM_ENV', { env: { FROM_ENV: 'own' } }), sha256('own'));
    assert.equal(await launch(second, 'FROM_ENV', {}), 'none');
    await write('nested/.env', `NESTED=${reference}\nFROM_ENV=plain\n`);
    const nested = { cwd: '${workspaceFolder}/nested' };
    assert.equal(await launch(first, 'NESTED', nested), sha256(key));
    assert.equal(await launch(first, 'NESTED', {}), 'none');
    assert.equal(await launch(first, 'FROM_ENV', nested), 'none', 'it reads that itself');
    await inject('off');
    assert.equal(await launch(first, 'FROM_ENV', {}), 'none');
    await inject(undefined);
  });

  it('in a terminal write no key into it: they have what the terminal has, or stay references', async () => {
    const config = { type: 'node', request: 'launch', name: 'Terminal', program: '${workspaceFolder}/x.cjs', console: 'integratedTerminal', env: { FROM_ENV: '${env:FROM_ENV}', OTHER: reference }, args: [reference] };
    await vscode.workspace.getConfiguration().update('keywright.terminals.inject', 'on', vscode.ConfigurationTarget.Global);
    const got = await launched(first, config);
    await vscode.workspace.getConfiguration().update('keywright.terminals.inject', undefined, vscode.ConfigurationTarget.Global);
    assert.deepEqual([got?.['env'], got?.['args']], [{ OTHER: reference }, [reference]]);
    assert.ok(answers.said.some((text) => text.includes('OTHER stays as it is in the file: it runs in a terminal') && text.includes('args[0] stays') && !text.includes('FROM_ENV')), answers.said.join('\n'));
  });

  it('in a terminal that is none of their folder keep what they say: there is nothing to have it from', async () => {
    const env = { FROM_ENV: reference };
    const config = { type: 'node', request: 'launch', name: 'Elsewhere', program: '${workspaceFolder}/x.cjs', env };
    await vscode.workspace.getConfiguration().update('keywright.terminals.inject', 'on', vscode.ConfigurationTarget.Global);
    for (const where of [{ console: 'externalTerminal' }, { console: 'integratedTerminal', cwd: second.uri.fsPath }]) {
      answers.said.length = 0;
      assert.deepEqual((await launched(first, { ...config, ...where }))?.['env'], env);
      assert.ok(answers.said.some((text) => text.includes('FROM_ENV stays as it is in the file: it runs in a terminal')), answers.said.join('\n'));
    }
    await vscode.workspace.getConfiguration().update('keywright.terminals.inject', undefined, vscode.ConfigurationTarget.Global);
  });

  it('that attach get nothing', async () => {
    const attach = { type: 'node', request: 'attach', name: 'Attach', port: 1, env: { A: reference }, args: [reference] };
    const got = await launched(first, attach);
    assert.deepEqual([got?.['env'], got?.['args']], [{ A: reference }, [reference]]);
  });

  it('tell no key in what is said', () => assert.ok(!answers.said.join().includes(key)));
});
