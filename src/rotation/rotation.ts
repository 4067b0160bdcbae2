import type { Http } from '../providers/http.js';
import type { Parts } from '../providers/credential.js';
import type { NewKey, Verification } from '../providers/lifecycle.js';
import type { Secret } from '../secret/secret.js';
import type { JournalRecord, Note, Phase, Step } from './journal.js';
import type { RotationPlan } from './plan.js';
import type { Clock, Journal, Person, Progress, References, RewriteReport, SecretStore, SlotStore } from './ports.js';
import type { ProvenDeath } from './proveDead.js';

export interface RotationPorts {
  readonly http: Http;
  readonly secrets: SecretStore;
  /** Files under a key that rests in SecretStorage. What was set is on the disk, even where SecretStorage itself is slow, or gone because the window closes. */
  readonly sealed: SlotStore;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly references: References;
  readonly person: Person;
  readonly progress: Progress;
  /** Names a secret in the journal, under a key of this installation. */
  fingerprint(secret: Secret): string;
  /** Tells the person how it ended, with the notice for the team; returns when it is told. */
  announce(summary: RotationSummary): Promise<void>;
}

/** How a rotation ended that went through. */
export interface RotationSummary {
  readonly newKey: Secret;
  /** What it works together with. */
  readonly newParts: Parts;
  readonly expiresAt?: string;
  /** What the test of the new key said. */
  readonly verified: Verification;
  readonly rewritten: RewriteReport;
  readonly oldKey: ProvenDeath;
  /** What the person should still do or know, one sentence each. */
  readonly remarks: readonly string[];
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
  /** Where it was cut short and goes on. */
  readonly resumed?: Resumed;
  /** The new key of before, which is dead: another one takes its slot. */
  readonly givenUp?: NewKey;
  /** The call left the old key to work for a while, and that while is over. */
  readonly graceIsOver?: true;
}

interface Resumed {
  readonly oldIsDead: boolean;
  /** Files were about to be changed. */
  readonly rewriteBegun: boolean;
  /** All of them were changed. */
  readonly rewritten?: Pick<RewriteReport, 'files' | 'occurrences'>;
}

export const works = ({ verdict }: Pick<Verification, 'verdict'>): boolean => verdict === 'live' || verdict === 'live-restricted';

/** Whether a key works, as far as anybody can tell: of some no call is known that could. */
export const passes = (found: Verification): boolean => works(found) || found.untestable === true;

/** Whether the provider has known the old key: only then does “unknown” mean dead. */
export const seenLive = ({ before }: Pick<Rotation, 'before'>): boolean => works(before);

/** What an observation leaves in the journal. */
export const noted = ({ verdict, evidence, unknown }: Verification): Note<'verify', 'outcome'> => ({ verdict, evidence, ...(unknown === undefined ? {} : { unknown }) });

/** Writes down what is about to happen. @throws when the journal cannot be written: then it must not happen. */
export function intend<S extends Step>({ plan, ports }: Pick<Rotation, 'plan' | 'ports'>, step: S, note: Note<S, 'intent'>): Promise<void> {
  return ports.journal.append(recordOf(plan.id, step, 'intent', ports.clock.now(), note));
}

/** Writes down what has happened. By then it has: a journal that fails is told, and does not stop the steps that keep the key safe. @returns whether it is written. */
export async function conclude<S extends Step>(rotation: Pick<Rotation, 'plan' | 'ports' | 'remarks'>, step: S, note: Note<S, 'outcome'>): Promise<boolean> {
  const { plan, ports, remarks } = rotation;
  try {
    await ports.journal.append(recordOf(plan.id, step, 'outcome', ports.clock.now(), note));
    return true;
  } catch (error) {
    remarks.push(`The journal of this rotation could not be written: ${messageOf(error)}`);
    return false;
  }
}

export const recordOf = <S extends Step, P extends Phase>(rotation: string, step: S, phase: P, at: Date, note: Note<S, P>): JournalRecord =>
  ({ rotation, step, phase, at: at.toISOString(), note }) as JournalRecord;

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
