import type { Node } from 'jsonc-parser';
import { type Edit, type Span, applyEdits } from '../edit.js';
import { endingBehind, firstWhere } from '../spans.js';
import type { FileEditor, Occurrence, Outcome } from './editor.js';
import { jsonEscaped, jsonSyntax, jsonUnescaped } from './json/syntax.js';
import { nodeAt, treeOf, valueAt } from './json/tree.js';
import { plain } from './plain.js';
import { type Form, type FormPlace, rewriteValues } from './values.js';

/** Cells of a notebook stand in lists that are called so; the code of a cell is `source`, and `input` before format 4. */
const CELLS = 'cells';
const SOURCE = ['source', 'input'];

/** Where a part of a cell stands: the path of the cell, and the name of the part. */
function cellOf(path: FormPlace['path']): { readonly cell: FormPlace['path']; readonly part: string } | undefined {
  const at = path.indexOf(CELLS);
  return at < 0 || typeof path[at + 1] !== 'number' ? undefined : { cell: path.slice(0, at + 2), part: String(path[at + 2]) };
}

/** Nothing runs what cells have printed, nor their texts; what a program saves with the notebook is read as it is. */
const formIn =
  (tree: Node | undefined): Form =>
  ({ path, reference }) => {
    const place = cellOf(path);
    if (place?.part === 'outputs') return { text: reference };
    if (place === undefined || !SOURCE.includes(place.part)) return { left: 'Nothing puts variables into what is saved with a notebook. Take the key out.' };
    return valueAt(tree, [...place.cell, 'cell_type']) === 'code' || tree === undefined ? { left: 'It could not be read as code. Have the cell read the variable from the environment.' } : { text: reference };
  };

/** @param editorFor the editor of a file of code, by its path. */
export const notebook = (editorFor: (path: string) => FileEditor): FileEditor => ({
  id: 'notebook',
  title: 'Jupyter notebook',
  files: [/\.ipynb$/i],
  holdsValues: true,
  rewrite: (text, occurrences, path) => {
    const tree = treeOf(text);
    const outcomes = [...rewriteValues(text, occurrences, jsonSyntax(text, path), formIn(tree))];
    const file = `cell${extensionOf(tree)}`;
    const language = editorFor(file);
    if (tree === undefined || language.id === plain.id) return outcomes;
    const cells = new Map<string, { readonly cell: FormPlace['path']; readonly part: string; readonly at: number[] }>();
    const covering = jsonSyntax(text, path);
    occurrences.forEach((occurrence, at) => {
      const token = covering(occurrence);
      const place = typeof token === 'object' && 'path' in token ? cellOf(token.path) : undefined;
      if (place === undefined || !SOURCE.includes(place.part) || valueAt(tree, [...place.cell, 'cell_type']) !== 'code') return;
      const name = JSON.stringify(place);
      const known = cells.get(name);
      if (known === undefined) cells.set(name, { ...place, at: [at] });
      else known.at.push(at);
    });
    for (const { cell, part, at } of cells.values()) {
      const within = at.flatMap((index) => occurrences[index] ?? []);
      inCell(text, nodeAt(tree, [...cell, part]), within, language, file).forEach((outcome, index) => {
        outcomes[at[index] ?? -1] = outcome;
      });
    }
    return outcomes;
  },
});

const EXTENSIONS: Readonly<Record<string, string>> = {
  python: '.py', javascript: '.js', typescript: '.ts', r: '.r', julia: '.jl', ruby: '.rb', go: '.go', rust: '.rs', java: '.java', kotlin: '.kt', scala: '.scala', 'c#': '.cs', csharp: '.cs', php: '.php', bash: '.sh',
};

/** Of files in the language of a notebook. */
function extensionOf(tree: Node | undefined): string {
  const extension = valueAt(tree, ['metadata', 'language_info', 'file_extension']);
  if (typeof extension === 'string' && Object.values(EXTENSIONS).includes(extension)) return extension;
  const names = [['language_info', 'name'], ['kernelspec', 'language']].map((path) => String(valueAt(tree, ['metadata', ...path])).toLowerCase());
  return names.map((name) => (Object.hasOwn(EXTENSIONS, name) ? EXTENSIONS[name] : undefined)).find((one) => one !== undefined) ?? '';
}

/** A string of a cell's code: what it says, and for each unit of that, and its end, where it stands in the file. */
interface Line extends Span {
  readonly value: string;
  readonly at: readonly number[];
}

const endInFile = ({ at }: Line): number => at.at(-1) ?? -1;

/** The code of a cell is one string, or one for each line; what is made of it is written back into them. */
function inCell(text: string, source: Node | undefined, occurrences: readonly Occurrence[], language: FileEditor, file: string): readonly Outcome[] {
  const nodes = source?.type === 'array' ? (source.children ?? []) : source === undefined ? [] : [source];
  let length = 0;
  const lines = nodes.map(({ offset, length: size }): Line | undefined => {
    const read = unescaped(text, offset + 1, offset + size - 1);
    if (read === undefined) return undefined;
    const start = length;
    length += read.value.length;
    return { ...read, start, end: length };
  });
  if (!lines.every((line) => line !== undefined)) return occurrences.map(() => ({ left: 'The strings of the cell have escapes that JSON does not know.' }));
  const code = lines.map(({ value }) => value).join('');
  if (/^\s{0,100}%%/.test(code)) return occurrences.map(() => ({ left: 'A cell that begins with %% is no code of the notebook. Have what it runs read the variable from the environment.' }));

  const places = occurrences.map(({ start, end }): Span | undefined => {
    const line = lines[firstWhere(lines, (one) => endInFile(one) > start)];
    return line === undefined || end > endInFile(line) ? undefined : { start: line.start + unitAt(line, start), end: line.start + unitAt(line, end) };
  });
  const special = file.endsWith('.py') ? specialLines(code) : [];
  const refused = places.map((place) => place === undefined || (special[endingBehind(special, place.start)]?.start ?? code.length) <= place.start);
  const read = occurrences.flatMap((occurrence, index): Occurrence[] => (refused[index] === true ? [] : [{ ...occurrence, ...places[index] }]));
  const outcomes = language.rewrite(masked(code, special), read, file);
  const each = outcomes[Symbol.iterator]();
  return occurrences.map(({ by }, index): Outcome => {
    if (refused[index] === true) return { left: 'The line is one that Jupyter reads itself, as a command. Have what it runs read the variable from the environment.' };
    const outcome: Outcome = each.next().value ?? { left: 'It was not read.' };
    if ('left' in outcome) return outcome;
    const edits = outcome.edits.flatMap((edit) => backIn(lines, edit));
    return { ...outcome, edits, ...(outcome.reads !== undefined && by.kind === 'reference' && { then: 'A kernel has the variables of the terminal that Jupyter is started in.' }) };
  });
}

/** Which of its units stands at an offset of the file. */
const unitAt = ({ at }: Line, offset: number): number => firstWhere(at, (one) => one >= offset);

/** An edit of the code, in its strings: line by line where there are as many as before; else all of it in the first. */
function backIn(lines: readonly Line[], { start, end, newText }: Edit): readonly Edit[] {
  const first = Math.min(endingBehind(lines, start), lines.length - 1);
  const touched = lines.slice(first, Math.max(first + 1, firstWhere(lines, (line) => line.start >= end)));
  const parts = newText.split(/(?<=\n)/);
  return touched.map((line, index) => ({
    start: line.at[Math.max(start, line.start) - line.start] ?? 0,
    end: line.at[Math.min(end, line.end) - line.start] ?? 0,
    newText: jsonEscaped(parts.length === touched.length ? (parts[index] ?? '') : index === 0 ? newText : ''),
  }));
}

/** Lines that are commands of IPython: `!curl …`, `%env …`, `?name`. */
const specialLines = (code: string): readonly Span[] => [...code.matchAll(/^[ \t]{0,100}[!%?][^\r\n]{0,10000}/gm)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));

/** Those lines as comments, for a language that does not know them. One with quotes stays: what it looks like may be a string that goes on. */
const masked = (code: string, special: readonly Span[]): string =>
  applyEdits(code, special.flatMap(({ start, end }) => (/["']/.test(code.slice(start, end)) ? [] : [{ start, end, newText: '#'.repeat(end - start) }])));

function unescaped(text: string, start: number, end: number): { readonly value: string; readonly at: readonly number[] } | undefined {
  const parts: string[] = [];
  const at: number[] = [];
  for (let from = start; from < end; ) {
    const to = text[from] !== '\\' ? from + 1 : from + (text[from + 1] === 'u' ? 6 : 2);
    const raw = text.slice(from, to);
    const value = raw.length === 1 ? raw : jsonUnescaped(raw);
    if (value === undefined) return undefined;
    parts.push(value);
    at.push(from);
    from = to;
  }
  return { value: parts.join(''), at: [...at, end] };
}
