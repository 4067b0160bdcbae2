import { createGit } from '../workspace/exposure.js';
import type { Log } from './log.js';
import type { IgnoredNow } from './keyFiles.js';

/** Before a key's value is written into a file, git is asked anew: what was known of the file may be old. */
export function createIgnoredNow(log: Log): IgnoredNow {
  const git = createGit({ onProblem: (error) => log.warn(`whether files are ignored is not known: ${error.message}`) });
  return async (uris) => {
    const files = new Map(uris.filter(({ scheme }) => scheme === 'file').map((uri) => [uri.fsPath, uri.toString()]));
    const exposures = await git.exposuresOf('/', [...files.keys()], new AbortController().signal);
    return new Set([...files].flatMap(([path, uri]) => (exposures.get(path) === 'ignored' ? [uri] : [])));
  };
}
