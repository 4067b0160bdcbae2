import { type Held, Keyring } from './keyring.js';
import type { Emulation, Received, Reply } from './wire.js';

/** What the emulations of all providers have alike: keys that are made, revoked and looked at from outside. `Asked` is what a test may want of a key. */
export abstract class KeyEmulation<Key extends Held, Asked extends object> implements Emulation {
  protected readonly keys: Keyring<Key>;

  constructor(now: () => Date) {
    this.keys = new Keyring(now);
  }

  abstract handle(received: Received): Reply;
  protected abstract create(asked: Partial<Asked>): Key;

  /** A live key. */
  mint(asked: Partial<Asked> = {}): string {
    return this.create(asked).token;
  }

  revoke(token: string): void {
    const key = this.keys.find(token);
    if (key !== undefined) this.keys.revoke(key);
  }

  /** Whether it is not revoked, whatever a delay still lets in. */
  isLive(token: string): boolean {
    return this.keys.find(token)?.revoked === false;
  }

  find(token: string): Key | undefined {
    return this.keys.find(token);
  }

  list(): readonly Key[] {
    return this.keys.all();
  }

  get lag(): Keyring<Key>['lag'] {
    return this.keys.lag;
  }

  set lag(lag: Keyring<Key>['lag']) {
    this.keys.lag = lag;
  }

  set late(late: Keyring<Key>['late']) {
    this.keys.late = late;
  }
}
