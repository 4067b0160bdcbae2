import * as vscode from 'vscode';
import type { ChangedFile } from '../rotation/ports.js';
import type { Secret } from '../secret/secret.js';

const scheme = 'keywright-before';

/** What files held, for as long as their difference is shown. */
const shown = new Map<string, string>();

/** Gives the left side of a difference its text. */
export function registerBefore(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: ({ path }) => shown.get(path) ?? '' });
}

/** A file is to be given back what it held, and has changed since, or may have: shows the difference and asks. Undefined: the user stops there. */
export async function askRestore({ uri, label, before, now, torn }: ChangedFile): Promise<'restore' | 'leave' | undefined> {
  const restore = now === undefined ? 'Make It Again' : torn === true ? 'Restore' : 'Restore, Lose the Changes';
  const leave = 'Leave as It Is';
  const compare = 'Show Difference';
  const message = now === undefined ? `${label} is gone` : torn === true ? `${label} holds only the beginning of what it held` : `${label} has changed since its key was replaced`;
  const cause = torn === true ? 'It was cut off while it was being written, or somebody has shortened it since. ' : '';
  const detail = now === undefined ? 'It would be made again as it was.' : `${cause}Restoring would give it back what it held before the regeneration, byte for byte.`;
  for (;;) {
    const chosen = await vscode.window.showWarningMessage(message, { modal: true, detail }, ...(now === undefined ? [restore, leave] : [compare, restore, leave]));
    if (chosen === restore) return 'restore';
    if (chosen === leave) return 'leave';
    if (chosen !== compare) return undefined;
    await showDifference(uri, label, before);
  }
}

/** It is the user's own file, and stands in an editor like it; what is not saved anywhere is forgotten with the tab. */
async function showDifference(uri: string, label: string, before: Secret): Promise<void> {
  const path = `/${label}`;
  shown.set(path, Buffer.from(before.reveal(), 'latin1').toString('utf8'));
  await vscode.commands.executeCommand('vscode.diff', vscode.Uri.from({ scheme, path }), vscode.Uri.parse(uri, true), `${label}: before the regeneration ↔ now`);
  // The question is modal and would cover it: it comes back when the difference is closed.
  await new Promise<void>((resolve) => {
    const listening = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (!closed.some(({ input }) => input instanceof vscode.TabInputTextDiff && input.original.scheme === scheme && input.original.path === path)) return;
      listening.dispose();
      shown.delete(path);
      resolve();
    });
  });
}
