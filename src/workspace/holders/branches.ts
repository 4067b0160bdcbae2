import type { AskGit } from '../git.js';
import { grep } from './grep.js';
import type { Branches, Search } from './holder.js';
import type { Sought } from './sought.js';

/** Last commits that are searched, the newest first. */
export const MOST_COMMITS = 50;

interface Tip {
  readonly commit: string;
  readonly names: string[];
  here: boolean;
  local: boolean;
}

/** Branches, one's own and those that were fetched, whose last commit holds what is sought. Earlier commits are history, and not searched. @throws {GitError} */
export async function* branchesHolding(ask: AskGit, top: string, sought: Sought, signal: AbortSignal, most = MOST_COMMITS): Search<Branches> {
  const tips = await tipsOf(ask, top);
  for (const { commit, names, here, local } of tips.slice(0, most)) {
    signal.throwIfAborted();
    const files = await grep(ask, top, sought, commit);
    if (files.length > 0) yield { kind: 'branches', path: top, names: names.map(sought.masked), where: here ? 'here' : local ? 'local' : 'remote', files };
  }
  const rest = tips.slice(most).flatMap(({ names }) => names);
  if (rest.length > 0) yield { kind: 'unseen', words: `Only the ${most} newest commits at the head of branches were searched: not ${rest.length} older ${rest.length === 1 ? 'branch' : 'branches'}.` };
}

/** Newest first. */
async function tipsOf(ask: AskGit, top: string): Promise<readonly Tip[]> {
  const fields = await ask(top, ['for-each-ref', '--sort=-committerdate', '--format=%(objectname)%00%(refname)%00%(symref)%00%(HEAD)%00', 'refs/heads', 'refs/remotes']);
  const tips = new Map<string, Tip>();
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [commit = '', name = '', symbolic = '', head = ''] = fields.slice(at, at + 4).map((field) => field.replace(/^\n/u, ''));
    if (symbolic !== '') continue; // origin/HEAD is another of them.
    const tip = tips.get(commit) ?? { commit, names: [], here: false, local: false };
    tip.names.push(name.replace(/^refs\/(?:heads|remotes)\//u, ''));
    tip.here ||= head === '*';
    tip.local ||= name.startsWith('refs/heads/');
    tips.set(commit, tip);
  }
  return [...tips.values()];
}
