import * as vscode from 'vscode';
import { type Referring, referringIn } from '../references/resolve.js';
import { messageOf } from './say.js';

/** The files at the top of a folder that programs started in it read without being told to. The later one wins. Others (`.env.production`) are for who names them. */
export const TERMINAL_FILES = ['.env', '.env.local'] as const;

/** A `.env` file is a page long; what is larger is something else. */
const LARGEST = 1024 * 1024;

/**
 * The variables of a folder that refer to stored keys, as the disk holds them: that is what programs read.
 * @param nearer a folder within it where a program runs: what its files say wins.
 */
export async function referringInFolder(folder: vscode.Uri, nearer: vscode.Uri = folder): Promise<readonly Referring[]> {
  const folders = nearer.toString() === folder.toString() ? [folder] : [folder, nearer];
  const files = folders.flatMap((at) => TERMINAL_FILES.map((name) => vscode.Uri.joinPath(at, name)));
  return referringIn(...(await Promise.all(files.map((file) => envText(file).then((text) => text ?? '')))));
}

/** @returns undefined where there is no such file. @throws when it cannot be read as one. */
export async function envText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0) return undefined;
    if (size > LARGEST) throw new Error(`${vscode.workspace.asRelativePath(uri)} has more than ${LARGEST / 1024} KiB and is not read for references.`);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw new Error(`${vscode.workspace.asRelativePath(uri)} was not read for references: ${messageOf(error)}`, { cause: error });
  }
}
