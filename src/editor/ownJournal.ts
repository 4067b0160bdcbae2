import { type Journal, Overtaken } from '../rotation/ports.js';
import type { Lock } from './locks.js';

/**
 * A rotation that another window has taken over, because this one was silent for too long, goes on there alone. What has happened is written down as long
 * as the rotation is this window's; nothing more happens once another one has any of its locks. @param others those of the key and of the slot
 */
export function ownJournal(journal: Journal, own: Lock, others: readonly Lock[] = []): Journal {
  return {
    read: (rotation) => journal.read(rotation),
    append: async (record) => {
      for (const lock of record.phase === 'intent' ? [own, ...others] : [own]) {
        if (!(await lock.isHeld())) throw new Overtaken('Another window has taken this over, because this one did not answer for a while.');
      }
      await journal.append(record);
    },
  };
}
