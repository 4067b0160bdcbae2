import type { CiSystem } from './ciSystems.js';

/** Somewhere the old key still is, or has to be set anew by hand. What is told of it holds no key. Nothing of it is changed unless the person says so. */
export type Holder = CiFile | OtherFolder | Worktree | Branches | LocalCopies | Backup;

/** A file by which another machine is told to expect the key. */
export interface CiFile {
  readonly kind: 'ci';
  readonly system: CiSystem;
  /** Absolute. */
  readonly path: string;
  /** From the top of its repository. */
  readonly label: string;
  /** From 1, where it is named first. */
  readonly line: number;
  /** What it is called there, each once. */
  readonly names: readonly string[];
  /** Where it is set, on a host that is known. */
  readonly page?: string;
}

/** A folder that is not open here and may use the key. */
export interface OtherFolder {
  readonly kind: 'folder';
  readonly path: string;
  /** Files with the old key, from the folder. */
  readonly files: readonly string[];
}

/** Another working tree of a repository that is open. */
export interface Worktree {
  readonly kind: 'worktree';
  readonly path: string;
  /** `feature/x`; absent: none is checked out. */
  readonly branch?: string;
  readonly files: readonly string[];
}

/** Branches whose last commit is the same. */
export interface Branches {
  readonly kind: 'branches';
  /** The top of the repository. */
  readonly path: string;
  /** `feature/x`, `origin/feature/x` */
  readonly names: readonly string[];
  /** `here`: checked out in the open folder. `remote`: no branch of one's own is there. */
  readonly where: 'here' | 'local' | 'remote';
  readonly files: readonly string[];
}

/** Versions of a file that VS Code's Local History keeps. */
export interface LocalCopies {
  readonly kind: 'history';
  /** The URI of the file. */
  readonly uri: string;
  /** Where the versions lie. */
  readonly directory: string;
  /** Names of those that hold the old key. */
  readonly versions: readonly string[];
}

/** Text of another window that is not saved, as VS Code backs it up. */
export interface Backup {
  readonly kind: 'backup';
  /** The URI of the document, which may have no file: `untitled:Untitled-1`. */
  readonly uri: string;
}

/** Something that was not looked at, in a sentence. */
export interface Unseen {
  readonly kind: 'unseen';
  readonly words: string;
}

/** What is found, as it is found. Ends early, by throwing, only for the signal's reason. */
export type Search<H extends Holder> = AsyncGenerator<H | Unseen>;
