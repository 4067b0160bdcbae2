import assert from 'node:assert/strict';
import { HttpFailure } from '../../../../src/providers/http.js';
import type { Verdict } from '../../../../src/providers/lifecycle.js';
import { foreign, garbled, tooMany } from './answers.js';
import { type Contract, beside, each } from './contract.js';
import { type Subject, names, thrownBy } from './subject.js';

export const isLive = (verdict: Verdict): boolean => verdict === 'live' || verdict === 'live-restricted';

async function concludesNothing(subject: Subject): Promise<void> {
  const { verdict, evidence } = await subject.verify();
  assert.equal(verdict, 'indeterminate', evidence);
  subject.tellsNothing(evidence);
}

/** A garbled answer says nothing, be it that of a live key or of a dead one. Where no answer has a body, neither the provider's own nor the garbled one, it says what it always says. */
const garbledAnswers = (kept: string, prepare: (subject: Subject) => void): readonly Contract[] =>
  each(garbled, 'verify', (what) => `concludes nothing of ${kept} key from an answer ${what}`, async (subject, fault) => {
    prepare(subject);
    const own = await subject.verify();
    subject.fail(fault);
    const { verdict, evidence } = await subject.verify();
    assert.equal(verdict, subject.received.every((body) => body === '') ? own.verdict : 'indeterminate', evidence);
    subject.tellsNothing(evidence);
  });

export const verifying: readonly Contract[] = [
  {
    part: 'verify',
    name: 'says that a live key lives, what it is told of it, and changes nothing',
    holds: async (subject) => {
      const { emulation, token } = subject;
      const before = subject.state();
      const { verdict, evidence, facts } = await subject.verify();
      assert.ok(isLive(verdict), `${verdict}: ${evidence}`);
      assert.match(evidence, /\S/u);
      subject.tellsNothing(evidence);
      if (facts?.id !== undefined) assert.equal(facts.id, emulation.find(token)?.id);
      assert.equal(subject.state(), before);
    },
  },
  {
    part: 'verify',
    name: 'says that a revoked key is dead',
    holds: async (subject) => {
      subject.emulation.revoke(subject.token);
      const { verdict, evidence } = await subject.verify();
      assert.equal(verdict, 'dead', evidence);
      subject.tellsNothing(evidence);
    },
  },
  {
    part: 'verify',
    name: 'never says that an unknown key lives',
    holds: async (subject) => {
      const { verdict, evidence } = await subject.verify(subject.unknown());
      assert.ok(verdict === 'dead' || verdict === 'indeterminate', `${verdict}: ${evidence}`);
      subject.tellsNothing(evidence);
    },
  },
  {
    part: 'verify',
    name: 'tells of one key what is told of it, and not of another',
    holds: async (subject) => {
      const other = subject.another();
      const { facts } = await subject.verify(subject.credential(other));
      if (facts?.id !== undefined) assert.equal(facts.id, subject.emulation.find(other)?.id);
      subject.emulation.revoke(other);
      assert.ok(isLive((await subject.verify()).verdict));
    },
  },
  {
    part: 'verify',
    name: 'sends the key, and nothing of another one',
    holds: async (subject) => {
      const other = subject.credential(subject.another());
      await subject.verify();
      assert.ok(subject.sent.length > 0);
      const parts = new Set(Object.values(subject.key.parts).map((part) => part.reveal()));
      for (const sent of subject.sent) assert.ok(!names({ ...other, parts: Object.fromEntries(Object.entries(other.parts).filter(([, part]) => !parts.has(part.reveal()))) }, sent));
    },
  },
  {
    part: 'verify',
    name: 'is told to wait, and says for how long',
    holds: async (subject) => {
      subject.fail(tooMany);
      const { verdict, evidence, retryAfter } = await subject.verify();
      assert.equal(verdict, 'rate-limited', evidence);
      assert.equal(retryAfter, 7000);
    },
  },
  ...garbledAnswers('a live', () => undefined),
  ...garbledAnswers('a dead', ({ emulation, token }) => emulation.revoke(token)),
  ...each(foreign, 'verify', (what) => `concludes nothing from ${what}`, async (subject, fault) => {
    subject.fail(fault);
    await concludesNothing(subject);
  }),
  {
    part: 'verify',
    name: 'never says that a key is dead because one of several answers failed',
    holds: async (subject) => {
      await subject.verify();
      for (let failing = 0, calls = subject.sent.length; failing < calls; failing++) {
        for (const fault of [...Object.values(garbled), ...Object.values(foreign), tooMany]) {
          subject.emulator.clearFaults();
          if (failing > 0) subject.fail({ slow: 0 }, failing);
          subject.fail(fault, 1);
          const { verdict, evidence } = await subject.verify();
          assert.notEqual(verdict, 'dead', evidence);
          subject.tellsNothing(evidence);
        }
      }
    },
  },
  {
    part: 'verify',
    name: 'takes a key beside what belongs to another one for dead only if it was seen alive so',
    holds: async (subject) => {
      const { parts } = subject.credential(subject.elsewhere());
      if (Object.entries(parts).every(([id, part]) => subject.key.parts[id]?.equals(part) === true)) return beside;
      const { verdict, evidence, unknown } = await subject.verify({ ...subject.key, parts });
      assert.ok(verdict !== 'dead' || unknown === true, evidence);
      return undefined;
    },
  },
  {
    part: 'verify',
    name: 'says that no answer came',
    holds: async (subject) => {
      subject.fail('drop-before');
      const error = await thrownBy(() => subject.verify());
      assert.ok(error instanceof HttpFailure, String(error));
      subject.tellsNothing(error);
    },
  },
  {
    part: 'verify',
    name: 'sends nothing while a part is missing without which nothing can be asked',
    holds: async (subject) => {
      const needed = subject.lifecycle.parts?.filter((part) => part.needed === true) ?? [];
      for (const { id } of needed) {
        const { verdict } = await subject.verify({ ...subject.key, parts: Object.fromEntries(Object.entries(subject.key.parts).filter(([part]) => part !== id)) });
        assert.equal(verdict, 'indeterminate');
      }
      assert.deepEqual(subject.sent, []);
      // And without those that are not needed it may be asked all the same.
      const { verdict, evidence } = await subject.verify({ ...subject.key, parts: Object.fromEntries(Object.entries(subject.key.parts).filter(([part]) => needed.some(({ id }) => id === part))) });
      assert.ok(verdict !== 'dead', evidence);
      assert.ok(subject.sent.length > 0);
    },
  },
  {
    part: 'verify',
    name: 'can be cancelled',
    holds: async ({ lifecycle, http, key }) => {
      const reason = new Error('stop');
      assert.equal(await thrownBy(() => lifecycle.verify(http, key, AbortSignal.abort(reason))), reason);
    },
  },
];
