import assert from 'node:assert/strict';
import { readAll } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { createRig, done, emulated, planOf, stopped } from './rig.js';

/** SecretStorage may lose what it has kept: it is the only holder of a key only where the person has said so. */
describe('before the old key goes', () => {
  const world = emulated();
  const asked: Secret[] = [];
  const run = async (id: 'sendgrid' | 'gitlab' | 'openai', answer: 'enough' | 'copied' | 'later', copies?: number): Promise<{ readonly dead: boolean; readonly live: boolean; readonly remarks: string; readonly kept: number }> => {
    asked.splice(0);
    const old = id === 'gitlab' ? world.emulator.gitlab.mint({ scopes: ['api'] }) : world.emulator[id].mint();
    const rig = createRig(world.emulator, old);
    const before = rig.references;
    rig.references = { ...before, rewrite: async (issued) => ({ ...(await before.rewrite(issued)), ...(copies !== undefined && { copies }) }) };
    rig.person = {
      ...rig.person,
      pasteNewKey: () => Promise.resolve(Secret.of(world.emulator[id].mint())),
      relyOnStore: (issued) => {
        assert.ok(world.emulator[id].isLive(old) && world.emulator[id].isLive(issued.secret.reveal()), 'both work while it is asked');
        asked.push(issued.secret);
        return Promise.resolve(answer);
      },
      removeOldKey: () => {
        world.emulator[id].revoke(old);
        return Promise.resolve('removed');
      },
    };
    const summary = done(await rig.run(planOf(id, old)));
    return { dead: summary.oldKey.dead, live: world.emulator[id].isLive(old), remarks: summary.remarks.join(' '), kept: (await readAll(rig.store)).retiring.length };
  };

  for (const id of ['sendgrid', 'openai'] as const) {
    for (const answer of ['enough', 'copied'] as const) {
      it(`${id}: it is asked once, and goes when that is “${answer}”`, async () => {
        assert.deepEqual(await run(id, answer), { dead: true, live: false, remarks: '', kept: 0 });
        assert.equal(asked.length, 1);
      });
    }

    it(`${id}: the old key stays, and is kept, when the person wants that`, async () => {
      const { dead, live, remarks, kept } = await run(id, 'later');
      assert.deepEqual([dead, live, kept], [false, true, 1]);
      assert.match(remarks, /works until you remove it at http.*Copy the new one to where it is safe first/u);
    });

    it(`${id}: nothing is asked where a file holds the new key too`, async () => {
      assert.deepEqual(await run(id, 'later', 1), { dead: true, live: false, remarks: '', kept: 0 });
      assert.equal(asked.length, 0);
    });
  }

  it('a new key that died while the question stood open leaves the old one alive, with the way back told', async () => {
    const { sendgrid } = world.emulator;
    const old = sendgrid.mint();
    const rig = createRig(world.emulator, old);
    rig.person = {
      ...rig.person,
      relyOnStore: (issued) => {
        sendgrid.revoke(issued.secret.reveal()); // It stood there over night, and somebody tidied up on the page.
        return Promise.resolve('enough');
      },
    };
    const { state, message } = stopped(await rig.run(planOf('sendgrid', old)));
    assert.ok(sendgrid.isLive(old), 'no key works any more');
    assert.deepEqual([state, rig.told.length, (await readAll(rig.store)).retiring.length], ['stored', 0, 1]);
    assert.match(message, /old key was not revoked.*Roll Back/u);
    assert.equal(world.asked('DELETE', /./u), 0);
  });

  it('GitLab: nothing is asked, for the old key has died in the call and the sheet has said so', async () => {
    assert.equal((await run('gitlab', 'later')).dead, true);
    assert.equal(asked.length, 0);
  });
});
