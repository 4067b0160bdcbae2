import assert from 'node:assert/strict';
import { AnswerError, type CreateRevokeLifecycle, type IssuedKey } from '../../../src/providers/lifecycle.js';
import { historyOf } from '../../../src/rotation/history.js';
import type { RotationPlan } from '../../../src/rotation/plan.js';
import { resume } from '../../../src/rotation/resume.js';
import { readKey } from '../../../src/rotation/vault.js';
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
