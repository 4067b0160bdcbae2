import { assignmentsOf, parseDotenv } from '../dotenv.js';
import { ENV_FILES } from '../envFile.js';
import { isAgreed, singleQuoted } from '../quoting.js';
import { runsOn } from '../reference.js';
import { type Syntax, asReference, valueEditor } from './values.js';

/** Quotes stay where what is written can stand in them; else it is put into single ones. Lines that are commented out are places where keys lie, too. */
const syntax: Syntax = (text) => {
  const assignments = assignmentsOf(parseDotenv(text));
  return ({ start, end }) => {
    const assignment = assignments.find((one) => one.start <= start && end <= one.end);
    if (assignment === undefined || (assignment.comment !== undefined && assignment.comment.start <= start)) return 'prose';
    const { name, quote, token, value } = assignment;
    if (start < token.start || end > token.end) return undefined;
    return {
      ...token,
      path: [name],
      inner: value,
      write: (wanted) => (isAgreed(wanted, quote) ? wanted : undefined),
      // Escapes, expansions and quotes would change their meaning within single quotes.
      read: (raw) => (/[\\$'"`\r\n]/.test(raw) ? undefined : raw),
      requote: singleQuoted,
      unwritable: `The new value of ${name} has characters that readers of .env files do not agree about, or the rest of it cannot be put into the quotes that it needs.`,
    };
  };
};

export const dotenv = valueEditor({ id: 'dotenv', title: '.env file', files: ENV_FILES, syntax, form: (place) => (runsOn(place.after) ? { left: 'What follows would be read as a part of the reference.' } : asReference(place)) });
