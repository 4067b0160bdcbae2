import { endsWithAny, isSet, type KnownFile } from './knownFile.js';
import { secretsOnLines } from './lines.js';

const FIELD = '(?:\\\\.|[^:\\\\]){0,200}';
/** `host:port:database:user:password`; a backslash keeps a colon from being a border. */
const SECRET = new RegExp(`^(?!#)(?<name>${FIELD}):(?:\\d{1,5}|\\*):${FIELD}:${FIELD}:(?<secret>(?:\\\\.|[^:\\\\])+)$`, 'd');

export const pgpass: KnownFile = {
  id: 'generic-pgpass-password',
  title: 'PostgreSQL password',
  docs: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
  matches: (path) => endsWithAny(path, ['.pgpass', 'pgpass.conf', 'pgpass']),
  secretsIn: (text) => secretsOnLines(text, { secret: SECRET, isSet }),
};
