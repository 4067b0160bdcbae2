import { createHttp } from '../../src/network/client.js';
import type { Parts } from '../../src/providers/credential.js';
import type { HttpRequest } from '../../src/providers/http.js';
import type { Lifecycle } from '../../src/providers/lifecycle.js';
import { loadManaged } from '../../src/providers/loadManaged.js';
import { type ManagedProvider, lifecycleFor } from '../../src/providers/provider.js';
import { type History, historyOf } from '../../src/rotation/history.js';
import type { JournalRecord } from '../../src/rotation/journal.js';
import { issuedParts } from '../../src/rotation/parts.js';
import type { RotationPlan } from '../../src/rotation/plan.js';
import type { Clock, Journal, Person, SecretStore, SlotStore } from '../../src/rotation/ports.js';
import { resume } from '../../src/rotation/resume.js';
import { rollBack } from '../../src/rotation/rollBack.js';
import { rotate } from '../../src/rotation/rotate.js';
import { type RotationPorts, RotationStopped } from '../../src/rotation/rotation.js';
import { closeSettled, planFrom } from '../../src/rotation/takeUp.js';
import { type StoredKey, readRetiring, storeKey } from '../../src/rotation/vault.js';
import { Secret, fingerprint } from '../../src/secret/secret.js';
import { type Disk, createFileReferences } from './fileReferences.js';
import { type AtPoint, withPoints } from './points.js';

const managedProviders = await loadManaged();

/** Whose key a scene is about. */
export function lifecycleOf({ provider: id, format }: Pick<Scene, 'provider' | 'format'>): { readonly provider: ManagedProvider; readonly lifecycle: Lifecycle } {
  const provider = managedProviders.find((one) => one.id === id);
  const lifecycle = provider && lifecycleFor(provider, format);
  if (provider === undefined || lifecycle === undefined) throw new Error(`${id} has no lifecycle for ${format}`);
  return { provider, lifecycle };
}

export const rotationId = 'rotation-0001';

/** One rotation as it is played: by whom, of what, in which files. */
export interface Scene {
  readonly provider: string;
  /** The kind of key. */
  readonly format: string;
  readonly baseUrl: string;
  /** The provider's other hosts. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly old: string;
  /** What belongs to the old key. */
  readonly parts: Readonly<Record<string, string>>;
  /** Names of files; each is its own address. */
  readonly files: readonly string[];
  /** The old key is in its slot, and files hold no more than ids that were issued with it. */
  readonly stored?: true;
  readonly write: RotationPlan['write'];
  readonly review?: true;
  /** Milliseconds until an answer is not waited for any longer. */
  readonly timeoutMs?: number;
}

/** What outlives a process. */
export interface Backing {
  readonly secrets: SecretStore;
  readonly sealed: SlotStore;
  readonly journal: Journal;
  readonly disk: Disk;
  readonly person: Person;
  /** The key of the fingerprints. */
  readonly key: Uint8Array;
}

/** How it ended: what `rotate`, `resume` and `rollBack` say, or why they stopped. */
export type Outcome = { readonly ended: 'done' | 'untouched' | 'rolled back' } | { readonly stopped: RotationStopped['state']; readonly message: string };

/** Time passes only where somebody waits, and nobody waits for it. */
export function hastyClock(): Clock {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    sleep: (milliseconds, signal) => {
      signal.throwIfAborted();
      ahead += milliseconds;
      return Promise.resolve();
    },
  };
}

/** What a scene begins with in SecretStorage. */
export async function fillSlots(scene: Scene, secrets: SecretStore): Promise<void> {
  if (scene.stored !== true) return;
  for (const key of slotsOf(scene)) await storeKey(secrets, key);
}

/** The slots of the old key and of its secret parts, the key's first. */
export function slotsOf(scene: Scene): readonly [StoredKey, ...StoredKey[]] {
  const { provider, rule, old, parts, name, partNames = {}, baseUrl } = planOf(scene);
  const common = { provider: provider.id, storedAt: '2026-01-02T03:04:05.000Z', baseUrl };
  const ofParts = Object.entries(partNames).flatMap(([id, slot]) => (parts[id] === undefined ? [] : [{ ...common, format: id, name: slot, secret: parts[id], parts: {} }]));
  return [{ ...common, format: rule.id, name, secret: old, parts, keyId: 'the-old', expiresAt: '2027-01-01T00:00:00.000Z' }, ...ofParts];
}

/** From nothing to its end. */
export function play(scene: Scene, backing: Backing, at: AtPoint, clock = hastyClock()): Promise<Outcome> {
  const plan = planOf(scene);
  return told(async () => {
    await rotate(plan, portsOf(scene, plan, backing, at, clock), new AbortController().signal);
    return 'done';
  });
}

/** Takes up what was cut short. Nothing to take up is `untouched`. */
export function recover(how: 'resume' | 'roll back', scene: Scene, backing: Backing, at: AtPoint, clock = hastyClock()): Promise<Outcome> {
  return told(async () => {
    const history = historyOf(await backing.journal.read(rotationId));
    if (history === undefined) return 'untouched';
    const plan = planOf(scene);
    const ports = portsOf(scene, plan, backing, at, clock);
    if (await closeSettled(history, ports)) return endOf(historyOf(await backing.journal.read(rotationId)));
    const old = await readRetiring(ports.secrets, rotationId);
    const known = old === undefined ? undefined : planFrom(history, plan.provider, old);
    if (known === undefined) throw new RotationStopped('The old key is not kept.', 'in-doubt');
    const recovery = { history, plan: known, ports, signal: new AbortController().signal };
    if (how === 'resume') return resume(recovery);
    await rollBack(recovery);
    return 'rolled back';
  });
}

function endOf(history: History | undefined): 'done' | 'untouched' | 'rolled back' {
  const how = history?.outcome('end')?.how ?? 'untouched';
  return how === 'dealt with' ? 'untouched' : how;
}

async function told(act: () => Promise<'done' | 'untouched' | 'rolled back'>): Promise<Outcome> {
  try {
    return { ended: await act() };
  } catch (error) {
    if (error instanceof RotationStopped) return { stopped: error.state, message: error.message };
    throw error;
  }
}

export const secretsOf = (parts: Readonly<Record<string, string>>): Parts => Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, Secret.of(part)]));

/** Old parts that go with the old key and stand in the files too, by their ids; and the slots of those that are secret. */
export function issuedIn(scene: Pick<Scene, 'provider' | 'format' | 'parts'>): { readonly old: Readonly<Record<string, string>>; readonly names: Readonly<Record<string, string>> } {
  const issued = issuedParts(lifecycleOf(scene).lifecycle);
  return {
    old: Object.fromEntries(issued.flatMap(({ id }) => (scene.parts[id] === undefined ? [] : [[id, scene.parts[id]]]))),
    names: Object.fromEntries(issued.flatMap(({ id, secret }, at) => (secret === true ? [[id, `A_PART_${at}`]] : []))),
  };
}

function planOf(scene: Scene): RotationPlan {
  const { old, parts, files, write, stored, review } = scene;
  const { provider, lifecycle } = lifecycleOf(scene);
  const { id, name, docs, console, keys } = provider;
  const format = keys.find((key) => key.id === scene.format);
  if (format === undefined) throw new Error(`${id} has no key of its lifecycle`);
  const rule = { id: format.id, title: format.title, variables: format.variables, docs, provider: { id, name } };
  const refs = files.map((file) => ({ uri: file, label: file }));
  return { id: rotationId, provider, lifecycle, rule, reason: 'compromised', old: Secret.of(old), parts: secretsOf(parts), partNames: issuedIn(scene).names, name: format.variables[0] ?? 'KEY', baseUrl: provider.baseUrl, page: console, today: '2026-11-23', files: refs, write, ...(stored && { stored }), ...(review && { review }) };
}

/** A path without what differs from key to key. */
export const namesIn = (path: string): string => path.replace(/[^/]+/gu, (segment) => (/^(?:v\d[\w.]*|[A-Za-z_-]{1,30})$/u.test(segment) ? segment : '{id}'));

/** What a call is called. */
function callOf({ method, host, path }: HttpRequest): string {
  const [bare = ''] = (typeof path === 'string' ? path : path.reveal()).split('?', 1);
  return `${method} ${host === undefined ? '' : `${host.name}:`}${namesIn(bare)}`;
}

function portsOf({ baseUrl, hosts, timeoutMs = 2000 }: Scene, plan: RotationPlan, backing: Backing, at: AtPoint, clock: Clock): RotationPorts {
  const slots = (store: string) => (method: string, [slot]: readonly unknown[]) => `${store} ${method} ${String(slot).split('/', 1)[0] ?? ''}`;
  const disk = withPoints(backing.disk, at, (method, [uri]) => `${method} of ${String(uri)}`);
  return {
    http: withPoints(createHttp({ baseUrl, hosts, timeoutMs }), at, (_, [request]) => callOf(request as HttpRequest)),
    secrets: withPoints(backing.secrets, at, slots('SecretStorage')),
    sealed: withPoints(backing.sealed, at, slots('sealed')),
    journal: withPoints(backing.journal, at, (method, [record]) => {
      if (method === 'read') return 'journal read';
      const { step, phase } = record as JournalRecord;
      return `journal ${step} ${phase}`;
    }),
    clock,
    references: createFileReferences(plan, disk),
    person: withPoints(backing.person, at, (method) => `person ${method}`),
    progress: { report: () => undefined },
    fingerprint: (secret) => fingerprint(secret, backing.key),
    announce: () => {
      at('before announce');
      at('after announce');
      return Promise.resolve();
    },
  };
}
