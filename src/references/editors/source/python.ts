import type { Edit } from '../../edit.js';
import { DEEP, NOT_HERE, type Language, type Left, type Piece, type Place, after, before, joined, lookBack, once } from './language.js';
import type { Code, Grammar, Literal, StringKind, Token } from './lexer.js';

const ESCAPES = /\\(?:\r\n|[^])/y;

/** Control characters and half surrogate pairs as escapes. */
function written(text: string, { open }: Literal): string {
  const escaped = text.replace(/[\\'"]/g, '\\$&').replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\ufeff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return /^[fFtT]/.test(open) ? escaped.replace(/[{}]/g, '$&$&') : escaped;
}
const asItIs = (text: string, { open }: Literal): string | undefined => (/^[ -~]*$/.test(text) && !/[\\'"]/.test(text) ? (/[fFtT]/.test(open) ? text.replace(/[{}]/g, '$&$&') : text) : undefined);
const asBytes = (text: string, literal: Literal): string | undefined => (/^[ -~]*$/.test(text) ? written(text, literal) : undefined);

const kind = (id: string, prefix: string, write: StringKind['write'], more: Partial<StringKind> = {}): StringKind => ({
  id,
  open: new RegExp(`${prefix}("""|'''|"|')`, 'y'),
  close: ([, quotes = '']) => quotes,
  multiline: (opened) => /"""|'''/.test(opened),
  escapes: ESCAPES,
  ...(write && { write }),
  ...more,
});

/** Braces that are doubled are braces. What is interpolated may have a `#` in its format, and comments only of late. */
const FORMATTED: Partial<StringKind> = { escapes: /\{\{|\}\}|\\(?:\r\n|N\{[^}\r\n]*\}|[^{}])/y, interpolation: { open: '{', close: '}', comments: false } };
const RAW_FORMATTED: Partial<StringKind> = { ...FORMATTED, escapes: /\{\{|\}\}|\\(?:\r\n|[^{}])/y };

const GRAMMAR: Grammar = {
  blank: /(?:[ \t\f\ufeff]|\\(?:\r\n|\n|\r))+/y,
  comments: [{ open: /#/y }],
  strings: [
    kind('formatted', '[fF]', written, FORMATTED),
    kind('raw formatted', '(?:[fF][rR]|[rR][fF])', asItIs, RAW_FORMATTED),
    kind('template', '[tT]', undefined, FORMATTED),
    kind('raw template', '(?:[tT][rR]|[rR][tT])', undefined, RAW_FORMATTED),
    kind('bytes', '[bB]', asBytes),
    kind('raw bytes', '(?:[bB][rR]|[rR][bB])', asItIs),
    kind('raw', '[rR]', asItIs),
    kind('text', '[uU]?', written),
  ],
  word: /[\p{ID_Continue}]+/uy,
  lineEnds: '\n\r',
};

/** Whether a logical line begins with it. */
const beginsLine = (token: Token | undefined): boolean => token !== undefined && token.parent === undefined && (token.index === 0 || token.onNewLine);

const isFlush = ({ text }: Code, token: Token): boolean => token.start === 0 || '\n\r\f\ufeff'.includes(text.charAt(token.start - 1));

/** The first token of the logical line; undefined: that is too far away. */
function lineBegin(code: Code, token: Token): Token | undefined {
  let top = token;
  for (let depth = 0; top.parent !== undefined && depth < DEEP; depth++) top = top.parent;
  return beginsLine(top) ? top : lookBack(code, top, (one) => beginsLine(one) || undefined);
}

/** `import os`, in the first column. */
function isImport(code: Code, token: Token): boolean {
  const begin = lineBegin(code, token);
  const next = code.tokens[token.index + 1];
  return begin?.text === 'import' && isFlush(code, begin) && ['import', ','].includes(code.tokens[token.index - 1]?.text ?? '') && next?.text !== 'as';
}

/** Whether a name may stand for something else than the module, somewhere in the file. */
function isBound(code: Code, name: string): boolean {
  const { tokens } = code;
  return tokens.some((token) => {
    if (token.text !== name) return false;
    const [prior, next] = [tokens[token.index - 1], tokens[token.index + 1]];
    if (prior?.text === '.' || prior?.text === 'from' || (next?.text === '.' && prior?.text !== 'as' && prior?.text !== 'import') || isImport(code, token)) return false;
    if (next?.text === 'as' && lineBegin(code, token)?.text === 'import') return false;
    // An argument of a call, by name or by its place.
    return !(token.parent?.text === '(' && tokens[token.parent.index - 1]?.kind === 'word' && !['def', 'class', 'for', 'import'].includes(tokens[token.parent.index - 2]?.text ?? '') && ['(', ','].includes(prior?.text ?? '') && [')', ',', '='].includes(next?.text ?? ''));
  });
}

const bindsUrllib = once((code) => isBound(code, 'urllib'));

const isImported = (code: Code, first: number, ...names: readonly string[]): boolean =>
  code.tokens.some((token) => token.end <= first && token.text === names[0] && names.every((name, step) => code.tokens[token.index + step]?.text === name) && isImport(code, token));

/** The first statement that an import may stand before; undefined: none has a line of its own there. */
function firstStatement(code: Code): Token | undefined {
  const begins = code.tokens.filter(beginsLine);
  const isPreface = (begin: Token, index: number): boolean => (index === 0 && isStatement(code, begin)) || (begin.text === 'from' && code.tokens[begin.index + 1]?.text === '__future__');
  const [first] = begins;
  if (first?.kind === 'text' && stringsEnd(code, first)?.text === ';') return undefined;
  const found = begins.findIndex((begin, index) => !isPreface(begin, index));
  const statement = begins[found];
  if (statement === undefined || !isFlush(code, statement)) return undefined;
  return code.tokens.slice(0, statement.index).some(({ text }) => text === ';') ? undefined : statement;
}

/** What follows strings that stand one behind the other. */
function stringsEnd({ tokens }: Code, begin: Token): Token | undefined {
  let at: Token | undefined = begin;
  while (at?.kind === 'text' && (at === begin || !beginsLine(at))) at = tokens[at.index + 1];
  return at;
}

/** Whether strings and nothing else stand in the line that begins there. */
function isStatement(code: Code, begin: Token): boolean {
  const end = stringsEnd(code, begin);
  return begin.kind === 'text' && (end === undefined || beginsLine(end));
}

function refuses(code: Code): Left | undefined {
  if (isBound(code, 'os')) return { left: 'The file has something else by the name of os, or imports it in a part only: read the variable by hand.' };
  return firstStatement(code) === undefined ? { left: 'Its first lines leave no place for an import: read the variable by hand.' } : undefined;
}

const FOLLOWS = new Set(['return', '+', '+=', '==', '!=', 'in', 'not', 'and', 'or', 'if', 'elif', 'else', 'while', 'is', 'yield', ':=', '%', '*', 'assert']);
const ENDS = new Set([')', ']', '}', ',', ':', ';', '+', '%', '*', '.', '[', '==', '!=', 'in', 'not', 'is', 'and', 'or', 'if', 'else', 'for', 'async', '!']);
const left = (why: string): Left => ({ left: why });
const TYPE = left('It is a part of a type there: change it by hand.');

/** Strings one behind the other are one. `isLong`: there are too many to be looked at. */
function chainOf(code: Code, literal: Literal): { readonly first: Literal; readonly last: Literal; readonly isLong: boolean } {
  let [first, last, steps] = [literal, literal, 0];
  for (let one = before(code, first); one?.literal !== undefined && one.kind === 'text' && !beginsLine(first.texts[0]) && steps < MANY; one = before(code, first), steps++) first = one.literal;
  for (let one = after(code, last); one?.literal !== undefined && one.kind === 'text' && !beginsLine(one) && steps < MANY; one = after(code, last), steps++) last = one.literal;
  return { first, last, isLong: steps >= MANY };
}
const MANY = 500;

function place(code: Code, literal: Literal): Place {
  const { first, last, isLong } = chainOf(code, literal);
  if (isLong) return left(NOT_HERE);
  const begin = first.texts[0];
  const next = after(code, last);
  if (beginsLine(begin)) return next === undefined || beginsLine(next) || next.text === ';' ? 'text' : left(NOT_HERE);
  if (literal.kind.id.includes('template')) return left('A function gets this template in pieces: put the variable into it by hand.');
  if (next !== undefined && !beginsLine(next) && !ENDS.has(next.text)) return left(NOT_HERE);
  if (next?.text === '%' || (next?.text === '.' && ['format', 'format_map'].includes(after(code, last, 2)?.text ?? ''))) return left('It is a format, which what is read could upset: put the variable into it by hand.');
  const prior = before(code, first);
  if (prior === undefined) return left(NOT_HERE);
  const line = lineBegin(code, prior);
  if (line?.text === 'case' && !['=', '.', ',', ')'].includes(code.tokens[line.index + 1]?.text ?? '')) return left('It is a pattern, which no variable can be: compare with the variable by hand.');
  return valueBehind(code, prior, 0);
}

function valueBehind(code: Code, prior: Token, depth: number): Place {
  if (depth > DEEP) return left(NOT_HERE);
  const earlier = code.tokens[prior.index - 1];
  const around = (token: Token): Place => (beginsLine(token) ? 'expression' : valueBehind(code, code.tokens[token.index - 1] ?? token, depth + 1));
  if (prior.kind === 'hole') return 'expression';
  if (FOLLOWS.has(prior.text)) return earlier?.text === '.' ? left(NOT_HERE) : 'expression';
  switch (prior.text) {
    case '=':
      return earlier === undefined || earlier.text === 'TypeAlias' || code.tokens[earlier.index - 1]?.text === 'type' ? TYPE : 'expression';
    case '(':
      return !beginsLine(prior) && earlier !== undefined && isOperand(earlier) ? 'expression' : around(prior);
    case '[':
      return !beginsLine(prior) && earlier !== undefined && isOperand(earlier) ? left('It is an index or a part of a type there: change it by hand.') : around(prior);
    case '{':
      return around(prior);
    case ',':
      return prior.parent === undefined ? listed(code, prior) : prior.parent.kind === 'hole' ? 'expression' : valueBehind(code, prior.parent, depth + 1);
    case ':':
      if (prior.parent?.text === '{' && prior.parent.kind === 'sign') return around(prior.parent);
      return lookBack(code, prior, ({ text }) => text === 'lambda' || (text === ':' || text === '{' ? false : undefined)) === undefined ? left('It is a statement by itself, or a part of a type: change it by hand.') : 'expression';
    default:
      return left(NOT_HERE);
  }
}

const isOperand = (token: Token): boolean => token.kind === 'text' || (token.kind === 'sign' ? ')]}'.includes(token.text) : !FOLLOWS.has(token.text) && !['print', 'del', 'from', 'lambda', 'raise', 'await'].includes(token.text)) || token.text === 'print';

/** A tuple without parentheses. */
function listed(code: Code, comma: Token): Place {
  return lookBack(code, comma, (token) => ['=', 'return', 'yield', 'in', 'assert'].includes(token.text) || (beginsLine(token) ? false : undefined)) === undefined ? left(NOT_HERE) : 'expression';
}

const quotesOf = ({ open }: Literal): string => open.at(-1) ?? '"';

/** Quotes that neither the string around it has nor any around that, for before Python 3.12 such a quote ends the string. */
function read(code: Code, literal: Literal, variable: string, escaped: boolean, whole: boolean): string | Left {
  const taken = new Set<string>();
  const { first, last } = chainOf(code, literal);
  const stays = !literal.kind.id.includes('bytes') && (!whole || first !== last);
  for (let one = stays ? literal : literal.within; one !== undefined; one = one.within) taken.add(quotesOf(one));
  const quote = [quotesOf(literal), '"', "'"].find((one) => !taken.has(one));
  if (quote === undefined) return { left: 'Its quotes leave none for the name of the variable: take it apart, and read the variable by hand.' };
  if (!escaped) return `os.environ[${quote}${variable}${quote}]`;
  if (bindsUrllib(code)) return { left: 'The file has something else by the name of urllib: read the variable by hand.' };
  return `urllib.parse.quote(os.environ[${quote}${variable}${quote}], safe=${quote}${quote})`;
}

function compose(code: Code, literal: Literal, pieces: readonly Piece[]): string | Left {
  const { kind: { id }, open, close } = literal;
  const { first, last } = chainOf(code, literal);
  const [only] = pieces;
  if (id.includes('bytes')) {
    if (first !== last) return { left: 'It is one of several byte strings that are put together: read the variable by hand.' };
    const parts = pieces.map((piece) => ('raw' in piece ? piece : { expression: `${piece.expression}.encode()` }));
    const all = joined(parts, (raw) => `${open}${raw}${close}`);
    return parts.length === 1 ? all : `(${all})`;
  }
  if (first === last && pieces.length === 1 && only !== undefined && 'expression' in only) return only.expression;
  const prefix = open.slice(0, -close.length).replace(/[uUfF]/g, '');
  const braces = id === 'text' ? /\\(?:N\{[^}\r\n]*\}|[^])|[{}]/g : /[{}]/g;
  const doubled = (raw: string): string => (id.includes('formatted') ? raw : raw.replace(braces, (found) => (found.startsWith('\\') ? found : found + found)));
  return `f${prefix}${close}${pieces.map((piece) => ('raw' in piece ? doubled(piece.raw) : `{${piece.expression}}`)).join('')}${close}`;
}

function imports(code: Code, first: number, escaped: boolean): readonly Edit[] {
  const statement = firstStatement(code);
  const needed = [...(isImported(code, first, 'os') ? [] : ['import os']), ...(escaped && !isImported(code, first, 'urllib', '.', 'parse') ? ['import urllib.parse'] : [])];
  if (statement === undefined || needed.length === 0) return [];
  const eol = /\r\n|\n|\r/.exec(code.text)?.[0] ?? '\n';
  const follows = statement.text === 'import' || statement.text === 'from';
  const start = follows ? statement.start : aboveComments(code, statement);
  return [{ start, end: start, newText: needed.map((line) => line + eol).join('') + (follows ? '' : eol) }];
}

/** Comments right above a statement are about it, but for those that the file begins with. */
function aboveComments({ text, comments }: Code, statement: Token): number {
  let { start } = statement;
  for (const comment of comments.filter(({ end }) => end <= statement.start).reverse()) {
    if (!/^(?:\r\n|\n|\r)$/.test(text.slice(comment.end, start)) || !'\n\r'.includes(text.charAt(comment.start - 1))) break;
    ({ start } = comment);
  }
  const [header] = comments;
  return start === header?.start && text.slice(0, start).trim() === '' ? statement.start : start;
}

export const python: Language = {
  id: 'python',
  title: 'Python file',
  files: [/\.pyi?w?$/i],
  grammar: () => GRAMMAR,
  refuses: (code) => (/\.pyi$/i.test(code.path) ? { left: 'The file declares types only: take the key out of it.' } : refuses(code)),
  place,
  read,
  interpolate: ({ kind: { id } }, expression) => (id.includes('formatted') ? `{${expression}}` : undefined),
  compose,
  imports,
};
