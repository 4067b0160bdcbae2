import type { Node } from 'jsonc-parser';
import { type Edit, inOrder } from '../../edit.js';
import type { Outcome } from '../editor.js';
import { type Path, isRecord, nodeAt, valueAt } from './tree.js';

/** What VS Code asks the person for, as `${input:ID}`: entries of a list in the same file. */
export interface Inputs {
  /** The id by which it asks for a key: an entry that is there already, or will be; undefined: there is no place for one. */
  readonly idFor: (variable: string) => string | undefined;
  /** Outcomes that use `${input:ID}`, each with all of the entries that are missing. */
  readonly adding: (outcomes: readonly Outcome[]) => readonly Outcome[];
}

export const inputText = (id: string): string => `\${input:${id}}`;

/** @param at where the list of inputs is or is to be: the last name is that of the list. */
export function inputsOf(text: string, tree: Node | undefined, at: Path): Inputs {
  const owner = nodeAt(tree, at.slice(0, -1));
  const list = nodeAt(tree, at);
  const entries = [valueAt(tree, at)].flat();
  const canAdd = owner?.type === 'object' && (list === undefined || list.type === 'array');
  const withId = (id: string): unknown => entries.find((entry) => isRecord(entry) && entry['id'] === id);
  // An id that asks for something else, or shows what is typed, is not taken.
  const fits = (id: string): boolean => {
    const entry = withId(id);
    return entry === undefined || (isRecord(entry) && entry['type'] === 'promptString' && entry['password'] === true && entry['default'] === undefined);
  };
  const idFor = (variable: string): string | undefined => (canAdd ? [variable, ...[2, 3, 4, 5].map((count) => `${variable}_${count}`)].find(fits) : undefined);
  const adding = (outcomes: readonly Outcome[]): readonly Outcome[] => {
    const usedBy = (outcome: Outcome): string | undefined => ('left' in outcome ? undefined : /^\$\{input:(\w{1,200})\}$/.exec(outcome.becomes ?? '')?.[1]);
    const missing = [...new Set(outcomes.map(usedBy))].filter((id) => id !== undefined && withId(id) === undefined);
    if (missing.length === 0 || owner === undefined) return outcomes;
    const added = missing.map((id) => ({ id, type: 'promptString', description: `${id}, which Keywright keeps`, password: true }));
    const edit = list === undefined ? inserted(text, owner, [added], String(at.at(-1))) : inserted(text, list, added);
    return outcomes.map((outcome) => ('left' in outcome || usedBy(outcome) === undefined ? outcome : { ...outcome, edits: inOrder([...outcome.edits, edit]) }));
  };
  return { idFor, adding };
}

/** Values at the end of a list or an object, as the file is written: its line ends, its indentation, or all in one line. @param name of a property, in an object. */
function inserted(text: string, { offset, length, children = [] }: Node, values: readonly unknown[], name?: string): Edit {
  const [first, last] = [children[0], children.at(-1)];
  const inside = text.slice(offset + 1, offset + length - 1);
  const eol = /\r?\n/.exec(text)?.[0];
  const inLines = eol !== undefined && (first === undefined || text.slice(offset, first.offset).includes('\n'));
  const outer = indentationAt(text, offset);
  const indent = first === undefined ? outer + unitOf(text) : indentationAt(text, first.offset);
  const items = values.map((value) => {
    const json = (name === undefined ? '' : `${JSON.stringify(name)}: `) + JSON.stringify(value, null, inLines ? unitOf(text) : 1);
    return json.replaceAll(/\n\s*/g, (lineBreak) => (inLines ? eol + indent + lineBreak.slice(1) : ' '));
  });
  const separated = items.map((item) => (inLines ? eol + indent + item : ` ${item}`));
  if (last !== undefined) return insertion(last.offset + last.length, separated.map((item) => `,${item}`).join(''));
  const close = !inLines ? ' ' : /^[ \t]*\r?\n/.test(inside) ? '' : eol + outer;
  return insertion(offset + 1, separated.join(',') + close);
}

const insertion = (at: number, newText: string): Edit => ({ start: at, end: at, newText });

/** The white space that a line begins with. */
const indentationAt = (text: string, offset: number): string => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';

/** What the first line that is indented begins with. */
const unitOf = (text: string): string => /\n([ \t]{1,8})\S/.exec(text)?.[1] ?? '\t';
