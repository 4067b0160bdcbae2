import assert from 'node:assert/strict';
import { type Difference, differenceOf, widened } from '../../../src/rotation/privileges.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Rig, createRig, done, emulated, planOf, stopped } from './rig.js';

describe('what a new key may do, beside the old one', () => {
  it('is the same: nothing to say', () => {
    assert.deepEqual(differenceOf({ scopes: ['a', 'b'], expiresAt: '2027-01-01' }, { scopes: ['b', 'a'], expiresAt: '2027-01-01T00:00:00Z' }), { lines: [], wider: false });
  });

  it('is named where it differs, and called wider only where it is', () => {
    const more = differenceOf({ scopes: ['a', 'b'] }, { scopes: ['a', 'c'] });
    assert.equal(more.wider, true);
    assert.match(more.lines.join(' '), /old key may do: a, b\. The new one may do more: c; no longer: b\./u);
    assert.equal(differenceOf({ scopes: ['a', 'b'] }, { scopes: ['a'] }).wider, false);
    assert.equal(differenceOf({ scopes: [], expiresAt: '2027-01-01' }, { scopes: [], expiresAt: '2027-02-01' }).wider, true);
    assert.equal(differenceOf({ scopes: [], expiresAt: '2027-01-01' }, { scopes: [], expiresAt: '2026-12-01' }).wider, false);
  });

  it('is said to be unknown where it could not be read', () => {
    assert.match(differenceOf({}, {}).lines.join(' '), /could not be read/u);
    assert.match(differenceOf({ scopes: ['a'] }, {}).lines.join(' '), /may do: a\. .* not known beforehand/u);
    assert.match(differenceOf({ scopes: ['a'], expiresAt: '2027-01-01' }, { scopes: ['a'] }).lines.join(' '), /expires on 2027-01-01; .* not known beforehand/u);
  });

  it('tells of a tested key only what is wider', () => {
    const live = (scopes?: readonly string[]) => ({ verdict: 'live', evidence: '', ...(scopes && { facts: { scopes } }) }) as const;
    assert.deepEqual(widened(live(['a']), live(['a'])), []);
    assert.deepEqual(widened(live(), live(['a'])), []);
    assert.deepEqual(widened(live(['a', 'b']), live(['a'])), []);
    assert.match(widened(live(['a']), live(['a', 'b'])).join(' '), /more: b/u);
    assert.equal(widened({ verdict: 'live-restricted', evidence: '' }, live()).length, 1);
  });

  describe('in a rotation', () => {
    const world = emulated();
    const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    let rig: Rig;
    let shown: Difference[];
    const answering = (yes: boolean): void => {
      shown = [];
      rig.person = { ...rig.person, acceptDifference: (difference) => Promise.resolve((shown.push(difference), yes)) };
    };
    const soon = (): { old: string; plan: ReturnType<typeof planOf> } => {
      const old = world.emulator.gitlab.mint({ scopes: ['api'], expiresAt: later(3) });
      rig = createRig(world.emulator, old);
      return { old, plan: { ...planOf('gitlab', old), today: later(0) } };
    };

    it('a longer life is asked for only with an explicit yes', async () => {
      const { old, plan } = soon();
      answering(false);
      const { state, wished } = stopped(await rig.run(plan));
      assert.deepEqual([state, wished, shown.map(({ wider }) => wider)], ['untouched', true, [true]]);
      assert.match(shown[0]?.lines.join(' ') ?? '', new RegExp(`expires on ${later(3)}, the new one on ${later(7)}`, 'u'));
      assert.ok(world.emulator.gitlab.isLive(old));
      assert.equal(world.asked('POST', /rotate$/u), 0);

      answering(true);
      const { newKey } = done(await rig.run(plan));
      assert.equal(world.emulator.gitlab.find(newKey.reveal())?.expiresAt, later(7), 'what was shown is what came');
    });

    it('a pasted key that may do more is put in no place without an explicit yes', async () => {
      const old = world.emulator.gitlab.mint({ scopes: ['read_api'] });
      const wide = world.emulator.gitlab.mint({ scopes: ['read_api', 'api'] });
      rig = createRig(world.emulator, old);
      answering(false);
      rig.person = { ...rig.person, acceptGuided: () => Promise.resolve(true), pasteNewKey: () => Promise.resolve(Secret.of(wide)) };
      const { state, message } = stopped(await rig.run(planOf('gitlab', old)));
      assert.equal(state, 'stored');
      assert.match(message, /may do more .* not revoked/u);
      assert.match(shown[0]?.lines.join(' ') ?? '', /more: api/u);
      assert.ok(world.emulator.gitlab.isLive(old) && rig.file.text.includes(old));
    });

    it('a restricted key is not replaced by one without restrictions unasked', async () => {
      const old = world.emulator.openai.mint({ permissions: 'nothing' });
      const wide = world.emulator.openai.mint();
      rig = createRig(world.emulator, old);
      answering(false);
      rig.person = { ...rig.person, pasteNewKey: () => Promise.resolve(Secret.of(wide)) };
      const result = stopped(await rig.run(planOf('openai', old)));
      assert.deepEqual([result.state, shown.length], ['stored', 1]);
    });

    it('the same is not asked about', async () => {
      const old = world.emulator.sendgrid.mint({ scopes: ['mail.send', 'api_keys.create', 'api_keys.delete', 'api_keys.read'] });
      rig = createRig(world.emulator, old);
      assert.ok(done(await rig.run(planOf('sendgrid', old))).oldKey.dead);
      assert.ok(rig.messages.some((text) => text.includes('with what the old one has')));
    });
  });
});
