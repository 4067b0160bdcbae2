/** What came of the last scan of the whole workspace. */
export type LastScan = 'none' | 'finished' | 'unfinished';

export interface Glance {
  /** Without an icon. */
  readonly text: string;
  /** For a screen reader. */
  readonly spoken: string;
  /** What there is to say of the scan itself. */
  readonly note?: string;
}

/**
 * The health of all keys in a few words. A number stands alone only after a scan that saw everything: before, there may be more, and zero would be a lie.
 * @param doing what is under way, if anything is.
 */
export function glance({ leaked, all, lastScan, doing }: { readonly leaked: number; readonly all: number; readonly lastScan: LastScan; readonly doing: string | undefined }): Glance {
  const sure = lastScan === 'finished';
  const note = doing !== undefined || sure ? undefined : lastScan === 'none' ? 'The workspace has not been scanned.' : 'The last scan was not finished.';
  const nothing = doing ?? (lastScan === 'none' ? 'not scanned' : 'scan not finished');
  const keys = `${leaked} leaked ${leaked === 1 ? 'key' : 'keys'}`;
  const said = sure || leaked > 0 ? [`${sure ? '' : 'at least '}${keys}, ${all} in all`] : [];
  return {
    text: sure ? `${leaked} leaked` : leaked > 0 ? `${leaked}+ leaked` : nothing,
    spoken: `Keywright: ${[...said, ...(doing === undefined ? [] : [doing]), ...(note === undefined ? [] : [note])].join('. ')}`,
    ...(note === undefined ? {} : { note }),
  };
}
