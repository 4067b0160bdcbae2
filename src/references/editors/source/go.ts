import type { Edit } from '../../edit.js';
import { DEEP, ESCAPED, NOT_HERE, type Language, type Left, type Place, after, before, joined, lookBack } from './language.js';
import type { Code, Grammar, Literal, StringKind, Token } from './lexer.js';

const RUNE: StringKind = { id: 'rune', open: /'(?:\\[^\n][^'\n]{0,10}|[^'\\\n])'/uy };
const TEXT: StringKind = {
  id: 'text',
  open: /"/y,
  close: () => '"',
  escapes: /\\[^\n]/y,
  write: (text) => text.replace(/[\\"]/g, '\\$&').replace(/[\p{Cc}\ufeff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
};
const RAW: StringKind = { id: 'raw', open: /`/y, close: () => '`', multiline: true, write: (text) => (/^[^`\p{Cc}\ufeff]*$/u.test(text) ? text : undefined) };

const GRAMMAR: Grammar = {
  blank: /[ \t\r\ufeff]+/y,
  comments: [{ open: /\/\//y }, { open: /\/\*/y, close: '*/' }],
  strings: [RUNE, TEXT, RAW],
  word: /[\p{ID_Continue}]+/uy,
  lineEnds: '\n',
};

const left = (why: string): Left => ({ left: why });
/** A literal takes the type that is wanted; what reads a variable is a string and nothing else. */
const TYPE = left('Its type is not told in this file. Where that is string, write os.Getenv with the name of the variable; else convert that.');

function refuses(code: Code): Left | undefined {
  const { tokens } = code;
  if (specs(code).some(({ parent, onNewLine, index }) => parent !== undefined && !onNewLine && (tokens[index - 1]?.kind !== 'word' || tokens[index - 1]?.onNewLine !== true))) return left('Its imports stand in one line: read the variable by hand.');
  const isBound = tokens.some(({ text, index }) => text === 'os' && tokens[index - 1]?.text !== '.' && tokens[index + 1]?.text !== '.');
  if (isBound) return left('The file has something else by the name of os: read the variable by hand.');
  return tokens[0]?.text === 'package' && tokens[1]?.kind === 'word' && tokens[2]?.onNewLine !== false ? undefined : left('It does not begin as a Go file does: read the variable by hand.');
}

/** Functions that take strings, wherever they stand, and methods of the standard library that are called alike everywhere. */
const PACKAGES = new Set(['fmt', 'strings', 'log', 'errors', 'os', 'url', 'strconv']);
const METHODS = /^(?:SetBasicAuth|WriteString|Header)$/;

function place(code: Code, literal: Literal): Place {
  const [prior, next] = [before(code, literal), after(code, literal)];
  if (literal.kind.id === 'rune' || prior === undefined) return left(NOT_HERE);
  if (next?.onNewLine === false && ![')', ',', '}', ';'].includes(next.text)) return TYPE;
  if (prior.text === ':=' || prior.text === '=') return assigned(code, prior);
  if (prior.text === 'return') return returned(code, prior);
  if (prior.text === '(') return argument(code, prior);
  if (prior.text === ',' && prior.parent?.text === '(') return argument(code, prior.parent);
  // Of a list or a map of strings.
  if (prior.text === '{') return listed(code, prior, 'all');
  if (prior.text === ',' && prior.parent?.text === '{') return listed(code, prior.parent, 'all');
  if (prior.text === ':' && prior.parent?.text === '{') return listed(code, prior.parent, 'value');
  return prior.kind === 'word' ? left('It is a tag or a path of an import: take the key out.') : TYPE;
}

function assigned(code: Code, sign: Token): Place {
  const head = lookBack(code, sign, (token) => ['var', 'const'].includes(token.text) || (token.text === ';' || (token.onNewLine && token.parent === sign.parent) ? token.text === 'var' || token.text === 'const' : undefined));
  const group = sign.parent?.text === '(' ? code.tokens[sign.parent.index - 1]?.text : undefined;
  if (head?.text === 'const' || group === 'const') return left('It is a constant, which no variable of the environment can be: make it a var, and read the variable there.');
  if (sign.text === ':=') return code.tokens[sign.index - 2]?.text === ',' ? TYPE : 'expression';
  if (head?.text !== 'var' && group !== 'var') return TYPE;
  const [name, earlier] = [code.tokens[sign.index - 1], code.tokens[sign.index - 2]];
  if (name?.text === 'string' && earlier?.kind === 'word') return 'expression';
  return name?.kind === 'word' && (earlier?.text === 'var' || (group === 'var' && name.onNewLine)) ? 'expression' : TYPE;
}

/** Of a function whose first result is a string. */
function returned(code: Code, word: Token): Place {
  for (let [block, depth] = [word.parent, 0]; block?.text === '{' && depth < DEEP; block = block.parent, depth++) {
    const result = code.tokens[block.index - 1];
    const list = result?.partner;
    const isFunction = (end: Token | undefined): boolean => end?.text === ')' && end.partner !== undefined && isHead(code, end.partner);
    if (result?.text === 'string' && isFunction(code.tokens[result.index - 1])) return 'expression';
    if (list !== undefined && isFunction(code.tokens[list.index - 1])) return code.tokens[list.index + 1]?.text === 'string' && [',', ')'].includes(code.tokens[list.index + 2]?.text ?? '') ? 'expression' : TYPE;
    if (lookBack(code, block, ({ text, onNewLine }) => ['if', 'for', 'switch', 'select', 'else'].includes(text) || (text === 'func' || onNewLine ? false : undefined)) === undefined) return TYPE;
  }
  return TYPE;
}

/** `func (`, `func name(`, `func (a A) name(`. */
function isHead({ tokens }: Code, parameters: Token): boolean {
  const [name, first] = [tokens[parameters.index - 1], tokens[parameters.index - 2]];
  return name?.text === 'func' || (name?.kind === 'word' && (first?.text === 'func' || (first?.partner !== undefined && tokens[first.partner.index - 1]?.text === 'func')));
}

function argument(code: Code, opener: Token): Place {
  const [name, dot, owner] = [1, 2, 3].map((step) => code.tokens[opener.index - step]);
  if (name?.text === 'import') return left('It is a path of an import: take the key out.');
  if (name?.text === 'string' || (name?.text === 'byte' && dot?.text === ']')) return 'expression';
  return dot?.text === '.' && ((owner !== undefined && PACKAGES.has(owner.text) && code.tokens[owner.index - 1]?.text !== '.') || METHODS.test(name?.text ?? '') || isHeader(code, opener)) ? 'expression' : TYPE;
}

/** `request.Header.Set(`: a text that is named, and one that it is set to. */
const isHeader = ({ tokens }: Code, opener: Token): boolean =>
  ['Set', 'Add'].includes(tokens[opener.index - 1]?.text ?? '') && (tokens[opener.index - 3]?.text === 'Header' || (tokens[opener.index - 3]?.text === ')' && tokens[opener.index - 6]?.text === 'Header'));

/** Whether what stands in braces is told to be strings: `[]string{`, `map[string]string{`. */
function listed({ tokens }: Code, brace: Token, which: 'all' | 'value'): Place {
  const [type, closing] = [tokens[brace.index - 1], tokens[brace.index - 2]];
  const opening = closing?.partner;
  if (type?.text !== 'string' || closing?.text !== ']' || opening === undefined) return TYPE;
  const isMap = tokens[opening.index - 1]?.text === 'map';
  return isMap === (which === 'value') ? 'expression' : TYPE;
}

/** Specs of imports: behind the word, or each on a line of a block. */
const specs = ({ tokens }: Code): readonly Token[] => tokens.filter(({ kind, parent, index }) => kind === 'text' && (parent === undefined ? [1, 2].some((step) => tokens[index - step]?.text === 'import') : tokens[parent.index - 1]?.text === 'import'));

const isImported = (code: Code): boolean => specs(code).some(({ start, end, index, onNewLine }) => /^["`]os["`]$/.test(code.text.slice(start, end)) && (onNewLine || code.tokens[index - 1]?.text === 'import'));

/** As gofmt has it: in its place in a block, else as a declaration of its own. */
function imports(code: Code): readonly Edit[] {
  const { tokens, text } = code;
  if (isImported(code)) return [];
  const insert = (at: number, newText: string): readonly Edit[] => [{ start: at, end: at, newText }];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const first = tokens.find((token) => token.text === 'import' && token.onNewLine && token.parent === undefined);
  const spec = first === undefined ? undefined : tokens[first.index + 1];
  if (first === undefined || spec === undefined) return insert(tokens[1]?.end ?? 0, `${eol}${eol}import "os"`);
  if (spec.text !== '(') return insert(lineEnd(text, tokens.slice(spec.index).find(({ kind }) => kind === 'text')?.end ?? spec.end), `${eol}import "os"`);
  // The specs of the first group, which a blank line ends.
  const paths: Token[] = [];
  for (const token of tokens.slice(spec.index + 1, spec.partner?.index)) {
    if (token.kind !== 'text') continue;
    const last = paths.at(-1);
    if (last !== undefined && text.slice(last.end, token.start).split('\n').length > 2) break;
    paths.push(token);
  }
  const path = (token: Token): string => text.slice(token.start + 1, token.end - 1);
  const next = paths.find((token) => path(token) > 'os');
  const last = paths.at(-1);
  if (next !== undefined) return insert(text.lastIndexOf('\n', next.start) + 1, `\t"os"${eol}`);
  return insert(last === undefined ? spec.end : lineEnd(text, last.end), `${eol}\t"os"${last === undefined && spec.partner?.onNewLine === false ? eol : ''}`);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** Given to a call with more arguments, or within one: there gofmt leaves no blanks around an operator. */
function isOneOfSeveral({ tokens }: Code, literal: Literal): boolean {
  for (let [opener, depth] = [literal.texts[0]?.parent, 0]; opener?.text === '(' && depth < DEEP; opener = opener.parent, depth++) {
    let at = tokens[opener.index + 1];
    for (let steps = 0; at !== undefined && at !== opener.partner && steps < 100; steps++) {
      if (at.text === ',') return true;
      at = tokens[(at.partner !== undefined && at.partner.index > at.index ? at.partner.index : at.index) + 1];
    }
  }
  return false;
}

export const go: Language = {
  id: 'go',
  title: 'Go file',
  files: [/\.go$/i],
  grammar: () => GRAMMAR,
  refuses,
  place,
  read: (_code, _literal, variable, escaped) => (escaped ? ESCAPED : `os.Getenv("${variable}")`),
  compose: (code, literal, pieces) => joined(pieces, (raw) => `${literal.open}${raw}${literal.close}`, isOneOfSeveral(code, literal) ? '+' : ' + '),
  imports,
};
