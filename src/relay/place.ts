import { chmod, lstat, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';

/** Where windows announce themselves: the same for an extension host and for a shell, whatever else their surroundings say. */
export const windowsFolder = (): string => join(process.platform === 'win32' ? (process.env['LOCALAPPDATA'] ?? homedir()) : homedir(), '.keywright', 'windows');

/** Makes the folder, and makes sure that it is this user's alone. @throws where it is not. */
export async function ownFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await checkOwn(folder);
  if (process.platform !== 'win32') await chmod(folder, 0o700);
}

/** @throws where it is a link, or somebody else's. */
export async function checkOwn(path: string): Promise<void> {
  const found = await lstat(path);
  const theirs = process.getuid !== undefined && found.uid !== process.getuid();
  if (found.isSymbolicLink() || theirs) throw new Error(`${path} is ${theirs ? 'not yours' : 'a link'}, and is not used.`);
}

/** Whether it is that folder or lies in it. */
export function lies(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!/^\.\.(?:[\\/]|$)/u.test(way) && !isAbsolute(way));
}
