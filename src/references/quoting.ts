import type { Quote } from './dotenv.js';

const BARE = /^[A-Za-z0-9_:/.@%+=,-]+$/;

/**
 * What may be written in each style so that every reader of `.env` files (dotenv for JavaScript with and without expansion, Node, Python, Ruby, Go, Rust,
 * Compose) and a shell that sources the file read the same value. Backticks are quotes for those of JavaScript alone, and run commands in shells. `test/readers` proves it by the readers themselves,
 * `docs/dotenv.md` has what they read. They disagree about escapes, `$name`, line breaks and quotes within quotes, so none of them is written.
 */
const AGREED: Readonly<Record<Quote, RegExp>> = {
  none: BARE,
  // `$` expands nowhere unless a name, a brace or a parenthesis follows it. dotenv-expand would expand those even within single quotes, takes `\$` for an escape, and and, in a
  // value that another one uses, `$$`, `$&` and `` $` `` for something else.
  // `\\` and `\'` are escapes for python-dotenv, and a backslash at the end keeps the quote from closing for some.
  single: /^(?:[^'\\$\p{Cc}\p{Cs}]|\t|\\(?![\\$]|$)|\$(?![A-Za-z_{($&`]))+$/u,
  double: /^(?:[^"\\$`\p{Cc}\p{Cs}]|\t)+$/u,
  backtick: BARE,
};

const MARKS = { single: "'", double: '"' } as const;

/** Whether text can stand in a value of that style, as all of it. */
export function isAgreed(text: string, quote: Quote): boolean {
  return AGREED[quote].test(text);
}

/** Whether text means itself in a value of that style whatever stands around it. */
export function isInert(text: string, quote: Quote): boolean {
  return isAgreed(text, quote) && !/[\\$]/u.test(text);
}

/** The value in quotes. `undefined` where there are none in which it is read alike. @param comment stands behind it: some take a quote in there for the closing one. */
export function quoted(value: string, comment = ''): string | undefined {
  const style = (['single', 'double'] as const).find((one) => isAgreed(value, one) && !comment.includes(MARKS[one]));
  return style === undefined ? undefined : `${MARKS[style]}${value}${MARKS[style]}`;
}

/** The value as a line can hold it: bare, or else in quotes. `undefined` where readers agree about neither. */
export function asWritten(value: string): string | undefined {
  return isAgreed(value, 'none') ? value : quoted(value);
}

/** What readers do not agree about in a value that cannot be written: "line breaks". */
export function disagreement(value: string): string {
  return DISAGREEMENTS.find(([pattern]) => pattern.test(value))?.[1] ?? 'quotes that its comment has too';
}

const DISAGREEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[\r\n]/u, 'line breaks'],
  [/(?!\t)[\p{Cc}\p{Cs}]/u, 'control characters'],
  [/\$[A-Za-z_{($&`]/u, 'a $ before a name, a bracket, or one of $, & and `'],
  [/\\(?:[\\$]|$)/u, 'a backslash before another one, before a $ or at its end'],
  [/'/u, 'a single quote beside a double one, a backtick, a $ or a backslash'],
];
