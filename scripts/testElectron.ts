// The host suites in desktop VS Code: the one that VSCODE_EXECUTABLE names, else a downloaded one. Needs a display (on Linux: xvfb-run).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { writeTwoFolders } from '../test/host/workspace.js';
import { npm } from '../test/workbench/npm.js';
import { ROOT } from './root.js';

await npm(ROOT, 'run', 'build', '--', '--host-tests');
const scratch = await mkdtemp(join(tmpdir(), 'keywright-electron-'));
const workspace = await writeTwoFolders(scratch);

const installed = process.env['VSCODE_EXECUTABLE'];
try {
  process.exitCode = await runTests({
    ...(installed ? { vscodeExecutablePath: installed } : {}),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: join(ROOT, 'out', 'host', 'index.cjs'),
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${join(scratch, 'user')}`],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true, force: true });
}
