import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { until } from '../workbench/until.js';
import { diagnosticsUntil, gitlabKey, remove, write } from './files.js';
import { Answers, folders, storeKeyIn } from './resolving.js';

/** What VS Code answers when it asks the extension. */
describe('references in the editor', () => {
  const reference = 'keywright://gitlab/EDITOR_TOKEN';
  const key = gitlabKey();
  const [first] = folders();
  let answers: Answers;

  before(async () => {
    answers = new Answers();
    await storeKeyIn(first, reference, key, answers);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['.env.empty', '.env.begun', '.env.renamed', 'renamed.js', '.env.editor', 'app.js', 'notes.md']) await remove(name);
  });
  after(() => answers.restore());

  const open = async (name: string, text: string): Promise<vscode.TextDocument> => {
    const document = await vscode.workspace.openTextDocument(await write(name, text));
    await vscode.window.showTextDocument(document);
    return document;
  };
  const at = (document: vscode.TextDocument, text: string): vscode.Position => document.positionAt(document.getText().indexOf(text) + text.length - 1);
  const fixes = async (uri: vscode.Uri, { range }: vscode.Diagnostic): Promise<readonly vscode.CodeAction[]> => vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range);

  for (const [name, text, begun] of [['.env.empty', 'A=\n', 'A='], ['.env.begun', 'A=keywright://git\n', '//git'], ['app.js', 'const a = "keywright:"\n', 'keywright:']] as const) {
    it(`are completed behind ${begun} in ${name}, without the key`, async () => {
      const document = await open(name, text);
      const position = at(document, begun).translate(0, 1);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position);
      const ours = items.find(({ label }) => label === reference);
      assert.match(ours?.detail ?? '', /^GitLab ••••/u);
      assert.ok(!JSON.stringify(items).includes(key));
      const range = ours?.range;
      assert.ok(range instanceof vscode.Range && document.getText(range) === (/keywright:\S*?(?="|\n)/u.exec(text)?.[0] ?? ''), 'what was typed is replaced');
    });
  }

  it('tell on hover what they stand for, masked', async () => {
    const document = await open('.env.editor', `A=${reference}\nB=keywright://gitlab/NONE\n`);
    const hover = async (text: string): Promise<string> => (await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(document, text))).flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join('\n');
    const told = (await hover('EDITOR_TOKEN')).replaceAll('&nbsp;', ' ');
    assert.match(told, /GitLab key ••••.{4}, stored .* What is run in this folder gets it/u);
    assert.ok(!told.includes(key));
    assert.match((await hover('/NONE')).replaceAll('&nbsp;', ' ').replaceAll('\\', ''), /has no key gitlab\/NONE/u);
  });

  it('lead from a source file to the variables that have them', async () => {
    await write('.env.editor', `X=1\nTOKEN="${reference}" # it\n# OLD=x\n`);
    const document = await open('app.js', `use('${reference}');\n`);
    // A document that was open before is what it was until VS Code has seen the file change.
    const found = await until('the variable', async () => {
      const all = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, at(document, 'EDITOR_TOKEN'));
      return all.length > 0 && all;
    });
    assert.deepEqual(found.map(({ uri, range }) => [uri.path.split('/').at(-1), range.start.line, range.start.character]), [['.env.editor', 1, 0]]);
  });

  it('are in Problems where nothing is stored, with fixes; and out of it when it is', async () => {
    const { uri } = await open('.env.editor', `A=keywright://gitlab/LATER_TOKEN\nB=${reference}\n# C=keywright://gitlab/NONE\nLD_PRELOAD=${reference}\n`);
    const { found } = await diagnosticsUntil(uri, (all) => all.length === 2);
    assert.deepEqual(found.map(({ code, range, severity }) => [code, range.start.line, severity]), [['reference-unknown', 0, vscode.DiagnosticSeverity.Warning], ['reference-refused', 3, vscode.DiagnosticSeverity.Warning]]);
    const [unknown] = found;
    assert.ok(unknown);
    const titles = (await fixes(uri, unknown)).map(({ title }) => title);
    assert.ok(titles.includes('Store its key…') && titles.includes('Make a new key for it…'), titles.join());
    const fix = (await fixes(uri, unknown)).find(({ title }) => title === 'Store its key…')?.command;
    assert.ok(fix);
    answers.secret = gitlabKey();
    await vscode.commands.executeCommand(fix.command, ...((fix.arguments ?? []) as unknown[]));
    await diagnosticsUntil(uri, (all) => all.length === 1);
  });

  it('of a folder that may not use the key are in Problems until it may', async () => {
    const [, second] = folders();
    const uri = vscode.Uri.joinPath(second.uri, '.env.editor');
    await vscode.workspace.fs.writeFile(uri, Buffer.from(`A=${reference}\n`));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const { found } = await diagnosticsUntil(uri, (all) => all.length === 1);
    assert.ok(found[0]?.code === 'reference-not-approved' && !found[0].message.includes(key));
    const fix = await until('the fix', async () => found[0] && (await fixes(uri, found[0])).find(({ title }) => title === 'Allow second to use this key…')?.command);
    answers.buttons = ['Allow'];
    await vscode.commands.executeCommand(fix.command, ...((fix.arguments ?? []) as unknown[]));
    await diagnosticsUntil(uri, (all) => all.length === 0);
    await vscode.workspace.fs.delete(uri);
  });

  it('are renamed with their key, in all files, with what was allowed', async () => {
    const { uri } = await open('.env.renamed', `A="${reference}" # it\nB=${reference}_2\n`);
    await write('renamed.js', `use('${reference}');\n`);
    answers.buttons = ['Rename'];
    await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', uri, at(await vscode.workspace.openTextDocument(uri), 'EDITOR_TOKEN'), 'RENAMED_TOKEN');
    assert.equal(await readFile(uri.fsPath, 'utf8'), `A="keywright://gitlab/RENAMED_TOKEN" # it\nB=${reference}_2\n`);
    assert.equal(await readFile(vscode.Uri.joinPath(first.uri, 'renamed.js').fsPath, 'utf8'), "use('keywright://gitlab/RENAMED_TOKEN');\n");
    // The renamed one has its key and may be used; the other never had one.
    await diagnosticsUntil(uri, (all) => all.length === 1 && all[0]?.range.start.line === 1);
    const { uri: later } = await open('later.js', `use("${reference}");\n`);
    await diagnosticsUntil(later, (all) => all[0]?.code === 'reference-unknown');
    await remove('later.js');
  });

  it('are not looked for in prose', async () => {
    const { uri } = await open('notes.md', 'See keywright://gitlab/NONE.\n');
    const { uri: other } = await open('app.js', 'use("keywright://gitlab/NONE");\n');
    await diagnosticsUntil(other, (all) => all.length === 1);
    assert.deepEqual(vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'keywright'), []);
  });
});
