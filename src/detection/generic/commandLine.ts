import { LIKELY, rounded } from '../confidence.js';
import type { Finder } from '../finder.js';
import { isExample } from '../placeholder.js';
import { passwordRandomness } from './randomness.js';
import { genericRules } from './rules.js';

const USER_AND_PASSWORD = /(?:-u|--user)[ =]{1,4}["']?[^\s:"'$<>]{0,80}["']?:["']?(?<key>[^\s"'<>]{4,120})/y;
const TOOL = /\b(?:curl|wget|http|xh|httpie|ab|docker|helm|skopeo)\b/;
const LINE = 400;
/** After such a flag stands a password: less is asked of the value. */
const GIVEN = 0.1;

/** What is before the end of a text on the same command line: a line that ends in a backslash goes on. */
function commandLine(text: string): string {
  let from = text.lastIndexOf('\n');
  while (from > 0 && text[from - 1] === '\\') from = text.lastIndexOf('\n', from - 1);
  return text.slice(from + 1);
}

/** `curl -u user:password` */
export const commandLineFinder: Finder = {
  anchors: ['-u ', '-u=', '--user'],
  byName: false,
  find: ({ text }, anchor) => {
    USER_AND_PASSWORD.lastIndex = anchor;
    const key = USER_AND_PASSWORD.exec(text)?.groups?.['key'];
    if (key === undefined || isExample(key) || key.startsWith('$')) return undefined;
    if (!TOOL.test(commandLine(text.slice(Math.max(0, anchor - LINE), anchor)))) return undefined;
    const start = USER_AND_PASSWORD.lastIndex - key.length;
    const confidence = GIVEN + passwordRandomness(key);
    return confidence < LIKELY ? undefined : { rule: genericRules.commandLine, start, end: start + key.length, checksum: 'none', confidence: rounded(confidence) };
  },
};
