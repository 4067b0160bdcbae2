import type { IssuedKey, NewKey } from '../providers/lifecycle.js';
import type { Secret } from '../secret/secret.js';
import { newKeyOf } from './parts.js';
import { sentTo, oldKeyOf } from './plan.js';
import { type FileChange, Overtaken } from './ports.js';
import { type Rotation, RotationStopped, conclude, discard, intend, messageOf, seenLive } from './rotation.js';
import { type KeptAnswer, StorageError, type StoredKey, answerSlot, isKey, keySlot, read, readKey, setAside, store, storeAnswer, storeFiles, storeKey, storeRetiring } from './vault.js';

/** The old key, before anything is asked for: whoever goes on after a crash needs it, and the files may have lost it by then. @throws {StorageError} */
export async function keepOld(rotation: Pick<Rotation, 'plan' | 'ports' | 'before'>): Promise<void> {
  const { plan, ports } = rotation;
  const { id: provider } = plan.provider;
  const since = ports.clock.now().toISOString();
  const slots: Record<string, Pick<StoredKey, 'storedAt' | 'keyId' | 'expiresAt'>> = {};
  for (const [name, old] of [[plan.name, plan.old] as const, ...Object.entries(plan.partNames ?? {}).map(([part, slot]) => [slot, plan.parts[part]] as const)]) {
    const held = await readKey(ports.secrets, provider, name);
    if (held === undefined || old === undefined || !held.secret.equals(old)) continue;
    const { storedAt, keyId, expiresAt } = held;
    slots[name] = { storedAt, ...(keyId !== undefined && { keyId }), ...(expiresAt !== undefined && { expiresAt }) };
  }
  await storeRetiring(ports.secrets, plan.id, { provider, format: plan.rule.id, name: plan.name, ...sentTo(plan), ...oldKeyOf(plan), since, seenLive: seenLive(rotation), ...(Object.keys(slots).length > 0 && { slots }) });
}

/**
 * Stores what the provider has just sent, as it came. `rescued` is what the person would want of it if the store failed.
 * @throws {RotationStopped} when the person had to copy it because the store would not keep it.
 */
export async function keepAnswer(rotation: Rotation, body: Secret, rescued: NewKey): Promise<void> {
  const { plan, ports, remarks } = rotation;
  const answer = answerOf(rotation, body, rescued);
  // To the disk first: SecretStorage is slower, and goes away with the window.
  await storeAnswer(ports.sealed, plan.id, answer).catch((error: unknown) => remarks.push(messageOf(error)));
  await insist(rotation, rescued, () => storeAnswer(ports.secrets, plan.id, answer));
}

const answerOf = ({ plan, ports }: Rotation, body: Secret, { parts = {} }: NewKey): KeptAnswer => ({ provider: plan.provider.id, format: plan.rule.id, name: plan.name, secret: body, parts, at: ports.clock.now().toISOString() });

/** Before a pasted key takes the place of what was answered or pasted earlier: that may be the only copy of another key. @throws {RotationStopped} */
export async function keepEarlier(rotation: Rotation, pasted: Secret): Promise<void> {
  const { plan, ports, remarks } = rotation;
  let some = false;
  for (const from of [ports.sealed, ports.secrets]) some = (await insist(rotation, { secret: pasted }, () => setAside(from, ports.secrets, plan.id, pasted))) || some;
  const told = 'What was answered or pasted before is kept too: see Show Stored Keys.';
  if (some && !remarks.includes(told)) remarks.push(told);
}

/** A key that waited in its answer, or was pasted, gets its slot; only then is it known to be issued. @throws {RotationStopped} */
export async function keepAnswered(rotation: Rotation, key: IssuedKey): Promise<void> {
  await keepKey(rotation, key);
  await discard(rotation, answerSlot(rotation.plan.id));
  await conclude(rotation, 'issue', { issued: 'yes', ...(key.id === undefined ? {} : { keyId: key.id }) });
}

/** A slot that the new key or a part of it takes, and what it may hold until then. */
interface Place {
  readonly stored: StoredKey;
  readonly was: Secret | undefined;
  readonly givenUp: Secret | undefined;
}

/**
 * Gives the new key its slot, and its parts theirs, unless another key has one by now: a rotation that was cut short held it for nobody. The new key stays
 * where it is kept then. @throws {RotationStopped}
 */
export async function keepKey(rotation: Rotation, key: IssuedKey): Promise<void> {
  const { plan, ports, givenUp } = rotation;
  const { secret, id, expiresAt } = key;
  ports.progress.report('store', 'Storing the new key');
  const common = { provider: plan.provider.id, ...sentTo(plan), storedAt: ports.clock.now().toISOString() };
  const ofKey: Place = {
    stored: { ...common, format: plan.rule.id, name: plan.name, ...newKeyOf(plan, key), ...(id === undefined ? {} : { keyId: id }), ...(expiresAt === undefined ? {} : { expiresAt }) },
    was: plan.old,
    givenUp: givenUp?.secret,
  };
  const ofParts = Object.entries(plan.partNames ?? {}).flatMap(([part, name]): readonly Place[] => {
    const value = key.parts?.[part];
    return value === undefined ? [] : [{ stored: { ...common, format: part, name, secret: value, parts: {} }, was: plan.parts[part], givenUp: givenUp?.parts?.[part] }];
  });
  for (const place of [ofKey, ...ofParts]) await takePlace(rotation, key, place);
  await intend(rotation, 'store', { slot: slotOf(ofKey), key: ports.fingerprint(secret) }).catch(async (error: unknown) => {
    // Whoever has the slot now may be about to write it.
    if (error instanceof Overtaken) await insist(rotation, key, () => leaveInAnswer(rotation, key));
    if (error instanceof Overtaken) throw new RotationStopped(`${error.message} The new key is kept among the unfinished in Show Stored Keys; no file was changed here.`, 'in-doubt');
    // A journal that cannot be written does not keep the key from its slot: nothing keeps it safer.
    rotation.remarks.push(messageOf(error));
  });
  // The key last: where it has its slot, its parts have theirs.
  for (const { stored } of [...ofParts, ofKey]) await insist(rotation, key, () => storeKey(ports.secrets, stored));
  await conclude(rotation, 'store', { kept: true });
}

const slotOf = ({ stored: { provider, name } }: Place): string => keySlot(provider, name);

/** @throws {RotationStopped} where the slot holds something else than what is to be replaced. */
async function takePlace(rotation: Rotation, key: NewKey, place: Place): Promise<void> {
  const { ports } = rotation;
  const { stored, was, givenUp } = place;
  const held = await insist(rotation, key, () => read(ports.secrets, slotOf(place)));
  if (held === undefined || [was, stored.secret, givenUp].some((secret) => secret !== undefined && isKey(held, secret))) return;
  await insist(rotation, key, () => leaveInAnswer(rotation, key));
  throw new RotationStopped(
    `${stored.provider}/${stored.name} holds another key by now, which was left alone. The new key is kept among the unfinished in Show Stored Keys: copy it to where it belongs. ` +
      'If the other one is not needed, forget it there, and resume this.',
    'in-doubt',
  );
}

/** The answer may rest in the sealed file alone, and what the provider showed afterwards stands in none: it goes to where the person finds it. */
async function leaveInAnswer(rotation: Rotation, key: NewKey): Promise<void> {
  const { ports: { secrets, sealed }, plan: { id } } = rotation;
  const slot = answerSlot(id);
  const holdsKey = (text: Secret | undefined): text is Secret => text?.reveal().includes(key.secret.reveal()) === true;
  if (holdsKey(await read(secrets, slot))) return;
  await setAside(secrets, secrets, id, key.secret);
  const copy = await read(sealed, slot);
  await (holdsKey(copy) ? store(secrets, slot, copy) : storeAnswer(secrets, id, answerOf(rotation, key.secret, key)));
}

/** What the files hold, so that they can be given it back byte for byte. @throws {StorageError} */
export function keepFiles({ plan, ports }: Rotation, changes: readonly FileChange[]): Promise<void> {
  return storeFiles(ports.sealed, plan.id, changes);
}

/** The one moment at which a key could be lost: memory alone holds it. Only the person ends it, by having it stored or by having copied it. */
async function insist<T>(rotation: Rotation, only: NewKey, work: () => Promise<T>): Promise<T> {
  const { plan, ports } = rotation;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      if ((await ports.person.rescue(only, error.message)) === 'retry') continue;
      await conclude(rotation, 'store', { kept: false });
      throw new RotationStopped(
        `${plan.provider.name} issued the new key and you copied it, but it could not be kept: ${error.message} No file was changed: put the copy where it belongs yourself.`,
        'in-doubt',
      );
    }
  }
}
