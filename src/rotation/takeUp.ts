import { type ByCall, type Identity, type LostAnswer, type Verification, issuesByCall } from '../providers/lifecycle.js';
import { type ManagedProvider, lifecycleFor } from '../providers/provider.js';
import type { Credential } from '../providers/credential.js';
import { giveAuthority } from './giveAuthority.js';
import { grace, resolveDoubt } from './issueByCall.js';
import { type History, settledAs } from './history.js';
import type { Recovery, Seen } from './look.js';
import { type RotationPlan, nameAtProvider, oldKeyOf } from './plan.js';
import type { FileBytes } from './ports.js';
import { type FileNow, isDead } from './recovery.js';
import { type Rotation, type RotationPorts, RotationStopped, messageOf, recordOf, uncancellable } from './rotation.js';
import { answerSlot, forgetSealed, readFiles, retiringSlot } from './vault.js';

// What going on and going back have in common.

/** The plan as it was; undefined where this version cannot regenerate such keys. */
export function planFrom({ rotation, plan, begun }: History, provider: ManagedProvider, { secret: old, parts }: Credential): RotationPlan | undefined {
  const { docs, id, name, console } = provider;
  const lifecycle = lifecycleFor(provider, plan.format);
  const format = provider.keys.find((key) => key.id === plan.format);
  if (lifecycle?.class !== plan.class || format === undefined) return undefined;
  const rule = { id: format.id, title: format.title, variables: format.variables, docs, provider: { id, name, console } };
  const { reason, baseUrl, page, files, write, overlap, partNames, stored, review } = plan;
  return { id: rotation, provider, lifecycle, rule, reason, old, parts, name: plan.name, ...(partNames !== undefined && { partNames }), baseUrl, page, today: begun.slice(0, 10), files, write, ...(overlap !== undefined && { overlap }), ...(stored && { stored }), ...(review && { review }) };
}

/** The credential that may revoke the old key, which a dead one needs no more, or look at what became of the call: the key itself, or one that is asked for again, because none is kept. */
export async function authorityOf({ history, plan, ports }: Recovery, seen: Seen, what: 'revoke' | 'look' = 'revoke'): Promise<{ readonly authority?: Credential }> {
  const issue = history.intent('issue');
  const { lifecycle } = plan;
  if (issue?.by !== 'call' || !issuesByCall(lifecycle)) return {};
  if (issue.authority !== 'another' || lifecycle.authority === undefined || (what === 'revoke' && isDead(seen.old, history))) return { authority: oldKeyOf(plan) };
  const given = await giveAuthority({ plan, ports }, lifecycle.authority);
  return given === undefined ? {} : { authority: given };
}

/** The rotation as its steps know it. */
export function rotationOf({ history, plan, ports, signal }: Recovery, seen: Seen): Rotation {
  const { changed = false, files = 0, occurrences = 0 } = history.outcome('rewrite') ?? {};
  // What going back has begun to undo is not done any more.
  const isRewritten = changed && history.intent('roll back') === undefined;
  const resumed = { oldIsDead: isDead(seen.old, history), rewriteBegun: history.intent('rewrite') !== undefined, ...(isRewritten && { rewritten: { files, occurrences } }) };
  return { plan, ports, signal, remarks: [], before: verified(history), resumed };
}

function verified(history: History): Verification {
  const { verdict, evidence, unknown } = history.outcome('plan') ?? { verdict: 'indeterminate' as const, evidence: 'not noted', unknown: undefined };
  return { verdict, evidence, ...(unknown === undefined ? {} : { unknown }) };
}

/** Asks again what became of the call. @throws {RotationStopped} when nobody may ask. */
export async function lostAnswer(rotation: Rotation, recovery: Recovery, seen: Seen): Promise<LostAnswer> {
  const { history, plan } = recovery;
  const { lifecycle } = plan;
  const { nameAtProvider: name = nameAtProvider(plan), old: shown } = history.intent('issue') ?? {};
  const { authority } = await authorityOf(recovery, seen, 'look');
  if (!issuesByCall(lifecycle) || authority === undefined) {
    throw new RotationStopped(`Whether ${plan.provider.name} made the key is not known. Look for one named “${name}” at ${plan.page}.`, 'in-doubt', true);
  }
  // What one call may have replaced cannot be shown any more.
  const proof = lifecycle.class === 'rotate' && shown !== undefined ? shown : await proofBy(recovery, lifecycle, authority);
  return resolveDoubt(rotation, lifecycle, { authority, key: oldKeyOf(plan), old: {}, name, today: plan.today, ...grace(plan), ...(proof !== undefined && { proof }) }, seen.newKey === 'in an unreadable answer');
}

/** Which key is the old one, shown anew: the list of another account would say that nothing was issued. @throws {RotationStopped} where another credential does not see it. */
async function proofBy({ plan, ports }: Recovery, lifecycle: ByCall, authority: Credential): Promise<Identity | undefined> {
  if (authority.secret.equals(plan.old) || lifecycle.prove === undefined) return undefined;
  const proof = await lifecycle.prove(ports.http, oldKeyOf(plan), authority, uncancellable()).catch((error: unknown): never => {
    throw new RotationStopped(messageOf(error), 'in-doubt');
  });
  if (proof === undefined) throw new RotationStopped(`The credential does not see the old key in its account, so it cannot tell whether ${plan.provider.name} made the key.`, 'in-doubt');
  return proof;
}

/** Files that may have been cut in the middle of being written, for the person to say. One that is given back what it held is then changed like the others. @throws {RotationStopped} */
export async function mend({ plan, ports }: Pick<Rotation, 'plan' | 'ports'>, { files }: Seen): Promise<void> {
  const torn = files.filter(({ is }) => is === 'torn');
  const copies = torn.length === 0 ? [] : await readFiles(ports.sealed, plan.id);
  for (const file of torn) {
    const copy = copies.find((one) => one.uri === file.uri);
    if (copy === undefined) continue;
    const choice = await askRestore(ports, file, copy.before);
    if (choice === undefined) throw new RotationStopped('Stopped as you asked. The files and both keys are as they were.', 'stored', true);
    if (choice === 'restore') await ports.references.restore(file, copy.before);
  }
}

/** What is to become of a file that is not what the rotation made of it. */
export async function askRestore({ references, person }: RotationPorts, { uri, label, is }: FileNow, before: FileBytes): Promise<'restore' | 'leave' | undefined> {
  const now = await references.read({ uri, label });
  return person.restoreChanged({ uri, label, before, ...(now !== undefined && { now }), ...(is === 'torn' && { torn: true }) });
}

/** Ends a rotation of which all is done but the last record, and removes what a crash right at the end has left. @returns false where there is more to do. */
export async function closeSettled(history: History, { secrets, sealed, journal, clock }: Pick<RotationPorts, 'secrets' | 'sealed' | 'journal' | 'clock'>): Promise<boolean> {
  const { rotation, state } = history;
  const how = history.outcome('end')?.how ?? settledAs(history);
  if (how === undefined) return false;
  if (state !== 'ended') await journal.append(recordOf(rotation, 'end', 'outcome', clock.now(), { how }));
  if (how !== 'dealt with') for (const slot of leftBy(history, how)) await secrets.delete(slot);
  await forgetSealed(sealed, rotation);
  return true;
}

/** Slots that are no longer needed after such an end. What a person pasted in vain stays: only they forget it. */
function leftBy(history: History, how: 'done' | 'untouched' | 'rolled back'): readonly string[] {
  const { rotation, plan } = history;
  const ofOld = {
    done: history.outcome('prove dead')?.dead === true || plan.reason === 'another application',
    untouched: true,
    'rolled back': history.outcome('roll back')?.files === 'restored',
  }[how];
  return [`probe/${rotation}`, ...(ofOld ? [retiringSlot(rotation)] : []), ...(how === 'untouched' ? [] : [answerSlot(rotation)])];
}
