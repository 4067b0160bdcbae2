import assert from 'node:assert/strict';
import { readAll } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { adapterFor } from '../../emulator/emulated.js';
import { type Cell, setCell } from '../../faults/cells.js';
import { type MemoryBacking, memoryBacking } from '../../faults/memory.js';
import { play, recover } from '../../faults/stage.js';
import { createRig, emulated, planOf, stopped } from './rig.js';

describe('what was answered or pasted before', () => {
  describe('by a person', () => {
    const world = emulated();

    it('is kept beside the paste that works: the provider may only have been late to know it', async () => {
      const { openai } = world.emulator;
      const old = openai.mint();
      const rig = createRig(world.emulator, old);
      openai.late = { requests: 10_000 };
      const late = openai.mint();
      openai.late = undefined;
      const next = openai.mint();
      const pastes = [late, next];
      rig.person = { ...rig.person, pasteNewKey: () => Promise.resolve(Secret.of(pastes.shift() ?? assert.fail())), removeOldKey: () => Promise.resolve('later') };
      await rig.run(planOf('openai', old));
      const { keys, answers } = await readAll(rig.store);
      assert.deepEqual([keys.map(({ secret }) => secret.reveal()), answers.map(({ secret }) => secret.reveal())], [[next], [late]]);
      assert.match(rig.told[0]?.remarks.join(' ') ?? '', /pasted before is kept too: see Show Stored Keys/u);
    });

    it('is kept once beside the last one, however often it is pasted', async () => {
      const { openai } = world.emulator;
      const old = openai.mint();
      const rig = createRig(world.emulator, old);
      const dead = [openai.mint(), openai.mint()] as const;
      for (const key of dead) openai.revoke(key);
      const pastes = [dead[0], dead[0], dead[1], dead[0], dead[1], undefined];
      rig.person = {
        ...rig.person,
        pasteNewKey: () => {
          const next = pastes.shift();
          return Promise.resolve(next === undefined ? undefined : Secret.of(next));
        },
      };
      assert.match(stopped(await rig.run(planOf('openai', old))).message, /What you pasted is kept/u);
      const { answers } = await readAll(rig.store);
      assert.deepEqual(
        answers.map(({ rotation, secret }) => [rotation, secret.reveal()]),
        [['rotation-0001', dead[1]], ['rotation-0001.2', dead[0]], ['rotation-0001.3', dead[1]]],
      );
    });

    it('stays where it is when a store fails that was to make room', async () => {
      const { openai } = world.emulator;
      const old = openai.mint();
      const rig = createRig(world.emulator, old);
      const [first, second] = [openai.mint(), openai.mint()];
      openai.revoke(first);
      const pastes = [first, second];
      rig.person = {
        ...rig.person,
        pasteNewKey: () => Promise.resolve(Secret.of(pastes.shift() ?? assert.fail())),
        rescue: (issued) => Promise.resolve((rig.copied.push(issued.secret), 'copied' as const)),
      };
      rig.store.failing = (operation, slot) => operation === 'set' && slot.endsWith('.2');
      assert.equal(stopped(await rig.run(planOf('openai', old))).state, 'in-doubt');
      assert.deepEqual(rig.copied.map((copy) => copy.reveal()), [second]);
      for (const { held } of [rig.store, rig.sealed]) assert.ok(held.get('answer/rotation-0001')?.includes(first));
    });
  });

  describe('by a provider, in a form that cannot be read', () => {
    let cell: Cell;
    let backing: MemoryBacking;
    beforeEach(async () => {
      cell = await setCell(adapterFor('gitlab-personal-access-token'));
      backing = memoryBacking(cell.hand, cell.before.files);
      cell.emulator.fail({ provider: 'gitlab', method: 'POST', fault: 'wrong-schema', times: 1 });
      assert.match(JSON.stringify(await play(cell.scene, backing, () => undefined)), /lacks a usable token/u);
    });
    afterEach(() => cell.emulator.close());

    for (const where of ['SecretStorage', 'the sealed file alone']) {
      it(`survives the key that is made by hand instead, from ${where}`, async () => {
        const answer = backing.secrets.held.get('answer/rotation-0001') ?? assert.fail();
        assert.equal(backing.sealed.held.get('answer/rotation-0001'), answer);
        if (where !== 'SecretStorage') backing.secrets.held.delete('answer/rotation-0001');
        const person = { ...backing.person, acceptGuided: () => Promise.resolve(true) };
        assert.deepEqual(await recover('resume', cell.scene, { ...backing, person }, () => undefined), { ended: 'done' });
        assert.equal(backing.secrets.held.get('answer/rotation-0001.2'), answer);
      });
    }
  });
});
