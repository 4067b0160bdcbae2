import type { Span } from '../edit.js';
import { covering } from '../spans.js';
import type { FileEditor } from './editor.js';
import { PLAIN, linesOf, only } from './lines.js';
import { type Literal, type Syntax, noForm, valueEditor } from './values.js';

interface Piece extends Span {
  readonly kind: 'comment' | 'string' | 'heredoc';
}

const HEREDOC = /<<[-~]?([A-Za-z_][A-Za-z0-9_-]*)[ \t]*\r?\n/y;

/** Comments, strings and here-documents of HCL; strings within `${…}` of others too. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  /** For each open `${` how many braces are open within it. */
  const open: number[] = [];
  let at = 0;
  const endOf = (mark: string, from: number): number => {
    const end = text.indexOf(mark, from);
    return end < 0 ? text.length : end;
  };
  const string = (): void => {
    let start = at;
    while (at < text.length && !/["\r\n]/.test(text.charAt(at))) {
      if (text.charAt(at) === '\\') at += 2;
      else if (text.startsWith('$${', at) || text.startsWith('%%{', at)) at += 3;
      else if (text.startsWith('${', at) || text.startsWith('%{', at)) {
        pieces.push({ kind: 'string', start, end: at });
        at += 2;
        open.push(0);
        code();
        start = at;
      } else at++;
    }
    pieces.push({ kind: 'string', start, end: Math.min(at, text.length) });
    at++;
  };
  const code = (): void => {
    const depth = open.length;
    while (at < text.length) {
      const character = text.charAt(at);
      if (character === '#' || text.startsWith('//', at)) {
        const end = /[\r\n]/.exec(text.slice(at))?.index ?? text.length - at;
        pieces.push({ kind: 'comment', start: at, end: at + end });
        at += end;
      } else if (text.startsWith('/*', at)) {
        const end = endOf('*/', at + 2);
        pieces.push({ kind: 'comment', start: at, end });
        at = end + 2;
      } else if (character === '"') {
        at++;
        if (depth < DEEPEST) string();
      } else if (character === '<' && heredoc()) continue;
      else {
        at++;
        if (depth === 0) continue;
        if (character === '{') open[depth - 1] = (open[depth - 1] ?? 0) + 1;
        else if (character === '}' && (open[depth - 1] = (open[depth - 1] ?? 0) - 1) < 0) {
          open.pop();
          return;
        }
      }
    }
  };
  const heredoc = (): boolean => {
    HEREDOC.lastIndex = at;
    const mark = HEREDOC.exec(text)?.[1];
    if (mark === undefined) return false;
    const start = HEREDOC.lastIndex;
    const last = endOfHeredoc(text, mark, start);
    at = last?.end ?? text.length;
    pieces.push({ kind: 'heredoc', start, end: last?.start ?? text.length });
    return true;
  };
  while (at < text.length) code();
  return pieces;
}

/** The line that ends it. */
function endOfHeredoc(text: string, mark: string, from: number): Span | undefined {
  for (const line of linesOf(text, from)) if (text.slice(line.start, line.end).trim() === mark) return line;
  return undefined;
}

const DEEPEST = 50;
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

/** Terraform reads every string in normal form C: https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences */
const escaped = (text: string): string | undefined => (/(?![\n\r\t])\p{Cc}/u.test(text) || text.normalize('NFC') !== text ? undefined : text.replace(/[\n\r\t"\\]/g, (one) => ESCAPES[one] ?? one).replace(/[$%](?=\{)/g, '$&$&'));
/** What stands beside it could make a template of it. */
const apart: Literal = (value) => (/[$%]$|^\{|[$%]{2}\{/.test(value) ? undefined : value);

const syntax: Syntax = (text) => {
  const pieces = piecesOf(text);
  return (span) => {
    const piece = covering(pieces, span);
    if (piece === undefined) return undefined;
    if (piece.kind === 'comment') return 'comment';
    return { start: piece.start, end: piece.end, path: [], inner: piece, write: piece.kind === 'string' ? escaped : only(PLAIN), read: () => undefined };
  };
};

const terraformFile = (about: Pick<FileEditor, 'id' | 'title' | 'files'>, why: string): FileEditor => valueEditor({ ...about, syntax, literal: apart, form: noForm(why) });

export const TERRAFORM: readonly FileEditor[] = [
  terraformFile(
    { id: 'tfvars', title: 'Terraform variables', files: [/\.tfvars$/] },
    'Terraform puts no variables into this file. Take the line out, and give the value in the environment as TF_VAR_ and the name of the variable.',
  ),
  terraformFile(
    { id: 'terraform', title: 'Terraform configuration', files: [/\.(?:tf|tofu|hcl)$/] },
    'Terraform reads no environment variable in an expression. Declare a variable that is sensitive, without a default, and give its value as TF_VAR_ and its name.',
  ),
];
