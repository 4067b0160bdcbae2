import type { AskGit } from '../git.js';
import type { Sought } from './sought.js';

/** What the repository's configuration could add is switched off; the patterns come by the pipe, because arguments are everybody's to see. */
const GREP = ['grep', '--files-with-matches', '--null', '--text', '--fixed-strings', '--no-color', '--no-textconv', '--no-recurse-submodules', '--threads=1', '-f', '-'];

/** Paths from the top that hold what is sought: of a commit, or of the working tree with what is not tracked (but nothing that is ignored). @throws {GitError} */
export async function grep(ask: AskGit, top: string, sought: Sought, commit?: string): Promise<readonly string[]> {
  const where = commit === undefined ? ['--untracked', '--exclude-standard'] : [commit];
  // 1: nowhere.
  const found = await ask(top, [...GREP, ...where, '--'], { input: sought.patterns.reveal(), accepted: [0, 1] });
  return found.map((path) => sought.masked(commit === undefined ? path : path.slice(commit.length + 1)));
}
