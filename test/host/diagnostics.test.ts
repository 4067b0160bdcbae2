import assert from 'node:assert/strict';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { publishDiagnostics } from '../../src/editor/diagnostics.js';
import type { Check } from '../../src/health/keyHealth.js';
import { ownIndex, reading } from './indexes.js';
import { diagnosticsOf, diagnosticsUntil, git, gitlabKey, remove, root, write } from './files.js';

describe('diagnostics', () => {
  const key = gitlabKey();
  const one = (found: readonly vscode.Diagnostic[]): boolean => found.length === 1;
  const none = (found: readonly vscode.Diagnostic[]): boolean => found.length === 0;

  before(() => vscode.extensions.getExtension('keywright.keywright')?.activate());
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await remove('found');
  });

  it('names the provider, links to its documentation, and never holds the key', async () => {
    const uri = await write('found/app.py', `TOKEN = "${key}"\n`);
    const { found } = await diagnosticsUntil(uri, one);
    const [diagnostic] = found;
    assert.match(diagnostic?.message ?? '', /^GitLab/u);
    assert.ok(!JSON.stringify(diagnostic).includes(key.slice(6)));
    const code = diagnostic?.code as { value: string; target: vscode.Uri };
    assert.equal(code.value, 'gitlab-personal-access-token');
    assert.match(code.target.toString(), /^https:\/\/docs\.gitlab\.com\//u);
    assert.deepEqual(diagnostic?.range, new vscode.Range(0, 9, 0, 9 + key.length));
  });

  it('names the parts of a credential with where they stand, the form it stands in, and an example as one', async () => {
    const id = ['AKIA', 'Z7Q4XW2NTRB5LKDV'].join('');
    const secret = ['p9Kd3vXq7TfZ1mYw', 'R5hJ8cLbN2sG6uEa', 'oQ4tVx0B'].join('');
    const pair = await write('found/aws.env', `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`);
    const [credential] = (await diagnosticsUntil(pair, one)).found;
    assert.match(credential?.message ?? '', new RegExp(`secret access key ••••${secret.slice(-4)} with its access key id ••••${id.slice(-4)} in a file`, 'u'));
    const [part] = credential?.relatedInformation ?? [];
    assert.deepEqual([part?.location.uri.toString(), part?.location.range, part?.message], [pair.toString(), new vscode.Range(0, 18, 0, 18 + id.length), `Its access key id ••••${id.slice(-4)}`]);

    const encoded = await write('found/secret.yaml', `data:\n  token: ${Buffer.from(`TOKEN=${key}`).toString('base64')}\n`);
    assert.match((await diagnosticsUntil(encoded, one)).found[0]?.message ?? '', new RegExp(`••••${key.slice(-4)}, in base64, in a file`, 'u'));

    const example = await write('found/example.md', `TOKEN=${['glpat', 'Ab3dE'.repeat(4)].join('-')}\n`);
    assert.match((await diagnosticsUntil(example, one)).found[0]?.message ?? '', /probably an example\.$/u);
  });

  it('follows exposure: untracked, tracked, ignored', async () => {
    const uri = await write('found/exposed.txt', `${key}\n`);
    assert.equal((await diagnosticsUntil(uri, one)).found[0]?.severity, vscode.DiagnosticSeverity.Warning);
    await git('add', 'found/exposed.txt');
    await diagnosticsUntil(uri, ([found]) => found?.severity === vscode.DiagnosticSeverity.Error);
    await git('rm', '--cached', '--quiet', 'found/exposed.txt');
    const rules = await write('found/.gitignore', 'exposed.txt\n');
    await diagnosticsUntil(uri, ([found]) => found?.severity === vscode.DiagnosticSeverity.Information);
    await vscode.workspace.fs.delete(rules);
    await diagnosticsUntil(uri, ([found]) => found?.severity === vscode.DiagnosticSeverity.Warning);
  });

  it('sees text that is not saved, and clears within a second when the key is edited away', async () => {
    const uri = await write('found/editing.env', 'A=1\n');
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), `TOKEN=${key}\n`));
    await diagnosticsUntil(uri, one);
    assert.ok(editor.document.isDirty);
    await editor.edit((edit) => edit.delete(new vscode.Range(1, 0, 2, 0)));
    const { after } = await diagnosticsUntil(uri, none);
    assert.ok(after < 1000, `it took ${after} ms`);
  });

  it('goes back to what is on the disk when unsaved changes are thrown away', async () => {
    const uri = await write('found/reverted.txt', `${key}\n`);
    await diagnosticsUntil(uri, one);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 1, 0)));
    await diagnosticsUntil(uri, none);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await diagnosticsUntil(uri, one);
  });

  it('forgets a file that is deleted', async () => {
    const uri = await write('found/gone.txt', `${key}\n`);
    await diagnosticsUntil(uri, one);
    await remove('found/gone.txt');
    await diagnosticsUntil(uri, none);
  });

  it('follows a folder that is renamed, and forgets what it held when it is deleted', async () => {
    const uri = await write('found/before/deep/a.txt', `${key}\n`);
    await diagnosticsUntil(uri, one);
    await rename(join(root(), 'found/before'), join(root(), 'found/after'));
    const moved = vscode.Uri.file(join(root(), 'found/after/deep/a.txt'));
    await diagnosticsUntil(uri, none);
    await diagnosticsUntil(moved, one);
    await remove('found/after');
    await diagnosticsUntil(moved, none);
  });

  it('forgets what a folder held that is removed from the workspace', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'keywright-third-'));
    try {
      const uri = vscode.Uri.file(join(folder, 'a.txt'));
      await writeFile(uri.fsPath, key);
      const count = vscode.workspace.workspaceFolders?.length ?? 0;
      vscode.workspace.updateWorkspaceFolders(count, 0, { uri: vscode.Uri.file(folder) });
      await diagnosticsUntil(uri, one);
      vscode.workspace.updateWorkspaceFolders(count, 1);
      await diagnosticsUntil(uri, none);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('takes a key for harmless that was dead when it was last tested, and says so', () => {
    const last: { check?: Check } = {};
    const index = ownIndex(() => last.check);
    const publishing = publishDiagnostics(index);
    const uri = vscode.Uri.file(join(root(), 'never-written.txt'));
    index.set([reading(uri.toString(), index.now(), key, 'tracked')]);
    assert.equal(diagnosticsOf(uri)[0]?.severity, vscode.DiagnosticSeverity.Error);
    last.check = { verdict: 'dead', evidence: 'status 401', at: '2026-01-02T00:00:00Z' };
    index.touch();
    const [dead] = diagnosticsOf(uri);
    assert.equal(dead?.severity, vscode.DiagnosticSeverity.Information);
    assert.match(dead.message, /in a file that git tracks\. It was dead when it was last tested\.$/u);
    publishing.dispose();
    index.dispose();
    assert.deepEqual(diagnosticsOf(uri), []);
  });

  it('leaves noise alone but finds every .env', async () => {
    await write('found/.gitignore', 'build/\n');
    const noise = [await write('found/node_modules/package/index.js', `'${key}'`), await write('found/build/out.js', `'${key}'`)];
    const env = await write('found/build/.env.local', `TOKEN=${key}\n`);
    await vscode.commands.executeCommand('keywright.scanWorkspace');
    await diagnosticsUntil(env, one);
    assert.deepEqual(noise.flatMap(diagnosticsOf), []);
  });

  it('respects files.exclude, but not for .env', async () => {
    const configuration = vscode.workspace.getConfiguration('files', vscode.Uri.file(root()));
    await configuration.update('exclude', { '**/hidden': true }, vscode.ConfigurationTarget.Workspace);
    try {
      const hidden = await write('found/hidden/a.txt', `${key}\n`);
      const env = await write('found/hidden/.env', `TOKEN=${key}\n`);
      await vscode.commands.executeCommand('keywright.scanWorkspace');
      await diagnosticsUntil(env, one);
      assert.deepEqual(diagnosticsOf(hidden), []);
    } finally {
      await configuration.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('offers to regenerate at the key and nowhere else', async () => {
    const uri = await write('found/fix.ts', `const a = 1;\nconst token = '${key}';\n`);
    await vscode.workspace.openTextDocument(uri);
    await diagnosticsUntil(uri, one);
    const titles = async (line: number, column: number): Promise<readonly string[]> => {
      const at = new vscode.Range(line, column, line, column);
      const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, at, vscode.CodeActionKind.QuickFix.value);
      return actions.map(({ title }) => title).filter((title) => /key/iu.test(title));
    };
    const [first] = await titles(1, 20);
    assert.match(first ?? '', /^Regenerate key…/u);
    assert.ok(!first?.includes(key));
    assert.deepEqual(await titles(0, 3), []);
  });

  it('finds keys in the second folder of a workspace', async function () {
    const [, second] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(second !== undefined, 'the host suites run in a workspace of two folders');
    const uri = vscode.Uri.file(join(second.uri.fsPath, 'second.txt'));
    await vscode.workspace.fs.writeFile(uri, Buffer.from(`${key}\n`));
    try {
      assert.equal((await diagnosticsUntil(uri, one)).found[0]?.severity, vscode.DiagnosticSeverity.Warning);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
});
