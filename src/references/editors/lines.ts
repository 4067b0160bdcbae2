import type { Span } from '../edit.js';
import { covering } from '../spans.js';
import type { FileEditor } from './editor.js';
import { remembering } from './remembering.js';
import { type Form, type Literal, type Syntax, type ValueToken, valueEditor } from './values.js';

/** How texts are written, bare or between marks of one kind. */
export interface Style {
  /** Stands before and behind the value; empty: it stands bare. */
  readonly quote: '' | '"' | "'";
  readonly write: ValueToken['write'];
  /** Absent: nothing is read, because there are no other quotes that it could be put into. */
  readonly read?: ValueToken['read'];
  /** A backslash gives the character behind it another meaning. */
  readonly escapes?: true;
}

/** What stands in a line: offsets are of the line. */
export interface Entry {
  readonly name: string;
  readonly start: number;
  /** Absent: the last of the line that is no white space. */
  readonly end?: number;
}

/** A kind of file in which a line holds one value. */
export interface LineFormat {
  /** What a line begins with that only people read. */
  readonly comments: readonly string[];
  /** A backslash at its end joins a line to the next one. */
  readonly continues?: true;
  readonly entry: (line: string) => Entry | undefined;
  /** What is not in the quotes of one of them is bare, so one has none. */
  readonly styles: readonly Style[];
  readonly requote?: ValueToken['requote'];
  readonly unwritable?: string;
}

export const lineEditor = ({ format, ...about }: Omit<Parameters<typeof valueEditor>[0], 'syntax'> & { readonly format: LineFormat }): FileEditor => valueEditor({ ...about, syntax: lineSyntax(format) });

/** The path of a value is the section that it stands in, `[section]`, where there is one, and its name. */
export const lineSyntax =
  (format: LineFormat): Syntax =>
  (text) => {
    const lines = [...inSections(text, logicalLines(text, format))];
    const valueOf = remembering((line: Line) => valueIn(text, line, format));
    return (span) => {
      const line = covering(lines, span);
      const token = line && valueOf(line);
      if (token === undefined || token === 'comment') return token;
      if (span.start < token.inner.start || span.end > token.inner.end) return undefined;
      return token.escapes === true && endsEscaped(text.slice(token.inner.start, span.start)) ? { ...token, write: () => undefined } : token;
    };
  };

interface Line extends Span {
  readonly section: readonly string[];
}

function valueIn(text: string, { start, end, section }: Line, format: LineFormat): (ValueToken & Pick<Style, 'escapes'>) | 'comment' | undefined {
  const content = text.slice(start, end);
  if (isComment(content, format)) return 'comment';
  const entry = format.entry(content);
  const token = entry && tokenIn(text, { start: start + entry.start, end: start + (entry.end ?? content.trimEnd().length) }, format.styles);
  const { requote, unwritable } = format;
  return token && { ...token, path: [...section, entry.name], ...(requote !== undefined && { requote }), ...(unwritable !== undefined && { unwritable }) };
}

const isComment = (line: string, { comments }: LineFormat): boolean => {
  const content = line.trimStart();
  return comments.some((mark) => content.startsWith(mark));
};

const SECTION = /^[ \t]*\[([^\]\r\n]*)\]/;

/** Each with what the last heading above it says. */
function* inSections(text: string, lines: Iterable<Span>): Generator<Line> {
  let section: readonly string[] = [];
  for (const { start, end } of lines) {
    yield { start, end, section };
    const name = SECTION.exec(text.slice(start, end))?.[1];
    if (name !== undefined) section = [name];
  }
}

/** A comment goes on to the end of its line, whatever that ends with. */
function* logicalLines(text: string, format: LineFormat): Generator<Span> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  let goesOn = false;
  for (const { start: begin, end } of linesOf(text, start)) {
    if (!goesOn) start = begin;
    goesOn = format.continues === true && endsEscaped(text.slice(begin, end)) && (goesOn || !isComment(text.slice(begin, end), format));
    if (!goesOn) yield { start, end };
  }
  if (goesOn) yield { start, end: text.length };
}

/** Lines without their ends. */
export function* linesOf(text: string, from = 0): Generator<Span> {
  let start = from;
  for (const { index, 0: mark } of text.slice(from).matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: from + index };
    start = from + index + mark.length;
  }
  yield { start, end: text.length };
}

/** Whether the last backslash of a text is not itself escaped. */
export function endsEscaped(text: string): boolean {
  let count = 0;
  while (text.charAt(text.length - 1 - count) === '\\') count++;
  return count % 2 === 1;
}

/** A value in quotes has no such mark within, but escaped ones; anything else is bare. */
export function tokenIn(text: string, span: Span, styles: readonly Style[]): (Omit<ValueToken, 'path'> & Pick<Style, 'escapes'>) | undefined {
  const raw = text.slice(span.start, span.end);
  const quoted = styles.find(({ quote }) => quote !== '' && raw.length >= 2 && raw.startsWith(quote) && raw.endsWith(quote) && !hasMark(raw.slice(1, -1), quote));
  const style = quoted ?? styles.find(({ quote }) => quote === '');
  if (style === undefined) return undefined;
  const { quote, write, read = () => undefined, escapes } = style;
  return { ...span, inner: { start: span.start + quote.length, end: span.end - quote.length }, write, read, ...(escapes === true && { escapes }) };
}

/** Whether it has a mark that no backslash escapes, or escapes the one that closes it. */
function hasMark(inner: string, quote: string): boolean {
  for (let at = 0; at < inner.length; at++) {
    if (inner.charAt(at) === quote) return true;
    if (inner.charAt(at) === '\\' && ++at === inner.length) return true;
  }
  return false;
}

/** `name = value`, with the first of some marks between them. */
export const separatedBy =
  (marks: RegExp) =>
  (line: string): Entry | undefined => {
    const at = marks.exec(line)?.index;
    if (at === undefined || line.slice(0, at).trim() === '') return undefined;
    const rest = line.slice(at + 1);
    return { name: line.slice(0, at).trim(), start: at + 1 + rest.length - rest.trimStart().length };
  };

/** Texts of these characters are written as they are. */
export const only =
  (characters: RegExp): ((text: string) => string | undefined) =>
  (text) => (characters.test(text) ? text : undefined);

/** What is read as it stands, unless it has one of these. */
export const unless =
  (special: RegExp): ((raw: string) => string | undefined) =>
  (raw) => (special.test(raw) ? undefined : raw);

/** Read alike by all that read `name = value`: no quote, escape, comment, expansion or white space. */
export const PLAIN = /^[A-Za-z0-9_:/.@+=,~*-]+$/;
/** And what forms of variables have besides, which nothing reads as a quote, an escape or a comment. */
export const PLAIN_OR_FORM = /^[A-Za-z0-9_:/.@+=,~*%$(){}-]+$/;
/** No text that may be taken for the beginning of a variable, nor together with what stands beside it. */
export const notForm: Literal = (value) => (/[$#]\{|[$#]$|^\{/.test(value) ? undefined : value);

/** A mark before a form would make text of it, or the beginning of something else. */
export const notBehind =
  (mark: string, form: Form): Form =>
  (place) => (place.before.endsWith(mark) ? { left: `The ${mark} before it would keep a variable from being put in.` } : form(place));
