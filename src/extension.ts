import { setImmediate } from 'node:timers/promises';
import type * as vscode from 'vscode';

/** What takes longest to load, each from files of its own, with a rest behind each: all at once would hold up the extension host. Then there is little left of the whole. */
const pieces: readonly (() => Promise<unknown>)[] = [
  () => import('./rotation/rotate.js'),
  async () => (await import('./editor/providers.js')).loadProviders(),
  () => import('./editor/scanner.js'),
  () => import('./editor/regenerate.js'),
  () => import('./editor/registerCommands.js'),
];
const whole = () => import('./editor/start.js');

/** Desktop and remote entry. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  for (const load of pieces) {
    await load();
    await setImmediate();
  }
  await (await whole()).start(context);
}

/**
 * A rotation under way gets the time that VS Code gives. SecretStorage is out of reach by then: what the provider answers now goes into a sealed file, and
 * the journal, whose rotation has no end, makes the next start go on from there.
 */
export async function deactivate(): Promise<void> {
  await (await whole()).whenSettled();
}
