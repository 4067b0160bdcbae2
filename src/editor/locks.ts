import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

export interface Lock {
  release(): Promise<void>;
}

export interface Locks {
  /** @returns undefined when another rotation, in this window or in another one of this machine, holds it. */
  take(what: string): Promise<Lock | undefined>;
}

/** The owner touches its file this often; one that was not touched for the longer time has no owner any more. Milliseconds. */
const heartbeat = 5000;
const abandoned = 30_000;

const owner = (pid: number): string => `${hostname()} ${pid}`;

/** Only of a process of this machine can that be told at once. */
function ownerIsDead(text: string): boolean {
  const pid = Number(text.split(' ').at(-1));
  if (!Number.isInteger(pid) || pid <= 0 || text !== owner(pid)) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** One file per lock in the extension's global storage, which all windows of a machine share. */
export function createLocks(folder: string): Locks {
  const fileOf = (what: string): string => join(folder, `${createHash('sha256').update(what).digest('hex').slice(0, 32)}.lock`);

  async function create(file: string): Promise<boolean> {
    try {
      const handle = await open(file, 'wx', 0o600);
      await handle.writeFile(owner(process.pid));
      await handle.close();
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
  }

  /** Moves an abandoned lock away: only one of several that try succeeds. */
  async function clear(file: string): Promise<void> {
    try {
      if (Date.now() - (await stat(file)).mtimeMs < abandoned && !ownerIsDead(await readFile(file, 'utf8'))) return;
      const grave = `${file}.${randomUUID()}`;
      await rename(file, grave);
      await rm(grave, { force: true });
    } catch {
      // Gone meanwhile: its owner released it, or somebody else cleared it.
    }
  }

  return {
    take: async (what) => {
      await mkdir(folder, { recursive: true });
      const file = fileOf(what);
      if (!(await create(file))) {
        await clear(file);
        if (!(await create(file))) return undefined;
      }
      const beating = setInterval(() => {
        const now = new Date();
        utimes(file, now, now).catch(() => undefined);
      }, heartbeat);
      beating.unref();
      return {
        release: async () => {
          clearInterval(beating);
          await rm(file, { force: true });
        },
      };
    },
  };
}
