import type { Verdict } from '../../src/providers/lifecycle.js';
import type { OtherAnswer } from './wire.js';

// What a provider's emulation declares of its answers, each of which is a test: see test/unit/providers/contract.test.ts.

/** A key in a certain situation, and what has to be concluded of it. */
export interface VerifyCase {
  readonly name: string;
  /** The key's format. Absent: one that the key looks like, else the provider's first with a lifecycle. */
  readonly format?: string;
  /** @returns the key that is asked about. */
  readonly key: () => string;
  /** What the provider answers instead of what the emulation would: a documented body. */
  readonly answer?: OtherAnswer;
  readonly verdict: Verdict;
  /** What the evidence tells. */
  readonly says?: RegExp;
}

/** A call that issues, or revokes, and is refused. */
export interface RefusalCase {
  readonly name: string;
  readonly call: 'issue' | 'revoke';
  /** As of {@link VerifyCase}. */
  readonly format?: string;
  /** @returns the old key. */
  readonly key: () => string;
  readonly answer?: OtherAnswer;
  /** Whether something may have been issued, or revoked, all the same. */
  readonly issued: 'no' | 'maybe';
  readonly says?: RegExp;
}

/** A key that may do little, or does not live for long: the one that takes its place may do and live no more. */
export interface NarrowCase {
  readonly name: string;
  /** As of {@link VerifyCase}. */
  readonly format?: string;
  readonly key: () => string;
}

export interface Cases {
  readonly verify: readonly VerifyCase[];
  readonly refusals: readonly RefusalCase[];
  readonly narrow?: readonly NarrowCase[];
}
