import type { Code, Token } from './lexer.js';

/**
 * How PowerShell reads what comes next (learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing): a statement, of which the first word tells what it is;
 * an expression; the arguments of a command, which need no quotes; what a keyword of the language goes on with; or the name of an entry of a hashtable.
 */
export type Mode = 'start' | 'expression' | 'command' | 'keyword' | 'key';

interface Level {
  mode: Mode;
  /** What its last statement begins with, in lower case: a keyword or the name of a command. */
  head: string;
  /** What the statement begins with in which its bracket stands. */
  readonly owner: string;
  readonly isTable: boolean;
}

export interface Modes {
  /** As a token is read that has been read. */
  readonly of: (token: Token) => Mode;
  /** As the next one will be. */
  readonly next: (onNewLine: boolean) => Mode;
  /** What the statement begins with in which this bracket stands. */
  readonly owner: (bracket: Token) => string;
}

const BEFORE_STATEMENTS = new Set(['return', 'throw', 'exit', 'break', 'continue', 'static', 'hidden']);
const KEYWORDS =
  'begin|break|catch|class|clean|configuration|continue|data|do|dynamicparam|else|elseif|end|enum|exit|filter|finally|for|foreach|function|hidden|if|param|process|return|static|switch|throw|trap|try|until|using|while|workflow';
/** Only what ends a word: `return'a'` is a command. */
export const KEYWORD = String.raw`(?:${KEYWORDS})(?=[\s&(),;{}|]|$)`;
const IS_KEYWORD = new RegExp(`^(?:${KEYWORDS})$`, 'i');

const SEPARATES = new Set([';', '|', '&&', '||', '&']);
const ASSIGNS = new Set(['=', '+=', '-=', '*=', '/=', '%=', '??=']);
const OPERATORS = new Set([',', '+', '-', '*', '/', '%', '!', '?', ':', '.', '..', '??']);

export const isOpening = ({ kind, text }: Token): boolean => kind === 'hole' || (kind === 'sign' && (text === '(' || text === '[' || text === '{'));
const isClosing = ({ partner, index }: Token): boolean => partner !== undefined && partner.index < index;

const LONGEST_NAME = 40;

const known = new WeakMap<readonly Token[], Modes>();

/** Of tokens to which more may come: each is looked at once. */
export function modesOf({ tokens, text }: Pick<Code, 'tokens' | 'text'>): Modes {
  const found = known.get(tokens) ?? follow(tokens, text);
  known.set(tokens, found);
  return found;
}

function follow(tokens: readonly Token[], text: string): Modes {
  const modes: Mode[] = [];
  const levels = new Map<Token | undefined, Level>([[undefined, { mode: 'start', head: '', owner: '', isTable: false }]]);
  const levelOf = (bracket: Token | undefined): Level => levels.get(bracket) ?? { mode: 'expression', head: '', owner: '', isTable: false };

  function catchUp(): void {
    for (let at = modes.length; at < tokens.length; at = modes.length) {
      const token = tokens[at];
      if (token === undefined) return;
      const level = levelOf(token.parent);
      const mode = token.onNewLine ? behindLine(level, tokens[at - 1]) : level.mode;
      modes.push(mode);
      if (isClosing(token)) {
        const outer = levelOf(token.partner?.parent);
        if (outer.mode === 'keyword' && (token.text === '}' || outer.head === 'param')) outer.mode = 'start';
        continue;
      }
      // A block may begin on a line of its own.
      if (mode === 'start' && token.text !== '{') level.head = text.slice(token.start, Math.min(token.end, token.start + LONGEST_NAME)).toLowerCase();
      level.mode = after(mode, token, tokens[at - 1], level);
      if (isOpening(token)) levels.set(token, begun(token, tokens[at - 1], level.head));
    }
  }

  return {
    of(token) {
      catchUp();
      return modes[token.index] ?? 'expression';
    },
    next(onNewLine) {
      catchUp();
      const last = tokens.at(-1);
      const level = levelOf(last === undefined ? undefined : isClosing(last) ? last.partner?.parent : isOpening(last) ? last : last.parent);
      return onNewLine ? behindLine(level, last) : level.mode;
    },
    owner(bracket) {
      catchUp();
      return levelOf(bracket).owner;
    },
  };
}

function begun(bracket: Token, prior: Token | undefined, owner: string): Level {
  const isTable = bracket.text === '{' && prior?.text === '@' && prior.end === bracket.start;
  // Of an attribute, too.
  const isExpression = bracket.text === '[' || (bracket.text === '(' && bracket.parent?.text === '[');
  return { mode: isTable ? 'key' : isExpression ? 'expression' : 'start', head: '', owner, isTable };
}

/** A statement ends with its line, unless something must follow. */
function behindLine({ mode, isTable }: Level, last: Token | undefined): Mode {
  const goesOn = last === undefined || isOpening(last) || (mode === 'command' ? last.text === ',' : mode === 'expression' ? OPERATORS.has(last.text) || /^-[a-z]+$/i.test(last.text) : mode === 'start' && ASSIGNS.has(last.text));
  return goesOn ? mode : isTable ? 'key' : 'start';
}

function after(mode: Mode, token: Token, prior: Token | undefined, { isTable }: Level): Mode {
  const { kind, text } = token;
  const isSign = kind === 'sign';
  if (mode === 'key') return text === '=' ? 'start' : 'key';
  if (isSign && SEPARATES.has(text) && mode !== 'start') {
    // `2>&1` goes on.
    if (text === '&' && prior?.text === '>' && prior.end === token.start) return mode;
    return isTable && text === ';' ? 'key' : 'start';
  }
  if (mode === 'start') return begins(token);
  return mode === 'expression' && ((isSign && ASSIGNS.has(text)) || text.toLowerCase() === 'in') ? 'start' : mode;
}

function begins({ kind, text, literal }: Token): Mode {
  if (literal?.kind.id === 'command') return 'command';
  if (kind === 'word' && IS_KEYWORD.test(text)) return BEFORE_STATEMENTS.has(text.toLowerCase()) ? 'start' : 'keyword';
  if (kind !== 'sign') return 'expression';
  if (text === '&' || text === '.') return 'command';
  return SEPARATES.has(text) || text === '$' || text === '@' ? 'start' : 'expression';
}
