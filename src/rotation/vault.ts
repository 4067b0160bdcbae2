import type { Parts } from '../providers/credential.js';
import { Secret } from '../secret/secret.js';
import type { FileChange, SecretStore, SlotStore } from './ports.js';
import * as v from 'valibot';

/**
 * Slots in SecretStorage:
 *   key/<provider>/<NAME>   a key in use, what `keywright://<provider>/<NAME>` refers to
 *   answer/<rotation>       a provider's answer that issues a key, as it came, until the key in it has a slot of its own; `.2`, `.3` … behind it: earlier ones
 *   retiring/<rotation>     an old key whose death is not proved yet; from before a new one is asked for
 *   authority/<provider>    a credential that may issue and revoke, where the person wanted it kept
 * and in sealed files, until the rotation ends:
 *   answer/<rotation>       the same answer
 *   files/<rotation>        what the files held before they were changed
 */
export const keySlot = (provider: string, name: string): string => `key/${provider}/${name}`;
export const answerSlot = (rotation: string): string => `answer/${rotation}`;
export const retiringSlot = (rotation: string): string => `retiring/${rotation}`;
export const authoritySlot = (provider: string): string => `authority/${provider}`;
const filesSlot = (rotation: string): string => `files/${rotation}`;

/** The provider's other addresses where they are set apart; absent: its own, if it has any. */
const otherHosts = v.optional(v.array(v.string()));

/** Of what belongs to a key: by its id. Absent in slots of earlier versions, as the kind of key is. */
const parts = v.optional(v.record(v.string(), v.string()));

/** What a slot tells of its key besides its value. */
const slotFacts = { storedAt: v.string(), keyId: v.optional(v.string()), expiresAt: v.optional(v.string()) };

const storedKey = v.object({
  provider: v.string(),
  format: v.optional(v.string()),
  parts,
  name: v.string(),
  value: v.string(),
  ...slotFacts,
  baseUrl: v.string(),
  otherHosts,
});

/** `slots`: what the slots told that the key and its parts had, by name; they are given back with it. */
const retiringKey = v.object({ provider: v.string(), format: v.optional(v.string()), parts, name: v.string(), value: v.string(), since: v.string(), baseUrl: v.string(), otherHosts, seenLive: v.boolean(), slots: v.optional(v.record(v.string(), v.object(slotFacts))) });

const keptAuthority = v.object({ provider: v.string(), baseUrl: v.string(), otherHosts, wanted: v.string(), value: v.string(), parts, keptAt: v.string() });

/** `parts`: where the body is a paste, or in the answer itself. */
const keptAnswer = v.object({ provider: v.string(), format: v.optional(v.string()), name: v.string(), body: v.string(), parts, at: v.string() });

const keptFiles = v.array(v.object({ uri: v.string(), label: v.string(), before: v.string(), after: v.optional(v.string()) }));

type Unwrapped<T> = Readonly<Omit<T, 'value' | 'body' | 'parts'>> & { readonly secret: Secret; readonly parts: Parts };

export type StoredKey = Unwrapped<v.InferOutput<typeof storedKey>>;
export type RetiringKey = Unwrapped<v.InferOutput<typeof retiringKey>>;
/** `wanted`: what was asked for when it was given. */
export type KeptAuthority = Unwrapped<v.InferOutput<typeof keptAuthority>>;
/** `secret` is the whole body of the answer, or what the person pasted. */
export type KeptAnswer = Unwrapped<v.InferOutput<typeof keptAnswer>>;

/** SecretStorage failed, or returned something else than what it was given. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}

const titleOf = ({ title = 'SecretStorage' }: SlotStore): string => title;
const reason = (error: unknown): string => (error instanceof Error ? error.message : 'it gave no reason');

/** Stores and reads back: returns only when the store gives the same value again. @throws {StorageError} */
export async function store(secrets: SlotStore, slot: string, value: Secret): Promise<void> {
  try {
    await secrets.set(slot, value);
  } catch (error) {
    throw new StorageError(`${titleOf(secrets)} refused to store ${slot}: ${reason(error)}`);
  }
  const back = await read(secrets, slot);
  if (back?.equals(value) !== true) {
    throw new StorageError(`${titleOf(secrets)} did not return what was stored in ${slot}.`);
  }
}

/** @throws {StorageError} */
export async function read(secrets: SlotStore, slot: string): Promise<Secret | undefined> {
  try {
    return await secrets.get(slot);
  } catch (error) {
    throw new StorageError(`${titleOf(secrets)} could not read ${slot}: ${reason(error)}`);
  }
}

/** Writes, reads and deletes something worthless, so that a broken store is known before a provider issues a key. @throws {StorageError} */
export async function probe(secrets: SlotStore, rotation: string): Promise<void> {
  const slot = `probe/${rotation}`;
  await store(secrets, slot, Secret.of(`probe ${rotation}`));
  await secrets.delete(slot);
}

export const storeKey = (secrets: SecretStore, key: StoredKey): Promise<void> => store(secrets, keySlot(key.provider, key.name), textOf(key));

export const storeRetiring = (secrets: SecretStore, rotation: string, key: RetiringKey): Promise<void> => store(secrets, retiringSlot(rotation), textOf(key));

export const storeAuthority = (secrets: SecretStore, authority: KeptAuthority): Promise<void> => store(secrets, authoritySlot(authority.provider), textOf(authority));

const textOf = ({ secret, parts, ...rest }: StoredKey | RetiringKey | KeptAuthority | KeptAnswer, as: 'value' | 'body' = 'value'): Secret =>
  secret.map((value) => JSON.stringify({ ...rest, [as]: value, ...(Object.keys(parts).length > 0 && { parts: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, part.reveal()])) }) }));

const partsIn = (parts: Readonly<Record<string, string>> = {}): Parts => Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, Secret.of(part)]));

export const storeAnswer = (secrets: SlotStore, rotation: string, answer: KeptAnswer): Promise<void> => store(secrets, answerSlot(rotation), textOf(answer, 'body'));

/**
 * Before another answer is kept: the earlier one may be the only copy of another key, as of a paste that the provider was late to know. It gets a slot of its
 * own in SecretStorage, where the person finds it. @returns whether there was one. @throws {StorageError}
 */
export async function setAside(from: SlotStore, secrets: SecretStore, rotation: string, next: Secret): Promise<boolean> {
  const earlier = await read(from, answerSlot(rotation));
  const kept = earlier && parseOrNothing(keptAnswer, earlier);
  // A paste that its parts have come to is more than the same paste without them.
  const isAlso = (body: string | undefined): boolean => kept !== undefined && kept.parts === undefined && kept.body === body;
  if (earlier === undefined || isAlso(next.reveal())) return false;
  for (let count = 2; ; count++) {
    const slot = answerSlot(`${rotation}.${count}`);
    const there = await read(secrets, slot);
    if (there === undefined) await store(secrets, slot, earlier);
    if (there === undefined || there.equals(earlier) || isAlso(parseOrNothing(keptAnswer, there)?.body)) return true;
  }
}

export const storeFiles = (sealed: SlotStore, rotation: string, files: readonly FileChange[]): Promise<void> =>
  store(sealed, filesSlot(rotation), Secret.of(JSON.stringify(files.map(({ uri, label, before, after }) => ({ uri, label, before: before.reveal(), after: after?.reveal() })))));

/** What the files of a rotation held, and were to hold; none when they were not about to be changed. @throws {StorageError} */
export async function readFiles(sealed: SlotStore, rotation: string): Promise<readonly FileChange[]> {
  const slot = filesSlot(rotation);
  const text = await read(sealed, slot);
  if (text === undefined) return [];
  return parse(keptFiles, slot, text).map(({ uri, label, before, after }) => ({ uri, label, before: Secret.of(before), ...(after === undefined ? {} : { after: Secret.of(after) }) }));
}

/** @throws {StorageError} */
export const readAnswer = (secrets: SlotStore, rotation: string): Promise<KeptAnswer | undefined> => readAs(secrets, answerSlot(rotation), answerIn);

/** @throws {StorageError} */
export const readRetiring = (secrets: SecretStore, rotation: string): Promise<RetiringKey | undefined> => readAs(secrets, retiringSlot(rotation), retiringIn);

/** @throws {StorageError} */
export const readKey = (secrets: SecretStore, provider: string, name: string): Promise<StoredKey | undefined> => readAs(secrets, keySlot(provider, name), keyIn);

/** @throws {StorageError} */
export const readAuthority = (secrets: SecretStore, provider: string): Promise<KeptAuthority | undefined> => readAs(secrets, authoritySlot(provider), authorityIn);

/** Deletes what was sealed for a rotation. */
export async function forgetSealed(sealed: SlotStore, rotation: string): Promise<void> {
  for (const slot of [answerSlot(rotation), filesSlot(rotation)]) await sealed.delete(slot);
}

/** Everything Keywright keeps. Slots that cannot be read are named in `unreadable`, never dropped. */
export interface Kept {
  readonly keys: readonly StoredKey[];
  readonly retiring: readonly (RetiringKey & { readonly rotation: string })[];
  readonly answers: readonly (KeptAnswer & { readonly rotation: string })[];
  readonly authorities: readonly KeptAuthority[];
  readonly unreadable: readonly string[];
}

/** @throws {StorageError} when the store cannot even be listed. */
export async function readAll(secrets: SecretStore): Promise<Kept> {
  const kept = { keys: [] as StoredKey[], retiring: [] as Kept['retiring'][number][], answers: [] as Kept['answers'][number][], authorities: [] as KeptAuthority[], unreadable: [] as string[] };
  let slots: readonly string[];
  try {
    slots = [...(await secrets.slots())].sort();
  } catch (error) {
    throw new StorageError(`SecretStorage could not be listed: ${reason(error)}`);
  }
  for (const slot of slots) {
    const [kind, rotation = ''] = slot.split('/');
    try {
      const text = await read(secrets, slot);
      if (text === undefined) continue;
      if (kind === 'key') kept.keys.push(keyIn(slot, text));
      else if (kind === 'retiring') kept.retiring.push({ ...retiringIn(slot, text), rotation });
      else if (kind === 'authority') kept.authorities.push(authorityIn(slot, text));
      else if (kind === 'answer') kept.answers.push({ ...answerIn(slot, text), rotation });
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      kept.unreadable.push(slot);
    }
  }
  return kept;
}

function keyIn(slot: string, text: Secret): StoredKey {
  const { value, parts, ...rest } = parse(storedKey, slot, text);
  return { ...rest, secret: Secret.of(value), parts: partsIn(parts) };
}

function retiringIn(slot: string, text: Secret): RetiringKey {
  const { value, parts, ...rest } = parse(retiringKey, slot, text);
  return { ...rest, secret: Secret.of(value), parts: partsIn(parts) };
}

function authorityIn(slot: string, text: Secret): KeptAuthority {
  const { value, parts, ...rest } = parse(keptAuthority, slot, text);
  return { ...rest, secret: Secret.of(value), parts: partsIn(parts) };
}

function answerIn(slot: string, text: Secret): KeptAnswer {
  const { body, parts, ...rest } = parse(keptAnswer, slot, text);
  return { ...rest, secret: Secret.of(body), parts: partsIn(parts) };
}

async function readAs<T>(secrets: SlotStore, slot: string, take: (slot: string, text: Secret) => T): Promise<T | undefined> {
  const text = await read(secrets, slot);
  return text === undefined ? undefined : take(slot, text);
}

function parse<T extends v.GenericSchema>(schema: T, slot: string, text: Secret): v.InferOutput<T> {
  let json: unknown;
  try {
    json = JSON.parse(text.reveal());
  } catch {
    // The parser's own message quotes the text, which is a secret.
    throw new StorageError(`${slot} in SecretStorage is not what Keywright wrote there.`);
  }
  const result = v.safeParse(schema, json);
  if (!result.success) throw new StorageError(`${slot} in SecretStorage is not what Keywright wrote there.`);
  return result.output;
}

/** Whether a slot's text is a stored key of this value. What cannot be read holds something else, as far as anyone knows. */
export const isKey = (text: Secret, value: Secret): boolean => parseOrNothing(storedKey, text)?.value === value.reveal();

function parseOrNothing<T extends v.GenericSchema>(schema: T, text: Secret): v.InferOutput<T> | undefined {
  try {
    return parse(schema, '', text);
  } catch {
    return undefined;
  }
}

/**
 * The first name that is free, or that holds the key which is to be replaced: two projects with the same variable do not share a slot. `claim` makes sure
 * that no other rotation takes it at the same time.
 */
export async function claimName<Claim>(
  secrets: SecretStore,
  provider: string,
  wanted: string,
  mayReplace: Secret | undefined,
  claim: (slot: string) => Promise<Claim | undefined>,
  release: (claim: Claim) => Promise<void>,
): Promise<{ readonly name: string; readonly claim: Claim }> {
  for (let attempt = 1; ; attempt++) {
    const name = attempt === 1 ? wanted : `${wanted}_${attempt}`;
    const slot = keySlot(provider, name);
    const claimed = await claim(slot);
    if (claimed === undefined) continue;
    const text = await read(secrets, slot);
    if (text === undefined || (mayReplace !== undefined && isKey(text, mayReplace))) return { name, claim: claimed };
    await release(claimed);
  }
}

/** The rotations that keep an old key: more than one where an earlier attempt at it was stopped. */
export async function retiringFor(secrets: SecretStore, old: Secret, baseUrl: string): Promise<readonly string[]> {
  const { retiring } = await readAll(secrets);
  return retiring.filter((one) => one.baseUrl === baseUrl && one.secret.equals(old)).map(({ rotation }) => rotation);
}
