// `npm run dotenv` writes docs/dotenv.md from what the readers of `.env` files read, all of them. A test checks what of it depends on none.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, cells, LINES, VALUES, type Verdict, verdicts } from '../test/readers/matrix.js';
import type { Reader } from '../test/readers/reader.js';
import { allReaders } from '../test/readers/readers.js';
import { columnsOf, linesTable, refusedTable, valuesTable, writtenTable } from '../test/readers/tables.js';
import { ROOT } from './root.js';

export const DOTENV_DOC = join(ROOT, 'docs', 'dotenv.md');

async function dotenvDoc(): Promise<string> {
  const { readers, missing } = await allReaders();
  if (missing.length > 0) throw new Error(`The tables are of all readers, and there is no ${missing.map(({ name, why }) => `${name} (${why})`).join(', no ')}.`);
  const said = new Map<Reader, ReadonlyMap<Cell, Verdict>>();
  for (const reader of readers) said.set(reader, new Map((await verdicts(reader, cells)).map((verdict, at) => [cells[at], verdict] as const).filter((one): one is [Cell, Verdict] => one[0] !== undefined)));
  const verdictOf = (reader: Reader, cell: Cell): Verdict => said.get(reader)?.get(cell) ?? 'wrong';
  const columns = columnsOf(readers);
  const counts = (verdict: Verdict): number => readers.reduce((sum, reader) => sum + cells.filter((cell) => 'text' in cell.after && verdictOf(reader, cell) === verdict).length, 0);
  const refused = cells.filter(({ after }) => 'refused' in after).length;

  return `<!-- Written by \`npm run dotenv\`. -->
# Dialects of \`.env\`

There is no standard of \`.env\` files, and the programs that read them disagree. Keywright writes a value only in a way that all of these read alike, or not at all, with the reason; then a reference
can stand there, which needs no quotes. These tables come from the programs themselves: \`npm run test:readers\` asks all of them, \`npm test\` those that most machines have.

${columns.map(({ title, readers: all }) => `- ${title}: ${all.map(({ name, version }) => [version, ...name.split(',').slice(1)].join(',')).join('; ')}`).join('\n')}

${VALUES.length} values on ${LINES.length} kinds of line make ${cells.length} files, of which ${cells.length - refused} are written and ${refused} refused. Of ${(cells.length - refused) * readers.length} readings of those, ${counts('same')} are the new value and all
else as before, ${counts('not read')} are of lines that the program did not read before either (all else is as before there, too), ${counts('wrong')} are anything else.

The rules, in \`src/references/quoting.ts\`:
- bare: letters, digits and \`_ : / . @ % + = , -\`;
- single quotes: all but single quotes, line breaks, control characters, \`$\` before a name, a bracket or one of \`$ & \\\`\`, and a backslash before another, before \`$\` or at the end;
- double quotes: all but double quotes, \`$\`, backslashes, backticks, line breaks and control characters;
- backticks are quotes for JavaScript only, and run commands in shells: in them only what can stand bare.

A value keeps its quotes where it can, and gets the first of these where it cannot. Line breaks stand only where the old value has some. Other quotes are refused where the rest of the value, or its comment, has some; so is everything but a bare value in a file
in which a quote is not closed.

## How a value is written
By how the line was written before; –: refused.

${writtenTable()}

## Who reads it
On how many of the lines below each program reads exactly the value. Where the number is smaller than that of the lines on which it was written, the program did not read the old value there either.

${valuesTable(columns, verdictOf)}

## Who reads which lines
Before anything is changed. A shell reads no line with spaces around \`=\`, and takes the CR of CRLF for a part of the value. Ruby's dotenv, in this version, reads line by line: what looks like an
assignment within a value of several lines is one to it, whoever wrote it.

${linesTable(columns, verdictOf)}

## Why some are refused
Who would read something else, or lose the line below, if such a value were written as it is. Control characters are refused whoever reads them: editors and terminals do not show them. \`$$\`, \`$&\` and a \`$\` before a backtick are refused because
of dotenv-expand: where another value uses the variable it takes them for something else, and for \`$&\` never comes to an end.

${await refusedTable(columns)}
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(DOTENV_DOC, await dotenvDoc());
