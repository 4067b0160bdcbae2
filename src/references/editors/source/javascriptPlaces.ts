import { DEEP, NOT_HERE, type Left, type Place, after, before, lookBack, previous } from './language.js';
import type { Code, Literal, Token } from './lexer.js';

const left = (why: string): Left => ({ left: why });
const TYPE: Left = { left: 'It is a part of a type in this file: make the type `string`, and read the variable where the value is.', everywhere: true };
const KEY = left('It is the name of a property: change it by hand.');
const CONST: Left = { left: 'It is `as const` in this file, which no variable can be: take that away, and read the variable.', everywhere: true };

/** Behind these an expression stands, whatever they belong to. */
const OPERATORS = new Set(['+', '+=', '===', '==', '!==', '!=', '??', '??=', '||', '||=', '&&', '&&=', 'return', 'await', 'yield', 'throw', 'case', 'default']);
/** Before these one ends. */
const ENDS = new Set([';', ')', ']', '}', ',', '+', '.', '?.', '[', ':', '?', '===', '==', '!==', '!=', '&&', '||', '??', 'as', 'satisfies', 'in', 'instanceof', '!']);
/** Behind these an object is meant by a brace. */
const OBJECTS = new Set(['=', '(', ',', '[', ':', '?', '??', '||', '&&', '...', 'return', 'default', 'await', 'yield', 'throw']);
/** Functions whose argument is read by tools before the program runs, or names a module. */
const MODULES = new Set(['require', 'import', 'resolve']);

/** What a literal may become; `typed`: the file may have types. */
export function isValue(code: Code, literal: Literal, typed: boolean): Place {
  const { kind } = literal;
  if (kind.id === 'attribute') return before(code, literal)?.text === '=' ? 'expression' : left(NOT_HERE);
  if (kind.id === 'markup') return joinsLines(code, literal) ? left('Line breaks beside it would be read otherwise: put what reads the variable there by hand.') : 'inside';
  if (kind.id === 'regex') return left('It is a part of a regular expression: make the expression from the variable by hand.');
  const [prior, next] = [before(code, literal), after(code, literal)];
  if (prior === undefined || prior.text === ';') return left('It is a statement by itself: take it out.');
  if (kind.id === '`' && (prior.kind === 'sign' ? ')]'.includes(prior.text) : prior.kind !== 'hole' && !OPERATORS.has(prior.text))) return left('A function gets this template in pieces: put the variable into it by hand.');
  if (typed && (['|', '&', '<', 'extends', 'keyof'].includes(prior.text) || (next !== undefined && ['|', '&', '>', '=', '=>', '{', 'extends'].includes(next.text) && !next.onNewLine))) return TYPE;
  if (next !== undefined && !next.onNewLine && !ENDS.has(next.text)) return left(NOT_HERE);
  if (next?.text === ':' && (prior.text === '{' || prior.text === ',') && isKey(prior)) return KEY;
  if (next?.text === 'as' && after(code, literal, 2)?.text === 'const') return CONST;
  return valueBehind(code, prior, typed, 0);
}

const isKey = (prior: Token): boolean => (prior.text === '{' ? prior : prior.parent)?.text === '{';

/** Whether a line break beside what stands in the text would be a blank before, and nothing after. */
function joinsLines(code: Code, literal: Literal): boolean {
  return /[\n\r]/.test(code.text.slice(literal.start, literal.end).trim());
}

/** Whether a value, and no type, stands behind a token. Goes from the inside to what stands around. */
function valueBehind(code: Code, prior: Token, typed: boolean, depth: number): Place {
  if (depth > DEEP) return left(NOT_HERE);
  const earlier = code.tokens[prior.index - 1];
  const around = (token: Token | undefined): Place => (token === undefined ? left(NOT_HERE) : valueBehind(code, token, typed, depth + 1));
  if (prior.kind === 'hole') return 'expression';
  if (OPERATORS.has(prior.text)) return earlier?.text === '.' || (prior.kind === 'word' && isPropertyName(code, prior)) ? left(NOT_HERE) : 'expression';
  switch (prior.text) {
    case '=':
      return assigned(code, prior, typed);
    case '=>':
      return typed ? arrow(code, prior, around) : 'expression';
    case '?':
      return typed && lookBack(code, prior, ({ text }) => text === 'extends' || (text === ';' ? false : undefined)) !== undefined ? TYPE : earlier?.text === '?' ? left(NOT_HERE) : 'expression';
    case ':':
      return behindColon(code, prior, typed, depth);
    case 'of':
    case 'in':
      return prior.parent?.text === '(' && ['for', 'await'].includes(code.tokens[prior.parent.index - 1]?.text ?? '') ? 'expression' : left(NOT_HERE);
    case '...':
      return prior.parent?.text === '{' ? 'expression' : around(earlier);
    case '(':
      return inParentheses(code, prior, around);
    case '[':
      if (earlier !== undefined && (earlier.text === '{' || earlier.text === ',') && earlier.kind === 'sign' && code.tokens[(prior.partner?.index ?? 0) + 1]?.text === ':') return KEY;
      if (earlier !== undefined && isOperand(earlier)) return typed ? KEY : 'expression';
      return around(earlier);
    case '{':
      return left('It is a statement by itself: take it out.');
    case ',': {
      const opener = prior.parent;
      if (opener === undefined || opener.text === '{' || opener.kind === 'hole') return left(NOT_HERE);
      if (typed && inAngles(code, prior)) return TYPE;
      return valueBehind(code, opener, typed, depth + 1);
    }
    default:
      return prior.kind === 'word' && (prior.text === 'from' || prior.text === 'import') ? left('It names a module: take the key out of the name.') : left(NOT_HERE);
  }
}

/** What can be called, indexed or divided: no operator or keyword. */
const isOperand = (token: Token): boolean => token.kind !== 'hole' && (token.kind === 'sign' ? ')]!'.includes(token.text) : !OPERATORS.has(token.text) && token.text !== 'typeof' && token.text !== 'in' && token.text !== 'of');

/** `{ return: 'x' }` has a colon behind it, so that only methods are left: `default(…)` is none that a literal follows. */
const isPropertyName = (code: Code, word: Token): boolean => code.tokens[word.index + 1]?.text === ':';

function assigned(code: Code, equals: Token, typed: boolean): Place {
  const name = previous(code, equals);
  if (!typed) return 'expression';
  if (name === undefined || name.kind === 'text') return left(NOT_HERE);
  const word = name.text === '>' ? lookBack(code, name, ({ text }) => text === '<') : name;
  const target = word?.text === '<' ? previous(code, word) : word;
  const earlier = target === undefined ? undefined : code.tokens[target.index - 1];
  if (earlier?.text === 'type' || earlier?.text === '<' || (earlier?.text === ',' && inAngles(code, earlier))) return TYPE;
  const opener = equals.parent;
  const isEnum = opener?.text === '{' && code.tokens[opener.index - 2]?.text === 'enum';
  if (isEnum) return left('It is the value of an enumeration, which no variable can be: make it a constant, and read the variable there.');
  if (earlier !== undefined && code.tokens[earlier.index - 1]?.text === 'declare') return TYPE;
  return 'expression';
}

/** Of a function, if its parameters stand where a value does. */
function arrow(code: Code, sign: Token, around: (token: Token | undefined) => Place): Place {
  const parameters = previous(code, sign);
  const start = parameters?.kind === 'word' || parameters?.text === '(' ? code.tokens[parameters.index - 1] : undefined;
  const outside = start?.text === 'async' ? code.tokens[start.index - 1] : start;
  if (parameters?.kind === 'word' && start?.text === ':' && code.tokens[start.index - 1]?.text === ')') return around(code.tokens[(code.tokens[start.index - 1]?.partner?.index ?? 0) - 1]);
  return around(outside);
}

function inParentheses(code: Code, opener: Token, around: (token: Token | undefined) => Place): Place {
  const called = previous(code, opener);
  const last = code.tokens[opener.index - 1];
  if (last === undefined || called === undefined) return left(NOT_HERE);
  if (last.text === 'case' || last.text === 'return' || OPERATORS.has(last.text)) return 'expression';
  if (['if', 'while', 'switch'].includes(last.text)) return 'expression';
  if (last.kind === 'word' && code.tokens[last.index - 1]?.text !== '.' && MODULES.has(last.text)) return left('It names a module: take the key out of the name.');
  if (last.text === '?.') return 'expression';
  if (!isOperand(last) && last.text !== '>') return around(last);
  if (last.text === '!' && !isOperand(code.tokens[last.index - 1] ?? last)) return left(NOT_HERE);
  // A call; of a decorator it may be read by a compiler.
  for (let at: Token | undefined = last, steps = 0; at !== undefined && steps < 20; at = code.tokens[at.index - 1], steps++) {
    if (at.text === '@') return left('It stands in a decorator, which compilers read, too: give it the value by hand.');
    if (at.kind !== 'word' && at.text !== '.') break;
  }
  if (last.text === '>') return lookBack(code, last, ({ text }) => text === '<' || (text === ';' ? false : undefined)) === undefined ? left(NOT_HERE) : 'expression';
  return 'expression';
}

/** Behind a property's name, in a conditional, in a `case`; not before a type. */
function behindColon(code: Code, colon: Token, typed: boolean, depth: number): Place {
  if (!typed) return isLabel(code, colon) ? left('It is a statement by itself: take it out.') : 'expression';
  let conditions = 0;
  const question = lookBack(code, colon, (token) => {
    if (token.text === ':') conditions++;
    if (token.text === '?' && token.index !== colon.index - 1 && conditions-- === 0) return true;
    return [',', ';', '=>', 'return', '=', 'case'].includes(token.text) ? false : undefined;
  });
  if (question !== undefined) return valueBehind(code, question, typed, depth + 1);
  const opener = colon.parent;
  if (opener?.text !== '{') return TYPE;
  // The name stands right behind the brace or a comma: a type in a class stands behind other things.
  const name = previous(code, colon);
  const first = name === undefined ? undefined : code.tokens[name.index - 1];
  if (first?.text !== '{' && first?.text !== ',') return TYPE;
  if (opener.partner !== undefined && code.tokens[opener.partner.index + 1]?.text === '>') return TYPE;
  const outside = code.tokens[opener.index - 1];
  if (outside === undefined || (outside.kind !== 'hole' && !OBJECTS.has(outside.text))) return TYPE;
  if (outside.kind === 'hole' || OPERATORS.has(outside.text) || outside.text === '...') return 'expression';
  return valueBehind(code, outside, typed, depth + 1);
}

/** Of `case` or a statement. */
function isLabel(code: Code, colon: Token): boolean {
  return lookBack(code, colon, ({ text }) => text === 'case' || ([';', '?', ','].includes(text) ? false : undefined)) !== undefined || code.tokens[colon.index - 1]?.text === 'default';
}

/** Whether a comma stands between types: behind a `<` that is not closed. */
function inAngles(code: Code, comma: Token): boolean {
  let closed = 0;
  return lookBack(code, comma, ({ text }) => {
    if (text === '>') closed++;
    if (text === '<' && closed-- === 0) return true;
    return [';', '='].includes(text) && closed <= 0 ? (text === ';' ? false : undefined) : undefined;
  }) !== undefined;
}
