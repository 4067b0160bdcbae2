import assert from 'node:assert/strict';
import { AnswerError, type CreateRevokeLifecycle, type IssuedKey, type RotateLifecycle } from '../../../src/providers/lifecycle.js';
import { historyOf } from '../../../src/rotation/history.js';
import type { RotationPlan } from '../../../src/rotation/plan.js';
import { resume } from '../../../src/rotation/resume.js';
import { readAll, readKey, storeKey } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Rig, createRig, done, emulated, planOf, stopped } from './rig.js';

/** SendGrid's calls, as of a provider that only says that a key is being made, or that shows one again. */
describe('a provider that shows a key as often as it is asked', () => {
  const world = emulated();
  let rig: Rig;
  let old: string;
  let before: number;

  beforeEach(() => {
    old = world.emulator.sendgrid.mint();
    rig = createRig(world.emulator, old);
    before = world.emulator.sendgrid.list().length;
  });

  const newest = (): IssuedKey => {
    const key = world.emulator.sendgrid.list().at(-1);
    assert.ok(key);
    return { secret: Secret.of(key.token), id: key.id };
  };
  const minted = (): number => world.emulator.sendgrid.list().length - before;

  function planned(change: (lifecycle: CreateRevokeLifecycle) => Partial<CreateRevokeLifecycle>): RotationPlan {
    const plan = planOf('sendgrid', old);
    assert.ok(plan.lifecycle.class === 'create+revoke');
    return { ...plan, lifecycle: { ...plan.lifecycle, ...change(plan.lifecycle) } };
  }

  const collecting = (collect: () => Promise<IssuedKey>): RotationPlan =>
    planned(({ issue }) => ({
      issue: {
        ...issue,
        read: () => {
          throw new AnswerError('The key is only being made.', 'maybe');
        },
        collect: () => collect(),
      },
    }));

  it('is looked at until the key is there', async () => {
    const { newKey, oldKey } = done(await rig.run(collecting(() => Promise.resolve(newest()))));
    assert.equal(newKey.reveal(), newest().secret.reveal());
    assert.ok(oldKey.dead);
    assert.equal(minted(), 1);
  });

  it('leaves the rotation in doubt, and makes no second key, where it cannot be looked at', async () => {
    const plan = collecting(() => Promise.reject(new AnswerError('It did not say.', 'maybe')));
    assert.equal(stopped(await rig.run(plan)).state, 'in-doubt');
    assert.equal(minted(), 1);
    assert.ok(world.emulator.sendgrid.isLive(old));
  });

  it('is told of the time that the old key was left, by one who resumes too', async () => {
    const asked: (number | undefined)[] = [];
    const token = world.emulator.gitlab.mint();
    rig = createRig(world.emulator, token);
    const plan = planOf('gitlab', token);
    assert.ok(plan.lifecycle.class === 'rotate');
    const resolveLost: RotateLifecycle['resolveLost'] = (_http, { grace }) => (asked.push(grace), Promise.resolve({ outcome: 'unknown', evidence: 'It did not say', remedy: 'Look.' }));
    const due: RotationPlan = { ...plan, reason: 'due', overlap: 60_000, lifecycle: { ...plan.lifecycle, longestGrace: 60_000, resolveLost } };
    world.emulator.fail({ provider: 'gitlab', method: 'POST', path: /rotate$/u, fault: 'drop-after' });
    assert.equal(stopped(await rig.run(due)).state, 'in-doubt');
    const history = historyOf(rig.journal);
    assert.ok(history);
    await assert.rejects(resume({ history, plan: due, ports: rig.portsFor('gitlab'), signal: new AbortController().signal }));
    assert.deepEqual(asked, [60_000, 60_000]);
  });

  it('whose id is told as the old one’s has its old one removed by the person', async () => {
    const plan = planned(() => ({ prove: () => Promise.resolve({ keyId: newest().id ?? '', how: 'it said so' }) }));
    let why: string | undefined;
    rig.person = { ...rig.person, removeOldKey: (told) => ((why = told), Promise.resolve('later')) };
    const { newKey } = done(await rig.run(plan));
    assert.ok(world.emulator.sendgrid.isLive(newKey.reveal()), 'the new key was revoked as the old one');
    assert.match(why ?? '', /revokes none/u);
  });

  const showing = (): RotationPlan =>
    planned((lifecycle) => ({
      resolveLost: async (...asked) => {
        const found = await lifecycle.resolveLost(...asked);
        return found.outcome === 'issued' ? { ...found, key: newest() } : found;
      },
    }));

  it('gives the value again after its answer was lost, and the rotation goes on', async () => {
    world.emulator.fail({ provider: 'sendgrid', method: 'POST', path: /api_keys$/u, fault: 'drop-after' });
    const { newKey, oldKey } = done(await rig.run(showing()));
    assert.equal(newKey.reveal(), newest().secret.reveal());
    assert.ok(oldKey.dead);
    assert.equal(minted(), 1);
  });

  it('leaves it to the person where its slot holds another key by now, and keeps it where they find it', async () => {
    world.emulator.fail({ provider: 'sendgrid', method: 'POST', path: /api_keys$/u, fault: 'drop-after' });
    const plan = showing();
    const other = { provider: 'sendgrid', name: plan.name, secret: Secret.of(world.emulator.sendgrid.mint()), parts: {}, storedAt: '', baseUrl: plan.baseUrl };
    before++;
    await storeKey(rig.store, other);
    assert.equal(stopped(await rig.run(plan)).state, 'in-doubt');
    assert.equal(minted(), 1);
    assert.deepEqual((await readAll(rig.store)).answers.map(({ secret }) => secret.reveal()), [newest().secret.reveal()]);
    assert.ok((await readKey(rig.store, 'sendgrid', plan.name))?.secret.equals(other.secret));
  });

  it('gives it again to one who resumes', async () => {
    world.emulator.fail({ provider: 'sendgrid', method: 'POST', path: /api_keys$/u, fault: 'drop-after' });
    world.emulator.fail({ provider: 'sendgrid', method: 'GET', path: /api_keys$/u, fault: { status: 500 }, times: 2 }); // When slots are counted, and when it is looked for.
    const plan = showing();
    assert.equal(stopped(await rig.run(plan)).state, 'in-doubt');
    world.emulator.clearFaults();
    const history = historyOf(rig.journal);
    assert.ok(history);
    assert.equal(await resume({ history, plan, ports: rig.portsFor('sendgrid'), signal: new AbortController().signal }), 'done');
    assert.equal((await readKey(rig.store, 'sendgrid', plan.name))?.secret.reveal(), newest().secret.reveal());
    assert.equal(minted(), 1);
    assert.ok(!world.emulator.sendgrid.isLive(old));
  });
});
