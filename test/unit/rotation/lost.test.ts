import assert from 'node:assert/strict';
import { replaceLost } from '../../../src/rotation/lost.js';
import { RotationStopped } from '../../../src/rotation/rotation.js';
import { readAll } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Rig, createRig, emulated, planOf } from './rig.js';

describe('a lost key', () => {
  const world = emulated();
  let rig: Rig;
  let fresh: string;
  beforeEach(() => {
    rig = createRig(world.emulator, 'nobody has it');
    fresh = world.emulator.openai.mint();
  });
  const replace = (...pastes: (string | undefined)[]): ReturnType<typeof replaceLost> => {
    rig.person = {
      ...rig.person,
      pasteNewKey: () => {
        const next = pastes.shift();
        return Promise.resolve(next === undefined ? undefined : Secret.of(next));
      },
    };
    return replaceLost(planOf('openai', 'nobody has it'), rig.portsFor('openai'), new AbortController().signal);
  };
  const stoppedBy = async (work: Promise<unknown>): Promise<RotationStopped> => {
    try {
      await work;
    } catch (error) {
      if (error instanceof RotationStopped) return error;
      throw error;
    }
    return assert.fail('it went through');
  };

  it('is replaced by one that takes its name, and the provider is asked only whether that works', async () => {
    const { newKey, verified } = await replace('not a key', fresh);
    assert.deepEqual([newKey.secret.reveal(), verified.verdict], [fresh, 'live']);
    const { keys, answers, retiring } = await readAll(rig.store);
    assert.deepEqual([keys.map(({ name, secret }) => [name, secret.reveal()]), answers, retiring], [[['OPENAI_API_KEY', fresh]], [], []]);
    assert.ok(world.emulator.requests.every(({ method }) => method === 'GET'));
  });

  it('is stored before it is tested, and kept when the provider does not know it or the person gives up', async () => {
    world.emulator.openai.revoke(fresh);
    const { state, wished, message } = await stoppedBy(replace(fresh, undefined));
    assert.deepEqual([state, wished], ['untouched', true]);
    assert.match(message, /is kept/u);
    const { keys, answers } = await readAll(rig.store);
    assert.deepEqual([keys.length, answers.map(({ secret }) => secret.reveal())], [0, [fresh]]);
  });

  it('keeps what was pasted before: the provider may only have been late to know it', async () => {
    const late = world.emulator.openai.mint();
    world.emulator.openai.revoke(late);
    await replace(late, fresh);
    const { keys, answers } = await readAll(rig.store);
    assert.deepEqual([keys.map(({ secret }) => secret.reveal()), answers.map(({ secret }) => secret.reveal())], [[fresh], [late]]);
  });

  it('takes no place that another key has got meanwhile', async () => {
    const other = world.emulator.openai.mint();
    const stored = JSON.stringify({ provider: 'openai', name: 'OPENAI_API_KEY', value: other, storedAt: '2026-11-23T12:00:00.000Z', baseUrl: 'https://api.openai.com' });
    rig.store.held.set('key/openai/OPENAI_API_KEY', stored);
    assert.match((await stoppedBy(replace(fresh))).message, /holds another key by now.*What you pasted is kept/u);
    const { keys, answers } = await readAll(rig.store);
    assert.deepEqual([keys.map(({ secret }) => secret.reveal()), answers.map(({ secret }) => secret.reveal())], [[other], [fresh]]);
  });

  it('is not lost again by a store that fails: the person copies it', async () => {
    rig.store.failing = (operation) => operation === 'set';
    rig.person = { ...rig.person, rescue: (issued) => Promise.resolve((rig.copied.push(issued.secret), 'copied' as const)) };
    const { state, message } = await stoppedBy(replace(fresh));
    assert.deepEqual([state, rig.copied.map((copy) => copy.reveal())], ['in-doubt', [fresh]]);
    assert.ok(!message.includes(fresh));
    assert.deepEqual(world.emulator.requests, []);
  });
});
