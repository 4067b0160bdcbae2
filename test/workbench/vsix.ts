import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What users install, built from the working tree. @returns its path. */
export async function packageVsix(): Promise<string> {
  const path = join(ROOT, 'out', 'keywright.vsix');
  await mkdir(join(ROOT, 'out'), { recursive: true });
  const node = promisify(execFile);
  await node(process.execPath, ['esbuild.mjs', '--production'], { cwd: ROOT });
  // --no-dependencies: everything that runs is bundled.
  await node(process.execPath, [join('node_modules', '@vscode', 'vsce', 'vsce'), 'package', '--no-dependencies', '--out', path], { cwd: ROOT });
  return path;
}
