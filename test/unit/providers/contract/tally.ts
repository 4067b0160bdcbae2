/** Cases run and failed, per adapter and what they are about; and, in the end, per class. */
export class Tally {
  readonly #rows = new Map<string, { readonly group: string; readonly run: Map<string, number>; failed: number }>();

  constructor(readonly columns: readonly string[]) {}

  count(name: string, group: string, column: string, failed: boolean): void {
    const row = this.#rows.get(name) ?? { group, run: new Map<string, number>(), failed: 0 };
    row.run.set(column, (row.run.get(column) ?? 0) + 1);
    if (failed) row.failed++;
    this.#rows.set(name, row);
  }

  toString(): string {
    const rows = [...this.#rows].map(([name, row]) => ({ name, ...row }));
    const groups = [...new Set(rows.map(({ group }) => group))].map((group) => ({ name: `all of ${group}`, group: '', of: rows.filter((row) => row.group === group) }));
    const everything = { name: 'all', group: '', of: rows };
    const first = Math.max(...rows.map(({ name }) => name.length), 'contract cases of'.length);
    const second = Math.max(...rows.map(({ group }) => group.length), 'class'.length);
    const line = (name: string, group: string, cells: readonly (string | number)[]): string =>
      [name.padEnd(first), group.padEnd(second), ...cells.map((cell, at) => String(cell).padStart(Math.max([...this.columns, 'all', 'failed'][at]?.length ?? 0, 4)))].join('  ');
    const cellsOf = (of: readonly (typeof rows)[number][]): readonly number[] => {
      const sums = this.columns.map((column) => of.reduce((sum, { run }) => sum + (run.get(column) ?? 0), 0));
      return [...sums, sums.reduce((sum, one) => sum + one, 0), of.reduce((sum, { failed }) => sum + failed, 0)];
    };
    return [
      line('contract cases of', 'class', [...this.columns, 'all', 'failed']),
      ...rows.map((row) => line(row.name, row.group, cellsOf([row]))),
      ...[...groups, everything].map(({ name, group, of }) => line(name, group, cellsOf(of))),
    ].join('\n');
  }
}
