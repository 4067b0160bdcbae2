import assert from 'node:assert/strict';
import type { Credential } from '../../../../src/providers/credential.js';
import { HttpFailure } from '../../../../src/providers/http.js';
import { type CreateRevokeLifecycle, type Identity, type IdentityProof, type RevokeOnlyLifecycle, type RotateLifecycle, AnswerError } from '../../../../src/providers/lifecycle.js';
import type { Fault } from '../../../emulator/faults.js';
import { foreign, garbled, refusals, tooMany } from './answers.js';
import { type Contract, beside, each } from './contract.js';
import { asking, read, send } from './issuing.js';
import { type Subject, names, never, thrownBy, unless } from './subject.js';

export type Revoking = CreateRevokeLifecycle | RevokeOnlyLifecycle;
export type Proving = Revoking | (RotateLifecycle & Required<Pick<RotateLifecycle, 'prove' | 'authority'>>);

const idOf = ({ emulation }: Subject, token: string): string | undefined => emulation.find(token)?.id;

async function prove(subject: Subject<Proving>, authority: Credential, old = subject.key): Promise<Identity | undefined> {
  const before = subject.state();
  const identity = await subject.lifecycle.prove(subject.http, old, authority, never);
  assert.equal(subject.state(), before, 'to prove it changed something');
  subject.tellsNothing(identity?.how);
  return identity;
}

const proofOf = (identity: Identity, of: IdentityProof['of'] = 'old key'): IdentityProof => ({ ...identity, of, at: new Date().toISOString() });

/** Who may look: the key where it may do it all by itself, and a credential that may. */
async function holders(subject: Subject<Proving>): Promise<readonly Credential[]> {
  const { facts = {} } = await subject.verify();
  const { lifecycle } = subject;
  return ((lifecycle.class === 'revoke-only' ? lifecycle.mayRevoke(facts) : lifecycle.mayIssue?.(facts)) === true ? [subject.key, subject.authority()] : [subject.authority()]);
}

/** The credential by which a rotation revokes. */
export const holder = async (subject: Subject<Proving>): Promise<Credential> => (await holders(subject))[0]!;

async function proved(subject: Subject<Proving>, authority: Credential): Promise<IdentityProof | undefined> {
  const looked = subject.sent.length;
  const identity = await prove(subject, authority);
  // Some providers tell nothing by which a key is found again: then nothing is looked for.
  if (identity === undefined) assert.equal(subject.sent.length, looked, 'it looks for the key, and does not find it');
  return identity === undefined ? undefined : proofOf(identity);
}

export const proving: readonly Contract<Proving>[] = [
  {
    part: 'prove',
    name: 'proves the key by its own id, whoever looks',
    holds: async (subject) => {
      subject.another();
      let found = 0;
      for (const authority of await holders(subject)) {
        const proof = await proved(subject, authority);
        if (proof === undefined) continue;
        assert.equal(proof.keyId, idOf(subject, subject.token));
        assert.match(proof.how, /\S/u);
        found++;
      }
      return found === 0 ? beside : undefined;
    },
  },
  {
    part: 'prove',
    name: 'proves nothing of a key in another account',
    holds: async (subject) => {
      const authority = subject.authority('elsewhere');
      const looked = subject.sent.length;
      const identity = await prove(subject, authority);
      if (identity === undefined) return;
      assert.equal(identity.keyId, idOf(subject, subject.token));
      assert.ok(!subject.sent.slice(looked).some((sent) => names(authority, sent)), 'it was proved by a credential that does not see the key');
    },
  },
  {
    part: 'prove',
    name: 'proves no other key when it is asked for one that is not known',
    holds: async (subject) => {
      subject.another();
      const identity = await prove(subject, subject.authority(), subject.unknown());
      assert.ok(identity === undefined || !subject.emulation.list().some(({ id }) => id === identity.keyId), 'it proves another key');
    },
  },
  {
    part: 'prove',
    name: 'proves no other key when a part of one stands beside it',
    holds: async (subject) => {
      const other = subject.another();
      const mixed = { secret: subject.key.secret, parts: subject.credential(other).parts };
      const identity = await prove(subject, subject.authority(), mixed);
      assert.ok(identity === undefined || identity.keyId === idOf(subject, subject.token), 'it proves another key');
    },
  },
  ...each<Fault, Proving>({ ...garbled, ...foreign, 'too many requests': tooMany, 'a connection that breaks': 'drop-before' }, 'prove', (what) => `proves nothing from ${what}`, async (subject, fault) => {
    for (const authority of await holders(subject)) {
      subject.fail(fault);
      const looked = subject.sent.length;
      const identity = await unless(HttpFailure, () => prove(subject, authority));
      subject.emulator.clearFaults();
      subject.tellsNothing(identity);
      if (identity === undefined || identity instanceof HttpFailure) continue;
      // What stands in the key itself is proof where the key authorises, or where nothing has to be asked.
      assert.equal(identity.keyId, idOf(subject, subject.token));
      assert.ok(authority === subject.key || subject.sent.length === looked, 'it was proved by an answer that says nothing');
    }
  }),
  {
    part: 'prove',
    name: 'can be cancelled',
    holds: async (subject) => {
      const reason = new Error('stop');
      const authority = subject.authority();
      const looked = subject.sent.length;
      if ((await proved(subject, authority)) === undefined || subject.sent.length === looked) return beside;
      assert.equal(await thrownBy(async () => subject.lifecycle.prove(subject.http, subject.key, authority, AbortSignal.abort(reason))), reason);
      return undefined;
    },
  },
];

/** Sends the revocation of what was proved. */
async function revoke(subject: Subject<Revoking>, proof: IdentityProof, authority: Credential): Promise<void> {
  subject.lifecycle.readRevoked(await send(subject, await subject.lifecycle.revoke(proof, authority, subject.http, never)));
}

async function mustBeDead(subject: Subject<Revoking>, key: Credential): Promise<void> {
  const { verdict, evidence } = await subject.verify(key);
  assert.equal(verdict, 'dead', evidence);
}

const spared = (subject: Subject<Revoking>): readonly string[] => [subject.another(), subject.another(), subject.elsewhere()];

export const revoking: readonly Contract<Revoking>[] = [
  {
    part: 'revoke',
    name: 'revokes the key that was proved, and no other, by another credential',
    holds: async (subject) => {
      const others = spared(subject);
      const authority = subject.authority();
      const proof = await proved(subject, authority);
      if (proof === undefined) return beside;
      await revoke(subject, proof, authority);
      assert.ok(!subject.emulation.isLive(subject.token));
      await mustBeDead(subject, subject.key);
      for (const other of others) assert.ok(subject.emulation.isLive(other), 'another key died');
      // Gone already is done.
      await revoke(subject, proof, authority);
      for (const other of others) assert.ok(subject.emulation.isLive(other), 'another key died the second time');
      return undefined;
    },
  },
  {
    part: 'revoke',
    name: 'revokes the key by itself, and no other',
    holds: async (subject) => {
      const others = spared(subject);
      const proof = (await holder(subject)) === subject.key ? await proved(subject, subject.key) : undefined;
      if (proof === undefined) return beside;
      await revoke(subject, proof, subject.key);
      assert.ok(!subject.emulation.isLive(subject.token));
      await mustBeDead(subject, subject.key);
      for (const other of others) assert.ok(subject.emulation.isLive(other), 'another key died');
      return undefined;
    },
  },
  {
    part: 'revoke',
    name: 'takes back a new key by the id that came with it, and leaves the old one',
    holds: async (subject) => {
      if (subject.lifecycle.class !== 'create+revoke') return beside;
      const issuing = { ...subject, lifecycle: subject.lifecycle };
      const asked = await asking(issuing);
      const fresh = await read(issuing, await send(subject, await issuing.lifecycle.issue.request(asked, subject.http, never)), asked);
      const key = { secret: fresh.secret, parts: { ...subject.key.parts, ...fresh.parts } };
      const id = fresh.id ?? (await prove(subject, asked.authority, key))?.keyId;
      assert.equal(id, idOf(subject, fresh.secret.reveal()), 'nothing tells which key the new one is');
      const identity = await prove(subject, asked.authority, key);
      if (identity !== undefined) assert.equal(identity.keyId, id);
      await revoke(subject, proofOf({ keyId: id ?? '', how: 'the id came with it' }, 'new key'), asked.authority);
      await mustBeDead(subject, key);
      assert.ok(subject.emulation.isLive(subject.token), 'the old key died');
      return undefined;
    },
  },
  {
    part: 'revoke',
    name: 'does nothing to other keys by a credential of another account',
    holds: async (subject) => {
      const others = spared(subject);
      const proof = await proved(subject, await holder(subject));
      if (proof === undefined) return beside;
      await unless(AnswerError, async () => revoke(subject, proof, subject.authority('elsewhere')));
      for (const other of others) assert.ok(subject.emulation.isLive(other), 'another key died');
      return undefined;
    },
  },
  ...[...refusals, tooMany].map((fault): Contract<Revoking> => {
    const status = typeof fault === 'object' && 'status' in fault ? fault.status : 0;
    return {
      part: 'revoke',
      name: `reads the refusal ${status}${fault === tooMany ? ' with a time to wait' : ''}`,
      holds: async (subject) => {
        const authority = await holder(subject);
        const proof = await proved(subject, authority);
        if (proof === undefined) return beside;
        const request = await subject.lifecycle.revoke(proof, authority, subject.http, never);
        subject.fail(fault);
        const answer = await send(subject, request);
        // A 404 may say that it is gone already; what else is refused is not done.
        const error = await unless(AnswerError, () => Promise.resolve().then(() => subject.lifecycle.readRevoked(answer)));
        assert.ok(error instanceof AnswerError || status === 404, 'a refusal counts as done');
        subject.tellsNothing(error);
        if (status === 401 || status === 403 || status === 429) assert.equal(error?.issued, 'no');
        assert.ok(subject.emulation.isLive(subject.token));
        return undefined;
      },
    };
  }),
  ...each<number, Revoking>({ 408: 408, 500: 500, 502: 502, 503: 503 }, 'revoke', (status) => `may have revoked it after ${status}`, async (subject, status) => {
    const authority = await holder(subject);
    const proof = await proved(subject, authority);
    if (proof === undefined) return beside;
    const request = await subject.lifecycle.revoke(proof, authority, subject.http, never);
    subject.fail({ status, body: {}, acts: true });
    const answer = await send(subject, request);
    const error = await thrownBy(() => subject.lifecycle.readRevoked(answer));
    assert.ok(error instanceof AnswerError, String(error));
    assert.equal(error.issued, 'maybe');
    subject.tellsNothing(error);
    return undefined;
  }),
];
