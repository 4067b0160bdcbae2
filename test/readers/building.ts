import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cachedFolder } from '../workbench/cache.js';

const run = promisify(execFile);
const BUILDING_MS = 5 * 60_000;

/** What a program says; undefined where there is none, or it fails. */
export const said = ([command = '', ...args]: readonly string[]): Promise<string | undefined> => run(command, args).then(({ stdout }) => stdout.trim(), () => undefined);

/** @param source its folder, which is copied: nothing is built in the project's own tree. @param there a command that tells whether what builds it is. */
export async function builtFrom(source: string, there: readonly string[], builds: readonly (readonly string[])[]): Promise<{ readonly folder: string } | { readonly why: string }> {
  const [tool = ''] = there;
  if ((await said(there)) === undefined) return { why: `there is no ${tool}` };
  try {
    const files = await readdir(source, { recursive: true, withFileTypes: true });
    const hash = createHash('sha256');
    for (const file of files.filter((one) => one.isFile())) hash.update(await readFile(join(file.parentPath, file.name)));
    const folder = await cachedFolder(`env-readers-${tool}-${hash.digest('hex').slice(0, 12)}`, async (target) => {
      await cp(source, target, { recursive: true });
      for (const [command = '', ...args] of builds) await run(command, args, { cwd: target, timeout: BUILDING_MS });
    });
    return { folder };
  } catch (error) {
    return { why: `${tool} could not build it: ${error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : ''}` };
  }
}
