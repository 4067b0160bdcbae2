import { isSet, type KnownFile, type KnownSecret } from './knownFile.js';

/** A word, or what quotes hold, in which a backslash keeps the next character. */
const WORD = /"((?:\\.|[^"\\\n])*)"|[^\s"]\S*/gs;
const NAME = /(?:^|\/)(?:[^/]*[._])?netrc$/;
const MACRO_END = /\r?\n[ \t]*\r?\n/g;

/** Words in pairs, over lines as they come: `machine host login user password …`. A macro goes on to the next empty line. */
function secretsIn(text: string): readonly KnownSecret[] {
  const found: KnownSecret[] = [];
  const word = new RegExp(WORD);
  let host: string | undefined;
  let before = '';
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const quoted = match[1];
    const value = quoted ?? match[0];
    if (before === 'password') {
      const start = match.index + (quoted === undefined ? 0 : 1);
      if (isSet(value)) found.push({ start, end: start + value.length, ...(host !== undefined && { name: host }) });
    } else if (before === 'machine') {
      host = value;
    } else if (value === 'default') {
      host = undefined;
    } else if (value.startsWith('#')) {
      word.lastIndex = after(text, /\n|$/g, match.index);
    } else if (value === 'macdef') {
      word.lastIndex = after(text, MACRO_END, match.index);
    }
    before = before === '' || !TAKES_VALUE.has(before) ? value : '';
  }
  return found;
}

const TAKES_VALUE = new Set(['machine', 'login', 'password', 'account']);

/** Where the first match from `at` on ends; the end of the text where there is none. */
function after(text: string, pattern: RegExp, at: number): number {
  const search = new RegExp(pattern);
  search.lastIndex = at;
  return search.exec(text) === null ? text.length : search.lastIndex;
}

export const netrc: KnownFile = {
  id: 'generic-netrc-password',
  title: 'password of a host',
  docs: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
  matches: (path) => NAME.test(path),
  secretsIn,
};
