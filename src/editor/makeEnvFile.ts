import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { addIgnoreEntry } from '../references/declare.js';
import { applyEdits } from '../references/edit.js';
import { concealed, revealed } from '../references/plannedEdit.js';
import type { Made } from '../rotation/moved.js';
import { RewriteError } from '../rotation/ports.js';
import { repositoryOf } from '../workspace/exposure.js';
import { type Change, type Review, applyAll, restore } from './applyAll.js';
import { type FileAt, bytesAt, isUnchanged, readContent } from './documents.js';
import { type EnvHome, HOME, kindOf } from './envHomes.js';
import { messageOf } from './say.js';

/** A `.env` that was made for what is to be written into it, and what was done so that git ignores it. */
export interface MadeEnv {
  readonly env: FileAt;
  readonly ignoring?: { readonly change: Change; readonly isNew: boolean };
}

/** The `.gitignore` that gets an entry before a `.env` is made there; undefined outside of repositories. */
export async function ignoreFileFor({ uri }: FileAt): Promise<FileAt | undefined> {
  if (uri.scheme !== 'file' || (await repositoryOf(dirname(uri.fsPath))) === undefined) return undefined;
  const beside = vscode.Uri.joinPath(uri, '..', '.gitignore');
  return { uri: beside, label: vscode.workspace.asRelativePath(beside) };
}

/**
 * Makes an empty `.env`. In a repository it is ignored first, so that there is no moment at which git would take it: by an entry in the `.gitignore` beside it, unless one holds already.
 * @param isIgnored asks git, now. @throws {RewriteError}
 */
export async function makeEnvFile({ env }: EnvHome, isIgnored: () => Promise<boolean>): Promise<MadeEnv> {
  let made: MadeEnv = { env };
  try {
    const file = await ignoreFileFor(env);
    const ignoring = file === undefined || (await isIgnored()) ? undefined : await addEntry(file);
    made = { env, ...(ignoring !== undefined && { ignoring }) };
    await create(env);
    return made;
  } catch (error) {
    await takeBack(made);
    throw error instanceof RewriteError ? error : new RewriteError(`${env.label} could not be made (${messageOf(error)}). No file that holds the key was changed.`);
  }
}

/** As all files are changed: what was not saved is saved with it, and nothing tidies the rest. */
async function addEntry(file: FileAt): Promise<MadeEnv['ignoring']> {
  const is = await kindOf(file);
  if (is === 'other') throw new RewriteError(`${file.label} is no file of this workspace, so that ${HOME} cannot be ignored. Make git ignore ${HOME}, then try again.`);
  if (is === 'none') await create(file);
  try {
    const before = await readContent(file);
    const { stored, dirty, text } = before;
    if (stored === undefined) throw new RewriteError(`${file.label} has bytes that are not of its encoding (${before.document.encoding}), so that ${HOME} was not made. Make git ignore ${HOME}, then try again.`);
    const edits = concealed(addIgnoreEntry(text, HOME));
    if (edits.length === 0) return undefined;
    // The editor has one kind of line end; a file that is not being edited keeps those that it has.
    const base = dirty ? text : stored.text;
    const onDisk = concealed(addIgnoreEntry(base, HOME));
    const change = { file, before, edits, after: applyEdits(text, revealed(edits)), bytes: await stored.encode(applyEdits(base, revealed(onDisk))), onDisk };
    await applyAll([change]);
    return { change, isNew: is === 'none' };
  } catch (error) {
    if (is === 'none') await remove(file, Buffer.of());
    throw error;
  }
}

async function create({ uri, label }: FileAt): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true });
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`VS Code did not create ${label}`);
}

/** Changes all files, or none; a `.env` into which nothing was written goes again. @throws {RewriteError} */
export async function applyMaking({ changes, made }: { readonly changes: readonly Change[]; readonly made: readonly MadeEnv[] }, review?: Review): Promise<readonly Change[]> {
  let done: readonly Change[] = [];
  try {
    done = await applyAll(changes, review);
    return done;
  } finally {
    for (const one of made) if (!done.some(({ file }) => file.uri.toString() === one.env.uri.toString())) await takeBack(one);
  }
}

/** What was made and nothing else: a file that holds anything but what we wrote stays, and with a `.env` the entry for it. */
export async function takeBack({ env, ignoring }: MadeEnv): Promise<void> {
  if (!(await remove(env, Buffer.of())) || ignoring === undefined) return;
  const { change, isNew } = ignoring;
  const { file, bytes } = change;
  if (bytes === undefined || !(await holds(file, bytes))) return;
  if (isNew) await remove(file, bytes);
  else await restore(change);
}

/** Characters of a `.gitignore` that are kept, before and after; of a longer one the entry stays. */
const MOST_KEPT = 64 * 1024;

/** What is to be known to take it back one day; undefined for what was there before. */
export const madeOf = ({ made }: { readonly made: readonly MadeEnv[] }, { file: { uri } }: Change): Made | undefined => {
  const one = made.find(({ env }) => env.uri.toString() === uri.toString());
  if (one?.ignoring === undefined) return one && {};
  const { change: { file, before, after }, isNew } = one.ignoring;
  if (after.length > MOST_KEPT) return {};
  return { ignoring: { uri: file.uri.toString(), label: file.label, after, ...(!isNew && { before: before.text }) } };
};

/** The same, when what was written into a `.env` has been taken out of it again, in this window or in another session. */
export async function takeBackMade(env: FileAt, { ignoring }: Made): Promise<void> {
  if (!(await remove(env, Buffer.of())) || ignoring === undefined) return;
  const file = { uri: vscode.Uri.parse(ignoring.uri, true), label: ignoring.label };
  const content = (await kindOf(file)) === 'file' ? await readContent(file) : undefined;
  if (content?.stored === undefined || content.dirty || content.stored.text !== ignoring.after) return;
  if (ignoring.before === undefined) {
    await remove(file, content.stored.bytes);
    return;
  }
  const edits = (text: string): Change['edits'] => concealed([{ start: 0, end: text.length, newText: ignoring.before ?? '' }]);
  await applyAll([{ file, before: content, edits: edits(content.text), after: ignoring.before, bytes: await content.stored.encode(ignoring.before), onDisk: edits(content.stored.text) }]);
}

/** Only a file that holds just that, saved and unsaved. @returns whether it is gone. */
async function remove(file: FileAt, bytes: Buffer): Promise<boolean> {
  if (!(await holds(file, bytes))) return false;
  await vscode.workspace.fs.delete(file.uri);
  return true;
}

async function holds(file: FileAt, bytes: Buffer): Promise<boolean> {
  if ((await kindOf(file)) !== 'file') return false;
  const content = await readContent(file).catch(() => undefined);
  return content !== undefined && !content.dirty && (await bytesAt(file.uri)).equals(bytes) && isUnchanged(content);
}
