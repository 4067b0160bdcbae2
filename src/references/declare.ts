import { assignmentsOf, inForce, isOpen, openQuote, parseDotenv } from './dotenv.js';
import { type Edit, lineCounter } from './edit.js';
import { isShellScript } from './envFile.js';
import { asWritten, disagreement } from './quoting.js';
import { UnrepresentableError } from './unrepresentable.js';
import { refusalOf } from './variables.js';

// What a key needs to get a variable: a name, and lines behind the last one of a file. Each function gives the edits of the text, none where nothing is missing.

/** `value` is a reference, or the key itself where the file may hold it. */
export interface Variable {
  readonly name: string;
  readonly value: string;
}

/**
 * Appends `NAME=value` for each name that is not assigned; one that is commented out is not. In `.envrc` it is exported, as direnv wants it.
 * @throws {UnrepresentableError} where readers would not agree about a value, or about where the last one ends; and then nothing is to be added.
 * @throws {RangeError} for a name that shells cannot read, and an empty value.
 */
export function addVariables(text: string, variables: readonly Variable[], fileName: string): readonly Edit[] {
  if (variables.length === 0) return [];
  const file = parseDotenv(text);
  const assigned = inForce(file);
  const missing = firstOfEach(variables).filter(({ name }) => !assigned.some((one) => one.name === name));
  if (missing.length === 0) return [];
  const lineAt = lineCounter(text);
  const open = assigned.find((one) => isOpen(text, one));
  if (open !== undefined) throw new UnrepresentableError(fileName, lineAt(open.start), openQuote(open), 'Close it first.');
  const last = file.lines.at(-1);
  if (last !== undefined && last.kind !== 'comment' && text.slice(last.start, last.end).endsWith('\\')) {
    throw new UnrepresentableError(fileName, lineAt(last.end), 'The last line ends with a backslash, so that shells take the next one for a part of it.', 'Remove it first.');
  }
  const lines = missing.map(({ name, value }, at) => {
    if (value === '') throw new RangeError('The value must not be empty.');
    const written = asWritten(value);
    if (written === undefined) {
      const why = `The value of ${name} has ${disagreement(value)}, and readers of .env files do not agree about that.`;
      throw new UnrepresentableError(fileName, lineAt(text.length) + (isEnded(text) ? 0 : 1) + at, why, 'Add a line for it by hand, or choose a reference instead of the value.');
    }
    return assignmentLine(name, written, fileName);
  });
  return appended(text, lines);
}

/** Appends `NAME=` for each name that the file does not know, as examples of `.env` files have them. One that is commented out is known. @throws {RangeError} for a name that shells cannot read. */
export function addNames(text: string, names: readonly string[], fileName: string): readonly Edit[] {
  if (names.length === 0) return [];
  const known = new Set(assignmentsOf(parseDotenv(text)).map(({ name }) => name));
  return appended(text, [...new Set(names)].filter((name) => !known.has(name)).map((name) => assignmentLine(name, '', fileName)));
}

/** Appends an entry to a `.gitignore`, unless it stands there already and no later line takes anything back. @throws {RangeError} for what git would not read as an entry. */
export function addIgnoreEntry(text: string, entry: string): readonly Edit[] {
  if (!/^[^\s#!](?:[^\r\n]*\S)?$/u.test(entry)) throw new RangeError('An entry of a .gitignore is one line, with no white space around it, and does not begin with # or !.');
  // `!.env*` and `!*` take it back as `!.env` does.
  const last = text.replace(/^\uFEFF/u, '').split(/\r?\n/u).map((line) => line.trimEnd()).findLast((line) => line === entry || line.startsWith('!'));
  return last === entry ? [] : appended(text, [entry]);
}

/**
 * A name for the variable that holds a stored key: capitals, digits and underscores. With `_KEY` behind it, or `KEY_` before it, where programs are steered by a variable of that name;
 * with a number where it is taken. @param taken compared without case: Windows knows none.
 */
export function variableNameFor(key: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toUpperCase()));
  const free = (name: string): boolean => refusalOf(name) === undefined && !used.has(name);
  const words = key.replace(/([a-z0-9])([A-Z])/gu, '$1_$2').toUpperCase().match(/[A-Z0-9]+/gu) ?? [];
  const base = (/^[A-Z]/u.test(words[0] ?? '') ? words : ['KEY', ...words]).join('_');
  // Nothing is steered by a name that begins with KEY_ and ends with _KEY, with a number or without.
  const last = `KEY_${base}_KEY`;
  const form = [base, `${base}_KEY`, `KEY_${base}`].find((one) => free(one) || (refusalOf(one) === undefined && refusalOf(`${one}_2`) === undefined)) ?? last;
  return free(form) ? form : firstFree(form, free);
}

function firstFree(form: string, free: (name: string) => boolean): string {
  for (let number = 2; ; number++) if (free(`${form}_${number}`)) return `${form}_${number}`;
}

const firstOfEach = (variables: readonly Variable[]): readonly Variable[] => variables.filter(({ name }, at) => variables.findIndex((one) => one.name === name) === at);

function assignmentLine(name: string, written: string, fileName: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/u.test(name)) throw new RangeError(`${JSON.stringify(name)} is no name for a variable: letters, digits and underscores, no digit at the beginning.`);
  return `${isShellScript(fileName) ? 'export ' : ''}${name}=${written}`;
}

const isEnded = (text: string): boolean => text === '' || text === '\uFEFF' || text.endsWith('\n');

/** Behind the last line, with a line break like the last one; the file ends without one where it did. Not right behind a BOM, which many readers take for a part of the name. */
function appended(text: string, lines: readonly string[]): readonly Edit[] {
  if (lines.length === 0) return [];
  const eol = text.charAt(text.lastIndexOf('\n') - 1) === '\r' ? '\r\n' : '\n';
  const newText = lines.map((line) => (isEnded(text) ? line + eol : eol + line)).join('');
  return [{ start: text.length, end: text.length, newText: text === '\uFEFF' ? eol + newText : newText }];
}
