import * as vscode from 'vscode';
import type { Replacing } from '../references/plan.js';
import type { NewKey } from '../providers/lifecycle.js';
import { type Replaced, replacingOf } from '../rotation/parts.js';
import type { FileToChange } from '../rotation/plan.js';
import type { FileRef } from '../rotation/journal.js';
import { type FileBytes, type FileChange, type References, RewriteError } from '../rotation/ports.js';
import { Secret } from '../secret/secret.js';
import type { Change, Review } from './applyAll.js';
import { type Content, type FileAt, bytesAt, readContent, saveDocument, setText } from './documents.js';
import { checkWritable } from './fileAccess.js';
import { inTurns } from './inTurns.js';
import type { IgnoredNow, KeyFile } from './keyFiles.js';
import { type Deed, leftWords } from './leftPlaces.js';
import { applyMaking, ignoreFileFor } from './makeEnvFile.js';
import { type Planned, type Prepared, look, lookWritable, prepareRewrite } from './prepareRewrite.js';
import { messageOf } from './say.js';

/** What the sheet tells. */
export interface Changes {
  readonly files: readonly FileToChange[];
  /** Places that stay as they are, in words. */
  readonly left: readonly string[];
  /** What the person has to do afterwards, as sentences. */
  readonly then: readonly string[];
  /** Whether there is one: a file that git ignores may hold the value itself. */
  readonly choice: boolean;
}

/** What would become of each file. */
export async function filesToChange(files: readonly KeyFile[], what: Replaced, ignoredNow: IgnoredNow, deed: Deed = 'regenerate'): Promise<Changes> {
  const replacing = replacingOf({ ...what, write: 'reference' });
  const { planned, left, then } = await look(files, replacing, ignoredNow);
  const told = await inTurns(planned, async ({ plan, source: { file, content, ignored } }): Promise<FileToChange> => {
    const plain = replacing.flatMap(({ choice }, index) => (choice.kind === 'plain' && plan.held[index] === true ? [`the new ${titleOfPart(what, choice.value)}`] : []));
    const or = plan.becomes.length > 0 && plan.mayHold ? ', or the new key itself if you choose that below' : '';
    const becomes = [
      ...(plan.becomes.length > 0 ? [plan.becomes.join(' and ') + or] : []),
      ...plain,
      ...(plan.defines.length > 0 ? [`${content === undefined ? 'is made, and' : 'also'} defines ${plan.defines.join(', ')}`] : []),
      ...(content === undefined && !ignored ? await ignoredBy(file) : []),
      ...(plan.occurrences === 0 && plan.defines.length === 0 ? ['names the variable'] : []),
    ].join('; ');
    const unsaved = content?.document.isUntitled === true;
    return { label: file.label, occurrences: plan.occurrences, becomes: unsaved ? `${becomes} (it stays unsaved)` : becomes, dirty: content?.dirty === true && !unsaved };
  });
  // A part alone is no key to replace, unless the key is stored.
  return { files: what.stored === true || planned.some(holdsKey) ? told : [], left: leftWords(deed, left), then, choice: planned.some((one) => holdsKey(one) && one.plan.mayHold) };
}

/** What becomes of the file by which git comes to ignore one that is made. */
async function ignoredBy(file: FileAt): Promise<readonly string[]> {
  const by = await ignoreFileFor(file);
  if (by === undefined) return [];
  const dirty = vscode.workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === by.uri.toString());
  return [`${by.label} gets an entry for it${dirty ? ', and its unsaved changes are saved with that' : ''}`];
}

const holdsKey = ({ plan }: Planned): boolean => plan.holds !== undefined;

const titleOfPart = ({ lifecycle, parts }: Replaced, value: Secret): string => lifecycle.parts?.find(({ id }) => parts[id]?.equals(value) === true)?.title ?? 'part of the key';

/** The port of the rotation over VS Code's documents: one edit over all files, one undo. What is written follows what the files hold by then, not what was found. */
export function createReferences(files: readonly KeyFile[], what: Replaced, ignoredNow: IgnoredNow, review?: Review): References {
  const prepare = async (issued: NewKey): Promise<Prepared> => prepareRewrite(files, replacingOf(what, issued), ignoredNow);
  let previewed: Prepared | undefined;
  return {
    check: async () => {
      await lookWritable(files, replacingOf({ ...what, write: 'reference' }), ignoredNow);
    },
    preview: async (issued) => {
      previewed = await prepare(issued);
      return Promise.all(previewed.changes.map(previewOf));
    },
    rewrite: async (issued) => {
      // What was previewed and nothing else: by then it is written down that this is what will be done.
      const prepared = previewed ?? (await prepare(issued));
      previewed = undefined;
      const { changes, left, then, copies, occurrences } = prepared;
      const done = await applyMaking(prepared, review);
      return { files: done.length, occurrences: replacedIn(done, changes, occurrences), left: [...leftWords('regenerate', left), ...leftOut(changes, done), ...then], ...(copies > 0 && { copies }) };
    },
    read: async (file) => {
      const at = fileAt(file);
      return (await isThere(at)) ? bytesIn(await heldBytes(await readContent(at))) : undefined;
    },
    restore: (file, bytes) => restoreBytes(fileAt(file), Buffer.from(bytes.reveal(), 'latin1')),
  };
}

/** Of a file of which the person has left some changes it is not more than what they took. */
const replacedIn = (done: readonly Change[], wanted: readonly Change[], occurrences: Prepared['occurrences']): number =>
  done.reduce((sum, { file: { uri }, edits }) => {
    const all = occurrences.get(uri.toString()) ?? 0;
    const isWhole = wanted.some(({ file, edits: planned }) => file.uri.toString() === uri.toString() && planned.length === edits.length);
    return sum + (isWhole ? all : Math.min(all, edits.length));
  }, 0);

/** Replaces texts that are no key, in all of these files or in none. @throws {RewriteError} */
export async function rewriteText(files: readonly KeyFile[], replacing: readonly Replacing[], ignoredNow: IgnoredNow): Promise<void> {
  await applyMaking(await prepareRewrite(files, replacing, ignoredNow));
}

/** What the person did not take. */
export const leftOut = (wanted: readonly Change[], done: readonly Change[]): readonly string[] =>
  wanted.flatMap(({ file: { uri, label }, edits }) => {
    const lacks = edits.length - (done.find(({ file }) => file.uri.toString() === uri.toString())?.edits.length ?? 0);
    return lacks === 0 ? [] : [`${label}: you left ${lacks === 1 ? 'one place' : `${lacks} places`} as ${lacks === 1 ? 'it is' : 'they are'}.`];
  });

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
