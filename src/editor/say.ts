import * as vscode from 'vscode';
import { commands } from './commands.js';
import { plain } from './plainText.js';

// Every notification goes through here: none holds a link, and each has a button, because one without is cut to its first line.

const showLog = 'Show Log';
const ok = 'OK';

/** @returns the chosen action; none for the button that only closes. */
export async function sayInfo(text: string, ...actions: readonly string[]): Promise<string | undefined> {
  return vscode.window.showInformationMessage(plain(text), ...(actions.length === 0 ? [ok] : actions));
}

export async function sayWarning(text: string, ...actions: readonly string[]): Promise<string | undefined> {
  return vscode.window.showWarningMessage(plain(text), ...(actions.length === 0 ? [ok] : actions));
}

/** Errors always lead to the log. */
export async function sayError(text: string, ...actions: readonly string[]): Promise<string | undefined> {
  const chosen = await vscode.window.showErrorMessage(plain(text), ...actions, showLog);
  if (chosen !== showLog) return chosen;
  await vscode.commands.executeCommand(commands.showLog);
  return undefined;
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'it failed without saying why');
