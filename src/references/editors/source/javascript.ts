import { type Language, type Left, type Piece, once } from './language.js';
import { jsx } from './jsx.js';
import type { Code, Grammar, Literal, StringKind, Token } from './lexer.js';
import { isValue } from './javascriptPlaces.js';

const ESCAPES = /\\(?:\r\n|[^])/y;

/** For a text that goes between quotes of that kind. Line breaks and what is no text are escaped, so that it stays on its line. */
const written = (text: string, quotes: RegExp): string =>
  text.replace(quotes, '\\$&').replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\ufeff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const quoted = (quote: string): StringKind => ({
  id: quote,
  open: new RegExp(quote, 'y'),
  close: () => quote,
  escapes: ESCAPES,
  write: (text) => written(text, /[\\'"]/g),
});

const TEMPLATE: StringKind = {
  id: '`',
  open: /`/y,
  close: () => '`',
  escapes: ESCAPES,
  multiline: true,
  interpolation: { open: '${', close: '}', comments: true },
  write: (text) => written(text, /[\\`]|\$(?=\{)/g),
};

/** Its flags are a word of their own. */
const REGEX: StringKind = { id: 'regex', open: /\/(?![*/])/y, close: () => '/', escapes: /\\[^\r\n\u2028\u2029]/y, classes: true, when: expressionBegins };

const grammar = (path: string): Grammar => ({
  blank: /[\t\v\f \u00a0\ufeff\p{Zs}]+/uy,
  comments: [{ open: /\/\//y }, { open: /\/\*/y, close: '*/' }, { open: /^#!/y }],
  strings: [quoted('"'), quoted("'"), TEMPLATE, REGEX],
  word: /[\p{ID_Continue}$#\u200c\u200d]+/uy,
  lineEnds: '\n\r\u2028\u2029',
  // Where `<` may begin a type, it does.
  ...(!/\.[cm]?ts$/i.test(path) && { special: jsx(expressionBegins) }),
});

const BEFORE_EXPRESSIONS = new Set(['return', 'typeof', 'instanceof', 'in', 'of', 'new', 'delete', 'void', 'throw', 'case', 'do', 'else', 'yield', 'await', 'default', 'extends']);
const HEADS = new Set(['if', 'while', 'for', 'with']);

/** Whether an expression begins behind these tokens: `/` divides otherwise, and `<` compares. */
function expressionBegins(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined) return true;
  const beforeIt = tokens[last.index - 1];
  if (last.kind === 'word') return BEFORE_EXPRESSIONS.has(last.text) && beforeIt?.text !== '.';
  if (last.kind === 'text') return false;
  const opener = last.partner;
  const head = opener === undefined ? undefined : tokens[opener.index - 1];
  if (last.text === ')') return head !== undefined && HEADS.has(head.text) && tokens[head.index - 1]?.text !== '.';
  if (last.text === '}') return head === undefined || head.kind === 'word' ? head === undefined || !['return', 'typeof', 'yield', 'await'].includes(head.text) : ['=>', ')', ';', '{', '}'].includes(head.text);
  if (last.text === ']' || last.text === '++' || last.text === '--') return false;
  // Of TypeScript, behind a value.
  if (last.text === '!') return beforeIt?.end !== last.start || (beforeIt.kind === 'sign' && !')]'.includes(beforeIt.text)) || BEFORE_EXPRESSIONS.has(beforeIt.text);
  return true;
}

const isTypeScript = ({ path }: Code): boolean => /\.[cm]?tsx?$/i.test(path);

/** Whether words stand one behind the other somewhere, signs included. */
const has = ({ tokens }: Code, ...words: readonly string[]): boolean => tokens.some((token) => token.text === words[0] && words.every((word, step) => tokens[token.index + step]?.text === word));

const BROWSER: Left = { left: 'The file runs in a browser, where there are no variables and nothing is secret: have a server make the request, and take the key out.' };
const BROWSER_GLOBALS = new Set(['window', 'document', 'localStorage', 'sessionStorage']);

function refuses(code: Code): Left | undefined {
  const { text, tokens, path } = code;
  if (/\.d\.[cm]?ts$/i.test(path)) return { left: 'The file declares types only: take the key out of it.' };
  if (has(code, 'import', '.', 'meta', '.', 'env')) return BROWSER;
  const directive = tokens[0]?.literal;
  if (directive !== undefined && /^.use client.$/.test(text.slice(directive.start, directive.end))) return BROWSER;
  if (tokens.some((token) => BROWSER_GLOBALS.has(token.text) && tokens[token.index + 1]?.text === '.' && tokens[token.index - 1]?.text !== '.')) return BROWSER;
  const name = isDeno(code) ? 'Deno' : 'process';
  return tokens.some((token) => token.text === name && mayBind(code, token)) ? { left: `The file has something else by the name of ${name}: read the variable by hand.` } : undefined;
}

/** Whether it may stand for something else than what is there anyway. */
function mayBind(code: Code, token: Token): boolean {
  const { tokens, text } = code;
  const [prior, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  if (prior === undefined || prior.text === '.' || prior.text === '?.' || next?.text === '.' || next?.text === '?.') return false;
  const line = text.slice(token.end, token.end + 60);
  if (/^ *(?:from|= *require\() *['"](?:node:)?process['"]/.test(line)) return false;
  if (['const', 'let', 'var', 'function', 'class', 'import', 'as', 'enum', 'namespace'].includes(prior.text)) return true;
  if (next?.text === '=>') return true;
  return ['(', ',', '{', '[', '...', '*'].includes(prior.text) && next !== undefined && [')', ',', '}', ']', '=', ':', '?'].includes(next.text) && !(next.text === ':' && token.parent?.text === '{');
}

const RUNTIMES = /^(?:jsr:|npm:|https:\/\/(?:deno\.land|esm\.sh)\/)/;

const isDeno = once(
  (code) => has(code, 'Deno', '.') || code.tokens.some(({ literal, index }) => literal !== undefined && ['from', 'import'].includes(code.tokens[index - 1]?.text ?? '') && RUNTIMES.test(code.text.slice(literal.start + 1, literal.start + 40))),
);

/**
 * TypeScript's type of it may be undefined. With `!` it is a text wherever the literal was one, in no need of parentheses; and where the variable is missing it is undefined, which
 * clients refuse at once, while an empty text (`?? ''`) would be sent. Brackets, for `noPropertyAccessFromIndexSignature`.
 */
function read(code: Code, _: Literal, variable: string, escaped: boolean): string {
  const sure = isTypeScript(code) ? '!' : '';
  const variables = isTypeScript(code) ? `process.env['${variable}']` : `process.env.${variable}`;
  const expression = `${isDeno(code) ? `Deno.env.get("${variable}")` : variables}${sure}`;
  return escaped ? `encodeURIComponent(${expression})` : expression;
}

const OLD_ESCAPES = /\\[1-9]|\\0\d/;

/** Quotes become those of a template: an escape means the same in both, but for those of the oldest kind. */
function compose({ text }: Code, { kind, end }: Literal, pieces: readonly Piece[]): string | Left {
  const isAttribute = kind.id === 'attribute';
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined && 'expression' in only) {
    // `!` and `==` would be read as `!=`.
    if (only.expression.endsWith('!') && text.charAt(end) === '=') return `(${only.expression})`;
    return isAttribute ? `{${only.expression}}` : only.expression;
  }
  const parts: string[] = [];
  for (const piece of pieces) {
    if ('expression' in piece) parts.push(`\${${piece.expression}}`);
    else if (OLD_ESCAPES.test(piece.raw.replace(/\\\\/g, '')) || (isAttribute && /[&\\\r\n`$]/.test(piece.raw))) return { left: 'What stands beside it is written in a way that cannot stand in a template: change it by hand.' };
    else parts.push(kind.id === '`' ? piece.raw : piece.raw.replace(/\\(?:\r\n|[^])|`|\$(?=\{)/g, (found) => (found.startsWith('\\') ? found : `\\${found}`)));
  }
  const template = parts.join('');
  return isAttribute ? `{\`${template}\`}` : `\`${template}\``;
}

function interpolate({ kind }: Literal, expression: string): string | undefined {
  return kind.id === '`' ? `\${${expression}}` : kind.id === 'markup' ? `{${expression}}` : undefined;
}

export const javascript: Language = {
  id: 'javascript',
  title: 'JavaScript or TypeScript file',
  files: [/\.[cm]?[jt]sx?$/i],
  grammar,
  refuses,
  place: (code, literal) => isValue(code, literal, isTypeScript(code)),
  read,
  interpolate,
  compose,
};
