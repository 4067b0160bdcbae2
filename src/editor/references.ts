import { realpath, stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import { type Choice, type PlannedFile, type SourceFile, mayHoldValue, planRewrite } from '../references/plan.js';
import { formatReference } from '../references/reference.js';
import type { FileToChange, Write } from '../rotation/plan.js';
import { type References, RewriteError, type RewriteReport } from '../rotation/ports.js';
import type { Secret } from '../secret/secret.js';

const bom = '\uFEFF';

/** A file that holds the old key, as it stands in the editor: unsaved text included. */
export interface OpenFile {
  readonly uri: vscode.Uri;
  /** Its name for people, and for what is in it: relative to its folder. */
  readonly label: string;
  readonly document: vscode.TextDocument;
  readonly ignored: boolean;
}

/** Opens the files, saved ones only, each once however many links lead to it. @throws {RewriteError} for one that cannot be opened. */
export async function openFiles(files: readonly { readonly uri: string; readonly ignored: boolean }[]): Promise<readonly OpenFile[]> {
  const byPath = new Map<string, OpenFile>();
  for (const { uri: text, ignored } of files) {
    const uri = vscode.Uri.parse(text, true);
    const label = vscode.workspace.asRelativePath(uri);
    try {
      const path = uri.scheme === 'file' ? await realpath(uri.fsPath) : text;
      if (!byPath.has(path)) byPath.set(path, { uri, label, document: await upToDate(await vscode.workspace.openTextDocument(uri), label), ignored });
    } catch (error) {
      if (error instanceof RewriteError) throw error;
      throw new RewriteError(`${label} cannot be read (${reason(error)}). Scan the workspace again.`);
    }
  }
  return [...byPath.values()];
}

/** Milliseconds within which VS Code takes up a file that changed on the disk. */
const takingUp = 5000;

/** A document that is not dirty is to be what the disk holds: VS Code keeps closed ones for a while and reloads them late. */
async function upToDate(document: vscode.TextDocument, label: string): Promise<vscode.TextDocument> {
  const stale = async (): Promise<boolean> => {
    if (document.isDirty) return false;
    const text = decode(await vscode.workspace.fs.readFile(document.uri))?.text;
    return text !== undefined && normalised(text) !== normalised(document.getText());
  };
  if (!(await stale())) return document;
  const changed = new Promise<void>((resolve) => {
    const timer = setTimeout(finish, takingUp);
    const listening = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) finish();
    });
    function finish(): void {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
  });
  await changed;
  if (await stale()) throw new RewriteError(`${label} has changed on the disk and VS Code has not read it again. Open it, then try again.`);
  return document;
}

const normalised = (text: string): string => text.replace(/\r\n|\r/gu, '\n');

/** As UTF-8; undefined where it is not. */
function decode(bytes: Uint8Array): { readonly mark: string; readonly text: string } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(bom) ? { mark: bom, text: text.slice(bom.length) } : { mark: '', text };
  } catch {
    return undefined;
  }
}

/** What the sheet tells of each file. */
export function filesToChange(files: readonly OpenFile[], old: Secret, reference: Choice['reference'], write: Write): readonly FileToChange[] {
  return planRewrite(files.map(sourceOf), old, { kind: 'reference', reference }).map((planned) => {
    const file = fileOf(files, planned);
    const value = write === 'value' && mayHoldValue(file.label, file.ignored);
    return { label: file.label, occurrences: planned.edits.length, becomes: value ? 'the new key itself' : formatReference(reference.provider, reference.name), dirty: file.document.isDirty };
  });
}

/** Whether any of the files may hold the value instead of a reference: a `.env` file that git ignores. */
export const anyMayHoldValue = (files: readonly OpenFile[]): boolean => files.some(({ label, ignored }) => mayHoldValue(label, ignored));

/** The port of the rotation over VS Code's documents: one edit over all files, one undo. */
export function createReferences(files: readonly OpenFile[], old: Secret, reference: Choice['reference'], write: Write): References {
  return {
    check: () => checkWritable(files, old),
    rewrite: async (issued) => {
      await checkWritable(files, old);
      const choice: Choice = write === 'value' ? { kind: 'value', value: issued, reference } : { kind: 'reference', reference };
      const planned = planRewrite(files.map(sourceOf), old, choice).map((plan) => ({ plan, file: fileOf(files, plan) }));
      const changing = await Promise.all(
        planned.filter(({ plan }) => plan.edits.length > 0).map(async (one) => ({ ...one, bytes: await bytesOf(one.file, old, choice) })),
      );
      await applyEdit(changing);
      await saveAll(changing);
      return report(planned.map(({ plan }) => plan));
    },
  };
}

interface Change {
  readonly plan: PlannedFile;
  readonly file: OpenFile;
  readonly bytes: Bytes | undefined;
}

/** What a file held and what it is to hold. */
interface Bytes {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

async function checkWritable(files: readonly OpenFile[], old: Secret): Promise<void> {
  for (const { uri, label } of files) await checkFile(uri, label);
  for (const { document, label } of files) await upToDate(document, label);
  if (files.every(({ document }) => !document.getText().includes(old.reveal()))) {
    throw new RewriteError('The key is in none of the files any more. Scan the workspace again.');
  }
}

async function checkFile(uri: vscode.Uri, label: string): Promise<void> {
  try {
    const { permissions } = await vscode.workspace.fs.stat(uri);
    if (permissions !== vscode.FilePermission.Readonly && (uri.scheme !== 'file' || (await ownerMayWrite(uri)))) return;
  } catch (error) {
    throw new RewriteError(`${label} cannot be reached (${reason(error)}).`);
  }
  throw new RewriteError(`${label} is read-only. Make it writable, then regenerate the key again.`);
}

/** By its mode, so that it is told before root or an administrator overrides it unasked. */
async function ownerMayWrite(uri: vscode.Uri): Promise<boolean> {
  return ((await stat(uri.fsPath)).mode & 0o222) !== 0;
}

const sourceOf = ({ label, document, ignored }: OpenFile): SourceFile => ({ path: label, text: document.getText(), ignored });

function fileOf(files: readonly OpenFile[], { path }: PlannedFile): OpenFile {
  const file = files.find(({ label }) => label === path);
  if (file === undefined) throw new Error(`no open file is called ${path}`);
  return file;
}

/**
 * An editor normalises mixed line ends, and savers reformat: these are the bytes that the saved file is compared with. Undefined where the editor's text
 * is the measure: unsaved changes, and encodings other than UTF-8.
 */
async function bytesOf({ uri, label, document, ignored }: OpenFile, old: Secret, choice: Choice): Promise<Bytes | undefined> {
  if (document.isDirty) return undefined;
  const before = await vscode.workspace.fs.readFile(uri);
  const decoded = decode(before);
  if (decoded === undefined) return undefined;
  const [planned] = planRewrite([{ path: label, text: decoded.text, ignored }], old, choice);
  return planned === undefined ? undefined : { before, after: new TextEncoder().encode(decoded.mark + planned.after.reveal()) };
}

async function applyEdit(changes: readonly Change[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { plan, file } of changes) {
    for (const { start, end, newText } of plan.edits) {
      edit.replace(file.uri, new vscode.Range(file.document.positionAt(start), file.document.positionAt(end)), newText.reveal());
    }
  }
  if (!(await vscode.workspace.applyEdit(edit))) throw new RewriteError('VS Code did not apply the edit. The files hold what they held.');
}

async function saveAll(changes: readonly Change[]): Promise<void> {
  for (const { file, bytes } of changes) {
    const failure = await save(file, bytes?.after);
    if (failure === undefined) continue;
    const lost = await restore(changes);
    throw new RewriteError(`${file.label} could not be saved: ${failure} ${lost.length === 0 ? 'All files hold what they held.' : `Look at ${lost.join(', ')}: not restored.`}`);
  }
}

/** Saves, and sees to it that the file holds these bytes. @returns what went wrong. */
async function save({ uri, document }: OpenFile, bytes: Uint8Array | undefined): Promise<string | undefined> {
  try {
    if (!(await document.save())) return 'VS Code could not write it.';
    if (bytes === undefined || equal(await vscode.workspace.fs.readFile(uri), bytes)) return undefined;
    await vscode.workspace.fs.writeFile(uri, bytes);
    return equal(await vscode.workspace.fs.readFile(uri), bytes) ? undefined : 'It does not hold what was written.';
  } catch (error) {
    return reason(error);
  }
}

/** Puts every file back, in the editor and on the disk. @returns the labels of those that could not be. */
async function restore(changes: readonly Change[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const { plan, file, bytes } of changes) {
    const { document, uri, label } = file;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length)), plan.before.reveal());
    if (!(await vscode.workspace.applyEdit(edit)) || (await save(file, bytes?.before)) !== undefined) lost.push(label);
  }
  return lost;
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(b);

function report(planned: readonly PlannedFile[]): RewriteReport {
  return {
    files: planned.filter(({ edits }) => edits.length > 0).length,
    occurrences: planned.reduce((sum, { edits }) => sum + edits.length, 0),
    left: planned.flatMap(({ path, skipped }) => skipped.map(({ line }) => `${path}:${line} holds the old key inside a longer text, which was left alone.`)),
  };
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : 'no reason was given');
