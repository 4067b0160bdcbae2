import { spawn, type ChildProcess } from 'node:child_process';
import { ROOT } from './root.js';

const running = new Set<ChildProcess>();

export interface Ended {
  /** undefined: it was killed. */
  readonly code: number | undefined;
  readonly timedOut: boolean;
  readonly seconds: number;
}

/** Runs a command in a process group of its own and passes on what it prints as it comes, each line after `prefix`. */
export async function runSuiteProcess(command: readonly string[], options: { deadlineMs: number; prefix?: string; env?: NodeJS.ProcessEnv }): Promise<Ended> {
  const started = Date.now();
  const [file = '', ...args] = command;
  const prefixed = options.prefix !== undefined;
  const child = spawn(file, args, {
    cwd: ROOT,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', prefixed ? 'pipe' : 'inherit', prefixed ? 'pipe' : 'inherit'],
    // A group of its own, so that all of it can be ended; on Windows there are none.
    detached: process.platform !== 'win32',
  });
  running.add(child);
  if (options.prefix !== undefined) {
    passOn(child.stdout, process.stdout, options.prefix);
    passOn(child.stderr, process.stderr, options.prefix);
  }

  let timedOut = false;
  const late = setTimeout(() => {
    timedOut = true;
    console.error(`Not done after ${options.deadlineMs / 60_000} minutes: ${command.join(' ')}`);
    killGroup(child);
  }, options.deadlineMs);
  const code = await new Promise<number | undefined>((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(undefined);
    });
    child.once('close', (status) => resolve(status ?? undefined));
  });
  clearTimeout(late);
  running.delete(child);
  // What it left behind in its group.
  killGroup(child);
  return { code, timedOut, seconds: (Date.now() - started) / 1000 };
}

export function killAllSuites(): void {
  for (const child of running) killGroup(child);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function passOn(from: NodeJS.ReadableStream | null, to: NodeJS.WritableStream, prefix: string): void {
  let rest = '';
  from?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) to.write(`${prefix}${line}\n`);
  });
  from?.on('end', () => {
    if (rest !== '') to.write(`${prefix}${rest}\n`);
  });
}
