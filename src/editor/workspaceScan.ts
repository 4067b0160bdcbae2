import * as vscode from 'vscode';
import type { Log } from './log.js';
import type { Scanner } from './scanner.js';
import { scanSettings } from './settings.js';
import type { StatusBar } from './statusBar.js';

export interface WorkspaceScan {
  dispose(): void;
  /** At start: quietly, and only where the user has not switched it off. */
  onStart(): void;
  /** Because the user asked. */
  onRequest(): Promise<void>;
}

/** A scan that takes longer than this shows itself, with a way to cancel it. Milliseconds. */
const patience = 2000;

/** Scans all folders: one scan at a time, shown in the status bar, cancellable when it takes long. */
export function createWorkspaceScan(scanner: Scanner, statusBar: StatusBar, log: Log): WorkspaceScan {
  let running: AbortController | undefined;

  async function run(showAfter: number): Promise<void> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    const busy = statusBar.busy('Scanning the workspace…');
    let latest = '';
    const work = scanner.scanWorkspace(controller.signal, ({ scanned, path }) => {
      latest = `${scanned} files · ${vscode.workspace.asRelativePath(path)}`;
    });
    const show = setTimeout(() => {
      void vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Keywright is scanning', cancellable: true }, async (progress, token) => {
        token.onCancellationRequested(() => controller.abort());
        const ticker = setInterval(() => progress.report({ message: latest }), 200);
        await work.catch(() => undefined);
        clearInterval(ticker);
      });
    }, showAfter);
    try {
      await work;
    } catch (error) {
      if (controller.signal.aborted) log.info('the scan was cancelled: what it had found stays');
      else {
        const message = error instanceof Error ? error.message : 'no reason was given';
        log.error(`the scan failed: ${message}`);
        void vscode.window.showErrorMessage(`The scan failed: ${message}`);
      }
    } finally {
      clearTimeout(show);
      busy.dispose();
      if (running === controller) running = undefined;
    }
  }

  const again = (): void => {
    scanner.configure();
    void run(patience);
  };
  const listening = vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(again),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('keywright.scan') || event.affectsConfiguration('files.exclude')) again();
    }),
  );
  return {
    onStart: () => {
      if (scanSettings().onStart) setImmediate(() => void run(patience));
    },
    onRequest: () => run(0),
    dispose: () => {
      running?.abort();
      listening.dispose();
    },
  };
}
