import assert from 'node:assert/strict';
import { type Person, RewriteError } from '../../../src/rotation/ports.js';
import { RotationStopped } from '../../../src/rotation/rotation.js';
import { Secret } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';
import type { Fault } from '../../emulator/faults.js';
import { type ProviderId, type Rig, createRig, planOf } from './rig.js';

/**
 * Whatever fails at whichever step: every key that lives at the provider is known to the store, to the person's clipboard, or told as in doubt by its
 * name; no file is rewritten for a key that is not stored; one key at the most was made; no other key was touched.
 */
describe('a key that the provider issued is never lost', () => {
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await startEmulator();
  });
  afterEach(() => emulator.close());

  const faults: Record<string, Fault> = {
    'dropped before it acted': 'drop-before',
    'dropped after it acted': 'drop-after',
    'cut in the middle': 'truncate',
    'of another shape': 'wrong-schema',
    'a web page': 'not-json',
    '401': { status: 401, body: {} },
    '403': { status: 403, body: {} },
    '429': { status: 429, headers: { 'retry-after': '1' } },
    '500': { status: 500 },
    '500 although it acted': { status: 500, acts: true },
    '503': { status: 503 },
  };
  const calls: Record<ProviderId, Record<string, { method: string; path: RegExp; skip?: number }>> = {
    gitlab: {
      'look at the old key': { method: 'GET', path: /self$/u },
      rotate: { method: 'POST', path: /rotate$/u },
      'test of the new key': { method: 'GET', path: /self$/u, skip: 1 },
      'probe of the old key': { method: 'GET', path: /self$/u, skip: 2 },
    },
    sendgrid: {
      'look at the old key': { method: 'GET', path: /scopes$/u },
      create: { method: 'POST', path: /api_keys$/u },
      'test of the new key': { method: 'GET', path: /scopes$/u, skip: 1 },
      'proof of identity': { method: 'GET', path: /api_keys\/./u },
      revoke: { method: 'DELETE', path: /api_keys\/./u },
      'probe of the old key': { method: 'GET', path: /scopes$/u, skip: 2 },
    },
    openai: {
      'look at the old key': { method: 'GET', path: /me$/u },
      'test of the pasted key': { method: 'GET', path: /me$/u, skip: 1 },
      'test of the new key': { method: 'GET', path: /me$/u, skip: 2 },
      'probe of the old key': { method: 'GET', path: /me$/u, skip: 3 },
    },
  };

  const live = (id: ProviderId): string[] => emulator[id].list().map(({ token }) => token).filter((token) => emulator[id].isLive(token));

  function obliging(rig: Rig, id: ProviderId, fresh: string | undefined, old: string): Person {
    let pastes = 0;
    return {
      acceptGuided: () => Promise.resolve(false),
      giveAuthority: () => Promise.resolve(undefined),
      pastePart: () => Promise.resolve(undefined),
      pasteNewKey: () => Promise.resolve(fresh === undefined || pastes++ > 2 ? undefined : Secret.of(fresh)),
      relyOnStore: () => Promise.resolve('enough'),
      acceptDifference: () => Promise.resolve(true),
      freeSlot: () => Promise.resolve(false),
      removeOldKey: () => {
        emulator[id].revoke(old);
        return Promise.resolve('removed');
      },
      removeNewKey: () => Promise.resolve('later'),
      restoreChanged: () => Promise.resolve(undefined),
      rescue: (issued) => {
        rig.copied.push(issued.secret);
        return Promise.resolve('copied');
      },
    };
  }

  /** Runs one rotation with something wrong and looks at the world afterwards. */
  async function check(id: ProviderId, arrange: (rig: Rig) => void): Promise<void> {
    const bystander = emulator[id].mint();
    const old = emulator[id].mint();
    const fresh = id === 'openai' ? emulator[id].mint() : undefined;
    const before = new Set(live(id));
    const rig = createRig(emulator, old);
    rig.person = obliging(rig, id, fresh, old);
    arrange(rig);
    const result = await rig.run(planOf(id, old));
    emulator.clearFaults();
    rig.store.failing = undefined;

    const stored = [...rig.store.held.values()].join('\n');
    const known = (token: string): boolean => stored.includes(token) || rig.copied.some((copy) => copy.reveal().includes(token));
    const made = live(id).filter((token) => !before.has(token));
    const message = result instanceof RotationStopped ? result.message : '';
    const inDoubt = result instanceof RotationStopped && result.state === 'in-doubt';
    assert.ok(made.length <= 1, `${made.length} keys were made`);
    for (const token of made) assert.ok(known(token) || (inDoubt && message.includes('https://')), `a key is lost: ${message}`);
    if (fresh !== undefined && result instanceof RotationStopped && result.state !== 'untouched') assert.ok(known(fresh), message);
    assert.ok(emulator[id].isLive(bystander), 'another key died');
    if (!rig.file.text.includes(old)) assert.ok([...rig.store.held.keys()].some((slot) => slot.startsWith('key/')), 'a file refers to a key that is not stored');
    if (emulator[id].isLive(old) && !rig.file.text.includes(old)) assert.ok(known(old), 'the old key lives and nobody has it');
    if (!emulator[id].isLive(old)) assert.ok(made.length === 1 || fresh !== undefined || inDoubt, 'the old key died for nothing');
    assert.ok(![old, fresh ?? old, ...made].some((token) => message.includes(token)), 'the message tells a key');
    if (result instanceof RotationStopped && result.state === 'untouched') {
      assert.ok(emulator[id].isLive(old) && rig.file.text.includes(old), `it is said that nothing was changed: ${message}`);
    }
  }

  for (const id of ['gitlab', 'sendgrid', 'openai'] as const) {
    for (const [call, { method, path, skip = 0 }] of Object.entries(calls[id])) {
      for (const [what, fault] of Object.entries(faults)) {
        it(`${id}: the answer to the ${call} is ${what}`, () =>
          check(id, () => {
            if (skip > 0) emulator.fail({ provider: id, method, path, fault: { slow: 0 }, times: skip });
            emulator.fail({ provider: id, method, path, fault });
          }));
      }
    }
    for (const kind of ['probe', 'answer', 'retiring', 'key'] as const) {
      for (const operation of ['set', 'get', 'delete'] as const) {
        it(`${id}: SecretStorage throws at ${operation} of ${kind}`, () => check(id, (rig) => (rig.store.failing = (at, slot) => at === operation && slot.startsWith(`${kind}/`))));
      }
      it(`${id}: SecretStorage keeps something else for ${kind}`, () => check(id, (rig) => (rig.store.garbles = (slot) => slot.startsWith(`${kind}/`))));
    }
    it(`${id}: the store fails once and the person tries again`, () =>
      check(id, (rig) => {
        let failures = 1;
        rig.store.failing = (operation, slot) => operation === 'set' && slot.startsWith('key/') && failures-- > 0;
        rig.person = { ...rig.person, rescue: () => Promise.resolve('retry') };
      }));
    it(`${id}: the files cannot be rewritten`, () => check(id, (rig) => (rig.references = { ...rig.references, rewrite: () => Promise.reject(new RewriteError('The disk is full.')) })));
    it(`${id}: the person stops it while the new key is tested`, async () => {
      const old = emulator[id].mint();
      const fresh = emulator[id].mint();
      const rig = createRig(emulator, old);
      rig.person = obliging(rig, id, fresh, old);
      const controller = new AbortController();
      const reported = rig.reported;
      reported.push = (...steps): number => {
        if (steps.includes('verify')) controller.abort();
        return Array.prototype.push.apply(reported, steps);
      };
      const result = await rig.run(planOf(id, old), controller.signal);
      const stored = [...rig.store.held.values()].join('\n');
      if (id === 'gitlab') assert.ok(!(result instanceof RotationStopped), 'the old key is gone: only going on helps');
      else {
        assert.ok(result instanceof RotationStopped && result.state === 'stored');
        assert.ok(emulator[id].isLive(old) && rig.file.text.includes(old));
      }
      assert.ok(stored.includes('"value"'));
    });
  }
});
