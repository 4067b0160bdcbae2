import type { Verification } from '../providers/lifecycle.js';
import type { History } from './history.js';
import type { FileRef } from './journal.js';
import { passes, works } from './rotation.js';

/** What is found when somebody looks, after a rotation was cut short. */
export interface World {
  /** Where the new key is. An answer that is not readable says that there is one, and its value may be lost. */
  readonly newKey: 'in its slot' | 'in an answer' | 'in an unreadable answer' | 'nowhere';
  /** What the provider says of the old key now. */
  readonly old: Verification;
  readonly files: readonly FileNow[];
}

/** A file as the rotation left it or found it; `torn`: cut in the middle of being written. */
export interface FileNow extends FileRef {
  readonly is: 'as before' | 'rewritten' | 'torn' | 'changed' | 'gone';
}

/** How to go on. None of it asks the provider for a key a second time. */
export type Resumption =
  /** No key was asked for, or the provider refused: nothing to undo. */
  | 'forget'
  /** Both keys are to work until a time that is not over yet. */
  | 'wait'
  /** Going back was begun, and the old key works still: it goes on. */
  | 'roll back'
  /** The provider was asked, and what it did is not known. */
  | 'resolve the doubt'
  /** The person was to make the key on the page, or has to because the value of the new one is lost, or it was given up before the old one died. */
  | 'by hand'
  /** The new key is there, but not in its slot. */
  | 'store'
  /** The new key has its slot: test it, change what files are left, see that the old one dies, tell. */
  | 'go on';

export function resumptionOf(history: History, world: World): Resumption {
  if (history.state === 'grace') return 'wait';
  const back = history.intent('roll back') !== undefined;
  // A provider revokes what has leaked: nothing leads back to a key that has died meanwhile.
  if (back && !isDead(world.old, history)) return 'roll back';
  const issue = history.intent('issue');
  if (issue === undefined) return 'forget';
  if (world.newKey === 'in its slot') return isLost(history, world) ? 'by hand' : 'go on';
  if (world.newKey === 'in an answer') return 'store';
  if (issue.by === 'hand') return 'by hand';
  if (history.outcome('issue')?.issued === 'no') return 'forget';
  return back ? 'by hand' : 'resolve the doubt';
}

/** The new key was waited for and is dead. Where a person made it, or the old one is dead too, only a person can make another. */
const isLost = (history: History, { old }: World): boolean => history.outcome('verify')?.verdict === 'dead' && (history.intent('issue')?.by === 'hand' || isDead(old, history));

/** “Unknown” is the death only of a key that was seen alive. */
export function isDead({ verdict, unknown }: Verification, history: History): boolean {
  return verdict === 'dead' && (unknown !== true || seenLiveIn(history));
}

const seenLiveIn = (history: History): boolean => works(history.outcome('plan') ?? { verdict: 'indeterminate' });

/** Whether and how everything can be given back what it was. */
export type Return =
  | { readonly possible: false; readonly why: string }
  /** `doubt`: first it must be known whether there is a new key. */
  | { readonly possible: true; readonly doubt: boolean; readonly newKey: 'none' | 'by call' | 'by hand' };

export function returnOf(history: History, { old, newKey }: World): Return {
  const issue = history.intent('issue');
  const { issued, keyId } = history.outcome('issue') ?? {};
  const nothing = issue === undefined || (issued === 'no' && newKey === 'nowhere');
  if (nothing) return { possible: true, doubt: false, newKey: 'none' };
  const doubt = issue.by === 'call' && newKey !== 'in its slot' && newKey !== 'in an answer' && issued !== 'yes' && keyId === undefined;
  if (isDead(old, history)) {
    const why = history.plan.class === 'rotate' && issue.by === 'call' ? 'One call replaces such a key, and the old one has died in it' : 'The old key is dead';
    return { possible: false, why: `${why} (${old.evidence}): it cannot be brought back. Resume goes on with the new one.` };
  }
  if (history.plan.class === 'rotate' && issue.by === 'call' && issued === 'yes') return { possible: false, why: 'One call has replaced the key, and the old one works only for a while longer: it cannot be kept. Resume goes on with the new one.' };
  // An overlap may have been chosen because the old key could not be tested; without its word nothing is taken away that works.
  if (!passes(old)) return { possible: false, why: `It is not known whether the old key works (${old.evidence}). Going back could leave no key that does. Try again later.` };
  // The person may have made one that never got here.
  if (issue.by === 'hand') return { possible: true, doubt: false, newKey: 'by hand' };
  return { possible: true, doubt, newKey: history.plan.class === 'create+revoke' ? 'by call' : 'by hand' };
}

/** What a file holds, compared with what the journal and the sealed copies tell of it. Fingerprints and lengths stand for bytes. */
export interface FileKnown extends FileRef {
  readonly before: string;
  /** What it was to hold, and what it held when the rewrite was done. */
  readonly after: readonly string[];
  /** Undefined: gone. `part`: its bytes are the beginning of what it held or was to hold. */
  readonly now: { readonly print: string; readonly part: boolean } | undefined;
  /** Whether the rewrite came to its end: a part is then what somebody else made of it. */
  readonly settled: boolean;
}

export function fileNow({ uri, label, before, after, now, settled }: FileKnown): FileNow {
  if (now === undefined) return { uri, label, is: 'gone' };
  if (now.print === before) return { uri, label, is: 'as before' };
  if (after.includes(now.print)) return { uri, label, is: 'rewritten' };
  return { uri, label, is: now.part && !settled ? 'torn' : 'changed' };
}
