import type { Http } from '../providers/http.js';
import type { Verification } from '../providers/provider.js';
import type { RotationPlan } from './plan.js';
import type { Clock, Journal, JournalRecord, Person, Progress, References, SecretStore, Step } from './ports.js';

export interface RotationPorts {
  readonly http: Http;
  readonly secrets: SecretStore;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly references: References;
  readonly person: Person;
  readonly progress: Progress;
}

/** The rotation ended before its end. The message says what happened, what holds now, and what to do. */
export class RotationStopped extends Error {
  override readonly name = 'RotationStopped';
  constructor(
    message: string,
    /** `untouched`: nothing was issued, nothing changed. `stored`: the new key is in SecretStorage. `in-doubt`: the provider may have issued a key. */
    readonly state: 'untouched' | 'stored' | 'in-doubt',
    /** The person wanted it to end: no error for them. */
    readonly wished = false,
  ) {
    super(message);
  }
}

/** One rotation under way: what its steps share. */
export interface Rotation {
  readonly plan: RotationPlan;
  readonly ports: RotationPorts;
  /** The person's wish to stop. Heeded only where stopping loses nothing. */
  readonly signal: AbortSignal;
  /** What the person should still do or know, one sentence each. */
  readonly remarks: string[];
  /** What the provider said of the old key at the start. */
  readonly before: Verification;
}

export const works = ({ verdict }: Verification): boolean => verdict === 'live' || verdict === 'live-restricted';

/** Whether the provider has known the old key: only then does “unknown” mean dead. */
export const seenLive = ({ before }: Pick<Rotation, 'before'>): boolean => works(before);

type Note = JournalRecord['note'];

/** Writes down what is about to happen. @throws when the journal cannot be written: then it must not happen. */
export function intend({ plan, ports }: Pick<Rotation, 'plan' | 'ports'>, step: Step, note: Note = {}): Promise<void> {
  return ports.journal.append({ rotation: plan.id, step, phase: 'intent', at: ports.clock.now().toISOString(), note });
}

/** Writes down what has happened. By then it has: a journal that fails is told, and does not stop the steps that keep the key safe. */
export async function conclude(rotation: Pick<Rotation, 'plan' | 'ports' | 'remarks'>, step: Step, note: Note = {}): Promise<void> {
  const { plan, ports, remarks } = rotation;
  try {
    await ports.journal.append({ rotation: plan.id, step, phase: 'outcome', at: ports.clock.now().toISOString(), note });
  } catch (error) {
    remarks.push(`The journal of this rotation could not be written: ${messageOf(error)}`);
  }
}

/** Removes a slot that is no longer needed; one that stays behind is told. */
export async function discard({ ports, remarks }: Pick<Rotation, 'ports' | 'remarks'>, slot: string): Promise<void> {
  try {
    await ports.secrets.delete(slot);
  } catch (error) {
    remarks.push(`SecretStorage could not delete ${slot}: ${messageOf(error)}`);
  }
}

/** A call that may change something at the provider is never cancelled: only its own time limit ends it. */
export const uncancellable = (): AbortSignal => new AbortController().signal;

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'Something failed without saying why.');
