import * as vscode from 'vscode';
import type { Step } from '../rotation/ports.js';
import { type Unfinished, unfinished } from '../rotation/unfinished.js';
import { clock } from './clock.js';
import { commands } from './commands.js';
import type { JournalFile } from './journalFile.js';
import type { Locks } from './locks.js';
import { providerById } from './providers.js';
import { sayWarning } from './say.js';

/** Looked at again after this, because the lock of a window that died is believed for a while. Milliseconds. */
const again = 40_000;

/** Tells of every rotation that was cut short, by a crash or a reload, until the user has dealt with it. */
export async function tellUnfinished(journal: JournalFile, locks: Locks, signal: AbortSignal): Promise<void> {
  let others = await tellOnce(journal, locks);
  while (others && !signal.aborted) {
    await clock.sleep(again, signal);
    others = await tellOnce(journal, locks);
  }
}

/** @returns whether some are under way, here or in another window, as far as their locks tell. */
async function tellOnce(journal: JournalFile, locks: Locks): Promise<boolean> {
  let others = false;
  for (const rotation of unfinished(await journal.read())) {
    const lock = await locks.take(`rotation ${rotation.rotation}`);
    if (lock === undefined) others = true;
    // Not awaited: a notification may stay for hours. The lock keeps other windows from telling the same.
    else void tell(rotation, journal).finally(() => lock.release());
  }
  return others;
}

async function tell(rotation: Unfinished, journal: JournalFile): Promise<void> {
  const show = 'Show Stored Keys';
  const open = 'Open Page';
  const done = 'I Have Dealt with It';
  for (;;) {
    const chosen = await sayWarning(`${whatHappened(rotation)} ${whatToDo(rotation)}`, show, open, done);
    if (chosen === show) await vscode.commands.executeCommand(commands.showStoredKeys);
    else if (chosen === open) await vscode.env.openExternal(vscode.Uri.parse(rotation.page, true));
    else if (chosen === done) {
      await journal.append({ rotation: rotation.rotation, step: 'end', phase: 'outcome', at: clock.now().toISOString(), note: { state: 'dealt with' } });
      return;
    } else return; // Closed: told again at the next start.
  }
}

const whatHappened = ({ provider, name, at }: Unfinished): string =>
  `The regeneration of ${providerById(provider)?.name ?? provider}'s ${name} was cut short on ${at.slice(0, 16).replace('T', ' ')} UTC.`;

const asked: readonly Step[] = ['check', 'inspect', 'issue'];

function whatToDo({ provider, name, step, nameAtProvider }: Unfinished): string {
  if (!asked.includes(step)) return `The new key is stored as ${provider}/${name}. Files may still hold the old key, and the old key may still work.`;
  const where = nameAtProvider === undefined ? 'Look on its page for a key that you made.' : `A new key may exist: look on its page for “${nameAtProvider}”, or for a key made at that time.`;
  return `${where} What was answered or pasted, if anything, is under Show Stored Keys.`;
}
