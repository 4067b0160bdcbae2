import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface HostWorkspaceOptions {
  /** Make it a git repository with one commit of what `files` holds. Default: `false`. */
  readonly git?: boolean;
  /** Path in the workspace → content. Keys in it are put together at run time, never written out in this repository. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The folder that is open while the host suites run: they find it as the first workspace folder and write what else they need into it. */
export async function writeHostWorkspace(folder: string, options: HostWorkspaceOptions = {}): Promise<void> {
  const files = { 'README.md': '# Workspace of the host suites\n', ...options.files };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  if (options.git !== true) return;
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message=First');
}

/** Two folders, the first one a git repository. @returns the `.code-workspace` file to open. */
export async function writeTwoFolders(scratch: string): Promise<string> {
  for (const [name, repository] of [['first', true], ['second', false]] as const) {
    await mkdir(join(scratch, name));
    await writeHostWorkspace(join(scratch, name), { git: repository });
  }
  const file = join(scratch, 'two.code-workspace');
  await writeFile(file, JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }] }));
  return file;
}

/** Independent of the user's git configuration: no signing, no hooks, a fixed author. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const own = ['user.name=Keywright tests', 'user.email=tests@keywright.invalid', 'commit.gpgsign=false', 'core.hooksPath=/dev/null', 'core.excludesFile=/dev/null'];
  const { stdout } = await promisify(execFile)('git', [...own.flatMap((setting) => ['-c', setting]), ...args], { cwd: folder });
  return stdout;
}
