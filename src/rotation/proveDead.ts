import type { Credential } from '../providers/credential.js';
import { type Watch, watchKey } from './watchKey.js';

export interface ProvenDeath {
  readonly dead: boolean;
  readonly evidence: string;
  /** Milliseconds from the first probe to the one that found it dead. */
  readonly after?: number;
  /** No call is known that could tell. */
  readonly untestable?: true;
  /** Nothing was done to it: it was not revoked, by call or by hand. */
  readonly untouched?: true;
  /** It goes on being used: the new key is for another application. */
  readonly stays?: true;
  /** ISO time until which it is left to work. */
  readonly until?: string;
}

export interface Probe extends Omit<Watch, 'key' | 'settled'> {
  readonly old: Credential;
  /** Whether the provider has known the key: “unknown” is the death only of such a one. */
  readonly seenLive: boolean;
}

/** Probes the old key until its provider says that it is dead. Anything else than that word is not death. */
export async function proveDead({ old, seenLive, ...watch }: Probe): Promise<ProvenDeath> {
  const { last, settled, took } = await watchKey({ ...watch, key: old, settled: ({ verdict, unknown }) => verdict === 'dead' && (seenLive || unknown !== true) });
  return settled ? { dead: true, evidence: last.evidence, after: took } : { dead: false, evidence: last.evidence, ...(last.untestable === true && { untestable: true }) };
}
