import * as vscode from 'vscode';
import { mayGoBack, standing, stepsOf, wayOn } from '../rotation/cutShort.js';
import { type History, historyOf, isUnfinished } from '../rotation/history.js';
import { JournalError } from '../rotation/journal.js';
import { recordOf } from '../rotation/rotation.js';
import { closeSettled } from '../rotation/takeUp.js';
import { answerSlot, forgetSealed } from '../rotation/vault.js';
import { clock } from './clock.js';
import { commands } from './commands.js';
import { nameOf } from './keyLists.js';
import { ownJournal } from './ownJournal.js';
import { regenerableById } from './providers.js';
import type { RegenerateParts } from './rotationPorts.js';
import { messageOf, sayError, sayInfo, sayWarning } from './say.js';
import { takeUp } from './takeUp.js';
import { shortTime } from './time.js';

/** Looked at again after this, because a rotation may still be under way in a window that is about to close, or the lock of one that died is believed for a while. Milliseconds. */
const again = 5000;
/** Days for which the journal of a rotation that has ended is kept. */
const keptDays = 90;

/** Those that were cut short and can be taken up. */
export async function unfinishedRotations({ journal }: Pick<RegenerateParts, 'journal'>): Promise<readonly History[]> {
  const found: History[] = [];
  for (const id of await journal.rotations()) {
    const history = await journal.read(id).then(historyOf, () => undefined);
    if (history !== undefined && isUnfinished(history)) found.push(history);
  }
  return found;
}

/** Offers to take up every rotation that was cut short, by a crash or a reload: once in a window, and at every start until the user has dealt with it. */
export async function offerUnfinished(parts: RegenerateParts): Promise<void> {
  const seen = new Set<string>();
  while (!parts.closing.aborted && (await offerOnce(parts, seen))) await clock.sleep(again, parts.closing);
}

/** @returns whether some are under way, here or in another window, as far as their locks tell. */
async function offerOnce(parts: RegenerateParts, seen: Set<string>): Promise<boolean> {
  const { journal, locks } = parts;
  let others = false;
  for (const id of await journal.rotations()) {
    if (seen.has(id)) continue;
    const history = await readOrSay(parts, id, seen);
    if (history === undefined || history.state === 'grace') continue;
    const lock = await locks.take(`rotation ${id}`);
    if (lock === undefined) {
      others = true;
      continue;
    }
    try {
      // Read again under the lock: it may have ended meanwhile.
      const now = historyOf(await journal.read(id));
      seen.add(id);
      if (now === undefined || isOld(now)) await journal.forget(id);
      else if (!(await closeSettled(now, { ...parts, journal: ownJournal(journal, lock), clock })) && isUnfinished(now)) {
        // Not awaited: a notification may stay for hours.
        void offer(parts, now).catch((error: unknown) => sayError(messageOf(error)));
      }
    } finally {
      await lock.release();
    }
  }
  return others;
}

async function readOrSay({ journal, log }: RegenerateParts, id: string, seen: Set<string>): Promise<History | undefined> {
  try {
    return historyOf(await journal.read(id));
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    seen.add(id);
    log.error(error.message);
    void sayError(`A regeneration cannot be looked into. ${error.message}`);
    return undefined;
  }
}

/** It has ended, and tells nothing any more that anyone would ask. */
const isOld = ({ state, at }: History): boolean => state === 'ended' && clock.now().getTime() - Date.parse(at) > keptDays * 86_400_000;

const resumeIt = 'Resume';
const rollItBack = 'Roll Back';
const details = 'Show Details';

const titleOf = ({ plan: { provider, name }, at }: History): string => `The regeneration of ${providerName(provider)}'s ${name} was cut short on ${at.slice(0, 16).replace('T', ' ')} UTC.`;
const providerName = (id: string): string => regenerableById(id)?.provider.name ?? id;

async function offer(parts: RegenerateParts, history: History): Promise<void> {
  const ways = mayGoBack(history) ? [resumeIt, rollItBack] : [resumeIt];
  const text = `${titleOf(history)} ${standing(history, providerName(history.plan.provider))}${mayGoBack(history) ? '' : ` ${wayOn(history)}`}`;
  const chosen = await sayWarning(text, ...ways, details);
  if (chosen === resumeIt) await takeUp(parts, history.rotation, 'resume');
  else if (chosen === rollItBack) await takeUp(parts, history.rotation, 'roll back');
  else if (chosen === details) await showDetails(parts, history.rotation);
}

/** What the journal tells, and all that can be done. */
export async function showDetails(parts: RegenerateParts, id: string): Promise<void> {
  const history = historyOf(await parts.journal.read(id));
  if (history === undefined || !isUnfinished(history)) {
    void sayInfo('It has ended meanwhile.');
    return;
  }
  const { page } = history.plan;
  const [open, stored, done] = ['Open Page', 'Show Stored Keys', 'I Have Dealt with It'];
  const actions = [resumeIt, ...(mayGoBack(history) ? [rollItBack] : []), ...(URL.canParse(page) ? [open] : []), stored, done];
  const detail = [standing(history, providerName(history.plan.provider)), wayOn(history), stepsOf(history).join('\n'), page].join('\n\n');
  const chosen = await vscode.window.showWarningMessage(titleOf(history), { modal: true, detail }, ...actions);
  if (chosen === resumeIt) await takeUp(parts, id, 'resume');
  else if (chosen === rollItBack) await takeUp(parts, id, 'roll back');
  else if (chosen === open) await vscode.env.openExternal(vscode.Uri.parse(page, true));
  else if (chosen === stored) await vscode.commands.executeCommand(commands.showStoredKeys);
  else if (chosen === done) await dealtWith(parts, history);
}

/** The user says that it is over. What is kept of keys stays in Show Stored Keys: only they forget that. */
async function dealtWith({ journal, locks, sealed, secrets, changed }: RegenerateParts, history: History): Promise<void> {
  const { rotation } = history;
  const lock = await locks.take(`rotation ${rotation}`);
  if (lock === undefined) {
    void sayInfo('Another window is about it.');
    return;
  }
  try {
    // An answer that SecretStorage would not take rests in the sealed file alone.
    const answer = history.outcome('store')?.kept === true ? undefined : await sealed.get(answerSlot(rotation));
    if (answer !== undefined && (await secrets.get(answerSlot(rotation))) === undefined) await secrets.set(answerSlot(rotation), answer);
    await ownJournal(journal, lock).append(recordOf(rotation, 'end', 'outcome', clock.now(), { how: 'dealt with' }));
    await forgetSealed(sealed, rotation);
  } finally {
    await lock.release();
  }
  changed();
}

/** The command: what was cut short, to choose one of. */
export async function showUnfinished(parts: RegenerateParts, id?: unknown): Promise<void> {
  if (typeof id === 'string') {
    await showDetails(parts, id);
    return;
  }
  const rows = (await unfinishedRotations(parts)).map((history) => ({ ...unfinishedRow(history), id: history.rotation }));
  if (rows.length === 0) {
    void sayInfo('No regeneration is unfinished.');
    return;
  }
  const picked = await vscode.window.showQuickPick(rows, { title: 'Keywright: Unfinished regenerations', placeHolder: 'Choose one to resume it, or to roll it back' });
  if (picked !== undefined) await showDetails(parts, picked.id);
}

/** Its row in the lists. */
export const unfinishedRow = (history: History): { readonly label: string; readonly detail: string } => ({
  label: `$(history) ${nameOf(history.plan)}`,
  detail: `Cut short ${shortTime(history.at)} · ${history.state} · ${mayGoBack(history) ? 'resume or roll back' : 'resume'}`,
});
