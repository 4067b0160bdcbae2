import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { reasons } from './reason.js';

/**
 * What a rotation writes down: an intent before each effect, an outcome after it. Ids that the provider gave, fingerprints under a key of this installation,
 * names of slots, and what was observed; never a key, and never a text that could hold one.
 */

const verdict = v.picklist(['live', 'live-restricted', 'dead', 'rate-limited', 'indeterminate']);
const observed = v.object({ verdict, evidence: v.string(), unknown: v.optional(v.boolean()) });
const file = v.object({ uri: v.string(), label: v.string() });
const nothing = v.object({});
/** Of whom an id was proved to be the key's own, how, and when. */
const proof = v.object({ keyId: v.string(), of: v.picklist(['old key', 'new key']), how: v.string(), at: v.string() });

/** Each step's notes; a record's shape follows from its step and phase. A field that is added is optional, or the version goes up. */
const notes = {
  plan: {
    intent: v.object({
      provider: v.string(),
      format: v.string(),
      class: v.picklist(['rotate', 'create+revoke', 'revoke-only', 'guided']),
      /** The slot's name, and the reference's. */
      name: v.string(),
      /** The same of its parts that have slots of their own, by the part's id. */
      partNames: v.optional(v.record(v.string(), v.string())),
      baseUrl: v.string(),
      page: v.string(),
      /** Fingerprint of the old key. */
      old: v.string(),
      reason: v.picklist(reasons),
      /** Milliseconds for which both keys are to work; absent: none. */
      overlap: v.optional(v.number()),
      write: v.picklist(['reference', 'value']),
      files: v.array(file),
      /** The old key has its slot. */
      stored: v.optional(v.literal(true)),
      /** The person sees the changes before they are made. */
      review: v.optional(v.literal(true)),
    }),
    outcome: observed,
  },
  issue: {
    /** `old`: which key the call replaces or stands beside, where that had to be shown to another credential. */
    intent: v.object({ by: v.picklist(['call', 'hand']), nameAtProvider: v.optional(v.string()), authority: v.optional(v.picklist(['old key', 'another'])), old: v.optional(v.object({ keyId: v.string(), how: v.string() })) }),
    outcome: v.object({ issued: v.picklist(['yes', 'no', 'maybe']), keyId: v.optional(v.string()), evidence: v.optional(v.string()) }),
  },
  store: {
    /** `key`: fingerprint of the new key. */
    intent: v.object({ slot: v.string(), key: v.string() }),
    outcome: v.object({ kept: v.boolean() }),
  },
  verify: { intent: nothing, outcome: observed },
  rewrite: {
    /** Fingerprints of what each file holds and is to hold; `after` is absent where only the editor knows its encoding. */
    intent: v.object({ files: v.array(v.object({ ...file.entries, before: v.string(), after: v.optional(v.string()) })) }),
    /** `held`: fingerprints of what the files held when that was done. */
    outcome: v.object({ changed: v.boolean(), files: v.number(), occurrences: v.number(), held: v.optional(v.array(v.object({ uri: v.string(), print: v.string() }))) }),
  },
  /** Both keys live until `due`, an ISO time. `mayGo`: the old key may then go as far as the person is concerned, who has a copy of the new one or relies on SecretStorage. */
  grace: { intent: v.object({ due: v.string(), mayGo: v.optional(v.boolean()) }), outcome: v.object({ ended: v.picklist(['due', 'early']) }) },
  revoke: {
    intent: v.object({ by: v.picklist(['call', 'hand']), proof: v.optional(proof) }),
    outcome: v.object({ revoked: v.picklist(['yes', 'no', 'maybe', 'later']) }),
  },
  'prove dead': { intent: nothing, outcome: v.object({ dead: v.boolean(), evidence: v.string(), afterMs: v.optional(v.number()) }) },
  announce: { intent: nothing, outcome: nothing },
  'roll back': {
    intent: v.object({ proof: v.optional(proof) }),
    outcome: v.object({ files: v.picklist(['restored', 'as chosen']), newKey: v.picklist(['none', 'revoked', 'removed', 'left']) }),
  },
  end: { intent: nothing, outcome: v.object({ how: v.picklist(['done', 'untouched', 'rolled back', 'dealt with']) }) },
} as const;

export type Step = keyof typeof notes;
export type Phase = 'intent' | 'outcome';
export type Note<S extends Step, P extends Phase> = v.InferOutput<(typeof notes)[S][P]>;

interface Written<S extends Step, P extends Phase> {
  readonly rotation: string;
  readonly step: S;
  readonly phase: P;
  /** ISO time. */
  readonly at: string;
  readonly note: Note<S, P>;
}
export type JournalRecord = { [S in Step]: { [P in Phase]: Written<S, P> }[Phase] }[Step];

export type FileRef = v.InferOutput<typeof file>;

/** The journal of one rotation cannot be used. The message says why and what to do. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

const version = 1;
const envelope = v.object({
  seq: v.number(),
  rotation: v.string(),
  step: v.picklist(Object.keys(notes) as Step[]),
  phase: v.picklist(['intent', 'outcome']),
  at: v.string(),
  note: v.unknown(),
});

const checksum = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);

/** One line: version, checksum, JSON. @param seq its place in its rotation's journal, from 1. */
export function encodeRecord(record: JournalRecord, seq: number): string {
  const json = JSON.stringify({ seq, ...record });
  return `${version} ${checksum(json)} ${json}\n`;
}

/**
 * The records of one rotation. A line that does not match its checksum was torn by a crash, and what it announced had not begun: it is left out. Two windows
 * that write at once, of which one has lost the rotation without knowing it yet, give the same place twice: both records hold.
 * @throws {JournalError} for a version that is not known, and where a record is missing from the middle.
 */
export function decodeJournal(text: string): readonly JournalRecord[] {
  const records: JournalRecord[] = [];
  for (const line of text.split('\n')) {
    const written = /^(\d+) /u.exec(line)?.[1];
    if (written === undefined) continue;
    if (Number(written) !== version) throw new JournalError(`It was written by another version of Keywright (format ${written}; this one knows format ${version}). Update Keywright.`);
    const [, sum = '', json = ''] = /^\d+ ([0-9a-f]{16}) (.*)$/u.exec(line) ?? [];
    if (checksum(json) !== sum) continue;
    const { seq, record } = parse(json);
    if (seq > records.length + 1) throw new JournalError(`It is damaged: record ${records.length + 1} is missing.`);
    records.push(record);
  }
  return records;
}

/** Its checksum is right, so it is what was written: what cannot be read here was written by a version that knows more. */
function parse(json: string): { readonly seq: number; readonly record: JournalRecord } {
  const outer = v.safeParse(envelope, JSON.parse(json));
  const note = outer.success ? v.safeParse(notes[outer.output.step][outer.output.phase], outer.output.note) : undefined;
  if (!outer.success || note?.success !== true) throw new JournalError('It holds a record that this version of Keywright does not know. Update Keywright.');
  const { seq, ...rest } = outer.output;
  return { seq, record: { ...rest, note: note.output } as JournalRecord };
}
