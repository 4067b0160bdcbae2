import { realpath } from 'node:fs/promises';
import * as vscode from 'vscode';
import { approvalsIn } from '../rotation/approvals.js';
import type { SecretStore } from '../rotation/ports.js';
import { type Reference, nameOfReference } from '../references/reference.js';
import { repositoryOf } from '../workspace/exposure.js';
import { type AskGit, GitError, findGit, runGit } from '../workspace/git.js';
import { backupFolders, backupsHolding } from '../workspace/holders/backups.js';
import { branchesHolding } from '../workspace/holders/branches.js';
import { ciFilesNaming } from '../workspace/holders/ciFiles.js';
import { foldersHolding } from '../workspace/holders/envFiles.js';
import type { Holder, Search, Unseen } from '../workspace/holders/holder.js';
import { copiesHolding, historyFolders } from '../workspace/holders/localHistory.js';
import { type Remote, remotesOf } from '../workspace/holders/remotes.js';
import type { Sought } from '../workspace/holders/sought.js';
import { worktreesHolding } from '../workspace/holders/worktrees.js';
import { folderAt } from './places.js';
import { messageOf } from './say.js';

/** Where a key is looked for beside the files that were changed. */
export interface Wanted {
  /** What files refer to instead of it. */
  readonly references: readonly Reference[];
  /** What programs and CI call it. */
  readonly variables: ReadonlySet<string>;
  /** Absent where nobody has its value: then only files that name it are found. */
  readonly sought: Sought | undefined;
  /** URIs of the files that held it. */
  readonly files: readonly string[];
}

/** Milliseconds after which what was not looked at is told instead. */
const LONGEST = 20_000;

/** Looks at all of it at once, in the background; nothing leaves the machine. Ends early, without a word, only for the signal. */
export async function searchHolders(wanted: Wanted, secrets: SecretStore, storage: string, signal: AbortSignal, found: (one: Holder | Unseen) => void): Promise<void> {
  // Git could be made to run what a folder names, and CI files are the folder's word for where to go.
  if (!vscode.workspace.isTrusted) {
    found({ kind: 'unseen', words: 'In Restricted Mode nothing is looked for.' });
    return;
  }
  const time = AbortSignal.timeout(LONGEST);
  const both = AbortSignal.any([signal, time]);
  // The browser keeps them itself, and a window on a remote on the machine in front of the person.
  if (wanted.sought !== undefined && (vscode.env.remoteName !== undefined || vscode.env.uiKind === vscode.UIKind.Web)) found({ kind: 'unseen', words: 'VS Code keeps the backups of unsaved documents where its window is, out of Keywright’s sight: look for the old key in unsaved documents of other windows, and save or discard those.' });
  let git: Promise<string> | undefined;
  const ask: AskGit = async (directory, args, rest) => runGit({ git: await (git ??= findGit()), directory, args, signal: both, ...rest });
  const folders = await Promise.all((vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map(({ uri }) => realpath(uri.fsPath).catch(() => uri.fsPath)));
  const tops = new Set((await Promise.all(folders.map((folder) => repositoryOf(folder)))).filter((top) => top !== undefined));
  const masked = wanted.sought?.masked ?? ((text: string) => text);

  const look = async (what: string, search: Search<Holder>): Promise<void> => {
    try {
      for await (const one of search) found(one);
    } catch (error) {
      if (signal.aborted) return;
      if (time.aborted) found({ kind: 'unseen', words: `${what} could not be looked through within ${LONGEST / 1000} s.` });
      else found({ kind: 'unseen', words: `${what} were not looked through: ${masked(messageOf(error))}` });
    }
  };
  const ofValue = ({ files, references }: Wanted, sought: Sought): readonly Promise<void>[] => [
    look('The other folders that may use the key', otherFolders(references, folders, secrets, sought, both)),
    ...[...tops].flatMap((top) => [look(`Branches of ${top}`, branchesHolding(ask, top, sought, both)), look(`Working trees of ${top}`, worktreesHolding(ask, top, new Set([top, ...folders]), sought, both))]),
    ...backupFolders(storage).map((backups) => look('VS Code’s backups of unsaved documents', backupsHolding(backups, sought, isOpen, both))),
    ...historyFolders(storage).map((history) => look('The versions in VS Code’s Local History', copiesHolding(history, files, sought, both))),
  ];
  await Promise.all([look('CI files', ciFiles(folders, ask, wanted.variables, masked, both)), ...(wanted.sought === undefined ? [] : ofValue(wanted, wanted.sought))]);
}

/** What this window shows is found in it. */
const isOpen = (uri: string): boolean => vscode.workspace.textDocuments.some((one) => one.uri.toString() === vscode.Uri.parse(uri).toString());

/** Each once, with the page where its secret is set. */
async function* ciFiles(folders: readonly string[], ask: AskGit, variables: ReadonlySet<string>, masked: Sought['masked'], signal: AbortSignal): Search<Holder> {
  const seen = new Set<string>();
  for (const folder of folders) {
    const top = await repositoryOf(folder);
    const remotes = top === undefined ? [] : await remotesIn(ask, top);
    for await (const file of ciFilesNaming(folder, variables, signal)) {
      if (seen.has(file.path)) continue;
      seen.add(file.path);
      const [page] = remotes.flatMap((remote) => file.system.page?.(remote) ?? []);
      yield { ...file, label: masked(file.label), ...(page !== undefined && { page }) };
    }
  }
}

/** Without git there is no page to open; the file is told all the same. */
async function remotesIn(ask: AskGit, top: string): Promise<readonly Remote[]> {
  try {
    return await remotesOf(ask, top);
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}

/** Those of this machine that may use the key and are not open here. */
async function* otherFolders(references: readonly Reference[], open: readonly string[], secrets: SecretStore, sought: Sought, signal: AbortSignal): Search<Holder> {
  const names = references.map(nameOfReference);
  const folders = new Set<string>();
  for (const { reference, folder, verdict } of await approvalsIn(secrets)) {
    const uri = folderAt(folder);
    if (verdict !== 'granted' || uri?.scheme !== 'file' || !names.includes(nameOfReference(reference))) continue;
    const real = await realpath(uri.fsPath).catch(() => undefined); // Gone: it holds nothing.
    if (real !== undefined && !open.includes(real)) folders.add(real);
  }
  yield* foldersHolding([...folders], sought, signal);
}
