import { groups } from './managed/groups.js';
import type { ManagedProvider } from './provider.js';

/** The providers whose keys can be tested and replaced. @param rest between two groups of them, for whoever must not be held up by all at once. */
export async function loadManaged(rest: () => Promise<unknown> = () => Promise.resolve()): Promise<readonly ManagedProvider[]> {
  const all: ManagedProvider[] = [];
  for (const load of groups) {
    all.push(...(await load()).group);
    await rest();
  }
  return all;
}
