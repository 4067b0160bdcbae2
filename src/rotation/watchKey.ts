import { HttpFailure, type Http } from '../providers/http.js';
import type { Credential } from '../providers/credential.js';
import type { Lifecycle, Verification } from '../providers/lifecycle.js';
import { verifyKey } from '../providers/verifyKey.js';
import type { Clock } from './ports.js';

export interface Watch {
  readonly lifecycle: Lifecycle;
  readonly http: Http;
  readonly key: Credential;
  readonly clock: Clock;
  /** Ends the waiting, and a look under way. Aborted beforehand: one look is had all the same, for it changes nothing. */
  readonly signal: AbortSignal;
  /** Milliseconds from the first look to the last; 0: one look. */
  readonly within: number;
  /** Whether this answer is the one that is waited for. */
  readonly settled: (found: Verification) => boolean;
  /** Told before each pause: milliseconds until the next look, and since the first. */
  readonly waiting?: (last: Verification, pause: number, waited: number) => void;
}

export interface Watched {
  /** The last answer. */
  readonly last: Verification;
  readonly settled: boolean;
  /** Milliseconds from the first look to the last. */
  readonly took: number;
}

/** Milliseconds: the first pause, of which each next one is the double, and the longest; of hours, a twentieth of what has passed. */
const backOff = { first: 500, longest: 15_000, share: 1 / 20 } as const;
/** A provider that wants to be left alone is, for so many milliseconds beyond the time; who wants more than that is not asked again. */
export const patience = 120_000;

/** Looks at a key, ever more slowly, until the answer is the one that is waited for, the time is over, or the person stops. Never sooner than the provider allows. */
export async function watchKey({ lifecycle, http, key, clock, signal, within, settled, waiting }: Watch): Promise<Watched> {
  const began = clock.now().getTime();
  const heeded = signal.aborted ? new AbortController().signal : signal;
  const end = began + (signal.aborted ? 0 : within);
  let last: Verification = { verdict: 'indeterminate', evidence: 'not asked' };
  let looked = began;
  for (let step: number = backOff.first; ; step = Math.min(step * 2, Math.max(backOff.longest, (looked - began) * backOff.share))) {
    try {
      last = await verifyKey(lifecycle, http, key, heeded);
    } catch (error) {
      if (heeded.aborted) break;
      if (!(error instanceof HttpFailure)) throw error;
      last = { verdict: 'indeterminate', evidence: error.message };
    }
    looked = clock.now().getTime();
    if (settled(last)) return { last, settled: true, took: looked - began };
    if (last.untestable === true) break;
    const pause = Math.max(Math.min(step, end - looked), last.retryAfter ?? 0);
    if (signal.aborted || pause <= 0 || looked + pause > end + patience) break;
    waiting?.(last, pause, looked - began);
    try {
      await clock.sleep(pause, heeded);
    } catch (error) {
      if (heeded.aborted) break;
      throw error;
    }
  }
  return { last, settled: false, took: looked - began };
}

const units = [['s', 1000, 120_000], ['min', 60_000, 7_200_000], ['h', 3_600_000, 172_800_000]] as const;

/** `4 s`, `2 min`, `24 h`, `3 days`: of milliseconds, for people. */
export function lasting(milliseconds: number): string {
  const [unit, length] = units.find(([, , below]) => milliseconds < below) ?? ['days', 86_400_000];
  return `${unit === 's' ? Math.ceil(milliseconds / length) : Math.round(milliseconds / length)} ${unit}`;
}
