import assert from 'node:assert/strict';
import type { Credential } from '../../../../src/providers/credential.js';
import { HttpFailure } from '../../../../src/providers/http.js';
import type { CreateRevokeLifecycle, Slots } from '../../../../src/providers/lifecycle.js';
import { foreign, garbled, tooMany } from './answers.js';
import { type Contract, each } from './contract.js';
import { asking, refusedAltogether } from './issuing.js';
import { type Subject, never, unless } from './subject.js';

type Counting = CreateRevokeLifecycle & Required<Pick<CreateRevokeLifecycle, 'countSlots'>>;

async function count({ lifecycle, http, key }: Subject<Counting>, authority: Credential): Promise<Slots> {
  const slots = await lifecycle.countSlots(http, authority, never, key);
  assert.ok(slots !== undefined && Number.isInteger(slots.used) && slots.used >= 1 && slots.limit >= 1, 'it does not count');
  return slots;
}

export const counting: readonly Contract<Counting>[] = [
  {
    part: 'slots',
    name: 'counts the keys of the account, and not those of another one',
    holds: async (subject) => {
      const authority = subject.authority();
      const before = await count(subject, authority);
      const more = subject.beside();
      assert.deepEqual(await count(subject, authority), { ...before, used: before.used + 1 });
      subject.emulation.revoke(more);
      assert.ok((await count(subject, authority)).used <= before.used + 1);
      const now = await count(subject, authority);
      subject.elsewhere();
      assert.deepEqual(await count(subject, authority), now);
    },
  },
  {
    part: 'slots',
    name: 'is refused a key more than there may be, and sees it before',
    holds: async (subject) => {
      const asked = await asking(subject);
      for (let slots = await count(subject, asked.authority); slots.used < slots.limit; ) {
        for (let left = slots.limit - slots.used; left > 0; left--) subject.beside();
        const { used } = slots;
        slots = await count(subject, asked.authority);
        assert.ok(slots.used > used, `it counts ${used} keys however many are made`);
      }
      await refusedAltogether(subject, asked);
    },
  },
  ...each({ ...garbled, ...foreign, 'too many requests': tooMany, 'a connection that breaks': 'drop-before' as const }, 'slots', (what) => `counts nothing from ${what}`, async (subject: Subject<Counting>, fault) => {
    const authority = subject.authority();
    subject.fail(fault);
    const slots = await unless(HttpFailure, async () => subject.lifecycle.countSlots(subject.http, authority, never, subject.key));
    assert.ok(slots === undefined || slots instanceof HttpFailure);
    subject.tellsNothing(slots);
  }),
];
