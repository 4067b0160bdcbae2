import type { Worker } from 'node:worker_threads';
import type { Expression } from '../ignoring/expressions.js';
import type { IgnoreFile, Problem } from '../ignoring/ignored.js';
import { type Answer, type Job, type Setup, sharedFor, viewsOf } from './repositoryRulesWorker.js';
import { startWorker } from './startWorker.js';

/** What the expressions of a repository may take. */
export interface RulesBudget {
  /** Milliseconds for a file of up to {@link PART} characters; a longer one gets as much for each part. */
  readonly perFileMs: number;
  /** For all files until {@link RepositoryRules.renew}. */
  readonly totalMs: number;
}

/** Ample for rules of every day. */
export const DEFAULT_BUDGET: RulesBudget = { perFileMs: 200, totalMs: 60_000 };

export interface RepositoryRules {
  /** `undefined` where the budget is used up: nothing of the repository's expressions counts then. */
  run(job: Job): Promise<Answer | undefined>;
  /** A new scan begins, with a new budget. What was switched off stays so. */
  renew(): void;
  dispose(): Promise<void>;
}

export interface RulesOptions {
  readonly files: readonly IgnoreFile[];
  readonly expressions: readonly Expression[];
  readonly knownRules: ReadonlySet<string>;
  readonly today: string;
  readonly budget: RulesBudget;
  readonly onProblem: (problem: Problem) => void;
  /** Expressions that were switched off before, for whoever reads the same files again; more are added. */
  readonly hung: Set<string>;
}

const PART = 100_000;
/** Each costs a thread: whoever writes many such rules does it on purpose. */
const MAX_OVERRUNS = 5;
/** For the thread to start, on a machine that has much to do. */
const START_MS = 20_000;
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
/** Less than this part of the time, and an expression is not what took it. */
const BLAMED_PART = 0.25;

interface Running {
  readonly worker: Worker;
  readonly shared: SharedArrayBuffer;
}

/** Runs what a repository brings in one thread, a file at a time, and ends it when it takes too long; what took the time is named and switched off. */
export function createRepositoryRules({ files, expressions, knownRules, today, budget, onProblem, hung }: RulesOptions): RepositoryRules {
  const disabled = new Set(expressions.filter(({ translated }) => hung.has(translated.source)).map(({ index }) => index));
  let running: Running | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let spent = 0;
  let overruns = 0;
  let isOff = false;
  const file = files.find(({ kind }) => kind === 'gitleaks')?.path ?? '';
  const switchOff = (why: string): void => {
    if (!isOff) onProblem({ file, message: `its rules and the expressions of its allowlists are switched off: ${why}` });
    isOff = true;
  };

  const start = async (): Promise<Running> => {
    const shared = sharedFor(expressions.length);
    const setup: Setup = { files, knownRules: [...knownRules], today, disabled: [...disabled], shared };
    const worker = startWorker('repositoryRulesWorker', { workerData: setup, resourceLimits: MEMORY, env: {} });
    const first = await answerOf(worker, START_MS, () => 0);
    if (first !== 'ready') {
      await worker.terminate();
      throw new Error(first instanceof Error ? first.message : 'their thread does not start');
    }
    worker.unref();
    return { worker, shared };
  };
  const stop = async (): Promise<void> => {
    const last = running;
    running = undefined;
    await last?.worker.terminate();
  };

  /** Which expression took the time. */
  const blame = ({ shared }: Running, limit: number): Expression | undefined => {
    const { state, times } = viewsOf(shared);
    const current = Atomics.load(state, 0) - 1;
    const all = Array.from(times, (time, index) => time + (index === current ? Math.max(0, limit - times.reduce((sum, one) => sum + one, 0)) : 0));
    const most = all.indexOf(Math.max(...all));
    return (all[most] ?? 0) >= limit * BLAMED_PART ? expressions[most] : undefined;
  };

  const attempt = async (job: Job): Promise<Answer | undefined | 'again'> => {
    const limit = budget.perFileMs * Math.max(1, Math.ceil(job.text.length / PART));
    const at = (running ??= await start());
    const { state, began, times } = viewsOf(at.shared);
    times.fill(0);
    began[0] = 0;
    Atomics.store(state, 1, 1);
    const asked = Date.now();
    at.worker.ref();
    at.worker.postMessage(job);
    const answer = await answerOf(at.worker, limit, () => {
      // Our own thread may have been busy for longer than that one: then the answer is there, behind the timer.
      if (Atomics.load(state, 1) === 0) return Infinity;
      // Or that one has not had its turn yet.
      const since = began[0] ?? 0;
      return since === 0 ? Math.min(limit, asked + START_MS - Date.now()) : since + limit - Date.now();
    });
    spent += Date.now() - Math.max(asked, ...began);
    at.worker.unref();
    if (spent > budget.totalMs) switchOff(`they took more than ${budget.totalMs} ms in all`);
    if (answer !== undefined && answer !== 'ready' && !(answer instanceof Error)) return answer;
    const culprit = blame(at, limit);
    await stop();
    const how = answer instanceof Error ? `failed (${answer.message})` : `took more than ${limit} ms`;
    if (culprit === undefined) onProblem({ file, message: `on ${job.path}, the repository's rules ${how} together: they were not applied to it` });
    else {
      disabled.add(culprit.index);
      hung.add(culprit.translated.source);
      onProblem({ file: culprit.file, message: `${culprit.name} ${how} on ${job.path}: it is switched off for this session` });
    }
    if (++overruns >= MAX_OVERRUNS) switchOff(`${overruns} times they took too long`);
    return culprit === undefined ? undefined : 'again';
  };

  const run = async (job: Job): Promise<Answer | undefined> => {
    try {
      while (!isOff) {
        const answer = await attempt(job);
        if (answer !== 'again') return answer;
      }
    } catch (error) {
      switchOff(error instanceof Error ? error.message : String(error));
    }
    return undefined;
  };

  return {
    run: (job) => {
      const answer = queue.then(() => run(job));
      queue = answer;
      return answer;
    },
    renew: () => {
      spent = 0;
      isOff = overruns >= MAX_OVERRUNS;
    },
    dispose: async () => {
      isOff = true;
      await stop();
      await queue;
      await stop();
    },
  };
}

/** The next message, how the thread failed, or `undefined` when the time is over. @param more how many milliseconds it gets then. */
function answerOf(worker: Worker, milliseconds: number, more: () => number): Promise<Answer | 'ready' | Error | undefined> {
  return new Promise((resolve) => {
    const finish = (answer: Answer | 'ready' | Error | undefined): void => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const onError = (error: unknown): void => finish(error instanceof Error ? error : new Error(String(error)));
    const onExit = (): void => finish(new Error('its thread has ended'));
    const onTime = (): void => {
      const left = more();
      if (left <= 0) finish(undefined);
      else if (left !== Infinity) timer = setTimeout(onTime, left);
    };
    let timer = setTimeout(onTime, milliseconds);
    worker.on('message', finish).on('error', onError).on('exit', onExit);
  });
}
