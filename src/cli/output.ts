import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from './options.js';

export interface Output {
  /** Whole or not at all: who reads the file meanwhile sees the earlier one. */
  write(text: string): Promise<void>;
}

/** Checked before the work is done, so that a long scan is not for nothing. @throws {UsageError} */
export async function openOutput(name: string): Promise<Output> {
  const path = await realpath(name).catch(() => resolve(name));
  const refuse = (why: string): never => {
    throw new UsageError(`The report cannot be written to ${name}: ${why}.`);
  };
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === false) refuse(found.isDirectory() ? 'it is a directory' : 'it is not a regular file');
  const directory = await stat(dirname(path)).catch(() => undefined);
  if (directory?.isDirectory() !== true) refuse('its directory does not exist');
  await access(dirname(path), constants.W_OK).catch(() => refuse('its directory is not writable'));
  return {
    write: async (text) => {
      const temporary = `${path}.${process.pid}.tmp`;
      try {
        await writeFile(temporary, text, { flag: 'wx' });
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        refuse(error instanceof Error ? error.message : String(error));
      }
    },
  };
}
