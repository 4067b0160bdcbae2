import * as vscode from 'vscode';
import type { Encoding } from '../detection/finding.js';
import type { Span } from '../references/edit.js';
import { type PlannedFile, type Replacing, mayHoldValue, planRewrite } from '../references/plan.js';
import { formatReference } from '../references/reference.js';
import type { NewKey } from '../providers/lifecycle.js';
import { type Replaced, replacingOf } from '../rotation/parts.js';
import type { FileToChange } from '../rotation/plan.js';
import type { FileRef } from '../rotation/journal.js';
import { type FileBytes, type FileChange, type References, RewriteError } from '../rotation/ports.js';
import { Secret } from '../secret/secret.js';
import { type Change, applyAll } from './applyAll.js';
import { encodingWords } from './diagnostics.js';
import { type Content, type FileAt, bytesAt, readContent, saveDocument, setText } from './documents.js';
import { checkWritable, realPathOf } from './fileAccess.js';
import { inTurns } from './inTurns.js';
import { messageOf } from './say.js';

/** A file that holds the old key or a part of it, or a document that was never saved. */
export interface KeyFile extends FileAt {
  /** Where the key was found in another form: only the key itself is rewritten. */
  readonly encoded: readonly EncodedPlace[];
}

export interface EncodedPlace extends Span {
  /** From 1. */
  readonly line: number;
  readonly encoding: Encoding;
  /** Where it is no key but a part of one: what people call it, and its value. */
  readonly part?: { readonly title: string; readonly secret: Secret };
}

/** A place where the key was found. */
export interface KeyPlace {
  readonly uri: string;
  /** Absent where it stands there as it is. */
  readonly encoded?: EncodedPlace;
}

/** Asks git, now, which of the files it ignores. */
export type IgnoredNow = (uris: readonly vscode.Uri[]) => Promise<ReadonlySet<string>>;

/** The files of these places, each once however many links lead to it. @throws {RewriteError} for one that cannot be read, or that leads out of the workspace. */
export async function keyFiles(places: readonly KeyPlace[]): Promise<readonly KeyFile[]> {
  const byPath = new Map<string, KeyFile>();
  for (const text of new Set(places.map((place) => place.uri))) {
    const uri = vscode.Uri.parse(text, true);
    const file = { uri, label: vscode.workspace.asRelativePath(uri) };
    const path = await realPathOf(file);
    if (!byPath.has(path)) byPath.set(path, { ...file, encoded: places.flatMap((place) => (place.uri === text && place.encoded !== undefined ? [place.encoded] : [])) });
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
export async function filesToChange(files: readonly KeyFile[], what: Replaced, ignoredNow: IgnoredNow): Promise<Changes> {
  const replacing = replacingOf({ ...what, write: 'reference' });
  const { planned, left } = await look(files, replacing, ignoredNow);
  const told = planned.map(({ plan, source: { file, content, ignored } }): FileToChange => {
    const held = replacing.filter((_, index) => plan.held[index] === true).map(({ choice }) => choice);
    const references = held.flatMap((choice) => (choice.kind === 'plain' ? [] : [formatReference(choice.reference.provider, choice.reference.name)]));
    const or = references.length > 0 && mayHoldValue(file.label, ignored) ? ', or the new key itself if you choose that below' : '';
    const plain = held.flatMap((choice) => (choice.kind === 'plain' ? [`the new ${titleOfPart(what, choice.value)}`] : []));
    const becomes = [...(references.length > 0 ? [references.join(' and ') + or] : []), ...plain].join('; ');
    const unsaved = content.document.isUntitled;
    return { label: file.label, occurrences: plan.edits.length, becomes: unsaved ? `${becomes} (it stays unsaved)` : becomes, dirty: content.dirty && !unsaved };
  });
  // A part alone is no key to replace.
  return { files: planned.some(holdsKey) ? told : [], left, choice: planned.some((one) => holdsKey(one) && mayHoldValue(one.source.file.label, one.source.ignored)) };
}

const holdsKey = ({ plan }: Planned): boolean => plan.holds !== undefined;

const titleOfPart = ({ lifecycle, parts }: Replaced, value: Secret): string => lifecycle.parts?.find(({ id }) => parts[id]?.equals(value) === true)?.title ?? 'part of the key';

/** The port of the rotation over VS Code's documents: one edit over all files, one undo. What is written follows what the files hold by then, not what was found. */
export function createReferences(files: readonly KeyFile[], what: Replaced, ignoredNow: IgnoredNow): References {
  const prepare = async (issued: NewKey): Promise<Prepared> => {
    const replacing = replacingOf(what, issued);
    const { planned, left } = await lookWritable(files, replacing, ignoredNow);
    return { changes: await Promise.all(planned.map((one) => changeOf(one, replacing))), left, copies: planned.filter(({ plan }) => plan.holds === 'value').length };
  };
  let previewed: Prepared | undefined;
  return {
    check: async () => {
      const { planned, left } = await lookWritable(files, replacingOf({ ...what, write: 'reference' }), ignoredNow);
      if (!planned.some(holdsKey)) throw new RewriteError(`Nothing could be rewritten. ${left.join(' ')}`);
    },
    preview: async (issued) => {
      previewed = await prepare(issued);
      return Promise.all(previewed.changes.map(previewOf));
    },
    rewrite: async (issued) => {
      // What was previewed and nothing else: by then it is written down that this is what will be done.
      const { changes, left, copies } = previewed ?? (await prepare(issued));
      previewed = undefined;
      if (changes.length > 0) await applyAll(changes);
      return { files: changes.length, occurrences: changes.reduce((sum, { edits }) => sum + edits.length, 0), left, ...(copies > 0 && { copies }) };
    },
    read: async (file) => {
      const at = fileAt(file);
      return (await isThere(at)) ? bytesIn(await heldBytes(await readContent(at))) : undefined;
    },
    restore: (file, bytes) => restoreBytes(fileAt(file), Buffer.from(bytes.reveal(), 'latin1')),
  };
}

/** Replaces texts that are no key, in all of these files or in none. @throws {RewriteError} */
export async function rewriteText(files: readonly KeyFile[], replacing: readonly Replacing[], ignoredNow: IgnoredNow): Promise<void> {
  const { planned } = await lookWritable(files, replacing, ignoredNow);
  await applyAll(await Promise.all(planned.map((one) => changeOf(one, replacing))));
}

interface Prepared {
  readonly changes: readonly Change[];
  readonly left: readonly string[];
  /** Files that will hold the new key itself. */
  readonly copies: number;
}

const fileAt = ({ uri, label }: FileRef): FileAt => ({ uri: vscode.Uri.parse(uri, true), label });
const bytesIn = (bytes: Buffer): FileBytes => Secret.of(bytes.toString('latin1'));

/** What a file would hold if it were saved as it stands in the editor. */
async function heldBytes({ document, text, dirty, stored }: Content): Promise<Buffer> {
  if (stored === undefined) return document.isUntitled ? Buffer.from(text, 'utf8') : bytesAt(document.uri);
  return dirty ? stored.encode(text) : stored.bytes;
}

async function previewOf({ file: { uri, label }, before, after, bytes }: Change): Promise<FileChange> {
  return { uri: uri.toString(), label, before: bytesIn(await heldBytes(before)), after: bytesIn(bytes ?? Buffer.from(after, 'utf8')) };
}

async function isThere({ uri }: FileAt): Promise<boolean> {
  if (uri.scheme === 'untitled') return vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri.toString());
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** On the disk; then the editor takes it up, and what was not saved in it gives way. @throws {RewriteError} */
async function restoreBytes(file: FileAt, wanted: Buffer): Promise<void> {
  const { uri, label } = file;
  if (await isThere(file)) await checkWritable(file);
  if (uri.scheme === 'untitled') {
    await readContent(file);
    await setText(file, wanted.toString('utf8'));
    return;
  }
  try {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    if (document?.isDirty === true) await saveDocument(document);
    await vscode.workspace.fs.writeFile(uri, wanted);
    if (wanted.equals(await bytesAt(uri))) return;
  } catch (error) {
    throw new RewriteError(`${label} could not be written (${messageOf(error)}).`);
  }
  throw new RewriteError(`${label} does not hold what was written.`);
}

/** A file as it was looked at. */
interface Source {
  readonly file: KeyFile;
  readonly content: Content;
  readonly ignored: boolean;
}

interface Planned {
  readonly plan: PlannedFile;
  readonly source: Source;
}

interface Look {
  readonly sources: readonly Source[];
  /** Those that would change. */
  readonly planned: readonly Planned[];
  /** In words, where the old key stands and stays. */
  readonly left: readonly string[];
}

/** Reads every file once. Git is asked first: what it answers is no older than the files. */
async function look(files: readonly KeyFile[], replacing: readonly Replacing[], ignoredNow: IgnoredNow): Promise<Look> {
  const ignored = await ignoredNow(files.map(({ uri }) => uri));
  const sources = await inTurns(files, async (file): Promise<Source> => ({ file, content: await readContent(file), ignored: ignored.has(file.uri.toString()) }));
  const plans = planRewrite(sources.map(({ file, content, ignored: isIgnored }) => ({ path: file.label, text: content.text, ignored: isIgnored })), replacing);
  const planned = plans.flatMap((plan) => {
    const source = sources[plan.at];
    return source === undefined ? [] : [{ plan, source }];
  });
  const within = planned.flatMap(({ plan, source }) => plan.left.map(({ line, why }) => `${source.file.label}:${line} holds the old key, which stays there. ${why}`));
  return { sources, planned: planned.filter(({ plan }) => plan.edits.length > 0), left: [...within, ...sources.flatMap((source) => encodedIn(source, replacing))] };
}

function encodedIn({ file, content }: Source, replacing: readonly Replacing[]): readonly string[] {
  const [key] = replacing;
  return file.encoded.flatMap(({ start, end, line, encoding, part }) => {
    const is = part?.secret ?? key?.old;
    // A cell of a notebook is text in JSON, and most of it reads the same there.
    const stays = replacing.some(({ old }) => is?.equals(old) === true) && content.text.slice(start, end) !== is?.reveal();
    return stays ? [`${file.label}:${line} holds the old ${part?.title ?? 'key'} ${encodingWords[encoding]}, which stays as it is.`] : [];
  });
}

/** @throws {RewriteError} for the first that could not be written, and when the key is gone. */
async function lookWritable(files: readonly KeyFile[], replacing: readonly Replacing[], ignoredNow: IgnoredNow): Promise<Look> {
  await inTurns(files, checkWritable);
  const all = await look(files, replacing, ignoredNow);
  for (const { file, content } of all.sources) {
    if (content.stored === undefined && !content.document.isUntitled) {
      throw new RewriteError(`${file.label} has bytes that are not of its encoding (${content.document.encoding}), and saving would lose them. Reopen it with its encoding, then try again.`);
    }
  }
  if (all.planned.length === 0 && all.left.length === 0) throw new RewriteError('The key is in none of the files any more. Scan the workspace again.');
  return all;
}

async function changeOf({ plan, source: { file, content, ignored } }: Planned, replacing: readonly Replacing[]): Promise<Change> {
  const { stored, dirty } = content;
  const change = { file, before: content, edits: plan.edits, after: plan.after.reveal() };
  if (stored === undefined) return { ...change, bytes: undefined };
  // The editor has one kind of line end; a file that is not being edited keeps those that it has.
  const [onDisk] = dirty ? [plan] : planRewrite([{ path: file.label, text: stored.text, ignored }], replacing);
  return { ...change, bytes: await stored.encode((onDisk ?? plan).after.reveal()) };
}
