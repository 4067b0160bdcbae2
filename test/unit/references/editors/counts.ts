/** Random cases that ran, by format: printed when all tests are over. */
const counts = new Map<string, { runs: number; refused: number }>();

/** @param refused the value could not be written there, and the text stayed. */
export function count(format: string, refused = false): void {
  const { runs, refused: before } = counts.get(format) ?? { runs: 0, refused: 0 };
  counts.set(format, { runs: runs + 1, refused: before + (refused ? 1 : 0) });
}

after(() => {
  const rows = [...counts].sort(([a], [b]) => a.localeCompare(b));
  console.log(['', 'lossless editors: random cases, by format', ...rows.map(([format, { runs, refused }]) => `  ${format.padEnd(28)} ${String(runs).padStart(6)}   not written, and left as it was: ${refused}`)].join('\n'));
});
