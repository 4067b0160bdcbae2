import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { RewriteError } from '../../../src/rotation/ports.js';
import type { RotationSummary } from '../../../src/rotation/rotate.js';
import { RotationStopped } from '../../../src/rotation/rotation.js';
import { readAll, readKey } from '../../../src/rotation/vault.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import { type Rig, createRig, planOf } from './rig.js';

describe('rotate', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.close());
  afterEach(() => {
    emulator.clearFaults();
    emulator.clearRequests();
  });

  const done = (result: RotationSummary | RotationStopped): RotationSummary => {
    assert.ok(!(result instanceof RotationStopped), result instanceof RotationStopped ? result.message : '');
    return result;
  };
  const stopped = (result: RotationSummary | RotationStopped): RotationStopped => {
    assert.ok(result instanceof RotationStopped, 'the rotation went through');
    return result;
  };
  const asked = (method: string, path: RegExp): number => emulator.requests.filter((request) => request.method === method && path.test(request.path)).length;

  describe('GitLab: one call replaces the key', () => {
    let old: string;
    let rig: Rig;
    beforeEach(() => {
      old = emulator.gitlab.mint({ scopes: ['api'] });
      rig = createRig(emulator, old);
    });

    it('stores the new key, tests it, changes the file and proves the old one dead', async () => {
      const { newKey, verified, oldKey, remarks } = done(await rig.run(planOf('gitlab', old)));
      assert.ok(emulator.gitlab.isLive(newKey.reveal()));
      assert.ok(!emulator.gitlab.isLive(old));
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
      assert.equal(asked('POST', /rotate$/u), 1);
    });

    it('stores the answer before anything else is done, and asks only once, when the answer is cut in the middle', async () => {
      emulator.fail({ provider: 'gitlab', method: 'POST', path: /rotate$/u, fault: 'truncate' });
      const { state, message } = stopped(await rig.run(planOf('gitlab', old)));
      assert.equal(state, 'in-doubt');
      assert.match(message, /Show Stored Keys/u);
      const [answer] = (await readAll(rig.store)).answers;
      assert.ok(answer !== undefined && answer.secret.length > 0);
      assert.equal(asked('POST', /rotate$/u), 1);
      assert.ok(rig.file.text.includes(old));
    });

    it('looks and does not ask again when the answer is lost', async () => {
      emulator.fail({ provider: 'gitlab', method: 'POST', path: /rotate$/u, fault: 'drop-after' });
      const { state, message } = stopped(await rig.run(planOf('gitlab', old)));
      assert.equal(state, 'in-doubt');
      assert.match(message, /Do not simply try again/u);
      assert.equal(asked('POST', /rotate$/u), 1);
    });

    it('says that nothing happened when the call was dropped before GitLab acted, and can be tried again', async () => {
      emulator.fail({ provider: 'gitlab', method: 'POST', path: /rotate$/u, fault: 'drop-before', times: 1 });
      assert.equal(stopped(await rig.run(planOf('gitlab', old))).state, 'untouched');
      assert.ok(emulator.gitlab.isLive(old));
      assert.equal((await readAll(rig.store)).answers.length, 0);
      done(await rig.run(planOf('gitlab', old)));
    });

    it('is replaced by hand when the key may not replace itself, and the old one is removed by hand', async () => {
      const narrow = emulator.gitlab.mint({ scopes: ['read_api'] });
      const fresh = emulator.gitlab.mint({ scopes: ['read_api'] });
      rig = createRig(emulator, narrow);
      rig.person = {
        ...rig.person,
        acceptGuided: () => Promise.resolve(true),
        pasteNewKey: () => Promise.resolve(Secret.of(fresh)),
        removeOldKey: () => {
          assert.ok(!rig.file.text.includes(narrow), 'the file is changed before the old key goes');
          emulator.gitlab.revoke(narrow);
          return Promise.resolve('removed');
        },
      };
      const { oldKey, remarks } = done(await rig.run(planOf('gitlab', narrow)));
      assert.ok(oldKey.dead);
      assert.equal(remarks.length, 1);
      assert.equal(asked('POST', /rotate$/u), 0);
    });

    it('goes on by hand for a key that is dead already, and removes nothing', async () => {
      emulator.gitlab.revoke(old);
      const fresh = emulator.gitlab.mint({ scopes: ['api'] });
      rig.person = { ...rig.person, acceptGuided: () => Promise.resolve(true), pasteNewKey: () => Promise.resolve(Secret.of(fresh)) };
      assert.ok(done(await rig.run(planOf('gitlab', old))).oldKey.dead);
      assert.equal(asked('POST', /rotate$/u), 0, 'rotating with a revoked token would kill the whole family');
    });

    it('changes the files even when the new key cannot be tested, because the old one is gone', async () => {
      emulator.fail({ provider: 'gitlab', method: 'GET', fault: { slow: 0 }, times: 1 }); // The look at the old key.
      emulator.fail({ provider: 'gitlab', method: 'GET', fault: { status: 503 }, times: 4 });
      const { verified, oldKey, remarks } = done(await rig.run(planOf('gitlab', old)));
      assert.equal(verified.verdict, 'indeterminate');
      assert.ok(oldKey.dead);
      assert.match(remarks.join(' '), /test did not succeed/u);
      assert.ok(!rig.file.text.includes(old));
    });
  });

  describe('SendGrid: a second key, then the old one is revoked by its own id', () => {
    let old: string;
    let rig: Rig;
    beforeEach(() => {
      old = emulator.sendgrid.mint({ scopes: ['mail.send', 'api_keys.create', 'api_keys.delete', 'api_keys.read'] });
      rig = createRig(emulator, old);
    });

    it('replaces the key with one that may do no more', async () => {
      const other = emulator.sendgrid.mint();
      const { newKey, oldKey } = done(await rig.run(planOf('sendgrid', old)));
      assert.ok(oldKey.dead);
      assert.ok(emulator.sendgrid.isLive(newKey.reveal()));
      assert.ok(emulator.sendgrid.isLive(other), 'no other key was revoked');
      assert.deepEqual([...(emulator.sendgrid.find(newKey.reveal())?.scopes ?? [])].sort(), ['api_keys.create', 'api_keys.delete', 'api_keys.read', 'mail.send']);
      assert.equal((await readKey(rig.store, 'sendgrid', 'SENDGRID_API_KEY'))?.secret.reveal(), newKey.reveal());
      assert.equal((await readAll(rig.store)).retiring.length, 0);
    });

    it('asks for another credential when the key may not replace itself', async () => {
      const narrow = emulator.sendgrid.mint({ scopes: ['mail.send'] });
      const admin = emulator.sendgrid.mint();
      rig = createRig(emulator, narrow);
      rig.person = { ...rig.person, giveAuthority: () => Promise.resolve(Secret.of(admin)) };
      const { newKey, oldKey } = done(await rig.run(planOf('sendgrid', narrow)));
      assert.ok(oldKey.dead);
      assert.deepEqual(emulator.sendgrid.find(newKey.reveal())?.scopes, ['mail.send']);
      assert.ok(emulator.sendgrid.isLive(admin));
      assert.ok(![...rig.store.held.values()].some((value) => value.includes(admin)), 'the credential is not kept');
    });

    it('revokes nothing by call when the id is not proved: another account’s credential', async () => {
      const narrow = emulator.sendgrid.mint({ scopes: ['mail.send'] });
      const stranger = emulator.sendgrid.mint({ account: 'another' });
      rig = createRig(emulator, narrow);
      rig.person = { ...rig.person, giveAuthority: () => Promise.resolve(Secret.of(stranger)), removeOldKey: () => Promise.resolve('later') };
      const { oldKey, remarks } = done(await rig.run(planOf('sendgrid', narrow)));
      assert.equal(oldKey.dead, false);
      assert.ok(emulator.sendgrid.isLive(narrow));
      assert.equal(asked('DELETE', /api_keys/u), 0);
      assert.match(remarks.join(' '), /Check Old Key/u);
      assert.deepEqual((await readAll(rig.store)).retiring.map(({ secret }) => secret.reveal()), [narrow], 'the old key is kept until it is dead');
    });

    it('keeps both keys and changes no file when the new key does not answer', async () => {
      emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { slow: 0 }, times: 1 }); // The look at the old key.
      emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { status: 500 } });
      const { state, message } = stopped(await rig.run(planOf('sendgrid', old)));
      assert.equal(state, 'stored');
      assert.match(message, /sendgrid\/SENDGRID_API_KEY/u);
      assert.ok(emulator.sendgrid.isLive(old));
      assert.ok(rig.file.text.includes(old));
      assert.equal((await readAll(rig.store)).keys.length, 1);
    });

    it('asks for no key when SecretStorage fails beforehand', async () => {
      rig.store.failing = (operation) => operation === 'set';
      const { state, message } = stopped(await rig.run(planOf('sendgrid', old)));
      assert.equal(state, 'untouched');
      assert.match(message, /keyring is locked/u);
      assert.deepEqual(emulator.requests, []);
    });

    it('asks for no key when a file could not be rewritten', async () => {
      rig.references = { ...rig.references, check: () => Promise.reject(new RewriteError('.env is read-only.')) };
      assert.match(stopped(await rig.run(planOf('sendgrid', old))).message, /read-only/u);
      assert.deepEqual(emulator.requests, []);
    });

    it('takes nothing but the provider’s word for death', async () => {
      emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { slow: 0 }, times: 2 }); // The old key, the new one.
      emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { status: 429 }, times: 3 });
      emulator.fail({ provider: 'sendgrid', method: 'GET', path: /scopes$/u, fault: { status: 401, body: 'a proxy wants a password' } });
      const { oldKey } = done(await rig.run(planOf('sendgrid', old)));
      assert.equal(oldKey.dead, false);
      assert.equal((await readAll(rig.store)).retiring.length, 1);
    });

    it('revokes nothing when the files could not be changed', async () => {
      rig.file.text = 'changed meanwhile\n';
      const { state, message } = stopped(await rig.run(planOf('sendgrid', old)));
      assert.equal(state, 'stored');
      assert.match(message, /still works/u);
      assert.ok(emulator.sendgrid.isLive(old));
    });

    it('finds by one look that a revocation without an answer has worked', async () => {
      emulator.fail({ provider: 'sendgrid', method: 'DELETE', fault: 'drop-after' });
      assert.ok(done(await rig.run(planOf('sendgrid', old))).oldKey.dead);
      assert.equal(asked('DELETE', /api_keys/u), 1);
    });

    it('says so and keeps the old key when it does not die', async () => {
      emulator.fail({ provider: 'sendgrid', method: 'DELETE', fault: { status: 204 } });
      const { oldKey, remarks } = done(await rig.run(planOf('sendgrid', old)));
      assert.equal(oldKey.dead, false);
      assert.match(remarks.join(' '), /not proved dead/u);
      assert.equal((await readAll(rig.store)).retiring.length, 1);
    });
  });

  describe('OpenAI: by hand', () => {
    let old: string;
    let fresh: string;
    let rig: Rig;
    beforeEach(() => {
      old = emulator.openai.mint();
      fresh = emulator.openai.mint();
      rig = createRig(emulator, old);
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
          emulator.openai.revoke(old);
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
          emulator.clearRequests();
          return Promise.resolve(Secret.of(fresh));
        },
        removeOldKey: () => Promise.resolve('later'),
      };
      const set = store.set.bind(store);
      store.set = async (slot, value) => {
        if (slot.startsWith('answer/')) seen.push(emulator.requests.length === 0);
        await set(slot, value);
      };
      done(await rig.run(planOf('openai', old)));
      assert.deepEqual(seen, [true]);
    });

    it('refuses a key that OpenAI does not accept, and keeps nothing of it', async () => {
      emulator.openai.revoke(fresh);
      const pastes = [fresh];
      rig.person = { ...rig.person, pasteNewKey: () => Promise.resolve(pastes.length > 0 ? Secret.of(pastes.pop() ?? '') : undefined) };
      assert.equal(stopped(await rig.run(planOf('openai', old))).state, 'untouched');
      assert.equal(rig.store.held.size, 0);
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
          emulator.fail({ provider: 'openai', path: /\/v1\/me$/u, fault: { status: 200, body: { id: 'user-1', object: 'user' } }, times: 3 });
          emulator.openai.revoke(old);
          return Promise.resolve('removed');
        },
      };
      const { oldKey } = done(await rig.run(planOf('openai', old)));
      assert.ok(oldKey.dead);
      assert.equal(oldKey.after, 3500, 'three probes found it alive, after 0, 0.5 and 1.5 s');
    });
  });

  it('writes a journal that says what was done and holds no key', async () => {
    const old = emulator.gitlab.mint({ scopes: ['api'] });
    const rig = createRig(emulator, old);
    const { newKey } = done(await rig.run(planOf('gitlab', old)));
    assert.deepEqual(
      rig.journal.map(({ step, phase }) => `${step} ${phase}`),
      ['check intent', 'inspect outcome', 'issue intent', 'issue outcome', 'store outcome', 'verify outcome', 'rewrite intent', 'rewrite outcome', 'prove dead outcome'],
    );
    const text = JSON.stringify(rig.journal);
    for (const key of [old, newKey.reveal()]) assert.ok(!text.includes(key) && !text.includes(key.slice(8)), 'a key is in the journal');
  });

  it('tells no key in what it throws or returns', async () => {
    const old = emulator.sendgrid.mint();
    const rig = createRig(emulator, old);
    const printed = inspect(await rig.run(planOf('sendgrid', old)), { depth: 12, showHidden: true });
    for (const { token } of emulator.sendgrid.list()) assert.ok(!printed.includes(token));
  });
});
