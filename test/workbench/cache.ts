import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';

/** Per user, not per clone, so that a fresh clone reuses it. */
export function cacheFolder(): string {
  const { KEYWRIGHT_HOST_CACHE: own, XDG_CACHE_HOME: xdg } = process.env;
  if (own) return own;
  if (xdg) return join(xdg, 'keywright');
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches', 'keywright') : join(homedir(), '.cache', 'keywright');
}

/**
 * A folder made once by `build`, in a temporary folder beside it that is renamed when whole: what has the final name is complete,
 * whatever was killed on the way. Two builders do not disturb each other; the first one done wins.
 */
export async function cachedFolder(name: string, build: (folder: string) => Promise<void>): Promise<string> {
  const final = join(cacheFolder(), name);
  await mkdir(cacheFolder(), { recursive: true });
  await removeAbandoned();
  if (existsSync(final)) return final;

  const unfinished = `${final}.building-${machine()}-${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  try {
    await build(unfinished);
    await rename(unfinished, final).catch((error: unknown) => {
      if (!existsSync(final)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return final;
}

/** What a killed builder left; tried again at each start, for an npm of its may have written on. Another machine that shares the folder cleans up after itself. */
async function removeAbandoned(): Promise<void> {
  for (const entry of await readdir(cacheFolder())) {
    const [, owner, pid] = /\.building-(\w+)-(\d+)$/.exec(entry) ?? [];
    if (owner === machine() && !isRunning(Number(pid))) await rm(join(cacheFolder(), entry), { recursive: true, force: true }).catch(() => undefined);
  }
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
