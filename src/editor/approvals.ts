import * as vscode from 'vscode';
import { type Reference, nameOfReference, parseReference } from '../references/reference.js';
import type { StoredKeys } from '../references/resolve.js';
import { type Approval, approvalsIn, decide, keysFor, verdictOn, withdraw } from '../rotation/approvals.js';
import type { SecretStore } from '../rotation/ports.js';
import { readKey } from '../rotation/vault.js';
import { referringInFolder } from './folderEnv.js';
import type { Log } from './log.js';
import { placeName, placeOf } from './places.js';
import { messageOf, sayInfo, sayWarning } from './say.js';
import { type TerminalChoice, terminalChoices, withdrawTerminals } from './terminalChoice.js';

/** What a command of a quick fix is given. */
export interface ReferenceIn {
  /** The URI of a workspace folder. */
  readonly folder: string;
  /** `keywright://…` */
  readonly reference: string;
}

/** Which workspace folder may use which stored key. */
export interface Approvals {
  /** The stored keys as a folder may use them; in Restricted Mode it may use none. */
  keysFor(folder: vscode.Uri): StoredKeys;
  /** Asks about the stored keys that nobody has decided on for this folder, each once in this window. @returns whether anything was granted. */
  ask(folder: vscode.WorkspaceFolder, references: readonly Reference[]): Promise<boolean>;
  /** Whether nobody has decided on it, and there is such a key. */
  isOpen(folder: vscode.Uri, reference: Reference): Promise<boolean>;
  /** Asks again, whatever was said before. */
  approve(argument?: unknown): Promise<void>;
  /** Lists what was decided, to take it back. */
  show(): Promise<void>;
}

export function createApprovals(secrets: SecretStore, log: Log): Approvals {
  const asked = new Set<string>();
  const isOpen = async (folder: vscode.Uri, reference: Reference): Promise<boolean> =>
    vscode.workspace.isTrusted && (await verdictOn(secrets, reference, placeOf(folder))) === undefined && (await readKey(secrets, reference.provider, reference.name)) !== undefined;

  const grant = async (folder: vscode.Uri, reference: Reference): Promise<void> => {
    await decide(secrets, reference, placeOf(folder), 'granted');
    log.info(`${vscode.workspace.asRelativePath(folder)}: may use ${nameOfReference(reference)}`);
  };
  return {
    keysFor: (folder) => {
      const keys = keysFor(secrets, placeOf(folder));
      return { key: (reference) => keys.key(reference), approved: async (reference) => vscode.workspace.isTrusted && (await keys.approved(reference)) };
    },
    isOpen,
    ask: async (folder, references) => {
      const open: Reference[] = [];
      for (const reference of references) {
        const once = `${folder.uri.toString()} ${nameOfReference(reference)}`;
        if (asked.has(once) || !(await isOpen(folder.uri, reference))) continue;
        asked.add(once);
        open.push(reference);
      }
      if (open.length === 0) return false;
      const [allow, never] = ['Allow', 'Never in This Folder'];
      const names = open.map(nameOfReference).join(', ');
      const chosen = await sayWarning(`Files of ${folder.name} refer to ${names}, stored from another folder. Allow what you run in ${folder.name} to use ${open.length === 1 ? 'this key' : 'these keys'}?`, allow, never);
      for (const reference of open) {
        if (chosen === allow) await grant(folder.uri, reference);
        else if (chosen === never) await decide(secrets, reference, placeOf(folder.uri), 'refused');
      }
      return chosen === allow;
    },
    approve: async (argument) => {
      if (!vscode.workspace.isTrusted) {
        void sayInfo('In Restricted Mode no reference is resolved. Trust this workspace first.');
        return;
      }
      const wanted = isReferenceIn(argument) ? given(argument) : await choose(secrets, log);
      if (wanted === undefined) return;
      const { folder, reference } = wanted;
      const name = nameOfReference(reference);
      if ((await readKey(secrets, reference.provider, reference.name)) === undefined) {
        void sayInfo(`SecretStorage has no key ${name}. Store Key… takes its value.`);
        return;
      }
      const button = 'Allow';
      const detail = `Terminals, tasks, debug sessions and keywright run in ${folder.uri.fsPath} can get the key. Show Approvals takes it back.`;
      if ((await vscode.window.showWarningMessage(`Allow what you run in ${folder.name} to use ${name}?`, { modal: true, detail }, button)) === button) await grant(folder.uri, reference);
    },
    show: () => showApprovals(secrets),
  };
}

/** What regenerating from these files tells: their folders have had the key in them. A failure is told later, by a question. */
export async function recordStored(secrets: SecretStore, reference: Reference, uris: readonly string[], log: Log): Promise<void> {
  const folders = new Set(uris.flatMap((text) => {
    const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(text, true));
    return folder === undefined ? [] : [placeOf(folder.uri)];
  }));
  for (const folder of folders) await decide(secrets, reference, folder, 'granted').catch((error: unknown) => log.warn(messageOf(error)));
}

export function isReferenceIn(argument: unknown): argument is ReferenceIn {
  return typeof argument === 'object' && argument !== null && 'folder' in argument && typeof argument.folder === 'string' && 'reference' in argument && typeof argument.reference === 'string';
}

interface Wanted {
  readonly folder: vscode.WorkspaceFolder;
  readonly reference: Reference;
}

function given({ folder, reference }: ReferenceIn): Wanted | undefined {
  const at = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === folder);
  const parsed = parseReference(reference);
  return at === undefined || parsed === undefined ? undefined : { folder: at, reference: parsed };
}

/** One of those that the `.env` files of the open folders name and that are not allowed yet. */
async function choose(secrets: SecretStore, log: Log): Promise<Wanted | undefined> {
  const rows: (vscode.QuickPickItem & { readonly wanted: Wanted })[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const referring = await referringInFolder(folder.uri).catch((error: unknown) => (log.warn(messageOf(error)), []));
    for (const { name, references } of referring) {
      for (const reference of references) {
        if ((await verdictOn(secrets, reference, placeOf(folder.uri))) !== 'granted') rows.push({ label: nameOfReference(reference), description: folder.name, detail: name, wanted: { folder, reference } });
      }
    }
  }
  if (rows.length === 0) {
    void sayInfo('No .env file of the open folders refers to a key that its folder may not use.');
    return undefined;
  }
  return (await vscode.window.showQuickPick(rows, { title: 'Keywright: Approve Reference', placeHolder: 'Which key may its folder use?' }))?.wanted;
}

async function showApprovals(secrets: SecretStore): Promise<void> {
  const ofKey = (one: Approval) => ({ label: `${one.verdict === 'granted' ? '$(pass)' : '$(circle-slash)'} ${nameOfReference(one.reference)}`, description: placeName(one.folder), detail: one.verdict === 'granted' ? 'What is run there may use the key' : 'Never asked about again', undo: () => withdraw(secrets, one) });
  const ofTerminals = (one: TerminalChoice) => ({ label: `$(terminal) Terminals ${one.choice}`, description: placeName(one.folder), detail: one.choice === 'on' ? 'The variables of its .env are set in terminals, tasks and debug sessions' : 'Terminals and debug sessions get no variables of its .env', undo: () => withdrawTerminals(secrets, one.folder) });
  const rows = [...(await approvalsIn(secrets)).map(ofKey), ...(await terminalChoices(secrets)).map(ofTerminals)];
  if (rows.length === 0) {
    void sayInfo('No folder has been allowed or refused anything yet.');
    return;
  }
  const picked = await vscode.window.showQuickPick(rows, { title: 'Keywright: Approvals', placeHolder: 'Choose one to take it back: it is asked about again the next time', matchOnDescription: true });
  if (picked === undefined) return;
  await picked.undo();
  void sayInfo(`Taken back: ${picked.label.replace(/\$\([\w-]+\) /u, '')} in ${picked.description}. What runs already keeps what it has.`);
}
