import { type Emulator, startEmulator } from '../emulator/emulator.js';
import { type Adapter, type Emulated, actsByItself } from '../emulator/emulated.js';
import type { Before, Issuer } from './judge.js';
import type { Hand } from './person.js';
import { type Scene, issuedIn } from './stage.js';

/** What holds the old key: two files, or its slot in SecretStorage alone; a file then has the reference to it, and ids that were issued with it. */
export type Holder = 'files' | 'slot';

/** An emulator of its own for one cell, with an old key and keys that nobody may touch. */
export interface Cell {
  readonly emulator: Emulator;
  readonly issuer: Issuer;
  readonly scene: Scene;
  readonly before: Before;
  readonly hand: Hand;
}

export async function setCell({ id, provider, lifecycle, format }: Adapter, write: Scene['write'] = 'reference', holder: Holder = 'files'): Promise<Cell> {
  const emulator = await startEmulator();
  const issuer: Emulated = emulator[id];
  const old = issuer.mintAs(format);
  const authority = actsByItself(lifecycle) ? { secret: old, parts: {} } : (issuer.authorityOver(old) ?? another(issuer, format));
  const bystanders = [issuer.mintAs(format), issuer.mintAs(format, 'another'), ...(authority.secret === old || issuer.find(authority.secret) === undefined ? [] : [authority.secret])];
  const parts = issuer.partsOf(old);
  const { names, old: issued } = issuedIn({ provider: id, format, parts });
  const beside = Object.values(issued).map((part, at) => `\nA_PART_${at}=${part}`).join('');
  const ids = Object.entries(issued).flatMap(([part, value]) => (names[part] === undefined ? [`AN_ID=${value}\n`] : []));
  const besides: Readonly<Record<string, Buffer>> = ids.length === 0 ? {} : { '.env': Buffer.from(`A_KEY=keywright://${id}/A_KEY\r\n${ids.join('')}`) };
  const files: Readonly<Record<string, Buffer>> = holder === 'slot' ? besides : { '.env': Buffer.from(`\uFEFF# both\r\nA_KEY="${old}"${beside}\nOTHER=1`), '.env.local': Buffer.from(`A_KEY=${old}${beside}\n`) };
  const addresses: Readonly<Record<string, string>> = emulator.baseUrls;
  const hosts = Object.fromEntries(Object.keys(provider.hosts ?? {}).map((name) => [name, addresses[`${id}.${name}`] ?? '']));
  return {
    emulator,
    issuer,
    scene: { provider: id, format, baseUrl: emulator.baseUrls[id], hosts, old, parts, files: Object.keys(files), write, timeoutMs: 600, ...(holder === 'slot' && { stored: true }) },
    before: { keys: new Set(issuer.list().map(({ token }) => token)), bystanders, files },
    hand: { consoleUrl: emulator.consoleUrls[id], format, old, authority },
  };
}

/** Where any key of the account authorises: another one. */
function another(issuer: Emulated, format: string): Hand['authority'] {
  const secret = issuer.mintAs(format);
  return { secret, parts: issuer.partsOf(secret) };
}

/** Paths of the provider's interface, and not of the page on which the person is. */
export const ofTheProvider = /^(?!\/console\/)/u;

/** Does the work for each, some at a time: while one waits, a processor would be idle. */
export async function inParallel<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  const queue = all.values();
  const worker = async (): Promise<void> => {
    for (const one of queue) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
