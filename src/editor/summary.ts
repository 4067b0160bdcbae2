import * as vscode from 'vscode';
import { type TeamNotice, withCi } from '../rotation/notice.js';
import { fewSentences } from '../rotation/lists.js';
import type { RotationPlan } from '../rotation/plan.js';
import { type RotationStopped, type RotationSummary, works } from '../rotation/rotation.js';
import type { SecretStore } from '../rotation/ports.js';
import type { Secret } from '../secret/secret.js';
import { clock } from './clock.js';
import { copyOne, piecesOf } from './copyKey.js';
import { commands } from './commands.js';
import type { Log } from './log.js';
import { type Looking, NOTHING_ELSE, words } from './otherHolders.js';
import { messageOf, sayError, sayInfo, sayWarning } from './say.js';
import { tellTeam } from './tellTeam.js';
import { shortTime } from './time.js';

/** What else holds the old key is waited for so long, in milliseconds; what takes longer is told afterwards. */
const patience = 1000;

/** How it ended; what is still to do makes it a warning. Stays until it is closed, so that the key can be copied and the team told. */
export async function showSummary(plan: RotationPlan, summary: RotationSummary, notice: TeamNotice, secrets: SecretStore, log: Log, looking?: Looking): Promise<void> {
  log.info(summaryText(plan, summary));
  const text = summaryText(plan, { ...summary, remarks: fewSentences(summary.remarks) });
  if (looking !== undefined) await Promise.race([looking.ended, clock.sleep(patience, new AbortController().signal)]);
  if (looking?.isOver() === false) void tellLater(looking).catch((error: unknown) => log.error(messageOf(error)));
  const copyKey = 'Copy New Key';
  const tell = 'Tell the Team…';
  const isOver = looking?.isOver() === true;
  const whereElse = isOver && looking.count() > 0 ? [`Where Else (${looking.count()})…`] : [];
  const nothing = isOver && looking.count() === 0 ? [NOTHING_ELSE] : [];
  const say = summary.remarks.length === 0 ? sayInfo : sayWarning;
  const act: Readonly<Record<string, () => Promise<string | undefined>>> = {
    [copyKey]: () => copyOne('The new key', piecesOf(plan.rule, plan.lifecycle, { secret: summary.newKey, parts: summary.newParts })),
    [tell]: () => tellTeam(withCi(notice, looking?.ciFiles() ?? []), secrets),
    ...Object.fromEntries(whereElse.map((button) => [button, async () => looking?.show()])),
  };
  for (let done: string | undefined; ; ) {
    const chosen = act[(await say([done, text, ...nothing].filter((part) => part !== undefined).join(' '), tell, copyKey, ...whereElse)) ?? ''];
    if (chosen === undefined) return;
    try {
      done = await chosen();
      if (done !== undefined) log.info(done);
    } catch (error) {
      done = undefined;
      log.error(messageOf(error));
      void sayError(messageOf(error));
    }
  }
}

/** For what was found when the summary was long there. */
async function tellLater(looking: Looking): Promise<void> {
  await looking.ended;
  if (looking.count() === 0) return;
  const show = 'Where Else…';
  if ((await sayInfo(words(looking.count()), show)) !== show) return;
  const done = await looking.show();
  if (done !== undefined) void sayInfo(done);
}

function fateOf(old: Secret, { dead, after = 0, stays, until }: RotationSummary['oldKey']): string {
  if (dead) return `The old one (${old.masked}) is dead${after < 1000 ? '' : ` after ${Math.round(after / 1000)} s`}.`;
  if (stays === true) return `The one that you had (${old.masked}) stays in use.`;
  return until === undefined ? `The old one (${old.masked}) is not proved dead.` : `The old one (${old.masked}) works until ${shortTime(until)}; the status bar shows that it is pending.`;
}

const changesIn = ({ occurrences, files }: RotationSummary['rewritten']): string =>
  files === 0 ? 'No file had to change.' : `${occurrences} ${occurrences === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'} changed.`;

export function summaryText({ provider, old, name }: RotationPlan, { newKey, verified, rewritten, oldKey, expiresAt, remarks }: RotationSummary): string {
  return [
    `${provider.name}: ${works(verified) ? 'the new key works' : 'the new key is stored'} (${newKey.masked}, stored as ${provider.id}/${name}${expiresAt === undefined ? '' : `, expires ${expiresAt.slice(0, 10)}`}).`,
    fateOf(old, oldKey),
    ...(oldKey.stays === true ? [] : [changesIn(rewritten)]),
    ...remarks,
  ].join(' ');
}

/** Why it ended early, and where to go from there. */
export async function showStopped(stopped: RotationStopped, { id, provider, page }: RotationPlan): Promise<void> {
  const showStored = 'Show Stored Keys';
  const openPage = `Open ${provider.name}'s Page`;
  const takeUp = 'Resume or Roll Back…';
  const actions = { untouched: [], stored: [takeUp, showStored], 'in-doubt': [takeUp, showStored, openPage] }[stopped.state];
  const chosen = await (stopped.wished ? sayInfo : sayError)(stopped.message, ...actions);
  if (chosen === showStored) await vscode.commands.executeCommand(commands.showStoredKeys);
  if (chosen === takeUp) await vscode.commands.executeCommand(commands.showUnfinished, id);
  if (chosen === openPage) await vscode.env.openExternal(vscode.Uri.parse(page, true));
}
