import { DEEP, ESCAPED, NOT_HERE, type Language, type Left, type Place, after, before, joined, lookBack, once } from './language.js';
import type { Code, Grammar, Literal, StringKind, Token } from './lexer.js';

const ESCAPES = /\\(?:\r\n|[^])/y;
const write = (text: string): string => text.replace(/[\\"]/g, '\\$&').replace(/[\p{Cc}\p{Surrogate}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
const CHARACTER: StringKind = { id: 'character', open: /'(?:\\[^\r\n][^'\r\n]{0,10}|[^'\\\r\n])'/uy };
const BLOCK: StringKind = { id: 'block', open: /"""/y, close: () => '"""', escapes: ESCAPES, multiline: true };
/** A control character as an escape of a string, for one of the source would be read before the string is. */
const TEXT: StringKind = { id: 'text', open: /"/y, close: () => '"', escapes: ESCAPES, write: (text) => (/[\n\r]/.test(text) ? undefined : write(text)) };

const GRAMMAR: Grammar = {
  blank: /[ \t\f\ufeff]+/y,
  comments: [{ open: /\/\//y }, { open: /\/\*/y, close: '*/' }],
  strings: [CHARACTER, BLOCK, TEXT],
  word: /[\p{ID_Continue}$]+/uy,
  lineEnds: '\n\r',
};

const left = (why: string): Left => ({ left: why });
const CONSTANT = left('It is a constant, which annotations and switches may need: make it a field that is set when the program runs, and read the variable there.');

function refuses({ tokens, text }: Code): Left | undefined {
  if (/\\u+00(?:22|27|2a|2f|5c|0a|0d)/i.test(text)) return left('The file has escapes that end strings: change it by hand.');
  const isBound = tokens.some(({ text: word, index }) => word === 'System' && !(tokens[index + 1]?.text === '.' && tokens[index - 1]?.text !== '.') && !(tokens[index - 2]?.text === 'lang' && tokens[index - 1]?.text === '.'));
  return isBound ? left('The file has something else by the name of System: read the variable by hand.') : undefined;
}

const FOLLOWS = new Set(['=', '(', ',', 'return', '+', '?', '->', '{', 'yield', '+=']);
const ENDS = new Set([';', ')', ',', '}', '+', '.', ':']);

function place(code: Code, literal: Literal): Place {
  const [prior, next] = [before(code, literal), after(code, literal)];
  if (literal.kind.id === 'character' || prior === undefined || next === undefined) return left(NOT_HERE);
  if (prior.text === '==' || prior.text === '!=' || next.text === '==' || next.text === '!=') return left('It is compared by identity there: compare with equals, and read the variable by hand.');
  if (prior.text === 'case' || (prior.text === ',' && lookBack(code, prior, ({ text }) => text === 'case' || ([';', '->', '{'].includes(text) ? false : undefined)) !== undefined)) return left('It is a label of a switch, which no variable can be: compare by hand.');
  const ends = ENDS.has(next.text) || (next.text === '?' ? false : next.text === ']');
  if (!ends || (!FOLLOWS.has(prior.text) && !(prior.text === ':' && lookBack(code, prior, ({ text }) => text === '?' || ([';', ':'].includes(text) ? false : undefined)) !== undefined))) return left(NOT_HERE);
  if (next.text === ':' && lookBack(code, prior, ({ text }) => text === '?' || (text === ';' ? false : undefined)) === undefined && prior.text !== '?') return left(NOT_HERE);
  return standing(code, prior);
}

/** What stands around: an annotation and what is constant take no call. What is given to a call is no constant. */
function standing(code: Code, prior: Token): Place {
  let [level, opener] = '({'.includes(prior.text) ? [prior, prior] : [prior, prior.parent];
  let isConstant: Left | undefined;
  let called = false;
  for (let depth = 0; depth < DEEP; depth++) {
    if (opener?.text === '(' && isAnnotation(code, opener)) return left('It stands in an annotation, which takes constants only: give it the value by hand.');
    const earlier = opener === undefined ? undefined : code.tokens[opener.index - 1];
    called ||= opener?.text === '(' && earlier?.kind === 'word' && earlier.text !== 'return';
    const head = called ? undefined : lookBack(code, level, ({ text }) => text === 'final' || ([';', '{', '}'].includes(text) ? false : undefined));
    if (head !== undefined) isConstant ??= constant(code, head, level);
    if (!called && level.text === '=' && opener?.text === '{' && isInterface(code, opener)) isConstant ??= CONSTANT;
    if (opener === undefined || (opener.text === '{' && !['=', ']', '{', ',', '('].includes(earlier?.text ?? ''))) return isConstant ?? 'expression';
    level = opener;
    opener = opener.parent;
  }
  return left(NOT_HERE);
}

function isAnnotation({ tokens }: Pick<Code, 'tokens'>, opener: Token): boolean {
  for (let at = tokens[opener.index - 1], steps = 0; at !== undefined && steps < 20; at = tokens[at.index - 1], steps++) {
    if (at.text === '@') return true;
    if (at.kind !== 'word' && at.text !== '.') return false;
  }
  return false;
}

const isInterface = (code: Code, brace: Token): boolean => lookBack(code, brace, ({ text }) => text === 'interface' || ([';', '{', '}'].includes(text) ? false : undefined)) !== undefined;

/** Names that annotations or switches have somewhere in the file, or that stand in lists as those of annotations do. */
const neededConstants = once(({ tokens }) => {
  const names = new Set<string>();
  const hasAnnotations = tokens.some(({ text }) => text === '@');
  let inCase = false;
  for (const token of tokens) {
    inCase = token.text === 'case' || (inCase && token.text !== ':' && token.text !== '->');
    if (token.kind !== 'word') continue;
    if (inCase || (hasAnnotations && isInAnnotation(tokens, token))) names.add(token.text);
  }
  return names;
});

function isInAnnotation(tokens: readonly Token[], token: Token): boolean {
  for (let [opener, steps] = [token.parent, 0]; opener !== undefined && steps < 10; opener = opener.parent, steps++) if (opener.text === '(' && isAnnotation({ tokens }, opener)) return true;
  return false;
}

/** A constant may become a field only where nobody else can need it as one: in its class, or in a block. */
function constant(code: Code, final: Token, level: Token): Left | undefined {
  const name = level.text === '=' ? code.tokens[level.index - 1] : undefined;
  if (name === undefined || neededConstants(code).has(name.text)) return CONSTANT;
  const has = (word: string): boolean => lookBack(code, level, ({ text }) => text === word || ([';', '{', '}'].includes(text) ? false : undefined)) !== undefined;
  const isMember = final.parent !== undefined && lookBack(code, final.parent, ({ text }) => ['class', 'enum', 'record', 'interface'].includes(text) || ([';', '{', '}'].includes(text) ? false : undefined)) !== undefined;
  return has('private') || !isMember ? undefined : CONSTANT;
}

const ALONE = new Set(['=', '(', ',', 'return', '->', '{']);

export const java: Language = {
  id: 'java',
  title: 'Java file',
  files: [/\.java$/i],
  grammar: () => GRAMMAR,
  refuses,
  place,
  read: (_code, _literal, variable, escaped) => (escaped ? ESCAPED : `System.getenv("${variable}")`),
  compose(code, literal, pieces) {
    if (literal.kind.id === 'block') return left('It is a part of a block of text: put the variable into it by hand.');
    const all = joined(pieces, (raw) => `"${raw}"`);
    if (pieces.length === 1) return all;
    return ALONE.has(before(code, literal)?.text ?? '') && [';', ')', ',', '}'].includes(after(code, literal)?.text ?? '') ? all : `(${all})`;
  },
};
