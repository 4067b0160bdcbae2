import type { Edit } from '../../edit.js';
import type { FileEditor, Occurrence, Outcome } from '../editor.js';
import { endsEscaped } from '../lines.js';
import { NAME, type Reference, edited, rewriteScript } from './pieces.js';
import { ESCAPED, OTHER, UNWRITABLE } from './reasons.js';
import { type Piece, scanShell } from './scan.js';

/** Read alike everywhere in a script, quoted or not. At the beginning of a word zsh takes `=` for a search for a program. */
const SAFE = /^(?!=)[A-Za-z0-9_:/.@+=,%-]+$/;
const LITERAL = { left: 'No variable is put into a here-document whose mark is quoted. Take the quotes off the mark, if nothing else in it has a dollar sign, a backslash or a backtick.' };

function asVariable(text: string, piece: Piece, occurrence: Occurrence, { reference, variable }: Reference, doubled: (piece: Piece) => Edit | undefined): Outcome {
  if (piece.kind === 'comment') return { edits: [edited(occurrence, reference)] };
  if (occurrence.percentEncoded) return ESCAPED;
  if (!NAME.test(variable)) return { left: `No variable can be called ${variable}. Rename the key, then try again.` };
  const before = text.slice(piece.start, occurrence.start);
  const isWhole = occurrence.start === piece.start && occurrence.end === piece.end;
  const expanded = `\${${variable}}`;
  const quoted = `"${expanded}"`;
  const done = (edit: Edit, becomes: string): Outcome => ({ edits: [edit], reads: 'variable', becomes });
  switch (piece.kind) {
    case 'bare':
      // A name that something is given to, or what an escape or a dollar sign before it is about.
      if (endsEscaped(before) || before.endsWith('$') || text.charAt(piece.start - 1) === '$' || text.charAt(occurrence.end) === '=') return OTHER;
      return done(edited(occurrence, quoted), quoted);
    case 'double':
    case 'heredoc':
    case 'default':
      if (endsEscaped(before) || text.charAt(occurrence.start - 1) === '$') return OTHER;
      return done(edited(occurrence, expanded), expanded);
    case 'single': {
      const around = { start: piece.start - 1, end: piece.end + 1 };
      if (isWhole) return done(edited(around, quoted), quoted);
      const all = doubled(piece);
      return all === undefined ? done(edited(occurrence, `'${quoted}'`), quoted) : done(all, expanded);
    }
    case 'ansi':
      return isWhole ? done(edited({ start: piece.start - 2, end: piece.end + 1 }, quoted), quoted) : { left: "No variable is put between $' and '. Put it into double quotes first." };
    case 'literal':
      return LITERAL;
    case 'other':
      return OTHER;
  }
}

function asValue(text: string, { kind, start, inBackticks }: Piece, occurrence: Occurrence, value: string): Outcome {
  const written = valueIn(kind, value);
  const before = text.slice(start, occurrence.start);
  if (written === undefined || (inBackticks && /[`\\]/.test(written)) || (written !== value && kind !== 'single' && endsEscaped(before))) return UNWRITABLE;
  return { edits: [edited(occurrence, written)] };
}

function valueIn(kind: Piece['kind'], value: string): string | undefined {
  if (SAFE.test(value)) return value;
  if (/\p{Cc}/u.test(value)) return undefined;
  switch (kind) {
    case 'comment':
    case 'literal':
      return value;
    case 'bare':
      return `'${value.replaceAll("'", "'\\''")}'`;
    // A history expansion is made before quotes are read, and only by shells that a person types into.
    case 'double':
      return value.replace(/["$`\\]/g, '\\$&');
    case 'heredoc':
      return value.replace(/[$`\\]/g, '\\$&');
    case 'single':
      return value.replaceAll("'", "'\\''");
    case 'ansi':
      return value.replace(/['\\]/g, '\\$&');
    case 'default':
    case 'other':
      return undefined;
  }
}

const SCRIPT = { scan: scanShell, asVariable, asValue, special: /["$`\\!]/, read: (_text: string, _occurrence: Occurrence, variable: string) => `\${${variable}}` };

/** Scripts of dash, bash, zsh and ksh, and what they read when they start. */
export const shell: FileEditor = {
  id: 'shell',
  title: 'shell script',
  files: [/\.(?:sh|bash|zsh|ksh)$/i, /(?:^|\/)\.(?:bashrc|bash_profile|bash_login|bash_logout|bash_aliases|profile|zshrc|zshenv|zprofile|zlogin|kshrc|aliases|xprofile)$/, /(?:^|\/)\.(?:husky|githooks)\/[^/.]+$/],
  holdsValues: true,
  rewrite: (text, occurrences) => rewriteScript(text, occurrences, SCRIPT),
};
