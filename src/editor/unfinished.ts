import * as vscode from 'vscode';
import { type History, historyOf, isUnfinished } from '../rotation/history.js';
import { recordOf } from '../rotation/rotation.js';
import { clock } from './clock.js';
import { commands } from './commands.js';
import type { JournalFiles } from './journalFile.js';
import type { Locks } from './locks.js';
import { regenerableById } from './providers.js';
import { messageOf, sayError, sayWarning } from './say.js';

/** Looked at again after this, because the lock of a window that died is believed for a while. Milliseconds. */
const again = 40_000;

/** Tells of every rotation that was cut short, by a crash or a reload: once in a window, and at every start until the user has dealt with it. */
export async function tellUnfinished(journal: JournalFiles, locks: Locks, signal: AbortSignal): Promise<void> {
  const told = new Set<string>();
  let others = await tellOnce(journal, locks, told);
  while (others && !signal.aborted) {
    await clock.sleep(again, signal);
    others = await tellOnce(journal, locks, told);
  }
}

/** @returns whether some are under way, here or in another window, as far as their locks tell. */
async function tellOnce(journal: JournalFiles, locks: Locks, told: Set<string>): Promise<boolean> {
  let others = false;
  for (const id of await journal.rotations()) {
    if (told.has(id) || (await unfinished(journal, id)) === undefined) continue;
    const lock = await locks.take(`rotation ${id}`);
    // Read again under the lock: it may have ended meanwhile.
    const rotation = lock === undefined ? undefined : await unfinished(journal, id);
    if (lock === undefined) others = true;
    else if (rotation === undefined) await lock.release();
    else {
      told.add(id);
      // Not awaited: a notification may stay for hours. The lock keeps other windows from telling the same.
      void tell(rotation, journal)
        .catch((error: unknown) => sayError(messageOf(error)))
        .finally(() => lock.release())
        .catch(() => undefined);
    }
  }
  return others;
}

async function unfinished(journal: JournalFiles, id: string): Promise<History | undefined> {
  const history = historyOf(await journal.read(id));
  return history !== undefined && isUnfinished(history) ? history : undefined;
}

async function tell(rotation: History, journal: JournalFiles): Promise<void> {
  const show = 'Show Stored Keys';
  const open = 'Open Page';
  const done = 'I Have Dealt with It';
  const actions = URL.canParse(rotation.plan.page) ? [show, open, done] : [show, done];
  for (;;) {
    const chosen = await sayWarning(`${whatHappened(rotation)} ${whatToDo(rotation)}`, ...actions);
    if (chosen === show) await vscode.commands.executeCommand(commands.showStoredKeys);
    else if (chosen === open) await vscode.env.openExternal(vscode.Uri.parse(rotation.plan.page, true));
    else if (chosen === done) {
      await journal.append(recordOf(rotation.rotation, 'end', 'outcome', clock.now(), { how: 'dealt with' }));
      return;
    } else return; // Closed: told again at the next start.
  }
}

const whatHappened = ({ plan: { provider, name }, at }: History): string =>
  `The regeneration of ${regenerableById(provider)?.provider.name ?? provider}'s ${name} was cut short on ${at.slice(0, 16).replace('T', ' ')} UTC.`;

function whatToDo(history: History): string {
  const { provider, name } = history.plan;
  if (history.outcome('store')?.kept === true) return `The new key is stored as ${provider}/${name}. Files may still hold the old key, and the old key may still work.`;
  const nameAtProvider = history.intent('issue')?.nameAtProvider;
  const where = nameAtProvider === undefined ? 'Look on its page for a key that you made.' : `A new key may exist: look on its page for “${nameAtProvider}”, or for a key made at that time.`;
  return `${where} What was answered or pasted, if anything, is under Show Stored Keys.`;
}
