import { randomBytes } from 'node:crypto';
import { findGit, runGit, type AskGit } from '../../../../src/workspace/git.js';
import type { Holder, Search, Unseen } from '../../../../src/workspace/holders/holder.js';
import { type Sought, soughtFor } from '../../../../src/workspace/holders/sought.js';
import { Secret } from '../../../../src/secret/secret.js';
import { git, never, repository } from '../sandbox.js';

/** Random, made at run time. */
export const someKey = (): string => ['sk', 'test', randomBytes(18).toString('hex')].join('-');

export function seek(...keys: readonly string[]): Sought {
  const sought = soughtFor(keys.map((key) => Secret.of(key)));
  if (sought === undefined) throw new Error('nothing is sought');
  return sought;
}

export async function allOf<H extends Holder>(search: Search<H>): Promise<readonly (H | Unseen)[]> {
  const found: (H | Unseen)[] = [];
  for await (const one of search) found.push(one);
  return found;
}

/** @param program absent: the git on the PATH. */
export const asking = (program?: string): AskGit => async (directory, args, rest) => runGit({ git: program ?? (await findGit()), directory, args, signal: never(), ...rest });

/** With one commit of these files. */
export function committed(files: Readonly<Record<string, string>>): string {
  const root = repository(files);
  commit(root, 'first');
  return root;
}

export function commit(root: string, message: string): void {
  git(root, 'add', '--force', '.');
  git(root, 'commit', '-q', '--allow-empty', '-m', message);
}
