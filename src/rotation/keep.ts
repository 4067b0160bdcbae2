import type { IssuedKey } from '../providers/provider.js';
import type { Secret } from '../secret/secret.js';
import { type Rotation, RotationStopped, conclude, messageOf, seenLive } from './rotation.js';
import { StorageError, storeAnswer, storeKey, storeRetiring } from './vault.js';

/**
 * Stores what the provider has just sent, as it came. `rescued` is what the person would want of it if the store failed.
 * @throws {RotationStopped} when the person had to copy it because the store would not keep it.
 */
export function keepAnswer(rotation: Rotation, body: Secret, rescued: Secret): Promise<void> {
  const { plan, ports } = rotation;
  return insist(rotation, rescued, () =>
    storeAnswer(ports.secrets, plan.id, { provider: plan.provider.id, name: plan.name, secret: body, at: ports.clock.now().toISOString() }),
  );
}

/** Gives the new key its slot; the old one, which the files are about to lose, is kept beside it until it is dead. @throws {RotationStopped} */
export async function keepKey(rotation: Rotation, key: IssuedKey): Promise<void> {
  const { plan, ports, remarks } = rotation;
  const { secret, ...facts } = key;
  ports.progress.report('store', 'Storing the new key');
  const at = ports.clock.now().toISOString();
  const whose = { provider: plan.provider.id, name: plan.name, baseUrl: plan.baseUrl };
  const { id, expiresAt } = facts;
  await insist(rotation, secret, () =>
    storeKey(ports.secrets, { ...whose, secret, storedAt: at, ...(id === undefined ? {} : { keyId: id }), ...(expiresAt === undefined ? {} : { expiresAt }) }),
  );
  try {
    await storeRetiring(ports.secrets, plan.id, { ...whose, secret: plan.old, since: at, seenLive: seenLive(rotation) });
  } catch (error) {
    remarks.push(`The old key could not be kept until it is dead: ${messageOf(error)}`);
  }
  await conclude(rotation, 'store', { slot: `${plan.provider.id}/${plan.name}` });
}

/** The one moment at which a key could be lost: memory alone holds it. Only the person ends it, by having it stored or by having copied it. */
async function insist(rotation: Rotation, only: Secret, put: () => Promise<void>): Promise<void> {
  const { plan, ports } = rotation;
  for (;;) {
    try {
      await put();
      return;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      if ((await ports.person.rescue(only, error.message)) === 'retry') continue;
      await conclude(rotation, 'store', { stored: false });
      throw new RotationStopped(
        `${plan.provider.name} issued the new key and you copied it, but it could not be kept: ${error.message} No file was changed: put the copy where it belongs yourself.`,
        'in-doubt',
      );
    }
  }
}
