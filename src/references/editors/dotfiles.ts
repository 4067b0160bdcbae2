import type { FileEditor } from './editor.js';
import { type LineFormat, PLAIN, PLAIN_OR_FORM, type Style, lineEditor, only, separatedBy, unless } from './lines.js';
import { asVariable, noForm } from './values.js';

/** Of these characters only what has no white space: read to the end of the line or of the word. */
const WORD = /^[^\s\p{Cc}]+$/u;
/** git takes no password with a line break, however it stands there. */
const CREDENTIAL = /^(?:(?!%0[0AD])[^\s\p{Cc}])+$/iu;
const bare = (characters: RegExp): Style => ({ quote: '', write: only(characters) });
/** All of a line. */
const whole = (line: string): { name: string; start: number } => ({ name: '', start: line.length - line.trimStart().length });

/** `host:port:database:user:password`: https://www.postgresql.org/docs/current/libpq-pgpass.html */
const PGPASS = /^(?:(?:\\.|[^:\\])*:){4}/;
const pgpass: LineFormat = {
  comments: ['#'],
  entry: (line) => {
    const start = PGPASS.exec(line)?.[0].length;
    return start === undefined ? undefined : { name: 'password', start, end: line.length };
  },
  styles: [{ quote: '', write: (text) => (/\p{Cc}/u.test(text) ? undefined : text.replace(/[:\\]/g, '\\$&')), escapes: true }],
};

const inQuotes = (text: string): string | undefined => (/\p{Cc}/u.test(text) ? undefined : text.replace(/["\\]/g, '\\$&'));
/** `name = value`, `name: value` or `name value`: https://curl.se/docs/manpage.html#-K */
const curlrc: LineFormat = {
  comments: ['#'],
  entry: (line) => {
    const [all, name] = /^\s*([^\s=:]+)[\s=:]+/.exec(line) ?? [];
    return all === undefined || name === undefined ? undefined : { name, start: all.length };
  },
  styles: [{ quote: '"', write: inQuotes, read: unless(/\\/), escapes: true }, { quote: '', write: only(/^[^\s"\\#=:\p{Cc}][^\s"\\#\p{Cc}]*$/u), read: unless(/["\\\s]/) }],
  requote: (value) => {
    const inner = inQuotes(value);
    return inner === undefined ? undefined : `"${inner}"`;
  },
};

/** As in Yarn 1's lock files: a name and a value, each JSON or a word. */
const yarnrc: LineFormat = {
  comments: ['#'],
  entry: (line) => {
    const [all, name] = /^\s*("(?:\\.|[^"\\])*"|[^\s"]+)[ \t]+/.exec(line) ?? [];
    return all === undefined || name === undefined ? undefined : { name, start: all.length };
  },
  styles: [{ quote: '"', write: (text) => JSON.stringify(text).slice(1, -1), read: unless(/\\/), escapes: true }, { quote: '', write: only(/^(?!true|false)[A-Za-z][A-Za-z0-9_/.-]*$/), read: unless(/["\\\s]/) }],
  requote: (value) => JSON.stringify(value),
};

const UPPER = /^[A-Z0-9_]+$/;
const requirement = asVariable((variable) => `\${${variable}}`);

export const DOTFILES: readonly FileEditor[] = [
  lineEditor({
    id: 'pgpass',
    title: 'PostgreSQL password file',
    files: [/(?:^|\/)\.?pgpass(?:\.conf)?$/],
    format: pgpass,
    form: noForm('Nothing puts variables into this file. Take the line out, and give the password as PGPASSWORD in the environment.'),
  }),
  lineEditor({
    id: 'git-credentials',
    title: 'git credentials',
    files: [/(?:^|\/)\.?git-credentials$/, /(?:^|\/)git\/credentials$/],
    format: { comments: [], entry: whole, styles: [bare(CREDENTIAL)] },
    form: noForm('git puts no variables into this file. Take the line out, and let a credential helper that keeps it encrypted give the password.'),
  }),
  lineEditor({
    id: 'curlrc',
    title: '.curlrc',
    files: [/(?:^|\/)[._]curlrc$/],
    format: curlrc,
    form: noForm('curl takes variables in this file only by its options variable and expand-…, and only from version 8.3 on. Write the option with them, or give it on the command line.'),
  }),
  lineEditor({
    id: 'wgetrc',
    title: '.wgetrc',
    files: [/(?:^|\/)\.?wgetrc$/],
    format: { comments: ['#'], entry: separatedBy(/=/), styles: [bare(WORD)] },
    form: noForm('wget puts no variables into this file. Take the line out, and give the option on the command line.'),
  }),
  lineEditor({
    id: 'yarnrc',
    title: '.yarnrc',
    files: [/(?:^|\/)\.yarnrc$/],
    format: yarnrc,
    form: noForm('Yarn 1 puts variables into .npmrc only. Set it there.'),
  }),
  lineEditor({
    id: 'systemd',
    title: 'systemd unit',
    files: [/\.(?:service|socket|timer|mount)$/, /\.(?:service|socket|timer|mount)\.d\/[^/]+\.conf$/],
    format: { comments: ['#', ';'], continues: true, entry: separatedBy(/=/), styles: [bare(PLAIN)] },
    form: noForm('systemd puts no variables into a unit. Take it out, and name a file that only its user reads by EnvironmentFile=, or a credential by LoadCredential=.'),
  }),
  lineEditor({
    id: 'requirements',
    title: 'pip requirements',
    files: [/(?:^|\/)(?:requirements|constraints)[^/]*\.(?:txt|in)$/i, /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i],
    format: { comments: ['#'], entry: whole, styles: [bare(PLAIN_OR_FORM)] },
    literal: only(/^[A-Za-z0-9_:/.@+=,~*%-]+$/),
    // https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables
    form: (place) => (UPPER.test(place.variable) ? requirement(place) : { left: 'pip puts in variables only with names of capital letters, digits and underscores. Rename the key.' }),
  }),
  lineEditor({
    id: 'htpasswd',
    title: 'password hashes',
    files: [/(?:^|\/)\.?htpasswd$/],
    format: { comments: ['#'], entry: whole, styles: [bare(WORD)] },
    form: noForm('This file holds hashes of passwords. Make the line anew by htpasswd.'),
    holdsValues: false,
  }),
];
