import * as vscode from 'vscode';
import type { Provider } from '../providers/provider.js';
import { teamNotice } from '../rotation/notice.js';
import type { RotationPlan } from '../rotation/plan.js';
import type { RotationSummary } from '../rotation/rotate.js';
import type { RotationStopped } from '../rotation/rotation.js';
import { commands } from './commands.js';
import type { Log } from './log.js';
import { consolePageOf } from './providers.js';

/** How it ended, in one notification; what is still to do makes it a warning. */
export async function showSummary(plan: RotationPlan, summary: RotationSummary, files: readonly string[], log: Log): Promise<void> {
  const text = summaryText(plan, summary);
  log.info(text);
  const copyKey = 'Copy New Key';
  const copyNotice = 'Copy Team Notice';
  const show = summary.remarks.length === 0 ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  const chosen = await show(text, copyNotice, copyKey);
  if (chosen === copyKey) await vscode.env.clipboard.writeText(summary.newKey.reveal());
  if (chosen === copyNotice) await vscode.env.clipboard.writeText(teamNotice(plan, summary, files));
}

export function summaryText({ provider, old, name }: RotationPlan, { newKey, verified, rewritten, oldKey, expiresAt, remarks }: RotationSummary): string {
  const works = verified.verdict === 'live' || verified.verdict === 'live-restricted';
  const took = oldKey.after === undefined || oldKey.after < 1000 ? '' : ` after ${Math.round(oldKey.after / 1000)} s`;
  return [
    `${provider.name}: ${works ? 'the new key works' : 'the new key is stored'} (${newKey.masked}, stored as ${provider.id}/${name}${expiresAt === undefined ? '' : `, expires ${expiresAt.slice(0, 10)}`}).`,
    oldKey.dead ? `The old one (${old.masked}) is dead${took}.` : `The old one (${old.masked}) is not proved dead.`,
    `${rewritten.occurrences} ${rewritten.occurrences === 1 ? 'place' : 'places'} in ${rewritten.files} ${rewritten.files === 1 ? 'file' : 'files'} changed.`,
    ...remarks,
  ].join(' ');
}

/** Why it ended early, and where to go from there. */
export async function showStopped(stopped: RotationStopped, provider: Provider): Promise<void> {
  const stored = 'Show Stored Keys';
  const page = `Open ${provider.name}'s Page`;
  const log = 'Show Log';
  // A notification with a button shows all of its text; one without is cut to a line.
  const actions = { untouched: [log], stored: [stored, log], 'in-doubt': [stored, page, log] }[stopped.state];
  const chosen = await vscode.window.showErrorMessage(stopped.message, ...actions);
  if (chosen === stored) await vscode.commands.executeCommand(commands.showStoredKeys);
  if (chosen === log) await vscode.commands.executeCommand(commands.showLog);
  if (chosen === page) await vscode.env.openExternal(vscode.Uri.parse(consolePageOf(provider), true));
}
