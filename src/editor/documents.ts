import * as vscode from 'vscode';
import { RewriteError } from '../rotation/ports.js';
import { messageOf } from './say.js';

const mark = '\uFEFF';

/** Milliseconds within which VS Code takes up a file that changed on the disk, or ends a save of its own. */
const patience = 5000;

/**
 * A document as it stands in the editor, unsaved text included; one that is not dirty is what the disk holds. VS Code drops documents that no editor shows
 * after minutes, or when there are many: none is to be kept. @throws {RewriteError}
 */
export async function readDocument({ uri, label }: { readonly uri: vscode.Uri; readonly label: string }): Promise<vscode.TextDocument> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    if (await isStale(document)) await changeOf(document);
    if (!(await isStale(document))) return document;
  } catch (error) {
    throw new RewriteError(`${label} cannot be read (${messageOf(error)}). Scan the workspace again.`);
  }
  throw new RewriteError(`${label} has changed on the disk and VS Code has not read it again. Open it, then try again.`);
}

/** VS Code keeps closed documents for a while and reloads them late. */
async function isStale(document: vscode.TextDocument): Promise<boolean> {
  if (document.isDirty) return false;
  const read = await readUtf8(document);
  return read !== undefined && normalised(read.text) !== normalised(document.getText());
}

const changeOf = (document: vscode.TextDocument): Promise<void> => once(vscode.workspace.onDidChangeTextDocument, (event) => event.document === document);

/** @returns whether the document is saved. Auto Save may be saving it at the same time, and then VS Code says no to us. */
export async function saveDocument(document: vscode.TextDocument): Promise<boolean> {
  const isDirty = (): boolean => document.isDirty;
  if (!isDirty()) return true;
  const saved = once(vscode.workspace.onDidSaveTextDocument, (one) => one === document);
  if (await document.save()) return true;
  if (isDirty()) await saved;
  return !isDirty() || document.save();
}

/** Ends with the event that is waited for, or when patience does. */
function once<T>(event: vscode.Event<T>, wanted: (value: T) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(finish, patience);
    const listening = event((value) => {
      if (wanted(value)) finish();
    });
  });
}

const normalised = (text: string): string => text.replace(/\r\n|\r/gu, '\n');

export interface Utf8 {
  readonly bytes: Uint8Array;
  /** The byte order mark, or nothing. */
  readonly mark: string;
  readonly text: string;
}

/** What the disk holds of a document that the editor reads as UTF-8; undefined where it reads another encoding, or the bytes are not UTF-8. */
export async function readUtf8(document: vscode.TextDocument): Promise<Utf8 | undefined> {
  if (document.isUntitled || !document.encoding.startsWith('utf8')) return undefined;
  const bytes = await vscode.workspace.fs.readFile(document.uri);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(mark) ? { bytes, mark, text: text.slice(mark.length) } : { bytes, mark: '', text };
  } catch {
    return undefined;
  }
}
