import { type Reference, nameOfReference } from '../references/reference.js';
import type { StoredKeys } from '../references/resolve.js';
import { Secret } from '../secret/secret.js';
import type { SecretStore } from './ports.js';
import { StorageError, read, readKey, store } from './vault.js';

/**
 * Whether a folder may use a stored key, one slot for each, in SecretStorage: no workspace can write there, every window sees a change, and two windows do
 * not overwrite each other's answers.
 *   approval/<provider>/<NAME>/<the folder's place>   `granted` or `refused`
 */
const PREFIX = 'approval/';
const approvalSlot = (reference: Reference, folder: string): string => `${PREFIX}${nameOfReference(reference)}/${folder}`;

export type Verdict = 'granted' | 'refused';

export interface Approval {
  readonly reference: Reference;
  /** The place of a workspace folder: a URI that is its own on all machines that share a SecretStorage. */
  readonly folder: string;
  readonly verdict: Verdict;
}

/** @throws {StorageError} */
export const decide = (secrets: SecretStore, reference: Reference, folder: string, verdict: Verdict): Promise<void> => store(secrets, approvalSlot(reference, folder), Secret.of(verdict));

/** Undecided again: it is asked about the next time. */
export const withdraw = (secrets: SecretStore, { reference, folder }: Pick<Approval, 'reference' | 'folder'>): Promise<void> => secrets.delete(approvalSlot(reference, folder));

/** @returns undefined where nobody has decided; what cannot be read as an answer is none. @throws {StorageError} */
export async function verdictOn(secrets: SecretStore, reference: Reference, folder: string): Promise<Verdict | undefined> {
  return verdictIn(await read(secrets, approvalSlot(reference, folder)));
}

/** @throws {StorageError} */
export async function approvalsIn(secrets: SecretStore): Promise<readonly Approval[]> {
  const found: Approval[] = [];
  for (const slot of await slotsOf(secrets)) {
    const [, provider = '', name = '', folder = ''] = /^approval\/([^/]+)\/([^/]+)\/(.+)$/su.exec(slot) ?? [];
    const verdict = folder === '' ? undefined : verdictIn(await read(secrets, slot));
    if (verdict !== undefined) found.push({ reference: { provider, name }, folder, verdict });
  }
  return found;
}

/** With a key go the answers about it: another one of its name is not what they were about. */
export async function withdrawAll(secrets: SecretStore, reference: Reference): Promise<void> {
  for (const slot of await slotsOf(secrets)) if (slot.startsWith(approvalSlot(reference, ''))) await secrets.delete(slot);
}

/** The stored keys as one folder may use them. */
export const keysFor = (secrets: SecretStore, folder: string): StoredKeys => ({
  key: async ({ provider, name }) => (await readKey(secrets, provider, name))?.secret,
  approved: async (reference) => (await verdictOn(secrets, reference, folder)) === 'granted',
});

const verdictIn = (text: Secret | undefined): Verdict | undefined => {
  const said = text?.reveal();
  return said === 'granted' || said === 'refused' ? said : undefined;
};

async function slotsOf(secrets: SecretStore): Promise<readonly string[]> {
  try {
    return [...(await secrets.slots())].filter((slot) => slot.startsWith(PREFIX)).sort();
  } catch (error) {
    throw new StorageError(`SecretStorage could not be listed: ${error instanceof Error ? error.message : 'it gave no reason'}`);
  }
}
