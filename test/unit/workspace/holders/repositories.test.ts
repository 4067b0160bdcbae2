import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitError, findGit } from '../../../../src/workspace/git.js';
import { branchesHolding } from '../../../../src/workspace/holders/branches.js';
import { foldersHolding } from '../../../../src/workspace/holders/envFiles.js';
import { remotesOf } from '../../../../src/workspace/holders/remotes.js';
import { worktreesHolding } from '../../../../src/workspace/holders/worktrees.js';
import { git, never, put, removeSandboxes, repository, sandbox } from '../sandbox.js';
import { allOf, asking, commit, committed, seek, someKey } from './found.js';

/** A program that leaves a mark when it runs. */
function trap(): { readonly command: string; readonly sprung: () => boolean } {
  const folder = sandbox();
  const mark = join(folder, 'sprung');
  const command = join(folder, 'trap.sh');
  writeFileSync(command, `#!/bin/sh\ntouch '${mark}'\nexit 1\n`);
  chmodSync(command, 0o755);
  return { command, sprung: () => existsSync(mark) };
}

describe('branches that hold an old key', function () {
  this.timeout(30_000);
  afterEach(removeSandboxes);

  it('are one’s own, those that were fetched, and the one that is checked out, with the files; branches of one commit are together', async () => {
    const key = someKey();
    const upstream = committed({ 'config/app.json': `{"key":"${key}"}\n` });
    git(upstream, 'branch', 'release/1');
    git(upstream, 'checkout', '-q', '-b', 'clean');
    put(upstream, { 'config/app.json': '{}\n' });
    commit(upstream, 'clean');
    git(upstream, 'checkout', '-q', '-b', 'theirs', 'main');
    put(upstream, { 'a b\n.env': `KEY=${key}\n` });
    commit(upstream, 'theirs');
    const root = join(sandbox(), 'clone');
    git(upstream, 'clone', '-q', '--branch', 'main', upstream, root);
    git(root, 'checkout', '-q', '-b', 'feature/x');
    commit(root, 'of its own');
    const found = await allOf(branchesHolding(asking(), root, seek(key), never()));
    const inOrder = found.map((one) => (one.kind === 'branches' ? { ...one, names: [...one.names].sort() } : one)).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    assert.deepEqual(inOrder, [
      { kind: 'branches', path: root, names: ['feature/x'], where: 'here', files: ['config/app.json'] },
      { kind: 'branches', path: root, names: ['main', 'origin/main', 'origin/release/1'], where: 'local', files: ['config/app.json'] },
      { kind: 'branches', path: root, names: ['origin/theirs'], where: 'remote', files: ['a b\n.env', 'config/app.json'] },
    ]);
  });

  it('are searched up to a number, which is told when there are more', async () => {
    const key = someKey();
    const root = committed({ a: key });
    for (const name of ['b', 'c', 'd']) {
      git(root, 'checkout', '-q', '-b', name);
      commit(root, name);
    }
    assert.equal((await allOf(branchesHolding(asking(), root, seek(key), never()))).length, 4);
    const few = await allOf(branchesHolding(asking(), root, seek(key), never(), 2));
    assert.deepEqual(few.map(({ kind }) => kind), ['branches', 'branches', 'unseen']);
    assert.deepEqual(few.at(-1), { kind: 'unseen', words: 'Only the 2 newest commits at the head of branches were searched: not 2 older branches.' });
  });

  it('are none in a repository without a commit, and what git cannot tell is an error', async () => {
    assert.deepEqual(await allOf(branchesHolding(asking(), repository(), seek(someKey()), never())), []);
    await assert.rejects(allOf(branchesHolding(asking(), sandbox(), seek(someKey()), never())), GitError);
  });
});

describe('working trees that hold an old key', function () {
  this.timeout(30_000);
  afterEach(removeSandboxes);

  it('are the others of a repository: what git tracks, what it does not, and .env files that it ignores', async () => {
    const key = someKey();
    const root = committed({ '.gitignore': '.env\nbuild/\n', 'src/app.ts': `"${key}"\n` });
    const beside = sandbox();
    const [first, second, open] = ['first', 'second', 'open'].map((name) => join(beside, name));
    assert.ok(first !== undefined && second !== undefined && open !== undefined);
    git(root, 'worktree', 'add', '-q', '-b', 'feature/y', first);
    git(root, 'worktree', 'add', '-q', '--detach', second);
    git(root, 'worktree', 'add', '-q', open);
    const gone = join(beside, 'gone');
    git(root, 'worktree', 'add', '-q', gone);
    rmSync(gone, { recursive: true });
    put(first, { '.env': `KEY=${key}\n`, 'new.txt': key, 'build/out.js': key });
    put(second, { 'src/app.ts': 'nothing\n', 'packages/a/.env': `K=${key}` });
    const found = await allOf(worktreesHolding(asking(), root, new Set([root, open]), seek(key), never()));
    assert.deepEqual(found, [
      { kind: 'worktree', path: first, branch: 'feature/y', files: ['.env', 'new.txt', 'src/app.ts'] },
      { kind: 'worktree', path: second, files: ['packages/a/.env'] },
    ]);
  });

  it('are no directory that only a file of the repository calls one', async () => {
    const key = someKey();
    const root = committed({ a: '' });
    const elsewhere = sandbox({ '.env': `K=${key}` });
    const entry = join(root, '.git', 'worktrees', 'made-up');
    mkdirSync(entry, { recursive: true });
    Object.entries({ gitdir: `${elsewhere}/.git\n`, HEAD: 'ref: refs/heads/main\n', commondir: '../..\n' }).forEach(([name, text]) => writeFileSync(join(entry, name), text));
    assert.match(git(root, 'worktree', 'list'), new RegExp(elsewhere, 'u'));
    assert.deepEqual(await allOf(worktreesHolding(asking(), root, new Set([root]), seek(key), never())), []);
  });
});

describe('other folders that hold an old key', () => {
  afterEach(removeSandboxes);

  it('are told with their .env files, in any encoding and ignored ones too', async () => {
    const [key, part] = [someKey(), someKey()];
    const one = repository({ '.gitignore': '.env*\n', '.env': `K=${key}\n`, 'a/.env.local': `P=${part}\n`, '.env.example': 'K=\n', 'app.ts': key });
    writeFileSync(join(one, '.env.utf16'), Buffer.from(`\uFEFFK=${key}\n`, 'utf16le'));
    const other = sandbox({ '.env': 'K=keywright://openai/K\n' });
    const found = await allOf(foldersHolding([one, other, join(other, 'gone')], seek(key, part), never()));
    assert.deepEqual(found, [{ kind: 'folder', path: one, files: ['.env', '.env.utf16', 'a/.env.local'] }]);
  });
});

describe('git, while it is asked where an old key is', function () {
  this.timeout(30_000);
  afterEach(removeSandboxes);

  it('gets the key by the pipe: it is in no argument and in no variable, whatever files and branches are called', async () => {
    const key = someKey();
    const root = committed({ [`saved ${key}.txt`]: key });
    git(root, 'branch', `of-${key}`);
    const tree = join(sandbox(), 'tree');
    git(root, 'worktree', 'add', '-q', '-b', `tree-${key}`, tree);
    const folder = sandbox();
    const [script, seen] = [join(folder, 'git'), join(folder, 'seen')];
    writeFileSync(script, `#!/bin/sh\n{ printf '%s\\n' "$@"; env; } >> '${seen}'\nexec '${await findGit()}' "$@"\n`);
    chmodSync(script, 0o755);
    const found = [
      ...(await allOf(branchesHolding(asking(script), root, seek(key), never()))),
      ...(await allOf(worktreesHolding(asking(script), root, new Set([root]), seek(key), never()))),
      ...(await remotesOf(asking(script), root)),
    ];
    assert.equal(found.length, 2);
    assert.ok(!JSON.stringify(found).includes(key), 'it is masked in what is told');
    const told = readFileSync(seen, 'utf8');
    assert.ok(told.includes('--fixed-strings') && told.includes('PATH='));
    assert.ok(!told.includes(key));
  });

  it('starts no program of a hostile repository, and changes nothing of it', async () => {
    const key = someKey();
    const { command, sprung } = trap();
    const root = committed({ '.gitattributes': '* diff=evil filter=evil\n', a: key, '.env': key });
    const tree = join(sandbox(), 'tree');
    git(root, 'worktree', 'add', '-q', tree);
    const settings = ['core.fsmonitor', 'core.pager', 'pager.grep', 'pager.worktree', 'pager.config', 'diff.evil.textconv', 'diff.external', 'filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process', 'core.sshCommand', 'core.editor', 'core.askPass', 'credential.helper'];
    settings.forEach((name) => git(root, 'config', name, command));
    for (const name of ['grep', 'worktree', 'for-each-ref', 'config']) git(root, 'config', `alias.${name}`, `!${command}`);
    Object.entries({ 'color.ui': 'always', 'grep.threads': '999', 'grep.lineNumber': 'true', 'grep.fullName': 'true', 'grep.patternType': 'perl', 'submodule.recurse': 'true' }).forEach(([name, value]) => git(root, 'config', name, value));
    const listing = (): readonly string[] => readdirSync(join(root, '.git'), { recursive: true, encoding: 'utf8' }).sort();
    const before = listing();
    const branches = await allOf(branchesHolding(asking(), root, seek(key), never()));
    const trees = await allOf(worktreesHolding(asking(), root, new Set([root]), seek(key), never()));
    await remotesOf(asking(), root);
    assert.deepEqual([branches, trees].map((found) => found.map((one) => (one.kind === 'unseen' ? one : one.files))), [[['.env', 'a']], [['.env', 'a']]]);
    assert.ok(!sprung());
    assert.deepEqual(listing(), before);
    try {
      git(root, 'grep', '--textconv', key, 'main');
    } catch {
      // Only whether the trap was sprung matters.
    }
    assert.ok(sprung(), 'the trap works: git that is told to springs it');
  });

  it('fetches nothing that is missing', async () => {
    const key = someKey();
    const { command, sprung } = trap();
    const root = committed({ a: key, b: 'other' });
    const blob = git(root, 'rev-parse', 'HEAD:b').trim();
    rmSync(join(root, '.git', 'objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    Object.entries({ 'core.repositoryformatversion': '1', 'extensions.partialClone': 'origin', 'remote.origin.promisor': 'true', 'remote.origin.url': 'ssh://host.invalid/x', 'core.sshCommand': command, 'protocol.ssh.allow': 'always' }).forEach(([name, value]) => git(root, 'config', name, value));
    await allOf(branchesHolding(asking(), root, seek(key), never())).catch((error: unknown) => assert.ok(error instanceof GitError));
    assert.ok(!sprung());
    try {
      git(root, 'grep', key, 'main');
    } catch {
      // Only whether the trap was sprung matters.
    }
    assert.ok(sprung(), 'the trap works: git as a user runs it springs it');
  });
});
