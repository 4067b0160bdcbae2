import * as vscode from 'vscode';
import { teamNotice } from '../rotation/notice.js';
import type { RotationPlan } from '../rotation/plan.js';
import type { RotationSummary } from '../rotation/rotate.js';
import { type RotationStopped, works } from '../rotation/rotation.js';
import { commands } from './commands.js';
import type { Log } from './log.js';
import { sayError, sayInfo, sayWarning } from './say.js';

/** How it ended; what is still to do makes it a warning. Stays until it is closed, so that both texts can be copied. */
export async function showSummary(plan: RotationPlan, summary: RotationSummary, shared: readonly string[], log: Log): Promise<void> {
  const text = summaryText(plan, summary);
  log.info(text);
  const copyKey = 'Copy New Key';
  const copyNotice = 'Copy Team Notice';
  const say = summary.remarks.length === 0 ? sayInfo : sayWarning;
  for (let shown = text; ; ) {
    const chosen = await say(shown, copyNotice, copyKey);
    if (chosen === copyKey) await vscode.env.clipboard.writeText(summary.newKey.reveal());
    else if (chosen === copyNotice) await vscode.env.clipboard.writeText(teamNotice(plan, summary, shared));
    else return;
    shown = `${chosen === copyKey ? 'The new key' : 'The notice'} is in the clipboard. ${text}`;
  }
}

export function summaryText({ provider, old, name }: RotationPlan, { newKey, verified, rewritten, oldKey, expiresAt, remarks }: RotationSummary): string {
  const took = oldKey.after === undefined || oldKey.after < 1000 ? '' : ` after ${Math.round(oldKey.after / 1000)} s`;
  return [
    `${provider.name}: ${works(verified) ? 'the new key works' : 'the new key is stored'} (${newKey.masked}, stored as ${provider.id}/${name}${expiresAt === undefined ? '' : `, expires ${expiresAt.slice(0, 10)}`}).`,
    oldKey.dead ? `The old one (${old.masked}) is dead${took}.` : `The old one (${old.masked}) is not proved dead.`,
    `${rewritten.occurrences} ${rewritten.occurrences === 1 ? 'place' : 'places'} in ${rewritten.files} ${rewritten.files === 1 ? 'file' : 'files'} changed.`,
    ...remarks,
  ].join(' ');
}

/** Why it ended early, and where to go from there. */
export async function showStopped(stopped: RotationStopped, { provider, page }: RotationPlan): Promise<void> {
  const showStored = 'Show Stored Keys';
  const openPage = `Open ${provider.name}'s Page`;
  const actions = { untouched: [], stored: [showStored], 'in-doubt': [showStored, openPage] }[stopped.state];
  const chosen = await (stopped.wished ? sayInfo : sayError)(stopped.message, ...actions);
  if (chosen === showStored) await vscode.commands.executeCommand(commands.showStoredKeys);
  if (chosen === openPage) await vscode.env.openExternal(vscode.Uri.parse(page, true));
}
