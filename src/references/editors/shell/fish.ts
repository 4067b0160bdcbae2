import type { Edit, Span } from '../../edit.js';
import type { FileEditor, Occurrence, Outcome } from '../editor.js';
import { endsEscaped } from '../lines.js';
import { NAME, type Reference, edited, rewriteScript } from './pieces.js';
import { ESCAPED, OTHER, UNWRITABLE } from './reasons.js';

/** How fish reads a part of a script: fishshell.com/docs/current/language.html#quotes. */
type Kind = 'comment' | 'bare' | 'double' | 'single';

interface Piece extends Span {
  readonly kind: Kind;
}

/** All of a script, what is within quotes without them; undefined where it cannot be told. */
function scanFish(text: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  /** What is open, from the outside in: substitutions of commands, and double quotes around them. */
  const open: ('(' | '"')[] = [];
  let [start, at] = [0, 0];
  const add = (kind: Kind, end: number, next: number): void => {
    if (start < end) pieces.push({ kind, start, end });
    start = at = next;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    const inQuotes = open.at(-1) === '"';
    if (character === '\\') at += 2;
    else if (inQuotes) {
      if (character === '"') {
        open.pop();
        add('double', at, at + 1);
      } else if (text.startsWith('$(', at)) {
        open.push('(');
        add('double', at, at + 2);
      } else at++;
    } else if (character === "'") {
      add('bare', at, at + 1);
      while (at < text.length && text.charAt(at) !== "'") at += text.charAt(at) === '\\' ? 2 : 1;
      if (at >= text.length) return undefined;
      add('single', at, at + 1);
    } else if (character === '"') {
      open.push('"');
      add('bare', at, at + 1);
    } else if (character === '(') {
      open.push('(');
      add('bare', at, at + 1);
    } else if (character === ')') {
      if (open.pop() === undefined) return undefined;
      add('bare', at, at + 1);
    } else if (character === '#' && beginsWord(text, at)) {
      add('bare', at, at);
      const end = text.slice(at).search(/[\r\n]/);
      add('comment', end < 0 ? text.length : at + end, end < 0 ? text.length : at + end);
    } else at++;
  }
  add('bare', text.length, text.length);
  return open.length > 0 ? undefined : pieces;
}

/** Where a `#` begins a comment. A line that goes on is none of its own. */
function beginsWord(text: string, at: number): boolean {
  let end = at;
  while (/[^\\]\\\n$/.test(text.slice(Math.max(0, end - 3), end))) end -= 2;
  return /(?:^|[\s;|(<>]|&&)$/.test(text.slice(Math.max(0, end - 2), end));
}

/** In quotes a variable is one text, whatever it holds; without them it is a list, which may have none. */
function asVariable(text: string, piece: Piece, occurrence: Occurrence, { reference, variable }: Reference, doubled: (piece: Piece) => Edit | undefined): Outcome {
  const { kind, start, end } = piece;
  if (kind === 'comment') return { edits: [edited(occurrence, reference)] };
  if (occurrence.percentEncoded) return ESCAPED;
  if (!NAME.test(variable)) return { left: `No variable can be called ${variable}. Rename the key, then try again.` };
  const before = text.slice(Math.max(start, occurrence.start - LONGEST_NAME), occurrence.start);
  if (kind !== 'single' && TAKES.test(before)) return OTHER;
  if (endsEscaped(text.slice(start, occurrence.start))) return OTHER;
  const quoted = `"$${variable}"`;
  const done = (edit: Edit): Outcome => ({ edits: [edit], reads: 'variable', becomes: quoted });
  if (kind === 'single') {
    if (occurrence.start === start && occurrence.end === end) return done(edited({ start: start - 1, end: end + 1 }, quoted));
    return done(doubled(piece) ?? edited(occurrence, `'${quoted}'`));
  }
  if (kind === 'double') return done(edited(occurrence, read(text, occurrence, variable)));
  // A name that something is given to.
  return text.charAt(occurrence.end) === '=' ? OTHER : done(edited(occurrence, quoted));
}

/** In double quotes: they are closed and opened again before what would belong to the name. */
const read = (text: string, { end }: Span, variable: string): string => `$${variable}${/[A-Za-z0-9_[]/.test(text.charAt(end)) ? '""' : ''}`;

/** How far back a name is looked for. */
const LONGEST_NAME = 200;
/** A dollar sign that what follows is the name of, or its index. */
const TAKES = /\$[A-Za-z0-9_]{0,200}(?:\[[^\]]{0,200})?$/;

/** Read alike everywhere in a script, quoted or not, and between braces; what begins with a hyphen is an option of `switch`. */
const SAFE = /^[A-Za-z0-9_:/.@+=][A-Za-z0-9_:/.@+=-]*$/;

function asValue(text: string, { kind, start }: Piece, occurrence: Occurrence, value: string): Outcome {
  const { start: from, end } = occurrence;
  const before = text.slice(Math.max(start, from - LONGEST_NAME), from);
  if (/[\p{Cc}\p{Surrogate}\p{Co}]/u.test(value) || (kind !== 'comment' && endsEscaped(text.slice(start, from))) || ((kind === 'bare' || kind === 'double') && TAKES.test(before))) return UNWRITABLE;
  return { edits: [{ start: from, end, newText: valueIn(kind, value) }] };
}

function valueIn(kind: Kind, value: string): string {
  switch (kind) {
    case 'comment':
      return value;
    case 'bare':
      return SAFE.test(value) ? value : `'${value.replace(/['\\]/g, '\\$&')}'`;
    case 'double':
      return value.replace(/["$\\]/g, '\\$&');
    case 'single':
      return value.replace(/['\\]/g, '\\$&');
  }
}

const SCRIPT = { scan: scanFish, asVariable, asValue, special: /["$\\]/, read };

export const fish: FileEditor = { id: 'fish', title: 'fish script', files: [/\.fish$/i], holdsValues: true, rewrite: (text, occurrences) => rewriteScript(text, occurrences, SCRIPT) };
