import assert from 'node:assert/strict';
import { createHttp } from '../../../src/network/client.js';
import type { Fault } from '../../emulator/faults.js';
import { alone } from '../../../src/providers/credential.js';
import { Secret } from '../../../src/secret/secret.js';
import { readAll } from '../../../src/rotation/vault.js';
import { historyOf } from '../../../src/rotation/history.js';
import { type Rig, createRig, done, emulated, planOf, stopped } from './rig.js';

/** What takes its time at the provider is waited for as long as its policy says, and no question comes sooner than the provider allows. */
describe('what takes its time at the provider', () => {
  const world = emulated();
  const errors = (message: string): object => ({ errors: [{ field: null, message }] });

  let old: string;
  let rig: Rig;
  /** Every pause of the rotation, in milliseconds. */
  let pauses: number[];
  let onPause: () => void;
  beforeEach(() => {
    old = world.emulator.sendgrid.mint();
    rig = createRig(world.emulator, old);
    const { clock } = rig;
    pauses = [];
    onPause = () => undefined;
    rig.clock = {
      now: () => clock.now(),
      sleep: (milliseconds, signal) => {
        pauses.push(milliseconds);
        onPause();
        return clock.sleep(milliseconds, signal);
      },
    };
  });
  afterEach(() => {
    for (const one of [world.emulator.gitlab, world.emulator.sendgrid, world.emulator.openai]) {
      one.lag = undefined;
      one.late = undefined;
    }
  });

  it('tests a new key ever more slowly until it is known', async () => {
    world.emulator.sendgrid.late = { requests: 5 };
    const { verified } = done(await rig.run(planOf('sendgrid', old)));
    assert.equal(verified.verdict, 'live');
    assert.deepEqual(pauses, [500, 1000, 2000, 4000, 8000]);
  });

  it('gives a new key as long as the provider’s policy says, to the end, and then keeps the old one', async () => {
    world.emulator.sendgrid.late = { requests: 1000 };
    const { state, message } = stopped(await rig.run(planOf('sendgrid', old)));
    assert.equal(state, 'stored');
    assert.match(message, /does not work/u);
    assert.equal(pauses.reduce((sum, pause) => sum + pause, 0), planOf('sendgrid', old).lifecycle.policy.propagation.newKey);
    assert.ok(world.emulator.sendgrid.isLive(old));
  });

  it('stops waiting for a new key when the person asks, and changes no file', async () => {
    const controller = new AbortController();
    world.emulator.sendgrid.late = { requests: 1000 };
    onPause = () => controller.abort();
    const { state, message, wished } = stopped(await rig.run(planOf('sendgrid', old), controller.signal));
    assert.deepEqual([state, wished, pauses], ['stored', true, [500]]);
    assert.match(message, /Stopped as you asked/u);
    assert.ok(world.emulator.sendgrid.isLive(old) && rig.file.text.includes(old));
  });

  it('probes the old key until it is dead, and says and writes down how long that took', async () => {
    world.emulator.sendgrid.lag = { requests: 8 };
    const { oldKey } = done(await rig.run(planOf('sendgrid', old)));
    assert.equal(oldKey.dead, true);
    // 0.5 + 1 + 2 + 4 + 8 + 15 + 15 + 15 s
    assert.equal(oldKey.after, 60_500);
    assert.equal(historyOf(rig.journal)?.outcome('prove dead')?.afterMs, 60_500);
    assert.ok(rig.messages.some((text) => /not dead yet after 31 s .* SendGrid may need 2 min; asking again in 15 s/u.test(text)), rig.messages.join('\n'));
  });

  it('calls a key dead after the policy’s time by nothing but the provider’s word', async () => {
    world.emulator.sendgrid.lag = { requests: 1000 };
    const { oldKey, remarks } = done(await rig.run(planOf('sendgrid', old)));
    assert.equal(oldKey.dead, false);
    assert.equal(pauses.reduce((sum, pause) => sum + pause, 0), planOf('sendgrid', old).lifecycle.policy.propagation.oldKey);
    assert.match(remarks.join(' '), /not proved dead/u);
    assert.equal((await readAll(rig.store)).retiring.length, 1);
  });

  describe('too many requests', () => {
    const scopes = { provider: 'sendgrid', method: 'GET', path: /scopes$/u } as const;
    const limited = (headers: Readonly<Record<string, string>>, status = 429): Fault => ({ status, headers, body: errors('too many requests') });
    const soon = 'Tue, 24 Nov 2026 12:00:00 GMT';

    const waits: readonly [string, Readonly<Record<string, string>>, number, number?][] = [
      ['seconds', { 'retry-after': '37' }, 37_000],
      ['a date', { 'retry-after': 'Tue, 24 Nov 2026 12:00:40 GMT', date: soon }, 40_000],
      ['the end of a period', { 'x-ratelimit-reset': String(Date.parse(soon) / 1000 + 25), date: soon }, 25_000],
      ['seconds, by a provider that is overloaded', { 'retry-after': '31' }, 31_000, 503],
      ['seconds, with a block for bad requests', { 'retry-after': '33' }, 33_000, 403],
    ];
    for (const [what, headers, wait, status] of waits) {
      it(`are waited out before the next look: ${what}`, async () => {
        world.emulator.fail({ ...scopes, fault: { slow: 0 }, times: 2 });
        world.emulator.fail({ ...scopes, fault: limited(headers, status), times: 1 });
        assert.ok(done(await rig.run(planOf('sendgrid', old))).oldKey.dead);
        assert.deepEqual(pauses, [wait]);
      });
    }

    it('at the look at the old key are waited out, with word of it', async () => {
      world.emulator.fail({ ...scopes, fault: limited({ 'retry-after': '20' }), times: 2 });
      assert.ok(done(await rig.run(planOf('sendgrid', old))).oldKey.dead);
      assert.deepEqual(pauses, [20_000, 20_000]);
      assert.ok(rig.messages.some((text) => text.includes('too many requests; asking again in 20 s')));
    });

    it('for hours are not waited out, and nothing is asked again', async () => {
      world.emulator.fail({ ...scopes, fault: limited({ 'retry-after': '7200' })  });
      const { state, message } = stopped(await rig.run(planOf('sendgrid', old)));
      assert.equal(state, 'untouched');
      assert.match(message, /again in 7200 s/u);
      assert.deepEqual([pauses, world.asked('GET', /scopes$/u)], [[], 1]);
    });

    it('at the revocation: it is sent once more when the provider allows it', async () => {
      world.emulator.fail({ provider: 'sendgrid', method: 'DELETE', fault: limited({ 'retry-after': '30' }), times: 1 });
      assert.ok(done(await rig.run(planOf('sendgrid', old))).oldKey.dead);
      assert.deepEqual([pauses, world.asked('DELETE', /api_keys/u)], [[30_000], 2]);
    });

    it('at the call that issues a key: nothing is asked again', async () => {
      world.emulator.fail({ provider: 'sendgrid', method: 'POST', fault: limited({ 'retry-after': '1' })  });
      rig.person = { ...rig.person, acceptGuided: () => Promise.resolve(false) };
      assert.equal(stopped(await rig.run(planOf('sendgrid', old))).state, 'untouched');
      assert.equal(world.asked('POST', /api_keys$/u), 1);
    });
  });

  it('reads a 403 as each provider means it: never as dead', async () => {
    for (const id of ['gitlab', 'sendgrid', 'openai'] as const) {
      const key = world.emulator[id].mint();
      const own = { gitlab: { error: 'insufficient_scope' }, sendgrid: errors('access forbidden'), openai: { error: { code: null, type: 'invalid_request_error' } } }[id];
      for (const body of [own, { message: 'a proxy' }, 'Forbidden', errors('Too many bad requests. You are temporarily blocked')]) {
        world.emulator.fail({ provider: id, fault: { status: 403, body } });
        const { lifecycle } = planOf(id, key);
        const { verdict } = await lifecycle.verify(createHttp({ baseUrl: world.emulator.baseUrls[id] }), alone(Secret.of(key)), new AbortController().signal);
        assert.notEqual(verdict, 'dead', `${id}: ${JSON.stringify(body)}`);
        world.emulator.clearFaults();
      }
    }
  });
});
