import type { Form } from './values.js';

/**
 * A form that a shell expands, only where one surely does: not within single quotes, behind a backslash, in a comment or behind a here-document.
 * The script is the value, and what stands before the place is read as a shell does.
 */
export const expandedByShell =
  (form: Form): Form =>
  (place) => {
    const before = place.read(place.before);
    return before !== undefined && isExpanded(before) && !OTHER_SHELLS.test(place.text) ? form(place) : { left: `It is not certain that a shell would put a variable in there, as within single quotes. Write "$${place.variable}" by hand.` };
  };

/** Which read variables in ways of their own. */
const OTHER_SHELLS = /\b(?:pwsh|powershell|windows|cmd\.exe)\b/i;

function isExpanded(before: string): boolean {
  if (before.includes('<<')) return false;
  let quote = '';
  for (let at = 0; at < before.length; at++) {
    const character = before.charAt(at);
    if (character === '\\' && quote !== "'") {
      if (at + 1 === before.length) return false;
      at++;
    } else if (quote === '') {
      if (character === '#' && /^$|\s/.test(before.charAt(at - 1))) {
        const end = before.indexOf('\n', at);
        if (end === -1) return false;
        at = end;
      } else if (character === '"' || character === "'") quote = character;
      else if (character === '`' || character === '$') {
        // What a substitution does to quotes, and `$'…'`, are beyond this.
        if (character === '`' || /[('"]/.test(before.charAt(at + 1)) || at + 1 === before.length) return false;
      }
    } else if (character === quote) quote = '';
    else if (quote === '"' && (character === '`' || (character === '$' && /^$|\(/.test(before.charAt(at + 1))))) return false;
  }
  return quote !== "'";
}
