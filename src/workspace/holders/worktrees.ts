import { realpath } from 'node:fs/promises';
import { repositoryOf } from '../exposure.js';
import type { AskGit } from '../git.js';
import { envFilesHolding } from './envFiles.js';
import { grep } from './grep.js';
import type { Search, Worktree } from './holder.js';
import type { Sought } from './sought.js';

const MOST_TREES = 20;

/** Other working trees of a repository that hold what is sought: in `.env` files, and in whatever git does not ignore. @param open tops that are not looked at: they are open here. @throws {GitError} */
export async function* worktreesHolding(ask: AskGit, top: string, open: ReadonlySet<string>, sought: Sought, signal: AbortSignal): Search<Worktree> {
  const others: { readonly path: string; readonly branch?: string }[] = [];
  for (const { path, branch } of await listed(ask, top)) {
    const real = await realpath(path).catch(() => undefined);
    // What only a file in the repository calls one of its trees is none.
    if (real !== undefined && !open.has(real) && (await repositoryOf(real)) === real) others.push({ path: real, ...(branch !== undefined && { branch }) });
  }
  for (const { path, branch } of others.slice(0, MOST_TREES)) {
    signal.throwIfAborted();
    const env = await envFilesHolding(path, sought, signal);
    const files = [...new Set([...env.files, ...(await grep(ask, path, sought))])].sort();
    if (files.length > 0) yield { kind: 'worktree', path: sought.masked(path), ...(branch !== undefined && { branch: sought.masked(branch) }), files };
    if (env.more) yield { kind: 'unseen', words: `Not all .env files of ${sought.masked(path)} were read.` };
  }
  if (others.length > MOST_TREES) yield { kind: 'unseen', words: `Only ${MOST_TREES} of ${others.length} other working trees were searched.` };
}

/** `worktree <path>`, `HEAD <commit>`, `branch <ref>`, one a field; an empty field ends a tree. */
async function listed(ask: AskGit, top: string): Promise<readonly { readonly path: string; readonly branch?: string }[]> {
  const trees: { path: string; branch?: string; bare?: true }[] = [];
  for (const field of await ask(top, ['worktree', 'list', '--porcelain', '-z'])) {
    const [, key, value = ''] = /^(\S{1,20})(?: (.{0,5000}))?$/su.exec(field) ?? [];
    const last = trees.at(-1);
    if (key === 'worktree') trees.push({ path: value });
    else if (key === 'branch' && last !== undefined) last.branch = value.replace(/^refs\/heads\//u, '');
    else if (key === 'bare' && last !== undefined) last.bare = true;
  }
  return trees.filter(({ bare }) => bare !== true);
}
