import { copyFile, link, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../scripts/root.js';
import type { OrdinaryFile } from './noise.js';

/** Tools differ in whether they obey these; without them all look at the same. */
const IGNORE_FILES = new Set(['.gitignore', '.ignore', '.rgignore', '.npmignore']);

export interface Tree {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/** A folder that is removed afterwards, whatever happens. */
export async function withTemporary<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'keywright-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files as a tree of their own, under names by which no tool takes them for other people's code. */
export async function copyTree(files: readonly OrdinaryFile[], folder: string): Promise<Tree> {
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  const copied = files.filter(({ path }) => !IGNORE_FILES.has(basename(path)));
  for (const { path } of copied) {
    const to = join(folder, path.replaceAll('node_modules', 'packages'));
    await mkdir(dirname(to), { recursive: true });
    await copyFile(join(ROOT, 'node_modules', path), to);
    bytes += (await stat(to)).size;
  }
  return { folder, files: copied.length, bytes };
}

/** The tree over and over, by links to the same files, until it holds so many bytes. */
export async function multiplied(files: readonly OrdinaryFile[], folder: string, bytes: number): Promise<Tree> {
  const first = await copyTree(files, join(folder, '0'));
  const times = Math.ceil(bytes / first.bytes);
  for (let i = 1; i < times; i++) {
    for (const { path } of files.filter((file) => !IGNORE_FILES.has(basename(file.path)))) {
      const name = path.replaceAll('node_modules', 'packages');
      const to = join(folder, String(i), name);
      await mkdir(dirname(to), { recursive: true });
      await link(join(first.folder, name), to);
    }
  }
  return { folder, files: first.files * times, bytes: first.bytes * times };
}
