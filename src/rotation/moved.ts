import * as v from 'valibot';
import { type Rewritten, renamedIn } from '../references/back.js';
import { type Reference, nameOfReference } from '../references/reference.js';
import type { Credential } from '../providers/credential.js';
import { Secret } from '../secret/secret.js';
import type { FileRef } from './journal.js';
import type { SecretStore } from './ports.js';
import { StorageError, read, store } from './vault.js';

/**
 * A file that a key was moved out of as it was, with the key at that time: what stood there holds it, so that this is kept as a secret too, in `moved/<provider>/<NAME>`, for all files of
 * the key.
 */
export interface MovedFile extends FileRef, Rewritten, Credential {
  /** The file was made for it, and goes when what was written is taken out of it and nothing else is in it. */
  readonly made?: Made | undefined;
}

export interface Made {
  /** The file by which git was told to ignore it: all of its text before, absent where it is new, and after. */
  readonly ignoring?: (FileRef & { readonly before?: string | undefined; readonly after: string }) | undefined;
}

const movedSlot = (reference: Reference): string => `moved/${nameOfReference(reference)}`;

const written = v.array(v.object({ at: v.number(), is: v.string(), was: v.string() }));
const parts = v.record(v.string(), v.string());
const made = v.object({ ignoring: v.optional(v.object({ uri: v.string(), label: v.string(), before: v.optional(v.string()), after: v.string() })) });
const schema = v.pipe(v.string(), v.parseJson(), v.array(v.object({ uri: v.string(), label: v.string(), length: v.number(), written, value: v.string(), parts, made: v.optional(made) })));

/** In the place of what was kept. @throws {StorageError} */
export async function storeMoved(secrets: SecretStore, reference: Reference, files: readonly MovedFile[]): Promise<void> {
  if (files.length === 0) return forgetMoved(secrets, reference);
  const of = ({ secret, parts: all, ...rest }: MovedFile): unknown => ({ ...rest, value: secret.reveal(), parts: Object.fromEntries(Object.entries(all).map(([id, part]) => [id, part.reveal()])) });
  return store(secrets, movedSlot(reference), Secret.of(JSON.stringify(files.map(of))));
}

/** @returns none where it was never moved. @throws {StorageError} */
export async function readMoved(secrets: SecretStore, reference: Reference): Promise<readonly MovedFile[]> {
  const text = await read(secrets, movedSlot(reference));
  if (text === undefined) return [];
  const parsed = v.safeParse(schema, text.reveal());
  if (!parsed.success) throw new StorageError(`${movedSlot(reference)} in SecretStorage is not what Keywright wrote there.`);
  return parsed.output.map(({ value, parts: all, ...rest }) => ({ ...rest, secret: Secret.of(value), parts: Object.fromEntries(Object.entries(all).map(([id, part]) => [id, Secret.of(part)])) }));
}

/** With the key, or once it is back. */
export const forgetMoved = (secrets: SecretStore, reference: Reference): Promise<void> => secrets.delete(movedSlot(reference));

/** With the key, where the references in the files have the new name by then. @throws {StorageError} */
export async function renameMoved(secrets: SecretStore, from: Reference, to: Reference): Promise<void> {
  await storeMoved(secrets, to, (await readMoved(secrets, from)).map((file) => ({ ...file, ...renamedIn(file, from, to) })));
  await forgetMoved(secrets, from);
}
