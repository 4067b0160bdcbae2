import type { Journal } from '../rotation/ports.js';
import type { Lock } from './locks.js';

/** A rotation that another window has taken over, because this one was silent for too long, goes on there alone. */
export function ownJournal(journal: Journal, lock: Lock): Journal {
  return {
    append: async (record) => {
      if (!(await lock.isHeld())) throw new Error('Another window has taken this rotation over.');
      await journal.append(record);
    },
  };
}
