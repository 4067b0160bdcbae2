/** What came of the last scan of the whole workspace. */
export type LastScan = 'none' | 'finished' | 'unfinished';

interface Facts {
  readonly leaked: number;
  readonly all: number;
  readonly oldKeys: number;
  /** Of each old key that is left to work for a while: until when, one sentence. */
  readonly pending: readonly string[];
  readonly lastScan: LastScan;
  readonly doing: string | undefined;
}

export interface Glance {
  /** Without an icon. */
  readonly text: string;
  /** For a screen reader. */
  readonly spoken: string;
  /** What there is to say beside the number. */
  readonly note?: string;
}

/** Sentences about pending keys at most; the list behind the click has them all. */
const most = 5;

/**
 * The health of all keys in a few words. A number stands alone only after a scan that saw everything: before, there may be more, and zero would be a lie.
 * @param oldKeys replaced keys that are not proved dead, and are not left to work.
 * @param doing what is under way, if anything is.
 */
export function glance({ leaked, all, oldKeys, pending, lastScan, doing }: Facts): Glance {
  const sure = lastScan === 'finished';
  const alive = oldKeys === 0 ? undefined : oldKeys === 1 ? 'One old key may still work.' : `${oldKeys} old keys may still work.`;
  const unsure = doing !== undefined || sure ? undefined : lastScan === 'none' ? 'The workspace has not been scanned.' : 'The last scan was not finished.';
  const more = pending.length > most ? `${pending.length - most} more old keys work for a while.` : undefined;
  const notes = [alive, ...pending.slice(0, most), more, unsure].filter((one) => one !== undefined);
  const nothing = doing ?? (lastScan === 'none' ? 'not scanned' : 'scan not finished');
  const keys = `${leaked} leaked ${leaked === 1 ? 'key' : 'keys'}`;
  const said = sure || leaked > 0 ? [`${sure ? '' : 'at least '}${keys}, ${all} in all`] : [];
  return {
    text: (sure ? `${leaked} leaked` : leaked > 0 ? `${leaked}+ leaked` : nothing) + (oldKeys === 0 ? '' : ` · ${oldKeys} old`) + (pending.length === 0 ? '' : ` · ${pending.length} pending`),
    spoken: `Keywright: ${[...said, ...(doing === undefined ? [] : [doing]), ...notes].join('. ')}`,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}
