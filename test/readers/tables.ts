import { asWritten, isAgreed, quoted } from '../../src/references/quoting.js';
import { type Cell, cells, LINES, NAME, VALUES, type Verdict } from './matrix.js';
import type { Reader, Reading } from './reader.js';

// What docs/dotenv.md says, as tables.

export interface Column {
  readonly title: string;
  readonly readers: readonly Reader[];
}

/** One for each program, whatever versions and ways of reading there are of it. */
export function columnsOf(readers: readonly Reader[]): readonly Column[] {
  const titleOf = ({ name }: Reader): string => name.split(',')[0] ?? name;
  return [...new Set(readers.map(titleOf))].map((title) => ({ title, readers: readers.filter((one) => titleOf(one) === title) }));
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const FIRST_LINES = LINES.slice(0, 4);

/** How each value stands in the file afterwards, for the four ways to write it before. Depends on no reader. */
export function writtenTable(): string {
  const form = (line: string, what: string): string => {
    const cell = cells.find((one) => one.line === line && one.what === what);
    return cell === undefined || 'refused' in cell.after ? '–' : formOf(cell.after.text);
  };
  return table(['value', ...FIRST_LINES.map(([line]) => line), 'a new line'], VALUES.map(([what, value]) => [what, ...FIRST_LINES.map(([line]) => form(line, what)), nameOf(asWritten(value))]));
}

const formOf = (text: string): string => nameOf(new RegExp(`${NAME}=(.)`, 'u').exec(text)?.[1]);
const nameOf = (written: string | undefined): string => (written === undefined ? '–' : ({ "'": 'single', '"': 'double', '`': 'backticks' }[written.charAt(0)] ?? 'bare'));

/** Of the lines on which a value was written: on how many each program reads exactly it. */
export function valuesTable(columns: readonly Column[], verdictsOf: (reader: Reader, cell: Cell) => Verdict): string {
  return table(
    ['value', 'written', ...columns.map(({ title }) => title)],
    VALUES.map(([what]) => {
      const written = cells.filter((cell) => cell.what === what && 'text' in cell.after);
      const counts = columns.map(({ readers }) => {
        const all = readers.map((reader) => written.filter((cell) => verdictsOf(reader, cell) === 'same').length);
        const wrong = readers.some((reader) => written.some((cell) => verdictsOf(reader, cell) === 'wrong'));
        const [least, most] = [Math.min(...all), Math.max(...all)];
        return wrong ? '**otherwise**' : written.length === 0 ? '' : least === most ? String(least) : `${least}–${most}`;
      });
      return [what, written.length === 0 ? 'refused' : `${written.length} of ${LINES.length}`, ...counts];
    }),
  );
}

/** Which programs read a line at all, before anything is changed. */
export function linesTable(columns: readonly Column[], verdictsOf: (reader: Reader, cell: Cell) => Verdict): string {
  return table(
    ['line', ...columns.map(({ title }) => title)],
    LINES.map(([what]) => {
      const cell = cells.find((one) => one.line === what && 'text' in one.after);
      const reads = (reader: Reader): boolean => cell !== undefined && verdictsOf(reader, cell) === 'same';
      return [what, ...columns.map(({ readers }) => (readers.every(reads) ? 'yes' : readers.some(reads) ? `not ${readers.filter((one) => !reads(one)).map(({ version }) => version).join(', ')}` : '–'))];
    }),
  );
}

const RAW: readonly (readonly [title: string, mark: string, quote: 'none' | 'single' | 'double'])[] = [
  ['bare', '', 'none'],
  ['in single quotes', "'", 'single'],
  ['in double quotes', '"', 'double'],
];

/** What is refused on a bare line, and who would read something else if it were written as it is all the same. */
export async function refusedTable(columns: readonly Column[]): Promise<string> {
  const refused = VALUES.filter(([, value]) => !isAgreed(value, 'none') && quoted(value) === undefined);
  const texts = refused.flatMap(([, value]) => RAW.map(([, mark]) => `A=1\n${NAME}=${mark}${value}${mark}\nB=2\n`));
  const readings = new Map<Reader, readonly Reading[]>();
  for (const { readers } of columns) for (const reader of readers) readings.set(reader, await reader.read(texts));
  const differs = (reading: Reading, value: string): boolean => reading?.get(NAME) !== value || reading.get('B') !== '2';
  const others = (at: number, value: string): string => {
    const names = columns.filter(({ readers }) => readers.some((reader) => differs(readings.get(reader)?.[at], value)));
    return names.length === columns.length ? 'all' : names.map(({ title }) => title).join(', ');
  };
  return table(['value', ...RAW.map(([title]) => title)], refused.map(([what, value], row) => [what, ...RAW.map((_, column) => others(row * RAW.length + column, value))]));
}

