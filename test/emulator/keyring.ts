import { createHash, randomBytes } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Random characters as they stand in keys. Made at run time, so that no file of ours holds anything that looks like a key. */
export const randomText = (length: number): string => [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join('');

/** SHA-256 in hexadecimal digits: the id that Keywright gives keys whose provider tells none. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export interface Held {
  readonly token: string;
  readonly id: string;
  readonly name: string;
  revoked: boolean;
}

/** How long a change takes to get around: some milliseconds, or a number of requests. */
export type Lag = { readonly ms: number } | { readonly requests: number };

interface Pending {
  readonly until: number;
  requests: number;
}

/** The keys that one provider has issued, dead ones included. */
export class Keyring<Key extends Held> {
  /** How long keys that are revoked from now on are still accepted. */
  lag: Lag | undefined;
  /** How long keys that are made from now on are not known yet. */
  late: Lag | undefined;
  readonly #keys = new Map<string, Key>();
  readonly #lagging = new Map<string, Pending>();
  readonly #late = new Map<string, Pending>();

  constructor(readonly now: () => Date) {}

  add(key: Key): Key {
    this.#keys.set(key.token, key);
    if (this.late !== undefined) this.#late.set(key.token, this.#begin(this.late));
    return key;
  }

  all(): readonly Key[] {
    return [...this.#keys.values()];
  }

  /** By its value, dead or alive. */
  find(token: string): Key | undefined {
    return this.#keys.get(token);
  }

  revoke(key: Key): void {
    if (key.revoked) return;
    key.revoked = true;
    if (this.lag !== undefined) this.#lagging.set(key.token, this.#begin(this.lag));
  }

  /** The key that a request came with, as far as it is known by now. */
  presented(token: string): Key | undefined {
    return this.#isPending(this.#late.get(token)) ? undefined : this.#keys.get(token);
  }

  /** Whether a request with this key is let in: a revoked one may be for a while, where revoking takes time to get around. */
  accepts(key: Key): boolean {
    if (!key.revoked) return true;
    return this.#isPending(this.#lagging.get(key.token));
  }

  #begin(lag: Lag): Pending {
    return 'ms' in lag ? { until: this.now().getTime() + lag.ms, requests: 0 } : { until: 0, requests: lag.requests };
  }

  /** Counts a request. */
  #isPending(pending: Pending | undefined): boolean {
    return pending !== undefined && (this.now().getTime() < pending.until || pending.requests-- > 0);
  }
}
