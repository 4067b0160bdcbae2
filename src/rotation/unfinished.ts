import type { JournalRecord, Step } from './ports.js';

/** A rotation that was cut short after it had asked for a key: by a crash, a reload, a lost connection to the extension host. */
export interface Unfinished {
  readonly rotation: string;
  readonly provider: string;
  readonly name: string;
  /** The page on which a key can be looked for. */
  readonly page: string;
  /** What the new key would be called there; absent when the person made it. */
  readonly nameAtProvider?: string;
  /** The last step that was written down. */
  readonly step: Step;
  /** ISO time of it. */
  readonly at: string;
}

/** What the journal tells of rotations that never ended. One that had not asked for a key yet has changed nothing. */
export function unfinished(records: readonly JournalRecord[]): readonly Unfinished[] {
  const byRotation = new Map<string, JournalRecord[]>();
  for (const record of records) byRotation.set(record.rotation, [...(byRotation.get(record.rotation) ?? []), record]);
  return [...byRotation].flatMap(([rotation, steps]) => {
    const issue = steps.find(({ step, phase }) => step === 'issue' && phase === 'intent');
    const last = steps.at(-1);
    if (issue === undefined || last === undefined || steps.some(({ step }) => step === 'end')) return [];
    const begun = steps.find(({ step }) => step === 'check')?.note ?? {};
    const named = issue.note['nameAtProvider'];
    const text = (key: string): string => String(begun[key] ?? 'unknown');
    return [
      { rotation, provider: text('provider'), name: text('name'), page: text('page'), step: last.step, at: last.at, ...(named === undefined ? {} : { nameAtProvider: String(named) }) },
    ];
  });
}
