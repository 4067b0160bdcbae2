import * as v from 'valibot';
import type { Rewritten } from '../references/back.js';
import { type Reference, nameOfReference } from '../references/reference.js';
import { Secret } from '../secret/secret.js';
import type { FileRef } from './journal.js';
import type { SecretStore } from './ports.js';
import { StorageError, read, store } from './vault.js';

/** A key that was moved out of files as it was: what stood in them holds it, so that this is kept as a secret too, in `moved/<provider>/<NAME>`. */
export interface Moved {
  /** The key at that time. */
  readonly secret: Secret;
  readonly files: readonly MovedFile[];
}

export type MovedFile = FileRef & Rewritten;

const movedSlot = (reference: Reference): string => `moved/${nameOfReference(reference)}`;

const written = v.array(v.object({ at: v.number(), is: v.string(), was: v.string() }));
const schema = v.pipe(v.string(), v.parseJson(), v.object({ value: v.string(), files: v.array(v.object({ uri: v.string(), label: v.string(), length: v.number(), written })) }));

/** @throws {StorageError} */
export const storeMoved = (secrets: SecretStore, reference: Reference, { secret, files }: Moved): Promise<void> => store(secrets, movedSlot(reference), Secret.of(JSON.stringify({ value: secret.reveal(), files })));

/** @returns undefined where it was never moved. @throws {StorageError} */
export async function readMoved(secrets: SecretStore, reference: Reference): Promise<Moved | undefined> {
  const text = await read(secrets, movedSlot(reference));
  if (text === undefined) return undefined;
  const parsed = v.safeParse(schema, text.reveal());
  if (!parsed.success) throw new StorageError(`${movedSlot(reference)} in SecretStorage is not what Keywright wrote there.`);
  return { secret: Secret.of(parsed.output.value), files: parsed.output.files };
}

/** With the key, or once it is back. */
export const forgetMoved = (secrets: SecretStore, reference: Reference): Promise<void> => secrets.delete(movedSlot(reference));
