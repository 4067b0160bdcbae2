import type { Verification } from '../providers/provider.js';
import type { Secret } from '../secret/secret.js';
import { type Acquired, acquire } from './acquire.js';
import type { RotationPlan } from './plan.js';
import type { RewriteReport } from './ports.js';
import type { ProvenDeath } from './proveDead.js';
import { oldKeyIsGone, retire } from './retire.js';
import { type Rotation, type RotationPorts, RotationStopped, conclude, intend, messageOf, works } from './rotation.js';
import { testNew } from './testNew.js';
import { probe } from './vault.js';
import { lasting, watchKey } from './watchKey.js';

export interface RotationSummary {
  readonly newKey: Secret;
  readonly expiresAt?: string;
  /** What the test of the new key said. */
  readonly verified: Verification;
  readonly rewritten: RewriteReport;
  readonly oldKey: ProvenDeath;
  /** What the person should still do or know, one sentence each. */
  readonly remarks: readonly string[];
}

/**
 * Replaces one key. The order is the guarantee: what the provider issued is in SecretStorage, read back, before anything else changes; the old key
 * goes only by a proof that the id is its own; and it is called dead only when its provider says so.
 * @throws {RotationStopped}
 */
export async function rotate(plan: RotationPlan, ports: RotationPorts, signal: AbortSignal): Promise<RotationSummary> {
  const remarks: string[] = [];
  try {
    const before = await inspect(plan, ports, remarks, signal);
    const rotation: Rotation = { plan, ports, signal, remarks, before };
    const summary = await replace(rotation, await acquire(rotation));
    await conclude(rotation, 'end', { state: 'done' });
    return summary;
  } catch (error) {
    // What else goes wrong is no end that was told: the next start tells it.
    if (error instanceof RotationStopped) await conclude({ plan, ports, remarks }, 'end', { state: error.state });
    throw error;
  }
}

/** From here on a new key is stored, and whatever goes wrong is told as that. */
async function replace(rotation: Rotation, acquired: Acquired): Promise<RotationSummary> {
  const { plan, remarks } = rotation;
  const { key } = acquired;
  try {
    const verified = await accept(rotation, acquired);
    const rewritten = await rewriteReferences(rotation, acquired);
    const oldKey = await retire(rotation, acquired);
    return { newKey: key.secret, ...(key.expiresAt === undefined ? {} : { expiresAt: key.expiresAt }), verified, rewritten, oldKey, remarks };
  } catch (error) {
    if (error instanceof RotationStopped) throw error;
    throw new RotationStopped(`${messageOf(error)} The new key is stored as ${plan.provider.id}/${plan.name}; whether the old one still works is not known.`, 'stored');
  }
}

/** Everything that can be known to fail later fails here, while nothing has changed. */
async function inspect(plan: RotationPlan, ports: RotationPorts, remarks: string[], signal: AbortSignal): Promise<Verification> {
  const { provider, lifecycle, rule, old } = plan;
  try {
    ports.progress.report('check', 'Checking the files and SecretStorage');
    await intend({ plan, ports }, 'check', { provider: provider.id, format: rule.id, name: plan.name, class: lifecycle.class, page: plan.page });
    await ports.references.check();
    await probe(ports.secrets, plan.id);
    ports.progress.report('inspect', `Asking ${provider.name} about the old key`);
    const { last: found } = await watchKey({
      lifecycle,
      http: ports.http,
      key: old,
      clock: ports.clock,
      signal,
      within: 0,
      settled: ({ verdict }) => verdict !== 'rate-limited',
      waiting: (_, pause) => ports.progress.report('inspect', `${provider.name} gets too many requests; asking again in ${lasting(pause)}`),
    });
    await conclude({ plan, ports, remarks }, 'inspect', { verdict: found.verdict, evidence: found.evidence });
    signal.throwIfAborted();
    return found;
  } catch (error) {
    throw new RotationStopped(signal.aborted ? 'Stopped as you asked. Nothing was changed.' : `${messageOf(error)} Nothing was changed.`, 'untouched', signal.aborted);
  }
}

/** @throws {RotationStopped} when the new key does not answer and the old one may still: then nothing is rewritten or revoked. */
async function accept(rotation: Rotation, acquired: Acquired): Promise<Verification> {
  const { plan, remarks } = rotation;
  const result = acquired.verified ?? (await testNew(rotation, acquired.key.secret));
  await conclude(rotation, 'verify', { verdict: result.verdict, evidence: result.evidence });
  if (works(result)) return result;
  const gone = oldKeyIsGone(rotation, acquired);
  const { aborted } = rotation.signal;
  // Who does not wait leaves open whether the key was only late.
  if (result.verdict === 'dead' && !aborted) {
    const fate = gone ? 'The old key is dead too' : 'The old key was not revoked';
    throw new RotationStopped(`${plan.provider.name} issued a new key, but says that it does not work (${result.evidence}). No file was changed. ${fate}: make a key at ${plan.page}.`, 'stored');
  }
  const said = `The new key is stored as ${plan.provider.id}/${plan.name}, but its test did not succeed (${result.evidence}).`;
  if (!gone) throw new RotationStopped(`${aborted ? 'Stopped as you asked. ' : ''}${said} No file was changed and the old key was not revoked.`, 'stored', aborted);
  remarks.push(`${said} The old key is gone, so the files were changed all the same. Test the new key again from Show Stored Keys.`);
  return result;
}

async function rewriteReferences(rotation: Rotation, acquired: Acquired): Promise<RewriteReport> {
  const { plan, ports, remarks, signal } = rotation;
  const gone = oldKeyIsGone(rotation, acquired);
  const stored = `The new key is stored as ${plan.provider.id}/${plan.name}`;
  if (signal.aborted && !gone) throw new RotationStopped(`Stopped as you asked. ${stored} and works; no file was changed, the old key was not revoked.`, 'stored', true);
  ports.progress.report('rewrite', 'Changing the files');
  try {
    await intend(rotation, 'rewrite');
    const report = await ports.references.rewrite(acquired.key.secret);
    await conclude(rotation, 'rewrite', { files: report.files, occurrences: report.occurrences });
    remarks.push(...report.left);
    return report;
  } catch (error) {
    await conclude(rotation, 'rewrite', { files: 0 });
    const fate = gone ? 'The old key is dead.' : 'The old key was not revoked and still works.';
    throw new RotationStopped(`${messageOf(error)} ${stored}: copy it from Show Stored Keys. ${fate}`, 'stored');
  }
}
