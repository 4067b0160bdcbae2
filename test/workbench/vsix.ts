import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What users install, made from the working tree as `npm run package` makes it. @returns its path. */
export async function packageVsix(): Promise<string> {
  const path = join(ROOT, 'out', 'keywright.vsix');
  await mkdir(join(ROOT, 'out'), { recursive: true });
  await npm(ROOT, 'run', 'package', '--', '--out', path);
  return path;
}
