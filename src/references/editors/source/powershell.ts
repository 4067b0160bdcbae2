import { DEEP, type Language, type Left, type Piece, type Place, after, before, textOf } from './language.js';
import type { Code, Grammar, Literal, StringKind, Token } from './lexer.js';
import { isOpening, KEYWORD, modesOf } from './powershellModes.js';

/** Read as quotes, too: learn.microsoft.com/powershell/scripting/lang-spec/chapter-02, "String literals". */
const SINGLES = "'\u2018\u2019\u201a\u201b";
const DOUBLES = '"\u201c\u201d\u201e';
/** Of what stands in braces. */
const LONGEST_NAME = 1000;
/** What a word without quotes is made of. Signs of redirection may end it or not. */
const BARE_CHARACTER = `(?:[^\\s\`$(){};,|&<>${SINGLES}${DOUBLES}]|\`[^])`;
const written = (mark: RegExp) => (text: string, { within }: Literal): string | undefined => (/[\p{Cc}\p{Surrogate}\u2018-\u201f]/u.test(text) || (within !== undefined && /[^\w/.+=-]/.test(text)) ? undefined : text.replace(mark, '`$&'));

const VERBATIM: StringKind = { id: 'verbatim', open: /--%(?![^\s])(?:"[^"\r\n]*(?:"|(?![^\r\n]))|[^"|&\r\n]|&(?!&))*/y, when: (tokens, text, _at, onNewLine) => modesOf({ tokens, text }).next(onNewLine) === 'command' };
const SINGLE: StringKind = {
  id: 'single',
  // One that another quote would end is none.
  open: new RegExp(`'(?=[^${SINGLES}]*(?:''[^${SINGLES}]*)*'(?![${SINGLES}]))`, 'y'),
  close: () => "'",
  escapes: /''/y,
  escape: "'",
  multiline: true,
  write: (text) => (/[\p{Cc}\p{Surrogate}\u2018-\u201f]/u.test(text) ? undefined : text.replaceAll("'", "''")),
};
/** Behind `$` it is no code: `$$` is a variable. */
const INTERPOLATION = { open: /(?<!\$)\$\(/y, close: ')', comments: false };
const DOUBLE: StringKind = { id: 'double', open: /"/y, close: () => '"', escapes: /`[^]|""/y, escape: '`', multiline: true, interpolation: INTERPOLATION, write: written(/["$`]/g) };
const hereString = (quote: string, rest: Partial<StringKind>): readonly StringKind[] => [
  { id: 'empty', open: new RegExp(`@${quote}[ \\t]*(?:\\r\\n|\\n|\\r)${quote}@`, 'y') },
  { id: 'here', open: new RegExp(`@${quote}[ \\t]*(\\r\\n|\\n|\\r)`, 'y'), close: ([, lineEnd = '']) => `${lineEnd}${quote}@`, multiline: true, ...rest },
];
const HERE_SINGLE = hereString("'", { write: (text) => (/[\p{Cc}\p{Surrogate}]|'@/u.test(text) ? undefined : text) });
const HERE_DOUBLE = hereString('"', { id: 'expanding', escapes: /`[^\r\n]/y, escape: '`', interpolation: INTERPOLATION, write: (text, literal) => (text.includes('"@') ? undefined : written(/[$`]/g)(text, literal)) });
/** The name of a parameter that its value follows without a blank. */
const PARAMETER = String.raw`-[\p{L}_][^:.\[\s\u0060'"$(){};,|&<>\u2018-\u201f]{0,100}:(?=\S)`;
const COMMAND: StringKind = {
  id: 'command',
  open: new RegExp(`(?!${KEYWORD})(?!:[\\p{L}_]\\w*\\s)(?:\\.{0,2}[\\\\/]|\\.(?=[\\p{L}_])|[\\p{L}_~%?:*]|(?!\\d+(?:[kmgtp]b|[dlnsuy]{1,2}|e\\d+|x[\\da-f]+)(?!\\w))\\d+(?=\\p{L}))${BARE_CHARACTER}*`, 'iuy'),
  when: (tokens, text, _at, onNewLine) => modesOf({ tokens, text }).next(onNewLine) === 'start',
};
const BARE: StringKind = {
  id: 'bare',
  open: new RegExp(`(?![@#]|\`\\s)(?!${PARAMETER})${BARE_CHARACTER}+`, 'uy'),
  when: (tokens, text, _at, onNewLine) => modesOf({ tokens, text }).next(onNewLine) === 'command',
  // Not what may be a number, a pattern or a parameter.
  write: (text) => (/^[A-Za-z_][\w/.+=-]*$/.test(text) ? text : undefined),
};

const GRAMMAR: Grammar = {
  blank: /(?:[^\S\r\n]|`(?:\r\n|\s))+/y,
  // Within a word it begins none, which may be up to what the word is.
  comments: [{ open: /(?<=^|[\s(){}[\],;|&])<#/y, close: '#>' }, { open: /(?<=^|[\s(){}[\],;|&])#/y }],
  strings: [...HERE_SINGLE, ...HERE_DOUBLE, SINGLE, DOUBLE, VERBATIM, COMMAND, BARE],
  word: new RegExp(`${PARAMETER}|\\$(?:\\{(?:[^}\`]|\`[^]){0,${LONGEST_NAME}}\\}|[$^]|(?:[\\p{L}\\p{Nd}_?]|:(?!:))+)|@[\\p{L}_][\\p{L}\\p{Nd}_]*|\`[^]|-[\\p{L}_]+|[\\p{L}\\p{Nd}_]+`, 'uy'),
  lineEnds: '\n\r',
  special(reading) {
    const character = reading.text.charAt(reading.at);
    if (character === '#') reading.fail('it is not certain that a # begins a comment');
    else if (SINGLES.includes(character) || DOUBLES.includes(character)) reading.fail('a quote has no end, or is none of the plain ones');
    else return false;
    return true;
  },
};

const left = (why: string): Left => ({ left: why });
const COMMAND_NAME = left('It is the name of a command there: change it by hand.');
const BY_KIND: Readonly<Record<string, Left>> = {
  command: COMMAND_NAME,
  verbatim: left('It stands behind --%, where no variable is put in: take that away, and put what stands behind it into quotes.'),
};
const ATTRIBUTE = left('It stands in an attribute, which takes constants only: give it the value by hand.');
const DATA = left('It stands in a data section, which takes constants only: read the variable outside of it.');
const ELSEWHERE = left('It may run on another computer, where there is no such variable: read it into one of the script before, and write $using: before its name there.');
const AMBIGUOUS: Left = { left: 'The file has quotes in code in a string that may be read in several ways: change it by hand.', everywhere: true };
const PATTERN = left('It is a pattern, which what is read could upset: put the variable into it by hand, with [regex]::Escape.');
const FORMAT = left('It is a format, which what is read could upset: put the variable into it by hand.');

function refuses({ path, text, tokens }: Code): Left | undefined {
  // learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_signing
  if (/^# SIG # Begin signature block/m.test(text)) return { left: 'The script is signed, and every change breaks the signature: change it by hand, and sign it anew.', everywhere: true };
  for (const { kind, literal, start, end } of tokens) {
    if (kind !== 'text' || literal === undefined || (literal.within === undefined && literal.kind.id !== 'double')) continue;
    const raw = text.slice(start, end);
    if (literal.kind.id === 'double' && /[\u201c-\u201e]/.test(raw)) return { left: 'The file has quotes that are none of the plain ones in a string: change it by hand.', everywhere: true };
    // PowerShell counts parentheses there, and takes marks before quotes away, before it reads strings.
    if (literal.within !== undefined && (raw.split('(').length !== raw.split(')').length || /["`]"/.test(raw))) return AMBIGUOUS;
  }
  if (tokens.some((token) => token.text === '`"' && isInString(token))) return AMBIGUOUS;
  return /\.psd1$/i.test(path) ? left('A data file takes constants only: take the key out, and read the variable in the script that needs it.') : undefined;
}

function isInString(token: Token): boolean {
  let at = token.parent;
  for (let depth = 0; at !== undefined && at.kind !== 'hole' && depth < DEEP; depth++) at = at.parent;
  return at !== undefined;
}

/** What runs the block behind it on other computers, or may. */
const REMOTE = new Set(['invoke-command', 'icm', 'inlinescript', 'getscript', 'setscript', 'testscript']);
const PATTERNS = /^-[ci]?(?:match|notmatch|replace|split|like|notlike)$/i;

function place(code: Code, literal: Literal): Place {
  const [byKind, prior, next, first] = [BY_KIND[literal.kind.id], before(code, literal), after(code, literal), literal.texts[0]];
  if (byKind !== undefined) return byKind;
  if (isOfCommand(code, literal)) return COMMAND_NAME;
  if (next?.text.toLowerCase() === '-f') return FORMAT;
  if (isPattern(code, prior)) return PATTERN;
  if (/^(?:module|assembly|namespace)$/i.test(prior?.text ?? '') && before(code, literal, 2)?.text.toLowerCase() === 'using') return left('It stands where only a constant can: change it by hand.');
  if (literal.kind.id === 'bare' && !isBareWord(code, literal)) return left('It is a part of a word without quotes: put all of the word into double quotes, and the variable into them.');
  let [opener, isInBlock] = [first?.parent, false];
  for (let depth = 0; opener !== undefined; opener = opener.parent, depth++) {
    if (depth === DEEP) return left('It stands too deep in brackets: change it by hand.');
    if (opener.text === '[' && !isIndex(code, opener)) return ATTRIBUTE;
    isInBlock ||= opener.text === '{';
    const owner = isInBlock ? modesOf(code).owner(opener) : '';
    if (owner === 'data') return DATA;
    if (REMOTE.has(owner)) return ELSEWHERE;
  }
  return 'expression';
}

/** Whether it goes on with the name of a command: `a"b"`. */
function isOfCommand({ tokens }: Code, { start, texts }: Literal): boolean {
  for (let [at, end, steps] = [tokens[(texts[0]?.index ?? 0) - 1], start, 0]; at?.end === end && (at.kind === 'text' || at.kind === 'word') && steps < 20; [at, end, steps] = [tokens[at.index - 1], at.start, steps + 1]) if (at.literal?.kind.id === 'command') return true;
  return false;
}

/** Whether it is compared with, or is what is found is replaced by: `-replace 'a', 'b'`. */
function isPattern({ tokens }: Code, prior: Token | undefined): boolean {
  let at = prior;
  for (let steps = 0; at?.text === ',' && steps < 2; steps++) at = tokens[(tokens[at.index - 1]?.literal?.texts[0]?.index ?? 0) - 1];
  return at?.kind === 'word' && PATTERNS.test(at.text);
}

/** `[` right behind a value, and not of a type or an attribute. */
function isIndex(code: Code, bracket: Token): boolean {
  const prior = code.tokens[bracket.index - 1];
  if (prior?.end !== bracket.start) return false;
  // `$a[0]['b']`, but `[A()][B('b')]`.
  return prior.text === ']' && prior.partner !== undefined ? isIndex(code, prior.partner) : prior.kind !== 'sign' || prior.text === ')' || prior.text === '}';
}

const ends = ({ text }: Code, { end }: Literal): boolean => /^$|[\s,;|)}&]/.test(text.charAt(end));

function begins(code: Code, literal: Literal): boolean {
  const prior = before(code, literal);
  return prior === undefined || prior.end < literal.start || isOpening(prior) || (prior.kind === 'sign' && ',;|&='.includes(prior.text)) || /^-.*:$/.test(prior.text);
}

/** All of an argument, in which nothing is expanded; of `-pVALUE`, what a dot or a bracket would cut in two is none. */
function isBareWord(code: Code, literal: Literal): boolean {
  const word = code.text.slice(literal.start, literal.end);
  return begins(code, literal) && ends(code, literal) && !/[*?[\]~#`]/.test(word) && !/^-(?!-).*\./.test(word);
}

const FOLLOWS = new Set(['=', '+=', '(', ',', '[', '{', ';', '|', '+', ']']);
const ENDS = new Set([';', '|', ')', ']', '}', ',', '+', '||', '&&']);

/** Where a variable is read as it is in quotes; elsewhere it stays in them. */
function isAlone(code: Code, literal: Literal): boolean {
  const [prior, next, first] = [before(code, literal), after(code, literal), literal.texts[0]];
  if (first === undefined) return false;
  const mode = modesOf(code).of(first);
  if (mode === 'command') return begins(code, literal) && ends(code, literal);
  if (mode !== 'start' && mode !== 'expression') return false;
  const isOperator = (token: Token): boolean => token.kind === 'word' && /^-[a-z]+$/i.test(token.text);
  const follows = prior === undefined || first.onNewLine || isOpening(prior) || (prior.kind === 'sign' && FOLLOWS.has(prior.text)) || isOperator(prior) || (prior.kind === 'word' && /^(?:return|throw|in)$/i.test(prior.text));
  return follows && (next === undefined || next.onNewLine || (next.kind === 'sign' && ENDS.has(next.text)) || isOperator(next));
}

const READ = /^\$env:(\w+)$/;
const interpolated = (expression: string): string => expression.replace(READ, '${env:$1}').replace(/^(?!\$)(.*)$/, '$($1)');
/** What would take up what stands behind it: the name of a variable, or a mark that makes text of it. */
const TAKES = /(?:\$(?:\{[^}]{0,200}|[\p{L}\p{Nd}_?:]{0,200})|`)$/u;
/** Ends a here-string that holds variables. */
const ENDS_DOUBLE = new RegExp(`^[${DOUBLES}]@`, 'm');

function compose(code: Code, literal: Literal, pieces: readonly Piece[]): string | Left {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined && 'expression' in only && READ.test(only.expression) && isAlone(code, literal)) return only.expression;
  const { kind, open, close, within } = literal;
  if (kind.id === 'double' || kind.id === 'expanding') return only !== undefined && 'expression' in only && pieces.length === 1 ? `${open}${interpolated(only.expression)}${close}` : left('A variable stands right before it: change it by hand.');
  if (within !== undefined) return left('It stands in code in a string: put the variable into it by hand.');
  // Two quotes side by side are one that is doubled.
  if (DOUBLES.includes(code.text.charAt(literal.start - 1) || ' ') || DOUBLES.includes(code.text.charAt(literal.end) || ' ')) return left('A string stands right beside it: change it by hand.');
  const isHere = kind.id === 'here';
  if (isHere && ENDS_DOUBLE.test(textOf(code, literal))) return left('It stands in a here-string that cannot hold variables: change it by hand.');
  const escaped = (raw: string): string => (isHere ? raw.replace(/[$`]/g, '`$&') : raw.replaceAll("''", "'").replace(/["$`\u201c-\u201e]/g, '`$&'));
  const text = pieces.map((piece) => ('raw' in piece ? escaped(piece.raw) : interpolated(piece.expression))).join('');
  return isHere ? `${open.replace("'", '"')}${text}${close.replace("'", '"')}` : `"${text}"`;
}

export const powershell: Language = {
  id: 'powershell',
  title: 'PowerShell script',
  files: [/\.(?:ps1|psm1|psd1)$/i],
  grammar: () => GRAMMAR,
  refuses,
  place,
  read: (_code, _literal, variable, escaped) => (escaped ? `[uri]::EscapeDataString($env:${variable})` : `$env:${variable}`),
  interpolate: ({ kind }, expression, prior) => ((kind.id === 'double' || kind.id === 'expanding') && !TAKES.test(prior) ? interpolated(expression) : undefined),
  compose,
};
