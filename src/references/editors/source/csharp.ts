import { DEEP, NOT_HERE, type Language, type Left, type Place, after, before, isFar, joined, lookBack } from './language.js';
import { type Code, type Grammar, type Literal, type Reading, type StringKind, type Token, matchAt } from './lexer.js';

const ESCAPES = /\\[^\r\n]/y;
const write = (text: string): string => text.replace(/[\\"]/g, '\\$&').replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
const verbatim = (text: string): string | undefined => (/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u.test(text) ? undefined : text.replaceAll('"', '""'));
const braces = (text: string | undefined): string | undefined => text?.replace(/[{}]/g, '$&$&');
/** What is interpolated may have a format, in which `//` begins no comment. */
const HOLES = { open: '{', close: '}', comments: false };

const CHARACTER: StringKind = { id: 'character', open: /'(?:\\[^\r\n][^'\r\n]{0,10}|[^'\\\r\n])'/uy };
const DIRECTIVE: StringKind = { id: 'directive', open: /#[^\r\n]*/y };
const GRAMMAR: Grammar = {
  blank: /[\t\v\f\ufeff\p{Zs}]+/uy,
  comments: [{ open: /\/\//y }, { open: /\/\*/y, close: '*/' }],
  strings: [
    CHARACTER,
    { id: 'interpolated', open: /(?:\$@|@\$)"/y, close: () => '"', escapes: /""|\{\{|\}\}/y, multiline: true, interpolation: HOLES, write: (text) => braces(verbatim(text)) },
    { id: 'verbatim', open: /@"/y, close: () => '"', escapes: /""/y, multiline: true, write: verbatim },
    { id: 'interpolated', open: /\$"{3,100}/y, close: ([opened]) => opened.slice(1), multiline: true, interpolation: HOLES },
    { id: 'raw', open: /"{3,100}/y, close: ([opened]) => opened, multiline: true, write: (text) => (/^[^"\p{Cc}\p{Zl}\p{Zp}]*$/u.test(text) ? text : undefined) },
    { id: 'interpolated', open: /\$"/y, close: () => '"', escapes: /\\[^\r\n]|\{\{|\}\}/y, interpolation: HOLES, write: (text) => braces(write(text)) },
    { id: 'text', open: /"/y, close: () => '"', escapes: ESCAPES, write },
  ],
  word: /@?[\p{ID_Continue}]+/uy,
  lineEnds: '\n\r\u0085\u2028\u2029',
  special,
};

/** Lines for the compiler, of which no quotes are strings; and strings whose braces count as many as their dollars do, which are not read. */
function special(reading: Reading): boolean {
  const { text, at } = reading;
  if (text.charAt(at) === '$') reading.fail('it has strings of a kind that is not read');
  if (text.charAt(at) !== '#') return text.charAt(at) === '$';
  let begin = at;
  while (begin > 0 && ' \t\ufeff'.includes(text.charAt(begin - 1))) begin--;
  if (begin > 0 && !'\r\n'.includes(text.charAt(begin - 1))) return false;
  const [line = ''] = matchAt(DIRECTIVE.open, text, at) ?? [];
  const one = reading.begin(DIRECTIVE, line, '');
  reading.push('text', at + line.length, one);
  one.end = reading.at;
  return true;
}

const left = (why: string): Left => ({ left: why });
const CONSTANT = left('It is a constant, which attributes and switches may need: make it static readonly, and read the variable there.');
const DEFAULT = left('It is given to a parameter or an attribute, which take constants only there: read the variable by hand.');
const PATTERN = left('It is a pattern or a label, which no variable can be: compare by hand.');

function refuses({ text, tokens, comments }: Code): Left | undefined {
  // What is not compiled need not be C#.
  const spans = [...comments, ...tokens.filter(({ kind }) => kind === 'text')];
  if (spans.some(({ start, end }) => /[\r\n][ \t]*#[ \t]*(?:if|elif|else|endif)\b/.test(text.slice(start, end)))) return left('Strings or comments go over lines that tell what is compiled: read the variable by hand.');
  const isBound = tokens.some(({ text: word, index }) => {
    const [prior, next] = [tokens[index - 1]?.text, tokens[index + 1]?.text];
    return (word === 'System' || word === '@System') && !(prior === 'using' && next === ';') && (next !== '.' || prior === '.' || prior === 'namespace');
  });
  return isBound ? left('The file has something else by the name of System: read the variable by hand.') : undefined;
}

const FOLLOWS = new Set(['=', '(', ',', '[', '{', 'return', '=>', '+', '+=', '?', '??', '==', '!=', '&&', '||']);
const ENDS = new Set([';', ')', ',', ']', '}', '+', '.', ':', '==', '!=', '&&', '||']);
const STATEMENT = [';', '{', '}'];

const textAt = ({ tokens }: Code, index: number): string => tokens[index]?.text ?? '';

function place(code: Code, literal: Literal): Place {
  const [prior, next] = [before(code, literal), after(code, literal)];
  const { id } = literal.kind;
  if (id === 'directive') return left('It stands in a line for the compiler: take the key out.');
  if (id === 'interpolated') return left('It is an interpolated string, which some calls take in pieces: put the variable into it by hand.');
  if (id === 'character' || prior === undefined || next === undefined) return left(NOT_HERE);
  if (literal.within !== undefined) return left('It stands in a string, where not every version of C# allows quotes: change it by hand.');
  if (['case', 'is', 'or', 'and', 'not'].includes(prior.text) || next.text === '=>' || isLabel(code, next)) return PATTERN;
  const colon = prior.text === ':';
  const isNamed = colon && prior.parent?.text === '(' && code.tokens[prior.index - 1]?.kind === 'word' && '(,'.includes(textAt(code, prior.index - 2));
  if (!ENDS.has(next.text) || !(FOLLOWS.has(prior.text) || isNamed || (colon && isConditional(code, prior)))) return left(NOT_HERE);
  if (next.text === ':' && prior.text !== '?' && !isConditional(code, prior)) return left(NOT_HERE);
  return standing(code, prior);
}

/** Behind a `?` of the same expression. */
const isConditional = (code: Code, from: Token): boolean => lookBack(code, from, ({ text }) => text === '?' || ([...STATEMENT, ',', '=>', '='].includes(text) ? false : undefined)) !== undefined;

/** Whether what goes on there is an arm of a switch. */
function isLabel({ tokens }: Code, from: Token | undefined): boolean {
  const marks = ['=>', 'when', 'or', 'and'];
  let at: Token | undefined = from;
  for (let steps = 0; at !== undefined && steps < 256; steps++) {
    if (marks.includes(at.text)) return true;
    if (at.parent !== from?.parent || [';', ',', '?', ':', ')', ']', '}'].includes(at.text)) return false;
    const last: Token = at.partner !== undefined && at.partner.index > at.index ? at.partner : at;
    // A pattern of properties and its name; or the block of a member, behind which others come.
    if (at.text === '{') return [1, 2].some((step) => marks.includes(tokens[last.index + step]?.text ?? ''));
    at = tokens[last.index + 1];
  }
  return at !== undefined;
}

const isBoundary = ({ text }: Token): false | undefined => (STATEMENT.includes(text) ? false : undefined);

/** What stands around: constants, defaults, attributes and patterns take no call. */
function standing(code: Code, prior: Token): Place {
  let [level, opener] = '([{'.includes(prior.text) ? [prior, prior] : [prior, prior.parent];
  let called = false;
  for (let depth = 0; depth < DEEP; depth++) {
    if (isFar(code, level, isBoundary)) return left('It stands in an expression that is too long to be read: change it by hand.');
    if (lookBack(code, level, (token) => ['const', 'enum'].includes(token.text) || isBoundary(token)) !== undefined) return CONSTANT;
    const earlier = opener === undefined ? undefined : code.tokens[opener.index - 1];
    if (!called && level !== opener && opener !== undefined && '(['.includes(opener.text) && !['for', 'using'].includes(earlier?.text ?? '') && isDefault(code, level)) return DEFAULT;
    if (isLabelled(code, level)) return PATTERN;
    const isPattern = ({ text }: Token): boolean | undefined => text === 'is' || ([...STATEMENT, ':', ',', '&&', '||', '?', '=', '=>', 'when'].includes(text) ? false : undefined);
    if (level !== opener && lookBack(code, level, isPattern) !== undefined) return PATTERN;
    if (opener === undefined) return 'expression';
    if (lookBack(code, opener, isPattern) !== undefined) return PATTERN;
    if (isLabel(code, opener.text === '{' ? opener : code.tokens[(opener.partner?.index ?? code.tokens.length) + 1])) return PATTERN;
    // An index stands behind what it is of, and an attribute has its texts in parentheses.
    if (opener.text === '[' && depth > 0 && !(earlier?.kind === 'word' || earlier?.text === ')')) return left('It may stand in an attribute, which takes constants only: give it the value by hand.');
    // What is calculated there is no constant.
    called ||= opener.text !== '(' || (earlier?.kind === 'word' && !['checked', 'unchecked'].includes(earlier.text));
    level = opener;
    opener = opener.parent;
  }
  return left(NOT_HERE);
}

/** Behind a `=` in parentheses that no lambda assigns by. */
function isDefault(code: Code, level: Token): boolean {
  const sign = level.text === '=' ? level : lookBack(code, level, ({ text }) => text === '=' || ([...STATEMENT, ',', '=>'].includes(text) ? false : undefined));
  return sign !== undefined && lookBack(code, sign, ({ text }) => text === '=>' || ([...STATEMENT, ','].includes(text) ? false : undefined)) === undefined;
}

/** Behind a `case` whose colon is still to come. */
function isLabelled(code: Code, level: Token): boolean {
  let colons = level.text === ':' ? 1 : 0;
  const label = lookBack(code, level, ({ text }) => {
    if (text === ':') colons++;
    if (text === '?') colons = Math.max(0, colons - 1);
    return text === 'case' || ([...STATEMENT, '=>', '=', 'when'].includes(text) ? false : undefined);
  });
  return label !== undefined && colons === 0;
}

const ALONE = new Set(['=', '(', ',', '[', '{', 'return', '=>', '+=']);

export const csharp: Language = {
  id: 'csharp',
  title: 'C# file',
  files: [/\.csx?$/i],
  grammar: () => GRAMMAR,
  refuses,
  place,
  // With `!` only C# 8 and later read it, and a throw can stand in no expression tree; so what is not set is empty, as it is sure to compile and to be a string.
  read: (_code, _literal, variable, escaped) => {
    const expression = `System.Environment.GetEnvironmentVariable("${variable}") ?? ""`;
    return escaped ? `System.Uri.EscapeDataString(${expression})` : expression;
  },
  compose(code, literal, pieces) {
    const isAlone = ALONE.has(before(code, literal)?.text ?? '') && [';', ')', ',', ']', '}'].includes(after(code, literal)?.text ?? '');
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined && 'expression' in only) return isAlone || only.expression.endsWith(')') ? only.expression : `(${only.expression})`;
    if (literal.kind.id === 'raw') return left('It is a part of a raw string: put the variable into it by hand.');
    const grouped = pieces.map((piece) => ('raw' in piece || piece.expression.endsWith(')') ? piece : { expression: `(${piece.expression})` }));
    const all = joined(grouped, (raw) => `${literal.open}${raw}${literal.close}`);
    return isAlone ? all : `(${all})`;
  },
};
