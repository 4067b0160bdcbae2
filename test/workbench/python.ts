import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { cachedFolder } from './cache.js';

const run = promisify(execFile);
const INSTALLING_MS = 5 * 60_000;

export interface Missing {
  readonly why: string;
}

/** Packages of PyPI with all that they need, in a folder of the user's cache. @param packages each with its exact version: `debugpy==1.8.22`. */
export async function pythonPackages(...packages: readonly string[]): Promise<{ readonly folder: string } | Missing> {
  try {
    const folder = await cachedFolder(packages.join('-').replace(/==/gu, '-').replace(/[^\w.]+/gu, '-'), async (target) => {
      await run('python3', ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--target', target, ...packages], { timeout: INSTALLING_MS });
    });
    return { folder };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no python3' : 'python3 -m pip could not install it';
    return { why: `${packages.join(' and ')} was not found: ${reason}` };
  }
}

/** The program itself, whatever stands before it in the PATH. @throws when there is none. */
export async function pythonProgram(): Promise<string> {
  return (await run('python3', ['-c', 'import sys; print(sys.executable)'])).stdout.trim();
}
