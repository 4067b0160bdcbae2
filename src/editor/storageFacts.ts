import type { Memento } from 'vscode';
import type { Fingerprint } from '../secret/secret.js';
import type { PasswordStore } from './passwordStore.js';

/** What is known of SecretStorage, and what is not: said before a key is left to it. */
export interface StorageFacts {
  /** It has lost secrets, or is known to: that it is enough is then asked anew each time. */
  readonly forgets: boolean;
  readonly sentences: readonly string[];
}

/** Whether what was stored in an earlier session is there in this one. `unknown`: SecretStorage did not answer in time. */
export type Kept = 'over a restart' | 'not tried yet' | 'lost' | 'unknown';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  /** VS Code is shown by a browser. */
  readonly web: boolean;
  /** The name of the remote on which extensions run. */
  readonly remote: string | undefined;
  readonly told: PasswordStore | undefined;
}

const stateKey = 'keywright.storageMark';

/**
 * Compares what SecretStorage gives back with what is remembered beside it, in VS Code's own storage of the same machine: a store in memory, the fallback
 * where there is no keyring, reads back faithfully until VS Code ends. @param mark of a key in SecretStorage that was made once.
 */
export function keptSince(state: Memento, mark: Fingerprint): Kept {
  const remembered = state.get<string>(stateKey);
  if (remembered !== mark) void state.update(stateKey, mark);
  if (remembered === undefined) return 'not tried yet';
  return remembered === mark ? 'over a restart' : 'lost';
}

const durability: Readonly<Record<Kept, string>> = {
  'over a restart': 'It has kept what Keywright stored over a restart.',
  'not tried yet': 'Whether it keeps things over a restart has not shown yet.',
  lost: 'It has lost what Keywright stored in an earlier session: keep a copy elsewhere.',
  unknown: 'It did not answer in time when Keywright started.',
};

const weakness: Readonly<Record<PasswordStore, string>> = {
  basic: 'VS Code runs with --password-store=basic: what it keeps is readable to whoever can read its files.',
  memory: 'VS Code runs with --use-inmemory-secretstorage: it forgets all secrets when it ends.',
};

export function storageFacts(kept: Kept, { platform, web, remote, told }: Surroundings): StorageFacts {
  return {
    forgets: kept === 'lost' || told === 'memory',
    sentences: [told === undefined ? whereIt(platform, web, remote) : weakness[told], durability[kept]],
  };
}

function whereIt(platform: NodeJS.Platform, web: boolean, remote: string | undefined): string {
  if (web) return 'The browser or the service that shows VS Code keeps it; how, and for how long, it does not tell. Clearing the browser’s data may lose it.';
  if (remote !== undefined) return `VS Code keeps it on the machine in front of you, not on the remote (${remote}); with what it is encrypted cannot be seen from here.`;
  if (platform === 'linux') return 'VS Code keeps it on this machine. Whether a keyring encrypts it, it does not tell extensions.';
  return `VS Code keeps it on this machine, encrypted by way of ${platform === 'darwin' ? 'the Keychain' : 'Windows'}.`;
}
