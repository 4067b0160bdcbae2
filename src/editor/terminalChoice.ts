import type { SecretStore } from '../rotation/ports.js';
import { read, store } from '../rotation/vault.js';
import { Secret } from '../secret/secret.js';

/** Whether the terminals of a folder get variables, as the person said: beside the approvals, where no workspace can write and every window sees it. */
export interface TerminalChoice {
  /** The URI of a workspace folder. */
  readonly folder: string;
  readonly choice: 'on' | 'off';
}

const PREFIX = 'terminals/';

export async function terminalChoice(secrets: SecretStore, folder: string): Promise<TerminalChoice['choice'] | undefined> {
  const said = (await read(secrets, PREFIX + folder))?.reveal();
  return said === 'on' || said === 'off' ? said : undefined;
}

export const chooseTerminals = (secrets: SecretStore, { folder, choice }: TerminalChoice): Promise<void> => store(secrets, PREFIX + folder, Secret.of(choice));

export const withdrawTerminals = (secrets: SecretStore, folder: string): Promise<void> => secrets.delete(PREFIX + folder);

export async function terminalChoices(secrets: SecretStore): Promise<readonly TerminalChoice[]> {
  const folders = (await secrets.slots()).filter((slot) => slot.startsWith(PREFIX)).map((slot) => slot.slice(PREFIX.length)).sort();
  const all = await Promise.all(folders.map(async (folder) => ({ folder, choice: await terminalChoice(secrets, folder) })));
  return all.flatMap(({ folder, choice }) => (choice === undefined ? [] : [{ folder, choice }]));
}
