import * as vscode from 'vscode';
import type { SecretStore } from '../rotation/ports.js';
import { readAll } from '../rotation/vault.js';
import { commands } from './commands.js';
import type { Log } from './log.js';
import { messageOf, sayWarning } from './say.js';

const stateKey = 'keywright.storedKeys';

/**
 * VS Code drops a secret that it cannot decrypt any more, and says nothing (https://github.com/microsoft/vscode/blob/main/src/vs/platform/secrets/common/secrets.ts);
 * a store in memory is empty at every start. The names of the stored keys are remembered beside it, so that what is lost between two sessions is told.
 */
export function tellLostKeys(secrets: SecretStore, changed: vscode.Event<unknown>, state: vscode.Memento, log: Log): vscode.Disposable {
  let before: readonly string[] | undefined = state.get<readonly string[]>(stateKey, []);
  const look = async (): Promise<void> => {
    const { keys, unreadable } = await readAll(secrets);
    // What is there and cannot be read is told where it is listed.
    const names = [...keys.map(({ provider, name }) => `${provider}/${name}`), ...unreadable.map((slot) => slot.replace(/^key\//u, ''))];
    const lost = before?.filter((name) => !names.includes(name)) ?? [];
    before = undefined;
    await state.update(stateKey, names);
    if (lost.length > 0) void tell(lost, log);
  };
  let looked = Promise.resolve();
  const again = (): void => {
    looked = looked.then(look).catch((error: unknown) => log.warn(messageOf(error)));
  };
  again();
  return changed(again);
}

async function tell(lost: readonly string[], log: Log): Promise<void> {
  const show = 'Show Stored Keys';
  const text = `SecretStorage has lost ${lost.join(', ')}, which Keywright stored there. Put back your copy where it is needed, or make a new key on the provider’s page.`;
  log.warn(text);
  if ((await sayWarning(text, show)) === show) await vscode.commands.executeCommand(commands.showStoredKeys);
}
