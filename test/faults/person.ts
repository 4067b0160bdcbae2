import type { Person } from '../../src/rotation/ports.js';
import { Secret } from '../../src/secret/secret.js';
import { masked } from '../emulator/console.js';
import { secretsOf } from './stage.js';

/** What a person has in their hands: the key that the page has shown, and what they copied when a store failed. It outlives a process. */
export interface Hands {
  made(): Promise<string | undefined>;
  make(token: string): Promise<void>;
  copy(token: string): Promise<void>;
}

/** What the person works with. */
export interface Hand {
  readonly consoleUrl: string;
  /** The kind of key that they make. */
  readonly format: string;
  readonly old: string;
  /** What they give when they are asked for what authorises. */
  readonly authority: { readonly secret: string; readonly parts: Readonly<Record<string, string>> };
}

/** Does what is asked for, on the provider's emulated page; makes one key at most. Does not make a key by hand where a call was to make it. */
export function obligingPerson({ consoleUrl, format, old, authority }: Hand, hands: Hands): Person {
  const remove = async (token: string | undefined): Promise<'removed' | 'later'> => {
    if (token === undefined) return 'removed'; // None was made.
    const page = await (await fetch(consoleUrl)).text();
    const row = page.split('<tr>').find((one) => one.includes(masked(token)));
    const id = /data-key="([^"]+)"/u.exec(row ?? '')?.[1];
    if (id !== undefined) await fetch(`${consoleUrl}/${id}/delete`, { method: 'POST', redirect: 'manual' });
    return 'removed';
  };
  return {
    pasteNewKey: async () => {
      const made = await hands.made();
      if (made !== undefined) return Secret.of(made);
      const page = await (await fetch(`${consoleUrl}?format=${format}`, { method: 'POST', body: new URLSearchParams({ name: 'by hand' }) })).text();
      const token = /id="new-key" readonly [^>]*value="([^"]+)"/u.exec(page)?.[1];
      if (token === undefined) return undefined;
      await hands.make(token);
      return Secret.of(token);
    },
    pastePart: () => Promise.resolve(undefined),
    giveAuthority: () => Promise.resolve({ secret: Secret.of(authority.secret), parts: secretsOf(authority.parts) }),
    acceptGuided: () => Promise.resolve(false),
    relyOnStore: () => Promise.resolve('enough'),
    acceptDifference: () => Promise.resolve(true),
    freeSlot: () => Promise.resolve(false),
    removeOldKey: () => remove(old),
    removeNewKey: async (issued) => remove(issued?.reveal() ?? (await hands.made())),
    restoreChanged: () => Promise.resolve('restore'),
    rescue: async (issued) => {
      await hands.copy(issued.secret.reveal());
      return 'copied';
    },
  };
}
