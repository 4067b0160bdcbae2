import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type * as vscode from 'vscode';
import type { Check, KeyMemory } from '../health/keyHealth.js';
import type { SecretStore } from '../rotation/ports.js';
import type { Locks } from './locks.js';
import { type Fingerprint, Secret } from '../secret/secret.js';

interface Remembered {
  readonly firstSeen: string;
  readonly check?: Check;
  readonly belongsTo?: string;
}

const stateKey = 'keywright.keys';
/** Keys remembered at most; the ones seen first go first. */
const limit = 2000;

/** What is remembered of keys between sessions: when they were first seen and what a test said. By keyed fingerprint, so that it tells no key. */
export interface EditorKeyMemory extends KeyMemory {
  setCheck(fingerprint: Fingerprint, check: Check): void;
  /** @param stored the key that it came with, and that alone is secret. */
  setBelongsTo(fingerprint: Fingerprint, stored: string): void;
}

export function createKeyMemory(state: vscode.Memento, now: () => Date): EditorKeyMemory {
  const known = new Map(Object.entries(state.get<Record<string, Remembered>>(stateKey, {})));
  let saving: NodeJS.Immediate | undefined;
  const remember = (fingerprint: Fingerprint, entry: Remembered): void => {
    known.set(fingerprint, entry);
    if (known.size > limit) known.delete(known.keys().next().value ?? '');
    // VS Code copies all of it each time: once for all keys that a scan finds at once.
    saving ??= setImmediate(() => {
      saving = undefined;
      void state.update(stateKey, Object.fromEntries(known));
    });
  };
  const entryOf = (fingerprint: Fingerprint): Remembered => {
    const entry = known.get(fingerprint);
    if (entry !== undefined) return entry;
    const fresh = { firstSeen: now().toISOString() };
    remember(fingerprint, fresh);
    return fresh;
  };
  return {
    firstSeen: (fingerprint) => entryOf(fingerprint).firstSeen,
    check: (fingerprint) => known.get(fingerprint)?.check,
    belongsTo: (fingerprint) => known.get(fingerprint)?.belongsTo,
    setBelongsTo: (fingerprint, belongsTo) => remember(fingerprint, { ...entryOf(fingerprint), belongsTo }),
    setCheck: (fingerprint, check) => remember(fingerprint, { ...entryOf(fingerprint), check }),
  };
}

/** The 32 bytes of a slot in SecretStorage, made once for the whole installation. @throws when SecretStorage fails. */
export async function keptKey(secrets: SecretStore, locks: Locks, slot: 'fingerprint-key' | 'sealing-key', fresh = randomBytes(32)): Promise<Uint8Array> {
  for (;;) {
    const found = await secrets.get(slot);
    if (found !== undefined) return Buffer.from(found.reveal(), 'hex');
    // Two windows that start at once must not each make one: by fingerprint they keep out of each other's way.
    const lock = await locks.take(slot);
    if (lock === undefined) {
      await sleep(100);
      continue;
    }
    try {
      if ((await secrets.get(slot)) !== undefined) continue;
      await secrets.set(slot, Secret.of(fresh.toString('hex')));
      if ((await secrets.get(slot))?.reveal() !== fresh.toString('hex')) throw new Error(`SecretStorage did not return what was stored in ${slot}.`);
      return fresh;
    } finally {
      await lock.release();
    }
  }
}

/** How long activation waits for SecretStorage, in milliseconds: a keyring may ask the user first, and findings must not wait for that. */
const patience = 3000;

export interface FingerprintKey {
  readonly bytes: Uint8Array;
  /** Of the whole installation. Otherwise of this session: other windows, the locks they hold and the journals they write know other fingerprints. */
  readonly lasts: boolean;
}

/**
 * The key of the fingerprints: random, made once, never out of SecretStorage. Where that fails or takes too long, one for this session: then nothing is
 * remembered from before, and nothing may be regenerated.
 */
export async function fingerprintKey(secrets: SecretStore, locks: Locks, onFailure: (reason: string) => void): Promise<FingerprintKey> {
  const fresh = randomBytes(32);
  const fleeting: FingerprintKey = { bytes: fresh, lasts: false };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<FingerprintKey>((resolve) => {
    timer = setTimeout(() => {
      onFailure(`it did not answer within ${patience / 1000} s`);
      resolve(fleeting);
    }, patience);
  });
  try {
    const kept = keptKey(secrets, locks, 'fingerprint-key', fresh).then((bytes) => ({ bytes, lasts: true }));
    return await Promise.race([kept, late]);
  } catch (error) {
    onFailure(error instanceof Error ? error.message : 'it gave no reason');
    return fleeting;
  } finally {
    clearTimeout(timer);
  }
}
