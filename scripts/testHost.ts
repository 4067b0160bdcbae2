// The host suites in the extension host of the cached VS Code server; `npm run test:electron` runs the same ones in desktop VS Code.
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTwoFolders } from '../test/host/workspace.js';
import { getBrowser } from '../test/workbench/browser.js';
import { readCountsLine, SUITE_LINE, type Counts } from '../test/workbench/counts.js';
import { runInExtensionHost } from '../test/workbench/extensionHost.js';
import { getHost } from '../test/workbench/host.js';
import { npm } from '../test/workbench/npm.js';
import { ROOT } from './root.js';
import { writeCounts } from './suiteCounts.js';

const DEADLINE_MS = 9 * 60_000;

const [host, browser] = await Promise.all([getHost(), getBrowser(), npm(ROOT, 'run', 'build', '--', '--host-tests')]);
await mkdir(join(ROOT, 'test-results'), { recursive: true });
const scratch = await mkdtemp(join(tmpdir(), 'keywright-host-'));
const workspace = await writeTwoFolders(scratch);

const log = createWriteStream(join(ROOT, 'test-results', 'host.log'));
let counts: Counts | undefined;
try {
  process.exitCode = await runInExtensionHost(host, browser, {
    extension: ROOT,
    suite: join(ROOT, 'out', 'host', 'index.cjs'),
    open: workspace,
    scratch,
    deadlineMs: DEADLINE_MS,
    print: (line) => {
      const found = readCountsLine(line);
      log.write(line + '\n');
      if (found) counts = found;
      else if (line.startsWith(SUITE_LINE)) console.log(line.slice(SUITE_LINE.length));
    },
  });
  if (counts) await writeCounts('host', counts);
  else console.error('The host suites ended without counts: test-results/host.log has what VS Code said.');
} finally {
  log.end();
  await rm(scratch, { recursive: true, force: true });
}
