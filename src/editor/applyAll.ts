import * as vscode from 'vscode';
import type { PlannedEdit } from '../references/plan.js';
import { RewriteError } from '../rotation/ports.js';
import { type Content, type FileAt, bytesAt, isUnchanged, readStored, saveDocument, setText } from './documents.js';
import { checkWritable } from './fileAccess.js';
import { inTurns } from './inTurns.js';
import { messageOf } from './say.js';

/** One file's change: what it was when that was decided, and what it is to be. */
export interface Change {
  readonly file: FileAt;
  readonly before: Content;
  /** In the editor's text. */
  readonly edits: readonly PlannedEdit[];
  /** The editor's text with the edits in it. */
  readonly after: string;
  /** What the disk is to hold, to the byte: an editor normalises mixed line ends, and savers reformat. Undefined for a document that stays unsaved. */
  readonly bytes: Buffer | undefined;
}

/**
 * Changes all files, or none: each must still be what was read, one edit changes them together, each is saved and looked at, and at the end all are looked at
 * again. Whatever fails on the way gives all of them back, on the disk and in the editor. @throws {RewriteError}
 */
export async function applyAll(changes: readonly Change[]): Promise<void> {
  await inTurns(changes, lastLook);
  const edit = new vscode.WorkspaceEdit();
  for (const { file, before, edits } of changes) {
    for (const { start, end, newText } of edits) edit.replace(file.uri, new vscode.Range(before.document.positionAt(start), before.document.positionAt(end)), newText.reveal());
  }
  // VS Code itself refuses all of it where a document has changed since.
  if (!(await vscode.workspace.applyEdit(edit))) throw new RewriteError('VS Code did not apply the edit. The files hold what they held.');
  const failures = (await inTurns(changes, save)).filter((failure) => failure !== undefined);
  const failure = failures[0] ?? (await inTurns(changes, whyNotDone)).find((one) => one !== undefined);
  if (failure === undefined) return;
  const lost = (await inTurns(changes, restore)).filter((label) => label !== undefined);
  throw new RewriteError(`${failure} ${lost.length === 0 ? 'All files hold what they held.' : `Look at ${lost.join(', ')}: not restored.`}`);
}

async function lastLook({ file, before }: Change): Promise<void> {
  await checkWritable(file);
  if (!(await isUnchanged(before).catch(() => false))) throw new RewriteError(`${file.label} was changed at the same time. No file was changed.`);
}

/**
 * VS Code sometimes refuses to save a file that changed shortly before; where the disk still holds what was there, the bytes are written all the same. Not so
 * where there were unsaved changes: what these were based on is not known. @returns what went wrong.
 */
async function save({ file: { uri, label }, before, bytes }: Change): Promise<string | undefined> {
  if (bytes === undefined || before.stored === undefined) return undefined;
  const failed = (why: string): string => `${label} could not be saved: ${why}`;
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const saved = await saveDocument(document);
    const held = await bytesAt(uri);
    if (held.equals(bytes)) return undefined;
    // What is neither the old nor what VS Code has written is somebody else's.
    const ours = saved ? (await readStored(document))?.text === document.getText() : !before.dirty && held.equals(before.stored.bytes);
    if (!ours) return failed(saved ? 'it was changed at the same time.' : 'VS Code could not write it.');
    await vscode.workspace.fs.writeFile(uri, bytes);
    return (await bytesAt(uri)).equals(bytes) ? undefined : failed('it does not hold what was written.');
  } catch (error) {
    return failed(messageOf(error));
  }
}

/** The look at the end: another file's saving, a formatter or a program may have changed one that was right. */
async function whyNotDone({ file: { uri, label }, after, bytes }: Change): Promise<string | undefined> {
  try {
    const done = bytes === undefined ? (await vscode.workspace.openTextDocument(uri)).getText() === after : (await bytesAt(uri)).equals(bytes);
    return done ? undefined : `${label} was changed at the same time.`;
  } catch (error) {
    return `${label} cannot be read (${messageOf(error)}).`;
  }
}

/** Gives a file back what the disk and the editor held; one that holds something else by now is somebody else's. @returns its label where it could not. */
async function restore({ file, before, bytes }: Change): Promise<string | undefined> {
  const { uri, label } = file;
  const { stored, dirty, text } = before;
  try {
    if (stored === undefined || bytes === undefined) {
      await setText(file, text);
      return undefined;
    }
    const held = await bytesAt(uri);
    const untouched = held.equals(stored.bytes);
    if (!untouched && !held.equals(bytes)) {
      await setText(file, text);
      return label;
    }
    // The disk first, by way of the editor, so that the two agree; then what was not saved.
    if (!untouched || !dirty) {
      await setText(file, dirty ? stored.text : text);
      await saveDocument(await vscode.workspace.openTextDocument(uri));
      if (!(await bytesAt(uri)).equals(stored.bytes)) await vscode.workspace.fs.writeFile(uri, stored.bytes);
    }
    if (dirty) await setText(file, text);
    return (await bytesAt(uri)).equals(stored.bytes) ? undefined : label;
  } catch {
    return label;
  }
}
