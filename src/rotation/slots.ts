import { HttpFailure } from '../providers/http.js';
import type { CreateRevokeLifecycle, Slots } from '../providers/lifecycle.js';
import type { Credential } from '../providers/credential.js';
import { oldKeyOf } from './plan.js';
import { type Rotation, RotationStopped } from './rotation.js';

/**
 * Counts before a key is asked for: a full account refuses it, and which key is to go is the person's to say. Nothing is deactivated or deleted here.
 * What cannot be counted is left to the provider's own refusal. @throws {RotationStopped}
 */
export async function findSlot(rotation: Rotation, lifecycle: CreateRevokeLifecycle, authority: Credential): Promise<void> {
  const { plan, ports, signal } = rotation;
  for (;;) {
    const slots = await count(rotation, lifecycle, authority);
    if (slots === undefined) return;
    ports.progress.report('issue', `${plan.provider.name} has ${slots.used} of ${slots.limit} keys`);
    if (slots.used < slots.limit) return;
    if (signal.aborted || !(await ports.person.freeSlot(slots))) {
      throw new RotationStopped(`The account has ${slots.used} of ${slots.limit} keys, so ${plan.provider.name} would make no other one. Nothing was changed. Remove one that is not used at ${plan.page}, then try again.`, 'untouched', true);
    }
  }
}

async function count({ plan, ports, signal }: Rotation, lifecycle: CreateRevokeLifecycle, authority: Credential): Promise<Slots | undefined> {
  try {
    return await lifecycle.countSlots?.(ports.http, authority, signal, oldKeyOf(plan));
  } catch (error) {
    if (error instanceof HttpFailure || signal.aborted) return undefined;
    throw error;
  }
}
