import { parentPort, workerData } from 'node:worker_threads';
import { locate } from '../detection/position.js';
import type { Finding } from '../detection/finding.js';
import type { Candidate, IgnoreFile, IgnoredBy } from '../ignoring/ignored.js';
import { createIgnoring } from '../ignoring/ignoring.js';
import { Secret } from '../secret/secret.js';

// The thread in which expressions of the repository run. Whoever started it ends it when they take too long.

export interface Setup {
  readonly files: readonly IgnoreFile[];
  readonly knownRules: readonly string[];
  readonly today: string;
  readonly disabled: readonly number[];
  /** See {@link viewsOf}. */
  readonly shared: SharedArrayBuffer;
}

/** A {@link Candidate} as it can be sent. The secret stays within the process. */
export type PlainFinding = Omit<Candidate, 'secret'> & { readonly value: string };

export interface Job {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly PlainFinding[];
  readonly today: string;
  /** Whether the rules are run, or only what is found is judged. */
  readonly find: boolean;
}

export interface Answer {
  readonly verdicts: readonly (IgnoredBy | undefined)[];
  readonly found: readonly { readonly rule: number; readonly start: number; readonly end: number; readonly by: IgnoredBy | undefined }[];
}

/** What both threads see while one is at work. */
export interface Views {
  /** `[0]`: the expression that runs, counted from 1. `[1]`: 1 while there is work. */
  readonly state: Int32Array;
  /** When the work began, as `Date.now()` has it; 0 before. */
  readonly began: Float64Array;
  /** What each expression took of it, in milliseconds. */
  readonly times: Float64Array;
}

export const sharedFor = (expressions: number): SharedArrayBuffer => new SharedArrayBuffer(16 + 8 * expressions);

export const viewsOf = (shared: SharedArrayBuffer): Views => ({ state: new Int32Array(shared, 0, 2), began: new Float64Array(shared, 8, 1), times: new Float64Array(shared, 16) });

function serve({ files, knownRules, today, disabled, shared }: Setup, send: (answer: Answer | 'ready') => void, receive: (listener: (job: Job) => void) => void): void {
  const { state, began, times } = viewsOf(shared);
  let since = 0;
  const watch = {
    before: (index: number): void => {
      since = performance.now();
      Atomics.store(state, 0, index + 1);
    },
    after: (): void => {
      const index = Atomics.exchange(state, 0, 0) - 1;
      times[index] = (times[index] ?? 0) + performance.now() - since;
    },
  };
  const ignoring = createIgnoring(files, { knownRules: new Set(knownRules), today, disabled: new Set(disabled), watch });
  receive(({ path, text, findings, today: day, find }) => {
    began[0] = Date.now();
    const own = findings.map(({ value, ...finding }): Candidate => ({ ...finding, secret: Secret.of(value) }));
    const more = withoutOverlaps(find ? ignoring.find(path, text) : [], own);
    const located = locate(text, more.map(({ rule, start, end }): Finding => ({ rule: { id: rule.id } as Finding['rule'], start, end, secret: Secret.of(text.slice(start, end)), checksum: 'none', confidence: 0, parts: [] })));
    const verdicts = ignoring.verdicts(path, text, [...own, ...located.map((finding, at): Candidate => ({ ...finding, match: more[at]?.match ?? '' }))], day);
    const answer: Answer = {
      verdicts: verdicts.slice(0, own.length),
      found: more.map(({ rule, start, end }, at) => ({ rule: ignoring.rules.indexOf(rule), start, end, by: verdicts[own.length + at] })),
    };
    // From here on there is an answer, however late it is read.
    Atomics.store(state, 1, 0);
    send(answer);
  });
  send('ready');
}

/** What our own rules have found says more. */
function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(found: readonly T[], own: readonly { readonly start: number; readonly end: number }[]): readonly T[] {
  const taken = [...own].sort((a, b) => a.start - b.start);
  const kept: T[] = [];
  let next = 0;
  let free = 0;
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= one.start) next++;
    if (one.start < free || (taken[next]?.start ?? Infinity) < one.end) continue;
    free = one.end;
    kept.push(one);
  }
  return kept;
}

const port = parentPort;
if (port !== null) serve(workerData as Setup, (answer) => port.postMessage(answer), (listener) => port.on('message', listener));
