import type { Adapter } from '../emulator/emulated.js';

interface Counted {
  run: number;
  failed: number;
}

/** Cells run and cells failed, per adapter and per kind of fault. */
export class Table {
  readonly #adapters = new Map<string, Counted>();
  readonly #kinds = new Map<string, Counted>();

  count({ id, format, kind: like }: Adapter, kind: string, failed: boolean): void {
    for (const [rows, name] of [[this.#adapters, `${id} ${format} (${like})`], [this.#kinds, kind]] as const) {
      const row = rows.get(name) ?? { run: 0, failed: 0 };
      rows.set(name, { run: row.run + 1, failed: row.failed + (failed ? 1 : 0) });
    }
  }

  toString(): string {
    const width = Math.max(...[...this.#adapters.keys(), ...this.#kinds.keys()].map(({ length }) => length));
    const line = (name: string, run: string | number, failed: string | number): string => `${name.padEnd(width)}  ${String(run).padStart(9)}  ${String(failed).padStart(12)}`;
    const block = (title: string, rows: ReadonlyMap<string, Counted>): readonly string[] => {
      const all = [...rows.values()];
      return [
        '',
        line(title, 'cells run', 'cells failed'),
        ...[...rows].map(([name, { run, failed }]) => line(name, run, failed)),
        line('all', all.reduce((sum, { run }) => sum + run, 0), all.reduce((sum, { failed }) => sum + failed, 0)),
      ];
    };
    return [...block('adapter', this.#adapters), ...block('fault', this.#kinds)].join('\n');
  }
}
