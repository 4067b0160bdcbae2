import { readFile, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { readText } from '../readText.js';
import type { LocalCopies, Search } from './holder.js';
import type { Sought } from './sought.js';

/** VS Code keeps nothing larger by default (`workbench.localHistory.maxFileSize`: 256 KiB). */
const LARGEST = 1024 * 1024;
/** One for each file that was ever saved. */
const MOST_DIRECTORIES = 20_000;
const INDEX = 'entries.json';

/**
 * `User/History/<hash>/entries.json` says whose versions lie beside it; more is in it than is read here, and stays.
 * https://github.com/microsoft/vscode/blob/main/src/vs/workbench/services/workingCopy/common/workingCopyHistoryService.ts
 */
const Entries = v.looseObject({ resource: v.string(), entries: v.array(v.looseObject({ id: v.pipe(v.string(), v.check((id) => id === basename(id) && !/^\.{0,2}$/u.test(id))) })) });

/** Where a window's Local History may lie, as told by the folder of an extension's own: with a profile that lies two levels deeper. @param storage `User/globalStorage/<extension>` */
export const historyFolders = (storage: string): readonly string[] => [...new Set([dirname(dirname(storage)), dirname(dirname(dirname(dirname(storage))))])].map((user) => join(user, 'History'));

/** Versions of these files that hold what is sought. @param uris of files, each by whatever host it was opened through: their paths are compared. */
export async function* copiesHolding(history: string, uris: readonly string[], sought: Sought, signal: AbortSignal): Search<LocalCopies> {
  const wanted = new Map(uris.map((uri) => [pathIn(uri), uri]));
  const all = await readdir(history).catch(() => []);
  for (const name of all.slice(0, MOST_DIRECTORIES)) {
    signal.throwIfAborted();
    const directory = join(history, name);
    const index = await indexIn(directory);
    const uri = index && wanted.get(pathIn(index.resource));
    if (index === undefined || uri === undefined) continue;
    const versions: string[] = [];
    for (const { id } of index.entries) {
      const read = await readText(join(directory, id), LARGEST, signal);
      if (!('skipped' in read) && sought.isIn(read.text)) versions.push(id);
    }
    if (versions.length > 0) yield { kind: 'history', uri, directory, versions };
  }
  if (all.length > MOST_DIRECTORIES) yield { kind: 'unseen', words: `Of VS Code’s Local History only the versions of ${MOST_DIRECTORIES} files were looked through.` };
}

/** Deletes these versions and what the index says of them; with the last one goes their folder. @throws when a file cannot be deleted or written. */
export async function forgetVersions({ directory, versions }: Pick<LocalCopies, 'directory' | 'versions'>): Promise<void> {
  for (const id of versions) await rm(join(directory, basename(id)), { force: true });
  const index = await indexIn(directory);
  if (index === undefined) return;
  const entries = index.entries.filter(({ id }) => !versions.includes(id));
  if (entries.length === 0) {
    await rm(join(directory, INDEX), { force: true });
    await rmdir(directory).catch(() => undefined); // What else lies there is not ours.
    return;
  }
  const fresh = join(directory, `${INDEX}.keywright`);
  await writeFile(fresh, JSON.stringify({ ...index, entries }));
  await rename(fresh, join(directory, INDEX));
}

/** Undefined where there is none that can be read. */
async function indexIn(directory: string): Promise<v.InferOutput<typeof Entries> | undefined> {
  try {
    const read = v.safeParse(Entries, JSON.parse(await readFile(join(directory, INDEX), 'utf8')));
    return read.success ? read.output : undefined;
  } catch {
    return undefined; // Being written, or something else's.
  }
}

/** `/home/me/a b/.env` of `file:///home/me/a%20b/.env` and of `vscode-remote://…/home/me/a%20b/.env`. */
function pathIn(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return uri;
  }
}
