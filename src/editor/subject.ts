import type { KeyHealth } from '../health/keyHealth.js';
import { type Reference, formatReference } from '../references/reference.js';
import { issuedParts } from '../rotation/parts.js';
import type { SecretStore } from '../rotation/ports.js';
import { type StoredKey, readAll, readKey } from '../rotation/vault.js';
import type { KeyIndex } from './keyIndex.js';
import { kindOf, regenerableById } from './providers.js';

/** A key that is to be regenerated: one that was found, or one that is stored, or both. */
export interface Subject extends Pick<KeyHealth, 'fingerprint' | 'rule' | 'secret' | 'places' | 'loose'>, Partial<Pick<KeyHealth, 'exposure'>> {
  /** What has it in SecretStorage; absent where nothing does. */
  readonly stored?: StoredKey;
}

/** A stored key, with the places where it stands as it is. @returns undefined where Keywright can do no more than keep it. */
export function ofStored(index: KeyIndex, stored: StoredKey): Subject | undefined {
  const by = regenerableById(stored.provider, stored.format);
  if (by === undefined) return undefined;
  const fingerprint = index.fingerprintOf(stored.secret);
  const found = index.key(fingerprint);
  const rule = kindOf(by.provider, stored.format ?? by.lifecycle.formats[0]);
  const { places, loose, exposure } = found?.fingerprint === fingerprint ? found : { places: [], loose: [] };
  // What was issued with it may stand in files as it is, and goes with it.
  const parts = issuedParts(by.lifecycle).flatMap(({ id }) => (stored.parts[id] === undefined ? [] : [index.fingerprintOf(stored.parts[id])]));
  const alone = index.keys().flatMap((key) => (parts.includes(key.fingerprint) ? key.places : []));
  return { fingerprint, rule, secret: stored.secret, places, loose: [...loose, ...alone], stored, ...(exposure !== undefined && { exposure }) };
}

/** The stored key that a reference stands for, or whose part, which is regenerated with it; undefined where that cannot be done. @throws {StorageError} */
export async function regenerableAt(secrets: SecretStore, { provider, name }: Reference): Promise<StoredKey | undefined> {
  const stored = await readKey(secrets, provider, name);
  if (stored === undefined) return undefined;
  if (regenerableById(provider, stored.format) !== undefined) return stored;
  const { keys } = await readAll(secrets);
  return keys.find((key) => key.provider === provider && stored.format !== undefined && key.parts[stored.format]?.equals(stored.secret) === true);
}

/** What the command that regenerates is given for a stored key. */
export const argumentOf = ({ provider, name }: Pick<StoredKey, 'provider' | 'name'>): string => formatReference(provider, name);
