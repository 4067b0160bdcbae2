import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { applyEdits } from '../references/edit.js';
import type { PlannedFile, Replacing, SourceFile } from '../references/plan.js';
import { concealed } from '../references/plannedEdit.js';
import { Secret } from '../secret/secret.js';
import type { PlainPlan, PlainReplacing, PlanAnswer, PlanQuestion } from './planWorker.js';
import { startWorker } from './startWorker.js';

/** What a plan may take. */
export interface PlanBudget {
  /** For the thread to begin, and for each file. */
  readonly perFileMs: number;
}

/** Ample for files of the size that is searched. */
const DEFAULT_BUDGET: PlanBudget = { perFileMs: 20_000 };
/** Files that are left because they take too long, before the plan is given up. */
const MOST_LEFT = 3;
/** Parts of the time that are counted rather than measured: whoever was held up, or asleep, missed most of them, and so did not wait. */
const TICKS = 20;

const startPlanWorker = (): Worker => startWorker('planWorker', { env: {} });

/**
 * {@link import('../references/plan.js').planRewrite} in a thread of its own, which ends with it: nothing of two plans can mix, and no key stays. A file that takes too long is left, with that as the reason.
 * @throws what the plan throws, as an error of that name; an error that names the file where the thread ends or nothing helps.
 */
export async function planRewrite(files: readonly SourceFile[], replacing: readonly Replacing[], budget = DEFAULT_BUDGET, start = startPlanWorker): Promise<readonly PlannedFile[]> {
  const plain = replacing.map(plainOf);
  const slow = new Set<number>();
  for (;;) {
    const why = `What is to stand there was not found within ${budget.perFileMs / 1000} s. Change it by hand.`;
    const question = { files: files.map(({ text: _text, ...file }, at) => (slow.has(at) ? { ...file, left: why } : file)), replacing: plain };
    const answer = await ask(question, files.map(({ text }) => text), budget, start);
    if ('planned' in answer) return answer.planned.map((one) => plannedOf(one, files[one.at]?.text ?? ''));
    const at = 'begins' in answer ? answer.begins : -1;
    const path = files[at]?.path;
    if (path === undefined || slow.has(at) || slow.size === MOST_LEFT) throw new Error(`What becomes of ${path ?? 'the files'} was not found within ${budget.perFileMs / 1000} s. No file was changed.`);
    slow.add(at);
  }
}

/** Of each path, whether a file there may hold a key itself, if git ignores it. */
export async function mayHoldValues(paths: readonly string[]): Promise<readonly boolean[]> {
  const answer = await ask({ paths }, [], DEFAULT_BUDGET, startPlanWorker);
  if ('mayHold' in answer) return answer.mayHold;
  throw new Error(`How files hold keys was not found within ${DEFAULT_BUDGET.perFileMs / 1000} s.`);
}

const plainOf = ({ old, choice }: Replacing): PlainReplacing => ({ old: old.reveal(), choice: choice.kind === 'reference' ? choice : { ...choice, value: choice.value.reveal() } });
const plannedOf = ({ edits, ...plan }: PlainPlan, text: string): PlannedFile => ({ ...plan, edits: concealed(edits), before: Secret.of(text), after: Secret.of(applyEdits(text, edits)) });

/** @returns the answer, or on what file the time ran out: -1 before the first. */
async function ask(question: PlanQuestion, texts: readonly string[], { perFileMs }: PlanBudget, start: () => Worker): Promise<PlanAnswer> {
  const worker = start();
  try {
    const answer = answerOf(worker, perFileMs);
    // Awaited below, whatever is thrown before.
    answer.catch(() => undefined);
    for (const text of texts) {
      worker.postMessage(text);
      await setImmediate();
    }
    worker.postMessage(question);
    return await answer;
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, perFileMs: number): Promise<PlanAnswer> {
  return new Promise((resolve, reject) => {
    let last = -1;
    let ticks = 0;
    const timer = setInterval(() => {
      if (++ticks > TICKS) end(() => resolve({ begins: last }));
    }, perFileMs / TICKS);
    const end = (how: () => void): void => {
      clearInterval(timer);
      how();
    };
    worker.on('message', (answer: PlanAnswer) => {
      ticks = 0;
      if ('begins' in answer) last = answer.begins;
      else end(() => resolve(answer));
    });
    worker.on('error', (error) => end(() => reject(error instanceof Error ? error : new Error(String(error)))));
    worker.on('exit', () => end(() => reject(new Error('The thread that plans changes of files has ended.'))));
  });
}
