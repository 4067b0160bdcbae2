import type { Secret } from '../secret/secret.js';
import { historyOf } from './history.js';
import type { Journal, SecretStore } from './ports.js';
import { retiringFor, retiringSlot } from './vault.js';

/** Slots in which a dead key is kept for nothing: those of rotations that have ended. One that is unfinished, or in its overlap, needs it to its own end. */
export async function slotsOfDead(secrets: SecretStore, journal: Pick<Journal, 'read'>, dead: Secret, baseUrl: string): Promise<readonly string[]> {
  const slots: string[] = [];
  for (const rotation of await retiringFor(secrets, dead, baseUrl)) {
    // Where there is no journal any more, it has ended long ago; of one that cannot be read nobody knows.
    const isOver = await journal.read(rotation).then((records) => (historyOf(records)?.state ?? 'ended') === 'ended', () => false);
    if (isOver) slots.push(retiringSlot(rotation));
  }
  return slots;
}
