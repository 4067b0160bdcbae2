import assert from 'node:assert/strict';
import { JournalError } from '../../../src/rotation/journal.js';
import { RewriteError } from '../../../src/rotation/ports.js';
import { recordOf } from '../../../src/rotation/rotation.js';
import { readAll, readKey } from '../../../src/rotation/vault.js';
import { alone } from '../../../src/providers/credential.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Rig, createRig, done, emulated, planOf, stopped } from './rig.js';

describe('SendGrid: a second key, then the old one is revoked by its own id', () => {
  const world = emulated();

  let old: string;
  let rig: Rig;
  beforeEach(() => {
    old = world.emulator.sendgrid.mint({ scopes: ['mail.send', 'api_keys.create', 'api_keys.delete', 'api_keys.read'] });
    rig = createRig(world.emulator, old);
  });

  it('replaces the key with one that may do no more', async () => {
    const other = world.emulator.sendgrid.mint();
    const { newKey, oldKey } = done(await rig.run(planOf('sendgrid', old)));
    assert.ok(oldKey.dead);
    assert.ok(world.emulator.sendgrid.isLive(newKey.reveal()));
    assert.ok(world.emulator.sendgrid.isLive(other), 'no other key was revoked');
    assert.deepEqual([...(world.emulator.sendgrid.find(newKey.reveal())?.scopes ?? [])].sort(), ['api_keys.create', 'api_keys.delete', 'api_keys.read', 'mail.send']);
    assert.equal((await readKey(rig.store, 'sendgrid', 'SENDGRID_API_KEY'))?.secret.reveal(), newKey.reveal());
    assert.equal((await readAll(rig.store)).retiring.length, 0);
  });

  it('asks for another credential when the key may not replace itself', async () => {
    const narrow = world.emulator.sendgrid.mint({ scopes: ['mail.send'] });
    const admin = world.emulator.sendgrid.mint();
    rig = createRig(world.emulator, narrow);
    rig.person = { ...rig.person, giveAuthority: () => Promise.resolve(alone(Secret.of(admin))) };
    const { newKey, oldKey } = done(await rig.run(planOf('sendgrid', narrow)));
    assert.ok(oldKey.dead);
    assert.deepEqual(world.emulator.sendgrid.find(newKey.reveal())?.scopes, ['mail.send']);
    assert.ok(world.emulator.sendgrid.isLive(admin));
    assert.ok(![...rig.store.held.values()].some((value) => value.includes(admin)), 'the credential is not kept');
  });

  it('makes no key in another account: a credential must see the old key in its own', async () => {
    const narrow = world.emulator.sendgrid.mint({ scopes: ['mail.send'] });
    const stranger = world.emulator.sendgrid.mint({ account: 'another' });
    rig = createRig(world.emulator, narrow);
    const whys: string[] = [];
    rig.person = { ...rig.person, giveAuthority: () => Promise.resolve(alone(Secret.of(stranger))), acceptGuided: (why) => Promise.resolve(whys.push(why) < 0) };
    const { state, wished } = stopped(await rig.run(planOf('sendgrid', narrow)));
    assert.deepEqual([state, wished], ['untouched', true]);
    assert.match(whys.join(), /another account/u);
    assert.equal(world.asked('POST', /api_keys/u) + world.asked('DELETE', /api_keys/u), 0);
  });

  it('stops without revoking when the person cancels while the files are changed', async () => {
    const controller = new AbortController();
    const before = rig.references;
    rig.references = {
      ...rig.references,
      rewrite: (issued) => {
        controller.abort();
        return before.rewrite(issued);
      },
    };
    const { oldKey, remarks } = done(await rig.run(planOf('sendgrid', old), controller.signal));
    assert.equal(oldKey.dead, false);
    assert.ok(world.emulator.sendgrid.isLive(old));
    assert.equal(world.asked('DELETE', /api_keys/u), 0);
    assert.match(remarks.join(' '), /was not revoked/u);
    assert.deepEqual((await readAll(rig.store)).retiring.map(({ secret }) => secret.reveal()), [old], 'the old key is kept until it is dead');
  });

  it('never throws away an answer of success, whatever the list of keys says', async () => {
    world.emulator.fail({ provider: 'sendgrid', method: 'POST', path: /api_keys$/u, fault: 'truncate' });
    world.emulator.fail({ provider: 'sendgrid', method: 'GET', path: /api_keys$/u, fault: { status: 200, body: { result: [] } } });
    const { state, message } = stopped(await rig.run(planOf('sendgrid', old)));
    assert.equal(state, 'in-doubt');
    assert.match(message, /Show Stored Keys/u);
    assert.equal((await readAll(rig.store)).answers.length, 1);
  });

  it('tells what else fails after the key is stored as that, not as a failed regeneration', async () => {
    rig.person = { ...rig.person, removeOldKey: () => Promise.reject(new Error('the page has no address')) };
    world.emulator.fail({ provider: 'sendgrid', method: 'DELETE', fault: { status: 403 } });
    const { state, message } = stopped(await rig.run(planOf('sendgrid', old)));
    assert.equal(state, 'stored');
    assert.match(message, /no address.*stored as sendgrid\/SENDGRID_API_KEY/u);
  });

  it('keeps both keys and changes no file when the new key does not answer', async () => {
    world.emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { slow: 0 }, times: 1 }); // The look at the old key.
    world.emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { status: 500 } });
    const { state, message } = stopped(await rig.run(planOf('sendgrid', old)));
    assert.equal(state, 'stored');
    assert.match(message, /sendgrid\/SENDGRID_API_KEY/u);
    assert.ok(world.emulator.sendgrid.isLive(old));
    assert.ok(rig.file.text.includes(old));
    assert.equal((await readAll(rig.store)).keys.length, 1);
  });

  describe('when an earlier attempt was stopped', () => {
    beforeEach(async () => {
      const { rewrite, ...rest } = { ...rig.references, rewrite: rig.references.rewrite.bind(rig.references) };
      rig.references = { ...rest, rewrite: () => Promise.reject(new RewriteError('The disk is full.')) };
      assert.equal(stopped(await rig.run({ ...planOf('sendgrid', old), id: 'first' })).state, 'stored');
      assert.equal((await readAll(rig.store)).retiring.length, 1);
      rig.references = { ...rest, rewrite };
    });
    const again = async (): Promise<readonly string[]> => {
      assert.ok(done(await rig.run({ ...planOf('sendgrid', old), id: 'second', name: 'SENDGRID_API_KEY_2' })).oldKey.dead);
      return (await readAll(rig.store)).retiring.map(({ rotation }) => rotation);
    };

    it('keeps nothing of an old key that is dead where the person has dealt with that attempt', async () => {
      rig.journal.push(recordOf('first', 'end', 'outcome', rig.clock.now(), { how: 'dealt with' }));
      assert.deepEqual(await again(), []);
    });

    it('keeps it where that attempt is unfinished, which could not be taken up without it', async () => {
      assert.deepEqual(await again(), ['first']);
    });

    it('keeps it where the journal of that attempt cannot be read', async () => {
      const portsFor = rig.portsFor.bind(rig);
      rig.portsFor = (id) => ({ ...portsFor(id), journal: { ...portsFor(id).journal, read: () => Promise.reject(new JournalError('It is damaged.')) } });
      assert.deepEqual(await again(), ['first']);
    });
  });

    it('asks for no key when SecretStorage fails beforehand', async () => {
    rig.store.failing = (operation) => operation === 'set';
    const { state, message } = stopped(await rig.run(planOf('sendgrid', old)));
    assert.equal(state, 'untouched');
    assert.match(message, /keyring is locked/u);
    assert.deepEqual(world.emulator.requests, []);
  });

  it('asks for no key when a file could not be rewritten', async () => {
    rig.references = { ...rig.references, check: () => Promise.reject(new RewriteError('.env is read-only.')) };
    assert.match(stopped(await rig.run(planOf('sendgrid', old))).message, /read-only/u);
    assert.deepEqual(world.emulator.requests, []);
  });

  it('takes nothing but the provider’s word for death', async () => {
    world.emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { slow: 0 }, times: 3 }); // The old key, the new one, and that again before the old one goes.
    world.emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { status: 429 }, times: 3 });
    world.emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { status: 401, body: 'a proxy wants a password' } });
    const { oldKey } = done(await rig.run(planOf('sendgrid', old)));
    assert.equal(oldKey.dead, false);
    assert.equal((await readAll(rig.store)).retiring.length, 1);
  });

  it('revokes nothing when the files could not be changed', async () => {
    rig.file.text = 'changed meanwhile\n';
    const { state, message } = stopped(await rig.run(planOf('sendgrid', old)));
    assert.equal(state, 'stored');
    assert.match(message, /still works/u);
    assert.ok(world.emulator.sendgrid.isLive(old));
  });

  it('finds by one look that a revocation without an answer has worked', async () => {
    world.emulator.fail({ provider: 'sendgrid', method: 'DELETE', fault: 'drop-after' });
    assert.ok(done(await rig.run(planOf('sendgrid', old))).oldKey.dead);
    assert.equal(world.asked('DELETE', /api_keys/u), 1);
  });

  it('says so and keeps the old key when it does not die', async () => {
    world.emulator.fail({ provider: 'sendgrid', method: 'DELETE', fault: { status: 204 } });
    const { oldKey, remarks } = done(await rig.run(planOf('sendgrid', old)));
    assert.equal(oldKey.dead, false);
    assert.match(remarks.join(' '), /not proved dead/u);
    assert.equal((await readAll(rig.store)).retiring.length, 1);
  });
});
