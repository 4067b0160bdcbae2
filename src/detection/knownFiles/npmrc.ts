import { endsWithAny, isSet, type KnownFile } from './knownFile.js';
import { secretsOnLines } from './lines.js';

/** `//host/path/:_authToken=…`, or without a host in old files; the name ends with the slash that npm puts there. `_auth` is base64 of user and password, `_password` of the password alone. */
const BEFORE = /^\s*(?:\/\/(?<name>[^\s=:]+(?::\d[^\s=:]*)?):)?_(?:authToken|auth|password)\s*=\s*(?<quote>["'])?/;

export const npmrc: KnownFile = {
  id: 'generic-npmrc-token',
  title: 'npm registry credential',
  docs: 'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration',
  matches: (path) => endsWithAny(path, ['.npmrc', 'npmrc', '_npmrc', '.npmrc.local']),
  secretsIn: (text) => secretsOnLines(text, { before: BEFORE, secret: /^(?<secret>\S+)/, isSet }),
};
