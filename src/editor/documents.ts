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
  const read = await readStored(document);
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

/** What the disk holds, and the bytes that would hold another text in the same way. */
export interface Stored {
  readonly bytes: Uint8Array;
  /** Without a byte order mark, as the editor shows it. */
  readonly text: string;
  /** In the same encoding, and with a byte order mark where there was one: the editor would begin every UTF-16 file with one. */
  encode(text: string): Uint8Array;
}

type Charset = 'utf-8' | 'utf-16le' | 'utf-16be';
const charsets: Readonly<Record<string, Charset>> = { utf8: 'utf-8', utf8bom: 'utf-8', utf16le: 'utf-16le', utf16be: 'utf-16be' };

function encode(text: string, charset: Charset): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  const units = Buffer.from(text, 'utf16le');
  return charset === 'utf-16le' ? units : units.swap16();
}

/** What the disk holds of a document; undefined where the editor reads it in an encoding other than UTF-8 and UTF-16, or the bytes are not of it. */
export async function readStored(document: vscode.TextDocument): Promise<Stored | undefined> {
  const charset = charsets[document.encoding];
  if (document.isUntitled || charset === undefined) return undefined;
  const bytes = await vscode.workspace.fs.readFile(document.uri);
  try {
    const text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
    const begin = text.startsWith(mark) ? mark : '';
    return { bytes, text: text.slice(begin.length), encode: (other) => encode(begin + other, charset) };
  } catch {
    return undefined;
  }
}
