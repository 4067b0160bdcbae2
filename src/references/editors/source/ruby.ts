import { ESCAPED, NOT_HERE, type Language, type Left, type Piece, type Place, after, before, lookBack, once } from './language.js';
import { type Code, type Grammar, type Literal, type StringKind, type Token, matchAt } from './lexer.js';

const ESCAPES = /\\(?:\r\n|[^])/y;
const INTERPOLATION = { open: '#{', close: '}', comments: true };
/** Words behind which a value stands, never an operator. */
const KEYWORDS = new Set('and begin break case do else elsif ensure if in next not or rescue return then unless until when while yield'.split(' '));
/** Methods of everywhere that are given values without parentheses, and return none that is divided. */
const COMMANDS = new Set('assert_equal assert_match p print puts raise'.split(' '));

/** Whether a value begins there, or an operator stands there; undefined: that is up to what the name before it means. */
function valueBegins(tokens: readonly Token[], text: string, at: number): boolean | undefined {
  const prior = tokens.at(-1);
  if (prior === undefined || prior.kind === 'hole') return true;
  const between = text.slice(prior.end, at);
  if (between.replace(/\\\r?\n/g, '').includes('\n')) return true;
  if (prior.kind === 'text') return false;
  const earlier = tokens.at(-2);
  if (prior.kind === 'sign') {
    if (')]}'.includes(prior.text)) return false;
    // A symbol or a method of that name.
    return prior.text === '.' || prior.text === '::' || (prior.text === ':' && between === '' && earlier?.end !== prior.start) ? undefined : true;
  }
  if (earlier?.text === 'def' || prior.text === 'def' || /^(?:[\d@$]|<<|(?:self|nil|true|false|end|__FILE__)$)/.test(prior.text)) return false;
  if (earlier?.text !== '.') {
    if (KEYWORDS.has(prior.text)) return true;
    if (COMMANDS.has(prior.text) && between !== '' && !/^[/%][ =]|^<<\s/.test(text.slice(at, at + 3))) return true;
  }
  const length = text.startsWith('<<', at) ? 2 : 1;
  return between === '' || /^[\s=]/.test(text.slice(at + length)) ? false : undefined;
}

const isValue = (tokens: readonly Token[], text: string, at: number): boolean => valueBegins(tokens, text, at) === true;
/** `<<~A` behind a name is no operator. */
const isHeredoc = (tokens: readonly Token[], text: string, at: number): boolean => {
  const found = valueBegins(tokens, text, at);
  return found ?? /^<<[~-]/.test(text.slice(at, at + 3));
};

const heredoc = (open: RegExp, indented: boolean, raw: boolean): StringKind => ({
  id: 'heredoc',
  open,
  close: ([, , name = '']) => name,
  heredoc: indented ? 'indented' : 'flush',
  when: isHeredoc,
  multiline: true,
  ...(raw ? {} : { escapes: /\\[^\r\n]/y, interpolation: INTERPOLATION }),
});
const NAME = String.raw`([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)`;
const HEREDOCS = [true, false].flatMap((indented) => [
  heredoc(new RegExp(`<<${indented ? '[~-]' : ''}(')${NAME}'`, 'y'), indented, true),
  heredoc(new RegExp(`<<${indented ? '[~-]' : ''}(["\`]?)${NAME}\\1`, 'y'), indented, false),
]);
/** Without code and without the same brackets within. */
const PERCENT = ['()', '[]', '{}', '<>', '||', '!!', '//'].map((brackets): StringKind => {
  const [from, to] = [`\\${brackets.charAt(0)}`, `\\${brackets.charAt(1)}`];
  return { id: 'percent', open: new RegExp(`%[qQwWiIrsx]?${from}(?:[^${from}${to}\\\\#]|\\\\[^]|#(?!\\{))*${to}`, 'y'), when: isValue };
});
const REGEX: StringKind = { id: 'regex', open: /\//y, close: () => '/', escapes: ESCAPES, multiline: true, interpolation: INTERPOLATION, when: isValue };
const SHELL: StringKind = { id: 'shell', open: /`/y, close: () => '`', escapes: ESCAPES, multiline: true, interpolation: INTERPOLATION, when: (tokens) => !['def', '.', ':'].includes(tokens.at(-1)?.text ?? '') };
/** A comment of lines, and what stands behind the program. */
const DOCUMENT: StringKind = { id: 'document', open: /^=begin(?![^\s])[^]*?^=end(?![^\s])[^\r\n]*/my, write: (text) => (/^[ -<>-~]*$/.test(text) ? text : undefined) };
const DATA: StringKind = { id: 'data', open: /^__END__(?:\r?\n[^]*|$(?![^]))/my, write: (text) => (/^[ -~]*$/.test(text) ? text : undefined) };
const DOUBLE: StringKind = {
  id: 'double',
  open: /"/y,
  close: () => '"',
  escapes: ESCAPES,
  multiline: true,
  interpolation: INTERPOLATION,
  write: (text) => (/\p{Surrogate}/u.test(text) ? undefined : text.replace(/[\\"#]/g, '\\$&').replace(/\p{Cc}/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)),
};
const SINGLE: StringKind = { id: 'single', open: /'/y, close: () => "'", escapes: ESCAPES, multiline: true, write: (text) => (/[\p{Cc}\p{Surrogate}]/u.test(text) ? undefined : text.replace(/[\\']/g, '\\$&')) };

const GRAMMAR: Grammar = {
  blank: /(?:[ \t\f\v\ufeff]|\\\r?\n)+/y,
  comments: [{ open: /#/y }],
  strings: [DOCUMENT, DATA, ...HEREDOCS, ...PERCENT, REGEX, SHELL, DOUBLE, SINGLE],
  // A variable is a word, and so is a method that asks or changes.
  word: /\$(?:-?[\p{ID_Continue}]+|[~*$?!@/\\;,.=:<>"'&\x60+])|@{0,2}[\p{ID_Continue}]+(?:[?!](?!=(?![=~>])))?/uy,
  lineEnds: '\n\r',
  special({ text, at, tokens, fail }) {
    if (matchAt(/^=begin(?![^\s])/my, text, at) !== null) fail('a comment has no end');
    const isUnsure = matchAt(/\/|%(?=[^\s=])|<<(?=[~-]?["'`\w])/y, text, at) !== null && valueBegins(tokens, text, at) !== false;
    if (isUnsure || matchAt(/`|\?["'`#/%\\<]/y, text, at) !== null) fail('what stands there can be read in several ways');
    return false;
  },
};

const left = (why: string): Left => ({ left: why });
const PATTERN = left('It is a pattern, which no variable can be: compare by hand.');
const BY_KIND: Readonly<Record<string, Left>> = {
  heredoc: left('It stands in a heredoc: put the variable into it by hand.'),
  percent: left('It stands in a literal with a percent sign: write it with quotes, and put the variable into it by hand.'),
  regex: left('It is a part of a regular expression: change it by hand.'),
  shell: left('It is a part of a command: give the command the key by a variable of its environment.'),
};

function refuses({ tokens }: Code): Left | undefined {
  const isOther = tokens.some(({ text, index }) => text === 'ENV' && (tokens[index + 1]?.text === '=' || tokens[index + 1]?.text === '||' || ['class', 'module', '::'].includes(tokens[index - 1]?.text ?? '')));
  return isOther ? left('The file has something else by the name of ENV: read the variable by hand.') : undefined;
}

/** Variables that are changed in place: what ENV gives may not be. */
const changed = once(({ tokens }) => {
  const names = new Set<string>();
  for (const { text, index } of tokens) {
    const [next, behind] = [tokens[index + 1]?.text, tokens[index + 2]?.text ?? ''];
    if ((next === '<' && behind === '<') || (next === '.' && (behind.endsWith('!') || CHANGES.has(behind))) || (next === '[' && tokens[(tokens[index + 1]?.partner?.index ?? 0) + 1]?.text === '=')) names.add(text);
  }
  return names;
});
const CHANGES = new Set('append_as_bytes clear concat force_encoding insert prepend replace setbyte'.split(' '));

const FOLLOWS = new Set(['=', '(', '[', ',', '{', ';', '?', '+', '%', '==', '===', '!=', '&&', '||', '||=', '&&=', '+=', '->']);
const ENDS = new Set([')', ']', '}', ',', ';', '.', '+', '*', '[', '==', '!=', '&&', '||', '?', '=>', ':', 'if', 'unless', 'while', 'until', 'and', 'or', 'then', 'do', 'rescue', 'end']);
const NO_COMMANDS = new Set('alias autoload class def defined? in load module require require_relative self nil true false undef super end'.split(' '));

function place(code: Code, literal: Literal): Place {
  const { tokens } = code;
  const { id } = literal.kind;
  if (id === 'document' || id === 'data') return 'text';
  const byKind = BY_KIND[id];
  if (byKind !== undefined) return byKind;
  const [prior, next, first] = [before(code, literal), after(code, literal), literal.texts[0]];
  if (next !== undefined && !next.onNewLine) {
    if (!ENDS.has(next.text)) return left(next.text === '%' ? 'It is a format, which what is read could upset: put the variable into it by hand.' : NOT_HERE);
    if (next.text === ':' && next.start === literal.end) return left('It is a name in a hash, which no variable can be: change it by hand.');
    if (next.text === '.' && (CHANGES.has(tokens[next.index + 1]?.text ?? '') || tokens[next.index + 1]?.text.endsWith('!') === true)) return left('It is changed in place there: read the variable by hand.');
  }
  const begins = prior === undefined || first?.onNewLine === true;
  const isContinued = prior?.kind === 'sign' && !(')]}'.includes(prior.text) || closesParameters(code, prior));
  if (begins && !isContinued) return prior === undefined ? left(NOT_HERE) : standing(code, prior);
  const name = tokens[prior.index - 1];
  if (prior.text === '=' && name !== undefined && changed(code).has(name.text)) return left('It is changed in place elsewhere: read the variable by hand.');
  return follows(code, literal, prior) ? standing(code, prior) : left(prior.text === 'in' ? PATTERN.left : NOT_HERE);
}

/** Whether a value stands behind that, as far as this token tells. */
function follows(code: Code, literal: Literal, prior: Token): boolean {
  const earlier = code.tokens[prior.index - 1];
  switch (prior.kind) {
    case 'hole':
      return true;
    case 'text':
      return false;
    case 'word': {
      // A keyword, or a method that is given it without parentheses.
      if (KEYWORDS.has(prior.text) && earlier?.text !== '.') return prior.text !== 'in' && prior.text !== 'case' && (prior.text !== 'rescue' || !prior.onNewLine);
      return /^[a-z_]\w*[?!]?$/.test(prior.text) && !NO_COMMANDS.has(prior.text) && earlier?.text !== 'def' && earlier?.text !== ':' && prior.end < literal.start;
    }
    case 'sign':
      if (prior.text === ':') return earlier?.end === prior.start ? earlier.kind !== 'sign' && prior.end < literal.start : prior.end < literal.start;
      // Where nothing is around it, it may be a pattern.
      if (prior.text === '=>') return prior.parent !== undefined;
      if (prior.text === '(' || prior.text === '[') return !['require', 'require_relative', 'load', 'autoload'].includes(earlier?.text ?? '');
      return FOLLOWS.has(prior.text) || closesParameters(code, prior);
  }
}

/** The second `|` of a block's parameters. */
function closesParameters(code: Code, sign: Token): boolean {
  if (sign.text === '||') return ['{', 'do'].includes(code.tokens[sign.index - 1]?.text ?? '');
  if (sign.text !== '|') return false;
  const opening = lookBack(code, sign, ({ text, onNewLine }) => text === '|' || (onNewLine ? false : undefined));
  return opening !== undefined && ['{', 'do'].includes(code.tokens[opening.index - 1]?.text ?? '');
}

const CONTINUES = new Set([',', '|', '(', '[', '{', '+', '&&', '||', '=', ':', '=>', '.', 'in', 'and', 'or']);

/** Whether what stands around is a pattern: of `in`, of `=>`, or of what a method of that name may be. */
function standing(code: Code, prior: Token): Place {
  const { tokens } = code;
  let [level, opener] = '([{'.includes(prior.text) ? [prior, prior] : [prior, prior.parent];
  for (;;) {
    const line = (token: Token): boolean | undefined => (token.text === 'in' && tokens[token.index - 1]?.text !== '.' ? true : ['then', ';'].includes(token.text) || (token.onNewLine && !CONTINUES.has(tokens[token.index - 1]?.text ?? '')) ? false : undefined);
    const first = level === opener ? undefined : line(level);
    const found = first === true ? level : first === false ? undefined : lookBack(code, level, line);
    if (found !== undefined && !isLoop(code, found)) return PATTERN;
    if (opener === undefined) return 'expression';
    const earlier = tokens[opener.index - 1];
    if (earlier?.text === '=>' && earlier.parent === undefined && opener.text !== '(') return PATTERN;
    if (['require', 'require_relative', 'load', 'autoload'].includes(earlier?.text ?? '')) return left(NOT_HERE);
    level = opener;
    opener = opener.parent;
  }
}

/** `for a in …`. */
const isLoop = (code: Code, word: Token): boolean => lookBack(code, word, ({ text, onNewLine }) => text === 'for' || (onNewLine ? false : undefined)) !== undefined;

/** Always with double quotes, which hold code. */
function compose(_code: Code, literal: Literal, pieces: readonly Piece[]): string {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined && 'expression' in only) return only.expression;
  const text = (raw: string): string => (literal.kind.id === 'single' ? raw.replace(/\\([\\'])/g, '$1').replace(/[\\"#]/g, '\\$&') : raw);
  return `"${pieces.map((piece) => ('raw' in piece ? text(piece.raw) : `#{${piece.expression}}`)).join('')}"`;
}

export const ruby: Language = {
  id: 'ruby',
  title: 'Ruby file',
  files: [/\.(?:rb|rake|gemspec|ru)$/i, /(?:^|\/)(?:Gemfile|Rakefile|Fastfile|Podfile)$/],
  grammar: () => GRAMMAR,
  refuses,
  place,
  read: (_code, _literal, variable, escaped) => (escaped ? ESCAPED : `ENV.fetch("${variable}")`),
  interpolate: ({ kind: { id } }, expression) => (id === 'double' ? `#{${expression}}` : undefined),
  compose,
};
