import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules of one ignore file, for paths below `base`. */
interface Layer {
  readonly base: string;
  readonly kind: 'git' | 'plain';
  readonly rules: Ignore;
}

/** From the weakest to the strongest: `.git/info/exclude`, each `.gitignore` downwards, each `.ignore` downwards. */
export type IgnoreRules = readonly Layer[];

/** Weakest first. */
export const IGNORE_FILES: readonly string[] = ['.gitignore', '.ignore'];

/** Files of ignore rules are read from a workspace that nobody vouched for: what could take long is left out, so that more is scanned rather than less. */
const MAX_BYTES = 1 << 20;
const MAX_RULES = 5000;
/** Each `**` multiplies the work for a deep path. */
const MAX_GLOBSTARS = 3;

/** Called for what was left out of an ignore file. */
export type OnIgnoreProblem = (path: string, detail: string) => void;

/** The rules that hold in a directory before its own: those of the directories above it, up to the top of its repository. */
export async function rulesAbove(directory: string, onProblem: OnIgnoreProblem): Promise<IgnoreRules> {
  const path = [directory];
  for (let at = directory; !(await exists(join(at, '.git'))); path.unshift(at)) {
    if (dirname(at) === at) {
      return [];
    }
    at = dirname(at);
  }
  const [top = directory] = path;
  let rules = await repositoryRules(top, onProblem);
  // The directory itself comes with its own rules when it is entered.
  for (const one of path.slice(0, -1)) {
    rules = await withOwnRules(rules, one, ['.gitignore'], onProblem);
  }
  return rules;
}

/** What holds within a directory: the rules above it and its own. `names` are the names in it. */
export async function rulesWithin(outer: IgnoreRules, directory: string, names: ReadonlySet<string>, onProblem: OnIgnoreProblem): Promise<IgnoreRules> {
  // A repository in a repository is its own: git applies none of the outer rules within it.
  const inherited = names.has('.git') ? [...(await repositoryRules(directory, onProblem)), ...outer.filter((layer) => layer.kind === 'plain')] : outer;
  return withOwnRules(
    inherited,
    directory,
    IGNORE_FILES.filter((name) => names.has(name)),
    onProblem,
  );
}

/** Whether a directory is ignored. The directory above it is not: that has been asked before, and a more specific rule may have decided so. */
export function isIgnoredDirectory(rules: IgnoreRules, directory: string): boolean {
  for (const { base, rules: layer } of rules.toReversed()) {
    const path = slashed(relative(base, directory));
    const { ignored, unignored } = layer.test(`${path}/`);
    const parent = dirname(path);
    if (unignored) {
      return false;
    }
    if (ignored && !(parent !== '.' && layer.ignores(`${parent}/`))) {
      return true;
    }
  }
  return false;
}

export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

async function repositoryRules(top: string, onProblem: OnIgnoreProblem): Promise<IgnoreRules> {
  const directory = await gitDirectory(join(top, '.git'));
  const layer = await readLayer(top, join(directory, 'info', 'exclude'), 'git', onProblem);
  return layer === undefined ? [] : [layer];
}

/** Worktrees and submodules have a file `.git` that names the directory; of a worktree, the shared directory holds `info`. */
async function gitDirectory(dotGit: string): Promise<string> {
  const pointed = /^gitdir: (.+?)\r?\n?$/.exec((await readSmall(dotGit)) ?? '')?.[1];
  if (pointed === undefined) {
    return dotGit;
  }
  const own = resolve(dirname(dotGit), pointed);
  const common = (await readSmall(join(own, 'commondir')))?.trim();
  return common === undefined ? own : resolve(own, common);
}

async function withOwnRules(outer: IgnoreRules, directory: string, names: readonly string[], onProblem: OnIgnoreProblem): Promise<IgnoreRules> {
  let rules = outer;
  for (const name of names) {
    const layer = await readLayer(directory, join(directory, name), name === '.ignore' ? 'plain' : 'git', onProblem);
    if (layer !== undefined) {
      const [git, plain] = [[...rules, layer].filter((one) => one.kind === 'git'), [...rules, layer].filter((one) => one.kind === 'plain')];
      rules = [...git, ...plain];
    }
  }
  return rules;
}

async function readLayer(base: string, path: string, kind: Layer['kind'], onProblem: OnIgnoreProblem): Promise<Layer | undefined> {
  const text = await readSmall(path, () => {
    onProblem(path, 'this ignore file cannot be read, or is too large; its rules were not applied');
  });
  if (text === undefined) {
    return undefined;
  }
  const lines = text.split(/\r?\n/);
  const usable = lines.slice(0, MAX_RULES).filter((line) => (line.match(/\*\*/g)?.length ?? 0) <= MAX_GLOBSTARS);
  if (usable.length < lines.length) {
    onProblem(path, `${lines.length - usable.length} rules that would take too long were not applied`);
  }
  return { base, kind, rules: ignore().add(usable) };
}

async function readSmall(path: string, onFailure?: () => void): Promise<string | undefined> {
  try {
    const found = await stat(path);
    if (found.isFile() && found.size <= MAX_BYTES) {
      return await readFile(path, 'utf8');
    }
  } catch (error) {
    if (isMissing(error)) {
      return undefined;
    }
  }
  onFailure?.();
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
