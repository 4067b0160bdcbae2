import type { Span } from '../edit.js';
import { assignmentsOf, isOpen, openQuote, parseDotenv } from '../dotenv.js';
import { ENV_FILES } from '../envFile.js';
import { isAgreed, isInert, quoted } from '../quoting.js';
import { runsOn } from '../reference.js';
import { covering } from '../spans.js';
import { type Syntax, type ValueToken, asReference, valueEditor } from './values.js';

/** Whether something fits into more text than this is not asked for each place in it: the value is written anew. */
const LONGEST = 10_000;

/** Quotes stay where what is written can stand in them; else all of the value is put into others. Lines that are commented out are places where keys lie, too. */
const syntax: Syntax = (text) => {
  const assignments = assignmentsOf(parseDotenv(text));
  const open = assignments.find((one) => isOpen(text, one));
  return (span) => {
    const { start, end } = span;
    const assignment = covering(assignments, span);
    if (assignment === undefined || (assignment.comment !== undefined && assignment.comment.start <= start)) return outside(span);
    const { name, quote, token, value, comment } = assignment;
    if (start < token.start || end > token.end) return undefined;
    const [before, after] = [text.slice(value.start, start), text.slice(end, value.end)];
    return {
      ...token,
      path: [name],
      inner: value,
      write: (wanted) => {
        if (isInert(wanted, open === undefined ? quote : 'none')) return wanted;
        if (value.end - value.start > LONGEST) return undefined;
        const whole = `${before}${wanted}${after}`;
        // Who reads a value of several lines reads another one.
        return open === undefined && isAgreed(text.slice(value.start, value.end).includes('\n') ? whole.replaceAll('\n', ' ') : whole, quote) ? wanted : undefined;
      },
      // Escapes, expansions and quotes would change their meaning within other quotes.
      read: (raw) => (/[\\$'"`\r\n]/.test(raw) ? undefined : raw),
      requote: (wanted) => (open === undefined ? quoted(wanted, comment === undefined ? '' : text.slice(comment.start, comment.end)) : undefined),
      unwritable:
        open === undefined
          ? `The new value of ${name} has characters that readers of .env files do not agree about, or the rest of it cannot be put into the quotes that it needs.`
          : `${openQuote(open)} Close it first.`,
    };
  };
};

/** A comment, or what is no assignment: a shell runs it. */
const outside = (span: Span): ValueToken => ({
  ...span,
  path: [],
  inner: span,
  write: (wanted) => (isInert(wanted, 'none') ? wanted : undefined),
  read: () => undefined,
  unwritable: 'It stands in a comment here, or in what is no assignment, and the new value has characters that need quotes. Remove it there first.',
});

export const dotenv = valueEditor({ id: 'dotenv', title: '.env file', files: ENV_FILES, syntax, form: (place) => (runsOn(place.after) ? { left: 'What follows would be read as a part of the reference.' } : asReference(place)) });
