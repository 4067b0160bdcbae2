import { randomBytes } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Random characters as they stand in keys. Made at run time, so that no file of ours holds anything that looks like a key. */
export const randomText = (length: number): string => [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join('');

export interface Held {
  readonly token: string;
  readonly id: string;
  readonly name: string;
  revoked: boolean;
}

/** How long a revoked key is still accepted: for some milliseconds, or for a number of requests. */
export type Lag = { readonly ms: number } | { readonly requests: number };

/** The keys that one provider has issued, dead ones included. */
export class Keyring<Key extends Held> {
  /** Applies to keys that are revoked from now on. */
  lag: Lag | undefined;
  readonly #keys = new Map<string, Key>();
  readonly #lagging = new Map<string, { until: number; requests: number }>();

  constructor(readonly now: () => Date) {}

  add(key: Key): Key {
    this.#keys.set(key.token, key);
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
    const { lag } = this;
    if (lag === undefined) return;
    this.#lagging.set(key.token, 'ms' in lag ? { until: this.now().getTime() + lag.ms, requests: 0 } : { until: 0, requests: lag.requests });
  }

  /** Whether a request with this key is let in: a revoked one may be for a while, where revoking takes time to get around. */
  accepts(key: Key): boolean {
    if (!key.revoked) return true;
    const lagging = this.#lagging.get(key.token);
    if (lagging === undefined) return false;
    if (this.now().getTime() < lagging.until) return true;
    return lagging.requests-- > 0;
  }
}
