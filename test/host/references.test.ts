import assert from 'node:assert/strict';
import { chmod, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { createReferences, filesToChange, openFiles } from '../../src/editor/references.js';
import { RewriteError } from '../../src/rotation/ports.js';
import { Secret } from '../../src/secret/secret.js';
import { gitlabKey, remove, root, write } from './files.js';

describe('rewriting references', () => {
  const old = gitlabKey();
  const issued = gitlabKey();
  const reference = { provider: 'gitlab', name: 'GITLAB_TOKEN' };
  const written = 'keywright://gitlab/GITLAB_TOKEN';
  const bytes = async (path: string): Promise<string> => (await readFile(join(root(), 'rewrite', path))).toString('latin1');
  const file = (path: string, content: string | Uint8Array): Promise<vscode.Uri> => write(`rewrite/${path}`, content);
  const openAll = (uris: readonly vscode.Uri[], ignored = false): ReturnType<typeof openFiles> => openFiles(uris.map((uri) => ({ uri: uri.toString(), ignored })));

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await remove('rewrite');
  });

  it('changes nothing but the value: mark, quotes, export, comments, mixed line ends, what savers would tidy', async () => {
    const text = `\uFEFF# a\r\n  export GITLAB_TOKEN = "${old}" # keep  \nOTHER='x'\r\n\r\nGITLAB_TOKEN=${old}   \r\nLAST=${old}`;
    const uri = await file('.env', text);
    const configuration = vscode.workspace.getConfiguration('files');
    await configuration.update('trimTrailingWhitespace', true, vscode.ConfigurationTarget.Global);
    await configuration.update('insertFinalNewline', true, vscode.ConfigurationTarget.Global);
    try {
      const report = await createReferences(await openAll([uri]), Secret.of(old), reference, 'reference').rewrite(Secret.of(issued));
      assert.deepEqual(report, { files: 1, occurrences: 3, left: [] });
      assert.equal(await bytes('.env'), Buffer.from(text.replaceAll(old, written)).toString('latin1'));
    } finally {
      await configuration.update('trimTrailingWhitespace', undefined, vscode.ConfigurationTarget.Global);
      await configuration.update('insertFinalNewline', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('writes the value only into an ignored .env, and says so before', async () => {
    const env = await file('.env', `GITLAB_TOKEN=${old}\n`);
    const source = await file('app.ts', `const token = '${old}';\n`);
    const files = await openAll([env, source], true);
    assert.deepEqual(
      filesToChange(files, Secret.of(old), reference, 'value').map(({ becomes }) => becomes),
      ['the new key itself', written],
    );
    await createReferences(files, Secret.of(old), reference, 'value').rewrite(Secret.of(issued));
    assert.equal(await bytes('.env'), `GITLAB_TOKEN=${issued}\n`);
    assert.equal(await bytes('app.ts'), `const token = '${written}';\n`);
  });

  it('takes unsaved changes along, and says so before', async () => {
    const uri = await file('dirty.env', `GITLAB_TOKEN=${old}\n`);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# typed\n'));
    const files = await openAll([uri]);
    assert.equal(filesToChange(files, Secret.of(old), reference, 'reference')[0]?.dirty, true);
    await createReferences(files, Secret.of(old), reference, 'reference').rewrite(Secret.of(issued));
    assert.equal(await bytes('dirty.env'), `# typed\nGITLAB_TOKEN=${written}\n`);
  });

  it('works on what the file holds now, not on what was found', async () => {
    const uri = await file('.env', `GITLAB_TOKEN=${old}\n`);
    const references = createReferences(await openAll([uri]), Secret.of(old), reference, 'reference');
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'NEW=1\n'));
    await editor.document.save();
    await references.rewrite(Secret.of(issued));
    assert.equal(await bytes('.env'), `NEW=1\nGITLAB_TOKEN=${written}\n`);
  });

  it('changes a file once however many links lead to it', async () => {
    const uri = await file('.env', `GITLAB_TOKEN=${old}\n`);
    const link = join(root(), 'rewrite', 'link.env');
    await symlink(uri.fsPath, link);
    const report = await createReferences(await openAll([uri, vscode.Uri.file(link)]), Secret.of(old), reference, 'reference').rewrite(Secret.of(issued));
    assert.deepEqual([report.files, await bytes('.env')], [1, `GITLAB_TOKEN=${written}\n`]);
  });

  it('is undone in all files at once', async () => {
    const uris = [await file('a.env', `A=${old}\n`), await file('b.ts', `'${old}'\n`)];
    const editor = await vscode.window.showTextDocument(uris[0]!);
    await createReferences(await openAll(uris), Secret.of(old), reference, 'reference').rewrite(Secret.of(issued));
    assert.ok(editor.document.getText().includes(written));
    await vscode.commands.executeCommand('undo');
    const texts = await Promise.all(uris.map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()));
    assert.deepEqual(texts, [`A=${old}\n`, `'${old}'\n`]);
    await vscode.workspace.saveAll();
  });

  it('refuses a read-only file before anything changes', async () => {
    const uris = [await file('a.env', `A=${old}\n`), await file('b.env', `B=${old}\n`)];
    await chmod(uris[1]!.fsPath, 0o444);
    const references = createReferences(await openAll(uris), Secret.of(old), reference, 'reference');
    await assert.rejects(references.check(), (error: Error) => error instanceof RewriteError && error.message.includes('b.env is read-only'));
    await assert.rejects(references.rewrite(Secret.of(issued)), RewriteError);
    assert.deepEqual([await bytes('a.env'), await bytes('b.env')], [`A=${old}\n`, `B=${old}\n`]);
  });

  it('refuses a file that is gone, naming it', async () => {
    const uri = await file('.env', `A=${old}\n`);
    const references = createReferences(await openAll([uri]), Secret.of(old), reference, 'reference');
    await remove('rewrite/.env');
    await assert.rejects(references.check(), /\.env cannot be reached/u);
    await assert.rejects(openAll([vscode.Uri.file(join(root(), 'rewrite', 'never.env'))]), /never\.env cannot be read/u);
  });

  it('refuses when the key is in no file any more', async () => {
    const uri = await file('.env', 'A=1\n');
    await assert.rejects(createReferences(await openAll([uri]), Secret.of(old), reference, 'reference').check(), /in none of the files/u);
  });

  it('leaves a key inside a longer run alone, and says where', async () => {
    const uri = await file('a.txt', `${old}\n${old}suffix\n`);
    const { left, occurrences } = await createReferences(await openAll([uri]), Secret.of(old), reference, 'reference').rewrite(Secret.of(issued));
    assert.equal(occurrences, 1);
    assert.match(left[0] ?? '', /a\.txt:2 /u);
  });
});
