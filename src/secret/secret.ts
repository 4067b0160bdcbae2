import { createHmac } from 'node:crypto';

/** Shortest value of which the last characters may be shown: below it they would be too large a part of the whole. */
const SHORTEST_WITH_TAIL = 16;
const TAIL = 4;

/**
 * A key, a token, a password, or text that holds one. It prints masked wherever it ends up (string conversion, JSON, console, debugger):
 * {@link Secret.reveal} is the one way out, so the places where a value leaves can be found by searching for that word.
 */
export class Secret {
  readonly #value: string;

  private constructor(value: string) {
    this.#value = value;
  }

  static of(value: string): Secret {
    return new Secret(value);
  }

  /** The value itself. Call it only where the value is sent to its provider, stored, or written where the user chose. */
  reveal(): string {
    return this.#value;
  }

  /** Length in UTF-16 units. */
  get length(): number {
    return this.#value.length;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  /** A secret made from this one, such as an `Authorization` value. */
  map(change: (value: string) => string): Secret {
    return new Secret(change(this.#value));
  }

  /** `••••wxyz`: the last four characters, or none of a short value. */
  get masked(): string {
    const tail = this.#value.slice(-TAIL);
    // The end of a private key's block tells nothing.
    return '••••' + (this.#value.length < SHORTEST_WITH_TAIL || !/[A-Za-z0-9]/u.test(tail) ? '' : tail);
  }

  toString(): string {
    return this.masked;
  }

  toJSON(): string {
    return this.masked;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Secret(${this.masked})`;
  }
}

/** Names a secret without telling it: HMAC-SHA-256 under a key of this installation, so that a guess cannot be tested without that key. */
export type Fingerprint = string & { readonly fingerprint: unique symbol };

/** @param key 32 random bytes that never leave SecretStorage. */
export function fingerprint(secret: Secret, key: Uint8Array): Fingerprint {
  return createHmac('sha256', key).update(secret.reveal(), 'utf8').digest('hex').slice(0, 32) as Fingerprint;
}
