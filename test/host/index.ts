import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { loadProviders } from '../../src/editor/providers.js';
import { countsLine, runCounted, SUITE_LINE } from '../workbench/counts.js';

/** Imported one by one inside `run`, when mocha's globals are there; bundled, so each has to be named. */
const SUITES: Readonly<Record<string, () => Promise<unknown>>> = {
  'activation.test.ts': () => import('./activation.test.js'),
  'allOrNothing.test.ts': () => import('./allOrNothing.test.js'),
  'commandLine.test.ts': () => import('./commandLine.test.js'),
  // Asked about once in a window, first here.
  'terminals.test.ts': () => import('./terminals.test.js'),
  'debugging.test.ts': () => import('./debugging.test.js'),
  'diagnostics.test.ts': () => import('./diagnostics.test.js'),
  'hostileReferences.test.ts': () => import('./hostileReferences.test.js'),
  'ignoring.test.ts': () => import('./ignoring.test.js'),
  'keyIndex.test.ts': () => import('./keyIndex.test.js'),
  'keyParts.test.ts': () => import('./keyParts.test.js'),
  'moving.test.ts': () => import('./moving.test.js'),
  'otherHolders.test.ts': () => import('./otherHolders.test.js'),
  'places.test.ts': () => import('./places.test.js'),
  'providerUpdates.test.ts': () => import('./providerUpdates.test.js'),
  'reason.test.ts': () => import('./reason.test.js'),
  'referenceLanguage.test.ts': () => import('./referenceLanguage.test.js'),
  'scanner.test.ts': () => import('./scanner.test.js'),
  'statusBar.test.ts': () => import('./statusBar.test.js'),
  'teamWebhook.test.ts': () => import('./teamWebhook.test.js'),
  'workspaceScan.test.ts': () => import('./workspaceScan.test.js'),
  'references.test.ts': () => import('./references.test.js'),
};

/** Called by VS Code inside the extension host. It passes when this resolves and fails when this throws. */
export async function run(): Promise<void> {
  const forgotten = readdirSync(join(__dirname, '..', '..', 'test', 'host')).filter((file) => file.endsWith('.test.ts') && !(file in SUITES));
  if (forgotten.length > 0) throw new Error(`test/host/index.ts does not name ${forgotten.join(', ')}`);

  // The workbench writes to the same console: its lines are told from ours by this mark.
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
    for (const line of format(...parts).split('\n')) console.log(SUITE_LINE + line);
  };
  // As the extension does, of which these bundles are no part.
  await loadProviders();
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, forbidOnly: true, reporter: 'spec', color: false });
  for (const [file, load] of Object.entries(SUITES)) {
    mocha.suite.emit('pre-require', globalThis, file, mocha);
    await load();
  }
  const counts = await runCounted(mocha);
  console.log(countsLine(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} of the host tests failed.`);
}
