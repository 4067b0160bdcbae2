import { HttpFailure, type Http } from '../providers/http.js';
import type { Lifecycle, Verification } from '../providers/provider.js';
import type { Secret } from '../secret/secret.js';
import type { Clock } from './ports.js';

export interface ProvenDeath {
  readonly dead: boolean;
  readonly evidence: string;
  /** Milliseconds from the first probe to the one that found it dead. */
  readonly after?: number;
}

/** Some providers take a while: half a minute of probing, ever more slowly. Milliseconds before each probe. */
const pauses: readonly number[] = [0, 500, 1000, 2000, 4000, 8000, 15_000];

export interface Probe {
  readonly lifecycle: Lifecycle;
  readonly http: Http;
  readonly old: Secret;
  readonly clock: Clock;
  /** Whether the provider has known the key: “unknown” is the death only of such a one. */
  readonly seenLive: boolean;
  readonly signal: AbortSignal;
  /** Milliseconds before each probe. */
  readonly schedule?: readonly number[];
}

/** Probes the old key until its provider says that it is dead. Anything else than that word is not death. */
export async function proveDead({ lifecycle, http, old, clock, seenLive, signal, schedule = pauses }: Probe): Promise<ProvenDeath> {
  const began = clock.now().getTime();
  const stopped = (): boolean => signal.aborted;
  let last: Verification = { verdict: 'indeterminate', evidence: 'not asked' };
  for (const pause of schedule) {
    if (stopped()) break;
    try {
      if (pause > 0) await clock.sleep(pause, signal);
      last = await lifecycle.verify(http, old, signal);
    } catch (error) {
      if (stopped()) break;
      if (!(error instanceof HttpFailure)) throw error;
      last = { verdict: 'indeterminate', evidence: error.message };
    }
    if (last.verdict === 'dead' && (seenLive || last.unknown !== true)) return { dead: true, evidence: last.evidence, after: clock.now().getTime() - began };
  }
  return { dead: false, evidence: last.evidence };
}
