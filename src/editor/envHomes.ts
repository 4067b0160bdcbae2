import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { addIgnoreEntry } from '../references/declare.js';
import { applyEdits } from '../references/edit.js';
import { RewriteError } from '../rotation/ports.js';
import { repositoryOf } from '../workspace/exposure.js';
import { type FileAt, readContent, saveDocument, setText } from './documents.js';
import { realPathOf } from './fileAccess.js';
import { messageOf } from './say.js';

/** The file at the top of a folder from which its programs get variables. */
const HOME = '.env';
/** Files that name the variables of the other for whoever sets up the project, without their values. */
const EXAMPLES = ['.env.example', '.env.sample', '.env.template'] as const;

/** Where variables are defined for the programs of a folder. */
export interface EnvHome {
  readonly env: FileAt;
  /** Not yet: it is made before the first variable is written, and git told to ignore it. */
  readonly isMissing: boolean;
  readonly examples: readonly FileAt[];
}

/** Of the folder of a file. @returns undefined for a file of no folder, and where `.env` is something else than a file of that folder. */
export async function envHomeOf(uri: vscode.Uri): Promise<EnvHome | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined || uri.scheme === 'untitled') return undefined;
  const at = (name: string): FileAt => ({ uri: vscode.Uri.joinPath(folder.uri, name), label: vscode.workspace.asRelativePath(vscode.Uri.joinPath(folder.uri, name)) });
  const env = at(HOME);
  const is = await kindOf(env);
  if (is === 'other') return undefined;
  const examples = await Promise.all(EXAMPLES.map(at).map(async (file) => ({ file, is: await kindOf(file) })));
  return { env, isMissing: is === 'none', examples: examples.flatMap((one) => (one.is === 'file' ? [one.file] : [])) };
}

/** A link that leads out of the workspace is no file of it. */
async function kindOf(file: FileAt): Promise<'file' | 'none' | 'other'> {
  try {
    const { type } = await vscode.workspace.fs.stat(file.uri);
    if ((type & vscode.FileType.File) === 0) return 'other';
    await realPathOf(file);
    return 'file';
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? 'none' : 'other';
  }
}

/**
 * Makes an empty `.env`. In a repository it is ignored first, so that there is no moment at which git would take it: by an entry in the `.gitignore` beside it, unless one holds already.
 * @param isIgnored asks git, now. @throws {RewriteError}
 */
export async function makeEnvFile({ env }: EnvHome, isIgnored: () => Promise<boolean>): Promise<void> {
  try {
    if (env.uri.scheme === 'file' && (await repositoryOf(dirname(env.uri.fsPath))) !== undefined && !(await isIgnored())) await addEntry(vscode.Uri.joinPath(env.uri, '..', '.gitignore'));
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(env.uri, { ignoreIfExists: true });
    if (!(await vscode.workspace.applyEdit(edit))) throw new Error('VS Code did not create it');
  } catch (error) {
    throw error instanceof RewriteError ? error : new RewriteError(`${env.label} could not be made (${messageOf(error)}). No file that holds the key was changed.`);
  }
}

async function addEntry(uri: vscode.Uri): Promise<void> {
  const file = { uri, label: vscode.workspace.asRelativePath(uri) };
  if ((await kindOf(file)) === 'other') throw new RewriteError(`${file.label} is no file of this workspace, so that ${HOME} cannot be ignored. Make git ignore ${HOME}, then try again.`);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true });
  await vscode.workspace.applyEdit(edit);
  const { text } = await readContent(file);
  await setText(file, applyEdits(text, addIgnoreEntry(text, HOME)));
  if (!(await saveDocument(await vscode.workspace.openTextDocument(uri)))) throw new RewriteError(`${file.label} could not be saved, so that ${HOME} was not made.`);
}
