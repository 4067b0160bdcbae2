import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Scanner } from '../../src/editor/scanner.js';
import type { StatusBar } from '../../src/editor/statusBar.js';
import { type WorkspaceScan, createWorkspaceScan } from '../../src/editor/workspaceScan.js';
import { ownLog } from './indexes.js';
import { root } from './files.js';

describe('scan of the workspace', () => {
  type Work = Scanner['scanWorkspace'];
  const nothing = (): Promise<void> => Promise.resolve();
  const scannerThat = (scanWorkspace: Work): Scanner => ({ scanWorkspace, scanDocument: nothing, scanFiles: nothing, rescan: nothing, refreshExposures: nothing, configure: () => undefined, ruleIds: () => Promise.resolve(new Set()), dispose: () => undefined });

  /** What the status bar is told. */
  let told: string[];
  let log: ReturnType<typeof ownLog>;
  let scan: WorkspaceScan;
  const statusBar: StatusBar = {
    busy: (what) => {
      told.push(what);
      return new vscode.Disposable(() => told.push('at rest'));
    },
    scanned: (outcome) => told.push(outcome),
    oldKeys: () => undefined,
    dispose: () => undefined,
  };
  const start = (work: Work): void => {
    told = [];
    log = ownLog();
    scan = createWorkspaceScan(scannerThat(work), statusBar, log);
  };
  afterEach(() => scan.dispose());

  it('says that it has finished', async () => {
    start(nothing);
    await scan.onRequest();
    assert.deepEqual([told, log.lines], [['Scanning…', 'finished', 'at rest'], []]);
  });

  it('says that it has failed', async () => {
    start(() => Promise.reject(new Error('the disk is gone')));
    await scan.onRequest();
    assert.deepEqual([told, log.lines], [['Scanning…', 'unfinished', 'at rest'], ['error the scan failed: the disk is gone']]);
  });

  it('a second scan takes the place of the first, which says nothing of its end, even where it does not stop', async () => {
    const works: Work[] = [() => new Promise(() => undefined), (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('killed')))), nothing];
    start((...given) => (works.shift() ?? nothing)(...given));
    await Promise.all([scan.onRequest(), scan.onRequest(), scan.onRequest()]);
    assert.deepEqual(told.filter((one) => one !== 'at rest'), ['Scanning…', 'Scanning…', 'Scanning…', 'finished']);
    assert.equal(told.filter((one) => one === 'at rest').length, 3);
    assert.deepEqual(log.lines, []);
  });

  it('ends quietly with the extension, and does not begin after it', async () => {
    let begun = 0;
    start(() => {
      begun++;
      return new Promise(() => undefined);
    });
    const asked = scan.onRequest();
    scan.onStart();
    scan.dispose();
    await asked;
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual([begun, told, log.lines], [1, ['Scanning…', 'at rest'], []]);
  });

  it('makes no link of a file name, and can be cancelled', async () => {
    const shown: string[] = [];
    const real = vscode.window.withProgress;
    let cancel = (): void => undefined;
    vscode.window.withProgress = (_options, task) =>
      task({ report: ({ message }: { message?: string }) => void shown.push(message ?? '') }, { isCancellationRequested: false, onCancellationRequested: (listener: () => void) => ((cancel = listener), new vscode.Disposable(() => undefined)) } as never);
    try {
      start((_signal, onProgress) => {
        onProgress({ scanned: 3, skipped: 0, findings: 0, path: `${root()}/[x](command:workbench.action.quit)` });
        return new Promise(() => undefined);
      });
      const asked = scan.onRequest();
      await new Promise((resolve) => setTimeout(resolve, 500));
      cancel();
      await asked;
    } finally {
      vscode.window.withProgress = real;
    }
    assert.match(shown[0] ?? '', /^3 files · .*\[x\]\u200B\(command:/u);
    assert.deepEqual([told, log.lines], [['Scanning…', 'unfinished', 'at rest'], ['info the scan was cancelled: what it had found stays']]);
  });
});
