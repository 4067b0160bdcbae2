import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];

/** A directory of its own with these files; a name that ends in `/` makes an empty directory. */
export function sandbox(files: Readonly<Record<string, string>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'keywright-')));
  made.push(root);
  put(root, files);
  return root;
}

export function put(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) {
      writeFileSync(path, text);
    }
  }
}

export function removeSandboxes(): void {
  made.splice(0).forEach((root) => rmSync(root, { recursive: true, force: true }));
}

/** Git as a user runs it, without this machine's configuration. */
export function git(directory: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'protocol.file.allow=always', '-c', 'init.defaultBranch=main', ...args], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

export function repository(files: Readonly<Record<string, string>> = {}): string {
  const root = sandbox(files);
  git(root, 'init', '-q');
  return root;
}

export const never = (): AbortSignal => new AbortController().signal;
