import { fork } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/root.js';
import type { Report, Task } from './child.js';

/** Bundles the child once: a process then begins in a twentieth of a second. @returns its path. */
export async function buildChild(): Promise<string> {
  const outfile = join(ROOT, 'out', 'faults', 'child.mjs');
  await mkdir(join(outfile, '..'), { recursive: true });
  // What comes as CommonJS asks for Node's own modules by `require`, which ES modules do not have.
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
  await build({ entryPoints: [join(ROOT, 'test', 'faults', 'child.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', mainFields: ['module', 'main'], banner, logLevel: 'warning' });
  return outfile;
}

/** How a process ended: killed, or with a report. */
export type Ended = { readonly killed: true } | ({ readonly killed: false } & Report);

/** Runs a task in a process of its own. @param onStart told its id. @throws when it fails otherwise than by being killed. */
export function run(child: string, task: Task, onStart?: (pid: number) => void): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const process = fork(child, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
    let report: Report | undefined;
    let errors = '';
    process.stderr?.on('data', (text: Buffer) => void (errors += text.toString('utf8')));
    process.on('message', (message) => void (report = message as Report));
    process.on('error', reject);
    process.on('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve({ killed: true });
      else if (code === 0 && report !== undefined) resolve({ killed: false, ...report });
      else reject(new Error(`The process ended with ${signal ?? code}: ${errors}`));
    });
    process.send(task);
    if (process.pid !== undefined) onStart?.(process.pid);
  });
}
