import { ESCAPED, NOT_HERE, type Language, type Left, type Place, after, before, joined, lookBack } from './language.js';
import type { Code, Grammar, Literal, StringKind, Token } from './lexer.js';

const HOLES = { open: '${', close: '}', comments: true };
const write = (text: string): string => text.replace(/[\\"$]/g, '\\$&').replace(/[\p{Cc}\p{Surrogate}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
const CHARACTER: StringKind = { id: 'character', open: /'(?:\\[^\r\n][^'\r\n]{0,10}|[^'\\\r\n])'/uy };
/** Of more than three quotes at its end the last three end it. */
const RAW: StringKind = { id: 'raw', open: /"""/y, close: () => '"""', escapes: /"(?="{3})/y, multiline: true, interpolation: HOLES, write: (text) => (/^[^"$\p{Cc}]*$/u.test(text) ? text : undefined) };
const TEXT: StringKind = { id: 'text', open: /"/y, close: () => '"', escapes: /\\[^\r\n]/y, interpolation: HOLES, write };

const GRAMMAR: Grammar = {
  blank: /[ \t\f\ufeff]+/y,
  comments: [{ open: /\/\//y }, { open: /\/\*/y, close: '*/', nests: '/*' }, { open: /^#!/y }],
  strings: [CHARACTER, RAW, TEXT],
  word: /[\p{ID_Continue}]+|`[^`\r\n]+`/uy,
  lineEnds: '\n\r',
  special(reading) {
    const isDollar = reading.text.charAt(reading.at) === '$';
    if (isDollar) reading.fail('it has strings of a kind that is not read');
    return isDollar;
  },
};

const left = (why: string): Left => ({ left: why });
const CONSTANT = left('It is a constant, which annotations may need: make it a val without const, and read the variable there.');

/** Sources of a program for several platforms that not only the JVM has, by their folder. */
const OTHER_PLATFORMS = /(?:^|\/)(?:common|native|js|wasm|web|apple|ios|macos|tvos|watchos|linux|mingw|android)[A-Za-z0-9]{0,40}(?:Main|Test)\//;

function refuses({ path, tokens }: Code): Left | undefined {
  const imports = (...names: readonly string[]): boolean => tokens.some(({ text, index }) => text === 'import' && names.includes(tokens[index + 1]?.text ?? ''));
  if (imports('android', 'androidx')) return left('The file runs on a phone, where there are no variables and nothing is secret: have a server make the request, and take the key out.');
  const isElsewhere = tokens.some(({ text, index }) => (text === 'kotlinx' && ['cinterop', 'browser'].includes(tokens[index + 2]?.text ?? '')) || (text === 'kotlin' && tokens[index + 2]?.text === 'js'));
  if (OTHER_PLATFORMS.test(path.replaceAll('\\', '/')) || isElsewhere || imports('platform')) return left('The file may run without a JVM, where variables are read otherwise: read the variable by hand.');
  const isBound = tokens.some(({ text, index }) => /^`?System`?$/.test(text) && (tokens[index + 1]?.text !== '.' || tokens[index - 1]?.text === '.' || tokens[index - 1]?.text === 'package'));
  return isBound ? left('The file has something else by the name of System: read the variable by hand.') : undefined;
}

const FOLLOWS = new Set(['=', '(', ',', '[', '{', 'return', '->', '+', '+=', '==', '!=', 'to', 'else', '&&', '||']);
const ENDS = new Set([')', ',', ']', '}', ';', '.', '+', '==', '!=', 'to', 'else', '&&', '||']);

function place(code: Code, literal: Literal): Place {
  const [prior, next] = [before(code, literal), after(code, literal)];
  if (literal.kind.id === 'character' || prior === undefined) return left(NOT_HERE);
  // A block there would be given to the call.
  if (next?.text === '{' || next?.text === '->') return left(NOT_HERE);
  const ends = next === undefined || next.onNewLine || ENDS.has(next.text) || next.literal !== undefined;
  return ends && follows(code, literal, prior) ? standing(code, prior) : left(NOT_HERE);
}

function follows({ tokens }: Code, literal: Literal, prior: Token): boolean {
  const isInHole = prior.kind === 'hole' && prior.index + 1 === literal.texts[0]?.index;
  const isElvis = prior.text === ':' && tokens[prior.index - 1]?.text === '?' && tokens[prior.index - 1]?.end === prior.start;
  const isBranch = prior.text === ')' && prior.partner !== undefined && tokens[prior.partner.index - 1]?.text === 'if';
  return FOLLOWS.has(prior.text) || isInHole || isElvis || isBranch;
}

const DECLARATIONS = new Set(['val', 'var', 'fun', 'class', 'interface', 'object', 'constructor', 'init', 'return', 'typealias']);

/** What stands around: constants and annotations take no call. */
function standing(code: Code, prior: Token): Place {
  let [level, opener] = '([{'.includes(prior.text) || prior.kind === 'hole' ? [prior, prior] : [prior, prior.parent];
  for (;;) {
    const declaration = lookBack(code, level, ({ text }) => (DECLARATIONS.has(text) ? true : [';', '{', '}'].includes(text) ? false : undefined));
    if (declaration?.text === 'val' && isConstant(code, declaration)) return CONSTANT;
    if (opener === undefined) return 'expression';
    if (opener.text !== '{' && isAnnotation(code, opener)) return left('It stands in an annotation, which takes constants only: give it the value by hand.');
    if (opener.text === '(' && isAnnotationClass(code, opener)) return left('It is a default of an annotation, which takes constants only: give it the value by hand.');
    level = opener;
    opener = opener.parent;
  }
}

function isConstant({ tokens }: Code, declaration: Token): boolean {
  for (let at = tokens[declaration.index - 1], steps = 0; at?.kind === 'word' && steps < 20; at = tokens[at.index - 1], steps++) if (at.text === 'const') return true;
  return false;
}

/** `@A(`, `@file:A(`, `@a.B<C>(`, `@field:[`; whether what stands before it is one. */
function isAnnotation({ tokens }: Code, opener: Token): boolean {
  for (let at = tokens[opener.index - 1], steps = 0; at !== undefined && steps < 30; at = tokens[at.index - 1], steps++) {
    // `this@A.f(` and `return@f` have labels.
    if (at.text === '@') return !(tokens[at.index - 1]?.kind === 'word' && tokens[at.index - 1]?.end === at.start);
    if (DECLARATIONS.has(at.text) || (at.kind !== 'word' && !['.', ':', '<', '>', ',', '?', '*'].includes(at.text))) return false;
  }
  return false;
}

/** Whether these are what `annotation class A(` has. */
function isAnnotationClass(code: Code, opener: Token): boolean {
  const found = lookBack(code, opener, ({ text }) => text === 'class' || (text !== 'constructor' && [...DECLARATIONS, ';', '{', '}'].includes(text) ? false : undefined));
  return found !== undefined && code.tokens[found.index - 1]?.text === 'annotation';
}

export const kotlin: Language = {
  id: 'kotlin',
  title: 'Kotlin file',
  files: [/\.kts?$/i],
  grammar: () => GRAMMAR,
  refuses,
  place,
  read: (_code, _literal, variable, escaped) => (escaped ? ESCAPED : `System.getenv("${variable}")`),
  interpolate: ({ kind }, expression) => (kind.id === 'character' ? undefined : `\${${expression}}`),
  compose: (_code, { open, close }, pieces) => joined(pieces, (raw) => `${open}${raw}${close}`),
};
