import { once } from 'node:events';
import * as vscode from 'vscode';
import type { Log } from './log.js';
import { plain } from './plainText.js';
import { messageOf, sayError } from './say.js';
import type { Scanner } from './scanner.js';
import { scanSettings } from './settings.js';
import type { StatusBar } from './statusBar.js';

export interface WorkspaceScan {
  dispose(): void;
  /** At start: quietly, and only where the user has not switched it off. */
  onStart(): void;
  /** Quietly, because what is scanned, or how, has changed. */
  again(): void;
  /** Where a scan is under way, it begins anew: what it has seen is judged by other rules now. */
  anew(): void;
  /** Because the user asked. */
  onRequest(): Promise<void>;
}

/** A scan that takes longer than this shows itself, with a way to cancel it. Milliseconds. */
const patience = 2000;

/** Scans all folders: one scan at a time, the latest; shown in the status bar, cancellable when it takes long. */
export function createWorkspaceScan(scanner: Scanner, statusBar: StatusBar, log: Log): WorkspaceScan {
  let running: AbortController | undefined;

  async function run(showAfter: number): Promise<void> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    const busy = statusBar.busy('Scanning…');
    let latest = '';
    const scanned = scanner.scanWorkspace(controller.signal, ({ scanned, path }) => {
      latest = `${scanned} files · ${plain(vscode.workspace.asRelativePath(path))}`;
    });
    // A cancelled scan is over at once, even where the disk keeps it waiting.
    const work = Promise.race([scanned, once(controller.signal, 'abort').then(() => controller.signal.throwIfAborted())]);
    const show = setTimeout(() => {
      void vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Keywright is scanning', cancellable: true }, async (progress, token) => {
        token.onCancellationRequested(() => controller.abort());
        const ticker = setInterval(() => progress.report({ message: latest }), 200);
        await work.catch(() => undefined);
        clearInterval(ticker);
      });
    }, showAfter);
    // Of a scan that a newer one, or the end of the extension, has taken the place of there is nothing to say.
    const counts = (): boolean => running === controller;
    try {
      await work;
      if (counts()) statusBar.scanned('finished');
    } catch (error) {
      if (!counts()) return;
      statusBar.scanned('unfinished');
      if (controller.signal.aborted) log.info('the scan was cancelled: what it had found stays');
      else {
        log.error(`the scan failed: ${messageOf(error)}`);
        void sayError(`The scan failed: ${messageOf(error)}`);
      }
    } finally {
      clearTimeout(show);
      busy.dispose();
      if (counts()) running = undefined;
    }
  }

  const again = (): void => void run(patience);
  const listening = vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(again),
    // What the folders say of their findings counts from now on.
    vscode.workspace.onDidGrantWorkspaceTrust(again),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('keywright.scan') || event.affectsConfiguration('files.exclude')) {
        scanner.configure();
        again();
      }
    }),
  );
  let starting: NodeJS.Immediate | undefined;
  return {
    onStart: () => {
      if (scanSettings().onStart) starting = setImmediate(() => void run(patience));
    },
    again,
    anew: () => {
      if (running !== undefined) again();
    },
    onRequest: () => run(0),
    dispose: () => {
      clearImmediate(starting);
      listening.dispose();
      const last = running;
      running = undefined;
      last?.abort();
    },
  };
}
