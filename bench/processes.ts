import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Run {
  readonly seconds: number;
  /** The most memory that the process itself held at once, in MB. Only where the system tells (Linux). */
  readonly peak?: number;
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

/** What the kernel noted as the highest so far; it only rises, so the last look counts. */
function highWaterMark(pid: number): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
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
  let peak: number | undefined;
  const look = setInterval(() => (peak = (child.pid === undefined ? undefined : highWaterMark(child.pid)) ?? peak), POLL_MS);
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
  return { seconds, ...(peak !== undefined && { peak }) };
}
