/** What came of the last scan of the whole workspace. */
export type LastScan = 'none' | 'finished' | 'unfinished';

interface Facts {
  readonly leaked: number;
  readonly all: number;
  readonly oldKeys: number;
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

/**
 * The health of all keys in a few words. A number stands alone only after a scan that saw everything: before, there may be more, and zero would be a lie.
 * @param oldKeys replaced keys that are not proved dead.
 * @param doing what is under way, if anything is.
 */
export function glance({ leaked, all, oldKeys, lastScan, doing }: Facts): Glance {
  const sure = lastScan === 'finished';
  const alive = oldKeys === 0 ? undefined : oldKeys === 1 ? 'One old key may still work.' : `${oldKeys} old keys may still work.`;
  const unsure = doing !== undefined || sure ? undefined : lastScan === 'none' ? 'The workspace has not been scanned.' : 'The last scan was not finished.';
  const notes = [alive, unsure].filter((one) => one !== undefined);
  const nothing = doing ?? (lastScan === 'none' ? 'not scanned' : 'scan not finished');
  const keys = `${leaked} leaked ${leaked === 1 ? 'key' : 'keys'}`;
  const said = sure || leaked > 0 ? [`${sure ? '' : 'at least '}${keys}, ${all} in all`] : [];
  return {
    text: (sure ? `${leaked} leaked` : leaked > 0 ? `${leaked}+ leaked` : nothing) + (oldKeys === 0 ? '' : ` · ${oldKeys} old`),
    spoken: `Keywright: ${[...said, ...(doing === undefined ? [] : [doing]), ...notes].join('. ')}`,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}
