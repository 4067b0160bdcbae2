/** Cells run and cells failed, per provider and kind of fault. */
export class Table {
  readonly #cells = new Map<string, Map<string, { run: number; failed: number }>>();

  count(provider: string, kind: string, failed: boolean): void {
    const kinds = this.#cells.get(provider) ?? new Map<string, { run: number; failed: number }>();
    const cell = kinds.get(kind) ?? { run: 0, failed: 0 };
    this.#cells.set(provider, kinds.set(kind, { run: cell.run + 1, failed: cell.failed + (failed ? 1 : 0) }));
  }

  toString(): string {
    const lines: string[] = [];
    for (const [provider, kinds] of this.#cells) {
      const width = Math.max(...[...kinds.keys()].map(({ length }) => length), provider.length);
      lines.push('', `${provider.padEnd(width)}  cells run  cells failed`);
      const row = (name: string, run: number, failed: number): string => `${name.padEnd(width)}  ${String(run).padStart(9)}  ${String(failed).padStart(12)}`;
      for (const [kind, { run, failed }] of kinds) lines.push(row(kind, run, failed));
      const all = [...kinds.values()];
      lines.push(row('all', all.reduce((sum, { run }) => sum + run, 0), all.reduce((sum, { failed }) => sum + failed, 0)));
    }
    return lines.join('\n');
  }
}
