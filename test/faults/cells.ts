import { type Emulator, startEmulator } from '../emulator/emulator.js';
import type { ProviderId } from '../emulator/emulations.js';
import type { Before, Issuer } from './judge.js';
import type { Scene } from './stage.js';

/** An emulator of its own for one cell, with an old key in two files and keys that nobody may touch. */
export interface Cell {
  readonly emulator: Emulator;
  readonly issuer: Issuer;
  readonly scene: Scene;
  readonly before: Before;
  readonly consoleUrl: string;
}

export async function setCell(provider: ProviderId, write: Scene['write'] = 'reference'): Promise<Cell> {
  const emulator = await startEmulator();
  const issuer = emulator[provider];
  const bystanders = [issuer.mint(), issuer.mint()];
  const old = issuer.mint();
  const files = { '.env': Buffer.from(`\uFEFF# both\r\nA_KEY="${old}"\nOTHER=1`), '.env.local': Buffer.from(`A_KEY=${old}\n`) };
  return {
    emulator,
    issuer,
    scene: { provider, baseUrl: emulator.baseUrls[provider], old, files: Object.keys(files), write, timeoutMs: 600 },
    before: { keys: new Set(issuer.list().map(({ token }) => token)), bystanders, files },
    consoleUrl: emulator.consoleUrls[provider],
  };
}

/** Does the work for each, two at a time: a process that begins leaves a processor idle now and then. */
export async function inPairs<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = all.values();
  const worker = async (): Promise<void> => {
    for (const one of queue) await work(one);
  };
  await Promise.all([worker(), worker()]);
}
