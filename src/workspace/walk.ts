import { type Dirent, readdirSync } from 'node:fs';
import { lstat, opendir, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Minimatch } from 'minimatch';
import { isEnvFile } from '../references/envFile.js';
import { IGNORE_FILES, isIgnoredDirectory, rulesAbove, rulesWithin, slashed, type IgnoreRules, type OnIgnoreProblem } from './ignoreRules.js';
import { createPace, sortPaced, type Pace } from './pace.js';

/** The history of version control is not a working file. */
const NEVER: ReadonlySet<string> = new Set(['.git', '.hg', '.svn']);

/** Directories that hold what tools put there: other people's code and caches. Not entered, not even for `.env` files. */
export const NOISE_NAMES: ReadonlySet<string> = new Set(['node_modules', 'bower_components', '.venv', 'venv', '__pycache__', '.tox', '.gradle']);

/**
 * Files by which such a directory is known whatever its name: caches tag themselves (https://bford.info/cachedir/: `target` of Cargo, the caches of mypy,
 * pytest, Ruff), and Python environments have a configuration. A name as common as `target` is not taken for noise without this.
 */
export const NOISE_MARKERS: readonly string[] = ['CACHEDIR.TAG', 'pyvenv.cfg'];

/**
 * `noise`, `ignored` and `excluded` are of directories; the last two are searched for `.env` files and tracked files all the same.
 * `ignore-rules`: a part of an ignore file was not applied.
 */
export type WalkSkip = 'noise' | 'ignored' | 'excluded' | 'unreadable' | 'link-to-directory' | 'link-outside' | 'not-a-file' | 'ignore-rules';

export interface WalkOptions {
  /** Globs relative to the root, as in `files.exclude`. They never keep a `.env` file away. */
  readonly exclude?: readonly string[];
  /** Absolute paths that are found even in ignored directories: those that git tracks all the same (`trackedButIgnored`). */
  readonly tracked?: ReadonlySet<string>;
  /** An absolute path below the root: nothing else is looked at. A directory that has just come, whose rules still are those of the whole. */
  readonly within?: string;
  /** Directories are read by calls that wait: the quickest, where this thread may be held up. Not for an editor. */
  readonly waits?: boolean;
  readonly signal: AbortSignal;
  /** Told what is left out, and why: nothing is left out silently but {@link NEVER} and excluded files. */
  readonly onSkip?: (path: string, reason: WalkSkip, detail?: string) => void;
}

interface Pending {
  readonly path: string;
  readonly rules: IgnoreRules;
  /** In an ignored or excluded directory: `.env` files and tracked files only. */
  readonly few: boolean;
}

/**
 * Absolute paths of the files to scan below a root (or the root itself, when it is a file), in an order that is the same every time.
 * Lets the event loop turn. @throws the signal's reason.
 */
export async function* walk(root: string, options: WalkOptions): AsyncGenerator<string> {
  const { signal, within = resolve(root) } = options;
  const walker = createWalker(resolve(root), options);
  const start = await startOf(walker);
  if (start === 'file') {
    yield walker.top;
  }
  const stack: Pending[] = typeof start === 'object' ? [start] : [];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    signal.throwIfAborted();
    const entries = await readDirectory(at.path, walker, signal);
    const here = await enter(walker, at, new Set(entries.map((entry) => entry.name)));
    const directories: Pending[] = [];
    for (const entry of here === undefined ? [] : entries) {
      signal.throwIfAborted();
      await walker.pace();
      const path = join(at.path, entry.name);
      const inside = path === within || isWithin(within, path);
      if (!inside && !isWithin(path, within)) {
        continue;
      }
      const next = entry.isDirectory() ? directoryIn(walker, here ?? at, entry.name) : undefined;
      if (next !== undefined) {
        directories.push(next);
      } else if (inside && !entry.isDirectory() && isWanted(walker, path, at.few) && (await isScannable(walker, path, entry))) {
        yield path;
      }
    }
    stack.push(...directories.reverse());
  }
}

/** Whether {@link walk} would come to a path, without walking: for files that change one at a time. */
export async function wouldWalk(root: string, path: string, options: WalkOptions): Promise<boolean> {
  const walker = createWalker(resolve(root), options);
  const start = await startOf(walker);
  const target = resolve(path);
  const names = relative(walker.top, target).split(sep);
  if (typeof start !== 'object' || names[0] === '..' || isAbsolute(relative(walker.top, target))) {
    return start === 'file' && target === walker.top;
  }
  let at: Pending | undefined = start;
  for (const name of names.slice(0, -1)) {
    options.signal.throwIfAborted();
    const here: Pending | undefined = await enter(walker, at, await telling(at.path));
    const isDirectory: boolean = (await lstat(join(at.path, name)).catch(() => undefined))?.isDirectory() === true;
    at = here === undefined || !isDirectory ? undefined : directoryIn(walker, here, name);
    if (at === undefined) {
      return false;
    }
  }
  const inside = await enter(walker, at, await telling(at.path));
  const entry = await lstat(target).catch(() => undefined);
  return inside !== undefined && entry !== undefined && isWanted(walker, target, at.few) && (await isScannable(walker, target, entry));
}

interface Walker {
  readonly top: string;
  readonly exclude: readonly Minimatch[];
  readonly tracked: ReadonlySet<string>;
  readonly waits: boolean;
  readonly onSkip: NonNullable<WalkOptions['onSkip']>;
  readonly pace: Pace;
}

/** Globs come from the workspace's settings: braces must not multiply without bound. */
const GLOB_OPTIONS = { dot: true, nonegate: true, nocomment: true, braceExpandMax: 1000 } as const;

function createWalker(top: string, options: WalkOptions): Walker {
  return {
    top,
    exclude: (options.exclude ?? []).map((glob) => new Minimatch(glob, GLOB_OPTIONS)),
    tracked: options.tracked ?? new Set(),
    waits: options.waits ?? false,
    onSkip: options.onSkip ?? (() => undefined),
    pace: createPace(),
  };
}

async function startOf(walker: Walker): Promise<'file' | Pending | undefined> {
  const { top, onSkip } = walker;
  const kind = await kindOf(top);
  if (typeof kind !== 'string') {
    onSkip(top, 'unreadable', kind.message);
  } else if (kind === 'other') {
    onSkip(top, 'not-a-file');
  }
  return kind === 'directory' ? { path: top, rules: await rulesAbove(top, problemsOf(walker)), few: false } : kind === 'file' ? kind : undefined;
}

/** Names in a directory that change what is done with it. */
const TELLING = ['.git', ...IGNORE_FILES, ...NOISE_MARKERS];

async function telling(directory: string): Promise<ReadonlySet<string>> {
  const found = await Promise.all(TELLING.map(async (name) => ((await lstat(join(directory, name)).catch(() => undefined)) === undefined ? [] : [name])));
  return new Set(found.flat());
}

/** A directory with its own rules. `undefined`: it is noise by what it holds. */
async function enter(walker: Walker, at: Pending, names: ReadonlySet<string>): Promise<Pending | undefined> {
  if (at.path !== walker.top && NOISE_MARKERS.some((name) => names.has(name))) {
    walker.onSkip(at.path, 'noise');
    return undefined;
  }
  return at.few ? at : { ...at, rules: await rulesWithin(at.rules, at.path, names, problemsOf(walker)) };
}

const problemsOf =
  ({ onSkip }: Walker): OnIgnoreProblem =>
  (path, detail) =>
    onSkip(path, 'ignore-rules', detail);

/** A directory in one that was entered. `undefined`: it is not entered. */
function directoryIn(walker: Walker, parent: Pending, name: string): Pending | undefined {
  const path = join(parent.path, name);
  if (NEVER.has(name)) {
    return undefined;
  }
  if (NOISE_NAMES.has(name)) {
    walker.onSkip(path, 'noise');
    return undefined;
  }
  if (parent.few) {
    return { ...parent, path };
  }
  const reason = isExcluded(walker, path) ? 'excluded' : isIgnoredDirectory(parent.rules, path) ? 'ignored' : undefined;
  if (reason !== undefined) {
    walker.onSkip(path, reason);
  }
  return { ...parent, path, few: reason !== undefined };
}

function isWanted(walker: Walker, path: string, few: boolean): boolean {
  return !NEVER.has(basename(path)) && (isEnvFile(path) || (few ? walker.tracked.has(path) : !isExcluded(walker, path)));
}

function isExcluded(walker: Walker, path: string): boolean {
  if (walker.exclude.length === 0) {
    return false;
  }
  const name = slashed(relative(walker.top, path));
  return walker.exclude.some((glob) => glob.match(name));
}

/** Links to files count when they stay within the root; links to directories never do, so that there is no way around in circles. */
async function isScannable(walker: Walker, path: string, entry: Pick<Dirent, 'isFile'>): Promise<boolean> {
  if (entry.isFile()) {
    return true;
  }
  const kind = await kindOf(path);
  if (typeof kind !== 'string') {
    walker.onSkip(path, 'unreadable', kind.message);
  } else if (kind === 'directory') {
    walker.onSkip(path, 'link-to-directory');
  } else if (kind === 'other') {
    walker.onSkip(path, 'not-a-file');
  } else if (!isWithin(await realpath(walker.top), await realpath(path))) {
    walker.onSkip(path, 'link-outside');
  } else {
    return true;
  }
  return false;
}

function isWithin(top: string, path: string): boolean {
  return path.startsWith(top.endsWith(sep) ? top : top + sep);
}

async function kindOf(path: string): Promise<'file' | 'directory' | 'other' | Error> {
  try {
    const found = await stat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** In batches, because a directory of a hundred thousand names read at once would hold up the event loop. */
async function readDirectory(path: string, walker: Walker, signal: AbortSignal): Promise<Dirent[]> {
  let entries: Dirent[] = [];
  try {
    if (walker.waits) {
      entries = readdirSync(path, { withFileTypes: true });
    } else {
      for await (const entry of await opendir(path, { bufferSize: 512 })) {
        entries.push(entry);
        signal.throwIfAborted();
        await walker.pace();
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    walker.onSkip(path, 'unreadable', error instanceof Error ? error.message : String(error));
  }
  return sortPaced(entries, (entry) => entry.name, walker.pace);
}
