import * as vscode from 'vscode';
import { applyEdits, takenOf } from '../references/edit.js';
import { type PlannedEdit, revealed } from '../references/plannedEdit.js';
import { RewriteError } from '../rotation/ports.js';
import { type Content, type FileAt, bytesAt, isSameText, isUnchanged, readContent, readStored, saveDocument, setText } from './documents.js';
import { checkWritable } from './fileAccess.js';
import { inTurns } from './inTurns.js';
import { messageOf, sayWarning } from './say.js';

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
  /** The same edits, in the same order, in what the disk held. */
  readonly onDisk: readonly PlannedEdit[];
}

/** Under which words VS Code shows all changes first, for the person to take them or leave some: its Refactor Preview. Nothing is written there that nobody is to see. */
export interface Review {
  readonly label: string;
}

/**
 * Changes all files, or none: each must still be what was read, one edit changes them together, each is saved and looked at, and at the end all are looked at
 * again. Whatever fails on the way gives all of them back, on the disk and in the editor. @returns what was changed: with a review that may be less. @throws {RewriteError}
 */
export async function applyAll(planned: readonly Change[], review?: Review): Promise<readonly Change[]> {
  const wanted = await inTurns(planned, lastLook);
  // VS Code does not take an empty edit.
  if (wanted.length === 0) return [];
  const changes = review === undefined ? await applyAtOnce(wanted) : await applyReviewed(wanted, review);
  // Which of them a person has ticked is told by the text alone: where that is another by now, nothing is saved.
  const unclear = review === undefined ? undefined : (await inTurns(changes, whyUnclear)).find((one) => one !== undefined);
  const failures = unclear === undefined ? (await inTurns(changes, save)).filter((failure) => failure !== undefined) : [];
  const failure = unclear ?? failures[0] ?? (await inTurns(changes, whyNotDone)).find((one) => one !== undefined);
  if (failure === undefined) return changes;
  const lost = (await inTurns(changes, restore)).filter((label) => label !== undefined);
  throw new RewriteError(`${failure} ${lost.length === 0 ? 'All files hold what they held.' : `Look at ${lost.join(', ')}: not restored.`}`);
}

async function applyAtOnce(wanted: readonly Change[]): Promise<readonly Change[]> {
  // VS Code itself refuses all of it where a document has changed since.
  if (!(await vscode.workspace.applyEdit(editOf(wanted)))) throw new RewriteError('VS Code did not apply the edit. The files hold what they held.');
  return wanted;
}

/** Nothing is ticked at first: so VS Code shows what is to be confirmed. */
async function applyReviewed(planned: readonly Change[], { label }: Review): Promise<readonly Change[]> {
  // A progress is cut to one line.
  const title = 'Tick what is to change, then press Apply';
  for (let wanted = planned; ; wanted = await inTurns(wanted, lastLook)) {
    const applied = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, () => vscode.workspace.applyEdit(editOf(wanted, { needsConfirmation: true, label })));
    if (!applied) throw new RewriteError('The changes were discarded. The files hold what they held.', true);
    const taken = (await inTurns(wanted, whatWasTaken)).filter((one) => one !== undefined);
    if (taken.length > 0) return taken;
    const again = 'Review Again';
    if ((await sayWarning('No change was ticked in the Refactor Preview, so that none was made.', again)) !== again) throw new RewriteError('No change was taken. The files hold what they held.', true);
  }
}

function editOf(changes: readonly Change[], confirmed?: vscode.WorkspaceEditEntryMetadata): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { file, before, edits } of changes) {
    for (const { start, end, newText } of edits) edit.replace(file.uri, new vscode.Range(before.document.positionAt(start), before.document.positionAt(end)), newText.reveal(), confirmed);
  }
  return edit;
}

/** What the person took of a file's edits; undefined where that is nothing. One that holds something else by now stays as it was wanted, and is found to be so. */
async function whatWasTaken(change: Change): Promise<Change | undefined> {
  const { file, before, edits, onDisk } = change;
  const { stored } = before;
  const now = (await vscode.workspace.openTextDocument(file.uri)).getText();
  const taken = takenOf(before.text, revealed(edits), now);
  if (taken === undefined || taken.size === edits.length) return change;
  if (taken.size === 0) return undefined;
  const ofThem = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => taken.has(index));
  const text = before.dirty ? before.text : stored?.text;
  return {
    ...change,
    edits: ofThem(edits),
    onDisk: ofThem(onDisk),
    after: now,
    bytes: stored === undefined || text === undefined ? undefined : await stored.encode(applyEdits(text, revealed(ofThem(onDisk)))),
  };
}

/** @returns the change of what is there now. Auto Save may have saved meanwhile what was not, and that changes nothing. @throws {RewriteError} */
async function lastLook(change: Change): Promise<Change> {
  const { file, before } = change;
  await checkWritable(file);
  if (await isUnchanged(before).catch(() => false)) return change;
  const now = before.dirty && before.stored !== undefined ? await readContent(file) : undefined;
  if (now?.text === before.text && now.stored?.bytes.equals((await before.stored?.encode(before.text)) ?? Buffer.of()) === true) return { ...change, before: { ...now, dirty: false } };
  throw new RewriteError(`${file.label} was changed at the same time. No file was changed.`);
}

/**
 * VS Code sometimes refuses to save a file that changed shortly before; where the disk still holds what was there, the bytes are written all the same. Not so
 * where there were unsaved changes: what these were based on is not known. @returns what went wrong.
 */
async function save({ file: { uri, label }, before, after, bytes }: Change): Promise<string | undefined> {
  if (bytes === undefined || before.stored === undefined) return undefined;
  const failed = (why: string): string => `${label} could not be saved: ${why}`;
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    if (document.isDirty && !isSameText(document.getText(), after)) return failed('it was changed at the same time.');
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

async function whyUnclear({ file: { uri, label }, after }: Change): Promise<string | undefined> {
  return isSameText((await vscode.workspace.openTextDocument(uri)).getText(), after) ? undefined : `${label} was changed at the same time.`;
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
export async function restore({ file, before, after, bytes }: Change): Promise<string | undefined> {
  const { uri, label } = file;
  const { stored, dirty, text } = before;
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    // What somebody has typed since is not thrown away.
    if (document.isDirty && ![text, after, stored?.text ?? text].some((one) => isSameText(document.getText(), one))) return label;
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
