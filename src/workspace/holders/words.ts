import type { Branches, Holder } from './holder.js';

/** A holder, for people. */
export interface Told {
  /** A codicon. */
  readonly icon: string;
  readonly what: string;
  /** How it has the old key. */
  readonly why: string;
  /** What to do about it, in sentences. */
  readonly next: string;
}

/** What is known besides the holder itself. */
export interface Around {
  /** `keywright://openai/OPENAI_API_KEY` */
  readonly reference: string;
  /** The old key no longer works. */
  readonly dead: boolean;
  /** A file's URI, as people call the file. */
  readonly label: (uri: string) => string;
}

export function toldOf(holder: Holder, { reference, dead, label }: Around): Told {
  switch (holder.kind) {
    case 'ci': {
      const { system, names } = holder;
      return { icon: system.icon, what: `${holder.label}:${holder.line}`, why: `${system.name} gets ${names.join(', ')}`, next: system.next(names.join(', ')) };
    }
    case 'folder':
      return { icon: 'folder', what: holder.path, why: `the old key is in ${listed(holder.files)}`, next: `Refer to ${reference} there instead.` };
    case 'worktree':
      return { icon: 'repo', what: holder.path, why: `${holder.branch ?? 'no branch'}; the old key is in ${listed(holder.files)}`, next: `Refer to ${reference} instead, and approve it there.` };
    case 'branches':
      return { icon: 'git-branch', what: listed(holder.names), why: `the last commit has the old key in ${listed(holder.files)}`, next: nextOfBranch[holder.where] };
    case 'backup':
      return { icon: 'save', what: label(holder.uri), why: 'not saved in another window; VS Code’s backup of it has the old key', next: `Open it there, and save it without the old key, or discard it${dead ? '. Or leave it: the key is dead' : ': the old key still works'}.` };
    case 'history': {
      const count = holder.versions.length;
      return { icon: 'history', what: label(holder.uri), why: `${count} earlier ${count === 1 ? 'version' : 'versions'} in VS Code’s Local History`, next: `Delete ${count === 1 ? 'it' : 'them'}${dead ? `, or leave ${count === 1 ? 'it' : 'them'}: the key is dead` : ': the old key still works'}.` };
    }
  }
}

const nextOfBranch: Readonly<Record<Branches['where'], string>> = {
  here: 'It is checked out here: commit the changed files.',
  local: 'Merge the commit with the changed files, or rebase on it; or delete the branch.',
  remote: 'Push the commit with the changed files to it; or delete it there.',
};

const MOST_NAMED = 3;
const listed = (names: readonly string[]): string => [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? [`${names.length - MOST_NAMED} more`] : [])].join(', ');
