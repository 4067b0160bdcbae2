import type { Span } from './edit.js';

export type Quote = 'none' | 'single' | 'double' | 'backtick';

export interface EnvAssignment extends Span {
  readonly kind: 'assignment';
  readonly name: string;
  readonly nameSpan: Span;
  readonly quote: Quote;
  /** The value without its quotes. The value itself is not kept here, so that a parsed file can be printed: see {@link readValue}. */
  readonly value: Span;
  /** The value with its quotes. */
  readonly token: Span;
  readonly exported: boolean;
  /** `# KEY=value`: not in force, and still a place where a key lies. */
  readonly commented: boolean;
  /** From `#` to the end of the line. */
  readonly comment?: Span;
}

/** Blank lines, comments and what cannot be read. */
export interface EnvOther extends Span {
  readonly kind: 'blank' | 'comment' | 'unreadable';
}

/** `start` to `end` is the text of the line (of several lines for a multi-line value) without its line break. */
export type EnvLine = (EnvAssignment | EnvOther) & { readonly eol: '' | '\n' | '\r\n' | '\r' };

export interface EnvProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface EnvFile {
  readonly bom: boolean;
  /** Every character of the text, but for the BOM, is in exactly one line or its line break. Duplicate names are all here, in order. */
  readonly lines: readonly EnvLine[];
  readonly problems: readonly EnvProblem[];
}

const QUOTES: Readonly<Record<string, Exclude<Quote, 'none'>>> = { "'": 'single', '"': 'double', '`': 'backtick' };
const HEAD = /^([ \t]*)(#[ \t#]*)?(export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*/d;
const BLANK = /^\s*$/;
const COMMENT = /^\s*#/;
const LINE_BREAK = /\r\n|\n|\r/g;
/** What may stand between a closing quote and the end of the line. */
const AFTER_QUOTE = /[ \t]*(#[^\r\n]*)?/y;

/** Reads any text; what it cannot read is in `problems` with its line, and the lines around it are read all the same. */
export function parseDotenv(text: string): EnvFile {
  const bom = text.startsWith('\uFEFF');
  const lines: EnvLine[] = [];
  const problems: EnvProblem[] = [];
  let number = 1;
  let at = bom ? 1 : 0;
  while (at < text.length) {
    const first = endOfLine(text, at);
    const read = readLine(text, at, first, (message) => problems.push({ line: number, message }));
    const eol = lineBreakAt(text, read.end);
    lines.push({ ...read, eol });
    number += 1 + (read.end > first ? countBreaks(text, read) : 0);
    at = read.end + eol.length;
  }
  return { bom, lines, problems };
}

export function assignmentsOf(file: EnvFile): readonly EnvAssignment[] {
  return file.lines.filter((line) => line.kind === 'assignment');
}

/** Those that programs read: not the ones that are commented out. Duplicate names are all here, in order. */
export const inForce = (file: EnvFile): readonly EnvAssignment[] => assignmentsOf(file).filter(({ commented }) => !commented);

/** The name of the assignment whose name, value or line covers an offset; commented-out ones too. */
export function assignmentAt(text: string, offset: number): string | undefined {
  return assignmentCovering(parseDotenv(text), { start: offset, end: offset })?.name;
}

export function assignmentCovering(file: EnvFile, span: Span): EnvAssignment | undefined {
  return assignmentsOf(file).find((line) => line.start <= span.start && span.end <= line.end);
}

/** Begins with a quote that is never closed: some readers take it for a part of the value, others take the lines below it for one. */
export function isOpen(text: string, { quote, value, commented }: EnvAssignment): boolean {
  return !commented && quote === 'none' && value.start < value.end && text.charAt(value.start) in QUOTES;
}

export const openQuote = ({ name }: EnvAssignment): string => `The quote before the value of ${name} is not closed, so that readers may take lines below for a part of it.`;

/** What a program reads: without quotes, escapes of double quotes resolved, nothing expanded. */
export function readValue(text: string, assignment: EnvAssignment): string {
  const raw = text.slice(assignment.value.start, assignment.value.end);
  return assignment.quote === 'double' ? raw.replace(/\\([nrt"\\$])/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped) : raw;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function readLine(text: string, start: number, end: number, problem: (message: string) => void): EnvAssignment | EnvOther {
  const line = text.slice(start, end);
  const head = HEAD.exec(line);
  if (head === null) {
    const kind = BLANK.test(line) ? 'blank' : COMMENT.test(line) ? 'comment' : 'unreadable';
    if (kind === 'unreadable') {
      problem('This is not a comment and not NAME=value.');
    }
    return { kind, start, end };
  }
  const [all, , hash, exported, name = ''] = head;
  const nameStart = start + (head.indices?.[4]?.[0] ?? 0);
  const common = {
    kind: 'assignment' as const,
    start,
    name,
    nameSpan: { start: nameStart, end: nameStart + name.length },
    exported: exported !== undefined,
    commented: hash !== undefined,
  };
  const valueStart = start + all.length;
  return { ...common, ...readToken(text, valueStart, end, common.commented, problem) };
}

type Token = Pick<EnvAssignment, 'quote' | 'value' | 'token' | 'comment' | 'end'>;

function readToken(text: string, start: number, end: number, oneLine: boolean, problem: (message: string) => void): Token {
  const mark = text.charAt(start);
  const quote = start < end ? QUOTES[mark] : undefined;
  if (quote === undefined) {
    return unquoted(text, start, end);
  }
  const close = closingQuote(text, start, oneLine ? end : text.length);
  if (close === undefined) {
    // Other readers take the quote for a part of the value here; so does this one, and no later line is swallowed.
    problem(`The quote ${mark} is not closed.`);
    return unquoted(text, start, end);
  }
  AFTER_QUOTE.lastIndex = close + 1;
  const comment = AFTER_QUOTE.exec(text)?.[1];
  const last = AFTER_QUOTE.lastIndex;
  if (last === text.length || '\r\n'.includes(text.charAt(last))) {
    return {
      quote,
      value: { start: start + 1, end: close },
      token: { start, end: close + 1 },
      ...(comment === undefined ? {} : { comment: { start: last - comment.length, end: last } }),
      end: last,
    };
  }
  if (close < end) {
    problem(`There is text behind the closing quote ${mark}; readers disagree about it.`);
    return { quote, value: { start: start + 1, end: close }, token: { start, end: close + 1 }, end };
  }
  // The next quote, lines below, has text behind it: it opens another value rather than closing this one.
  problem(`The quote ${mark} is not closed.`);
  return unquoted(text, start, end);
}

/** A comment begins at a `#` with white space before it, or at the very beginning. */
function unquoted(text: string, start: number, end: number): Token {
  const line = text.slice(start, end);
  const hash = /(?:^|[ \t])#/.exec(line);
  const commentStart = hash === null ? end : start + hash.index + hash[0].length - 1;
  const valueEnd = start + text.slice(start, commentStart).trimEnd().length;
  const value = { start, end: valueEnd };
  return { quote: 'none', value, token: value, ...(hash === null ? {} : { comment: { start: commentStart, end } }), end };
}

/** In double quotes and backticks a backslash keeps the next character from closing; in single quotes it means itself. */
function closingQuote(text: string, open: number, limit: number): number | undefined {
  const mark = text.charAt(open);
  for (let at = open + 1; at < limit; at++) {
    const character = text.charAt(at);
    if (character === mark) {
      return at;
    }
    if (character === '\\' && mark !== "'") {
      at++;
    }
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.exec(text)?.index ?? text.length;
}

function lineBreakAt(text: string, at: number): EnvLine['eol'] {
  const character = text.charAt(at);
  if (character === '\r') {
    return text.charAt(at + 1) === '\n' ? '\r\n' : '\r';
  }
  return character === '\n' ? '\n' : '';
}

function countBreaks(text: string, span: Span): number {
  return text.slice(span.start, span.end).match(LINE_BREAK)?.length ?? 0;
}
