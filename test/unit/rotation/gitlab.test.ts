import assert from 'node:assert/strict';
import { readAll } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { randomText } from '../../emulator/keyring.js';
import { type Rig, createRig, done, emulated, planOf, stopped } from './rig.js';

describe('GitLab: one call replaces the key', () => {
  const world = emulated();

  let old: string;
  let rig: Rig;
  beforeEach(() => {
    old = world.emulator.gitlab.mint({ scopes: ['api'] });
    rig = createRig(world.emulator, old);
  });

  it('stores the new key, tests it, changes the file and proves the old one dead', async () => {
    const { newKey, verified, oldKey, remarks } = done(await rig.run(planOf('gitlab', old)));
    assert.ok(world.emulator.gitlab.isLive(newKey.reveal()));
    assert.ok(!world.emulator.gitlab.isLive(old));
    assert.equal(verified.verdict, 'live');
    assert.ok(oldKey.dead);
    assert.deepEqual(remarks, []);
    assert.ok(!rig.file.text.includes(old));
    const kept = await readAll(rig.store);
    assert.deepEqual(
      kept.keys.map(({ name, secret }) => [name, secret.reveal()]),
      [['GITLAB_TOKEN', newKey.reveal()]],
    );
    assert.deepEqual([kept.retiring, kept.answers, kept.unreadable], [[], [], []], 'nothing is left over');
    assert.equal(world.asked('POST', /rotate$/u), 1);
  });

  it('stores the answer before anything else is done, and asks only once, when the answer is cut in the middle', async () => {
    world.emulator.fail({ provider: 'gitlab', method: 'POST', path: /rotate$/u, fault: 'truncate' });
    const { state, message } = stopped(await rig.run(planOf('gitlab', old)));
    assert.equal(state, 'in-doubt');
    assert.match(message, /Show Stored Keys/u);
    const [answer] = (await readAll(rig.store)).answers;
    assert.ok(answer !== undefined && answer.secret.length > 0);
    assert.equal(world.asked('POST', /rotate$/u), 1);
    assert.ok(rig.file.text.includes(old));
  });

  it('looks and does not ask again when the answer is lost', async () => {
    world.emulator.fail({ provider: 'gitlab', method: 'POST', path: /rotate$/u, fault: 'drop-after' });
    const { state, message } = stopped(await rig.run(planOf('gitlab', old)));
    assert.equal(state, 'in-doubt');
    assert.match(message, /Do not simply try again/u);
    assert.equal(world.asked('POST', /rotate$/u), 1);
  });

  it('says that nothing happened when the call was dropped before GitLab acted, and can be tried again', async () => {
    world.emulator.fail({ provider: 'gitlab', method: 'POST', path: /rotate$/u, fault: 'drop-before', times: 1 });
    assert.equal(stopped(await rig.run(planOf('gitlab', old))).state, 'untouched');
    assert.ok(world.emulator.gitlab.isLive(old));
    assert.equal((await readAll(rig.store)).answers.length, 0);
    done(await rig.run(planOf('gitlab', old)));
  });

  it('is replaced by hand when the key may not replace itself, and the old one is removed by hand', async () => {
    const narrow = world.emulator.gitlab.mint({ scopes: ['read_api'] });
    const fresh = world.emulator.gitlab.mint({ scopes: ['read_api'] });
    rig = createRig(world.emulator, narrow);
    rig.person = {
      ...rig.person,
      acceptGuided: () => Promise.resolve(true),
      pasteNewKey: () => Promise.resolve(Secret.of(fresh)),
      removeOldKey: () => {
        assert.ok(!rig.file.text.includes(narrow), 'the file is changed before the old key goes');
        world.emulator.gitlab.revoke(narrow);
        return Promise.resolve('removed');
      },
    };
    const { oldKey, remarks } = done(await rig.run(planOf('gitlab', narrow)));
    assert.ok(oldKey.dead);
    assert.equal(remarks.length, 1);
    assert.equal(world.asked('POST', /rotate$/u), 0);
  });

  it('does not take a key that this host never knew for dead', async () => {
    const foreign = ['glpat', randomText(20)].join('-');
    const fresh = world.emulator.gitlab.mint({ scopes: ['api'] });
    rig = createRig(world.emulator, foreign);
    const whys: string[] = [];
    rig.person = {
      ...rig.person,
      acceptGuided: (why) => Promise.resolve(whys.push(why) > 0),
      pasteNewKey: () => Promise.resolve(Secret.of(fresh)),
      removeOldKey: () => Promise.resolve('removed'),
    };
    const { oldKey } = done(await rig.run(planOf('gitlab', foreign)));
    assert.match(whys.join(), /keywright\.baseUrls/u);
    assert.equal(oldKey.dead, false);
    assert.equal((await readAll(rig.store)).retiring.length, 1);
  });

  it('changes no file to a new key that GitLab calls dead', async () => {
    world.emulator.fail({ provider: 'gitlab', method: 'GET', fault: { slow: 0 }, times: 1 }); // The look at the old key.
    world.emulator.fail({ provider: 'gitlab', method: 'GET', fault: { status: 401, body: { error: 'invalid_token', error_description: 'Token was revoked.' } } });
    const { state, message } = stopped(await rig.run(planOf('gitlab', old)));
    assert.equal(state, 'stored');
    assert.match(message, /does not work/u);
    assert.ok(rig.file.text.includes(old));
  });

  it('goes on by hand for a key that is dead already, and removes nothing', async () => {
    world.emulator.gitlab.revoke(old);
    const fresh = world.emulator.gitlab.mint({ scopes: ['api'] });
    rig.person = { ...rig.person, acceptGuided: () => Promise.resolve(true), pasteNewKey: () => Promise.resolve(Secret.of(fresh)) };
    assert.ok(done(await rig.run(planOf('gitlab', old))).oldKey.dead);
    assert.equal(world.asked('POST', /rotate$/u), 0, 'rotating with a revoked token would kill the whole family');
  });

  it('changes the files even when the new key cannot be tested, because the old one is gone', async () => {
    world.emulator.fail({ provider: 'gitlab', method: 'GET', fault: { slow: 0 }, times: 1 }); // The look at the old key.
    world.emulator.fail({ provider: 'gitlab', method: 'GET', fault: { status: 503 }, times: 6 }); // Every look at the new one.
    const { verified, oldKey, remarks } = done(await rig.run(planOf('gitlab', old)));
    assert.equal(verified.verdict, 'indeterminate');
    assert.ok(oldKey.dead);
    assert.match(remarks.join(' '), /test did not succeed/u);
    assert.ok(!rig.file.text.includes(old));
  });
});
