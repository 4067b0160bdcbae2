import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createGit, type Exposure } from '../../../src/workspace/exposure.js';
import { findGit, GitError, runGit } from '../../../src/workspace/git.js';
import { git, never, put, removeSandboxes, repository, sandbox } from './sandbox.js';

const asked = async (root: string, files: readonly string[], problems: GitError[] = []): Promise<Record<string, Exposure>> =>
  Object.fromEntries(await createGit({ onProblem: (error) => problems.push(error) }).exposuresOf(root, files, never()));

function committed(files: Readonly<Record<string, string>>): string {
  const root = repository(files);
  git(root, 'add', '--force', '.');
  git(root, 'commit', '-qm', 'first');
  return root;
}

describe('exposure by git', () => {
  afterEach(removeSandboxes);

  it('tells tracked, staged, untracked and ignored files', async () => {
    const root = committed({ '.gitignore': '.env*\nbuild/\n!.env.example\n', 'a.ts': '', '.env.tracked': '' });
    put(root, { 'staged.ts': '', 'new.ts': '', '.env': '', 'build/x/.env': '', '.env.example': '', 'sub/.gitignore': 'deep', 'sub/deep': '' });
    git(root, 'add', 'staged.ts');
    rmSync(join(root, 'a.ts'));
    assert.deepEqual(await asked(root, ['a.ts', '.env.tracked', 'staged.ts', 'new.ts', '.env', 'build/x/.env', '.env.example', 'sub/deep', 'gone/x']), {
      'a.ts': 'tracked',
      '.env.tracked': 'tracked',
      'staged.ts': 'tracked',
      'new.ts': 'untracked',
      '.env': 'ignored',
      'build/x/.env': 'ignored',
      '.env.example': 'untracked',
      'sub/deep': 'ignored',
      'gone/x': 'untracked',
    });
  });

  it('answers for every odd name, under the name that it was asked by', async () => {
    const names = ['with space', 'ünï 😀', 'line\nbreak', '"quoted"', 'tab\t', '-n', '--', ':(glob)**', '!x', '#x', 'a*b', '[c]', 'back\\slash', "it's", ' lead', '$(x)'];
    const root = repository({ ...Object.fromEntries(names.map((name) => [`t/${name}`, ''])), '.gitignore': '/i/*\n' });
    git(root, 'add', '.');
    put(root, Object.fromEntries(names.flatMap((name) => [[`u/${name}`, ''], [`i/${name}`, ''], [name, '']])));
    const files = names.flatMap((name) => [`t/${name}`, `u/${name}`, `i/${name}`, name]);
    assert.deepEqual(
      await asked(root, files),
      Object.fromEntries(names.flatMap((name) => [[`t/${name}`, 'tracked'], [`u/${name}`, 'untracked'], [`i/${name}`, 'ignored'], [name, 'untracked']])),
    );
  });

  it('is outside where there is no repository, and git is not needed for it', async () => {
    const root = sandbox({ '.gitignore': 'a', a: '' });
    const problems: GitError[] = [];
    const found = await createGit({ path: '/nowhere/git', onProblem: (error) => problems.push(error) }).exposuresOf(root, ['a'], never());
    assert.deepEqual([found.get('a'), problems], ['outside', []]);
  });

  it('lets the nearest repository decide: nested ones, submodules, worktrees', async () => {
    const inner = committed({ tracked: '', '.gitignore': 'i' });
    const root = committed({ tracked: '', '.gitignore': 'u\n' });
    git(root, 'submodule', '--quiet', 'add', inner, 'sub');
    git(root, 'worktree', 'add', '-q', join(root, 'tree'));
    put(root, { 'nested/tracked': '', 'nested/u': '', u: '', 'sub/i': '', 'sub/u': '', 'tree/u': '', 'tree/new': '' });
    git(join(root, 'nested'), 'init', '-q');
    git(join(root, 'nested'), 'add', 'tracked');
    assert.deepEqual(await asked(root, ['tracked', 'u', 'sub/tracked', 'sub/i', 'sub/u', 'nested/tracked', 'nested/u', 'tree/tracked', 'tree/u', 'tree/new']), {
      tracked: 'tracked',
      u: 'ignored',
      'sub/tracked': 'tracked',
      'sub/i': 'ignored',
      'sub/u': 'untracked',
      'nested/tracked': 'tracked',
      'nested/u': 'untracked',
      'tree/tracked': 'tracked',
      'tree/u': 'ignored',
      'tree/new': 'untracked',
    });
  });

  it('is not stopped by a submodule that is not checked out', async () => {
    const inner = committed({ x: '' });
    const root = committed({ '.gitignore': 'i' });
    git(root, 'submodule', '--quiet', 'add', inner, 'sub');
    git(root, 'commit', '-qm', 'sub');
    git(root, 'submodule', '--quiet', 'deinit', '-f', 'sub');
    put(root, { 'sub/left': '', i: '' });
    assert.deepEqual(await asked(root, ['sub/left', 'i']), { 'sub/left': 'untracked', i: 'ignored' });
  });

  it('follows links: what counts is where the content lies', async () => {
    const other = committed({ 'dir/content': '' });
    const root = committed({ '.gitignore': 'i', t: '' });
    put(root, { i: '', u: '' });
    symlinkSync('i', join(root, 'to-ignored'));
    git(root, 'add', 'to-ignored');
    symlinkSync(join(other, 'dir'), join(root, 'elsewhere'));
    symlinkSync('nowhere', join(root, 'dangling'));
    symlinkSync(root, join(other, 'root'));
    assert.deepEqual(await asked(root, ['to-ignored', 'elsewhere/content', 'dangling', join(other, 'root', 't')]), {
      'to-ignored': 'ignored',
      'elsewhere/content': 'tracked',
      dangling: 'untracked',
      [join(other, 'root', 't')]: 'tracked',
    });
  });

  it('works from a directory within the repository', async () => {
    const root = committed({ 'a/b/t': '', '.gitignore': 'i' });
    put(root, { 'a/b/i': '' });
    assert.deepEqual(await asked(join(root, 'a', 'b'), ['t', 'i', '../../.gitignore']), { t: 'tracked', i: 'ignored', '../../.gitignore': 'tracked' });
  });

  it('asks git twice for any number of files', async () => {
    const root = repository({ '.gitignore': 'i*' });
    const bin = sandbox();
    const count = join(bin, 'count');
    const script = join(bin, 'git');
    writeFileSync(script, `#!/bin/sh\necho x >> '${count}'\nexec '${await findGit()}' "$@"\n`);
    chmodSync(script, 0o755);
    const files = Array.from({ length: 5000 }, (_, n) => `${n % 2 === 0 ? 'i' : 'u'}${n}`);
    const found = await createGit({ path: script }).exposuresOf(root, files, never());
    assert.equal([...found.values()].filter((one) => one === 'ignored').length, 2500);
    assert.equal(execFileSync('wc', ['-l', count], { encoding: 'utf8' }).trim().split(' ')[0], '2');
  }).timeout(20_000);

  it('lists tracked files that are ignored', async () => {
    const root = committed({ '.gitignore': 'build/', 'build/in': '', 'a/build/ü x': '', 'a/t': '' });
    put(root, { 'build/out': '' });
    const found = await createGit().trackedButIgnored(root, never());
    assert.deepEqual([...found].sort(), [join(root, 'a/build/ü x'), join(root, 'build/in')]);
    assert.deepEqual([...(await createGit().trackedButIgnored(join(root, 'a'), never()))], [join(root, 'a/build/ü x')]);
    assert.deepEqual([...(await createGit().trackedButIgnored(sandbox(), never()))], []);
  });

  describe('when git cannot be asked', () => {
    const failing: readonly (readonly [string, GitError['reason'], (root: string) => Parameters<typeof createGit>[0]])[] = [
      ['it is missing', 'missing', () => ({ path: '/nowhere/git' })],
      ['it fails', 'failed', () => ({ path: scriptOf('echo went wrong >&2; exit 3') })],
      ['it hangs', 'timeout', () => ({ path: scriptOf('exec sleep 30'), timeoutMs: 200 })],
      ['the repository is broken', 'failed', (root) => (writeFileSync(join(root, '.git', 'index'), 'not an index'), {})],
      ['.git names nothing', 'failed', (root) => (rmSync(join(root, '.git'), { recursive: true }), writeFileSync(join(root, '.git'), 'gitdir: /nowhere\n'), {})],
    ];
    for (const [what, reason, options] of failing) {
      it(`says unknown and why: ${what}`, async () => {
        const root = repository({ a: '' });
        const problems: GitError[] = [];
        const subject = createGit({ ...options(root), onProblem: (error) => problems.push(error) });
        assert.deepEqual([...(await subject.exposuresOf(root, ['a', 'b'], never()))], [['a', 'unknown'], ['b', 'unknown']]);
        assert.deepEqual(problems.map((problem) => problem.reason), [reason]);
        assert.deepEqual([...(await subject.trackedButIgnored(root, never()))], []);
      });
    }

    it('one repository that fails does not hide the others', async () => {
      const good = committed({ t: '' });
      const bad = repository({ a: '' });
      writeFileSync(join(bad, '.git', 'index'), 'not an index');
      assert.deepEqual(Object.values(await asked(good, ['t', join(bad, 'a')])), ['tracked', 'unknown']);
    });

    it('stops when it is told to', async () => {
      const root = repository({ a: '' });
      const abort = new AbortController();
      const running = createGit({ path: scriptOf('exec sleep 30') }).exposuresOf(root, ['a'], abort.signal);
      setTimeout(() => abort.abort(), 50);
      await assert.rejects(running, { name: 'AbortError' });
    });

    function scriptOf(body: string): string {
      const path = join(sandbox(), 'git');
      writeFileSync(path, `#!/bin/sh\n${body}\n`);
      chmodSync(path, 0o755);
      return path;
    }
  });

  it('takes git from absolute parts of the PATH only', async () => {
    const bin = sandbox({ git: '#!/bin/sh\n' });
    chmodSync(join(bin, 'git'), 0o755);
    assert.equal(await findGit(`.:bin::${bin}`), join(bin, 'git'));
    await assert.rejects(findGit(relative(process.cwd(), bin)), GitError);
  });

  it('ignores what a hook has in its environment', async () => {
    const root = committed({ t: '' });
    const before = { ...process.env };
    Object.assign(process.env, { GIT_DIR: join(repository(), '.git'), GIT_INDEX_FILE: '/nowhere', GIT_WORK_TREE: '/nowhere' });
    try {
      assert.deepEqual(await asked(root, ['t']), { t: 'tracked' });
    } finally {
      ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE'].forEach((name) => (name in before ? (process.env[name] = before[name]) : Reflect.deleteProperty(process.env, name)));
    }
  });

  describe('a hostile repository', () => {
    /** A program that leaves a mark when it runs, to put into a repository's configuration. */
    function trap(root: string): { command: string; sprung: () => boolean } {
      const mark = join(sandbox(), 'sprung');
      const command = join(root, 'trap.sh');
      writeFileSync(command, `#!/bin/sh\ntouch '${mark}'\nexit 1\n`);
      chmodSync(command, 0o755);
      const sprung = (): boolean => existsSync(mark);
      return { command, sprung };
    }

    const quietly = (run: () => unknown): void => {
      try {
        run();
      } catch {
        // Only whether the trap was sprung matters.
      }
    };

    it('does not get its fsmonitor, hooks, pager, filters and aliases run', async () => {
      const root = committed({ t: '', '.gitattributes': '* filter=evil diff=evil\n', '.gitignore': 'i' });
      const { command, sprung } = trap(root);
      mkdirSync(join(root, 'hooks'));
      ['post-index-change', 'fsmonitor-watchman', 'query-watchman'].forEach((hook) => {
        writeFileSync(join(root, 'hooks', hook), `#!/bin/sh\n'${command}'\n`);
        chmodSync(join(root, 'hooks', hook), 0o755);
      });
      const settings = ['core.fsmonitor', 'core.pager', 'pager.ls-files', 'pager.check-ignore', 'filter.evil.clean', 'filter.evil.process', 'diff.evil.textconv', 'diff.external', 'core.sshCommand', 'core.editor', 'core.askPass', 'credential.helper'];
      settings.forEach((name) => git(root, 'config', name, command));
      git(root, 'config', 'alias.ls-files', `!${command}`);
      git(root, 'config', 'core.hooksPath', join(root, 'hooks'));
      git(root, 'config', 'core.untrackedCache', 'true');
      put(root, { i: '', t: 'changed' });
      assert.deepEqual(await asked(root, ['t', 'i']), { t: 'tracked', i: 'ignored' });
      await createGit().trackedButIgnored(root, never());
      assert.ok(!sprung());
      quietly(() => git(root, 'status'));
      assert.ok(sprung(), 'the trap works: git as a user runs it springs it');
    });

    it('does not get a fetch started for an object that is missing', async () => {
      const root = committed({ 'in/a': '', 'out/.gitignore': 'i', 'out/b': '', top: '' });
      const { command, sprung } = trap(root);
      git(root, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
      const tree = git(root, 'rev-parse', 'HEAD:out').trim();
      rmSync(join(root, '.git', 'objects', tree.slice(0, 2), tree.slice(2)), { force: true });
      const settings = { 'core.repositoryformatversion': '1', 'extensions.partialClone': 'origin', 'remote.origin.promisor': 'true', 'remote.origin.url': 'ssh://host.invalid/x', 'core.sshCommand': command, 'protocol.ssh.allow': 'always' };
      Object.entries(settings).forEach(([name, value]) => git(root, 'config', name, value));
      put(root, { 'out/i': '' });
      const problems: GitError[] = [];
      await asked(root, ['in/a', 'out/i'], problems);
      await createGit().trackedButIgnored(root, never());
      assert.ok(!sprung());
      quietly(() => git(root, 'ls-files', '--stage'));
      assert.ok(sprung(), 'the trap works: git as a user runs it springs it');
    });

    it('does not get the configuration of a bare repository in its files used', async () => {
      const root = sandbox();
      git(root, 'init', '-q', '--bare', 'bare');
      const bare = join(root, 'bare');
      const { command, sprung } = trap(root);
      git(bare, 'config', 'core.fsmonitor', command);
      git(bare, 'config', 'core.bare', 'false');
      git(bare, 'config', 'core.worktree', root);
      // Something by the name of .git that is no repository, so that we look here and git looks on.
      mkdirSync(join(bare, '.git'));
      const problems: GitError[] = [];
      assert.deepEqual(await asked(bare, ['config'], problems), { config: 'unknown' });
      assert.match(problems[0]?.message ?? '', /bare/);
      assert.ok(!sprung());
    });

    it('is left as it was: no file of the repository changes', async () => {
      const root = committed({ t: '', '.gitignore': 'i' });
      put(root, { t: 'same size?', i: '' });
      const listing = (): string[] => readdirSync(join(root, '.git'), { recursive: true, encoding: 'utf8' }).sort();
      renameSync(join(root, 't'), join(root, 't2'));
      renameSync(join(root, 't2'), join(root, 't'));
      const before = [listing(), execFileSync('md5sum', [join(root, '.git', 'index')], { encoding: 'utf8' })];
      await asked(root, ['t', 'i']);
      assert.deepEqual([listing(), execFileSync('md5sum', [join(root, '.git', 'index')], { encoding: 'utf8' })], before);
    });
  });

  it('reports what git said', async () => {
    await assert.rejects(runGit({ git: await findGit(), directory: sandbox(), args: ['ls-files'], signal: never() }), /not a git repository/);
  });
});
