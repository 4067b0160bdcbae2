import type { Verification } from '../providers/lifecycle.js';
import { type Acquired, acquire } from './acquire.js';
import { filesWith, needsNew } from './holding.js';
import type { Note } from './journal.js';
import { keepFiles, keepOld } from './keep.js';
import { slotsOfDead } from './keepers.js';
import { newKeyOf, oldSecrets } from './parts.js';
import { type RotationPlan, graceOf, oldKeyOf, renameFirst } from './plan.js';
import { type FileChange, RewriteError, type RewriteReport } from './ports.js';
import { widened } from './privileges.js';
import { oldKeyIsGone, retire } from './retire.js';
import { type Rotation, type RotationPorts, type RotationSummary, RotationStopped, conclude, discard, intend, messageOf, noted, passes } from './rotation.js';
import { mayRetire } from './secondHolder.js';
import { testNew } from './testNew.js';
import { answerSlot, forgetSealed, probe, readFiles, retiringSlot } from './vault.js';
import { lasting, watchKey } from './watchKey.js';

/**
 * Replaces one key. The order is the guarantee: what the provider issued is in SecretStorage, read back, before anything else changes; the old key
 * goes only by a proof that the id is its own; and it is called dead only when its provider says so.
 * @throws {RotationStopped}
 */
export async function rotate(plan: RotationPlan, ports: RotationPorts, signal: AbortSignal): Promise<RotationSummary> {
  const remarks: string[] = [];
  const begun = { plan, ports, signal, remarks };
  const rename = renameFirst(plan.files, plan);
  if (rename !== undefined) throw new RotationStopped(rename, 'untouched');
  try {
    const rotation: Rotation = { ...begun, before: await inspect(plan, ports, remarks, signal) };
    return await replace(rotation, await acquire(rotation));
  } catch (error) {
    // Every other end leaves something to do: the rotation stays unfinished, and is offered until it is done.
    if (error instanceof RotationStopped && error.state === 'untouched') {
      await end(begun, 'untouched', [retiringSlot(plan.id)]);
    }
    throw error;
  }
}

/** From here on a new key is stored, and whatever goes wrong is told as that. */
export async function replace(rotation: Rotation, acquired: Acquired): Promise<RotationSummary> {
  const { plan, ports, remarks } = rotation;
  const { key } = acquired;
  try {
    const verified = await accept(rotation, acquired);
    if (plan.reason === 'another application') {
      const stays = { dead: false, evidence: 'it stays in use', stays: true } as const;
      const made = { newKey: key.secret, newParts: newKeyOf(plan, key).parts, ...(key.expiresAt === undefined ? {} : { expiresAt: key.expiresAt }), verified, rewritten: { files: 0, occurrences: 0, left: [] }, remarks, oldKey: stays };
      await finish(rotation, made);
      return made;
    }
    const rewritten = await rewriteReferences(rotation, acquired);
    const told = { newKey: key.secret, newParts: newKeyOf(plan, key).parts, ...(key.expiresAt === undefined ? {} : { expiresAt: key.expiresAt }), verified, rewritten, remarks };
    const mayGo = await mayRetire(rotation, acquired, rewritten);
    const until = overlapOf(rotation, acquired);
    if (until !== undefined) {
      await intend(rotation, 'grace', { due: until, mayGo: mayGo && !rotation.signal.aborted });
      const pending = { ...told, oldKey: { dead: false, evidence: 'it is left to work for a while', until } };
      await ports.announce(pending);
      return pending; // What is left to do is done when the overlap ends.
    }
    const summary = { ...told, oldKey: mayGo ? await retire(rotation, acquired) : { dead: false, evidence: 'not removed yet' } };
    await finish(rotation, summary);
    return summary;
  } catch (error) {
    if (error instanceof RotationStopped) throw error;
    throw new RotationStopped(`${messageOf(error)} The new key is stored as ${plan.provider.id}/${plan.name}; whether the old one still works is not known.`, 'stored');
  }
}

/** All is done: it is told, and what is no longer needed goes. */
export async function finish(rotation: Rotation, summary: RotationSummary): Promise<void> {
  await intend(rotation, 'announce', {});
  await rotation.ports.announce(summary);
  await conclude(rotation, 'announce', {});
  const { plan, ports } = rotation;
  // Nothing needs to be kept of a dead key, nor of an earlier attempt at it.
  const { dead, stays } = summary.oldKey;
  const earlier = dead ? await slotsOfDead(ports.secrets, ports.journal, plan.old, plan.baseUrl).catch(() => []) : [];
  await end(rotation, 'done', [answerSlot(plan.id), ...earlier, ...(dead || stays === true ? [retiringSlot(plan.id)] : [])]);
}

/** Until when both keys work, ISO: only a key to which nothing happened is left to work, and only one that still does. */
function overlapOf(rotation: Rotation, acquired: Acquired): string | undefined {
  const { plan, ports } = rotation;
  if (plan.reason !== 'due' || (plan.overlap ?? 0) === 0 || oldKeyIsGone(rotation, acquired)) return undefined;
  return new Date(ports.clock.now().getTime() + (graceOf(plan) ?? plan.overlap ?? 0)).toISOString();
}

/** The last record; only where it is written is no longer needed what is in these slots, for who takes a rotation up needs it to the end. */
export async function end(rotation: Pick<Rotation, 'plan' | 'ports' | 'remarks'>, how: Note<'end', 'outcome'>['how'], slots: readonly string[]): Promise<void> {
  if (!(await conclude(rotation, 'end', { how }))) return;
  for (const slot of slots) await discard(rotation, slot);
  await forgetSealed(rotation.ports.sealed, rotation.plan.id).catch((error: unknown) => rotation.remarks.push(messageOf(error)));
}

/** Everything that can be known to fail later fails here, while nothing has changed. */
async function inspect(plan: RotationPlan, ports: RotationPorts, remarks: string[], signal: AbortSignal): Promise<Verification> {
  const { provider, lifecycle, rule, reason, old, name, baseUrl, page, write, files, overlap, partNames, stored, review } = plan;
  const about = { provider: provider.id, format: rule.id, class: lifecycle.class, name, ...(partNames !== undefined && { partNames }), baseUrl, page, old: ports.fingerprint(old), reason, ...(overlap === undefined ? {} : { overlap }), write, files: files.map(({ uri, label }) => ({ uri, label })), ...(stored && { stored }), ...(review && { review }) };
  try {
    ports.progress.report('plan', 'Checking the files and SecretStorage');
    await intend({ plan, ports }, 'plan', about);
    if (reason !== 'another application' && files.length > 0) await ports.references.check();
    await probe(ports.secrets, plan.id);
    await probe(ports.sealed, plan.id);
    ports.progress.report('plan', `Asking ${provider.name} about the old key`);
    const { last: found } = await watchKey({
      lifecycle,
      http: ports.http,
      key: oldKeyOf(plan),
      clock: ports.clock,
      signal,
      within: 0,
      settled: ({ verdict }) => verdict !== 'rate-limited',
      waiting: (_, pause) => ports.progress.report('plan', `${provider.name} gets too many requests; asking again in ${lasting(pause)}`),
    });
    signal.throwIfAborted();
    await keepOld({ plan, ports, before: found });
    await conclude({ plan, ports, remarks }, 'plan', noted(found));
    return found;
  } catch (error) {
    throw new RotationStopped(signal.aborted ? 'Stopped as you asked. Nothing was changed.' : `${messageOf(error)} Nothing was changed.`, 'untouched', signal.aborted);
  }
}

/** @throws {RotationStopped} when the new key does not answer and the old one may still: then nothing is rewritten or revoked. */
async function accept(rotation: Rotation, acquired: Acquired): Promise<Verification> {
  const { plan, remarks } = rotation;
  await intend(rotation, 'verify', {});
  const result = acquired.verified ?? (await testNew(rotation, acquired.key));
  await conclude(rotation, 'verify', noted(result));
  const gone = oldKeyIsGone(rotation, acquired);
  if (passes(result)) {
    if (result.untestable === true) remarks.push(`No call is known that could test keys of ${plan.provider.name}: see that the new one works where it is used.`);
    await allowWider(rotation, result, gone);
    return result;
  }
  const { aborted } = rotation.signal;
  const files = rotation.resumed?.rewriteBegun === true ? 'Files may refer to it already: Roll Back gives them back what they held, while the old key works.' : 'No file was changed.';
  // Who does not wait leaves open whether the key was only late.
  if (result.verdict === 'dead' && !aborted) {
    const fate = gone ? 'The old key is dead too' : 'The old key was not revoked';
    throw new RotationStopped(`${plan.provider.name} issued a new key, but says that it does not work (${result.evidence}). ${files} ${fate}: make a key at ${plan.page}.`, 'stored');
  }
  const said = `The new key is stored as ${plan.provider.id}/${plan.name}, but its test did not succeed (${result.evidence}).`;
  if (!gone) throw new RotationStopped(`${aborted ? 'Stopped as you asked. ' : ''}${said} ${files} The old key was not revoked.`, 'stored', aborted);
  remarks.push(`${said} The old key is gone, so the files were changed all the same. Test the new key again from Show Stored Keys.`);
  return result;
}

/** A key that may do more than the old one is put in no place without the person's yes. @throws {RotationStopped} */
async function allowWider({ plan, ports, remarks, before }: Rotation, result: Verification, gone: boolean): Promise<void> {
  const lines = widened(before, result);
  if (lines.length === 0) return;
  if (gone) remarks.push(`The new key may do more than the old one: ${lines.join(' ')}`);
  else if (!(await ports.person.acceptDifference({ lines, wider: true }))) {
    throw new RotationStopped(`The new key may do more than the old one, and you did not want that. It is stored as ${plan.provider.id}/${plan.name}: remove it at ${plan.page}. No file was changed and the old key was not revoked.`, 'stored', true);
  }
}

async function rewriteReferences(rotation: Rotation, acquired: Acquired): Promise<RewriteReport> {
  const { plan, ports, remarks, signal } = rotation;
  const gone = oldKeyIsGone(rotation, acquired);
  const stored = `The new key is stored as ${plan.provider.id}/${plan.name}`;
  if (signal.aborted && !gone) throw new RotationStopped(`Stopped as you asked. ${stored} and works; no file was changed, the old key was not revoked.`, 'stored', true);
  if (plan.files.length > 0) ports.progress.report('rewrite', 'Changing the files');
  try {
    const already = await rewrittenAlready(rotation, acquired);
    const changes = already === undefined ? await ports.references.preview(acquired.key) : [];
    // Of files that were changed before it was cut short, the copies stay what they are.
    const before = (await readFiles(ports.sealed, plan.id)).filter(({ uri }) => !changes.some((change) => change.uri === uri));
    const all = [...before, ...changes];
    await keepFiles(rotation, all);
    await intend(rotation, 'rewrite', { files: all.map((change) => printsOf(rotation, change)) });
    const report = already ?? (await ports.references.rewrite(acquired.key));
    await conclude(rotation, 'rewrite', { changed: true, files: report.files, occurrences: report.occurrences, held: await heldBy(rotation, changes) });
    remarks.push(...report.left);
    return report;
  } catch (error) {
    await conclude(rotation, 'rewrite', { changed: false, files: 0, occurrences: 0 });
    const fate = gone ? 'The old key is dead.' : 'The old key was not revoked and still works.';
    throw new RotationStopped(`${messageOf(error)} ${stored}: copy it from Show Stored Keys. ${fate}`, 'stored', error instanceof RewriteError && error.wished);
  }
}

/**
 * Where nothing is left to change: the key stood in no file, or what was changed before it was cut short was all, so that no file holds the old key and one
 * has the new. @throws {RewriteError} where that cannot be told because a file is gone.
 */
async function rewrittenAlready(rotation: Rotation, acquired: Acquired): Promise<RewriteReport | undefined> {
  const { plan, ports, remarks, resumed } = rotation;
  if (plan.files.length === 0) return { files: 0, occurrences: 0, left: [] };
  if (resumed === undefined) return undefined;
  // What the person has left as it was stays so.
  if (plan.review === true && resumed.rewritten !== undefined) return { ...resumed.rewritten, left: [] };
  const held = await Promise.all(plan.files.map(async (file) => ({ file, bytes: await ports.references.read(file) })));
  const gone = held.filter(({ bytes }) => bytes === undefined).map(({ file: { label } }) => label);
  if (gone.length > 0 && resumed.rewritten === undefined) {
    const told = `${gone.join(', ')} ${gone.length === 1 ? 'is' : 'are'} gone, and may stand elsewhere with the old key.`;
    if (!oldKeyIsGone(rotation, acquired)) throw new RewriteError(`${told} Put ${gone.length === 1 ? 'it' : 'them'} back and resume, or roll back.`);
    remarks.push(told);
  }
  if (!resumed.rewriteBegun || (await filesWith(ports.references, plan.files, oldSecrets(plan))).length > 0) return undefined;
  const files = held.filter(({ bytes }) => bytes !== undefined && needsNew(bytes, plan, acquired.key)).length;
  const report = resumed.rewritten ?? (files > 0 ? { files, occurrences: files } : undefined);
  return report && { ...report, left: [] };
}

const printsOf = ({ ports }: Rotation, { uri, label, before, after }: FileChange): { uri: string; label: string; before: string; after?: string } => ({
  uri,
  label,
  before: ports.fingerprint(before),
  ...(after === undefined ? {} : { after: ports.fingerprint(after) }),
});

/** Of those that were changed just now: in others somebody may have typed since. A file that cannot be read now is judged by what it was to hold. */
async function heldBy({ ports }: Rotation, changes: readonly FileChange[]): Promise<{ uri: string; print: string }[]> {
  const held: { uri: string; print: string }[] = [];
  for (const { uri, label } of changes) {
    const bytes = await ports.references.read({ uri, label }).catch(() => undefined);
    if (bytes !== undefined) held.push({ uri, print: ports.fingerprint(bytes) });
  }
  return held;
}
