import { endsWithAny, isSet, type KnownFile } from './knownFile.js';
import { secretsOnLines } from './lines.js';

/** `//host/path/:_authToken=…`, or without a host in old files; `_auth` is base64 of user and password, `_password` of the password alone. */
const SECRET = /^\s*(?:\/\/(?<name>[^\s=]{1,200}?)\/?:)?_(?:authToken|auth|password)\s*=\s*["']?(?<secret>[^\s"']+)/d;

export const npmrc: KnownFile = {
  id: 'generic-npmrc-token',
  title: 'npm registry credential',
  docs: 'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration',
  matches: (path) => endsWithAny(path, ['.npmrc', 'npmrc', '_npmrc', '.npmrc.local']),
  secretsIn: (text) => secretsOnLines(text, { secret: SECRET, isSet }),
};
