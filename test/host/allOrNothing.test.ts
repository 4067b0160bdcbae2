import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, realpath, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { type IgnoredNow, type KeyFile, keyFiles } from '../../src/editor/keyFiles.js';
import { createReferences, filesToChange } from '../../src/editor/references.js';
import { type References, RewriteError } from '../../src/rotation/ports.js';
import type { Replaced } from '../../src/rotation/parts.js';
import { gitlab } from '../../src/providers/gitlab.js';
import { Secret } from '../../src/secret/secret.js';
import { gitlabKey, remove, root, write } from './files.js';

/** Either every file holds what was meant, or every file holds what it held: on the disk and in the editor. */
describe('rewriting references, all or nothing', () => {
  const old = gitlabKey();
  const issued = gitlabKey();
  const what: Replaced = { provider: gitlab, lifecycle: gitlab.lifecycles[0], old: Secret.of(old), parts: {}, name: 'GITLAB_TOKEN', write: 'reference' };
  const written = 'keywright://gitlab/GITLAB_TOKEN';
  let folder = '';
  let tests = 0;
  let outside = '';
  const pathOf = (name: string): string => join(root(), folder, name);
  const text = (name: string): Promise<string> => readFile(pathOf(name), 'utf8');
  const file = (name: string, content: string): Promise<vscode.Uri> => write(`${folder}/${name}`, content);
  const openAll = (...uris: readonly vscode.Uri[]): Promise<readonly KeyFile[]> => keyFiles(uris.map((uri) => ({ uri: String(uri) })));
  const none: IgnoredNow = () => Promise.resolve(new Set());
  /** Git is asked between the reading of the files and their change: the moment for somebody else to act. */
  const meanwhile = (act: () => Promise<unknown>): IgnoredNow => async () => {
    await act();
    return new Set();
  };
  const portOf = (files: readonly KeyFile[], ignored = none): References => createReferences(files, what, ignored);
  const rewrite = (files: readonly KeyFile[], ignored = none): Promise<unknown> => portOf(files, ignored).rewrite({ secret: Secret.of(issued) });
  const refused = (work: Promise<unknown>, says: RegExp): Promise<void> =>
    assert.rejects(work, (error: unknown) => {
      assert.ok(error instanceof RewriteError, String(error));
      assert.match(error.message, says);
      return true;
    });
  /** Somebody acts while VS Code is about to save that file, once. */
  const whenSaving = async (name: string, act: () => Promise<unknown>, work: () => Promise<void>): Promise<void> => {
    let acted = false;
    const listening = vscode.workspace.onWillSaveTextDocument((event) => {
      if (acted || !event.document.uri.path.endsWith(name)) return;
      acted = true;
      event.waitUntil(act().then(() => []));
    });
    try {
      await work();
    } finally {
      listening.dispose();
    }
    assert.ok(acted, `${name} was not saved`);
  };
  const type = async (uri: vscode.Uri, typed: string): Promise<vscode.TextEditor> => {
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), typed));
    return editor;
  };

  /** In a browser VS Code saves by itself after a second, which is another test's. */
  const autoSave = (mode: string | undefined): Thenable<void> => vscode.workspace.getConfiguration('files').update('autoSave', mode, vscode.ConfigurationTarget.Global);

  before(() => autoSave('off'));
  after(() => autoSave(undefined));
  beforeEach(async () => {
    folder = `nothing${++tests}`;
    outside = await realpath(await mkdtemp(join(tmpdir(), 'keywright-outside-')));
  });
  afterEach(async () => {
    // Those that no editor shows, too: the suites that follow search what is open.
    for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
      await vscode.window.showTextDocument(document, { preview: false });
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(folder);
    await rm(outside, { recursive: true });
  });

  it('follows no link out of the workspace, be it the file or a folder above it', async () => {
    const inner = await file('a.env', `A=${old}\n`);
    await writeFile(join(outside, 'b.env'), `B=${old}\n`);
    await symlink(join(outside, 'b.env'), pathOf('b.env'));
    await symlink(outside, pathOf('folder'));
    for (const name of ['b.env', 'folder/b.env']) {
      const linked = vscode.Uri.file(pathOf(name));
      await refused(openAll(inner, linked), /b\.env leads out of the workspace, to .*b\.env/u);
    }
    assert.deepEqual([await text('a.env'), await text('b.env')], [`A=${old}\n`, `B=${old}\n`]);
  });

  it('follows a link within the workspace', async () => {
    await file('real/a.env', `A=${old}\n`);
    await symlink(pathOf('real'), pathOf('link'));
    await rewrite(await openAll(vscode.Uri.file(pathOf('link/a.env'))));
    assert.equal(await text('real/a.env'), `A=${written}\n`);
  });

  it('takes a file that is opened from elsewhere: no repository leads there', async () => {
    const path = join(outside, 'mine.env');
    await writeFile(path, `A=${old}\n`);
    await rewrite(await openAll(vscode.Uri.file(path)));
    assert.equal(await readFile(path, 'utf8'), `A=${written}\n`);
  });

  it('stops before the first change when a link is turned outwards meanwhile', async () => {
    const inner = await file('a.env', `A=${old}\n`);
    await file('b1.env', `B=${old}\n`);
    await writeFile(join(outside, 'b.env'), `B=${old}\n`);
    await symlink(pathOf('b1.env'), pathOf('b.env'));
    const files = await openAll(inner, vscode.Uri.file(pathOf('b.env')));
    await unlink(pathOf('b.env'));
    await symlink(join(outside, 'b.env'), pathOf('b.env'));
    await refused(portOf(files).check(), /b\.env leads out of the workspace/u);
    await refused(rewrite(files), /b\.env leads out of the workspace/u);
    assert.deepEqual([await text('a.env'), await readFile(join(outside, 'b.env'), 'utf8')], [`A=${old}\n`, `B=${old}\n`]);
  });

  for (const [what, act, says] of [
    ['vanishes', (): Promise<void> => unlink(pathOf('b.env')), /b\.env/u],
    ['becomes read-only', (): Promise<void> => chmod(pathOf('b.env'), 0o444), /b\.env/u],
  ] as const) {
    it(`changes no file when one ${what} while it works`, async () => {
      const files = await openAll(await file('a.env', `A=${old}\n`), await file('b.env', `B=${old}\n`));
      await refused(rewrite(files, meanwhile(act)), says);
      assert.equal(await text('a.env'), `A=${old}\n`);
      if (what !== 'vanishes') assert.equal(await text('b.env'), `B=${old}\n`);
      for (const { uri } of files) {
        const document = vscode.workspace.textDocuments.find((one) => String(one.uri) === String(uri));
        assert.ok(document?.isDirty !== true && document?.getText().includes(written) !== true, `${String(uri)} is left changed in the editor`);
      }
    });
  }

  it('changes no file when one changes after it was read', async () => {
    const uris = await Promise.all(Array.from({ length: 20 }, (_, at) => file(`${at}.env`, `A=${old}\n`)));
    const files = await openAll(...uris);
    const { openTextDocument } = vscode.workspace;
    // They are read in turns: when the last is opened, the first was read.
    Object.assign(vscode.workspace, {
      openTextDocument: async (uri: vscode.Uri) => {
        if (uri.path.endsWith('/19.env')) await writeFile(pathOf('0.env'), `# other\nA=${old}\n`);
        return openTextDocument(uri);
      },
    });
    try {
      await refused(rewrite(files), /0\.env was changed at the same time\. No file was changed/u);
    } finally {
      Object.assign(vscode.workspace, { openTextDocument });
    }
    assert.deepEqual([await text('0.env'), await text('1.env'), await text('19.env')], [`# other\nA=${old}\n`, `A=${old}\n`, `A=${old}\n`]);
  });

  it('gives back unsaved changes as such, and what was saved already, when another file fails', async () => {
    const [first, second, last] = [await file('a.env', `A=${old}\n`), await file('b.env', `\uFEFFB=${old}\r\nC\n`), await file('c.env', `C=${old}\n`)];
    const untitled = await vscode.workspace.openTextDocument({ content: `${old}\n` });
    const editor = await type(first, '# typed\n');
    const files = await openAll(first, second, last, untitled.uri);
    await whenSaving('c.env', () => writeFile(last.fsPath, 'C=somebody else\n'), () => refused(rewrite(files), /c\.env .*Look at .*c\.env: not restored/u));
    assert.deepEqual([await text('a.env'), await text('b.env'), await text('c.env')], [`A=${old}\n`, `\uFEFFB=${old}\r\nC\n`, 'C=somebody else\n']);
    assert.deepEqual([editor.document.getText(), editor.document.isDirty, untitled.getText()], [`# typed\nA=${old}\n`, true, `${old}\n`]);
    await editor.document.save();
    assert.equal(await text('a.env'), `# typed\nA=${old}\n`);
  });

  it('never writes over what somebody else wrote meanwhile, and names the file', async () => {
    const first = await file('a.env', `A=${old}\n`);
    const last = await file('b.env', `B=${old}\n`);
    const files = await openAll(first, last);
    await whenSaving('a.env', () => writeFile(last.fsPath, `# somebody else\nB=${old}\n`), () => refused(rewrite(files), /Look at .*b\.env/u));
    assert.deepEqual([await text('a.env'), await text('b.env')], [`A=${old}\n`, `# somebody else\nB=${old}\n`]);
  });

  it('sees to it that a file with unsaved changes holds what was meant, whatever tidies it when it is saved', async () => {
    const uri = await file('a.env', `A=${old}\n`);
    await type(uri, '# typed   \n');
    const listening = vscode.workspace.onWillSaveTextDocument((event) => {
      event.waitUntil(Promise.resolve([vscode.TextEdit.insert(new vscode.Position(0, 0), '# tidied\n')]));
    });
    try {
      await rewrite(await openAll(uri));
    } finally {
      listening.dispose();
    }
    assert.equal(await text('a.env'), `# typed   \nA=${written}\n`);
  });

  it('gives all back when somebody changes a file that was saved already', async () => {
    const files = await openAll(await file('a.env', `A=${old}\n`), await file('b.env', `B=${old}\n`));
    const saved = new Promise<void>((resolve) => {
      const listening = vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (!uri.path.endsWith('a.env')) return;
        listening.dispose();
        resolve();
      });
    });
    const act = async (): Promise<void> => {
      await saved;
      await writeFile(pathOf('a.env'), 'A=somebody else\n');
    };
    await whenSaving('b.env', act, () => refused(rewrite(files), /a\.env .*Look at .*a\.env: not restored/u));
    assert.deepEqual([await text('a.env'), await text('b.env')], ['A=somebody else\n', `B=${old}\n`]);
  });

  it('changes a document that was never saved together with the files, and leaves it unsaved', async () => {
    const uri = await file('a.env', `A=${old}\n`);
    const untitled = await vscode.workspace.openTextDocument({ content: `curl -H 'PRIVATE-TOKEN: ${old}'\n` });
    await vscode.window.showTextDocument(untitled);
    const files = await openAll(uri, untitled.uri);
    const told = await filesToChange(files, what, none);
    assert.deepEqual(told.files.map(({ becomes, dirty }) => [becomes, dirty]), [[written, false], [`${written} (it stays unsaved)`, false]]);
    const unread = `Terminals and tasks have the variables of first/.env alone. Start what reads ${vscode.workspace.asRelativePath(uri)} with "keywright run --dotenv a.env -- COMMAND" in its folder, or by a launch that names it as envFile.`;
    assert.deepEqual(await rewrite(files), { files: 2, occurrences: 2, left: [unread] });
    assert.deepEqual([untitled.getText(), untitled.isUntitled], [`curl -H 'PRIVATE-TOKEN: ${written}'\n`, true]);
    assert.equal(await text('a.env'), `A=${written}\n`);
  });

  it('changes what was previewed, or nothing', async () => {
    const uri = await file('a.env', `A=${old}\n`);
    const references = portOf(await openAll(uri));
    const [previewed] = await references.preview({ secret: Secret.of(issued) });
    await writeFile(uri.fsPath, `# other\nA=${old}\n`);
    await refused(references.rewrite({ secret: Secret.of(issued) }), /a\.env was changed at the same time\. No file was changed/u);
    assert.equal(await text('a.env'), `# other\nA=${old}\n`);
    await references.rewrite({ secret: Secret.of(issued) });
    assert.equal(await text('a.env'), `# other\nA=${written}\n`);
    assert.deepEqual([previewed?.before.reveal(), previewed?.after?.reveal()], [`A=${old}\n`, `A=${written}\n`]);
  });

  it('previews a document that was never saved, reads it and gives it back', async () => {
    const untitled = await vscode.workspace.openTextDocument({ content: `é ${old}\n` });
    await vscode.window.showTextDocument(untitled);
    const references = portOf(await openAll(untitled.uri));
    const [previewed] = await references.preview({ secret: Secret.of(issued) });
    assert.ok(previewed !== undefined);
    await references.rewrite({ secret: Secret.of(issued) });
    assert.equal((await references.read(previewed))?.reveal(), previewed.after?.reveal());
    await references.restore(previewed, previewed.before);
    assert.equal(untitled.getText(), `é ${old}\n`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.equal(await references.read(previewed), undefined);
  });

  it('changes nothing when a document that was never saved is closed meanwhile', async () => {
    const uri = await file('a.env', `A=${old}\n`);
    const untitled = await vscode.workspace.openTextDocument({ content: `${old}\n` });
    await vscode.window.showTextDocument(untitled);
    const files = await openAll(uri, untitled.uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await refused(portOf(files).check(), /was closed/u);
    await refused(rewrite(files), /was closed/u);
    assert.equal(await text('a.env'), `A=${old}\n`);
  });
});
