export const tally = (keys: readonly string[]): Map<string, number> => keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<string, number>());

/** Lines of `12  name`, the commonest first. */
export const ranked = (keys: readonly string[]): string[] => [...tally(keys)].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([key, number]) => `${String(number).padStart(5)}  ${key}`);

/** In per cent; `undefined` of nothing. */
export const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : (100 * part) / whole);
