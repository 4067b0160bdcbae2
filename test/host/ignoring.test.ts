import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { ignoreFinding, stopIgnoring } from '../../src/editor/ignoreFinding.js';
import { showIgnored } from '../../src/editor/ignoredList.js';
import { type KeyIndex } from '../../src/editor/keyIndex.js';
import { type Repositories, createRepositories } from '../../src/editor/repositories.js';
import { type Scanner, createScanner } from '../../src/editor/scanner.js';
import { diagnosticsUntil, gitlabKey, remove, root, write } from './files.js';
import { ownIndex, ownLog } from './indexes.js';
import { restricted } from './restricted.js';

describe('ignoring', function () {
  this.timeout(60_000);
  const key = gitlabKey();
  const one = (found: readonly vscode.Diagnostic[]): boolean => found.length === 1;
  const none = (found: readonly vscode.Diagnostic[]): boolean => found.length === 0;
  const file = '.keywright.json';
  const never = new AbortController().signal;
  const { showQuickPick, showInputBox, showInformationMessage, showWarningMessage } = vscode.window;

  let index: KeyIndex;
  let scanner: Scanner;
  let repositories: Repositories;
  let log: ReturnType<typeof ownLog>;
  const reread = async (): Promise<void> => {
    repositories.reset();
    await scanner.rescan();
  };

  /** Chooses the rows whose labels hold these words, one after the other, and types the texts. @returns what was offered, and what was said. */
  function person(choices: readonly string[], texts: readonly string[] = []): { readonly offered: string[][]; readonly said: string[] } {
    const offered: string[][] = [];
    const said: string[] = [];
    const [choose, type] = [[...choices], [...texts]];
    const pick = async (rows: readonly vscode.QuickPickItem[] | Thenable<readonly vscode.QuickPickItem[]>): Promise<vscode.QuickPickItem | undefined> => {
      const all = await rows;
      offered.push(all.map(({ label, description, detail }) => [label, description, detail].join(' · ')));
      const wanted = choose.shift();
      return all.find(({ label }) => wanted !== undefined && label.includes(wanted));
    };
    const say = (text: string): Promise<undefined> => {
      said.push(text);
      return Promise.resolve(undefined);
    };
    Object.assign(vscode.window, { showQuickPick: pick, showInputBox: () => Promise.resolve(type.shift()), showInformationMessage: say, showWarningMessage: say });
    return { offered, said };
  }

  const firstIn = (uri: vscode.Uri): { uri: string; start: number } => ({ uri: uri.toString(), start: index.file(uri.toString())?.findings[0]?.start ?? -1 });
  const written = async (): Promise<{ ignore: readonly Record<string, string>[] }> => JSON.parse(await readFile(join(root(), file), 'utf8')) as { ignore: readonly Record<string, string>[] };

  before(() => vscode.extensions.getExtension('keywright.keywright')?.activate());
  beforeEach(() => {
    log = ownLog();
    index = ownIndex();
    repositories = createRepositories(log, () => scanner.ruleIds());
    scanner = createScanner(index, log, { trackedButIgnored: () => Promise.resolve(new Set()), exposuresOf: (_root, paths) => Promise.resolve(new Map(paths.map((path) => [path, 'untracked'] as const))) }, repositories);
  });
  afterEach(async () => {
    Object.assign(vscode.window, { showQuickPick, showInputBox, showInformationMessage, showWarningMessage });
    scanner.dispose();
    repositories.dispose();
    index.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await Promise.all([file, 'ignored', '.gitleaks.toml', '.gitleaksignore'].map(remove));
  });

  it('takes a value out of Problems wherever it stands, and brings it back when the entry goes', async () => {
    const uris = await Promise.all(['ignored/a.txt', 'ignored/deep/b.py'].map((path) => write(path, `token = "${key}"\n`)));
    for (const uri of uris) await diagnosticsUntil(uri, one);
    await scanner.scanFiles(uris);
    const { offered } = person(['This Value', '30 Days'], ['a sample']);
    await ignoreFinding(index, firstIn(uris[0]!), reread);
    assert.deepEqual(offered[0]?.map((row) => row.split(' · ')[0]?.replace(/\$\([\w-]+\) /u, '')), ['This Value', 'This Line', 'This Path', 'This Rule']);
    for (const uri of uris) await diagnosticsUntil(uri, none);
    const text = await readFile(join(root(), file), 'utf8');
    assert.ok(!text.includes(key) && !text.includes(key.slice(-6)));
    const [entry] = (await written()).ignore;
    assert.equal(entry?.['reason'], 'a sample');
    assert.ok((entry['expires'] ?? '') > (entry['added'] ?? ''));
    assert.deepEqual(index.ignored().map(({ by }) => by.scope), ['value', 'value']);

    const back = person(['GitLab', 'Stop Ignoring']);
    await showIgnored(index, reread);
    assert.match(back.offered[0]?.[0] ?? '', /ignored\/a\.txt:1 · this value, by \.keywright\.json \(value [\w-]{7}\) · a sample · until 2/u);
    for (const uri of uris) await diagnosticsUntil(uri, one);
    assert.deepEqual([index.ignored(), (await written()).ignore], [[], []]);
  });

  it('writes what was chosen, and nothing when it is cancelled anywhere', async () => {
    const uri = await write('ignored/[x].txt', `token = "${key}"\n`);
    await scanner.scanFiles([uri]);
    for (const [choices, texts] of [[[], []], [['This Path'], []], [['This Path'], ['']]] as const) {
      person(choices, texts);
      await ignoreFinding(index, firstIn(uri), reread);
    }
    assert.deepEqual((await vscode.workspace.findFiles(file)).length, 0);
    for (const [scope, entry] of [['This Path', { path: 'ignored/\\[x\\].txt' }], ['This Rule', { rule: 'gitlab-personal-access-token' }]] as const) {
      person([scope, 'For Good'], ['']);
      await ignoreFinding(index, firstIn(uri), reread);
      assert.equal(index.file(uri.toString()), undefined, scope);
      const [{ added, ...rest } = {}] = (await written()).ignore;
      assert.deepEqual([rest, added?.length], [{ ...entry, reason: '' }, 10]);
      person([scope]);
      await stopIgnoring(vscode.workspace.workspaceFolders![0]!, Object.entries(entry)[0]!.join(' '), reread);
      assert.equal(index.file(uri.toString())?.findings.length, 1);
    }
  });

  it('a line ends to be ignored when it changes, as it is typed', async () => {
    const uri = await write('ignored/line.py', `\ntoken = "${key}"\n`);
    await scanner.scanFiles([uri]);
    person(['This Line', 'For Good'], ['']);
    await ignoreFinding(index, firstIn(uri), reread);
    await diagnosticsUntil(uri, none);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# moved\n'));
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'my_'));
    await diagnosticsUntil(uri, one);
    await editor.edit((edit) => edit.delete(new vscode.Range(2, 0, 2, 3)));
    await diagnosticsUntil(uri, none);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('the edit can be undone', async () => {
    const uri = await write('ignored/undone.txt', key);
    await scanner.scanFiles([uri]);
    person(['This Path', 'For Good'], ['']);
    await ignoreFinding(index, firstIn(uri), reread);
    person(['This Rule', 'For Good'], ['']);
    index.set([{ uri: uri.toString(), exposure: 'untracked', began: index.now(), findings: index.ignored().map(({ finding }) => finding) }]);
    await ignoreFinding(index, firstIn(uri), reread);
    assert.equal((await written()).ignore.length, 2);
    const { document } = await vscode.window.showTextDocument(vscode.Uri.file(join(root(), file)));
    assert.equal(document.isDirty, false);
    await vscode.commands.executeCommand('undo');
    assert.equal((JSON.parse(document.getText()) as { ignore: unknown[] }).ignore.length, 1);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('keeps to the folder of the finding', async () => {
    const [first, second] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(first !== undefined && second !== undefined);
    const [here, there] = [await write('ignored/here.txt', key), vscode.Uri.joinPath(second.uri, 'ignored.txt')];
    try {
      await vscode.workspace.fs.writeFile(there, Buffer.from(key));
      await scanner.scanFiles([here, there]);
      person(['This Value', 'For Good'], ['']);
      await ignoreFinding(index, firstIn(there), reread);
      assert.deepEqual([index.file(here.toString())?.findings.length, index.file(there.toString())], [1, undefined]);
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(second.uri, file));
    } finally {
      await Promise.all([there, vscode.Uri.joinPath(second.uri, file)].map((uri) => vscode.workspace.fs.delete(uri)));
    }
  });

  it('offers it at the key, without telling the key', async () => {
    const uri = await write('ignored/fix.txt', `const token = '${key}';\n`);
    await vscode.workspace.openTextDocument(uri);
    await diagnosticsUntil(uri, one);
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, new vscode.Range(0, 20, 0, 20), vscode.CodeActionKind.QuickFix.value);
    const found = actions.find(({ title }) => title.startsWith('Ignore ••••'));
    assert.deepEqual([found?.title ?? actions.map(({ title }) => title), found?.command?.command, found?.command?.arguments], [`Ignore ••••${key.slice(-4)}…`, 'keywright.ignoreFinding', [{ uri: uri.toString(), start: 15 }]]);
  });

  it('says so where there is nothing to ignore, or no folder to write into', async () => {
    const { said } = person([]);
    await ignoreFinding(index, undefined, reread);
    const loose = vscode.Uri.parse('untitled:loose');
    index.set([{ uri: loose.toString(), exposure: 'unknown', began: index.now(), findings: [] }]);
    const uri = await write('ignored/loose.txt', key);
    await scanner.scanFiles([uri]);
    index.set([{ uri: loose.toString(), exposure: 'unknown', began: index.now(), findings: index.file(uri.toString())?.findings ?? [] }]);
    await ignoreFinding(index, firstIn(loose), reread);
    await showIgnored(index, reread);
    assert.deepEqual(said.map((text) => text.slice(0, 24)), ['There is no finding unde', 'What is ignored is kept ', 'Nothing is ignored in th']);
  });

  it('honours what others left, as soon as it is there', async () => {
    const uri = await write('ignored/others.txt', `${key}\n`);
    await diagnosticsUntil(uri, one);
    await write('.gitleaksignore', 'ignored/others.txt:gitlab-pat:1\n');
    await diagnosticsUntil(uri, none);
    await remove('.gitleaksignore');
    await diagnosticsUntil(uri, one);
    await write('ignored/others.txt', `${key} # gitleaks:allow\n`);
    await diagnosticsUntil(uri, none);
  });

  it('runs the rules of the repository, in the thread that ships, and ends one that hangs', async () => {
    const uri = await write('ignored/corp.txt', `corp_7f3a9\n${'a'.repeat(60)}!\n`);
    await write('.gitleaks.toml', `[[rules]]\nid = "endless"\nregex = '''(?:a+)+b'''\n[[rules]]\nid = "corp"\ndescription = "Corp token"\nregex = '''corp_[0-9a-f]+'''\n`);
    // Two threads start, one after the other, and a scan of everything is between.
    const { found } = await diagnosticsUntil(uri, one, 30_000);
    assert.match(found[0]?.message ?? '', /^Corp token/u);
    await remove('.gitleaks.toml');
    await diagnosticsUntil(uri, none, 20_000);
  });

  it('counts what is ignored in a scan of everything', async () => {
    await write('ignored/counted.txt', `${key} # gitleaks:allow\n${key}\n`);
    await scanner.scanWorkspace(never, () => undefined);
    assert.ok(log.lines.some((line) => line.includes(' 1 findings ignored')), log.lines.join('\n'));
    assert.deepEqual(index.ignored().map(({ by, uri }) => [by.what, uri.endsWith('ignored/counted.txt')]), [['gitleaks:allow', true]]);
  });

  it('tells what was not applied, once it is read', async () => {
    const uri = await write('ignored/version.txt', key);
    await write(file, '{ "version": 7 }');
    await scanner.scanFiles([uri]);
    assert.match(log.lines.join('\n'), /warn first\/\.keywright\.json: its version is 7, and this Keywright knows 1: nothing of it was applied/u);
    assert.equal(index.file(uri.toString())?.findings.length, 1);
  });

  it('in Restricted Mode reads nothing, ignores nothing and writes nothing', async () => {
    const uri = await write('ignored/restricted.txt', `${key} # gitleaks:allow keywright:allow\n`);
    await write(file, '{ "version": 1, "ignore": [{ "path": "**" }] }');
    await write('.gitleaks.toml', `[allowlist]\npaths = ['''.''']`);
    await restricted(async () => {
      await scanner.scanFiles([uri]);
      assert.deepEqual([index.file(uri.toString())?.findings.length, index.ignored(), log.lines], [1, [], []]);
      const { said, offered } = person(['This Value', 'For Good'], ['']);
      await ignoreFinding(index, firstIn(uri), reread);
      await showIgnored(index, reread);
      assert.deepEqual([said.length, offered], [2, []]);
    });
    await reread();
    assert.deepEqual([index.file(uri.toString()), index.ignored().length], [undefined, 1]);
  });
});
