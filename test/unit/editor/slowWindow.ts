// A process that takes the locks of a rotation as regenerate.ts does and, told to go on, writes down that it is about to ask for a key.
import { join } from 'node:path';
import { createJournal } from '../../../src/editor/journalFile.js';
import { createLocks } from '../../../src/editor/locks.js';
import { ownJournal } from '../../../src/editor/ownJournal.js';
import { record } from '../rotation/records.js';
import { quick } from './quickLocks.js';

const folder = process.argv[2] ?? '';
const locks = createLocks(folder, quick);
const take = async (what: string): Promise<NonNullable<Awaited<ReturnType<typeof locks.take>>>> => {
  const lock = await locks.take(what);
  if (lock === undefined) throw new Error(`${what} is held by another process.`);
  return lock;
};
const ofKey = await take('key F');
const own = await take('rotation first');
const journal = ownJournal(createJournal(join(folder, 'journal')), own, [ofKey]);
process.once('message', () => {
  journal.append(record('first', 'issue', 'intent', { by: 'call', nameAtProvider: 'keywright one' })).then(
    () => process.send?.('asks for a key', () => process.exit(0)),
    (error: unknown) => process.send?.(String(error), () => process.exit(0)),
  );
});
process.send?.('has the locks');
