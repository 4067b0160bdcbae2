import { AnswerError, type IssuedKey, type Verification, issuesByCall } from '../providers/lifecycle.js';
import { HttpFailure } from '../providers/http.js';
import type { History } from './history.js';
import { verifyKey } from '../providers/verifyKey.js';
import { salvage } from './parts.js';
import { type RotationPlan, looksIssuedBy, oldKeyOf } from './plan.js';
import { type FileNow, type World, fileNow } from './recovery.js';
import { type RotationPorts, uncancellable } from './rotation.js';
import { type KeptAnswer, readAnswer, readFiles, readKey } from './vault.js';

/** A rotation that is taken up again: what it was, and the same ports as before. */
export interface Recovery {
  readonly history: History;
  readonly plan: RotationPlan;
  readonly ports: RotationPorts;
  readonly signal: AbortSignal;
}

export interface Seen extends World {
  /** The new key, where there is one that can be read. */
  readonly key?: IssuedKey;
}

/** Asks the provider about the old key, SecretStorage and the sealed files about the new one, and looks at the files. Changes nothing. */
export async function look(recovery: Recovery): Promise<Seen> {
  return { ...(await newKey(recovery)), old: await oldKey(recovery), files: await filesNow(recovery) };
}

async function oldKey({ plan, ports }: Recovery): Promise<Verification> {
  try {
    return await verifyKey(plan.lifecycle, ports.http, oldKeyOf(plan), uncancellable());
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    return { verdict: 'indeterminate', evidence: error.message };
  }
}

async function newKey({ history, plan, ports }: Recovery): Promise<Pick<Seen, 'newKey' | 'key'>> {
  const answer = (await readAnswer(ports.secrets, plan.id)) ?? (await readAnswer(ports.sealed, plan.id));
  const answered = answer && keyIn(answer, history, plan);
  const stored = await readKey(ports.secrets, plan.provider.id, plan.name);
  // The record of storing it may be the one that could not be written.
  if (stored !== undefined && (history.intent('store')?.key === ports.fingerprint(stored.secret) || answered?.secret.equals(stored.secret) === true)) {
    const { secret, parts, keyId, expiresAt } = stored;
    return { newKey: 'in its slot', key: { secret, parts, ...(keyId === undefined ? {} : { id: keyId }), ...(expiresAt === undefined ? {} : { expiresAt }) } };
  }
  if (answer === undefined) return { newKey: 'nowhere' };
  return answered === undefined ? { newKey: 'in an unreadable answer' } : { newKey: 'in an answer', key: answered };
}

function keyIn({ secret, parts }: KeptAnswer, history: History, plan: RotationPlan): IssuedKey | undefined {
  const { lifecycle } = plan;
  if (!issuesByCall(lifecycle) || history.intent('issue')?.by === 'hand') return { secret, parts };
  try {
    return lifecycle.issue.read({ status: 200, headers: {}, body: secret, complete: true });
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    // What the provider showed afterwards is kept as the key itself.
    const keyId = history.outcome('issue')?.keyId;
    if (looksIssuedBy(lifecycle, plan.provider, secret.reveal())) return { secret, parts, ...(keyId !== undefined && { id: keyId }) };
    // What the provider shows again need not be guessed, and an answer of that kind may hold other keys.
    return lifecycle.issue.collect === undefined ? salvage(plan, secret) : undefined;
  }
}

async function filesNow({ history, plan, ports }: Recovery): Promise<readonly FileNow[]> {
  const intended = history.intent('rewrite')?.files ?? [];
  const { held = [], changed = false } = history.outcome('rewrite') ?? {};
  const sealed = await readFiles(ports.sealed, plan.id);
  const now: FileNow[] = [];
  for (const { uri, label, before, after } of intended) {
    const bytes = await ports.references.read({ uri, label });
    const copy = sealed.find((one) => one.uri === uri);
    const part = bytes !== undefined && [copy?.before, copy?.after].some((whole) => whole?.reveal().startsWith(bytes.reveal()) === true);
    const told = held.find((one) => one.uri === uri)?.print;
    now.push(
      fileNow({
        uri,
        label,
        before,
        after: [after, told].filter((one) => one !== undefined),
        now: bytes === undefined ? undefined : { print: ports.fingerprint(bytes), part },
        settled: changed,
      }),
    );
  }
  return now;
}
