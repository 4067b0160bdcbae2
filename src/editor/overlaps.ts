import * as vscode from 'vscode';
import { type History, historyOf } from '../rotation/history.js';
import { filesWith } from '../rotation/holding.js';
import { teamNotice } from '../rotation/notice.js';
import { type Overlap, endOverlap, extendOverlap } from '../rotation/overlap.js';
import { oldSecrets } from '../rotation/parts.js';
import { type RotationPlan, isSentAsBefore } from '../rotation/plan.js';
import type { Person } from '../rotation/ports.js';
import { RotationStopped } from '../rotation/rotation.js';
import { readKey, readRetiring } from '../rotation/vault.js';
import { clock } from './clock.js';
import type { JournalFiles } from './journalFile.js';
import type { Lock } from './locks.js';
import { ownJournal } from './ownJournal.js';
import { createPerson } from './person.js';
import { connect, hostsIn, hostsOfKept, kindOf, regenerableById } from './providers.js';
import { createReferences } from './references.js';
import { mayRotate, showProgress } from './regenerate.js';
import type { RegenerateParts } from './rotationPorts.js';
import { messageOf, sayError, sayInfo, sayWarning } from './say.js';
import { overlapSettings } from './settings.js';
import { showSummary } from './summary.js';
import { shortTime } from './time.js';

/** Old keys that are left to work for a while, over all windows and restarts: the journals hold until when. */
export interface Overlaps {
  /** Until when the old key of a rotation works; undefined where it is not in an overlap. ISO time. */
  dueOf(rotation: string): string | undefined;
  /** Of each, until when. */
  sentences(): readonly string[];
  /** Ends one now, because the user wants it. */
  endNow(rotation: string): Promise<void>;
  /** Both keys go on working as long again, from now. */
  extend(rotation: string): Promise<void>;
  /** Looks at the journals again: an overlap may have begun or ended, here or in another window. */
  refresh(): Promise<void>;
  dispose(): void;
}

/** Looked at again at least so often, for a machine may have slept, and an overlap may have begun in another window. Milliseconds. */
const longestWait = 600_000;
/** What another window is about is looked at again after this. */
const busyWait = 30_000;

export function createOverlaps(parts: RegenerateParts, onChange: () => void): Overlaps {
  const { journal, log } = parts;
  let pending: readonly History[] = [];
  let timer: NodeJS.Timeout | undefined;
  /** Dealt with in this window, each until its time changes: nothing is asked twice. */
  const handled = new Set<string>();
  const mark = (history: History): string => `${history.rotation} ${dueOf(history)}`;

  const refresh = async (atLeast = 0): Promise<void> => {
    const found: History[] = [];
    for (const id of await journal.rotations()) {
      const history = await overlapIn(journal, id).catch((error: unknown) => {
        log.warn(messageOf(error));
        return undefined;
      });
      if (history !== undefined) found.push(history);
    }
    pending = found.sort((a, b) => Date.parse(dueOf(a)) - Date.parse(dueOf(b)));
    onChange();
    schedule(atLeast);
  };
  const schedule = (atLeast: number): void => {
    clearTimeout(timer);
    if (parts.closing.aborted) return;
    const next = pending.find((history) => !handled.has(mark(history)));
    const wait = next === undefined ? longestWait : Date.parse(dueOf(next)) - clock.now().getTime();
    timer = setTimeout(() => void act().catch((error: unknown) => log.warn(messageOf(error))), Math.min(longestWait, Math.max(atLeast, wait)));
    timer.unref();
  };
  /** Does what is to be done with those whose time is over; what other windows do is seen by looking again. */
  const act = async (): Promise<void> => {
    if (vscode.workspace.isTrusted) {
      for (const history of pending.filter((one) => isOver(one) && !handled.has(mark(one)))) {
        // Not awaited: a question may stay for hours.
        void atEnd(history).catch((error: unknown) => sayError(messageOf(error)));
      }
    }
    await refresh(busyWait);
  };
  const atEnd = async (history: History): Promise<void> => {
    const { atEnd: wanted } = overlapSettings();
    if (wanted === 'ask' || history.plan.class === 'guided') handled.add(mark(history));
    const problem = handled.has(mark(history)) ? `The overlap of ${nameOf(history)} is over, and both keys work.` : await end(history.rotation, 'due', true);
    if (problem === undefined) return;
    const [revoke, longer] = ['Revoke Old Key', 'Keep Longer'];
    const chosen = await sayWarning(problem, revoke, longer);
    if (chosen === revoke) await overlaps.endNow(history.rotation);
    else if (chosen === longer) await overlaps.extend(history.rotation);
  };

  /** @param alone nobody is asked anything. @returns why it is still pending, for the user to decide; undefined when it has ended or is another window's. */
  const end = async (id: string, how: 'due' | 'early', alone: boolean): Promise<string | undefined> => {
    const lock = await parts.locks.take(`rotation ${id}`);
    if (lock === undefined) return alone ? undefined : 'Another window is about it.';
    try {
      // Read under the lock: it may have ended meanwhile.
      const history = await overlapIn(journal, id);
      if (history === undefined) return undefined;
      handled.add(mark(history));
      return await endLocked(parts, history, lock, how, alone);
    } finally {
      await lock.release();
      await refresh();
    }
  };

  const overlaps: Overlaps = {
    dueOf: (rotation) => {
      const history = pending.find((one) => one.rotation === rotation);
      return history && dueOf(history);
    },
    sentences: () => pending.map(sentence),
    endNow: async (rotation) => {
      if (!(await mayRotate(parts))) return;
      const problem = await end(rotation, 'early', false);
      if (problem !== undefined) void sayWarning(problem);
    },
    extend: async (rotation) => {
      const lock = await parts.locks.take(`rotation ${rotation}`);
      if (lock === undefined) {
        void sayInfo('Another window is about it.');
        return;
      }
      try {
        const history = await overlapIn(journal, rotation);
        if (history === undefined) return;
        const due = new Date(clock.now().getTime() + (history.plan.overlap ?? 0)).toISOString();
        await extendOverlap(history, due, { journal: ownJournal(journal, lock), clock });
        void sayInfo(`The old key of ${nameOf(history)} works until ${shortTime(due)}.`);
      } finally {
        await lock.release();
        await refresh();
      }
    },
    refresh,
    dispose: () => clearTimeout(timer),
  };
  return overlaps;
}

const dueOf = (history: History): string => history.intent('grace')?.due ?? history.at;
const isOver = (history: History): boolean => Date.parse(dueOf(history)) <= clock.now().getTime();
const nameOf = ({ plan }: History): string => `${plan.provider}/${plan.name}`;
const sentence = (history: History): string => `The old key of ${nameOf(history)} ${isOver(history) ? 'is due to be revoked, and still works' : `works until ${shortTime(dueOf(history))}`}.`;

async function overlapIn(journal: JournalFiles, id: string): Promise<History | undefined> {
  const history = historyOf(await journal.read(id));
  return history?.state === 'grace' ? history : undefined;
}

async function endLocked(parts: RegenerateParts, history: History, lock: Lock, how: 'due' | 'early', alone: boolean): Promise<string | undefined> {
  const { rotation: id, plan: noted } = history;
  const regenerable = regenerableById(noted.provider, noted.format);
  const kept = await readRetiring(parts.secrets, id);
  const stored = await readKey(parts.secrets, noted.provider, noted.name);
  if (regenerable === undefined || kept === undefined || stored === undefined) {
    const lost = kept === undefined ? 'old' : 'new';
    return `The ${lost} key of ${nameOf(history)} is not stored any more, so the overlap cannot be ended by Keywright. Remove the old key at ${noted.page}.`;
  }
  const { provider, lifecycle } = regenerable;
  const { http, ...now } = connect(provider);
  if (!isSentAsBefore({ provider, ...now }, kept)) return `The old key of ${nameOf(history)} belongs to ${hostsOfKept(provider, kept)}, and keywright.baseUrls now names ${hostsIn(now)}. It was not sent.`;
  const plan: RotationPlan = {
    id,
    provider,
    lifecycle,
    rule: kindOf(provider, noted.format),
    reason: noted.reason,
    old: kept.secret,
    parts: kept.parts,
    name: noted.name,
    ...(noted.partNames !== undefined && { partNames: noted.partNames }),
    ...now,
    page: noted.page,
    today: clock.now().toISOString().slice(0, 10),
    files: noted.files,
    write: noted.write,
    ...(noted.overlap === undefined ? {} : { overlap: noted.overlap }),
    ...(noted.stored && { stored: true }),
  };
  const references = createReferences([], plan, parts.ignoredNow);
  // An undo, or another branch, may have brought the old key back.
  const still = alone ? await filesWith(references, plan.files, oldSecrets(plan)) : [];
  if (still.length > 0) return `The overlap of ${nameOf(history)} is over, but the old key still stands in ${still.map(({ label }) => label).join(', ')}. It was not revoked.`;
  const storage = await parts.storage();
  try {
    await showProgress(parts.log, `Revoking the old key of ${nameOf(history)}`, (signal, report) => {
      const person = createPerson(plan, parts.secrets, signal, storage);
      const overlap: Overlap = {
        plan,
        signal,
        history,
        remarks: [],
        key: { secret: stored.secret, parts: stored.parts, ...(stored.keyId === undefined ? {} : { id: stored.keyId }), ...(stored.expiresAt === undefined ? {} : { expiresAt: stored.expiresAt }) },
        seenLive: kept.seenLive,
        ports: {
          http,
          secrets: parts.secrets,
          sealed: parts.sealed,
          journal: ownJournal(parts.journal, lock),
          clock,
          references,
          person: alone ? absent(person) : person,
          progress: { report },
          fingerprint: (secret) => parts.index.fingerprintOf(secret),
          announce: (summary) => {
            parts.closing.throwIfAborted();
            const at = clock.now();
            if (summary.oldKey.dead) parts.memory.setCheck(parts.index.fingerprintOf(plan.old), { verdict: 'dead', evidence: summary.oldKey.evidence, at: at.toISOString() });
            parts.index.touch();
            const looking = parts.holders.look(plan, [], summary.oldKey.dead);
            void showSummary(plan, summary, teamNotice({ plan, summary, at, files: [], variables: [] }), parts.secrets, parts.log, looking).catch((error: unknown) => sayError(messageOf(error)));
            return Promise.resolve();
          },
        },
      };
      return endOverlap(overlap, how);
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof RotationStopped)) throw error;
    parts.log.warn(error.message);
    return error.message;
  }
}

/** Nobody is asked anything when a time runs out: what takes a person is left to them. */
const absent = (person: Person): Person => ({ ...person, giveAuthority: () => Promise.resolve(undefined), removeOldKey: () => Promise.resolve('later'), relyOnStore: () => Promise.resolve('later') });
