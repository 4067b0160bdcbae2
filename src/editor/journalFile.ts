import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Journal, JournalRecord } from '../rotation/ports.js';

export interface JournalFile extends Journal {
  /** Every record, the oldest first. A line that was torn by a crash is left out. */
  read(): Promise<readonly JournalRecord[]>;
}

const steps = ['check', 'inspect', 'issue', 'store', 'verify', 'rewrite', 'revoke', 'prove dead', 'end'] as const;

const record = v.object({
  rotation: v.string(),
  step: v.picklist(steps),
  phase: v.picklist(['intent', 'outcome']),
  at: v.string(),
  note: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
});

/**
 * One line of JSON per record, in the extension's global storage; a record is on the disk when `append` returns.
 * @param closing the window is closing: how a rotation ends then can be told to nobody, so its end is not written and the next start tells.
 */
export function createJournal(folder: string, closing: AbortSignal): JournalFile {
  const path = join(folder, 'rotations.jsonl');
  return {
    append: async (entry) => {
      if (entry.step === 'end' && closing.aborted) return;
      await mkdir(folder, { recursive: true });
      const file = await open(path, 'a', 0o600);
      try {
        // The line break first: a line that a crash has torn must not swallow the next one.
        await file.appendFile(`\n${JSON.stringify(entry)}\n`, 'utf8');
        await file.sync();
      } finally {
        await file.close();
      }
    },
    read: async () => {
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
        throw error;
      });
      return text.split('\n').flatMap((line) => {
        try {
          const parsed = v.safeParse(record, JSON.parse(line));
          return parsed.success ? [parsed.output] : [];
        } catch {
          return [];
        }
      });
    },
  };
}
