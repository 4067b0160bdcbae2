import { endsWithAny, isSet, type KnownFile } from './knownFile.js';
import { secretsOnLines } from './lines.js';

export const gitCredentials: KnownFile = {
  id: 'generic-git-credentials-password',
  title: 'git password',
  docs: 'https://git-scm.com/docs/git-credential-store#_storage_format',
  // The second is `git/credentials` below the user's configuration.
  matches: (path) => endsWithAny(path, ['.git-credentials', 'git/credentials', 'git-credentials']),
  secretsIn: (text) => secretsOnLines(text, { before: /^\s*[a-z][a-z+.-]*:\/\/[^\s:@/]*:/i, secret: /^(?<secret>[^\s@/]+)@(?<name>[^\s/]+)/, isSet }),
};
