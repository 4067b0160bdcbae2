import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Lock {
  /** False when another one has taken it over, because this one was silent for too long. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

export interface Locks {
  /** @returns undefined when another rotation, in this window or in another one of this machine, holds it. */
  take(what: string): Promise<Lock | undefined>;
}

/** The owner touches its file every `heartbeat`; one that is silent for `silence` has no owner any more. Milliseconds. */
export interface LockTimes {
  readonly heartbeat: number;
  readonly silence: number;
}

/** One file per lock in the extension's global storage, which all windows of a machine share. */
export function createLocks(folder: string, { heartbeat, silence }: LockTimes = { heartbeat: 5000, silence: 30_000 }): Locks {
  const fileOf = (what: string): string => join(folder, `${createHash('sha256').update(what).digest('hex').slice(0, 32)}.lock`);
  const isSilent = async (file: string): Promise<boolean> => Date.now() - (await stat(file)).mtimeMs >= silence;

  /** Moves a lock without an owner away. */
  async function clear(file: string): Promise<void> {
    try {
      const text = await readFile(file, 'utf8');
      if (!ownerIsDead(text)) {
        if (!(await isSilent(file))) return;
        // A machine that slept was silent too: its owner gets time for a sign of life.
        await sleep(2 * heartbeat);
        if (!(await isSilent(file))) return;
      }
      const grave = `${file}.${randomUUID()}`;
      await rename(file, grave);
      // Another one was quicker, and this is its lock: it goes back.
      if ((await readFile(grave, 'utf8')) !== text) await create(file, grave);
      await rm(grave, { force: true });
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error; // Gone meanwhile: released, or cleared by somebody else.
    }
  }

  return {
    take: async (what) => {
      await mkdir(folder, { recursive: true });
      const file = fileOf(what);
      const mine = `${hostname()} ${process.pid} ${randomUUID()}`;
      const draft = `${file}.${randomUUID()}`;
      await writeFile(draft, mine, { mode: 0o600 });
      try {
        if (!(await create(file, draft))) {
          await clear(file);
          if (!(await create(file, draft))) return undefined;
        }
      } finally {
        await rm(draft, { force: true });
      }
      const isMine = async (): Promise<boolean> => (await readFile(file, 'utf8').catch(() => '')) === mine;
      const beating = setInterval(() => {
        const now = new Date();
        void isMine().then((still) => (still ? utimes(file, now, now).catch(() => undefined) : undefined));
      }, heartbeat);
      beating.unref();
      return {
        isHeld: isMine,
        release: async () => {
          clearInterval(beating);
          if (await isMine()) await rm(file, { force: true });
        },
      };
    },
  };
}

/** Whole or not at all, and only where there is none. */
async function create(file: string, draft: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Only of a process of this machine can that be told at once. */
function ownerIsDead(text: string): boolean {
  const [host, pid] = text.split(' ');
  if (host !== hostname() || !Number.isInteger(Number(pid)) || Number(pid) <= 0) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
