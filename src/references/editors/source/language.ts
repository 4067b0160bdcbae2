import type { Edit } from '../../edit.js';
import type { Code, Grammar, Literal, Token } from './lexer.js';

/** What stands in a literal from now on: its own text as it is written there, or an expression. */
export type Piece = { readonly raw: string } | { readonly expression: string };

/** Sentences: why, and what to do. */
export interface Left {
  readonly left: string;
  /** Other places in the file must fit it, and stay, too. */
  readonly everywhere?: true;
}

/**
 * What a literal may become where it stands: an expression; `text`, for it is text that only people read (a docstring); `inside`: nothing else, but something may be
 * interpolated; or nothing at all, and why.
 */
export type Place = 'expression' | 'text' | 'inside' | Left;

export interface Language {
  readonly id: string;
  /** For people: "Python file". */
  readonly title: string;
  readonly files: readonly RegExp[];
  readonly grammar: (path: string) => Grammar;
  /** Why nothing in this file may become an expression; or, `everywhere`, why nothing in it is changed at all. */
  readonly refuses?: (code: Code) => Left | undefined;
  /** By whitelist: what is not known is left. */
  readonly place: (code: Code, literal: Literal) => Place;
  /** The expression that reads a variable there. `escaped`: as URLs escape it. `whole`: it stands for all of the literal. */
  readonly read: (code: Code, literal: Literal, variable: string, escaped: boolean, whole: boolean) => string | Left;
  /** What interpolates an expression in the literal as it is; undefined: the literal is written anew. `before`: what stands right before it there. */
  readonly interpolate?: (literal: Literal, expression: string, before: string) => string | undefined;
  /** All of a literal anew. */
  readonly compose: (code: Code, literal: Literal, pieces: readonly Piece[]) => string | Left;
  /** What the file needs besides, for expressions of which the first stands at this place. What stands against it, `refuses` and `read` have told. */
  readonly imports?: (code: Code, first: number, escaped: boolean) => readonly Edit[];
}

/** The token before a literal, or `count` further back. */
export const before = (code: Code, literal: Literal, count = 1): Token | undefined => code.tokens[(literal.texts[0]?.index ?? 0) - count];

/** The token behind a literal, or `count` further on. */
export const after = (code: Code, literal: Literal, count = 1): Token | undefined => code.tokens[(literal.texts.at(-1)?.index ?? code.tokens.length) + count];

/** The token before, where brackets count as one: their opening one. */
export function previous(code: Code, token: Token): Token | undefined {
  const found = code.tokens[token.index - 1];
  return found?.partner !== undefined && found.partner.index < found.index ? found.partner : found;
}

/** The nearest token before that is found, in the same brackets; undefined: there is none, or it is too far away to be looked for. */
export function lookBack(code: Code, from: Token, is: (token: Token) => boolean | undefined): Token | undefined {
  let at = previous(code, from);
  for (let steps = 0; at !== undefined && at !== from.parent && steps < FAR; steps++) {
    const found = is(at);
    if (found === true) return at;
    if (found === false) return undefined;
    at = previous(code, at);
  }
  return undefined;
}

/** Whether more stands there than is looked back over. */
export function isFar(code: Code, from: Token, is: (token: Token) => boolean | undefined): boolean {
  let steps = 0;
  lookBack(code, from, (token) => (++steps, is(token)));
  return steps >= FAR;
}

const FAR = 256;
/** What stands deeper than that in brackets is left. */
export const DEEP = 64;

/** What is found out of a file once. */
export function once<T>(find: (code: Code) => T): (code: Code) => T {
  const found = new WeakMap<Code, { readonly value: T }>();
  return (code) => {
    const known = found.get(code) ?? { value: find(code) };
    found.set(code, known);
    return known.value;
  };
}

/** Between its quotes, without what it interpolates. */
export function textOf(code: Code, literal: Literal): string {
  const { open, close, texts, start, end } = literal;
  const last = texts.length - 1;
  return texts.map((piece, index) => code.text.slice(index === 0 ? start + open.length : piece.start, index === last ? end - close.length : piece.end)).join('');
}

/** Parts joined by an operator; `quote` makes a literal of a part's own text. */
export const joined = (pieces: readonly Piece[], quote: (raw: string) => string, operator = ' + '): string => pieces.map((piece) => ('raw' in piece ? quote(piece.raw) : piece.expression)).join(operator);

/** Sentences that several languages say. */
export const NOT_HERE = 'What reads a variable cannot stand there: change it by hand.';
export const ESCAPED: Left = { left: 'It stands in a URL, where what is read has to be escaped: put the URL together by hand, from the variable.' };
