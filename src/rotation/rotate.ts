import { HttpFailure } from '../providers/http.js';
import type { Verification } from '../providers/provider.js';
import type { Secret } from '../secret/secret.js';
import { type Acquired, acquire } from './acquire.js';
import type { RotationPlan } from './plan.js';
import type { RewriteReport } from './ports.js';
import type { ProvenDeath } from './proveDead.js';
import { oldKeyIsGone, retire } from './retire.js';
import { type Rotation, type RotationPorts, RotationStopped, conclude, intend, messageOf, uncancellable } from './rotation.js';
import { probe } from './vault.js';

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
  const before = await inspect(plan, ports, remarks, signal);
  const rotation: Rotation = { plan, ports, signal, remarks, before };
  const acquired = await acquire(rotation);
  const verified = await verifyNew(rotation, acquired);
  const rewritten = await rewriteReferences(rotation, acquired);
  const oldKey = await retire(rotation, acquired);
  const { expiresAt, secret } = acquired.key;
  return { newKey: secret, ...(expiresAt === undefined ? {} : { expiresAt }), verified, rewritten, oldKey, remarks };
}

/** Everything that can be known to fail later fails here, while nothing has changed. */
async function inspect(plan: RotationPlan, ports: RotationPorts, remarks: string[], signal: AbortSignal): Promise<Verification> {
  const { provider, lifecycle, rule, old } = plan;
  try {
    ports.progress.report('check', 'Checking the files and SecretStorage');
    await intend({ plan, ports }, 'check', { provider: provider.id, format: rule.id, name: plan.name, class: lifecycle.class });
    await ports.references.check();
    await probe(ports.secrets, plan.id);
    ports.progress.report('inspect', `Asking ${provider.name} about the old key`);
    const found = await lifecycle.verify(ports.http, old, signal);
    await conclude({ plan, ports, remarks }, 'inspect', { verdict: found.verdict, evidence: found.evidence });
    signal.throwIfAborted();
    return found;
  } catch (error) {
    throw new RotationStopped(signal.aborted ? 'Stopped as you asked. Nothing was changed.' : `${messageOf(error)} Nothing was changed.`, 'untouched');
  }
}

/** A new key can take a moment to be known everywhere; looking again changes nothing. Milliseconds before each look. */
const looks: readonly number[] = [0, 500, 1500, 4000];

/** @throws {RotationStopped} when the new key does not answer and the old one may still: then nothing is rewritten or revoked. */
async function verifyNew(rotation: Rotation, acquired: Acquired): Promise<Verification> {
  const { plan, ports, remarks } = rotation;
  ports.progress.report('verify', 'Testing the new key');
  let result: Verification = { verdict: 'indeterminate', evidence: 'not tested' };
  for (const pause of looks) {
    if (pause > 0) await ports.clock.sleep(pause, uncancellable());
    try {
      result = await plan.lifecycle.verify(ports.http, acquired.key.secret, uncancellable());
    } catch (error) {
      if (!(error instanceof HttpFailure)) throw error;
      result = { verdict: 'indeterminate', evidence: error.message };
    }
    if (works(result)) break;
  }
  await conclude(rotation, 'verify', { verdict: result.verdict, evidence: result.evidence });
  if (works(result)) return result;
  const said = `The new key is stored as ${plan.provider.id}/${plan.name}, but its test did not succeed (${result.evidence}).`;
  if (!oldKeyIsGone(rotation, acquired)) throw new RotationStopped(`${said} No file was changed and the old key was not revoked.`, 'stored');
  remarks.push(`${said} The old key is gone, so the files were changed all the same. Test the new key again from Show Stored Keys.`);
  return result;
}

const works = ({ verdict }: Verification): boolean => verdict === 'live' || verdict === 'live-restricted';

async function rewriteReferences(rotation: Rotation, acquired: Acquired): Promise<RewriteReport> {
  const { plan, ports, remarks, signal } = rotation;
  const gone = oldKeyIsGone(rotation, acquired);
  const stored = `The new key is stored as ${plan.provider.id}/${plan.name}`;
  if (signal.aborted && !gone) throw new RotationStopped(`Stopped as you asked. ${stored} and works; no file was changed, the old key was not revoked.`, 'stored');
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
