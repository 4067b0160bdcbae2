import * as vscode from 'vscode';
import { type Resolved, resolveVariables, unapprovedIn, wordsOf } from '../references/resolve.js';
import type { SecretStore } from '../rotation/ports.js';
import type { Approvals } from './approvals.js';
import { TERMINAL_FILES, referringInFolder } from './folderEnv.js';
import type { Log } from './log.js';
import { messageOf } from './say.js';
import { settingKeys } from './settingKeys.js';
import { askInjection, injectionIn } from './terminalChoice.js';

/** What of a collection of VS Code's is used. */
type Collection = Pick<vscode.EnvironmentVariableCollection, 'replace' | 'delete' | 'forEach' | 'description'>;
type Collections = Pick<vscode.GlobalEnvironmentVariableCollection, 'persistent' | 'clear'> & { getScoped(scope: vscode.EnvironmentVariableScope): Collection };

/**
 * Sets the variables that the `.env` of a folder refers to, and no others, in the terminals that are opened in it; tasks run in such terminals. VS Code itself
 * marks the terminals that were opened before a change, and offers to open them anew. Nothing of it outlives the window.
 */
export function createTerminals(collections: Collections, secrets: SecretStore, secretsChanged: vscode.Event<unknown>, approvals: Approvals, log: Log): vscode.Disposable {
  collections.persistent = false; // Before anything: otherwise VS Code would write keys to the disk.
  collections.clear(); // The window keeps what was set before its extensions were started anew, after a crash for one.
  const asked = new Set<string>();
  const told = new Map<string, string>();
  let closed = false;

  const update = async (folder: vscode.WorkspaceFolder): Promise<void> => {
    const collection = collections.getScoped({ workspaceFolder: folder });
    const resolved = await wanted(folder);
    if (closed) return;
    const changed = setAll(collection, resolved);
    if (changed.length > 0) log.info(`${folder.name}: ${resolved.size === 0 ? 'terminals get no variables any more' : `new terminals get ${[...resolved.keys()].join(', ')}`}`);
  };

  const wanted = async (folder: vscode.WorkspaceFolder): Promise<ReadonlyMap<string, string>> => {
    const none = new Map<string, string>();
    const choice = await injectionIn(secrets, folder.uri);
    if (choice === 'off' || !vscode.workspace.isTrusted) return none;
    const uri = folder.uri.toString();
    const referring = await referringInFolder(folder.uri);
    if (referring.length === 0) return none;
    const resolved = await resolveVariables(referring, approvals.keysFor(folder.uri));
    tell(folder, resolved);
    // A grant changes what SecretStorage holds, and so do the answers below: that brings us here again.
    later(approvals.ask(folder, unapprovedIn(resolved.unresolved)));
    const usable = [...resolved.variables].filter(([, value]) => !value.reveal().includes('${'));
    if (choice === 'on') return new Map(usable.map(([name, value]) => [name, value.reveal()]));
    if (usable.length > 0 && !asked.has(uri)) {
      asked.add(uri);
      later(askInjection(secrets, folder, usable.map(([name]) => name), false));
    }
    return none;
  };

  const tell = ({ uri, name }: vscode.WorkspaceFolder, { unresolved, variables }: Resolved): void => {
    const odd = [...variables].filter(([, value]) => value.reveal().includes('${')).map(([variable]) => `${variable} is not set in terminals: VS Code would expand the \${ in its key.`);
    const words = [...(unresolved.length === 0 ? [] : [wordsOf(unresolved)]), ...odd].join(' ');
    if (words !== '' && told.get(uri.toString()) !== words) log.warn(`${name}: ${words}`);
    told.set(uri.toString(), words);
  };

  const later = (work: Promise<unknown>): void => void work.catch((error: unknown) => log.warn(messageOf(error)));
  let updating = Promise.resolve();
  let waiting = false;
  /** One at a time, and of all that ask meanwhile one more. */
  const refresh = (): void => {
    if (waiting) return;
    waiting = true;
    updating = updating.then(async () => {
      waiting = false;
      for (const folder of vscode.workspace.workspaceFolders ?? []) {
        await update(folder).catch((error: unknown) => {
          // What cannot be read now gives nothing: an old key is worse than none.
          if (!closed) setAll(collections.getScoped({ workspaceFolder: folder }), new Map());
          log.warn(messageOf(error));
        });
      }
    });
  };
  const files = vscode.workspace.createFileSystemWatcher(`**/{${TERMINAL_FILES.join(',')}}`);
  refresh();
  return vscode.Disposable.from(
    files,
    files.onDidCreate(refresh),
    files.onDidChange(refresh),
    files.onDidDelete(refresh),
    secretsChanged(refresh),
    vscode.workspace.onDidGrantWorkspaceTrust(refresh),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingKeys.terminalsInject)) refresh();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const folder of removed) setAll(collections.getScoped({ workspaceFolder: folder }), new Map());
      for (const folder of vscode.workspace.workspaceFolders ?? []) setAgain(collections.getScoped({ workspaceFolder: folder }));
      refresh();
    }),
    new vscode.Disposable(() => {
      closed = true;
    }),
  );
}

function heldIn(collection: Collection): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  collection.forEach((name, { value }) => void held.set(name, value));
  return held;
}

/**
 * VS Code gives the variables of a folder to whatever folder stands where that one stood when they were set
 * (`filterScope` in https://github.com/microsoft/vscode/blob/main/src/vs/platform/terminal/common/environmentVariableCollection.ts).
 */
function setAgain(collection: Collection): void {
  for (const [name, value] of heldIn(collection)) {
    collection.delete(name);
    collection.replace(name, value);
  }
}

/** Touches only what is another: VS Code compares with what each terminal has. @returns the names that changed. */
function setAll(collection: Collection, wanted: ReadonlyMap<string, string>): readonly string[] {
  const held = heldIn(collection);
  const changed = [...new Set([...held.keys(), ...wanted.keys()])].filter((name) => held.get(name) !== wanted.get(name));
  for (const name of changed) {
    const value = wanted.get(name);
    if (value === undefined) collection.delete(name);
    else collection.replace(name, value);
  }
  if (changed.length > 0) collection.description = wanted.size === 0 ? undefined : `Sets ${[...wanted.keys()].join(', ')}, to which the .env of this folder refers.`;
  return changed;
}
