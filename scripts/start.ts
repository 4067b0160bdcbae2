// `npm start [-- folder] [-- --port=8080]`: VS Code in the browser with the extension. Without a folder it opens a sample project whose keys
// belong to emulated providers, so that everything can be tried without an account.
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmulator } from '../test/emulator/emulator.js';
import { getHost } from '../test/workbench/host.js';
import { writeSampleWorkspace } from '../test/workbench/sampleWorkspace.js';
import { installVsix, startCodeServer, type Settings } from '../test/workbench/server.js';
import { packageVsix } from '../test/workbench/vsix.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string', default: '0' } } });
const folder = positionals[0] === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '', positionals[0]);
if (folder !== undefined && !(await isFolder(folder))) fail(`There is no folder ${folder}.`);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) fail(`--port=${values.port} is no port.`);

const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopped.abort());
// The terminal may be gone when we say that we stop; that must not keep us from doing it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
const cleanUp: (() => Promise<void>)[] = [];
try {
  await run();
} catch (error) {
  if (!stopped.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} finally {
  for (const step of cleanUp.reverse()) await step().catch((error: unknown) => console.error(error));
}

async function run(): Promise<void> {
  console.log('Building…');
  const [host, vsix] = await Promise.all([getHost(console.log), packageVsix()]);
  stopped.signal.throwIfAborted();

  const scratch = await mkdtemp(join(tmpdir(), 'keywright-start-'));
  cleanUp.push(() => rm(scratch, { recursive: true, force: true, maxRetries: 5 }));
  const data = { userDataDir: join(scratch, 'data'), extensionsDir: join(scratch, 'extensions') };
  const sample = folder === undefined ? await openSample(join(scratch, 'sample')) : undefined;
  await installVsix(host, vsix, data);
  stopped.signal.throwIfAborted();

  const server = await startCodeServer(host, { ...data, port, open: folder ?? join(scratch, 'sample'), machineSettings: sample ?? {} });
  cleanUp.push(() => server.stop());
  console.log(`\nOpen in a browser:  ${server.url}\n`);
  console.log(
    sample === undefined
      ? `Keys in ${folder ?? ''} are those of the REAL providers: what you regenerate here is regenerated there.`
      : 'The sample project and its keys are made up, and the providers are emulated on this machine: nothing leaves it.',
  );
  console.log('Ctrl+C stops it and removes what it made.');
  const ended = await Promise.race([server.exited.then(() => true), aborted(stopped.signal).then(() => false)]);
  if (ended) throw new Error(`VS Code ended by itself:\n${server.output()}`);
  console.log('\nStopping…');
}

/** Emulated providers and a project that leaks their keys. @returns the settings that lead to them. */
async function openSample(into: string): Promise<Settings> {
  const emulator = await startEmulator();
  cleanUp.push(() => emulator.close());
  await mkdir(into);
  await writeSampleWorkspace(into, { gitlab: emulator.gitlab.mint(), sendgrid: emulator.sendgrid.mint(), openai: emulator.openai.mint() });
  return { 'keywright.baseUrls': emulator.baseUrls, 'keywright.consoleUrls': emulator.consoleUrls };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
