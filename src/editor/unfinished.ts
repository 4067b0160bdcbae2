import * as vscode from 'vscode';
import type { SecretStore } from '../rotation/ports.js';
import { readAll } from '../rotation/vault.js';
import { commands } from './commands.js';

/** A regeneration under way in another window keeps its answer for a moment; one older than this was cut short. Milliseconds. */
const young = 60_000;

/** Tells of regenerations that were cut short, by a crash or a reload: what the provider answered is still kept. */
export async function tellUnfinished(secrets: SecretStore): Promise<void> {
  const { answers } = await readAll(secrets);
  const cut = answers.filter(({ at }) => Date.now() - Date.parse(at) > young);
  if (cut.length === 0) return;
  const show = 'Show Stored Keys';
  const which = cut.map(({ provider, name }) => `${provider}/${name}`).join(', ');
  const chosen = await vscode.window.showWarningMessage(`A regeneration was cut short: ${which}. What the provider answered is kept and may hold the new key.`, show);
  if (chosen === show) await vscode.commands.executeCommand(commands.showStoredKeys);
}
