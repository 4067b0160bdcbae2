import * as vscode from 'vscode';
import type { FileAt } from './documents.js';
import { realPathOf } from './fileAccess.js';

/** The file at the top of a folder from which its programs get variables. */
export const HOME = '.env';
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
export async function kindOf(file: FileAt): Promise<'file' | 'none' | 'other'> {
  try {
    const { type } = await vscode.workspace.fs.stat(file.uri);
    if ((type & vscode.FileType.File) === 0) return 'other';
    await realPathOf(file);
    return 'file';
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? 'none' : 'other';
  }
}
