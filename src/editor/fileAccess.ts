import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { relative, isAbsolute } from 'node:path';
import * as vscode from 'vscode';
import { RewriteError } from '../rotation/ports.js';
import type { FileAt } from './documents.js';
import { messageOf } from './say.js';

/**
 * Where a file really is. A repository can bring links: one of a workspace is followed only within the workspace. What the user opened from elsewhere is
 * theirs. @throws {RewriteError}
 */
export async function realPathOf({ uri, label }: FileAt): Promise<string> {
  if (uri.scheme !== 'file') return uri.toString();
  const real = await realpath(uri.fsPath).catch((error: unknown) => {
    throw new RewriteError(`${label} cannot be read (${messageOf(error)}). Scan the workspace again.`);
  });
  if (real === uri.fsPath || vscode.workspace.getWorkspaceFolder(uri) === undefined) return real;
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    if (folder.uri.scheme === 'file' && isWithin(await realpath(folder.uri.fsPath).catch(() => folder.uri.fsPath), real)) return real;
  }
  throw new RewriteError(`${label} leads out of the workspace, to ${real}. Open that file itself if the key in it is yours to change.`);
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !/^\.\.[\\/]/u.test(way) && !isAbsolute(way);
}

/** @throws {RewriteError} for a file that could not be written, or that leads elsewhere by now. */
export async function checkWritable(file: FileAt): Promise<void> {
  const { uri, label } = file;
  if (uri.scheme === 'untitled') return;
  let writable: boolean;
  try {
    const { permissions } = await vscode.workspace.fs.stat(uri);
    writable = permissions !== vscode.FilePermission.Readonly && (uri.scheme !== 'file' || (await mayWrite(uri.fsPath)));
  } catch (error) {
    throw new RewriteError(`${label} cannot be reached (${messageOf(error)}).`);
  }
  if (!writable) throw new RewriteError(`${label} is read-only. Make it writable, then try again.`);
  await realPathOf(file);
}

/** By its mode too, so that it is told before root or an administrator overrides it unasked. */
async function mayWrite(path: string): Promise<boolean> {
  if (((await stat(path)).mode & 0o222) === 0) return false;
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}
