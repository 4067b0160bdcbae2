import * as vscode from 'vscode';
import type { Log } from './log.js';
import type { Repositories } from './repositories.js';
import type { Scanner } from './scanner.js';

/** Milliseconds of quiet before a text that is being edited is scanned, and before changes on the disk are. */
const quiet = 250;

/** Scans what changes: text as it is typed, files on the disk, what git says of them, and what is ignored. `reread` is told which file says so now. */
export function watchChanges(scanner: Scanner, repositories: Pick<Repositories, 'concerns'>, reread: (changed: vscode.Uri) => Promise<void>, log: Log): vscode.Disposable {
  let disposed = false;
  const report = (work: Promise<void>): void =>
    void work.catch((error: unknown) => {
      // What ends with the extension has not failed, and there is no log any more.
      if (!disposed) log.error(error instanceof Error ? error.message : 'a scan failed');
    });
  const timers = new Map<string, NodeJS.Timeout>();
  const later = (what: string, work: () => Promise<void>): void => {
    clearTimeout(timers.get(what));
    timers.set(
      what,
      setTimeout(() => {
        timers.delete(what);
        report(work());
      }, quiet),
    );
  };

  const changedFiles = new Map<string, vscode.Uri>();
  const onFile = (uri: vscode.Uri): void => {
    if (uri.path.includes('/.git/')) return;
    changedFiles.set(uri.toString(), uri);
    if (repositories.concerns(uri)) later(`ignoring ${uri.toString()}`, () => reread(uri));
    later('files', () => {
      const uris = [...changedFiles.values()];
      changedFiles.clear();
      return scanner.scanFiles(uris);
    });
  };
  const onGit = (): void => later('git', () => scanner.refreshExposures());

  const files = vscode.workspace.createFileSystemWatcher('**/*');
  const gitState = vscode.workspace.createFileSystemWatcher('**/{.gitignore,.git/index,.git/info/exclude}');
  return vscode.Disposable.from(
    files,
    gitState,
    files.onDidCreate(onFile),
    files.onDidChange(onFile),
    files.onDidDelete(onFile),
    gitState.onDidCreate(onGit),
    gitState.onDidChange(onGit),
    gitState.onDidDelete(onGit),
    vscode.workspace.onDidGrantWorkspaceTrust(onGit),
    vscode.workspace.onDidOpenTextDocument((document) => report(scanner.scanDocument(document))),
    vscode.workspace.onDidSaveTextDocument((document) => report(scanner.scanDocument(document))),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) later(document.uri.toString(), () => scanner.scanDocument(document));
    }),
    // What is on the disk counts again, or nothing where it never was.
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      clearTimeout(timers.get(uri.toString()));
      timers.delete(uri.toString());
      onFile(uri);
    }),
    new vscode.Disposable(() => {
      disposed = true;
      timers.forEach((timer) => clearTimeout(timer));
    }),
  );
}
