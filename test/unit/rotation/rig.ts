import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createHttp } from '../../../src/network/client.js';
import { gitlab } from '../../../src/providers/gitlab.js';
import { openai } from '../../../src/providers/openai.js';
import type { ManagedProvider } from '../../../src/providers/provider.js';
import { rulesOf } from '../../../src/providers/registry.js';
import { sendgrid } from '../../../src/providers/sendgrid.js';
import type { JournalRecord, Step } from '../../../src/rotation/journal.js';
import type { RotationPlan } from '../../../src/rotation/plan.js';
import { type Clock, type Person, type References, RewriteError, type SecretStore } from '../../../src/rotation/ports.js';
import { rotate } from '../../../src/rotation/rotate.js';
import { type RotationPorts, RotationStopped, type RotationSummary } from '../../../src/rotation/rotation.js';
import { Secret, fingerprint } from '../../../src/secret/secret.js';
import { type Emulator, startEmulator } from '../../emulator/emulator.js';

const byId = { gitlab, sendgrid, openai } as const;
export type ProviderId = keyof typeof byId;

const today = '2026-11-23';
const theFile = { uri: 'file:///workspace/.env', label: '.env' };

export function planOf(id: ProviderId, old: string): RotationPlan {
  const provider: ManagedProvider = byId[id];
  const [lifecycle] = provider.lifecycles;
  const rule = rulesOf([provider]).find((one) => one.id === lifecycle.formats[0]);
  if (rule === undefined) throw new Error(`${id} has no key of its lifecycle`);
  return { id: 'rotation-0001', provider, lifecycle, rule, reason: 'compromised', old: Secret.of(old), parts: {}, name: rule.variables[0] ?? 'KEY', baseUrl: provider.baseUrl, page: provider.console, today, files: [theFile], write: 'reference' };
}

/** SecretStorage stands in memory here, because the real one runs only in VS Code; it can be told to fail. */
export class MemoryStore implements SecretStore {
  readonly held = new Map<string, string>();
  /** Throws in the place of an operation on a slot. */
  failing: ((operation: 'get' | 'set' | 'delete', slot: string) => boolean) | undefined;
  /** Keeps something else than what it was given. */
  garbles: ((slot: string) => boolean) | undefined;

  #check(operation: 'get' | 'set' | 'delete', slot: string): void {
    if (this.failing?.(operation, slot) === true) throw new Error('the keyring is locked');
  }
  get(slot: string): Promise<Secret | undefined> {
    return Promise.resolve().then(() => {
      this.#check('get', slot);
      const value = this.held.get(slot);
      return value === undefined ? undefined : Secret.of(value);
    });
  }
  set(slot: string, value: Secret): Promise<void> {
    return Promise.resolve().then(() => {
      this.#check('set', slot);
      this.held.set(slot, this.garbles?.(slot) === true ? 'something else' : value.reveal());
    });
  }
  delete(slot: string): Promise<void> {
    return Promise.resolve().then(() => {
      this.#check('delete', slot);
      this.held.delete(slot);
    });
  }
  slots(): Promise<readonly string[]> {
    return Promise.resolve([...this.held.keys()]);
  }
}

const fingerprintKey = randomBytes(32);

/** What a rotation did, for a test to look at. */
export interface Rig {
  readonly store: MemoryStore;
  readonly sealed: MemoryStore;
  readonly told: RotationSummary[];
  readonly journal: JournalRecord[];
  readonly reported: Step[];
  /** What was said of the steps. */
  readonly messages: string[];
  /** The text that stands for the files. */
  readonly file: { text: string };
  readonly copied: Secret[];
  /** Sleeps take no time, but time passes. */
  clock: Clock;
  person: Person;
  references: References;
  portsFor(id: ProviderId): RotationPorts;
  run(plan: RotationPlan, signal?: AbortSignal): Promise<RotationSummary | RotationStopped>;
}

export function createRig(emulator: Pick<Emulator, 'baseUrls'>, old: string): Rig {
  let now = Date.parse(`${today}T12:00:00Z`);
  const refuse = (what: string) => (): never => {
    throw new Error(`the person was asked to ${what}`);
  };
  const rig: Rig = {
    store: new MemoryStore(),
    sealed: new MemoryStore(),
    told: [],
    journal: [],
    reported: [],
    messages: [],
    copied: [],
    file: { text: `TOKEN=${old}\n` },
    clock: {
      now: () => new Date(now),
      sleep: (milliseconds, signal) => {
        signal.throwIfAborted();
        now += milliseconds;
        return Promise.resolve();
      },
    },
    person: {
      pasteNewKey: refuse('paste a key'),
      pastePart: refuse('paste a part of a key'),
      giveAuthority: refuse('give an authority'),
      acceptGuided: refuse('go on by hand'),
      acceptDifference: ({ lines }) => Promise.reject(new Error(`the person was asked to accept: ${lines.join(' ')}`)),
      freeSlot: refuse('free a slot'),
      removeOldKey: refuse('remove the old key'),
      relyOnStore: () => Promise.resolve('enough'),
      rescue: refuse('rescue the key'),
      removeNewKey: refuse('remove the new key'),
      restoreChanged: refuse('look at a changed file'),
    },
    references: {
      check: () => Promise.resolve(),
      preview: () => Promise.resolve(rig.file.text.includes(old) ? [{ ...theFile, before: Secret.of(rig.file.text) }] : []),
      read: () => Promise.resolve(Secret.of(rig.file.text)),
      restore: (_file, bytes) => Promise.resolve(void (rig.file.text = bytes.reveal())),
      rewrite: (issued) => {
        if (!rig.file.text.includes(old)) return Promise.reject(new RewriteError('The file has changed.'));
        rig.file.text = rig.file.text.replace(old, `rewritten for ${issued.secret.masked}`);
        return Promise.resolve({ files: 1, occurrences: 1, left: [] });
      },
    },
    portsFor: (id) => ({
      http: createHttp({ baseUrl: emulator.baseUrls[id], timeoutMs: 2000 }),
      secrets: rig.store,
      sealed: rig.sealed,
      journal: { append: (record) => Promise.resolve(void rig.journal.push(record)), read: (id) => Promise.resolve(rig.journal.filter(({ rotation }) => rotation === id)) },
      clock: rig.clock,
      references: rig.references,
      person: rig.person,
      progress: { report: (step, message) => void (rig.reported.push(step), rig.messages.push(message)) },
      fingerprint: (secret) => fingerprint(secret, fingerprintKey),
      announce: (summary) => Promise.resolve(void rig.told.push(summary)),
    }),
    run: async (plan, signal = new AbortController().signal) => {
      try {
        return await rotate(plan, rig.portsFor(plan.provider.id as ProviderId), signal);
      } catch (error) {
        if (error instanceof RotationStopped) return error;
        throw error;
      }
    },
  };
  return rig;
}

export function done(result: RotationSummary | RotationStopped): RotationSummary {
  assert.ok(!(result instanceof RotationStopped), result instanceof RotationStopped ? result.message : '');
  return result;
}

export function stopped(result: RotationSummary | RotationStopped): RotationStopped {
  assert.ok(result instanceof RotationStopped, 'the rotation went through');
  return result;
}

/** An emulator for the tests of one suite, with a clean record for each. */
export function emulated(): { readonly emulator: Emulator; asked(method: string, path: RegExp): number } {
  const world = {} as { emulator: Emulator };
  before(async () => {
    world.emulator = await startEmulator();
  });
  after(() => world.emulator.close());
  afterEach(() => {
    world.emulator.clearFaults();
    world.emulator.clearRequests();
  });
  return {
    get emulator() {
      return world.emulator;
    },
    asked: (method, path) => world.emulator.requests.filter((request) => request.method === method && path.test(request.path)).length,
  };
}
