import assert from 'node:assert/strict';
import { type History, historyOf } from '../../../src/rotation/history.js';
import { endOverlap, extendOverlap } from '../../../src/rotation/overlap.js';
import type { RotationPlan } from '../../../src/rotation/plan.js';
import { RotationStopped, type RotationSummary } from '../../../src/rotation/rotation.js';
import { alone } from '../../../src/providers/credential.js';
import { readAll, readKey, storeKey } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { type ProviderId, type Rig, createRig, done, emulated, planOf, stopped } from './rig.js';

const day = 24 * 3_600_000;

describe('an overlap: a key that is only due works on beside the new one for a while', () => {
  const world = emulated();

  let old: string;
  let rig: Rig;
  const start = (key: string): void => {
    old = key;
    rig = createRig(world.emulator, old);
  };
  beforeEach(() => start(world.emulator.sendgrid.mint()));

  const planned = (id: ProviderId = 'sendgrid'): RotationPlan => ({ ...planOf(id, old), reason: 'due', overlap: day });
  const history = (): History => historyOf(rig.journal) ?? assert.fail('there is no history');
  /** As a later start of the editor has it: what SecretStorage and the journal tell. */
  async function over(id: ProviderId = 'sendgrid', signal = new AbortController().signal): Promise<RotationSummary | RotationStopped> {
    const plan = planned(id);
    const key = await readKey(rig.store, id, plan.name);
    assert.ok(key !== undefined);
    try {
      return await endOverlap({ plan, ports: rig.portsFor(id), signal, remarks: [], history: history(), key: { secret: key.secret }, seenLive: true }, 'due');
    } catch (error) {
      if (error instanceof RotationStopped) return error;
      throw error;
    }
  }

  it('leaves the old key alive, and kept, with the files changed and the end told and written down', async () => {
    const { oldKey, newKey } = done(await rig.run(planned()));
    assert.deepEqual([oldKey.dead, oldKey.until], [false, '2026-11-24T12:00:00.000Z']);
    assert.ok(world.emulator.sendgrid.isLive(old) && world.emulator.sendgrid.isLive(newKey.reveal()));
    assert.ok(!rig.file.text.includes(old));
    assert.deepEqual((await readAll(rig.store)).retiring.map(({ secret }) => secret.reveal()), [old]);
    assert.deepEqual([history().state, history().intent('grace'), rig.told.length], ['grace', { due: '2026-11-24T12:00:00.000Z', mayGo: true }, 1]);
    assert.equal(world.asked('DELETE', /./u), 0);
  });

  it('ends with the old key revoked by its own id and proved dead, and nothing kept of it', async () => {
    const other = world.emulator.sendgrid.mint();
    done(await rig.run(planned()));
    const { oldKey, rewritten } = done(await over());
    assert.ok(oldKey.dead && !world.emulator.sendgrid.isLive(old));
    assert.ok(world.emulator.sendgrid.isLive(other));
    assert.deepEqual([rewritten.files, rewritten.occurrences], [1, 1]);
    assert.deepEqual([history().state, history().outcome('grace'), (await readAll(rig.store)).retiring.length, rig.told.length], ['ended', { ended: 'due' }, 0, 2]);
    assert.equal(world.asked('DELETE', /api_keys/u), 1);
  });

  it('is for a key that is only due: a compromised one is revoked at once', async () => {
    assert.ok(done(await rig.run({ ...planned(), reason: 'compromised' })).oldKey.dead);
    assert.equal(history().state, 'ended');
  });

  it('is not where none is wanted', async () => {
    assert.ok(done(await rig.run({ ...planned(), overlap: 0 })).oldKey.dead);
  });

  it('is impossible where the old key dies in the call', async () => {
    start(world.emulator.gitlab.mint({ scopes: ['api'] }));
    assert.ok(done(await rig.run(planned('gitlab'))).oldKey.dead);
    assert.deepEqual([history().state, history().intent('grace')], ['ended', undefined]);
  });

  /** The old key was not revoked, and the overlap can be ended later. */
  async function stays(result: RotationSummary | RotationStopped, message: RegExp): Promise<void> {
    assert.match(stopped(result).message, message);
    assert.ok(world.emulator.sendgrid.isLive(old), 'the old key was revoked');
    assert.equal(history().state, 'grace');
    assert.equal((await readAll(rig.store)).retiring.length, 1);
    world.emulator.clearFaults();
    assert.ok(done(await over()).oldKey.dead, 'it could not be ended later');
  }

  it('goes on when the new key does not work at its end', async () => {
    done(await rig.run(planned()));
    world.emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { slow: 0 }, times: 1 }); // The look at the old key.
    world.emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { status: 401, body: { errors: [{ message: 'expired or revoked' }] } } });
    await stays(await over(), /new key .* does not work .* not revoked/u);
  });

  it('goes on when the provider does not answer at its end', async () => {
    done(await rig.run(planned()));
    world.emulator.fail({ provider: 'sendgrid', fault: { status: 500 } });
    await stays(await over(), /did not say whether the old key .* not revoked/u);
  });

  it('goes on when the person stops it', async () => {
    done(await rig.run(planned()));
    const controller = new AbortController();
    const reported = rig.reported;
    reported.push = (...steps): number => {
      controller.abort();
      return Array.prototype.push.apply(reported, steps);
    };
    await stays(await over('sendgrid', controller.signal), /Stopped as you asked/u);
  });

  it('goes on when it takes a person to remove the key and there is none', async () => {
    done(await rig.run(planned()));
    world.emulator.fail({ provider: 'sendgrid', method: 'GET', path: /api_keys\/./u, fault: { status: 404 } });
    rig.person = { ...rig.person, removeOldKey: () => Promise.resolve('later') };
    await stays(await over(), /works until you remove it .* pending/u);
    assert.equal(world.asked('DELETE', /./u), 1, 'without a proof nothing is deleted');
  });

  it('asks once whether SecretStorage is enough: when it begins, or else when it ends', async () => {
    const answers: ('later' | 'enough')[] = ['later', 'enough'];
    rig.person = { ...rig.person, relyOnStore: () => Promise.resolve(answers.shift() ?? assert.fail('it was asked again')) };
    done(await rig.run(planned()));
    assert.equal(history().intent('grace')?.mayGo, false);
    assert.ok(done(await over()).oldKey.dead);
  });

  it('goes on when nobody says that SecretStorage is enough', async () => {
    rig.person = { ...rig.person, relyOnStore: () => Promise.resolve('later') };
    done(await rig.run(planned()));
    const result = await over();
    rig.person = { ...rig.person, relyOnStore: () => Promise.resolve('enough') };
    await stays(result, /Copy the new one .* pending/u);
  });

  it('goes on when the new key dies while it is asked whether SecretStorage is enough', async () => {
    const { sendgrid } = world.emulator;
    rig.person = { ...rig.person, relyOnStore: () => Promise.resolve('later') };
    const { newKey } = done(await rig.run(planned()));
    rig.person = { ...rig.person, relyOnStore: () => Promise.resolve((sendgrid.revoke(newKey.reveal()), 'enough' as const)) };
    assert.match(stopped(await over()).message, /old key was not revoked/u);
    assert.ok(sendgrid.isLive(old));
    assert.equal(history().state, 'grace');
  });

  /** The new key was forgotten and removed on the page, and another project's key took the free name. */
  async function giveSlotToAnother(): Promise<void> {
    const { newKey } = done(await rig.run(planned()));
    world.emulator.sendgrid.revoke(newKey.reveal());
    const stored = await readKey(rig.store, 'sendgrid', planned().name);
    assert.ok(stored !== undefined);
    await storeKey(rig.store, { ...stored, secret: Secret.of(world.emulator.sendgrid.mint()) });
  }

  it('goes on when the slot holds a live key that did not take the old one’s place', async () => {
    await giveSlotToAnother();
    assert.match(stopped(await over()).message, /holds another key .* not revoked\. .* remove it at http/u);
    assert.ok(world.emulator.sendgrid.isLive(old), 'the old key was revoked though what replaced it does not work');
    assert.deepEqual([history().state, (await readAll(rig.store)).retiring.length], ['grace', 1]);
  });

  it('is over whatever the slot holds when the old key has died', async () => {
    await giveSlotToAnother();
    world.emulator.sendgrid.revoke(old);
    assert.ok(done(await over()).oldKey.dead);
    assert.equal(history().state, 'ended');
  });

  it('asks for a credential again where the old key may not revoke itself: none was kept', async () => {
    start(world.emulator.sendgrid.mint({ scopes: ['mail.send'] }));
    const admin = world.emulator.sendgrid.mint();
    const asked: string[] = [];
    rig.person = { ...rig.person, giveAuthority: ({ wanted }) => Promise.resolve((asked.push(wanted), alone(Secret.of(admin)))) };
    done(await rig.run(planned()));
    assert.ok(![...rig.store.held.values()].some((value) => value.includes(admin)));
    assert.ok(done(await over()).oldKey.dead);
    assert.equal(asked.length, 2);
  });

  it('is over for a key that died meanwhile', async () => {
    done(await rig.run(planned()));
    world.emulator.sendgrid.revoke(old);
    assert.ok(done(await over()).oldKey.dead);
    assert.equal(world.asked('DELETE', /./u), 0);
  });

  it('can be made longer', async () => {
    done(await rig.run(planned()));
    await extendOverlap(history(), '2026-11-25T12:00:00.000Z', rig.portsFor('sendgrid'));
    assert.deepEqual([history().state, history().intent('grace')?.due], ['grace', '2026-11-25T12:00:00.000Z']);
  });

  it('is ended by hand where there is no call', async () => {
    start(world.emulator.openai.mint());
    const fresh = world.emulator.openai.mint();
    rig.person = { ...rig.person, pasteNewKey: () => Promise.resolve(Secret.of(fresh)), removeOldKey: () => Promise.resolve((world.emulator.openai.revoke(old), 'removed' as const)) };
    assert.equal(done(await rig.run(planned('openai'))).oldKey.dead, false);
    assert.ok(world.emulator.openai.isLive(old));
    assert.ok(done(await over('openai')).oldKey.dead);
  });
});
