import type { JournalRecord, Note, Phase, Step } from './journal.js';

/** How far a rotation has come. `in doubt`: the provider was asked for a key, and what it did is not known. */
export type State = 'planned' | 'in doubt' | 'created' | 'stored' | 'verified' | 'rewritten' | 'grace' | 'revoked' | 'proven dead' | 'announced' | 'ended';

/** What the journal tells of one rotation: of each step the last intent and the last outcome. */
export interface History {
  readonly rotation: string;
  readonly plan: Note<'plan', 'intent'>;
  readonly state: State;
  /** ISO times of the first and the last record. */
  readonly begun: string;
  readonly at: string;
  intent<S extends Step>(step: S): Note<S, 'intent'> | undefined;
  /** Only one that was written after the last intent of its step. */
  outcome<S extends Step>(step: S): Note<S, 'outcome'> | undefined;
}

/** Undefined when not even the plan was written down: then nothing has happened. */
export function historyOf(records: readonly JournalRecord[]): History | undefined {
  const [first] = records;
  const last = records.at(-1);
  if (first?.step !== 'plan' || first.phase !== 'intent' || last === undefined) return undefined;
  const noted = new Map<string, JournalRecord['note']>();
  for (const { step, phase, note } of records) {
    if (phase === 'intent') noted.delete(`${step} outcome`);
    noted.set(`${step} ${phase}`, note);
  }
  const find = <S extends Step, P extends Phase>(step: S, phase: P): Note<S, P> | undefined => noted.get(`${step} ${phase}`);
  const history = {
    rotation: first.rotation,
    plan: first.note,
    begun: first.at,
    at: last.at,
    intent: <S extends Step>(step: S) => find(step, 'intent'),
    outcome: <S extends Step>(step: S) => find(step, 'outcome'),
  };
  return { ...history, state: stateOf(history) };
}

/** The furthest first: what must have been noted for a state. */
const marks: readonly (readonly [State, (history: Omit<History, 'state'>) => boolean])[] = [
  ['ended', ({ outcome }) => outcome('end') !== undefined],
  ['announced', ({ outcome }) => outcome('announce') !== undefined],
  ['proven dead', ({ outcome }) => outcome('prove dead')?.dead === true],
  ['revoked', ({ outcome }) => outcome('revoke')?.revoked === 'yes'],
  ['grace', ({ intent, outcome }) => intent('grace') !== undefined && outcome('grace') === undefined],
  ['rewritten', ({ outcome }) => outcome('rewrite')?.changed === true],
  ['verified', ({ outcome }) => ['live', 'live-restricted'].includes(outcome('verify')?.verdict ?? '')],
  ['stored', ({ outcome }) => outcome('store')?.kept === true],
  ['created', ({ outcome }) => outcome('issue')?.issued === 'yes'],
  ['in doubt', ({ intent, outcome }) => intent('issue')?.by === 'call' && outcome('issue')?.issued !== 'no'],
];

const stateOf = (history: Omit<History, 'state'>): State => marks.find(([, reached]) => reached(history))?.[0] ?? 'planned';

/** How a rotation will have ended that lacks only the last record; undefined where there is more to do. */
export function settledAs(history: History): Note<'end', 'outcome'>['how'] | undefined {
  if (history.state === 'ended') return undefined;
  // Not asked, or refused.
  if (history.intent('issue') === undefined || history.outcome('issue')?.issued === 'no') return 'untouched';
  const back = history.outcome('roll back');
  if (back !== undefined && back.newKey !== 'left') return 'rolled back';
  return history.state === 'announced' ? 'done' : undefined;
}

/** Rotations that have not ended and may have asked for a key. One that has not has changed nothing; in an overlap nothing is to be done before its end. */
export function isUnfinished(history: History): boolean {
  return history.state !== 'ended' && history.state !== 'grace' && history.intent('issue') !== undefined;
}
