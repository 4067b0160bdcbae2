/**
 * What may be written in each style of YAML so that readers of version 1.1 (PyYAML, SnakeYAML, Go's, Ruby's) and of 1.2 read the same text. Deliberately narrow.
 */

/** Nothing that begins anything else; braces and commas end a value between `[]` and `{}`. */
const PLAIN = { block: /^[A-Za-z0-9_/$][A-Za-z0-9_:/.@%+=,${}() -]*$/, flow: /^[A-Za-z0-9_/$][A-Za-z0-9_/.@%+=$() -]*$/ };
/** Of these letters and marks there are neither numbers nor dates nor words for yes, no and nothing, however they go on, if the text is longer than those words. */
const NO_OTHER_TYPE = /[/$@%(){}=]|[g-nq-suvwy]/i;
const LONGEST_WORD = 5;

/** A text, or a part of one, without quotes; undefined: it needs some. */
export function plainScalar(text: string, inFlow: boolean): string | undefined {
  const isPlain = PLAIN[inFlow ? 'flow' : 'block'].test(text) && !/:(?: |$)| $/.test(text);
  return isPlain && text.length > LONGEST_WORD && NO_OTHER_TYPE.test(text) ? text : undefined;
}

/** Controls, line breaks of both versions, and what is no character. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;
const SURROGATE = /\p{Surrogate}/u;

/** Of one line only. */
export const singleQuoted = (text: string): string | undefined => (UNPRINTABLE.test(text) || SURROGATE.test(text) ? undefined : `'${text.replaceAll("'", "''")}'`);

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Anything but half a surrogate pair. */
export const doubleQuoted = (text: string): string | undefined =>
  SURROGATE.test(text) ? undefined : `"${text.replace(/["\\\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, (one) => ESCAPES[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
