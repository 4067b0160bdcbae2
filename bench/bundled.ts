import { fork } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from '../scripts/bundling.mjs';
import { ROOT } from '../scripts/root.js';

/**
 * Bundles a file of this folder by the options of what ships, and runs it in a process of its own: the loader that runs this script makes code slower than users have it.
 * @param name without its ending. @param onMessage told what the process sends. @throws when it fails.
 */
export async function runBundled(name: string, args: readonly string[], onMessage: (message: unknown) => void): Promise<void> {
  const outfile = join(ROOT, 'out', 'bench', `${name}.cjs`);
  await build({ ...bundling(true), entryPoints: [join(ROOT, 'bench', `${name}.ts`)], outfile });
  const child = fork(outfile, args, { execArgv: [] });
  child.on('message', onMessage);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    // Later than the exit: all that it sent has arrived.
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`bench/${name}.ts ended with ${code ?? 'a signal'}: see its messages above.`);
}
