import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Host } from './host.js';

const LEASH = fileURLToPath(new URL('leash.ts', import.meta.url));
const KEPT_OUTPUT = 200_000;

export interface Leashed {
  /** Resolves with the exit code (undefined after a signal). */
  readonly exited: Promise<number | undefined>;
  /** What it has printed: the last 200,000 characters. */
  output(): string;
  /** Ends it and everything it started. */
  stop(): Promise<void>;
}

/** Starts a process that ends with everything it started when we stop it or end ourselves, however that happens. */
export function startLeashed(host: Pick<Host, 'node'>, command: readonly string[], options: { cwd: string; env?: NodeJS.ProcessEnv }): Leashed {
  const child = spawn(host.node, [LEASH, ...command], {
    cwd: options.cwd,
    env: { ...cleanEnvironment(), ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const collect = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-KEPT_OUTPUT));
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  child.stdin.on('error', () => undefined);
  const exited = new Promise<number | undefined>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(undefined);
    });
    child.once('exit', (code) => resolve(code ?? undefined));
  });
  return {
    exited,
    output: () => output,
    stop: async () => {
      child.stdin.end();
      await exited;
    },
  };
}

/** Runs a command to its end. @throws with its output when it fails or takes longer than `deadlineMs`. */
export async function runLeashed(host: Host, command: readonly string[], options: { cwd: string; env?: NodeJS.ProcessEnv; deadlineMs: number }): Promise<string> {
  const running = startLeashed(host, command, options);
  const late = setTimeout(() => void running.stop(), options.deadlineMs);
  const code = await running.exited.finally(() => clearTimeout(late));
  if (code !== 0) throw new Error(`${command.join(' ')}\nfailed with exit code ${code ?? 'none (stopped)'}:\n${running.output()}`);
  return running.output();
}

/** Ours without what belongs to an enclosing VS Code terminal or npm run: a server would take it for its own. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|CODE_SERVER_|ELECTRON_|npm_|NODE_OPTIONS$|NODE_ENV$|PORT$|PASSWORD$|HASHED_PASSWORD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/** Asks `url` until it answers 200. @throws when `leashed` ends first or the deadline passes. */
export async function untilAnswers(url: string, leashed: Leashed, deadlineMs: number): Promise<void> {
  const deadline = Date.now() + deadlineMs;
  const state = { ended: false };
  void leashed.exited.then(() => (state.ended = true));
  for (;;) {
    const ok = await fetch(url, { signal: AbortSignal.timeout(5000) }).then((answer) => answer.ok, () => false);
    if (ok) return;
    if (state.ended || Date.now() > deadline) {
      await leashed.stop();
      throw new Error(`${url} ${state.ended ? 'ended before it answered' : `did not answer within ${deadlineMs} ms`}:\n${leashed.output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
