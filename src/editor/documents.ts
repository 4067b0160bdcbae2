import * as vscode from 'vscode';
import { RewriteError } from '../rotation/ports.js';
import { messageOf } from './say.js';

const mark = '\uFEFF';

/** Milliseconds within which VS Code takes up a file that changed on the disk, or ends a save of its own. */
const patience = 5000;

export interface FileAt {
  readonly uri: vscode.Uri;
  /** Its name for people. */
  readonly label: string;
}

/** A file at one moment, in the editor and on the disk. VS Code drops documents that no editor shows after minutes, or when there are many: none is to be kept. */
export interface Content {
  readonly document: vscode.TextDocument;
  /** As it stands in the editor, unsaved changes included. */
  readonly text: string;
  readonly dirty: boolean;
  /** What the disk holds; undefined for a document that was never saved, and where the bytes are not of the encoding in which the editor reads them. */
  readonly stored: Stored | undefined;
}

/** What is not dirty is what the disk holds. @throws {RewriteError} */
export async function readContent({ uri, label }: FileAt): Promise<Content> {
  try {
    const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    // Opening a document that was never saved and is closed by now would make an empty one.
    if (uri.scheme === 'untitled' && open === undefined) throw new RewriteError(`${label} was closed. Try again without it.`);
    const document = await vscode.workspace.openTextDocument(uri);
    const changed = once(vscode.workspace.onDidChangeTextDocument, (event) => event.document === document);
    try {
      let stored = await readStored(document);
      if (isStale(document, stored)) {
        await changed.happened;
        stored = await readStored(document);
      }
      if (!isStale(document, stored)) return { document, text: document.getText(), dirty: document.isDirty, stored };
    } finally {
      changed.forget();
    }
  } catch (error) {
    if (error instanceof RewriteError) throw error;
    throw new RewriteError(`${label} cannot be read (${messageOf(error)}). Scan the workspace again.`);
  }
  throw new RewriteError(`${label} has changed on the disk and VS Code has not read it again. Open it, then try again.`);
}

/** Whether it is still what was read, to the byte. */
export async function isUnchanged({ document, text, dirty, stored }: Content): Promise<boolean> {
  // One that VS Code has dropped meanwhile was not being edited.
  if (!document.isClosed && (document.getText() !== text || document.isDirty !== dirty)) return false;
  if (document.isUntitled) return !document.isClosed;
  return stored?.bytes.equals(await bytesAt(document.uri)) === true;
}

/** VS Code keeps closed documents for a while and reloads them late. */
const isStale = (document: vscode.TextDocument, stored: Stored | undefined): boolean => !document.isDirty && stored !== undefined && !isSameText(stored.text, document.getText());

export const bytesAt = async (uri: vscode.Uri): Promise<Buffer> => Buffer.from(await vscode.workspace.fs.readFile(uri));

/** @returns whether the document is saved. Auto Save may be saving it at the same time, and then VS Code says no to us. */
export async function saveDocument(document: vscode.TextDocument): Promise<boolean> {
  const isDirty = (): boolean => document.isDirty;
  if (!isDirty()) return true;
  const saved = once(vscode.workspace.onDidSaveTextDocument, (one) => one === document);
  try {
    if (await document.save()) return true;
    if (isDirty()) await saved.happened;
    return !isDirty() || (await document.save());
  } finally {
    saved.forget();
  }
}

/** Makes a document hold this text, unsaved. @throws {RewriteError} */
export async function setText({ uri, label }: FileAt, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() === text) return;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new RewriteError(`VS Code did not change ${label}.`);
}

interface Awaited {
  /** Ends with the event that is waited for, or when patience does. */
  readonly happened: Promise<void>;
  forget(): void;
}

/** Listens from now on. */
function once<T>(event: vscode.Event<T>, wanted: (value: T) => boolean): Awaited {
  let forget = (): void => undefined;
  const happened = new Promise<void>((resolve) => {
    forget = () => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(() => forget(), patience);
    const listening = event((value) => {
      if (wanted(value)) forget();
    });
  });
  return { happened, forget: () => forget() };
}

/** Whatever its line ends: an editor has one kind of them. */
export const isSameText = (one: string, other: string): boolean => normalised(one) === normalised(other);

const normalised = (text: string): string => text.replace(/\r\n|\r/gu, '\n');

/** What the disk holds, and the bytes that would hold another text in the same way. */
export interface Stored {
  readonly bytes: Buffer;
  /** Without a byte order mark, as the editor shows it. */
  readonly text: string;
  /** In the same encoding, and with a byte order mark where there was one: the editor would begin every UTF-16 file with one. */
  encode(text: string): Promise<Buffer>;
}

type Charset = 'utf-8' | 'utf-16le' | 'utf-16be';
const charsets: Readonly<Record<string, Charset>> = { utf8: 'utf-8', utf8bom: 'utf-8', utf16le: 'utf-16le', utf16be: 'utf-16be' };

function encodeUnicode(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8');
  const units = Buffer.from(text, 'utf16le');
  return charset === 'utf-16le' ? units : units.swap16();
}

/** What the disk holds of a document. */
export async function readStored(document: vscode.TextDocument): Promise<Stored | undefined> {
  if (document.isUntitled) return undefined;
  const bytes = await bytesAt(document.uri);
  const charset = charsets[document.encoding];
  if (charset === undefined) return inEncoding(bytes, document.encoding);
  try {
    const text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
    const begin = text.startsWith(mark) ? mark : '';
    return { bytes, text: text.slice(begin.length), encode: (other) => Promise.resolve(encodeUnicode(begin + other, charset)) };
  } catch {
    return undefined;
  }
}

/** By VS Code's own tables, where they give the same bytes back. */
async function inEncoding(bytes: Buffer, encoding: string): Promise<Stored | undefined> {
  const encode = async (text: string): Promise<Buffer> => Buffer.from(await vscode.workspace.encode(text, { encoding }));
  const text = await vscode.workspace.decode(bytes, { encoding });
  return (await encode(text)).equals(bytes) ? { bytes, text, encode } : undefined;
}
