import { type HttpAnswer, type HttpRequest, HttpFailure } from '../providers/http.js';
import { retryAfterOf } from '../providers/answer.js';
import type { Credential } from '../providers/credential.js';
import { type IdentityProof, type RevokesByCall, mayRevokeItself, revokesByCall } from '../providers/lifecycle.js';
import type { Acquired } from './acquire.js';
import { giveAuthority } from './giveAuthority.js';
import { graceOf, oldKeyOf } from './plan.js';
import { type Probe, type ProvenDeath, proveDead } from './proveDead.js';
import { type Rotation, RotationStopped, conclude, intend, messageOf, noted, seenLive, uncancellable, passes } from './rotation.js';
import { testNew } from './testNew.js';
import { lasting, patience } from './watchKey.js';

/** Whether the old key dies, or died, without our revoking it. */
export function oldKeyIsGone({ plan, before, resumed, graceIsOver }: Rotation, acquired: Acquired): boolean {
  return graceIsOver === true || resumed?.oldIsDead === true || (before.verdict === 'dead' && before.unknown !== true) || (plan.lifecycle.class === 'rotate' && acquired.authority !== undefined && graceOf(plan) === undefined);
}

/**
 * Revokes the old key, by call where its id is proved and by hand otherwise, and probes it until it is dead.
 * @throws {RotationStopped} where the new key does not work any more: then the old one stays.
 */
export async function retire(rotation: Rotation, acquired: Acquired): Promise<ProvenDeath> {
  const { plan, ports, remarks, signal } = rotation;
  const { provider } = plan;
  const gone = oldKeyIsGone(rotation, acquired);
  if (!gone && signal.aborted) {
    remarks.push(`Stopped as you asked: the old key was not revoked and works. Remove it at ${plan.page}; “Check Old Key” in Show Keys then proves that it is dead.`);
    return { dead: false, evidence: 'not removed yet', untouched: true };
  }
  if (!gone) await testAgain(rotation, acquired);
  const removed = gone || (await remove(rotation, acquired));
  if (!removed) {
    remarks.push(`The old key works until you remove it at ${plan.page}. “Check Old Key” in Show Keys then proves that it is dead.`);
    return { dead: false, evidence: 'not removed yet', untouched: true };
  }
  ports.progress.report('prove dead', `Asking ${provider.name} whether the old key is dead`);
  await intend(rotation, 'prove dead', {});
  const within = plan.lifecycle.policy.propagation.oldKey;
  const death = await proveDead({
    ...probeOf(rotation),
    signal,
    within,
    waiting: ({ evidence }, pause, waited) =>
      ports.progress.report('prove dead', `The old key is not dead yet after ${lasting(waited)} (${evidence}). ${provider.name} may need ${lasting(within)}; asking again in ${lasting(pause)}`),
  });
  await conclude(rotation, 'prove dead', { dead: death.dead, evidence: death.evidence, ...(death.after === undefined ? {} : { afterMs: death.after }) });
  if (!death.dead) remarks.push(`The old key is not proved dead (${death.evidence}). It is kept among the retiring keys: use “Check Old Key” in Show Keys later.`);
  return death;
}

/** The last test may be hours old: a question may have stood open since. */
async function testAgain(rotation: Rotation, { key }: Acquired): Promise<void> {
  const { plan } = rotation;
  const now = await testNew(rotation, key);
  if (passes(now)) return;
  await conclude(rotation, 'verify', noted(now));
  throw new RotationStopped(
    `The new key ${plan.provider.id}/${plan.name} has worked, and its test right before the old key was to go did not succeed (${now.evidence}). So the old key was not revoked. If the new one is lost, Roll Back puts the old one back.`,
    'stored',
    rotation.signal.aborted,
  );
}

const probeOf = (rotation: Rotation): Omit<Probe, 'signal' | 'within'> => ({
  lifecycle: rotation.plan.lifecycle,
  http: rotation.ports.http,
  old: oldKeyOf(rotation.plan),
  clock: rotation.ports.clock,
  seenLive: seenLive(rotation),
});

async function remove(rotation: Rotation, acquired: Acquired): Promise<boolean> {
  const { plan, ports } = rotation;
  ports.progress.report('revoke', 'Removing the old key');
  const revoked = revokesByCall(plan.lifecycle) ? await revokeByCall(rotation, plan.lifecycle, acquired) : { by: 'hand' as const };
  if (revoked.by === 'call') return true;
  await intend(rotation, 'revoke', { by: 'hand' });
  const untested = acquired.verified?.untestable === true ? `No call is known that could test keys of ${plan.provider.name}: see that the new one works where it is used before you remove the old one.` : undefined;
  const removed = (await ports.person.removeOldKey(revoked.why ?? untested)) === 'removed';
  await conclude(rotation, 'revoke', { revoked: removed ? 'yes' : 'later' });
  return removed;
}

/** The credential that revokes: the one that issued the new key; where a person made that, the old key if it may revoke itself, else one that is asked for. */
async function mayRevoke({ plan, ports, before }: Rotation, { authority }: Acquired): Promise<Credential | undefined> {
  const { lifecycle } = plan;
  if (authority !== undefined || lifecycle.class !== 'revoke-only') return authority;
  return revokerOf(lifecycle, { plan, ports, before });
}

/** The old key if it may revoke itself, else a credential that the person gives. */
export function revokerOf(lifecycle: RevokesByCall, { plan, ports, before }: Pick<Rotation, 'plan' | 'ports' | 'before'>): Promise<Credential | undefined> {
  const itself = mayRevokeItself(lifecycle, before.facts ?? {});
  const old = oldKeyOf(plan);
  return itself === true ? Promise.resolve(old) : giveAuthority({ plan, ports }, lifecycle.authority, itself === undefined ? old : undefined);
}

async function revokeByCall(rotation: Rotation, lifecycle: RevokesByCall, acquired: Acquired): Promise<{ readonly by: 'call' } | { readonly by: 'hand'; readonly why?: string }> {
  const { plan, ports } = rotation;
  let sent = false;
  try {
    const authority = await mayRevoke(rotation, acquired);
    if (authority === undefined) return { by: 'hand' };
    const identity = await lifecycle.prove(ports.http, oldKeyOf(plan), authority, uncancellable());
    if (identity === undefined) return { by: 'hand', why: 'Which of the account’s keys the old one is could not be proved, so Keywright revokes none.' };
    if (identity.keyId === acquired.key.id) return { by: 'hand', why: `${plan.provider.name} gave the new key the old one’s id, so Keywright revokes none.` };
    const proof: IdentityProof = { ...identity, of: 'old key', at: ports.clock.now().toISOString() };
    const request = await lifecycle.revoke(proof, authority, ports.http, uncancellable());
    await intend(rotation, 'revoke', { by: 'call', proof });
    sent = true;
    lifecycle.readRevoked(await sendPatiently(rotation, request));
    await conclude(rotation, 'revoke', { revoked: 'yes' });
    return { by: 'call' };
  } catch (error) {
    // The call is not repeated: one look tells whether it worked all the same.
    const unanswered = sent && error instanceof HttpFailure && error.reached === 'maybe';
    if (unanswered && (await proveDead({ ...probeOf(rotation), signal: uncancellable(), within: 4000 })).dead) {
      await conclude(rotation, 'revoke', { revoked: 'yes' });
      return { by: 'call' };
    }
    if (sent) await conclude(rotation, 'revoke', { revoked: unanswered ? 'maybe' : 'no' });
    return { by: 'hand', why: `${unanswered ? `It is not known whether ${plan.provider.name} revoked the old key` : 'The old key was not revoked'}: ${messageOf(error)}` };
  }
}

/** A 429 has done nothing, and a deletion names one id: it is sent once more, when the provider says that it may be. */
async function sendPatiently({ plan, ports, signal }: Rotation, request: HttpRequest): Promise<HttpAnswer> {
  const answer = await ports.http.send(request, uncancellable());
  const pause = answer.status === 429 ? retryAfterOf(answer) : undefined;
  const stopped = (): boolean => signal.aborted;
  if (pause === undefined || pause > patience || stopped()) return answer;
  ports.progress.report('revoke', `${plan.provider.name} gets too many requests; asking again in ${lasting(pause)}`);
  try {
    await ports.clock.sleep(pause, signal);
  } catch (error) {
    if (stopped()) return answer; // The person does not wait for it.
    throw error;
  }
  return ports.http.send(request, uncancellable());
}
