import assert from 'node:assert/strict';
import { access, chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { readContent } from '../../src/editor/documents.js';
import { createIgnoredNow } from '../../src/editor/ignoredNow.js';
import type { KeyIndex } from '../../src/editor/keyIndex.js';
import { moveKey } from '../../src/editor/moveKey.js';
import { putBack } from '../../src/editor/putBack.js';
import type { RegenerateParts } from '../../src/editor/rotationPorts.js';
import type { SecretStore } from '../../src/rotation/ports.js';
import { Secret } from '../../src/secret/secret.js';
import { gitlabKey, remove, root, write } from './files.js';
import { found, ownIndex, ownLog } from './indexes.js';

/** Over real files and a real git; the rest of both is in the workbench's tests. */
describe('moving a key out of files, and putting it back', function () {
  this.timeout(60_000);
  const reference = { provider: 'gitlab', name: 'GITLAB_TOKEN' };
  const real = { showWarningMessage: vscode.window.showWarningMessage, showInformationMessage: vscode.window.showInformationMessage, showErrorMessage: vscode.window.showErrorMessage, applyEdit: vscode.workspace.applyEdit };
  const key = gitlabKey();
  let held: Map<string, string>;
  let reads: string[];
  let index: KeyIndex;
  let log: ReturnType<typeof ownLog>;
  let parts: RegenerateParts;
  let said: { how: 'info' | 'error'; text: string }[];
  let asked: { message: string; detail: string }[];
  const secrets: SecretStore = {
    get: (slot) => {
      reads.push(slot);
      return Promise.resolve(held.has(slot) ? Secret.of(held.get(slot) ?? '') : undefined);
    },
    set: (slot, value) => Promise.resolve(void held.set(slot, value.reveal())),
    delete: (slot) => Promise.resolve(void held.delete(slot)),
    slots: () => Promise.resolve([...held.keys()]),
  };
  const at = (name: string): string => join(root(), name);
  const text = (name: string): Promise<string> => readFile(at(name), 'utf8');
  const isThere = (name: string): Promise<boolean> => access(at(name)).then(() => true, () => false);
  const move = async (button: string, ...names: readonly string[]): Promise<void> => {
    index.set(names.map((name) => ({ uri: vscode.Uri.file(at(name)).toString(), exposure: 'untracked', findings: [found(key)], began: index.now() })));
    const [health] = index.keys();
    assert.ok(health !== undefined);
    answer(button);
    await moveKey(parts, health);
  };
  const back = async (): Promise<void> => {
    answer('Put Back');
    await putBack(parts, reference);
  };
  const answer = (button: string): void => {
    Object.assign(vscode.window, {
      showWarningMessage: (message: string, options: vscode.MessageOptions, ...buttons: readonly string[]) => {
        asked.push({ message, detail: options.detail ?? '' });
        return Promise.resolve(buttons.find((one) => one === button));
      },
    });
  };
  /** The person sees the changes of these files, and presses Discard. */
  const discard = (): void => {
    Object.assign(vscode.workspace, { applyEdit: (edit: vscode.WorkspaceEdit) => (edit.entries().some(([uri]) => uri.path.endsWith('.ts')) ? Promise.resolve(false) : real.applyEdit.call(vscode.workspace, edit)) });
  };
  const autoSave = (mode: string | undefined): Thenable<void> => vscode.workspace.getConfiguration('files').update('autoSave', mode, vscode.ConfigurationTarget.Global);

  before(() => autoSave('off'));
  after(() => autoSave(undefined));
  beforeEach(() => {
    held = new Map();
    [reads, said, asked] = [[], [], []];
    [index, log] = [ownIndex(), ownLog()];
    const heard = (how: 'info' | 'error') => (told: string): Promise<undefined> => {
      said.push({ how, text: told });
      return Promise.resolve(undefined);
    };
    Object.assign(vscode.window, { showInformationMessage: heard('info'), showErrorMessage: heard('error') });
    // Of all that a rotation is made of, what a move uses.
    parts = { index, secrets, storage: () => Promise.resolve({ sentences: [], forgets: false }), locks: { take: () => Promise.resolve({ release: () => Promise.resolve() }) }, ignoredNow: createIgnoredNow(log), log } as unknown as RegenerateParts;
  });
  afterEach(async () => {
    Object.assign(vscode.window, { showWarningMessage: real.showWarningMessage, showInformationMessage: real.showInformationMessage, showErrorMessage: real.showErrorMessage });
    Object.assign(vscode.workspace, { applyEdit: real.applyEdit });
    for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
      await vscode.window.showTextDocument(document, { preview: false });
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    index.dispose();
    for (const name of ['move.ts', 'many', '.env', '.gitignore']) await remove(name);
  });

  it('takes the .env and the entry for it back when the changes are discarded, and says where the key is', async () => {
    await write('move.ts', `const token = '${key}';\n`);
    discard();
    await move('Move, Review Changes First', 'move.ts');
    assert.deepEqual([await isThere('.env'), await isThere('.gitignore'), await text('move.ts')], [false, false, `const token = '${key}';\n`]);
    const [{ how, text: told } = { how: '', text: '' }] = said;
    assert.equal(how, 'info', 'it was the person who wanted no more');
    assert.match(told, /was not moved: The changes were discarded\. .*SecretStorage keeps it all the same, as gitlab\/GITLAB_TOKEN: move it again, or forget it/u);
    assert.deepEqual([...held.keys()].filter((slot) => slot.startsWith('moved/')), []);
  });

  it('takes back only what it has made: not an entry beside which somebody has written, nor what was there', async () => {
    await write('move.ts', `const token = '${key}';\n`);
    await write('.gitignore', 'dist\r\nout\n');
    discard();
    await move('Move, Review Changes First', 'move.ts');
    assert.deepEqual([await isThere('.env'), await text('.gitignore')], [false, 'dist\r\nout\n']);
    Object.assign(vscode.workspace, {
      applyEdit: async (edit: vscode.WorkspaceEdit) => {
        if (!edit.entries().some(([uri]) => uri.path.endsWith('.ts'))) return real.applyEdit.call(vscode.workspace, edit);
        await writeFile(at('.gitignore'), 'somebody else\n');
        return false;
      },
    });
    await move('Move, Review Changes First', 'move.ts');
    assert.deepEqual([await isThere('.env'), await text('.gitignore')], [false, 'somebody else\n']);
  });

  it('saves what was not saved in .gitignore with the entry, says so before, and gives it back unsaved', async () => {
    await write('move.ts', `const token = '${key}';\n`);
    const uri = await write('.gitignore', 'dist\n');
    // VS Code remembers the one of an earlier test for a while.
    await readContent({ uri, label: '.gitignore' });
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# typed\n'));
    discard();
    await move('Move, Review Changes First', 'move.ts');
    assert.match(asked[0]?.detail ?? '', /\.env → is made, and defines GITLAB_TOKEN; .*\.gitignore gets an entry for it, and its unsaved changes are saved with that/u);
    assert.deepEqual([await text('.gitignore'), editor.document.getText(), editor.document.isDirty], ['dist\n', '# typed\ndist\n', true]);
    Object.assign(vscode.workspace, { applyEdit: real.applyEdit });
    await move('Move', 'move.ts');
    assert.deepEqual([await text('.gitignore'), await text('.env')], ['# typed\ndist\n.env\n', 'GITLAB_TOKEN=keywright://gitlab/GITLAB_TOKEN\n']);
  });

  it('takes the .env and its entry back with the key that is put back, and tells which files hold it', async () => {
    await write('move.ts', `const token = '${key}';\n`);
    await move('Move', 'move.ts');
    assert.equal(await text('.gitignore'), '.env\n');
    asked = [];
    await back();
    assert.equal(await text('move.ts'), `const token = '${key}';\n`);
    assert.deepEqual([await isThere('.env'), await isThere('.gitignore')], [false, false]);
    assert.match(asked[0]?.message ?? '', /back into a file\?$/u);
    assert.match(asked[0]?.detail ?? '', /^Git does not ignore these: .*\n {2}• .*move\.ts\n\nWhat was added to these for it is taken out again:\n {2}• .*\.env\n/u);
    assert.match(said.at(-1)?.text ?? '', /^gitlab\/GITLAB_TOKEN is in its file again, and stored too\.$/u);
  });

  it('leaves a .env that got more, and an entry in a .gitignore that got more', async () => {
    await write('move.ts', `const token = '${key}';\n`);
    await move('Move', 'move.ts');
    await writeFile(at('.env'), `${await text('.env')}PORT=1\n`);
    await back();
    assert.deepEqual([await text('.env'), await text('.gitignore')], ['PORT=1\n', '.env\n']);
    await remove('.env');
    await remove('.gitignore');
    await move('Move', 'move.ts');
    await writeFile(at('.gitignore'), '.env\ndist\n');
    await back();
    assert.deepEqual([await isThere('.env'), await text('.gitignore')], [false, '.env\ndist\n']);
  });

  it('reads the slot of a key once before it stores it there', async () => {
    await write('move.ts', `const token = '${key}';\n`);
    let before: readonly string[] | undefined;
    const counting: SecretStore = {
      ...secrets,
      set: (slot, value) => {
        before ??= [...reads];
        return secrets.set(slot, value);
      },
    };
    parts = { ...parts, secrets: counting };
    await move('Move', 'move.ts');
    // Once to claim its name, once to see that nobody has taken it while the person read the sheet.
    assert.deepEqual(before?.filter((slot) => slot.endsWith('/GITLAB_TOKEN')), ['key/gitlab/GITLAB_TOKEN', 'key/gitlab/GITLAB_TOKEN']);
  });

  it('says what is left in the words of what is done, and what to do about a file that cannot be written', async () => {
    await write('many/a.txt', `x${key}\n`);
    await move('Move', 'many/a.txt');
    assert.match(said.at(-1)?.text ?? '', /was not moved\. .*a\.txt:1 holds the key, which stays there\. It is a part of a longer text\.$/u);
    await write('move.ts', `const token = '${key}';\n`);
    await chmod(at('move.ts'), 0o444);
    await move('Move', 'move.ts');
    const { how, text: told } = said.at(-1) ?? { how: '', text: '' };
    assert.equal(how, 'error');
    assert.match(told, /move\.ts is read-only\. Make it writable, then try again\. SecretStorage keeps it all the same, as gitlab\/GITLAB_TOKEN: move it again/u);
  });

  it('says that the key is stored as before when it could not be put back', async () => {
    await write('move.ts', `const token = '${key}';\n`);
    await move('Move', 'move.ts');
    Object.assign(vscode.workspace, { applyEdit: () => Promise.resolve(false) });
    await back();
    assert.match(said.at(-1)?.text ?? '', /^gitlab\/GITLAB_TOKEN was not put back: VS Code did not apply the edit\. .* SecretStorage has it as before: put it back again, or copy it/u);
    assert.equal(await text('.gitignore'), '.env\n');
  });

  it('lists the first few of many files in a dialog, and all of them in the log', async () => {
    const names = Array.from({ length: 30 }, (_, number) => `many/${String(number).padStart(2, '0')}.ts`);
    for (const name of names) await write(name, `const token = '${key}';\n`);
    await move('Move', ...names);
    assert.ok((asked[0]?.detail ?? '').split('\n').length < 20, asked[0]?.detail);
    assert.match(asked[0]?.detail ?? '', /^31 files change at once, .*\n(?: {2}• .*\.ts → .*\n){8} {2}• and 23 more, which the log lists\n/u);
    for (const name of names) assert.ok(log.lines.some((line) => line.startsWith('info what would change to move') && line.includes(name)), name);
    asked = [];
    await back();
    assert.match(asked[0]?.detail ?? '', /and 22 more, which the log lists/u);
  });
});
