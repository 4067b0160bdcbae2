import { endsWithAny, isSet, type KnownFile } from './knownFile.js';
import { secretsOnLines } from './lines.js';

/** `host:port:database:user:password`; a backslash keeps a colon from being a border. */
const BEFORE = /^(?<name>(?:(?:\\.|[^#:\\])(?:\\.|[^:\\])*)?):(?:\d{1,5}|\*):(?:\\.|[^:\\])*:(?:\\.|[^:\\])*:/;

export const pgpass: KnownFile = {
  id: 'generic-pgpass-password',
  title: 'PostgreSQL password',
  docs: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
  matches: (path) => endsWithAny(path, ['.pgpass', 'pgpass.conf', 'pgpass']),
  secretsIn: (text) => secretsOnLines(text, { before: BEFORE, secret: /^(?<secret>(?:\\.|[^:\\])+)$/, isSet }),
};
