import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journal } from '../rotation/ports.js';

/** One line of JSON per record, in the extension's global storage; a record is on the disk when `append` returns. */
export function createJournal(folder: string): Journal {
  return {
    append: async (record) => {
      await mkdir(folder, { recursive: true });
      const file = await open(join(folder, 'rotations.jsonl'), 'a', 0o600);
      try {
        await file.appendFile(`${JSON.stringify(record)}\n`, 'utf8');
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}
