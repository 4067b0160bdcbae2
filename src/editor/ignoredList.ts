import * as vscode from 'vscode';
import { KEYWRIGHT_FILE } from '../ignoring/keywrightFile.js';
import type { Scope } from '../ignoring/ignored.js';
import { labelOf, rangeOf } from './diagnostics.js';
import { mayIgnore, stopIgnoring } from './ignoreFinding.js';
import type { IgnoredFinding, KeyIndex } from './keyIndex.js';
import { sayInfo } from './say.js';

const scopeWords: Record<Scope, string> = { value: 'this value', line: 'this line', path: 'this path', rule: 'this rule' };

/** Everything that is ignored, and by what; from there to the finding, to the file that says so, or back into Problems. */
export async function showIgnored(index: KeyIndex, reread: () => Promise<void>): Promise<void> {
  if (!(await mayIgnore())) return;
  const all = index.ignored();
  if (all.length === 0) {
    void sayInfo('Nothing is ignored in this workspace.');
    return;
  }
  const picked = await vscode.window.showQuickPick(all.map(rowOf), { title: `Keywright: ${all.length} Ignored ${all.length === 1 ? 'Finding' : 'Findings'}`, placeHolder: 'Choose one to act on it', matchOnDescription: true, matchOnDetail: true });
  if (picked === undefined) return;
  const action = await vscode.window.showQuickPick(actionsFor(picked.one, reread), { title: labelOf(picked.one.finding), placeHolder: 'What to do with it' });
  await action?.run();
}

function rowOf(one: IgnoredFinding): vscode.QuickPickItem & { readonly one: IgnoredFinding } {
  const { finding, by, uri } = one;
  const detail = [`${scopeWords[by.scope]}, by ${by.file} (${by.what})`, ...(by.reason === '' ? [] : [by.reason]), ...(by.expires === undefined ? [] : [`until ${by.expires}`])];
  return { label: `$(eye-closed) ${labelOf(finding)}`, description: `${vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true))}:${finding.from.line + 1}`, detail: detail.join(' · '), one };
}

function actionsFor({ uri, finding, by }: IgnoredFinding, reread: () => Promise<void>): readonly (vscode.QuickPickItem & { run(): unknown })[] {
  const at = vscode.Uri.parse(uri, true);
  const folder = vscode.workspace.getWorkspaceFolder(at);
  const show = { label: '$(go-to-file) Go to the Finding', run: () => vscode.window.showTextDocument(at, { selection: rangeOf(finding) }) };
  if (folder === undefined) return [show];
  const open = { label: `$(json) Open ${by.file}`, run: () => openAt(vscode.Uri.joinPath(folder.uri, by.file), by.line, by.what) };
  const remove = { label: '$(trash) Stop Ignoring It', description: 'removes the entry; others that it ignores come back too', run: () => stopIgnoring(folder, by.what, reread) };
  return by.file === KEYWRIGHT_FILE ? [show, open, remove] : [show, open];
}

/** At its line, or at what it is known by. */
async function openAt(uri: vscode.Uri, line: number | undefined, what: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const known = JSON.stringify(what.split(' ').at(-1) ?? '');
  const position = line === undefined ? document.positionAt(Math.max(0, document.getText().indexOf(known))) : new vscode.Position(line, 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
}
