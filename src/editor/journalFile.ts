import { type FileHandle, mkdir, open, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { JournalError, type JournalRecord, decodeJournal, encodeRecord } from '../rotation/journal.js';
import type { Journal } from '../rotation/ports.js';

export interface JournalFiles extends Journal {
  /** The rotations of which there is a journal. */
  rotations(): Promise<readonly string[]>;
  /** Removes what was written of a rotation. */
  forget(rotation: string): Promise<void>;
}

const ending = '.journal';

/** One file per rotation, so that one that cannot be read holds up no other. Only the window that has a rotation's lock writes to its file. @param folder in the extension's global storage. */
export function createJournal(folder: string): JournalFiles {
  const pathOf = (rotation: string): string => join(folder, `${rotation}${ending}`);
  const textOf = (rotation: string): Promise<string> => readFile(pathOf(rotation), 'utf8').catch(orNothing(''));
  const read = async (rotation: string): Promise<readonly JournalRecord[]> => {
    try {
      return decodeJournal(await textOf(rotation));
    } catch (error) {
      if (error instanceof JournalError) throw new JournalError(`The journal ${pathOf(rotation)} cannot be used. ${error.message}`);
      throw error;
    }
  };
  return {
    read,
    append: async (record) => {
      const known = await read(record.rotation);
      if (known.length === 0) await mkdir(folder, { recursive: true });
      const file = await open(pathOf(record.rotation), 'a+', 0o600);
      try {
        // A line that a crash has torn must not swallow the next one.
        await file.appendFile((await endsOpen(file)) ? `\n${encodeRecord(record, known.length + 1)}` : encodeRecord(record, known.length + 1), 'utf8');
        await file.sync();
      } finally {
        await file.close();
      }
      if (known.length === 0) await syncFolder(folder);
    },
    rotations: async () => {
      const names = await readdir(folder).catch(orNothing<string[]>([]));
      return names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
    },
    forget: (rotation) => rm(pathOf(rotation), { force: true }),
  };
}

async function endsOpen(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString('latin1') !== '\n';
}

/** A new file survives a power cut only when its folder is on the disk too. Windows cannot be asked for that. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const orNothing =
  <T>(nothing: T) =>
  (error: unknown): T => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return nothing;
    throw error;
  };
