import { DEEP, ESCAPED, NOT_HERE, type Language, type Left, type Piece, type Place, after, before, lookBack } from './language.js';
import type { Code, Grammar, Literal, StringKind, Token } from './lexer.js';

const ESCAPES = /\\(?:\r\n|[^])/y;
const write = (text: string): string => text.replace(/[\\"]/g, '\\$&').replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
const CHARACTER: StringKind = { id: 'character', open: /b?'(?:\\[^\n][^'\n]{0,10}|[^'\\\n])'/uy };
const text = (id: string, open: RegExp, more: Partial<StringKind> = {}): StringKind => ({ id, open, close: () => '"', escapes: ESCAPES, multiline: true, ...more });
const raw = (id: string, open: RegExp): StringKind => ({ id, open, close: ([, hashes = '']) => `"${hashes}`, multiline: true, write: (value) => (/^[^"\p{Cc}]*$/u.test(value) ? value : undefined) });

const GRAMMAR: Grammar = {
  blank: /[ \t\r\ufeff]+/y,
  comments: [{ open: /\/\//y }, { open: /\/\*/y, close: '*/', nests: '/*' }],
  strings: [CHARACTER, raw('raw', /r(#{0,16})"/y), raw('raw bytes', /[bc]r(#{0,16})"/y), text('bytes', /[bc]"/y), text('text', /"/y, { write })],
  // A lifetime is a word.
  word: /'?(?:r#)?[\p{ID_Continue}]+/uy,
  lineEnds: '\n',
};

const left = (why: string): Left => ({ left: why });
const PATTERN = left('It is a pattern, which no variable can be: compare by hand.');

const refuses = ({ tokens }: Code): Left | undefined =>
  tokens.some(({ text: word }) => word === 'no_std') ? left('The program has no std, and so no variables: give it the key otherwise.') : undefined;

const FOLLOWS = new Set(['=', '(', ',', '[', '{', '=>', 'return', '==', '!=', ':', '+', '+=']);
const ENDS = new Set([';', ')', ',', ']', '}', '.', '==', '!=']);
/** Macros whose arguments are expressions, but for what is a format: by how many stand before. */
const MACROS: Readonly<Record<string, (index: number) => boolean>> = {
  vec: () => true,
  assert_eq: (index) => index !== 2,
  assert_ne: (index) => index !== 2,
  ...Object.fromEntries(['println', 'print', 'eprintln', 'eprint', 'format', 'panic'].map((name) => [name, (index: number): boolean => index > 0])),
};

function place(code: Code, literal: Literal): Place {
  const [prior, next] = [before(code, literal), after(code, literal)];
  if (literal.kind.id !== 'text' && literal.kind.id !== 'raw') return left('It is no string of text: read the variable by hand.');
  if (prior === undefined || next === undefined) return left(NOT_HERE);
  if (next.text === '=>' || next.text === '|' || next.text === 'if') return PATTERN;
  if (!(FOLLOWS.has(prior.text) || (prior.text === ';' && next.text === '}') || (prior.text === '&' && isOwned(code, literal))) || !ENDS.has(next.text)) return left(NOT_HERE);
  let [level, opener] = '([{'.includes(prior.text) ? [prior, prior] : [prior, prior.parent];
  for (let depth = 0; depth < DEEP; depth++) {
    const found = standing(code, level, opener, depth === 0);
    if (found !== undefined) return found;
    if (opener === undefined) return 'expression';
    level = opener;
    opener = opener.parent;
  }
  return left(NOT_HERE);
}

/** Why what stands in a bracket there takes no call; undefined: it does, as far as that bracket goes. */
function standing(code: Code, level: Token, opener: Token | undefined, innermost: boolean): Left | undefined {
  const isConstant = (token: Token): boolean | undefined => token.text === 'const' || token.text === 'static' || (token.text === ';' || (token.text === '{' && code.tokens[(token.partner?.index ?? 0) + 1]?.text !== 'else') ? false : undefined);
  if (isConstant(level) === true || lookBack(code, level, isConstant) !== undefined) return left('It is constant there, which no variable can be: make it a LazyLock, or a function, and read the variable there.');
  if (opener === undefined) return undefined;
  const [earlier, name] = [code.tokens[opener.index - 1], code.tokens[opener.index - 2]];
  if (opener.text === '[' && (earlier?.text === '#' || (earlier?.text === '!' && name?.text === '#'))) return left('It stands in an attribute, which takes literals only: give it the value by hand.');
  if (earlier?.text === '!' && name?.kind === 'word') {
    const macro = MACROS[name.text];
    // The first two only are looked at.
    const commas = code.tokens.slice(opener.index + 1, Math.min(level.index + 1, opener.index + 500)).filter((token) => token.text === ',' && token.parent === opener).length;
    if (macro?.(level === opener ? 0 : commas) !== true) return left('It is given to a macro, which may need a literal: read the variable by hand.');
  }
  const behind = opener.partner === undefined ? undefined : code.tokens[opener.partner.index + 1];
  const isField = !innermost || level.text === ':' || opener.text !== '{';
  if (behind !== undefined && isField && (['=>', '=', '|'].includes(behind.text) || (behind.text === 'if' && (opener.text !== '{' || level.text === ':')))) return PATTERN;
  if (opener.text === '(' && earlier?.kind === 'word' && lookBack(code, opener, ({ text: word }) => word === 'let' || ([';', '=', '{', '}'].includes(word) ? false : undefined)) !== undefined) return PATTERN;
  return undefined;
}

/** `String::from(…)` and `….to_string()` take a String as well as a literal; everywhere else that lives as long as the program, as the literal does. */
function isOwned(code: Code, literal: Literal): boolean {
  const behind = [1, 2, 3, 4].map((step) => after(code, literal, step)?.text).join('');
  const ahead = [4, 3, 2, 1].map((step) => before(code, literal, step)?.text).join('');
  return /^\.(?:to_string|to_owned)\(\)$/.test(behind) || (ahead.endsWith("String::from(") && behind.startsWith(')'));
}

function compose(code: Code, literal: Literal, pieces: readonly Piece[]): string | Left {
  const { open, close, kind } = literal;
  const [only] = pieces;
  const braces = kind.id === 'raw' ? /[{}]/g : /\\(?:u\{[0-9A-Fa-f_]*\}|[^])|[{}]/g;
  const doubled = (one: string): string => one.replace(braces, (found) => (found.startsWith('\\') ? found : found + found));
  const format = pieces.map((piece) => ('raw' in piece ? doubled(piece.raw) : '{}')).join('');
  const owned =
    pieces.length === 1 && only !== undefined && 'expression' in only ? only.expression : `format!(${[`${open}${format}${close}`, ...pieces.flatMap((piece) => ('raw' in piece ? [] : [piece.expression]))].join(', ')})`;
  if (isOwned(code, literal)) return owned;
  const block = `{ static VALUE: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| ${owned}); VALUE.as_str() }`;
  return [',', ';', ')', ']', '}'].includes(after(code, literal)?.text ?? '') ? block : `(${block})`;
}

export const rust: Language = {
  id: 'rust',
  title: 'Rust file',
  files: [/\.rs$/i],
  grammar: () => GRAMMAR,
  refuses,
  place,
  read: (_code, _literal, variable, escaped) => (escaped ? ESCAPED : `std::env::var("${variable}").expect("${variable} is set")`),
  compose,
};
