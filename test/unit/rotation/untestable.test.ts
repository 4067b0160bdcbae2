import assert from 'node:assert/strict';
import { notProbed } from '../../../src/providers/guided.js';
import { historyOf } from '../../../src/rotation/history.js';
import type { RotationPlan } from '../../../src/rotation/plan.js';
import { rollBack } from '../../../src/rotation/rollBack.js';
import { readAll } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Rig, createRig, done, emulated, planOf, stopped } from './rig.js';

describe('a key that no known call can test', () => {
  const world = emulated();
  let rig: Rig;
  let old: string;
  let fresh: string;
  let plan: RotationPlan;

  beforeEach(() => {
    old = world.emulator.openai.mint();
    fresh = world.emulator.openai.mint();
    rig = createRig(world.emulator, old);
    const given = planOf('openai', old);
    plan = { ...given, lifecycle: { ...given.lifecycle, verify: notProbed } };
    rig.person = { ...rig.person, pasteNewKey: () => Promise.resolve(Secret.of(fresh)) };
  });

  it('is replaced on the person’s word, who is told to test it before the old one goes; its death is not claimed', async () => {
    const whys: (string | undefined)[] = [];
    rig.person = { ...rig.person, removeOldKey: (why) => Promise.resolve((whys.push(why), 'removed' as const)) };
    const { newKey, oldKey, remarks } = done(await rig.run(plan));
    assert.equal(newKey.reveal(), fresh);
    assert.equal(oldKey.dead, false);
    assert.match(whys.join(), /No call is known.*before you remove the old one/u);
    assert.match(remarks.join(' '), /No call is known/u);
    assert.ok(!rig.file.text.includes(old));
    assert.deepEqual((await readAll(rig.store)).retiring.map(({ secret }) => secret.reveal()), [old]);
    assert.equal(world.emulator.requests.length, 0);
  });

  it('can be given back', async () => {
    const text = rig.file.text;
    rig.references = { ...rig.references, rewrite: () => Promise.reject(new Error('The window closes.')) };
    stopped(await rig.run(plan));
    const history = historyOf(rig.journal);
    assert.ok(history);
    rig.person = { ...rig.person, removeNewKey: () => Promise.resolve('removed') };
    await rollBack({ history, plan, ports: rig.portsFor('openai'), signal: new AbortController().signal });
    assert.equal(rig.file.text, text);
    assert.equal(historyOf(rig.journal)?.state, 'ended');
  });
});
