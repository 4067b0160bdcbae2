import type { Span } from '../../edit.js';

/** A kind of comment. */
export interface CommentKind {
  /** Sticky. */
  readonly open: RegExp;
  /** Absent: the end of the line. */
  readonly close?: string;
  /** What ends one that goes to the end of the line before that; it is no part of it. */
  readonly until?: string;
  /** What opens another one within it. */
  readonly nests?: string;
}

/** A kind of string, of any other literal that has characters of its own (a regular expression), or of text between code. */
export interface StringKind {
  readonly id: string;
  /** Sticky; prefix and quotes. */
  readonly open: RegExp;
  /** What ends it, by what opened it. Absent: what `open` matches is all of it. */
  readonly close?: (opened: RegExpExecArray) => string;
  /** It is a heredoc: it begins on the next line, and ends with a line that has nothing but `close` on it, which may be indented or not. */
  readonly heredoc?: 'indented' | 'flush';
  /** What ends it does not within square brackets. */
  readonly classes?: true;
  /** Whether it may begin here. */
  readonly when?: (tokens: readonly Token[], text: string, at: number, onNewLine: boolean) => boolean;
  /** Sticky: what stands for something else, and ends nothing. */
  readonly escapes?: RegExp;
  /** What such begin with. Absent: a backslash. */
  readonly escape?: '`' | "'";
  /** Whether it may hold line breaks, by what opened it. */
  readonly multiline?: boolean | ((opened: string) => boolean);
  /** Code within it. `comments`: whether that may hold comments. */
  readonly interpolation?: { /** Sticky, if an expression. */ readonly open: string | RegExp; readonly close: string; readonly comments: boolean };
  /** A text as it is written within it; undefined: it cannot stand there. */
  readonly write?: (text: string, literal: Literal) => string | undefined;
}

export interface Grammar {
  /** Sticky: what stands between tokens, without line breaks. */
  readonly blank: RegExp;
  readonly comments: readonly CommentKind[];
  /** The first that opens is it. */
  readonly strings: readonly StringKind[];
  /** What every file begins with: text around code. */
  readonly begins?: StringKind;
  /** Sticky. Numbers are words, too. */
  readonly word: RegExp;
  /** Characters that end a line; CR LF is one where both are. */
  readonly lineEnds: string;
  /** Reads what no kind of string can tell (JSX); false: there is none of it here. */
  readonly special?: (reading: Reading) => boolean;
}

/** A word, a sign, a piece of a literal's own text, or what begins code within such text. */
export interface Token extends Span {
  readonly kind: 'word' | 'sign' | 'text' | 'hole';
  /** As it stands there; of a piece of a literal nothing. */
  readonly text: string;
  /** Its place in the list. */
  readonly index: number;
  /** A line break stands before it. */
  readonly onNewLine: boolean;
  /** The bracket in which it stands. */
  readonly parent: Token | undefined;
  readonly literal: Literal | undefined;
  /** Of a bracket the other one. */
  partner?: Token;
}

export interface Literal extends Span {
  readonly kind: StringKind;
  /** Prefix and quotes as they are; of what has no end of its own nothing, for all of it is its text. */
  readonly open: string;
  readonly close: string;
  /** Its own text, between what it interpolates. */
  readonly texts: Token[];
  /** In whose interpolation it stands. */
  readonly within: Literal | undefined;
  end: number;
}

/** A text, read as code. */
export interface Code {
  readonly text: string;
  readonly path: string;
  /** In order, without comments. */
  readonly tokens: readonly Token[];
  readonly comments: readonly (Span & { readonly kind: CommentKind })[];
  /** Why it could not be read, as a part of a sentence: nothing is sure then. */
  readonly broken: string | undefined;
}

/** What a grammar's own function may do. */
export interface Reading {
  readonly text: string;
  at: number;
  readonly tokens: readonly Token[];
  readonly push: (kind: Token['kind'], end: number, literal?: Literal) => Token;
  /** A literal that begins here. */
  readonly begin: (kind: StringKind, open: string, close: string) => Literal;
  /** Code that begins with a bracket here; what goes on behind its end. */
  readonly enter: (end: number, close: string, comments: boolean, resume: () => void) => void;
  /** Blanks, line breaks and comments. */
  readonly skip: () => void;
  readonly fail: (why: string) => void;
}

interface Open {
  readonly token: Token;
  readonly close: string;
  readonly resume?: () => void;
  readonly comments: boolean;
  /** In whose interpolation it stands. */
  readonly literal: Literal | undefined;
}

const SIGN = /\.{3}|=>|->|::|:=|\?\?=?|\?\.(?!\d)|\+\+|--|&&=?|\|\|=?|[=!]==?|[-+*/%&|^<>~]=|[^]/uy;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads a text once, in one pass. Never throws: what it cannot read is told in `broken`. */
export function readCode(text: string, path: string, grammar: Grammar): Code {
  const tokens: Token[] = [];
  const comments: (Span & { readonly kind: CommentKind })[] = [];
  const stack: Open[] = [];
  let heredocs: { readonly kind: StringKind; readonly close: string; readonly open: string }[] = [];
  let broken: string | undefined;
  let lineBefore = true;

  const reading: Reading = {
    text,
    at: 0,
    tokens,
    push(kind, end, literal) {
      const start = reading.at;
      const token: Token = { kind, start, end, text: kind === 'text' ? '' : text.slice(start, end), index: tokens.length, onNewLine: lineBefore, parent: stack.at(-1)?.token, literal };
      tokens.push(token);
      literal?.texts.push(token);
      lineBefore = false;
      reading.at = end;
      return token;
    },
    begin: (kind, open, close) => ({ kind, open, close, start: reading.at, end: reading.at, texts: [], within: stack.at(-1)?.literal }),
    enter(end, close, mayComment, resume) {
      const token = reading.push('hole', end);
      stack.push({ token, close, resume, comments: mayComment, literal: stack.at(-1)?.literal });
    },
    skip() {
      while (reading.at < text.length && (blank() || lineBreak() || comment()));
    },
    fail(why) {
      broken ??= why;
      reading.at = text.length;
    },
  };

  function blank(): boolean {
    const found = matchAt(grammar.blank, text, reading.at);
    if (found === null || found[0] === '') return false;
    reading.at += found[0].length;
    return true;
  }

  function lineBreak(): boolean {
    if (!isLineEnd(reading.at)) return false;
    reading.at += text.startsWith('\r\n', reading.at) ? 2 : 1;
    lineBefore = true;
    const begun = heredocs;
    heredocs = [];
    const [one, another] = begun;
    if (another !== undefined) reading.fail('several heredocs begin in one line');
    else if (one !== undefined) heredoc(reading.begin(one.kind, one.open, one.close));
    return true;
  }

  function comment(): boolean {
    if (stack.at(-1)?.comments === false) return false;
    for (const kind of grammar.comments) {
      const found = matchAt(kind.open, text, reading.at);
      if (found === null) continue;
      const start = reading.at;
      const end = kind.close === undefined ? lineEnd(start, kind.until) : commentEnd(kind.close, kind.nests, start + found[0].length);
      if (end === undefined) reading.fail('a comment has no end');
      else {
        comments.push({ start, end, kind });
        if (kind.close !== undefined) for (let at = start; at < end && !lineBefore; at++) lineBefore = isLineEnd(at);
        reading.at = end;
      }
      return true;
    }
    return false;
  }

  function lineEnd(from: number, until?: string): number {
    let at = from;
    while (at < text.length && !isLineEnd(at) && (until === undefined || !text.startsWith(until, at))) at++;
    return at;
  }

  function isLineEnd(at: number): boolean {
    return at < text.length && grammar.lineEnds.includes(text.charAt(at));
  }

  function commentEnd(close: string, nests: string | undefined, from: number): number | undefined {
    for (let at = from, depth = 1; at < text.length; at++) {
      if (text.startsWith(close, at)) {
        depth--;
        at += close.length - 1;
        if (depth === 0) return at + 1;
      } else if (nests !== undefined && text.startsWith(nests, at)) {
        depth++;
        at += nests.length - 1;
      }
    }
    return undefined;
  }

  function literal(kinds = grammar.strings): boolean {
    for (const kind of kinds) {
      // Asked first, so that what is long and none is not read again and again.
      if (kind.when?.(tokens, text, reading.at, lineBefore) === false) continue;
      const found = matchAt(kind.open, text, reading.at);
      if (found === null) continue;
      const close = kind.close?.(found);
      if (close === undefined) {
        const one = reading.begin(kind, '', '');
        reading.push('text', reading.at + found[0].length, one);
        one.end = reading.at;
      } else if (kind.heredoc !== undefined) {
        heredocs.push({ kind, open: found[0], close });
        reading.push('word', reading.at + found[0].length);
      } else {
        const one = reading.begin(kind, found[0], close);
        piece(one, reading.at + found[0].length);
      }
      return true;
    }
    return false;
  }

  /** The next piece of a string's text, from `from`; its token begins where the last code ended, so that quotes belong to pieces. */
  function piece(one: Literal, from: number): void {
    const { kind, close } = one;
    const multiline = typeof kind.multiline === 'function' ? kind.multiline(one.open) : kind.multiline === true;
    const opening = kind.interpolation?.open;
    let inClass = false;
    for (let at = from; at < text.length; at++) {
      // A quote that is doubled ends nothing.
      const escape = kind.escapes === undefined ? null : matchAt(kind.escapes, text, at);
      if (escape === null && kind.heredoc === undefined && !inClass && text.startsWith(close, at)) {
        reading.push('text', at + close.length, one);
        one.end = reading.at;
        return;
      }
      if (escape !== null) at += escape[0].length - 1;
      else if (opening !== undefined && (typeof opening === 'string' ? text.startsWith(opening, at) : matchAt(opening, text, at) !== null)) {
        reading.push('text', at, one);
        interpolate(one, typeof opening === 'string' ? opening.length : opening.lastIndex - at);
        return;
      } else if (kind.classes === true && '[]'.includes(text.charAt(at))) inClass = text.charAt(at) === '[';
      else if ('\n\r'.includes(text.charAt(at))) {
        // A heredoc that is still to come would begin within this one.
        if (!multiline || heredocs.length > 0) break;
        if (kind.heredoc !== undefined && endsHeredoc(kind, close, at)) {
          reading.push('text', at, one);
          one.end = at;
          reading.at = lineEnd(at + (text.startsWith('\r\n', at) ? 2 : 1));
          lineBefore = true;
          return;
        }
      }
    }
    reading.fail('a string has no end');
  }

  function interpolate(one: Literal, length: number): void {
    const { close = '', comments: mayComment = true } = one.kind.interpolation ?? {};
    const token = reading.push('hole', reading.at + length);
    stack.push({ token, close, comments: mayComment, literal: one, resume: () => piece(one, reading.at) });
  }

  /** Whether the line behind this line break is the last of a heredoc. */
  function endsHeredoc({ heredoc }: StringKind, close: string, at: number): boolean {
    const start = at + (text.startsWith('\r\n', at) ? 2 : 1);
    const line = text.slice(start, lineEnd(start));
    return (heredoc === 'indented' ? line.trimStart() : line) === close;
  }

  function heredoc(one: Literal): void {
    // Its first line may be its last.
    const before = reading.at - (text.startsWith('\r\n', reading.at - 2) ? 2 : 1);
    if (endsHeredoc(one.kind, one.close, before)) reading.at = lineEnd(reading.at);
    else piece(one, reading.at);
  }

  function sign(): void {
    const [found = ''] = matchAt(SIGN, text, reading.at) ?? [];
    const token = reading.push('sign', reading.at + found.length);
    const open = stack.at(-1);
    const close = CLOSING[found];
    if (close !== undefined) stack.push({ token, close, comments: open?.comments ?? true, literal: open?.literal });
    else if (found === open?.close) {
      stack.pop();
      open.token.partner = token;
      token.partner = open.token;
      open.resume?.();
    } else if (')]}'.includes(found)) reading.fail('its brackets do not match');
  }

  if (grammar.begins !== undefined && text !== '') literal([grammar.begins]);
  while (reading.at < text.length) {
    if (blank() || lineBreak() || comment() || literal()) continue;
    const word = matchAt(grammar.word, text, reading.at);
    if (word !== null) reading.push('word', reading.at + word[0].length);
    else if (grammar.special?.(reading) !== true) sign();
  }
  if (stack.length > 0) broken ??= 'its brackets do not match';
  if (heredocs.length > 0) broken ??= 'a string has no end';
  return { text, path, tokens, comments, broken };
}
