import { randomBytes } from 'node:crypto';
import { relative } from 'node:path';
import * as vscode from 'vscode';
import type { LocatedFinding } from '../detection/position.js';
import { placeOf } from '../ignoring/ignored.js';
import { KEYWRIGHT_FILE, type Target, globFor, hashOf, prepared, withEntry, withoutEntry } from '../ignoring/keywrightFile.js';
import { slashed } from '../workspace/ignoreRules.js';
import { clock } from './clock.js';
import { commands } from './commands.js';
import { findingsAt, labelOf } from './diagnostics.js';
import { readContent, saveDocument } from './documents.js';
import type { KeyIndex } from './keyIndex.js';
import { sayInfo, sayWarning } from './say.js';

/** Names a finding, for a quick fix. */
export interface FindingAt {
  readonly uri: string;
  readonly start: number;
}

type ScopeOf = (salt: Uint8Array, place: { readonly path: string; readonly line: string; readonly finding: LocatedFinding }) => Target;

interface ScopeItem extends vscode.QuickPickItem {
  readonly targetOf: ScopeOf;
}

const DAY = 86_400_000;

/** Asks what of a finding is to be ignored, why and until when, and writes that into the folder's `.keywright.json`. `reread` is called when it is on the disk. */
export async function ignoreFinding(index: KeyIndex, argument: unknown, reread: () => Promise<void>): Promise<void> {
  const chosen = findingFor(index, argument);
  if (chosen === undefined || !(await mayIgnore())) return;
  const { uri, finding } = chosen;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder?.uri.scheme !== 'file' || uri.scheme !== 'file') {
    void sayInfo(`What is ignored is kept in ${KEYWRIGHT_FILE} at the top of a folder, and this file is in none. Open its folder first.`);
    return;
  }
  const path = slashed(relative(folder.uri.fsPath, uri.fsPath));
  const title = `Ignore ${labelOf(finding)}`;
  const scope = await vscode.window.showQuickPick(scopesOf(finding, path, folder.name), { title, placeHolder: 'What to ignore', matchOnDetail: true });
  if (scope === undefined) return;
  const reason = await vscode.window.showInputBox({ title, prompt: 'Why? Others read it in the file. May be left empty.', placeHolder: 'Reason', ignoreFocusOut: true });
  if (reason === undefined) return;
  const expires = await askExpiry(title);
  if (expires === undefined) return;
  const { text } = await textOf(uri, finding);
  if (text === undefined) {
    void sayWarning(`${path} has changed meanwhile. Nothing was written.`);
    return;
  }
  const added = dateIn(0);
  await change(folder, (before) => {
    const { text: ready, salt } = prepared(before, randomBytes(16));
    const place = placeOf(path, text, finding, added);
    return withEntry(ready, { target: scope.targetOf(salt, { path, line: place.line, finding }), reason: reason.trim(), expires: expires.until, added });
  });
  await reread();
  void tell(folder, `${labelOf(finding)} is ignored: ${scope.description ?? ''}. It says so in ${KEYWRIGHT_FILE}.`);
}

/** Takes the entry out that an ignored finding names. */
export async function stopIgnoring(folder: vscode.WorkspaceFolder, target: string, reread: () => Promise<void>): Promise<void> {
  await change(folder, (before) => withoutEntry(before ?? '', target));
  await reread();
}

/** Only where the workspace is trusted: else nothing of it is read, and nothing is written. */
export async function mayIgnore(): Promise<boolean> {
  if (vscode.workspace.isTrusted) return true;
  const manage = 'Manage Workspace Trust';
  const chosen = await sayWarning('In Restricted Mode nothing is ignored and no file changes. Trust this workspace to ignore findings in it.', manage);
  if (chosen === manage) await vscode.commands.executeCommand('workbench.trust.manage');
  return false;
}

async function tell(folder: vscode.WorkspaceFolder, text: string): Promise<void> {
  const [open, list] = ['Open File', 'Show Ignored'];
  const chosen = await sayInfo(text, open, list);
  if (chosen === open) await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, KEYWRIGHT_FILE));
  if (chosen === list) await vscode.commands.executeCommand(commands.showIgnored);
}

function findingFor(index: KeyIndex, argument: unknown): { readonly uri: vscode.Uri; readonly finding: LocatedFinding } | undefined {
  if (isFindingAt(argument)) {
    const finding = index.file(argument.uri)?.findings.find(({ start }) => start === argument.start);
    return finding && { uri: vscode.Uri.parse(argument.uri, true), finding };
  }
  const editor = vscode.window.activeTextEditor;
  const all = editor === undefined ? [] : findingsAt(index.file(editor.document.uri.toString()), editor.selection);
  const [finding] = all;
  if (editor !== undefined && finding !== undefined) return { uri: editor.document.uri, finding };
  void sayInfo('There is no finding under the cursor. Choose one in Problems, or put the cursor on a key.');
  return undefined;
}

function isFindingAt(argument: unknown): argument is FindingAt {
  return typeof argument === 'object' && argument !== null && 'uri' in argument && typeof argument.uri === 'string' && 'start' in argument && typeof argument.start === 'number';
}

const scopesOf = ({ rule, secret }: LocatedFinding, path: string, folder: string): readonly ScopeItem[] => [
  {
    label: '$(key) This Value',
    description: `${secret.masked} everywhere in ${folder}`,
    detail: 'Follows the value into any file. The file holds a keyed hash of it, never the value.',
    targetOf: (salt, { finding }) => ({ value: hashOf(salt, 'value', finding.secret.reveal()) }),
  },
  {
    label: '$(list-flat) This Line',
    description: `this line of ${path}`,
    detail: 'Ends when the line changes.',
    targetOf: (salt, { path: at, line }) => ({ line: hashOf(salt, 'line', line), path: at }),
  },
  { label: '$(file) This Path', description: path, detail: 'Everything in this file. The entry is a glob, and may be widened by hand.', targetOf: (_, { path: at }) => ({ path: globFor(at) }) },
  { label: '$(symbol-ruler) This Rule', description: `${rule.id} in ${folder}`, detail: 'No key of this kind is shown in this folder any more.', targetOf: (_, { finding }) => ({ rule: finding.rule.id }) },
];

const dateIn = (days: number): string => new Date(clock.now().getTime() + days * DAY).toISOString().slice(0, 10);

/** @returns nothing where it was cancelled. */
async function askExpiry(title: string): Promise<{ readonly until: string | undefined } | undefined> {
  const after = (days: number): vscode.QuickPickItem & { until?: string } => ({ label: `For ${days} Days`, description: `until ${dateIn(days)}`, until: dateIn(days) });
  const date: vscode.QuickPickItem & { until?: string } = { label: 'Until a Date…' };
  const picked = await vscode.window.showQuickPick([{ label: 'For Good', description: 'until somebody removes it' }, after(30), after(90), date], { title, placeHolder: 'How long' });
  if (picked === undefined) return undefined;
  if (picked !== date) return { until: picked.until };
  const until = await vscode.window.showInputBox({ title, prompt: 'The last day on which it is ignored', value: dateIn(180), ignoreFocusOut: true, validateInput: (text) => (isDate(text) ? undefined : 'A date from today on, such as 2030-12-31') });
  return until === undefined ? undefined : { until };
}

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && text >= dateIn(0);

/** The text that the finding stands in, if it still does. */
async function textOf(uri: vscode.Uri, { start, end, from, to }: LocatedFinding): Promise<{ readonly text: string | undefined }> {
  const { document } = await readContent({ uri, label: vscode.workspace.asRelativePath(uri) });
  const text = document.getText();
  const same = document.offsetAt(new vscode.Position(from.line, from.character)) === start && document.offsetAt(new vscode.Position(to.line, to.character)) === end;
  return { text: same ? text : undefined };
}

/** One edit that can be undone, saved at once. */
async function change(folder: vscode.WorkspaceFolder, made: (before: string | undefined) => string): Promise<void> {
  const uri = vscode.Uri.joinPath(folder.uri, KEYWRIGHT_FILE);
  const edit = new vscode.WorkspaceEdit();
  const exists = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (!exists) {
    edit.createFile(uri, { contents: Buffer.from(made(undefined), 'utf8') });
    if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${KEYWRIGHT_FILE} could not be written.`);
    return;
  }
  const { document } = await readContent({ uri, label: KEYWRIGHT_FILE });
  const before = document.getText();
  const after = made(before);
  if (after === before) return;
  edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(before.length)), after);
  if (!(await vscode.workspace.applyEdit(edit)) || !(await saveDocument(document))) throw new Error(`${KEYWRIGHT_FILE} could not be changed and saved.`);
}
