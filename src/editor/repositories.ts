import * as vscode from 'vscode';
import type { LocatedFinding } from '../detection/position.js';
import type { Sifted } from '../ignoring/ignoring.js';
import { IGNORE_FILE_NAMES } from '../workspace/ignoreFiles.js';
import { type Repository, openRepository } from '../workspace/repository.js';
import { clock } from './clock.js';
import type { Log } from './log.js';
import { messageOf } from './say.js';
import { rulesBudget } from './settings.js';

/** What each folder of the workspace says of its findings. In Restricted Mode nothing of it is read: whoever wrote the folder could turn the check off. */
export interface Repositories {
  /** Parts findings by whether they are ignored; where the folder is trusted, what its own rules find comes with them. */
  sift(uri: vscode.Uri, text: string, findings: readonly LocatedFinding[]): Promise<Sifted<LocatedFinding>>;
  /** Whether a folder has rules of its own, and they count. */
  hasRules(folder: vscode.Uri): Promise<boolean>;
  /** A scan of everything begins. */
  renew(): void;
  /** Whether a file is one of those that are read here. */
  concerns(uri: vscode.Uri): boolean;
  /** The files, or the settings, have changed: they are read again when they are needed. */
  reset(): void;
  dispose(): void;
}

interface Opened {
  readonly repository: Promise<Repository>;
  /** Files that the folder's own configuration names, once it was read. */
  files: readonly string[];
}

/** @param ruleIds of our own rules: what an ignore may name. */
export function createRepositories(log: Log, ruleIds: () => Promise<ReadonlySet<string>>): Repositories {
  const opened = new Map<string, Opened>();
  const ended = new AbortController();
  /** For the whole session, however often the files are read. */
  const hung = new Set<string>();

  const open = (folder: vscode.WorkspaceFolder): Opened => {
    const known = opened.get(folder.uri.toString());
    if (known !== undefined) return known;
    const repository = ruleIds().then((knownRules) =>
      openRepository(folder.uri.fsPath, {
        knownRules,
        budget: rulesBudget(),
        today: () => clock.now().toISOString().slice(0, 10),
        onProblem: ({ file, message }) => log.warn(`${folder.name}/${file}: ${message}`),
        hung,
        signal: ended.signal,
      }),
    );
    const made: Opened = { repository, files: [] };
    repository.then(({ files }) => (made.files = files)).catch((error: unknown) => log.warn(`${folder.name}: ${messageOf(error)}`));
    opened.set(folder.uri.toString(), made);
    return made;
  };
  const close = ({ repository }: Opened): void => {
    // What it still has to do ends: whoever waits gets what it says without its rules, and is asked again.
    repository.then((one) => one.dispose()).catch(() => undefined);
  };
  const reset = (): void => {
    const all = [...opened.values()];
    opened.clear();
    all.forEach(close);
  };
  const listening = vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(reset),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('keywright.scan')) reset();
    }),
  );

  /** `undefined` where nothing that the folder says counts. */
  const repositoryOf = (uri: vscode.Uri): Promise<Repository> | undefined => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return vscode.workspace.isTrusted && folder?.uri.scheme === 'file' && uri.scheme === 'file' ? open(folder).repository : undefined;
  };

  return {
    sift: async (uri, text, findings) => (await repositoryOf(uri))?.sift(uri.fsPath, text, findings) ?? { kept: findings, ignored: [] },
    hasRules: async (folder) => (await repositoryOf(folder))?.hasRules ?? false,
    renew: () => opened.forEach(({ repository }) => void repository.then((one) => one.renew()).catch(() => undefined)),
    concerns: (uri) =>
      vscode.workspace.isTrusted &&
      [...(vscode.workspace.workspaceFolders ?? [])].some((folder) => [...IGNORE_FILE_NAMES, ...(opened.get(folder.uri.toString())?.files ?? [])].some((file) => vscode.Uri.joinPath(folder.uri, file).toString() === uri.toString())),
    reset,
    dispose: () => {
      ended.abort();
      listening.dispose();
      reset();
    },
  };
}
