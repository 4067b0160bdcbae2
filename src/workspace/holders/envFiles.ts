import { relative } from 'node:path';
import { isEnvFile } from '../../references/envFile.js';
import { slashed } from '../ignoreRules.js';
import { readText } from '../readText.js';
import { walk } from '../walk.js';
import type { OtherFolder, Search } from './holder.js';
import type { Sought } from './sought.js';

/** A `.env` file is a page long; what is larger is something else. */
const LARGEST = 1024 * 1024;
/** Of one folder; more of them are told. */
const MOST_FILES = 500;

/** The `.env` files below a folder that hold what is sought, from the folder, in order. */
export async function envFilesHolding(folder: string, sought: Sought, signal: AbortSignal): Promise<{ readonly files: readonly string[]; readonly more: boolean }> {
  const files: string[] = [];
  let read = 0;
  for await (const path of walk(folder, { signal })) {
    if (!isEnvFile(path)) continue;
    if (++read > MOST_FILES) return { files, more: true };
    const content = await readText(path, LARGEST, signal);
    if (!('skipped' in content) && sought.isIn(content.text)) files.push(sought.masked(slashed(relative(folder, path))));
  }
  return { files, more: false };
}

/** Those of these folders whose `.env` files hold what is sought. */
export async function* foldersHolding(folders: readonly string[], sought: Sought, signal: AbortSignal): Search<OtherFolder> {
  for (const folder of folders) {
    signal.throwIfAborted();
    const { files, more } = await envFilesHolding(folder, sought, signal);
    const path = sought.masked(folder);
    if (files.length > 0) yield { kind: 'folder', path, files };
    if (more) yield { kind: 'unseen', words: `Only the first ${MOST_FILES} .env files of ${path} were read.` };
  }
}
