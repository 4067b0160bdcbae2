import type { Edit } from '../../edit.js';
import { ESCAPED, NOT_HERE, type Language, type Left, type Place, after, before, joined, lookBack, previous } from './language.js';
import type { Code, Grammar, Literal, Token } from './lexer.js';

const write = (text: string): string => text.replace(/[\\"]/g, '\\$&').replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
const HOLES = { open: '\\(', close: ')', comments: true };
const RAW_HOLES = { open: '\\#(', close: ')', comments: true };
const REGEX_FOLLOWS = new Set(['=', '(', ',', ':', '[', '{', 'return', 'in', '?', '??', '~=']);

const GRAMMAR: Grammar = {
  blank: /[ \t\v\f\ufeff]+/y,
  comments: [{ open: /\/\//y }, { open: /\/\*/y, close: '*/', nests: '/*' }, { open: /^#!/y }],
  strings: [
    { id: 'raw', open: /#"""/y, close: () => '"""#', multiline: true, interpolation: RAW_HOLES },
    { id: 'raw', open: /#"/y, close: () => '"#', escapes: /\\#[^(\r\n]/y, interpolation: RAW_HOLES },
    { id: 'regex', open: /#\//y, close: () => '/#', multiline: true },
    { id: 'regex', open: /\/(?![ \t*/),])/y, close: () => '/', escapes: /\\[^\r\n]/y, when: (tokens) => tokens.length === 0 || REGEX_FOLLOWS.has(tokens.at(-1)?.text ?? '') },
    { id: 'block', open: /"""/y, close: () => '"""', escapes: /\\(?:\r\n|[^(])/y, multiline: true, interpolation: HOLES },
    { id: 'text', open: /"/y, close: () => '"', escapes: /\\[^(\r\n]/y, interpolation: HOLES, write },
  ],
  word: /[\p{ID_Continue}$]+|`[^`\r\n]+`/uy,
  lineEnds: '\n\r',
  special(reading) {
    const isMany = reading.text.startsWith('##', reading.at);
    if (isMany) reading.fail('it has strings of a kind that is not read');
    return isMany;
  },
};

const left = (why: string): Left => ({ left: why });
/** A literal takes the type that is wanted; what reads a variable is a String and nothing else. */
const TYPE = left('Its type is not told there. Where that is String, write ProcessInfo.processInfo.environment with the name of the variable; else convert that.');
/** Of `"a \(b ?? c)"` as a default a compiler that checks itself, as that of Debian does, says that a "closure in local context [is] not parented by its enclosing function". */
const PART_OF_DEFAULT = left('It is a part of a default of a parameter, in which compilers fail on what is put into strings: put it together where the parameter is used.');
const RAW_VALUE = left('It is a case of an enumeration or of a switch, which no variable can be: compare by hand.');

const refuses = ({ tokens }: Code): Left | undefined => {
  if (tokens.some(({ text, index }) => text === 'import' && ['UIKit', 'WatchKit'].includes(tokens[index + 1]?.text ?? ''))) return left('The file runs on a phone, where there are no variables and nothing is secret: have a server make the request, and take the key out.');
  const isBound = tokens.some(({ text, index }) => /^`?(?:ProcessInfo|StringLiteralType|String)`?$/.test(text) && ['class', 'struct', 'enum', 'protocol', 'actor', 'typealias', 'let', 'var', 'func', '<'].includes(tokens[index - 1]?.text ?? '') && (tokens[index - 1]?.text !== '<' || tokens[index + 1]?.text === ':'));
  return isBound ? left('The file has something else by the name of ProcessInfo or String: read the variable by hand.') : undefined;
};

/** Of what stands behind a literal, what a text has, whoever wants it. */
const MEMBERS = new Set(['utf8', 'data', 'trimmingCharacters', 'lowercased', 'uppercased']);

function place(code: Code, literal: Literal): Place {
  const [prior, next] = [before(code, literal), after(code, literal)];
  const { id } = literal.kind;
  if (id !== 'text') return id === 'regex' ? left(NOT_HERE) : left('It is a string of lines or a raw one: put the variable into it by hand.');
  if (prior === undefined) return left(NOT_HERE);
  if (prior.text === 'case') return RAW_VALUE;
  for (let opener = prior.text === '(' ? prior : prior.parent; opener !== undefined; opener = opener.parent) if (opener.text === '(' && isSpecial(code, opener)) return left('It is given to an attribute or a macro, which may need a literal: give it the value by hand.');
  const isMember = next?.text === '.' && MEMBERS.has(after(code, literal, 2)?.text ?? '');
  if (!isMember && next !== undefined && !next.onNewLine && ![';', ')', ']', '}', ','].includes(next.text)) return TYPE;
  if (!isMember && next?.onNewLine === true && next.kind === 'sign' && next.text !== '}' && next.text !== ')' && next.text !== ']' && next.text !== '@' && next.text !== '#') return TYPE;
  if (prior.text === '=') return assigned(code, prior, /^(?:String\??)?$/);
  if (prior.text === 'return') return isReturned(code, prior.parent) ? 'expression' : TYPE;
  if (prior.text === '{' && next === prior.partner) return isReturned(code, prior) ? 'expression' : TYPE;
  const opener = '(['.includes(prior.text) ? prior : [',', ':'].includes(prior.text) ? prior.parent : undefined;
  if (opener?.text === '[') return listed(code, opener);
  return opener?.text === '(' ? argument(code, literal, opener, prior) : TYPE;
}

/** `#warning(`, `@available(`, `@A.B(`. */
function isSpecial({ tokens }: Code, opener: Token): boolean {
  let at = tokens[opener.index - 1];
  while (at?.kind === 'word' && tokens[at.index - 1]?.text === '.') at = tokens[at.index - 2];
  return at?.kind === 'word' && ['#', '@'].includes(tokens[at.index - 1]?.text ?? '');
}

/** What a declaration has that tells its type, or that tells none. */
function assigned(code: Code, sign: Token, types: RegExp): Place {
  const { tokens } = code;
  const begin = lookBack(code, sign, (token) => token.text === ':' || token.text === 'let' || token.text === 'var' || (token.text === 'case' ? true : [';', '=', ','].includes(token.text) ? false : undefined));
  if (begin === undefined) return lookBack(code, sign, ({ text }) => text === 'case' || ([';', 'let', 'var', 'func'].includes(text) ? false : undefined)) !== undefined ? RAW_VALUE : TYPE;
  if (begin.text === 'case') return RAW_VALUE;
  const type = code.text.slice(begin.end, tokens[sign.index - 1]?.end).trim();
  if (begin.text === ':') return type !== '' && types.test(type) && tokens[begin.index - 1]?.kind === 'word' ? 'expression' : TYPE;
  const isAlone = sign.index === begin.index + 2 && !['if', 'guard', 'while', 'case', ','].includes(tokens[begin.index - 1]?.text ?? '');
  return types.test('') && isAlone && !(begin.text === 'var' && isWrapped(code, begin)) ? 'expression' : TYPE;
}

/** Wrappers of what has any type, and attributes that are none. */
const WRAPPERS = new Set(['Published', 'State', 'AppStorage', 'SceneStorage', 'MainActor', 'IBInspectable']);

/** Whether a declaration has an attribute that may give its text another type: a property wrapper. */
function isWrapped(code: Code, declaration: Token): boolean {
  for (let at = previous(code, declaration), steps = 0; at !== undefined && steps < 40; at = previous(code, at), steps++) {
    if (at.kind !== 'word' && !['(', '.', '@'].includes(at.text)) return false;
    if (/^[A-Z]/.test(at.text) && !WRAPPERS.has(at.text) && ['@', '.'].includes(code.tokens[at.index - 1]?.text ?? '')) return true;
  }
  return false;
}

function isDefault(code: Code, literal: Literal): boolean {
  const prior = before(code, literal);
  return prior?.text === '=' && '(['.includes(prior.parent?.text ?? ' ');
}

/** Whether a block gives a String: `func f() -> String {`, `var k: String {`. */
function isReturned(code: Code, from: Token | undefined): boolean {
  const { tokens } = code;
  for (let block = from; block?.text === '{'; block = block.parent) {
    const head = block.index;
    const [type, sign, name] = [1, 2, 3].map((step) => tokens[head - step]);
    if (type?.text === 'String' && sign?.text === '->') return lookBack(code, sign, ({ text }) => text === 'func' || ([';', '{', '}', '='].includes(text) ? false : undefined)) !== undefined;
    if (type?.text === 'String' && sign?.text === ':' && name?.kind === 'word') return tokens[name.index - 1]?.text === 'var';
    if (lookBack(code, block, ({ text, onNewLine }) => ['if', 'for', 'while', 'switch', 'guard', 'else', 'do'].includes(text) || (onNewLine || text === ';' ? false : undefined)) === undefined) return false;
  }
  return false;
}

/** A list or a dictionary in a declaration that tells it to be of texts, or has nothing else. */
function listed(code: Code, bracket: Token): Place {
  const sign = code.tokens[bracket.index - 1];
  const next = code.tokens[(bracket.partner?.index ?? 0) + 1];
  const isAll = next === undefined || next.onNewLine ? next?.kind !== 'sign' || '})@#'.includes(next.text) : ';})'.includes(next.text);
  if (sign?.text !== '=' || !isAll) return TYPE;
  return assigned(code, sign, hasTextsOnly(code, bracket) ? /^(?:\[String(?: ?: ?String)?\])?$/ : /^\[String(?: ?: ?String)?\]$/);
}

/** What else stands in a list tells the type of its texts. */
function hasTextsOnly({ tokens }: Code, bracket: Token): boolean {
  for (let at = tokens[bracket.index + 1]; at !== undefined && at !== bracket.partner; at = tokens[(at.partner ?? at).index + 1]) if (at.kind !== 'text' && at.kind !== 'hole' && ![',', ':'].includes(at.text)) return false;
  return true;
}

function argument(code: Code, literal: Literal, opener: Token, prior: Token): Place {
  const [name, dot] = [1, 2].map((step) => code.tokens[opener.index - step]);
  const [comma, label, colon] = [1, 2, 3].map((step) => after(code, literal, step)?.text);
  const isAlone = comma === ')';
  if (prior === opener && isAlone && ['String', 'print'].includes(name?.text ?? '') && dot?.text !== '.' && dot?.text !== 'func') return 'expression';
  if (prior === opener && name?.text === 'Data' && dot?.text !== '.' && comma === '.' && label === 'utf8') return 'expression';
  if (prior === opener && dot?.text === '.' && ['setValue', 'addValue'].includes(name?.text ?? '') && comma === ',' && label === 'forHTTPHeaderField' && colon === ':') return 'expression';
  const isUrl = ['URL', 'URLComponents'].includes(name?.text ?? '') && dot?.text !== '.' && prior.text === ':' && code.tokens[prior.index - 1]?.text === 'string' && prior.index === opener.index + 2;
  if (isUrl && isAlone) return 'expression';
  return TYPE;
}

const HAVE_IT = new Set(['Foundation', 'SwiftUI', 'AppKit', 'Cocoa']);

/** Before all else, so that it stands in no condition. */
function imports({ tokens, text }: Code): readonly Edit[] {
  let depth = 0;
  for (const token of tokens) {
    if (tokens[token.index - 1]?.text === '#') depth += token.text === 'if' ? 1 : token.text === 'endif' ? -1 : 0;
    if (token.text === 'import' && depth === 0 && token.parent === undefined && HAVE_IT.has(tokens[token.index + 1]?.text ?? '') && tokens[token.index + 2]?.text !== '.') return [];
  }
  const start = tokens[0]?.start ?? 0;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return [{ start, end: start, newText: `import Foundation${eol}${['import', '@', '#'].includes(tokens[0]?.text ?? '') ? '' : eol}` }];
}

export const swift: Language = {
  id: 'swift',
  title: 'Swift file',
  files: [/\.swift$/i],
  grammar: () => GRAMMAR,
  refuses,
  place,
  read: (code, literal, variable, escaped, whole) => (escaped ? ESCAPED : !whole && isDefault(code, literal) ? PART_OF_DEFAULT : `(ProcessInfo.processInfo.environment["${variable}"] ?? "")`),
  interpolate: ({ kind }, expression) => (kind.id === 'text' ? `\\${expression}` : undefined),
  compose: (_code, { open, close }, pieces) => joined(pieces, (raw) => `${open}${raw}${close}`),
  imports,
};
