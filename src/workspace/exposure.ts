import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { findGit, GitError, runGit } from './git.js';
import { slashed } from './ignoreRules.js';
import { createPace } from './pace.js';

/**
 * How far a file's content may have gone. `tracked`: in git's index, so committed or about to be, even where ignore rules match it.
 * `untracked`: the next `git add` takes it. `outside`: there is no repository. `unknown`: there is one and git could not be asked.
 */
export type Exposure = 'tracked' | 'untracked' | 'outside' | 'ignored' | 'unknown';

export interface Git {
  /**
   * The exposure of each file, as named in `files` (absolute, or relative to `root`). The nearest repository of the file decides; of a symbolic
   * link, that of the file it leads to, because that is where the content lies. Two runs of git per repository. @throws only the signal's reason.
   */
  exposuresOf(root: string, files: readonly string[], signal: AbortSignal): Promise<Map<string, Exposure>>;
  /**
   * Absolute paths below `root` that its repository tracks although its ignore rules match them: what a walk would miss in ignored directories, and whoever
   * has the repository has. Empty where there is no repository or git could not be asked; nested repositories are not asked.
   */
  trackedButIgnored(root: string, signal: AbortSignal): Promise<Set<string>>;
}

export interface GitOptions {
  /** Absolute path of git. Without it, the PATH decides. */
  readonly path?: string;
  readonly timeoutMs?: number;
  /** Told why something is `unknown`. */
  readonly onProblem?: (error: GitError) => void;
}

export function createGit(options: GitOptions = {}): Git {
  let found: Promise<string> | undefined;
  const ask: Ask = async (directory, args, signal, rest) => {
    found ??= options.path === undefined ? findGit() : Promise.resolve(options.path);
    return runGit({ git: await found, directory, args, signal, ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }), ...rest });
  };
  const orElse = async <T, F>(value: Promise<T>, fallback: F): Promise<T | F> => {
    try {
      return await value;
    } catch (error) {
      if (!(error instanceof GitError)) {
        throw error;
      }
      options.onProblem?.(error);
      return fallback;
    }
  };

  return {
    async exposuresOf(root, files, signal) {
      const exposures = new Map<string, Exposure>();
      for (const [top, members] of await byRepository(root, files, signal)) {
        const known = top === undefined ? undefined : await orElse(exposuresIn(ask, top, [...members.values()], signal), 'unknown' as const);
        for (const [file, path] of members) {
          exposures.set(file, known === undefined ? 'outside' : known === 'unknown' ? known : (known.get(path) ?? 'untracked'));
        }
      }
      return exposures;
    },
    async trackedButIgnored(root, signal) {
      const directory = await resolveReal(resolve(root));
      // A single file is looked at whatever the rules say, so there is nothing that a walk would miss.
      const isDirectory = (await lstat(directory).catch(() => undefined))?.isDirectory() === true;
      if (!isDirectory || (await repositoryOf(directory)) === undefined) {
        return new Set();
      }
      const paths = await orElse(ask(directory, ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard', '--'], signal), []);
      return new Set(paths.map((path) => join(resolve(root), path)));
    },
  };
}

type Ask = (directory: string, args: readonly string[], signal: AbortSignal, rest?: { readonly input: string; readonly accepted: readonly number[] }) => Promise<string[]>;

/** Mode of a submodule's entry in the index. What lies in one that is not checked out belongs to no repository, and check-ignore refuses to be asked about it. */
const GITLINK = '160000';

/** @param paths relative to the top, with slashes, no symbolic link on the way. */
async function exposuresIn(ask: Ask, top: string, paths: readonly string[], signal: AbortSignal): Promise<Map<string, Exposure>> {
  const wanted = new Set(paths);
  const exposures = new Map<string, Exposure>();
  const submodules: string[] = [];
  const pace = createPace();
  // "<mode> <object> <stage>\t<path>", relative to the top because git runs there.
  for (const entry of await ask(top, ['ls-files', '-z', '--stage', '--'], signal)) {
    const path = entry.slice(entry.indexOf('\t') + 1);
    if (entry.startsWith(GITLINK)) {
      submodules.push(`${path}/`);
    } else if (wanted.has(path)) {
      exposures.set(path, 'tracked');
    }
    await pace();
  }
  const others = [...wanted].filter((path) => !exposures.has(path) && !submodules.some((prefix) => path.startsWith(prefix)));
  if (others.length > 0) {
    // 1: none is ignored. "./": a name that begins with ":" is no pathspec magic, nor one with "-" an option.
    const input = others.map((path) => `./${path}\0`).join('');
    for (const path of await ask(top, ['check-ignore', '-z', '--stdin'], signal, { input, accepted: [0, 1] })) {
      exposures.set(path.slice(2), 'ignored');
    }
  }
  return exposures;
}

/** Top directory of each repository (`undefined`: none) with its files: as named, and relative to the top. */
async function byRepository(root: string, files: readonly string[], signal: AbortSignal): Promise<Map<string | undefined, Map<string, string>>> {
  const repositories = new Map<string | undefined, Map<string, string>>();
  const known: Known = new Map();
  const directories = new Map<string, Promise<string>>();
  for (const file of files) {
    signal.throwIfAborted();
    const path = await realFile(resolve(root, file), directories);
    const top = await repositoryOf(dirname(path), known);
    const members = repositories.get(top) ?? new Map<string, string>();
    repositories.set(top, members.set(file, slashed(relative(top ?? root, path))));
  }
  return repositories;
}

async function realFile(path: string, directories: Map<string, Promise<string>>): Promise<string> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSymbolicLink() === true) {
    return resolveReal(path);
  }
  // Most files share their directory with others: its real path is looked up once.
  const parent = dirname(path);
  const real = directories.get(parent) ?? resolveReal(parent);
  directories.set(parent, real);
  return join(await real, basename(path));
}

/** The real path, also of what does not exist (any more): then of the nearest directory above it that does. */
async function resolveReal(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await resolveReal(parent), basename(path));
  }
}

type Known = Map<string, string | undefined>;

/** The top directory of the repository that a directory lies in; `undefined`: it lies in none. @param known what was asked before. */
export async function repositoryOf(directory: string, known: Known = new Map<string, string | undefined>()): Promise<string | undefined> {
  if (known.has(directory)) {
    return known.get(directory);
  }
  const parent = dirname(directory);
  const here = await lstat(join(directory, '.git')).then(
    () => true,
    () => false,
  );
  const top = here ? directory : parent === directory ? undefined : await repositoryOf(parent, known);
  known.set(directory, top);
  return top;
}
