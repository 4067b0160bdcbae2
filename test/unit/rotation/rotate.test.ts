import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { createRig, done, emulated, planOf, stopped } from './rig.js';

describe('any rotation', () => {
  const world = emulated();

  it('writes a journal that says what was done and holds no key', async () => {
    const old = world.emulator.gitlab.mint({ scopes: ['api'] });
    const rig = createRig(world.emulator, old);
    const { newKey } = done(await rig.run(planOf('gitlab', old)));
    assert.deepEqual(
      rig.journal.map(({ step, phase }) => `${step} ${phase}`),
      ['plan', 'issue', 'store', 'verify', 'rewrite', 'prove dead', 'announce'].flatMap((step) => [`${step} intent`, `${step} outcome`]).concat('end outcome'),
    );
    const text = JSON.stringify(rig.journal);
    for (const key of [old, newKey.reveal()]) assert.ok(!text.includes(key) && !text.includes(key.slice(8)), 'a key is in the journal');
  });

  it('tells no key in what it throws or returns', async () => {
    const old = world.emulator.sendgrid.mint();
    const rig = createRig(world.emulator, old);
    const printed = inspect(await rig.run(planOf('sendgrid', old)), { depth: 12, showHidden: true });
    for (const { token } of world.emulator.sendgrid.list()) assert.ok(!printed.includes(token));
  });

  for (const uriOf of [(label: string) => `file:///workspace/${label}`, (label: string) => `file:///workspace/${label.replace('SG.', '%53G.')}`]) {
    it(`does nothing where a file is called after the key (${uriOf('SG.x.env')}): its name would be told in the journal`, async () => {
      const old = world.emulator.sendgrid.mint();
      const rig = createRig(world.emulator, old);
      const label = `keys/${old}.env`;
      const { state, message } = stopped(await rig.run({ ...planOf('sendgrid', old), files: [{ uri: uriOf(label), label: 'a link' }, { uri: 'file:///b.env', label: 'b.env' }] }));
      assert.equal(state, 'untouched');
      assert.match(message, /^a link is called after the key itself\. .* rename it/u);
      assert.deepEqual([rig.journal, world.emulator.requests, rig.store.held.size], [[], [], 0]);
    });
  }

  it('masks the key in a file’s name when it says so', async () => {
    const old = world.emulator.sendgrid.mint();
    const rig = createRig(world.emulator, old);
    const label = `keys/${old}.env`;
    const { message } = stopped(await rig.run({ ...planOf('sendgrid', old), files: [{ uri: `file:///workspace/${label}`, label }] }));
    assert.ok(!message.includes(old) && message.startsWith('keys/'), message.replaceAll(old, 'OLD'));
  });
});
