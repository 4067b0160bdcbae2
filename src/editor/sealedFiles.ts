import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SlotStore } from '../rotation/ports.js';
import { Secret } from '../secret/secret.js';
import { syncFolder } from './journalFile.js';

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;
const ending = '.sealed';

/**
 * Secrets in files of the extension's global storage, AES-256-GCM under a key that rests in SecretStorage. Slower stores may not have written yet when a
 * process is killed, and SecretStorage is gone before a closing window is: what is set here is on the disk.
 * @param sealingKey 32 bytes out of SecretStorage; asked for once it is needed, and again after a failure.
 */
export function createSealedFiles(folder: string, sealingKey: () => Promise<Uint8Array>): SlotStore {
  let known: Promise<Uint8Array> | undefined;
  const key = (): Promise<Uint8Array> => {
    known ??= sealingKey().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  const pathOf = (slot: string): string => join(folder, `${nameOf(slot)}${ending}`);
  return {
    title: 'The sealed file',
    get: async (slot) => {
      const bytes = await readFile(pathOf(slot)).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      });
      return bytes === undefined ? undefined : Secret.of(unseal(bytes, slot, await key()));
    },
    set: async (slot, value) => {
      await mkdir(folder, { recursive: true });
      const path = pathOf(slot);
      const file = await open(draftOf(path), 'w', 0o600);
      try {
        await file.writeFile(seal(value, slot, await key()));
        await file.sync();
      } finally {
        await file.close();
      }
      // Whole or not at all.
      await rename(draftOf(path), path);
      await syncFolder(folder);
    },
    delete: async (slot) => {
      await rm(draftOf(pathOf(slot)), { force: true });
      await rm(pathOf(slot), { force: true });
    },
  };
}

const draftOf = (path: string): string => `${path}.draft`;

/** Slots have slashes in them, and names of files tell no more than they must. */
const nameOf = (slot: string): string => createHash('sha256').update(slot, 'utf8').digest('hex').slice(0, 32);

/** The slot is authenticated too: a sealed file cannot be passed off as another one. */
function seal(value: Secret, slot: string, key: Uint8Array): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(slot, 'utf8'));
  const body = Buffer.concat([cipher.update(value.reveal(), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

function unseal(bytes: Buffer, slot: string, key: Uint8Array): string {
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength)).setAAD(Buffer.from(slot, 'utf8')).setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
    return Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString('utf8');
  } catch {
    throw new Error('A sealed file of Keywright cannot be opened: it is damaged, or the key for it is no longer in SecretStorage.');
  }
}
