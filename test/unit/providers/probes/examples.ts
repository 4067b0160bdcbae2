import type { Verdict } from '../../../../src/providers/lifecycle.js';

/** What a provider is known to answer about a key, and what that says of it. */
export interface Example {
  readonly verdict: Verdict;
  readonly status: number;
  /** Text is sent as it is, anything else as JSON. */
  readonly body: unknown;
  /** The key may belong to another host. */
  readonly unknown?: true;
  /** What is learnt of the key. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Of several probes, which one gets this answer: 0 is the first. */
  readonly probe?: number;
}

export interface Asked {
  /** Lines that stand in the request: `GET /path`, `name: value` in small letters, and the body. `{key}` is the key, `{id}` a part of it. */
  readonly asks: readonly string[];
  /** What belongs to the key. Absent: what its format's sample holds. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly answers: readonly Example[];
}

/** By the first format of the lifecycle. */
export type Examples = Readonly<Record<string, Asked>>;
