import { type IssuedKey, type Verification, revokesByCall } from '../providers/lifecycle.js';
import type { Credential } from '../providers/credential.js';
import type { History } from './history.js';
import { newKeyOf } from './parts.js';
import { graceOf, oldKeyOf } from './plan.js';
import { retire, revokerOf } from './retire.js';
import { finish } from './rotate.js';
import { type Rotation, type RotationPorts, RotationStopped, type RotationSummary, conclude, messageOf, recordOf, passes, works } from './rotation.js';
import { mayRetire } from './secondHolder.js';
import { testNew } from './testNew.js';
import { watchKey } from './watchKey.js';

export interface Overlap extends Omit<Rotation, 'before'> {
  readonly history: History;
  /** What the slot holds: the key that took the old one's place, unless another has it by now. */
  readonly key: IssuedKey;
  /** Whether the provider has known the old key. */
  readonly seenLive: boolean;
}

/**
 * The time in which both keys worked is over: the old one goes by the same proof as ever, and only while the new one works.
 * @throws {RotationStopped} when the old key was not revoked: the overlap then stays as it was, and can be ended later.
 */
export async function endOverlap(overlap: Overlap, how: 'due' | 'early'): Promise<RotationSummary> {
  const { plan, ports, remarks, key, history } = overlap;
  const named = `${plan.provider.id}/${plan.name}`;
  try {
    const byItself = how === 'due' && graceOf(plan) !== undefined && history.intent('issue')?.by === 'call';
    const rotation: Rotation = { ...overlap, before: await lookAtOld(overlap), ...(byItself && { graceIsOver: true }) };
    // What is in the slot by now may work without being of any use to whoever had the old key: another project's, or made later.
    if (passes(rotation.before) && history.intent('store')?.key !== ports.fingerprint(key.secret)) {
      throw staying(`SecretStorage holds another key as ${named} than the one that took the old one's place, so the old one was not revoked. Where nothing needs it any more, remove it at ${plan.page}.`);
    }
    const verified = await testNew(rotation, key);
    if (!passes(verified)) throw staying(`The new key ${named} does not work (${verified.evidence}), so the old one was not revoked. Both stay as they are.`);
    const { files = 0, occurrences = 0 } = history.outcome('rewrite') ?? {};
    const rewritten = { files, occurrences, left: [] };
    if (history.intent('grace')?.mayGo !== true && !(await mayRetire(rotation, { key }, rewritten))) throw staying(`${remarks.join(' ')} It goes on being pending.`, true);
    const authority = await authorise(rotation);
    const oldKey = await retire(rotation, { key, verified, ...(authority === undefined ? {} : { authority }) });
    if (oldKey.untouched === true) throw staying(`${remarks.join(' ')} It goes on being pending.`, true);
    await conclude(rotation, 'grace', { ended: how });
    const summary = { newKey: key.secret, newParts: newKeyOf(plan, key).parts, ...(key.expiresAt === undefined ? {} : { expiresAt: key.expiresAt }), verified, rewritten, oldKey, remarks };
    await finish(rotation, summary);
    return summary;
  } catch (error) {
    if (error instanceof RotationStopped) throw error;
    throw staying(`The overlap of ${named} could not be ended: ${messageOf(error)}`);
  }
}

/** Both keys go on working for a while longer. @param due ISO time. */
export function extendOverlap(history: History, due: string, { journal, clock }: Pick<RotationPorts, 'journal' | 'clock'>): Promise<void> {
  return journal.append(recordOf(history.rotation, 'grace', 'intent', clock.now(), { ...history.intent('grace'), due }));
}

const staying = (message: string, wished = false): RotationStopped => new RotationStopped(message, 'stored', wished);

/** What the provider says of the old key now. @throws {RotationStopped} when it does not say. */
async function lookAtOld({ plan, ports, signal, seenLive }: Overlap): Promise<Verification> {
  const { last } = await watchKey({ lifecycle: plan.lifecycle, http: ports.http, key: oldKeyOf(plan), clock: ports.clock, signal, within: 0, settled: ({ verdict }) => verdict !== 'rate-limited' });
  const { unknown, ...found } = last;
  if (passes(last) || (last.verdict === 'dead' && (seenLive || unknown !== true))) return found;
  throw staying(`${plan.provider.name} did not say whether the old key of ${plan.name} works (${last.evidence}). It was not revoked.`, signal.aborted);
}

/** Who revokes it: the old key where it may, else a credential that the person gives; nobody where there is no call for it. */
async function authorise({ plan, ports, before }: Rotation): Promise<Credential | undefined> {
  const { lifecycle } = plan;
  if (!revokesByCall(lifecycle) || !works(before)) return undefined;
  return revokerOf(lifecycle, { plan, ports, before });
}
