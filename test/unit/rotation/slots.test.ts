import assert from 'node:assert/strict';
import { historyOf } from '../../../src/rotation/history.js';
import type { JournalRecord } from '../../../src/rotation/journal.js';
import { repeatsOf } from '../../../src/rotation/repeats.js';
import { mostKeys } from '../../emulator/providers/sendgrid.js';
import { plan, record } from './records.js';
import { type Rig, createRig, done, emulated, planOf, stopped } from './rig.js';

describe('an account that is full', () => {
  const world = emulated();
  let old: string;
  let rig: Rig;
  beforeEach(() => {
    for (const { token } of world.emulator.sendgrid.list()) world.emulator.sendgrid.revoke(token);
    old = world.emulator.sendgrid.mint();
    rig = createRig(world.emulator, old);
    while (world.emulator.sendgrid.list().filter(({ revoked }) => !revoked).length < mostKeys) world.emulator.sendgrid.mint();
  });

  it('is known before a key is asked for: the person makes room, and it is counted again', async () => {
    const unused = world.emulator.sendgrid.list().at(-1)?.token ?? '';
    const asked: unknown[] = [];
    rig.person = { ...rig.person, freeSlot: (slots) => Promise.resolve((asked.push(slots), asked.length > 1 && world.emulator.sendgrid.revoke(unused), true)) };
    assert.ok(done(await rig.run(planOf('sendgrid', old))).oldKey.dead);
    assert.deepEqual(asked, [{ used: mostKeys, limit: mostKeys }, { used: mostKeys, limit: mostKeys }], 'the page had not been used yet when it was counted again first');
    assert.equal(world.asked('DELETE', /api_keys/u), 1, 'no other key than the old one is deleted');
    assert.equal(world.asked('POST', /api_keys$/u), 1);
  });

  it('stays as it is where the person makes no room', async () => {
    rig.person = { ...rig.person, freeSlot: () => Promise.resolve(false) };
    const { state, message, wished } = stopped(await rig.run(planOf('sendgrid', old)));
    assert.deepEqual([state, wished], ['untouched', true]);
    assert.match(message, /100 of 100 keys/u);
    assert.equal(world.asked('POST', /./u) + world.asked('DELETE', /./u), 0);
  });

  it('is left to the provider to tell where it cannot be counted', async () => {
    world.emulator.fail({ provider: 'sendgrid', method: 'GET', path: /api_keys$/u, fault: { status: 500 } });
    rig.person = { ...rig.person, acceptGuided: () => Promise.resolve(false) };
    assert.match(stopped(await rig.run(planOf('sendgrid', old))).message, /most keys it may have/u);
  });
});

describe('regenerations of the same key lately', () => {
  const at = (minutes: number): string => new Date(Date.parse('2026-11-23T12:00:00Z') - minutes * 60_000).toISOString();
  const begun = (minutes: number, name = 'GITLAB_TOKEN', asked = true): ReturnType<typeof historyOf> => {
    const records: JournalRecord[] = [{ ...plan('a', { name }), at: at(minutes) }, ...(asked ? [record('a', 'issue', 'intent', { by: 'call' })] : [])];
    return historyOf(records);
  };
  const told = (...histories: readonly ReturnType<typeof historyOf>[]): string | undefined =>
    repeatsOf(histories.filter((one) => one !== undefined), { provider: 'gitlab', name: 'GITLAB_TOKEN' }, new Date('2026-11-23T12:00:00Z'));

  it('are counted by the hour and by the day', () => {
    assert.equal(told(begun(5), begun(20), begun(40)), 'gitlab/GITLAB_TOKEN was regenerated 3 times in the last 24 hours on this machine, within the last hour.');
    assert.equal(told(begun(5), begun(90), begun(1439)), 'gitlab/GITLAB_TOKEN was regenerated 3 times in the last 24 hours on this machine, 1 of them in the last hour.');
    assert.equal(told(begun(90)), 'gitlab/GITLAB_TOKEN was regenerated once in the last 24 hours on this machine.');
  });

  it('are those of this key, that got as far as asking, within a day', () => {
    assert.equal(told(begun(5, 'OTHER_TOKEN'), begun(5, 'GITLAB_TOKEN', false), begun(1441)), undefined);
  });
});
