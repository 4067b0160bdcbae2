import type { Quote } from './dotenv.js';

/**
 * What may be written in each style so that every reader of `.env` files (dotenv for JavaScript with and without expansion, Python, Ruby, Go, Rust, Node,
 * Compose) and a shell that sources the file read the same value. Deliberately narrow: the readers disagree about backslashes, `$name`, line breaks
 * and quotes within quotes, so none of them is written.
 */
const AGREED: Readonly<Record<Quote, RegExp>> = {
  none: /^[A-Za-z0-9_:/.@%+=,-]+$/,
  // `$` expands nowhere unless a name, a brace or a parenthesis follows it; dotenv-expand would expand those even within single quotes.
  single: /^(?:[^'\\$\p{Cc}]|\$(?![A-Za-z_{(]))+$/u,
  double: /^[^"\\$`\p{Cc}]+$/u,
  backtick: /^[^`\\$\p{Cc}]+$/u,
};

/** White space at the ends survives quotes in most readers, not in all. */
const TRIMMED = /^\S(?:.*\S)?$/su;

/** Whether text can stand in a value of that style, as all of it or as a part. */
export function isAgreed(text: string, quote: Quote): boolean {
  return AGREED[quote].test(text) && (quote === 'none' || TRIMMED.test(text));
}

/** The value in single quotes. `undefined` where not even those are read alike. */
export function singleQuoted(value: string): string | undefined {
  return isAgreed(value, 'single') ? `'${value}'` : undefined;
}

/** The value as a line can hold it: bare, or else in single quotes. `undefined` where readers agree about neither. */
export function asWritten(value: string): string | undefined {
  return isAgreed(value, 'none') ? value : singleQuoted(value);
}
