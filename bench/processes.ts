import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the system tells of a process (Linux). */
interface Usage {
  /** Processor seconds of all its threads. */
  readonly processor: number;
  /** The most memory that it held at once, in MB. */
  readonly peak: number;
}

export interface Run {
  readonly seconds: number;
  /** Only where the system tells. */
  readonly usage?: Usage;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are no failure: scanners say by them whether they found anything. */
  readonly accepted: readonly number[];
}

const POLL_MS = 20;
const LIMIT_MS = 15 * 60_000;

/** Clock ticks in /proc, whatever the kernel's own. */
const TICKS_PER_SECOND = 100;

/** So far: both only rise, so the last look counts. */
function usageOf(pid: number): Usage | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    // The name, in brackets, may hold spaces; user and system time are the twelfth and thirteenth after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return kilobytes === undefined ? undefined : { processor: ticks / TICKS_PER_SECOND, peak: Number(kilobytes) / 1000 };
  } catch {
    return undefined;
  }
}

/** A whole process, from start to end. What it prints is read and dropped, as a pipe would. @throws when it fails or takes too long. */
export async function runToEnd({ program, args, cwd, env, accepted }: Command): Promise<Run> {
  const begin = process.hrtime.bigint();
  const child = spawn(program, args, { ...(cwd !== undefined && { cwd }), env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS });
  let said = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  let usage: Usage | undefined;
  const look = setInterval(() => (usage = (child.pid === undefined ? undefined : usageOf(child.pid)) ?? usage), POLL_MS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code === null || !accepted.includes(code)) throw new Error(`${program} ${args.join(' ')} ended with ${code ?? 'a signal'}: ${said}`);
  } finally {
    clearInterval(look);
  }
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  return { seconds, ...(usage !== undefined && { usage }) };
}
