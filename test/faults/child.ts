// A process of its own that plays a rotation or takes one up again, and can be made to die by SIGKILL at a point of it.
import { join } from 'node:path';
import { createLocks } from '../../src/editor/locks.js';
import { ownJournal } from '../../src/editor/ownJournal.js';
import { diskBacking } from './diskBacking.js';
import type { Hand } from './person.js';
import { type Point, isEffect } from './points.js';
import { type Outcome, type Scene, play, recover, rotationId } from './stage.js';

/** What the parent sends. */
export interface Task {
  readonly folder: string;
  readonly hand: Hand;
  readonly scene: Scene;
  readonly act: 'play' | 'resume' | 'roll back';
  /** Dies right before or right after the effect of this number, from 1. Absent: lives. */
  readonly die?: { readonly when: 'before' | 'after'; readonly effect: number };
  /** Writes half of a file and dies: of this number, from 1. */
  readonly tearAt?: number;
}

/** What the parent is told by one that lives. */
export interface Report {
  /** What it did that outlives it, in order. */
  readonly effects: readonly string[];
  readonly outcome: Outcome;
}

const task = await new Promise<Task>((resolve) => process.once('message', (message) => resolve(message as Task)));
const effects: string[] = [];

const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way; nothing may happen before it comes.
  for (;;);
};

const backing = diskBacking(task.folder, task.hand);
let writes = 0;
const disk: typeof backing.disk = {
  ...backing.disk,
  write: async (uri, bytes) => {
    const torn = ++writes === task.tearAt;
    await backing.disk.write(uri, torn ? bytes.subarray(0, bytes.length >> 1) : bytes);
    if (torn) die();
  },
};
const at = (point: Point): void => {
  if (!isEffect(point)) return;
  const [when = '', what = ''] = point.split(/ (.*)/su);
  if (when === 'before') effects.push(what);
  if (effects.length === task.die?.effect && when === task.die.when) die();
};

// The lock of a process that was killed is nobody's any more: it is adopted at once.
const lock = await createLocks(join(task.folder, 'locks')).take(`rotation ${rotationId}`);
if (lock === undefined) throw new Error('The lock of the rotation is held by a process that is dead.');
const owned = { ...backing, disk, journal: ownJournal(backing.journal, lock) };
const outcome = task.act === 'play' ? await play(task.scene, owned, at) : await recover(task.act, task.scene, owned, at);
await lock.release();
const report: Report = { effects, outcome };
process.send?.(report, () => process.exit(0));
