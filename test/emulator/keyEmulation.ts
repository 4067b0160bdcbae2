import type { Cases } from './contract.js';
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

  /** A live key of a certain kind, by the declaration's format. @param account another one than that of all other keys. */
  mintAs(_format: string, account?: string): string {
    return this.mint((account === undefined ? {} : { account }) as Partial<Asked>);
  }

  /** Another live key that takes one of the same places, where only so many may live. */
  mintBeside(_token: string, format: string): string {
    return this.mintAs(format);
  }

  /** Whether the provider tells of a call that was never made that it was not: where it does not, the answer stays in doubt. */
  readonly tellsOfLostCalls: boolean = true;

  /** What the provider is known to answer, and what that means. */
  get cases(): Cases {
    return { verify: [], refusals: [] };
  }

  /** What belongs to a key besides itself, by the ids of the declaration's parts. */
  partsOf(_token: string): Readonly<Record<string, string>> {
    return {};
  }

  /** A credential of the same account that may do everything there; undefined where every key may, or none. */
  authorityOver(_token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    return undefined;
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
