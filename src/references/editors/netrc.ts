import type { Span } from '../edit.js';
import { covering } from '../spans.js';
import { type Style, only, tokenIn } from './lines.js';
import { type Syntax, noForm, valueEditor } from './values.js';

interface Word extends Span {
  readonly kind: 'keyword' | 'value' | 'comment' | 'macro';
  readonly name: string;
}

/** A word, or what quotes hold, in which a backslash keeps the next character. */
const WORD = /"(?:\\.|[^"\\\n])*"|\S+/gs;
const TAKES_VALUE: ReadonlySet<string> = new Set(['machine', 'login', 'password', 'account']);
const MACRO_END = /\n[ \t]*\r?\n/g;

/** Words in pairs, over lines as they come; a macro goes on to the next empty line. */
function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const next = new RegExp(WORD);
  const skipTo = (pattern: RegExp, start: number, kind: Word['kind']): void => {
    const ends = new RegExp(pattern);
    ends.lastIndex = start;
    next.lastIndex = ends.exec(text) === null ? text.length : ends.lastIndex;
    words.push({ kind, name: '', start, end: next.lastIndex });
  };
  let keyword = '';
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const { index: start } = match;
    const [word] = match;
    if (keyword === '' && word.startsWith('#')) skipTo(/\n|$/g, start, 'comment');
    else if (keyword === '' && word === 'macdef') skipTo(MACRO_END, start, 'macro');
    else {
      words.push({ kind: keyword === '' ? 'keyword' : 'value', name: keyword, start, end: start + word.length });
      keyword = keyword === '' && TAKES_VALUE.has(word) ? word : '';
    }
  }
  return words;
}

/** Readers disagree about backslashes, and some know no quotes. */
const STYLES: readonly Style[] = [
  { quote: '"', write: only(/^[^"\\\p{Cc}]+$/u) },
  { quote: '', write: only(/^[^\s"\\#\p{Cc}][^\s"\\\p{Cc}]*$/u) },
];

const syntax: Syntax = (text) => {
  const words = wordsOf(text);
  return (span) => {
    const word = covering(words, span);
    if (word?.kind === 'comment') return 'comment';
    const token = word?.kind === 'value' ? tokenIn(text, word, STYLES) : undefined;
    return token === undefined || word === undefined || span.start < token.inner.start || span.end > token.inner.end ? undefined : { ...token, path: [word.name] };
  };
};

export const netrc = valueEditor({
  id: 'netrc',
  title: '.netrc',
  files: [/(?:^|\/)(?:[^/]*[._])?netrc$/],
  syntax,
  form: noForm('Nothing puts variables into this file. Take the line out, and give the password to the program that uses it by a variable or a credential helper.'),
});
