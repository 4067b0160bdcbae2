import { randomBytes } from 'node:crypto';
import type { JournalRecord } from '../../src/rotation/journal.js';
import { MemoryStore } from '../unit/rotation/rig.js';
import type { Disk } from './fileReferences.js';
import type { Rest } from './judge.js';
import { type Hand, type Hands, obligingPerson } from './person.js';
import type { Backing } from './stage.js';

/** A backing in memory, for what a process of its own is not needed for. */
export interface MemoryBacking extends Backing {
  readonly secrets: MemoryStore;
  readonly sealed: MemoryStore;
  readonly records: JournalRecord[];
  readonly texts: Map<string, Buffer>;
  readonly copied: string[];
  /** The key that the person made. */
  made: string | undefined;
}

/** What rests there, for the judge to look into. */
export const restIn = ({ secrets, sealed, made, copied }: MemoryBacking): Rest => ({
  kept: [...secrets.held.values(), ...sealed.held.values()].map((text) => text.replaceAll('\\"', '"')),
  inHand: [...copied, ...(made === undefined ? [] : [made])],
});

export function memoryBacking(hand: Hand, files: Readonly<Record<string, Buffer>>): MemoryBacking {
  const texts = new Map(Object.entries(files));
  const records: JournalRecord[] = [];
  const copied: string[] = [];
  const disk: Disk = {
    read: (uri) => Promise.resolve(texts.get(uri)),
    write: (uri, bytes) => Promise.resolve(void texts.set(uri, bytes)),
  };
  const hands: Hands = {
    made: () => Promise.resolve(backing.made),
    make: (token) => Promise.resolve(void (backing.made = token)),
    copy: (token) => Promise.resolve(void copied.push(token)),
  };
  const backing: MemoryBacking = {
    secrets: new MemoryStore(),
    sealed: new MemoryStore(),
    journal: { append: (record) => Promise.resolve(void records.push(record)), read: (id) => Promise.resolve(records.filter(({ rotation }) => rotation === id)) },
    records,
    disk,
    texts,
    copied,
    made: undefined,
    person: obligingPerson(hand, hands),
    key: randomBytes(32),
  };
  return backing;
}
