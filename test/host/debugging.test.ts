import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { gitlabKey, write } from './files.js';
import { Answers, folders, printed, program, sha256, storeKeyIn, withPrints } from './resolving.js';

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
    await rm(join(first.uri.fsPath, '.env.debug'), { force: true });
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

  it('tell no key in what is said', () => assert.ok(!answers.said.join().includes(key)));
});
