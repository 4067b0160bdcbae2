import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

export type GitFailure = 'missing' | 'failed' | 'timeout';

/** Git could not say. `message` names the repository and holds git's own words. */
export class GitError extends Error {
  constructor(
    readonly reason: GitFailure,
    message: string,
  ) {
    super(message);
    this.name = 'GitError';
  }
}

/**
 * A repository is not trusted: its configuration and attributes name programs. Which of them the commands that we run (`ls-files`, `check-ignore`, `config`, `for-each-ref`,
 * `worktree list`, `grep`) could start, and what stops each:
 * - `core.fsmonitor`: a program asked for changed files whenever the index is read. Set to false.
 * - hooks: `post-index-change`, when the index is written back. Hooks are off, and optional locks too, so that the index is not written.
 * - lazy fetch: in a partial clone, a missing tree (sparse index, `ls-files`) or blob (a `.gitignore` outside the sparse checkout, `check-ignore`; any file of
 *   a commit, `grep`) is fetched
 *   with `core.sshCommand`, `remote.*.uploadpack` or a `git-remote-*` program. Off where git knows the variable, and no protocol is allowed in any version.
 * - an embedded bare repository, whose configuration may lie in plain tracked files: only a repository with a `.git` counts.
 * - `core.pager` and `pager.*`: the output is no terminal, and paging is off.
 * - clean and smudge filters, external diff: run for contents, which `grep` alone reads, and as they are. It runs textconv only when told to; it is told not to.
 *   Aliases cannot replace built-in commands.
 * The untracked cache starts nothing; it is off because it would be written. Settings on the command line win over the repository's.
 * Who may own a repository (`safe.directory`) stays git's decision.
 */
const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.untrackedCache=false', 'safe.bareRepository=explicit', 'protocol.allow=never'];
const FLAGS = ['--no-pager', '--no-optional-locks', ...SETTINGS.flatMap((setting) => ['-c', setting])];
const ENVIRONMENT = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  LC_ALL: 'C',
};
/** The user's own configuration. Every other `GIT_*` may point at another repository or index: hooks set them. */
const KEPT = new Set(['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH']);

/** Long enough for an index of a million files, short enough not to wait for a hung file system. */
const TIMEOUT_MS = 30_000;

export interface RunGit {
  readonly git: string;
  readonly directory: string;
  readonly args: readonly string[];
  readonly input?: string;
  /** Exit codes that are answers. */
  readonly accepted?: readonly number[];
  readonly timeoutMs?: number;
  readonly signal: AbortSignal;
}

/** Runs git in a directory, for as long as whoever made this wants to know. */
export type AskGit = (directory: string, args: readonly string[], rest?: Pick<RunGit, 'input' | 'accepted'>) => Promise<string[]>;

/** What git writes, cut at NUL characters. @throws {GitError}, or the signal's reason. */
export async function runGit({ git, directory, args, input, accepted = [0], timeoutMs = TIMEOUT_MS, signal }: RunGit): Promise<string[]> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    // By -C rather than as the working directory: Windows would look for programs there.
    const child = spawn(git, ['-C', directory, ...FLAGS, ...args], { env: environment(), windowsHide: true, shell: false });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const fail = (error: unknown): void => {
      child.kill('SIGKILL');
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const onAbort = (): void => fail(signal.reason);
    const timer = setTimeout(() => fail(new GitError('timeout', `git ${args[0] ?? ''} in ${directory} took longer than ${timeoutMs} ms.`)), timeoutMs);
    signal.addEventListener('abort', onAbort, { once: true });
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error) => fail(new GitError('missing', `git cannot be started: ${error.message}`)));
    child.on('close', (code) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      if (code !== null && accepted.includes(code)) {
        resolve(Buffer.concat(out).toString('utf8').split('\0').slice(0, -1));
      } else {
        const said = Buffer.concat(err).toString('utf8').trim().slice(0, 500);
        reject(new GitError('failed', `git ${args[0] ?? ''} in ${directory} failed (${code ?? 'killed'}): ${said}`));
      }
    });
    // A git that ends early closes the pipe; its exit code says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_') || KEPT.has(name));
  return { ...Object.fromEntries(inherited), ...ENVIRONMENT };
}

/** The git on the PATH. Only absolute parts of it count: a relative one would find a program in the workspace. @throws {GitError} */
export async function findGit(path = process.env['PATH'] ?? ''): Promise<string> {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const part of path.split(delimiter).filter(isAbsolute)) {
    const candidate = join(part, name);
    try {
      await access(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not here: the next part of the PATH.
    }
  }
  throw new GitError('missing', 'git was not found on the PATH.');
}
