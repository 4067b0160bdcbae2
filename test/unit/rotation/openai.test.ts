import assert from 'node:assert/strict';
import { readAll } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Rig, createRig, done, emulated, planOf, stopped } from './rig.js';

describe('OpenAI: by hand', () => {
  const world = emulated();

  let old: string;
  let fresh: string;
  let rig: Rig;
  beforeEach(() => {
    old = world.emulator.openai.mint();
    fresh = world.emulator.openai.mint();
    rig = createRig(world.emulator, old);
  });

  it('takes the pasted key, and proves the old one dead after the person removed it', async () => {
    const problems: (string | undefined)[] = [];
    const pastes = [old, 'not a key', fresh];
    rig.person = {
      ...rig.person,
      pasteNewKey: (problem) => {
        problems.push(problem);
        const next = pastes.shift();
        return Promise.resolve(next === undefined ? undefined : Secret.of(next));
      },
      removeOldKey: () => {
        world.emulator.openai.revoke(old);
        return Promise.resolve('removed');
      },
    };
    const { newKey, oldKey } = done(await rig.run(planOf('openai', old)));
    assert.equal(newKey.reveal(), fresh);
    assert.ok(oldKey.dead);
    assert.match(problems[1] ?? '', /old key/u);
    assert.match(problems[2] ?? '', /does not look like/u);
  });

  it('stores a pasted key before it asks OpenAI about it', async () => {
    const store = rig.store;
    const seen: boolean[] = [];
    rig.person = {
      ...rig.person,
      pasteNewKey: () => {
        world.emulator.clearRequests();
        return Promise.resolve(Secret.of(fresh));
      },
      removeOldKey: () => Promise.resolve('later'),
    };
    const set = store.set.bind(store);
    store.set = async (slot, value) => {
      if (slot.startsWith('answer/')) seen.push(world.emulator.requests.length === 0);
      await set(slot, value);
    };
    done(await rig.run(planOf('openai', old)));
    assert.deepEqual(seen, [true]);
  });

  it('refuses a key that OpenAI does not accept, and changes nothing', async () => {
    world.emulator.openai.revoke(fresh);
    const pastes = [fresh];
    rig.person = { ...rig.person, pasteNewKey: () => Promise.resolve(pastes.length > 0 ? Secret.of(pastes.pop() ?? '') : undefined) };
    const { state, message } = stopped(await rig.run(planOf('openai', old)));
    assert.equal(state, 'untouched');
    assert.match(message, /kept: see Show Stored Keys/u);
    const { keys, answers } = await readAll(rig.store);
    assert.deepEqual([keys.length, answers.map(({ secret }) => secret.reveal())], [0, [fresh]], 'OpenAI may be late: the paste is kept, and no name refers to it');
  });

  it('leaves the old key to the person when they say later', async () => {
    rig.person = { ...rig.person, pasteNewKey: () => Promise.resolve(Secret.of(fresh)), removeOldKey: () => Promise.resolve('later') };
    const { oldKey, remarks } = done(await rig.run(planOf('openai', old)));
    assert.equal(oldKey.dead, false);
    assert.equal(remarks.length, 1);
  });

  it('waits for a provider that takes its time to forget a key', async () => {
    rig.person = {
      ...rig.person,
      pasteNewKey: () => Promise.resolve(Secret.of(fresh)),
      removeOldKey: () => {
        world.emulator.fail({ provider: 'openai', path: /\/v1\/me$/u, fault: { status: 200, body: { id: 'user-1', object: 'user' } }, times: 3 });
        world.emulator.openai.revoke(old);
        return Promise.resolve('removed');
      },
    };
    const { oldKey } = done(await rig.run(planOf('openai', old)));
    assert.ok(oldKey.dead);
    assert.equal(oldKey.after, 3500, 'three probes found it alive, after 0, 0.5 and 1.5 s');
  });
});
