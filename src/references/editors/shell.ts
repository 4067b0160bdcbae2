import type { Span } from '../edit.js';
import { endingBehind } from '../spans.js';
import type { Form, FormPlace, ValueReader } from './values.js';

/**
 * A form that a shell expands, only where one surely does: not within single quotes, behind a backslash, in a comment or behind a here-document.
 * The script is the value, and what stands before the place is read as a shell does.
 */
export const expandedByShell =
  (form: Form): Form =>
  (place) =>
    isExpanded(place) && !place.ofFile(isOfOtherShell) ? form(place) : { left: `It is not certain that a shell would put a variable in there, as within single quotes. Write "$${place.variable}" by hand.` };

/** Which read variables in ways of their own. */
const isOfOtherShell = (text: string): boolean => /\b(?:pwsh|powershell|windows|cmd\.exe)\b/i.test(text);

const isAsWritten: ValueReader<boolean> = (raw, read) => read(raw) === raw;

/** What has escapes is read anew for each place, and so no further than this. */
const LONGEST = 10_000;

function isExpanded({ before, read, ofValue }: FormPlace): boolean {
  if (ofValue(isAsWritten)) return isWithin(ofValue(expandable), before.length);
  const script = before.length > LONGEST ? undefined : read(before);
  return script !== undefined && isWithin(expandable(script), script.length);
}

function isWithin(spans: readonly Span[], at: number): boolean {
  const span = spans[endingBehind(spans, at - 1)];
  return span !== undefined && span.start <= at;
}

/** Between which offsets, both of them included, a variable is put in. */
function expandable(script: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  let quote = '';
  const heredoc = script.indexOf('<<');
  const length = heredoc < 0 ? script.length : heredoc + 1;
  const stop = (end: number, next: number): void => {
    spans.push({ start, end });
    start = next;
  };
  for (let at = 0; at < length; at++) {
    const character = script.charAt(at);
    if (quote === "'") {
      if (character === "'") [quote, start] = ['', at + 1];
    } else if (character === '\\') {
      stop(at, at + 2);
      at++;
    } else if (character === quote) quote = '';
    else if (character === '`' || character === '$') {
      // What a substitution does to quotes, and `$'…'`, are beyond this.
      stop(at, at + 2);
      if (character === '`' || (quote === '' ? /[('"]/ : /\(/).test(script.charAt(at + 1))) return spans;
    } else if (quote === '' && character === "'") {
      stop(at, length + 1);
      quote = character;
    } else if (quote === '' && character === '"') quote = character;
    else if (quote === '' && character === '#' && /^$|\s/.test(script.charAt(at - 1))) {
      const end = script.indexOf('\n', at);
      stop(at, end < 0 ? length + 1 : end + 1);
      if (end < 0) return spans;
      at = end;
    }
  }
  return start > length ? spans : [...spans, { start, end: length }];
}
