import { NOT_HERE, type Language, type Left, type Piece, type Place, after, before, joined, lookBack } from './language.js';
import type { Code, Grammar, Literal, StringKind, Token } from './lexer.js';

const CODE = String.raw`[^]*?(?:<\?(?:php(?![^\s])|=)|$(?![^]))`;
/** Text around the code. A line break behind `?>` belongs to that, and is of no matter here. */
const BEGINS: StringKind = { id: 'page', open: new RegExp(CODE, 'iy') };
const PAGE: StringKind = { id: 'page', open: new RegExp(String.raw`\?>${CODE}`, 'iy') };
/** Ends with the first line that begins with its name, whatever goes on behind that. */
const HEREDOC: StringKind = { id: 'heredoc', open: /<<<[ \t]*(["']?)([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)\1[ \t]*(?=[\r\n])[^]*?[\r\n][ \t]*\2(?![\w\u0080-\uffff])/y };
const ESCAPES = /\\(?:\r\n|[^])/y;
const INTERPOLATION = { open: /\{(?=\$)|\$\{/y, close: '}', comments: true };
const SHELL: StringKind = { id: 'shell', open: /`/y, close: () => '`', escapes: ESCAPES, multiline: true, interpolation: INTERPOLATION };
const DOUBLE: StringKind = {
  id: 'double',
  open: /"/y,
  close: () => '"',
  escapes: ESCAPES,
  multiline: true,
  interpolation: INTERPOLATION,
  write: (text) => (/\p{Surrogate}/u.test(text) ? undefined : text.replace(/[\\"$]/g, '\\$&').replace(/[\p{Cc}{]/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)),
};
const SINGLE: StringKind = { id: 'single', open: /'/y, close: () => "'", escapes: ESCAPES, multiline: true, write: (text) => (/[\p{Cc}\p{Surrogate}]/u.test(text) ? undefined : text.replace(/[\\']/g, '\\$&')) };

const GRAMMAR: Grammar = {
  blank: /[ \t\ufeff]+/y,
  comments: [{ open: /\/\*/y, close: '*/' }, { open: /\/\/|#(?!\[)/y, until: '?>' }],
  begins: BEGINS,
  strings: [PAGE, HEREDOC, SHELL, DOUBLE, SINGLE],
  // A variable is a word.
  word: /\$?[\p{ID_Continue}]+/uy,
  lineEnds: '\n\r',
  special(reading) {
    if (reading.text.startsWith('<<<', reading.at)) reading.fail('a heredoc has no end');
    return false;
  },
};

const left = (why: string): Left => ({ left: why });
const CONSTANT = left('It is constant there, which no call can be: set it when the program runs, and read the variable there.');
const word = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

function refuses({ tokens, text }: Code): Left | undefined {
  const isOther = (token: Token): boolean => {
    const [prior, next] = [word(tokens[token.index - 1]), tokens[token.index + 1]?.text];
    if (word(token) !== 'getenv' && word(token) !== 'rawurlencode') return false;
    return next === '(' ? prior === 'function' || prior === '&' : prior !== 'function' || next !== ';';
  };
  if (tokens.some(isOther)) return left('The file has something else by the name of getenv or rawurlencode: read the variable by hand.');
  if (tokens.some((token) => word(token) === '__halt_compiler')) return left('The file holds data behind its code: read the variable by hand.');
  const isShort = tokens.some(({ literal, start, end }) => literal?.kind.id === 'page' && /<\?(?!php(?![^\s])|=|xml)/i.test(text.slice(start, end)));
  return isShort ? left('The file has short tags, which not every PHP reads: read the variable by hand.') : undefined;
}

const FOLLOWS = new Set(['=', '(', ',', '[', '=>', '.', '?', ':', '??', '??=', '==', '===', '!=', '!==', '&&', '||', 'return', 'echo', 'print', 'yield', 'case', 'and', 'or', 'xor', '{']);
const ENDS = new Set([';', ')', ',', ']', '}', '.', '=>', ':', '?', '??', '==', '===', '!=', '!==', '&&', '||', 'and', 'or', 'xor', '[']);
const PATHS = new Set(['include', 'include_once', 'require', 'require_once']);

const isPage = (token: Token | undefined): boolean => token?.literal?.kind.id === 'page';

function place(code: Code, literal: Literal): Place {
  const [prior, next] = [before(code, literal), after(code, literal)];
  if (literal.kind.id === 'heredoc') return left('It stands in a heredoc: put the variable into it by hand.');
  if (literal.kind.id === 'page') return left('It stands in the page around the code, which goes to whoever asks for it: take the key out.');
  if (literal.kind.id === 'shell' || literal.within !== undefined || prior === undefined || next === undefined) return left(NOT_HERE);
  const isEchoed = isPage(prior) && code.text.slice(prior.start, prior.end).endsWith('<?=');
  const name = code.tokens[prior.index - 1]?.text ?? '';
  if (!(isEchoed || (FOLLOWS.has(word(prior)) && !['->', '?->', '::', 'function'].includes(name))) || !(ENDS.has(word(next)) || isPage(next))) return left(NOT_HERE);
  return isEchoed ? 'expression' : standing(code, prior);
}

/** Why what stands around takes no call: constants, defaults, attributes, and what PHP reads before it runs. */
function standing(code: Code, prior: Token): Place {
  const { tokens } = code;
  let [level, opener] = '([{'.includes(prior.text) ? [prior, prior] : [prior, prior.parent];
  for (let innermost = true; ; innermost = false) {
    const found = lookBack(code, level, (token) => (isConstant(code, token) || PATHS.has(word(token)) ? true : [';', '{', '}'].includes(token.text) || isPage(token) ? false : undefined));
    if (found !== undefined) return PATHS.has(word(found)) ? left('It is a path of a file that is included: take the key out.') : CONSTANT;
    if (opener === undefined) return 'expression';
    const [earlier, first] = [tokens[opener.index - 1], tokens[opener.index - 2]];
    if (opener.text === '[' && earlier?.text === '#') return left('It stands in an attribute, which takes constants only: give it the value by hand.');
    if (opener.text === '(') {
      if (PATHS.has(word(earlier)) || word(earlier) === 'declare') return left(NOT_HERE);
      if ([word(earlier), word(first), earlier?.text === '&' ? word(first) : '', first?.text === '&' ? word(tokens[opener.index - 3]) : ''].some((one) => one === 'function' || one === 'fn')) return CONSTANT;
    }
    if (opener.text === '{') return block(code, opener, innermost && level === opener);
    level = opener;
    opener = opener.parent;
  }
}

/** `const`, or `static` before a variable or the type of one. */
function isConstant({ tokens }: Code, token: Token): boolean {
  const [prior, next, second] = [tokens[token.index - 1], tokens[token.index + 1], tokens[token.index + 2]];
  if (['->', '?->', '::'].includes(prior?.text ?? '')) return false;
  return word(token) === 'const' || (word(token) === 'static' && next !== undefined && (next.text.startsWith('$') || next.text === '?' || (next.kind === 'word' && second?.text.startsWith('$') === true)));
}

/** What braces stand around: statements, arms of a match, or the members of a class. */
function block(code: Code, brace: Token, first: boolean): Place {
  const earlier = code.tokens[brace.index - 1];
  const head = lookBack(code, brace, (token) => {
    const member = ['->', '?->', '::'].includes(code.tokens[token.index - 1]?.text ?? '');
    if ([';', '{', '}'].includes(token.text) || isPage(token)) return false;
    return !member && ['class', 'interface', 'trait', 'enum', 'function', 'fn', 'match'].includes(word(token)) ? true : undefined;
  });
  if (['class', 'interface', 'trait', 'enum'].includes(word(head))) return CONSTANT;
  if (earlier?.text === ')' && word(code.tokens[(earlier.partner?.index ?? 0) - 1]) === 'match') return 'expression';
  // A statement that begins with a string, a name of a member, a hook of a property.
  if (first || earlier === undefined || earlier.text.startsWith('$') || ['->', '?->', '::'].includes(earlier.text)) return left(NOT_HERE);
  return 'expression';
}

/** In `$name`, `$name[…` or `$name->…`. */
const endsInVariable = (raw: string): boolean =>
  /\$[\w\u0080-\uffff]*\[/.test(raw.slice(raw.lastIndexOf(']') + 1)) || /^\$[\w\u0080-\uffff]*(?:\??->[\w\u0080-\uffff]*)?$/.test(raw.slice(Math.max(0, raw.lastIndexOf('$'))));

const ALONE = new Set(['=', '(', ',', '[', '=>', '.', 'return', 'echo']);
const ENDS_ALONE = new Set([';', ')', ',', ']', '.']);

function compose(code: Code, literal: Literal, pieces: readonly Piece[]): string | Left {
  const isCut = pieces.slice(0, -1).some((piece) => 'raw' in piece && endsInVariable(piece.raw));
  if (literal.kind.id === 'double' && isCut) return left('A variable stands right before it: change it by hand.');
  const all = joined(pieces, (raw) => `${literal.open}${raw}${literal.close}`, ' . ');
  return pieces.length === 1 || (ALONE.has(word(before(code, literal))) && ENDS_ALONE.has(after(code, literal)?.text ?? '')) ? all : `(${all})`;
}

export const php: Language = {
  id: 'php',
  title: 'PHP file',
  files: [/\.php$/i],
  grammar: () => GRAMMAR,
  refuses,
  place,
  read: (_code, _literal, variable, escaped) => (escaped ? `rawurlencode(getenv('${variable}'))` : `getenv('${variable}')`),
  compose,
};
