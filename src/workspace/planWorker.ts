import { parentPort } from 'node:worker_threads';
import type { Edit } from '../references/edit.js';
import { type Choice, type PlannedFile, type Replacing, type SourceFile, mayHoldValue, planRewrite } from '../references/plan.js';
import { revealed } from '../references/plannedEdit.js';
import { Secret } from '../secret/secret.js';

// The thread in which changes of files are planned. It alone loads the editors of all formats, and lives for one question.

/** A file as it can be sent: its text goes before the question, by itself, because all of them at once would hold up whoever asks. */
export type PlainFile = Omit<SourceFile, 'text'>;

/** What is replaced, as it can be sent. The secrets stay within the process. */
export interface PlainReplacing {
  readonly old: string;
  readonly choice: Plain<Choice>;
}
type Plain<C> = C extends { readonly value: Secret } ? Omit<C, 'value'> & { readonly value: string } : C;

export type PlanQuestion = { readonly files: readonly PlainFile[]; readonly replacing: readonly PlainReplacing[] } | { readonly paths: readonly string[] };

/** Whoever asked has the texts. */
export type PlainPlan = Omit<PlannedFile, 'edits' | 'before' | 'after'> & { readonly edits: readonly Edit[] };

/** Of each file that work begins on, its place; at last the answer. */
export type PlanAnswer = { readonly begins: number } | { readonly planned: readonly PlainPlan[] } | { readonly mayHold: readonly boolean[] };

const secretOf = ({ old, choice }: PlainReplacing): Replacing => ({ old: Secret.of(old), choice: 'value' in choice ? { ...choice, value: Secret.of(choice.value) } : choice });

function answer(question: PlanQuestion, texts: readonly string[], tell: (answer: PlanAnswer) => void): PlanAnswer {
  if ('paths' in question) return { mayHold: question.paths.map((path) => mayHoldValue(path, true)) };
  const files = question.files.map((file, at) => ({ ...file, text: texts[at] ?? '' }));
  const planned = planRewrite(files, question.replacing.map(secretOf), (begins) => tell({ begins }));
  return { planned: planned.map(({ before: _before, after: _after, edits, ...plan }) => ({ ...plan, edits: revealed(edits) })) };
}

const texts: string[] = [];
parentPort?.on('message', (message: string | PlanQuestion) => {
  if (typeof message === 'string') texts.push(message);
  else parentPort?.postMessage(answer(message, texts, (told) => parentPort?.postMessage(told)));
});
