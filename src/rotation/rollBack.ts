import { type Credential, alone } from '../providers/credential.js';
import { HttpFailure } from '../providers/http.js';
import type { CreateRevokeLifecycle, IdentityProof, IssuedKey } from '../providers/lifecycle.js';
import { needsNew } from './holding.js';
import { type Recovery, type Seen, look } from './look.js';
import { newKeyOf } from './parts.js';
import { sentTo, oldKeyOf } from './plan.js';
import { proveDead } from './proveDead.js';
import { type FileNow, returnOf } from './recovery.js';
import { askRestore, authorityOf, lostAnswer, rotationOf } from './takeUp.js';
import { end } from './rotate.js';
import { type Rotation, RotationStopped, conclude, intend, messageOf, uncancellable } from './rotation.js';
import { answerSlot, isKey, keySlot, read, readFiles, readKey, readRetiring, retiringSlot, storeKey } from './vault.js';

/** What became of everything, one sentence each. */
export interface RolledBack {
  readonly remarks: readonly string[];
}

/**
 * Gives everything back what it was: the files byte for byte, unless they changed meanwhile; the new key is revoked by the id that we had made; the old one
 * stays. @throws {RotationStopped} where that is impossible, and why; nothing was changed then.
 */
export async function rollBack(recovery: Recovery): Promise<RolledBack> {
  try {
    return await goBack(recovery);
  } catch (error) {
    if (error instanceof RotationStopped) throw error;
    throw new RotationStopped(`${messageOf(error)} It is not rolled back to the end; you can do it again.`, 'in-doubt');
  }
}

async function goBack(recovery: Recovery): Promise<RolledBack> {
  const seen = await look(recovery);
  const rotation = rotationOf(recovery, seen);
  const { plan } = recovery;
  const back = returnOf(recovery.history, seen);
  if (!back.possible) throw new RotationStopped(back.why, recovery.history.outcome('store')?.kept === true ? 'stored' : 'in-doubt');
  let { keyId } = recovery.history.outcome('issue') ?? {};
  keyId ??= seen.key?.id;
  let newKey = back.newKey;
  if (back.doubt) {
    const found = await lostAnswer(rotation, recovery, seen);
    if (found.outcome === 'unknown') throw new RotationStopped(`${found.evidence} ${found.remedy}`, 'in-doubt');
    if (found.outcome === 'issued' && plan.lifecycle.class === 'rotate') throw new RotationStopped(`${found.evidence} One call has replaced the key, so there is no way back. Resume goes on with the new one.`, 'in-doubt');
    if (found.outcome === 'not-issued') newKey = 'none';
    else ({ keyId } = found);
  }
  const proof = newKey === 'by call' && keyId !== undefined ? mintedProof(rotation, keyId) : undefined;
  await intend(rotation, 'roll back', { ...(proof === undefined ? {} : { proof }) });
  const { kept, asBefore } = await giveBack(rotation, seen);
  const gone = kept.length > 0 && newKey !== 'none' ? 'left' : await removeNew(rotation, recovery, seen, newKey, proof);
  if (gone === 'left') {
    await conclude(rotation, 'roll back', { files: asBefore ? 'restored' : 'as chosen', newKey: gone });
    const why = kept.length === 0 ? 'it was not removed' : `${kept.join(', ')} may still use it`;
    throw new RotationStopped(`The new key still works, because ${why}. The old key works too. Roll back again when you have dealt with that.`, 'stored');
  }
  await emptySlots(rotation, seen);
  const restored = asBefore && (await hasPlace(rotation));
  await conclude(rotation, 'roll back', { files: restored ? 'restored' : 'as chosen', newKey: gone });
  await end(rotation, 'rolled back', restored ? [retiringSlot(plan.id)] : []);
  return { remarks: rotation.remarks };
}

/** The id came with the answer that issued the key, or the provider lists it under the name that only this rotation has used. */
const mintedProof = ({ plan, ports }: Rotation, keyId: string): IdentityProof => ({
  keyId,
  of: 'new key',
  how: `${plan.provider.name} named this id for the key that this rotation had made`,
  at: ports.clock.now().toISOString(),
});

/** @returns the files that stay as they are and may need the new key; and whether every file holds what it held. */
async function giveBack(rotation: Rotation, seen: Seen): Promise<{ readonly kept: readonly string[]; readonly asBefore: boolean }> {
  const { plan, ports, remarks } = rotation;
  ports.progress.report('roll back', 'Giving the files back what they held');
  const copies = await readFiles(ports.sealed, plan.id);
  const [left, kept]: [string[], string[]] = [[], []];
  for (const file of seen.files.filter(({ is }) => is !== 'as before')) {
    const copy = copies.find(({ uri }) => uri === file.uri);
    // Made to be written into, and taken back when nothing was.
    if (file.is === 'gone' && copy?.before.length === 0) continue;
    if (copy === undefined) throw new RotationStopped(`What ${file.label} held is not kept any more. Put the old key back by hand; Show Stored Keys has it.`, 'stored');
    // Somebody else's change, in a file that we had not come to.
    if (file.is === 'changed' && !(await stillNeedsNew(rotation, file, seen))) {
      left.push(file.label);
      continue;
    }
    const choice = file.is === 'rewritten' ? 'restore' : await askRestore(ports, file, copy.before);
    if (choice === undefined) throw new RotationStopped('Stopped as you asked. The new key was not revoked.', 'stored', true);
    if (choice === 'restore') await ports.references.restore(file, copy.before);
    else (await stillNeedsNew(rotation, file, seen) ? kept : left).push(file.label);
  }
  remarks.push(...left.map((label) => `${label} was left as it is.`));
  return { kept, asBefore: left.length + kept.length === 0 };
}

async function stillNeedsNew({ plan, ports }: Rotation, file: FileNow, { key }: Seen): Promise<boolean> {
  const now = await ports.references.read(file);
  return now !== undefined && needsNew(now, plan, key);
}

type Gone = 'none' | 'revoked' | 'removed' | 'left';

async function removeNew(rotation: Rotation, recovery: Recovery, seen: Seen, how: 'none' | 'by call' | 'by hand', proof: IdentityProof | undefined): Promise<Gone> {
  const { plan, ports } = rotation;
  const { lifecycle } = plan;
  if (how === 'none') return 'none';
  ports.progress.report('roll back', 'Removing the new key');
  let why: string | undefined;
  if (lifecycle.class === 'create+revoke' && proof !== undefined) {
    const failure = await revokeNew(rotation, recovery, seen, lifecycle, proof);
    if (failure === undefined) return 'revoked';
    why = failure;
  }
  // Nobody has its value: only its name tells it, and whether a person removed it could not be proved.
  if (how === 'by call' && seen.key === undefined) {
    const name = recovery.history.intent('issue')?.nameAtProvider ?? plan.name;
    throw new RotationStopped(`${why ?? 'The id of the new key is not known.'} Roll back again later, or remove the key named “${name}” at ${plan.page}.`, 'in-doubt');
  }
  if ((await ports.person.removeNewKey(seen.key?.secret, why)) !== 'removed') return 'left';
  return seen.key === undefined || (await isGone(rotation, seen.key)) ? 'removed' : 'left';
}

/** @returns why it was not revoked. */
async function revokeNew(rotation: Rotation, recovery: Recovery, seen: Seen, lifecycle: CreateRevokeLifecycle, proof: IdentityProof): Promise<string | undefined> {
  const { plan, ports } = rotation;
  const { authority } = await authorityOf(recovery, seen);
  if (authority === undefined) return 'No credential was given that may revoke it.';
  try {
    // An answer that names the old key's id as the new one's would have us revoke what is to stay.
    const old = await lifecycle.prove(ports.http, oldKeyOf(plan), authority, uncancellable());
    if (old === undefined) return 'Which id is the old key’s could not be proved, so Keywright revokes none.';
    if (old.keyId === proof.keyId) return `${plan.provider.name} gave the new key the old one’s id, so Keywright revokes none.`;
    lifecycle.readRevoked(await ports.http.send(await lifecycle.revoke(proof, authority, ports.http, uncancellable()), uncancellable()));
  } catch (error) {
    if (!(error instanceof HttpFailure && error.reached === 'maybe' && seen.key !== undefined && (await isGone(rotation, seen.key)))) return `The new key was not revoked: ${messageOf(error)}`;
  }
  if (seen.key !== undefined && !(await isGone(rotation, seen.key))) return `${plan.provider.name} took the revocation of the new key, but the key still works.`;
  return undefined;
}

/** What no call can tell is taken on the person's word. */
async function isGone({ plan, ports, signal }: Rotation, key: IssuedKey): Promise<boolean> {
  const { lifecycle } = plan;
  const { dead, untestable } = await proveDead({ lifecycle, http: ports.http, old: newKeyOf(plan, key), clock: ports.clock, seenLive: true, signal, within: lifecycle.policy.propagation.oldKey });
  return dead || untestable === true;
}

/** The slots of the new key and of its parts are the old ones' again, where they were before. A slot that cannot be emptied is no end: a dead key would look like one in use. */
async function emptySlots({ plan, ports }: Rotation, seen: Seen): Promise<void> {
  const { id: provider } = plan.provider;
  const { slots = {} } = (await readRetiring(ports.secrets, plan.id)) ?? {};
  const giveBack = async (name: string, format: string, was: Credential | undefined): Promise<void> => {
    const facts = slots[name];
    if (was === undefined || facts === undefined) await ports.secrets.delete(keySlot(provider, name));
    else await storeKey(ports.secrets, { provider, format, name, ...sentTo(plan), ...was, ...facts });
  };
  for (const [part, name] of Object.entries(plan.partNames ?? {})) {
    const [held, is, was] = [await read(ports.secrets, keySlot(provider, name)), seen.key?.parts?.[part], plan.parts[part]];
    // It may have got its slot although the key did not come to have one.
    if (held !== undefined && is !== undefined && isKey(held, is)) await giveBack(name, part, was && alone(was));
  }
  if (seen.newKey === 'in its slot') await giveBack(plan.name, plan.rule.id, oldKeyOf(plan));
  await ports.secrets.delete(answerSlot(plan.id));
}

/** Whether the old key needs no other place than it has: it is in its slot again where it had one, else in the files, or never was to go. */
async function hasPlace({ plan, ports, remarks }: Rotation): Promise<boolean> {
  const { stored, reason, provider, name, old } = plan;
  if (stored !== true || reason === 'another application' || (await readKey(ports.secrets, provider.id, name))?.secret.equals(old) === true) return true;
  remarks.push(`The old key is not in its place, ${provider.id}/${name}: it is kept among the old ones in Show Stored Keys.`);
  return false;
}
