import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/root.js';

const FILE = join(ROOT, 'docs', 'benchmarks.md');

/** The part of docs/benchmarks.md between its two markers of this name. */
export function writeSection(name: string, lines: readonly string[]): void {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const page = readFileSync(FILE, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no section ${name}`);
  writeFileSync(FILE, `${page.slice(0, from + begin.length)}\n${lines.join('\n')}\n${page.slice(to)}`);
}

export const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))];

/** What the figures depend on beside the code. */
export function provenance(command: string): string {
  const today = new Date().toISOString().slice(0, 10);
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `\`${command}\`, ${today}, ${process.platform} ${process.arch}, ${cores}, Node ${process.version}.`;
}
