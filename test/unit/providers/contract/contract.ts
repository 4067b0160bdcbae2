import type { Subject } from './subject.js';
import type { Lifecycle } from '../../../../src/providers/lifecycle.js';

export const parts = ['declared', 'verify', 'issue', 'lost', 'slots', 'prove', 'revoke', 'documented'] as const;

/** What there is nothing to hold of: the provider, or this kind of key, has not what the contract is about. It is not counted. */
export const beside = 'beside the point';

/** Something that holds for every lifecycle that can do it. */
export interface Contract<L extends Lifecycle = Lifecycle> {
  /** What it is about. */
  readonly part: (typeof parts)[number];
  readonly name: string;
  /** @returns {@link beside}, or nothing. @throws when it does not hold. */
  readonly holds: (subject: Subject<L>) => unknown;
}

/** A contract for each entry of a table. */
export const each = <T, L extends Lifecycle>(table: Readonly<Record<string, T>>, part: Contract['part'], name: (entry: string) => string, holds: (subject: Subject<L>, value: T) => Promise<unknown>): readonly Contract<L>[] =>
  Object.entries(table).map(([entry, value]) => ({ part, name: name(entry), holds: (subject: Subject<L>) => holds(subject, value) }));
