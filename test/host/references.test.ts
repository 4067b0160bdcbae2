import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import { type IgnoredNow, type KeyFile, type KeyPlace, keyFiles } from '../../src/editor/keyFiles.js';
import { createReferences, filesToChange } from '../../src/editor/references.js';
import type { References } from '../../src/rotation/ports.js';
import { RewriteError } from '../../src/rotation/ports.js';
import type { Replaced } from '../../src/rotation/parts.js';
import type { Write } from '../../src/rotation/plan.js';
import { gitlab } from '../../src/providers/gitlab.js';
import { Secret } from '../../src/secret/secret.js';
import { gitlabKey, remove, root, write } from './files.js';

describe('rewriting references', () => {
  const old = gitlabKey();
  const issued = gitlabKey();
  const what: Replaced = { provider: gitlab, lifecycle: gitlab.lifecycles[0], old: Secret.of(old), parts: {}, name: 'GITLAB_TOKEN', write: 'reference' };
  const written = 'keywright://gitlab/GITLAB_TOKEN';
  /** Of its own for each test: VS Code remembers a document of a deleted file for a while, and would show the old text where a new file of that name comes. */
  let folder = '';
  let tests = 0;
  const bytes = async (path: string): Promise<string> => (await readFile(join(root(), folder, path))).toString('latin1');
  const file = (path: string, content: string | Uint8Array): Promise<vscode.Uri> => write(`${folder}/${path}`, content);
  const openAll = (uris: readonly vscode.Uri[]): Promise<readonly KeyFile[]> => keyFiles(uris.map((uri) => ({ uri: String(uri) })));
  const none: IgnoredNow = () => Promise.resolve(new Set());
  const all: IgnoredNow = (uris) => Promise.resolve(new Set(uris.map(String)));
  const portOf = (files: readonly KeyFile[], write: Write = 'reference', ignored = none): References => createReferences(files, { ...what, write }, ignored);

  /** In a browser VS Code saves by itself after a second, which is one test's matter only. */
  const autoSave = (mode: string | undefined): Thenable<void> => vscode.workspace.getConfiguration('files').update('autoSave', mode, vscode.ConfigurationTarget.Global);

  before(() => autoSave('off'));
  after(() => autoSave(undefined));
  beforeEach(() => void (folder = `rewrite${++tests}`));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await remove(folder);
    // Made for what reads variables, at the top of the folder.
    await remove('.env');
  });

  /** These files are in folders within one, so that no terminal has what they refer to. */
  const unread = (uri: vscode.Uri): string =>
    `Terminals and tasks have the variables of first/.env alone. Start what reads ${vscode.workspace.asRelativePath(uri)} with "keywright run --dotenv .env -- COMMAND" in its folder, or by a launch that names it as envFile.`;

  it('changes nothing but the value: mark, quotes, export, comments, mixed line ends, what savers would tidy', async () => {
    const text = `\uFEFF# a\r\n  export GITLAB_TOKEN = "${old}" # keep  \nOTHER='x'\r\n\r\nGITLAB_TOKEN=${old}   \r\nLAST=${old}`;
    const uri = await file('.env', text);
    const configuration = vscode.workspace.getConfiguration('files');
    await configuration.update('trimTrailingWhitespace', true, vscode.ConfigurationTarget.Global);
    await configuration.update('insertFinalNewline', true, vscode.ConfigurationTarget.Global);
    try {
      const report = await portOf(await openAll([uri])).rewrite({ secret: Secret.of(issued) });
      assert.deepEqual(report, { files: 1, occurrences: 3, left: [unread(uri)] });
      assert.equal(await bytes('.env'), Buffer.from(text.replaceAll(old, written)).toString('latin1'));
    } finally {
      await configuration.update('trimTrailingWhitespace', undefined, vscode.ConfigurationTarget.Global);
      await configuration.update('insertFinalNewline', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('writes the value only into an ignored .env, and says so before', async () => {
    const env = await file('.env', `GITLAB_TOKEN=${old}\n`);
    const source = await file('app.ts', `const token = '${old}';\n`);
    const files = await openAll([env, source]);
    const told = await filesToChange(files, what, all);
    assert.deepEqual(
      told.files.map(({ becomes }) => becomes),
      [`${written}, or the new key itself if you choose that below`, "process.env['GITLAB_TOKEN']!", 'is made, and defines GITLAB_TOKEN'],
    );
    assert.deepEqual([told.choice, (await filesToChange(files, what, none)).choice], [true, false]);
    await portOf(files, 'value', all).rewrite({ secret: Secret.of(issued) });
    assert.equal(await bytes('.env'), `GITLAB_TOKEN=${issued}\n`);
    assert.equal(await bytes('app.ts'), "const token = process.env['GITLAB_TOKEN']!;\n");
  });

  it('takes unsaved changes along, and says so before', async () => {
    const uri = await file('dirty.env', `GITLAB_TOKEN=${old}\n`);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# typed\n'));
    const files = await openAll([uri]);
    assert.equal((await filesToChange(files, what, none)).files[0]?.dirty, true);
    await portOf(files).rewrite({ secret: Secret.of(issued) });
    assert.equal(await bytes('dirty.env'), `# typed\nGITLAB_TOKEN=${written}\n`);
  });

  it('tells beforehand what the bytes will be, and gives back every byte that was there', async () => {
    const texts: Readonly<Record<string, Buffer>> = {
      'mixed.env': Buffer.from(`\uFEFF# a\r\n GITLAB_TOKEN="${old}"\nOTHER=x \r`),
      'wide.env': Buffer.from(`\uFEFFGITLAB_TOKEN=${old}\n`, 'utf16le'),
    };
    const uris: vscode.Uri[] = [];
    for (const [path, content] of Object.entries(texts)) uris.push(await file(path, content));
    const references = portOf(await openAll(uris));
    const previewed = await references.preview({ secret: Secret.of(issued) });
    assert.equal(previewed.length, 2);
    await references.rewrite({ secret: Secret.of(issued) });
    for (const { after, before, ...where } of previewed) {
      assert.equal((await references.read(where))?.reveal(), after?.reveal());
      await references.restore(where, before);
    }
    for (const [path, content] of Object.entries(texts)) assert.equal(await bytes(path), content.toString('latin1'));
  });

  it('previews and gives back unsaved text, and says that a file is gone', async () => {
    const uri = await file('unsaved.env', `GITLAB_TOKEN=${old}\n`);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# typed\n'));
    const references = portOf(await openAll([uri]));
    const [previewed] = await references.preview({ secret: Secret.of(issued) });
    assert.equal(previewed?.before.reveal(), `# typed\nGITLAB_TOKEN=${old}\n`);
    await references.rewrite({ secret: Secret.of(issued) });
    await references.restore(previewed, previewed.before);
    assert.equal(await bytes('unsaved.env'), `# typed\nGITLAB_TOKEN=${old}\n`);
    await vscode.workspace.fs.delete(uri);
    assert.equal(await references.read(previewed), undefined);
  });

  it('works on what the file holds now, not on what was found', async () => {
    const uri = await file('now.env', `GITLAB_TOKEN=${old}\n`);
    const references = portOf(await openAll([uri]));
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'NEW=1\n'));
    await editor.document.save();
    await references.rewrite({ secret: Secret.of(issued) });
    assert.equal(await bytes('now.env'), `NEW=1\nGITLAB_TOKEN=${written}\n`);
  });

  it('changes a file once however many links lead to it', async () => {
    const uri = await file('.env', `GITLAB_TOKEN=${old}\n`);
    const link = join(root(), folder, 'link.env');
    await symlink(uri.fsPath, link);
    const report = await portOf(await openAll([uri, vscode.Uri.file(link)])).rewrite({ secret: Secret.of(issued) });
    assert.deepEqual([report.files, await bytes('.env')], [1, `GITLAB_TOKEN=${written}\n`]);
  });

  it('is undone in all files at once', async () => {
    const uris = [await file('a.env', `A=${old}\n`), await file('b.ts', `f('${old}')\n`)];
    const editor = await vscode.window.showTextDocument(uris[0]!);
    await portOf(await openAll(uris)).rewrite({ secret: Secret.of(issued) });
    assert.ok(editor.document.getText().includes(written));
    await vscode.commands.executeCommand('undo');
    const texts = await Promise.all(uris.map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()));
    assert.deepEqual(texts, [`A=${old}\n`, `f('${old}')\n`]);
    await vscode.workspace.saveAll();
  });

  it('refuses a read-only file before anything changes', async () => {
    const uris = [await file('a.env', `A=${old}\n`), await file('b.env', `B=${old}\n`)];
    await chmod(uris[1]!.fsPath, 0o444);
    const references = portOf(await openAll(uris));
    await assert.rejects(references.check(), (error: Error) => error instanceof RewriteError && error.message.includes('b.env is read-only'));
    await assert.rejects(references.rewrite({ secret: Secret.of(issued) }), RewriteError);
    assert.deepEqual([await bytes('a.env'), await bytes('b.env')], [`A=${old}\n`, `B=${old}\n`]);
  });

  it('refuses a file that is gone, naming it', async () => {
    const uri = await file('.env', `A=${old}\n`);
    const references = portOf(await openAll([uri]));
    await remove(`${folder}/.env`);
    await assert.rejects(references.check(), /\.env cannot be reached/u);
    await assert.rejects(openAll([vscode.Uri.file(join(root(), folder, 'never.env'))]), /never\.env cannot be read/u);
  });

  it('writes no value into a file that git does not ignore by the time of writing', async () => {
    const uri = await file('.env', `GITLAB_TOKEN=${old}\n`);
    let asked = 0;
    const until: IgnoredNow = (uris) => Promise.resolve(new Set(asked++ === 0 ? uris.map(String) : []));
    const files = await openAll([uri]);
    assert.ok((await filesToChange(files, what, until)).choice);
    await portOf(files, 'value', until).rewrite({ secret: Secret.of(issued) });
    assert.equal(await bytes('.env'), `GITLAB_TOKEN=${written}\n`);
  });

  it('rewrites more files than VS Code keeps documents of', async () => {
    const uris = await Promise.all(Array.from({ length: 60 }, (_, at) => file(`many/${at}.env`, `KEY_${at}=${old}\n`)));
    const report = await portOf(await openAll(uris)).rewrite({ secret: Secret.of(issued) });
    assert.deepEqual([report.files, report.occurrences], [60, 60]);
    assert.deepEqual([await bytes('many/0.env'), await bytes('many/59.env')], [`KEY_0=${written}\n`, `KEY_59=${written}\n`]);
  }).timeout(60_000);

  it('gets along with Auto Save, which saves at the same time', async () => {
    const configuration = vscode.workspace.getConfiguration('files');
    await configuration.update('autoSave', 'afterDelay', vscode.ConfigurationTarget.Global);
    await configuration.update('autoSaveDelay', 1, vscode.ConfigurationTarget.Global);
    try {
      const uris = await Promise.all(Array.from({ length: 25 }, (_, at) => file(`auto/${at}.ts`, `const key${at} = '${old}';\n`)));
      for (const uri of uris.slice(0, 3)) await vscode.window.showTextDocument(uri, { preview: false });
      const { files } = await portOf(await openAll(uris)).rewrite({ secret: Secret.of(issued) });
      assert.equal(files, 26, 'and the .env that is made');
      for (const at of [0, 12, 24]) assert.equal(await bytes(`auto/${at}.ts`), `const key${at} = process.env['GITLAB_TOKEN']!;\n`);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await configuration.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
      await configuration.update('autoSaveDelay', undefined, vscode.ConfigurationTarget.Global);
    }
  }).timeout(60_000);

  it('tells files of the same name in two folders apart', async () => {
    const [first, second] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(first !== undefined && second !== undefined);
    const files: KeyFile[] = [];
    for (const [within, before] of [[first, 'A'], [second, 'LONGER_NAME']] as const) {
      const uri = vscode.Uri.joinPath(within.uri, folder, 'same.env');
      await vscode.workspace.fs.writeFile(uri, Buffer.from(`${before}=${old}\n`));
      files.push({ uri, label: 'same.env', encoded: [] });
    }
    await portOf(files).rewrite({ secret: Secret.of(issued) });
    assert.equal(await bytes('same.env'), `A=${written}\n`);
    assert.equal(await readFile(join(second.uri.fsPath, folder, 'same.env'), 'utf8'), `LONGER_NAME=${written}\n`);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(second.uri, folder), { recursive: true });
  });

  it('refuses a file whose bytes the editor cannot read, for saving would lose them', async () => {
    const content = Buffer.concat([Buffer.from(`# caf`), Buffer.from([0xe9]), Buffer.from(`\nA=${old}\n`)]);
    const uri = await file('latin1.env', content);
    await assert.rejects(portOf(await openAll([uri])).check(), /latin1\.env has bytes that are not of its encoding/u);
    assert.equal(await bytes('latin1.env'), content.toString('latin1'));  });

  it('leaves UTF-16 as it is, with and without a byte order mark', async () => {
    const units = (text: string): Buffer => Buffer.from(text, 'utf16le');
    const textOf = (key: string): string => `# UTF-16\r\nA=${key}\n`;
    const files = {
      'le.env': (text: string) => units(text),
      'be.env': (text: string) => units(text).swap16(),
      'lebom.env': (text: string) => units(`\uFEFF${text}`),
      'bebom.env': (text: string) => units(`\uFEFF${text}`).swap16(),
    };
    const uris = await Promise.all(Object.entries(files).map(([name, encoded]) => file(name, encoded(textOf(old)))));
    const { occurrences } = await portOf(await openAll(uris)).rewrite({ secret: Secret.of(issued) });
    assert.equal(occurrences, 4);
    for (const [name, encoded] of Object.entries(files)) assert.equal(await bytes(name), encoded(textOf(written)).toString('latin1'), name);
  });

  it('changes nothing where every occurrence has to be left alone, and says so before and after', async () => {
    const files = await openAll([await file('a.txt', `${old}suffix\n`)]);
    const told = await filesToChange(files, what, none);
    assert.deepEqual([told.files, told.left.length], [[], 1]);
    assert.match(told.left[0] ?? '', /a\.txt:1 holds the key, which stays there\. It is a part of a longer text\.$/u);
    const port = portOf(files);
    await port.check();
    assert.deepEqual(await port.rewrite({ secret: Secret.of(issued) }), { files: 0, occurrences: 0, left: told.left });
    assert.equal(await bytes('a.txt'), `${old}suffix\n`);
  });

  /** As the scan tells it: where a text stands in a file, and what the key is there. */
  const encodedAt = (uri: vscode.Uri, text: string, held: string, encoding: 'base64' | 'notebook'): KeyPlace => {
    const start = text.indexOf(held);
    return { uri: uri.toString(), encoded: { start, end: start + held.length, line: text.slice(0, start).split('\n').length, encoding } };
  };

  it('tells, before and after, where the key stands in another form, and leaves that as it is', async () => {
    const held = Buffer.from(`TOKEN=${old}`).toString('base64');
    const text = `data:\n  token: ${held}\n`;
    const env = await file('.env', `GITLAB_TOKEN=${old}\n`);
    const secret = await file('secret.yaml', text);
    const files = await keyFiles([{ uri: env.toString() }, encodedAt(secret, text, held, 'base64')]);
    const told = await filesToChange(files, what, none);
    assert.deepEqual([told.files.map(({ label }) => label.split('/').at(-1)), told.left.length], [['.env'], 1]);
    assert.match(told.left[0] ?? '', /secret\.yaml:2 holds the old key in base64, which stays as it is\./u);
    const { left, ...changed } = await portOf(files).rewrite({ secret: Secret.of(issued) });
    assert.deepEqual([changed, left], [{ files: 1, occurrences: 1 }, [...told.left, unread(env)]]);
    assert.equal(await bytes('secret.yaml'), text);
  });

  it('rewrites in a notebook what reads the same there, and tells where the key stands in another form only', async () => {
    const text = `{"cells": [{"source": ["token = '${old}'"]}]}\n`;
    const notebook = await file('a.ipynb', text);
    const files = await keyFiles([encodedAt(notebook, text, old, 'notebook')]);
    assert.deepEqual((await filesToChange(files, what, none)).left, []);
    await portOf(files).rewrite({ secret: Secret.of(issued) });
    assert.equal(await bytes('a.ipynb'), text.replace(old, written));
    const held = Buffer.from(old).toString('base64');
    const only = await keyFiles([encodedAt(await file('b.yaml', `\n${held}\n`), `\n${held}\n`, held, 'base64')]);
    assert.deepEqual((await filesToChange(only, what, none)).files, []);
    assert.match((await filesToChange(only, what, none)).left[0] ?? '', /b\.yaml:2 holds the old key in base64/u);
  });

  it('refuses when the key is in no file any more', async () => {
    const uri = await file('.env', 'A=1\n');
    await assert.rejects(portOf(await openAll([uri])).check(), /in none of the files/u);
  });

  it('leaves a key inside a longer run alone, and says where', async () => {
    const uri = await file('a.txt', `${old}\n${old}suffix\n`);
    const { left, occurrences } = await portOf(await openAll([uri])).rewrite({ secret: Secret.of(issued) });
    assert.equal(occurrences, 1);
    assert.match(left[0] ?? '', /a\.txt:2 /u);
  });

  /** The `.env` of the folder, which all tests share. */
  const home = (name: string): Promise<string> => readFile(join(root(), name), 'utf8');

  it('defines what source reads from now on in a .env that git is told to ignore first, and names it in the example', async () => {
    const source = await file('app.js', `const token = '${old}';\n`);
    await write('.env.example', 'PORT=\n');
    await write('.gitignore', 'dist\n');
    await mkdir(join(root(), '.git'), { recursive: true });
    try {
      const files = await openAll([source]);
      const told = await filesToChange(files, what, none);
      assert.deepEqual(told.files.map(({ label, becomes }) => [basename(label), becomes]), [['app.js', 'process.env.GITLAB_TOKEN'], ['.env', 'is made, and defines GITLAB_TOKEN; first/.gitignore gets an entry for it'], ['.env.example', 'names the variable']]);
      await assert.rejects(home('.env'), /ENOENT/u, 'nothing is made before it is wanted');
      const report = await portOf(files).rewrite({ secret: Secret.of(issued) });
      assert.deepEqual(report, { files: 3, occurrences: 1, left: [] });
      assert.equal(await bytes('app.js'), 'const token = process.env.GITLAB_TOKEN;\n');
      assert.deepEqual([await home('.env'), await home('.env.example'), await home('.gitignore')], [`GITLAB_TOKEN=${written}\n`, 'PORT=\nGITLAB_TOKEN=\n', 'dist\n.env\n']);
    } finally {
      for (const name of ['.env', '.env.example', '.gitignore', '.git']) await remove(name);
    }
  });

  it('takes the variable that has the key already, and another name where that is taken', async () => {
    const source = await file('app.js', `const token = '${old}';\n`);
    try {
      const env = await write('.env', `A_KEY=${old}\nGITLAB_TOKEN=other\n`);
      const files = await openAll([source, env]);
      const port = portOf(files);
      const before = await port.preview({ secret: Secret.of(issued) });
      await port.rewrite({ secret: Secret.of(issued) });
      assert.deepEqual([await bytes('app.js'), await home('.env')], ['const token = process.env.A_KEY;\n', `A_KEY=${written}\nGITLAB_TOKEN=other\n`]);
      for (const { uri, label, before: was } of before) await port.restore({ uri, label }, was);
      await write('.env', 'GITLAB_TOKEN=other\n');
      await portOf(await openAll([source])).rewrite({ secret: Secret.of(issued) });
      assert.deepEqual([await bytes('app.js'), await home('.env')], ['const token = process.env.GITLAB_TOKEN_2;\n', `GITLAB_TOKEN=other\nGITLAB_TOKEN_2=${written}\n`]);
    } finally {
      await remove('.env');
    }
  });

  it('writes no variable through a link that leads out of the workspace, and says what to set', async () => {
    const source = await file('app.js', `const token = '${old}';\n`);
    const outside = await realpath(await mkdtemp(join(tmpdir(), 'keywright-env-')));
    await symlink(join(outside, 'env'), join(root(), '.env'));
    await writeFile(join(outside, 'env'), 'A=1\n');
    try {
      const { then, files: changed } = await filesToChange(await openAll([source]), what, none);
      assert.deepEqual([changed.length, then.length], [1, 1]);
      assert.match(then[0] ?? '', /^Set the environment variable GITLAB_TOKEN where .*app\.js is run or read\.$/u);
      await portOf(await openAll([source])).rewrite({ secret: Secret.of(issued) });
      assert.equal(await readFile(join(outside, 'env'), 'utf8'), 'A=1\n');
    } finally {
      await remove('.env');
      await rm(outside, { recursive: true });
    }
  });
});
