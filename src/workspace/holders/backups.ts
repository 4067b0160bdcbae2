import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readText } from '../readText.js';
import type { Backup, Search } from './holder.js';
import { historyFolders } from './localHistory.js';
import type { Sought } from './sought.js';

/** A document that VS Code opens at all is rarely larger. */
const LARGEST = 5 * 1024 * 1024;
/** One for each document with unsaved changes, of all windows. */
const MOST_FILES = 2000;

/**
 * Where desktop VS Code backs up unsaved documents, as told by the folder of an extension's own: `Backups/<workspace>/<scheme>/<hash>`, beside `User`. A browser keeps them itself, and a
 * window on a remote on the machine in front of the person.
 * https://github.com/microsoft/vscode/blob/main/src/vs/workbench/services/workingCopy/common/workingCopyBackupService.ts
 * @param storage `User/globalStorage/<extension>`
 */
export const backupFolders = (storage: string): readonly string[] => [...new Set(historyFolders(storage).map((history) => join(dirname(dirname(history)), 'Backups')))];

/** Backups that hold what is sought. @param isOpen whether this window shows that document: what it holds is seen there, and its backup is renewed. */
export async function* backupsHolding(folder: string, sought: Sought, isOpen: (uri: string) => boolean, signal: AbortSignal): Search<Backup> {
  let read = 0;
  for (const workspace of await foldersIn(folder)) {
    for (const scheme of await foldersIn(workspace)) {
      for (const name of (await readdir(scheme).catch(() => [])).sort()) {
        signal.throwIfAborted();
        if (++read > MOST_FILES) {
          yield { kind: 'unseen', words: `Of VS Code’s backups of unsaved documents only ${MOST_FILES} were looked through.` };
          return;
        }
        const path = join(scheme, name);
        const file = await readText(path, LARGEST, signal);
        if ('skipped' in file || !sought.isIn(file.text)) continue;
        // The first line says whose it is: `<uri> <json>`.
        const uri = file.text.slice(0, file.text.indexOf('\n')).split(' ')[0] ?? '';
        if (URL.canParse(uri) && !isOpen(uri)) yield { kind: 'backup', uri: sought.masked(uri) };
      }
    }
  }
}

const foldersIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder, { withFileTypes: true }).catch(() => [])).flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : [])).sort();
