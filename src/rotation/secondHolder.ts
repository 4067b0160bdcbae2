import type { Acquired } from './acquire.js';
import { newKeyOf } from './parts.js';
import type { RewriteReport } from './ports.js';
import { oldKeyIsGone } from './retire.js';
import type { Rotation } from './rotation.js';

/**
 * Before the old key goes. A store that has kept a key may forget it, be reset, or be left behind with its machine, and once the old key is dead nobody would
 * hold one. So where no file has the new key too, the person says that SecretStorage is enough, or takes a copy.
 * @returns false when the old key is to stay for now.
 */
export async function mayRetire(rotation: Rotation, acquired: Acquired, rewritten: RewriteReport): Promise<boolean> {
  const { plan, ports, remarks, signal } = rotation;
  if (oldKeyIsGone(rotation, acquired) || signal.aborted || (rewritten.copies ?? 0) > 0) return true;
  ports.progress.report('revoke', 'Asking who holds the new key before the old one goes');
  if ((await ports.person.relyOnStore(newKeyOf(plan, acquired.key))) !== 'later') return true;
  remarks.push(`The old key works until you remove it at ${plan.page}. Copy the new one to where it is safe first; “Check Old Key” in Show Keys then proves that the old one is dead.`);
  return false;
}
