import { realpath, stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { Encoding } from '../detection/finding.js';
import type { Span } from '../references/dotenv.js';
import { type Choice, type PlannedFile, type SourceFile, mayHoldValue, planRewrite } from '../references/plan.js';
import { formatReference } from '../references/reference.js';
import type { FileToChange, Write } from '../rotation/plan.js';
import { type FileBytes, type FileChange, type References, RewriteError } from '../rotation/ports.js';
import { Secret } from '../secret/secret.js';
import { encodingWords } from './diagnostics.js';
import { type Stored, readDocument, readStored, saveDocument } from './documents.js';
import { messageOf } from './say.js';

/** A file that holds the old key. Documents come and go: it is opened anew whenever it is needed. */
export interface KeyFile {
  readonly uri: vscode.Uri;
  /** Its name for people: relative to its folder. */
  readonly label: string;
  /** Where the key was found in another form: only the key itself is rewritten. */
  readonly encoded: readonly EncodedPlace[];
}

export interface EncodedPlace extends Span {
  /** From 1. */
  readonly line: number;
  readonly encoding: Encoding;
}

/** A place where the key was found. */
export interface KeyPlace {
  readonly uri: string;
  /** Absent where it stands there as it is. */
  readonly encoded?: EncodedPlace;
}

/** Asks git, now, which of the files it ignores. */
export type IgnoredNow = (uris: readonly vscode.Uri[]) => Promise<ReadonlySet<string>>;

interface Source extends SourceFile {
  readonly key: KeyFile;
}

/** The files of these places, each once however many links lead to it. @throws {RewriteError} for one that cannot be read. */
export async function keyFiles(places: readonly KeyPlace[]): Promise<readonly KeyFile[]> {
  const byPath = new Map<string, KeyFile>();
  for (const text of new Set(places.map((place) => place.uri))) {
    const uri = vscode.Uri.parse(text, true);
    const label = vscode.workspace.asRelativePath(uri);
    try {
      const path = uri.scheme === 'file' ? await realpath(uri.fsPath) : text;
      if (!byPath.has(path)) byPath.set(path, { uri, label, encoded: places.flatMap((place) => (place.uri === text && place.encoded !== undefined ? [place.encoded] : [])) });
    } catch (error) {
      throw new RewriteError(`${label} cannot be read (${messageOf(error)}). Scan the workspace again.`);
    }
  }
  return [...byPath.values()];
}

/** What the sheet tells. */
export interface Changes {
  readonly files: readonly FileToChange[];
  /** Places that stay as they are, in words. */
  readonly left: readonly string[];
  /** Whether there is one: a `.env` file that git ignores may hold the value itself. */
  readonly choice: boolean;
}

/** What would become of each file. */
export async function filesToChange(files: readonly KeyFile[], old: Secret, reference: Choice['reference'], ignoredNow: IgnoredNow): Promise<Changes> {
  const written = formatReference(reference.provider, reference.name);
  const planned = await planFor(files, old, { kind: 'reference', reference }, ignoredNow);
  const told: FileToChange[] = [];
  let choice = false;
  for (const { plan, source } of planned.filter((one) => one.plan.edits.length > 0)) {
    const valued = mayHoldValue(source.path, source.ignored);
    choice ||= valued;
    const becomes = valued ? `${written}, or the new key itself if you choose that below` : written;
    told.push({ label: source.key.label, occurrences: plan.edits.length, becomes, dirty: (await readDocument(source.key)).isDirty });
  }
  return { files: told, left: await leftIn(files, old, planned), choice };
}

/** In words, where the old key stands and stays. */
async function leftIn(files: readonly KeyFile[], old: Secret, planned: readonly Planned[]): Promise<readonly string[]> {
  const left = planned.flatMap(({ plan, source }) => plan.skipped.map(({ line }) => `${source.key.label}:${line} holds the old key inside a longer text, which stays as it is.`));
  for (const file of files.filter(({ encoded }) => encoded.length > 0)) {
    const text = (await readDocument(file)).getText();
    for (const { start, end, line, encoding } of file.encoded) {
      // A cell of a notebook is text in JSON, and most of it reads the same there.
      if (text.slice(start, end) !== old.reveal()) left.push(`${file.label}:${line} holds the old key ${encodingWords[encoding]}, which stays as it is.`);
    }
  }
  return left;
}

/** The port of the rotation over VS Code's documents: one edit over all files, one undo. */
export function createReferences(files: readonly KeyFile[], old: Secret, reference: Choice['reference'], write: Write, ignoredNow: IgnoredNow): References {
  const choiceOf = (issued: Secret): Choice => (write === 'value' ? { kind: 'value', value: issued, reference } : { kind: 'reference', reference });
  return {
    check: async () => {
      await checkFiles(files, old);
      const planned = await planFor(files, old, { kind: 'reference', reference }, ignoredNow);
      if (planned.every(({ plan }) => plan.edits.length === 0)) throw new RewriteError(`Nothing could be rewritten. ${(await leftIn(files, old, planned)).join(' ')}`);
    },
    preview: async (issued) => {
      const previewed: FileChange[] = [];
      for (const { plan, source } of await planFor(files, old, choiceOf(issued), ignoredNow)) {
        if (plan.edits.length > 0) previewed.push(await previewOf(source, old, choiceOf(issued)));
      }
      return previewed;
    },
    read: async ({ uri, label }) => {
      const at = vscode.Uri.parse(uri, true);
      try {
        await vscode.workspace.fs.stat(at);
      } catch {
        return undefined;
      }
      return (await contentOf({ uri: at, label })).bytes;
    },
    restore: ({ uri, label }, bytes) => restoreBytes({ uri: vscode.Uri.parse(uri, true), label }, bytes),
    rewrite: async (issued) => {
      await checkFiles(files, old);
      const choice = choiceOf(issued);
      const planned = await planFor(files, old, choice, ignoredNow);
      const changes: Change[] = [];
      for (const one of planned) if (one.plan.edits.length > 0) changes.push({ ...one, bytes: await bytesOf(one.source, old, choice) });
      const left = await leftIn(files, old, planned);
      await applyEdit(changes);
      await saveAll(changes);
      return { files: changes.length, occurrences: changes.reduce((sum, { plan }) => sum + plan.edits.length, 0), left };
    },
  };
}

interface Planned {
  readonly plan: PlannedFile;
  readonly source: Source;
}

async function planFor(files: readonly KeyFile[], old: Secret, choice: Choice, ignoredNow: IgnoredNow): Promise<readonly Planned[]> {
  const ignored = await ignoredNow(files.map(({ uri }) => uri));
  const sources: Source[] = [];
  for (const key of files) sources.push({ key, path: key.label, text: (await readDocument(key)).getText(), ignored: ignored.has(key.uri.toString()) });
  return planRewrite(sources, old, choice).flatMap((plan) => {
    const source = sources[plan.at];
    return source === undefined ? [] : [{ plan, source }];
  });
}

async function checkFiles(files: readonly KeyFile[], old: Secret): Promise<void> {
  let found = false;
  for (const file of files) {
    await checkWritable(file);
    const document = await readDocument(file);
    if (document.getText().includes('\uFFFD') && (await readStored(document)) === undefined) {
      throw new RewriteError(`${file.label} has bytes that are not of its encoding (${document.encoding}), and saving would lose them. Reopen it with its encoding, then try again.`);
    }
    found ||= file.encoded.length > 0 || document.getText().includes(old.reveal());
  }
  if (!found) throw new RewriteError('The key is in none of the files any more. Scan the workspace again.');
}

async function checkWritable({ uri, label }: KeyFile): Promise<void> {
  try {
    const { permissions } = await vscode.workspace.fs.stat(uri);
    if (permissions !== vscode.FilePermission.Readonly && (uri.scheme !== 'file' || (await ownerMayWrite(uri)))) return;
  } catch (error) {
    throw new RewriteError(`${label} cannot be reached (${messageOf(error)}).`);
  }
  throw new RewriteError(`${label} is read-only. Make it writable, then regenerate the key again.`);
}

/** By its mode, so that it is told before root or an administrator overrides it unasked. */
async function ownerMayWrite(uri: vscode.Uri): Promise<boolean> {
  return ((await stat(uri.fsPath)).mode & 0o222) !== 0;
}

interface Change extends Planned {
  readonly bytes: Bytes | undefined;
}

/** What a file held and what it is to hold. */
interface Bytes {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * An editor normalises mixed line ends, and savers reformat: these are the bytes that the saved file is compared with. Undefined where the editor's text
 * is the measure: unsaved changes, and encodings other than UTF-8 and UTF-16.
 */
async function bytesOf({ key, path, ignored }: Source, old: Secret, choice: Choice): Promise<Bytes | undefined> {
  const document = await readDocument(key);
  const read = document.isDirty ? undefined : await readStored(document);
  if (read === undefined) return undefined;
  const [planned] = planRewrite([{ path, text: read.text, ignored }], old, choice);
  return planned === undefined ? undefined : { before: read.bytes, after: read.encode(planned.after.reveal()) };
}

const bytesIn = (bytes: Uint8Array): FileBytes => Secret.of(Buffer.from(bytes).toString('latin1'));

/** What a file holds, unsaved text included, and how its text is told and encoded: undefined in encodings other than UTF-8 and UTF-16. */
async function contentOf(file: { readonly uri: vscode.Uri; readonly label: string }): Promise<{ readonly bytes: FileBytes; readonly text?: string; readonly encode?: Stored['encode'] }> {
  const document = await readDocument(file);
  const stored = await readStored(document);
  if (stored === undefined) return { bytes: bytesIn(await vscode.workspace.fs.readFile(file.uri)) };
  const text = document.isDirty ? document.getText() : stored.text;
  return { bytes: bytesIn(document.isDirty ? stored.encode(text) : stored.bytes), text, encode: (other) => stored.encode(other) };
}

async function previewOf({ key: { uri, label }, path, ignored }: Source, old: Secret, choice: Choice): Promise<FileChange> {
  const { bytes: before, text, encode } = await contentOf({ uri, label });
  const [planned] = text === undefined ? [] : planRewrite([{ path, text, ignored }], old, choice);
  const file = { uri: uri.toString(), label, before };
  return planned === undefined || encode === undefined ? file : { ...file, after: bytesIn(encode(planned.after.reveal())) };
}

/** On the disk; then the editor takes it up, and what was not saved in it gives way. @throws {RewriteError} */
async function restoreBytes(file: { readonly uri: vscode.Uri; readonly label: string }, bytes: FileBytes): Promise<void> {
  const wanted = Buffer.from(bytes.reveal(), 'latin1');
  try {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.uri.toString());
    if (document?.isDirty === true) await saveDocument(document);
    await vscode.workspace.fs.writeFile(file.uri, wanted);
    if (equal(await vscode.workspace.fs.readFile(file.uri), wanted)) return;
  } catch (error) {
    throw new RewriteError(`${file.label} could not be written (${messageOf(error)}).`);
  }
  throw new RewriteError(`${file.label} does not hold what was written.`);
}

async function applyEdit(changes: readonly Change[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  if (changes.length === 0) return;
  for (const { plan, source } of changes) {
    const document = await readDocument(source.key);
    if (document.getText() !== plan.before.reveal()) throw new RewriteError(`${source.key.label} was changed at the same time. No file was changed.`);
    for (const { start, end, newText } of plan.edits) {
      edit.replace(source.key.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText.reveal());
    }
  }
  if (!(await vscode.workspace.applyEdit(edit))) throw new RewriteError('VS Code did not apply the edit. The files hold what they held.');
}

async function saveAll(changes: readonly Change[]): Promise<void> {
  for (const { source: { key }, bytes } of changes) {
    const failure = await save(key, bytes && { from: bytes.before, to: bytes.after });
    if (failure === undefined) continue;
    const lost = await restore(changes);
    throw new RewriteError(`${key.label} could not be saved: ${failure} ${lost.length === 0 ? 'All files hold what they held.' : `Look at ${lost.join(', ')}: not restored.`}`);
  }
}

/**
 * Saves, and sees to it that the file holds these bytes. VS Code sometimes refuses to save a file that changed shortly before; where the disk still holds
 * what was there, the bytes are written all the same. @returns what went wrong.
 */
async function save({ uri }: KeyFile, bytes: { readonly from: Uint8Array; readonly to: Uint8Array } | undefined): Promise<string | undefined> {
  try {
    const saved = await saveDocument(await vscode.workspace.openTextDocument(uri));
    if (bytes === undefined) return saved ? undefined : 'VS Code could not write it.';
    const held = await vscode.workspace.fs.readFile(uri);
    if (equal(held, bytes.to)) return undefined;
    if (!saved && !equal(held, bytes.from)) return 'VS Code could not write it.';
    await vscode.workspace.fs.writeFile(uri, bytes.to);
    return equal(await vscode.workspace.fs.readFile(uri), bytes.to) ? undefined : 'It does not hold what was written.';
  } catch (error) {
    return messageOf(error);
  }
}

/** Puts every file back, in the editor and on the disk. @returns the labels of those that could not be. */
async function restore(changes: readonly Change[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const { plan, source, bytes } of changes) {
    const { uri, label } = source.key;
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length)), plan.before.reveal());
      if (!(await vscode.workspace.applyEdit(edit)) || (await save(source.key, bytes && { from: bytes.after, to: bytes.before })) !== undefined) lost.push(label);
    } catch {
      lost.push(label);
    }
  }
  return lost;
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(b);
