import { endsWithAny, isSet, type KnownFile } from './knownFile.js';
import { secretsOnLines } from './lines.js';

export const gitCredentials: KnownFile = {
  id: 'generic-git-credentials-password',
  title: 'git password',
  docs: 'https://git-scm.com/docs/git-credential-store#_storage_format',
  // The second is `git/credentials` below the user's configuration.
  matches: (path) => endsWithAny(path, ['.git-credentials', 'git/credentials', 'git-credentials']),
  secretsIn: (text) => secretsOnLines(text, { secret: /^\s*[a-z][a-z+.-]{1,20}:\/\/[^\s:@/]{0,200}:(?<secret>[^\s@/]+)@(?<name>[^\s/]{1,200})/di, isSet }),
};
