import * as vscode from 'vscode';
import type { SecretStore } from '../rotation/ports.js';
import { read, store } from '../rotation/vault.js';
import { Secret } from '../secret/secret.js';
import { placeOf } from './places.js';
import { plain } from './plainText.js';
import { sayInfo } from './say.js';
import { terminalInjection } from './settings.js';

/** Whether the terminals and debug sessions of a folder get variables, as the person said: beside the approvals, where no workspace can write and every window sees it. */
export interface TerminalChoice {
  /** The place of a workspace folder. */
  readonly folder: string;
  readonly choice: 'on' | 'off';
}

const PREFIX = 'terminals/';
/** Names in a question at most. */
const MOST_NAMES = 10;

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

/** By the setting, else as the person said; `undefined` where nobody has. */
export async function injectionIn(secrets: SecretStore, folder: vscode.Uri): Promise<TerminalChoice['choice'] | undefined> {
  const mode = terminalInjection();
  return mode === 'ask' ? terminalChoice(secrets, placeOf(folder)) : mode;
}

/** Asks, and keeps the answer. @param waits whether something does not start before there is one: then the question cannot be left standing. */
export async function askInjection(secrets: SecretStore, { uri, name }: vscode.WorkspaceFolder, names: readonly string[], waits: boolean): Promise<TerminalChoice['choice'] | undefined> {
  const [on, off] = ['Set in Terminals', 'Not in This Folder'];
  const several = names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more` : names.join(', ');
  const question = `The .env of ${name} refers to stored keys. Set ${several} in its terminals, tasks and debug sessions?`;
  const detail = 'Whatever runs in them can read the keys then.';
  const chosen = await (waits ? vscode.window.showInformationMessage(plain(question), { modal: true, detail }, on, off) : sayInfo(`${question} ${detail}`, on, off));
  if (chosen === undefined) return undefined;
  const choice = chosen === on ? 'on' : 'off';
  await chooseTerminals(secrets, { folder: placeOf(uri), choice });
  return choice;
}
