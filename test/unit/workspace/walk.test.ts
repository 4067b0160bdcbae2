import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { walk, wouldWalk, type WalkOptions } from '../../../src/workspace/walk.js';
import { git, never, put, removeSandboxes, repository, sandbox } from './sandbox.js';

async function walked(root: string, options: Partial<WalkOptions> = {}): Promise<string[]> {
  const told = async (more: Partial<WalkOptions>): Promise<string[]> => {
    const found: string[] = [];
    for await (const path of walk(root, { signal: never(), ...options, ...more })) {
      found.push(relative(root, path));
    }
    return found;
  };
  const [skipped, skippedWaiting]: [string[], string[]] = [[], []];
  const found = await told({ onSkip: (path, reason, detail) => (skipped.push(`${path} ${reason}`), options.onSkip?.(path, reason, detail)) });
  assert.deepEqual(await told({ waits: true, onSkip: (path, reason) => skippedWaiting.push(`${path} ${reason}`) }), found);
  assert.deepEqual(skippedWaiting, skipped);
  await agreesAlone(root, found, options);
  return found;
}

/** What is asked of one path alone must come to the same, in every tree of this file. */
async function agreesAlone(root: string, found: readonly string[], options: Partial<WalkOptions>): Promise<void> {
  const every = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [];
  for (const path of every.length > 1000 ? [] : every) {
    assert.equal(await wouldWalk(root, join(root, path), { signal: never(), ...options, onSkip: () => undefined }), found.includes(path), path);
  }
  assert.equal(await wouldWalk(root, join(root, '..', 'x'), { signal: never() }), false);
}

async function skips(root: string, options: Partial<WalkOptions> = {}): Promise<string[]> {
  const skipped: string[] = [];
  await walked(root, { ...options, onSkip: (path, reason) => skipped.push(`${relative(root, path)} ${reason}`) });
  return skipped;
}

describe('walking a tree', () => {
  afterEach(removeSandboxes);

  it('finds files in the same order every time, those of a directory before those below it', async () => {
    const root = sandbox({ 'b.txt': '', 'a/z': '', 'a/B': '', 'a/b': '', 'A/x': '', 'c/': '', 'ä.txt': '', 'line\nbreak': '' });
    assert.deepEqual(await walked(root), ['b.txt', 'line\nbreak', 'ä.txt', 'A/x', 'a/B', 'a/b', 'a/z']);
  });

  it('never enters version control', async () => {
    const root = sandbox({ '.git/config': '', '.hg/x': '', '.svn/.env': '', 'a/.git': '', 'a/b': '' });
    assert.deepEqual(await walked(root), ['a/b']);
    assert.deepEqual(await skips(root), []);
  });

  it('leaves an ignored directory but for its .env files, and says so', async () => {
    const root = repository({
      '.gitignore': '/build/\n*.log\nsecret.txt\n.env\n',
      '.env': '',
      'secret.txt': '',
      'app.log': '',
      'build/out.js': '',
      'build/.env': '',
      'build/deep/prod.env': '',
      'build/deep/.envrc': '',
      'build/node_modules/.env': '',
      'src/build/kept.js': '',
    });
    assert.deepEqual(await walked(root), ['.env', '.gitignore', 'app.log', 'secret.txt', 'build/.env', 'build/deep/.envrc', 'build/deep/prod.env', 'src/build/kept.js']);
    assert.deepEqual(await skips(root), ['build ignored', 'build/node_modules noise']);
  });

  it('finds tracked files in ignored directories', async () => {
    const root = repository({ '.gitignore': 'build/', 'build/tracked.js': '', 'build/other.js': '' });
    assert.deepEqual(await walked(root, { tracked: new Set([join(root, 'build/tracked.js')]) }), ['.gitignore', 'build/tracked.js']);
  });

  const directories: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ['a deeper .gitignore', { 'a/.gitignore': 'out/', 'a/out/x': '', 'out/x': '' }, ['out/x']],
    ['a deeper file overrules', { '.gitignore': 'out/', 'a/.gitignore': '!out/', 'a/out/in/x': '', 'out/x': '' }, ['a/out/in/x']],
    ['.ignore overrules .gitignore', { '.gitignore': 'out/', '.ignore': '!/out/\n/docs', 'out/in/x': '', 'docs/x': '' }, ['out/in/x']],
    ['a later rule overrules', { '.gitignore': '/*\n!/keep/', 'keep/x': '', 'lost/x': '' }, ['keep/x']],
    ['info/exclude', { '.git/info/exclude': 'out/\n', 'out/x': '', 'in/x': '' }, ['in/x']],
    ['.gitignore overrules info/exclude', { '.git/info/exclude': 'out/\n', '.gitignore': '!out/', 'out/x': '' }, ['out/x']],
    ['a nested repository has its own rules', { '.gitignore': 'out/', 'sub/.git/HEAD': '', 'sub/out/x': '', 'sub/.gitignore': 'tmp/', 'sub/tmp/x': '' }, ['sub/out/x']],
    ['CRLF and comments', { '.gitignore': '# c\r\nout/\r\n', 'out/x': '', 'in/x': '' }, ['in/x']],
    ['without a repository too', { '.gitignore': 'out/', 'out/x': '', 'in/x': '' }, ['in/x']],
    ['names with spaces and specials', { '.gitignore': 'my dir/\n\\[x\\]/\n', 'my dir/x': '', '[x]/x': '', 'a b/x': '' }, ['a b/x']],
  ];
  for (const [what, files, expected] of directories) {
    it(`ignored directories: ${what}`, async () => {
      const found = await walked(sandbox(files));
      assert.deepEqual(found.filter((path) => path.endsWith('/x')), expected);
    });
  }

  it('agrees with git about ignored directories', async function () {
    this.timeout(20_000);
    const rules = ['a/', '/b', 'c/d/', '**/e', 'f*/', '!f-keep/', 'g/**', '!g/h/', '[ij]/', 'k?/', '\\!l/', 'm\\ n/'];
    const root = repository({ '.gitignore': rules.join('\n') });
    const names = ['a', 'b', 'c', 'd', 'e', 'f1', 'f-keep', 'g', 'h', 'i', 'k1', '!l', 'm n', 'plain'];
    names.forEach((one) => names.forEach((two) => put(root, { [`${one}/${two}/x`]: '' })));
    const all = names.flatMap((one) => names.map((two) => `${one}/${two}`));
    const input = all.join('\0') + '\0';
    const ignored = new Set(execFileSync('git', ['check-ignore', '-z', '--stdin'], { cwd: root, input, encoding: 'utf8' }).split('\0'));
    assert.ok(ignored.size > 20);
    assert.deepEqual(
      (await walked(root)).filter((path) => path.endsWith('/x')).map((path) => path.slice(0, -2)),
      all.filter((path) => !ignored.has(path)).sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  it('applies the rules above the root, up to the top of the repository', async () => {
    const root = repository({ '.gitignore': 'out/', 'a/.gitignore': 'tmp/', 'a/b/out/x': '', 'a/b/tmp/x': '', 'a/b/in/x': '' });
    assert.deepEqual(await walked(join(root, 'a', 'b')), ['in/x']);
    assert.deepEqual(await walked(join(root, 'a', 'b', 'out')), ['x'], 'an ignored directory that was asked for is scanned');
  });

  it('finds info/exclude of a worktree', async () => {
    const root = repository({ f: '' });
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'x');
    put(root, { '.git/info/exclude': 'out/\n' });
    const tree = join(sandbox(), 'tree');
    git(root, 'worktree', 'add', '-q', tree);
    put(tree, { 'out/x': '', 'in/x': '' });
    assert.deepEqual(await walked(tree), ['f', 'in/x']);
  });

  it('does not enter noise, by name or by marker', async () => {
    const root = sandbox({
      'node_modules/.env': '',
      'a/venv/x': '',
      'a/__pycache__/x': '',
      'target/CACHEDIR.TAG': '',
      'target/x': '',
      'src/target/kept': '',
      'myenv/pyvenv.cfg': '',
      'CACHEDIR.TAG': 'at the root it says nothing',
    });
    assert.deepEqual(await walked(root), ['CACHEDIR.TAG', 'src/target/kept']);
    assert.deepEqual((await skips(root)).sort(), ['a/__pycache__ noise', 'a/venv noise', 'myenv noise', 'node_modules noise', 'target noise']);
  });

  it('excludes by glob, but never .env files', async () => {
    const root = sandbox({ 'a.min.js': '', 'a.js': '', 'dist/x.js': '', 'dist/.env.local': '', 'p/dist/y': '', 'q/.env': '', 'q/r': '', '.env': '' });
    assert.deepEqual(await walked(root, { exclude: ['**/*.min.js', '**/dist', 'q/**', '**/.env*'] }), ['.env', 'a.js', 'dist/.env.local', 'q/.env']);
  });

  it('bounds globs of many braces', async () => {
    const started = performance.now();
    await walked(sandbox({ 'a/b': '' }), { exclude: ['{a,b}'.repeat(40), '{1..10000000}'] });
    assert.ok(performance.now() - started < 1000);
  });

  it('bounds ignore rules that would take exponential time, and says which', async () => {
    const deep = Array.from({ length: 40 }, () => 'a').join('/');
    const root = sandbox({ '.gitignore': `${'**/a/'.repeat(12)}b/\nout/\n`, 'out/x': '', [`${deep}/f`]: '' });
    const started = performance.now();
    assert.deepEqual(await skips(root), ['.gitignore ignore-rules', 'out ignored']);
    assert.ok(performance.now() - started < 1000);
  });

  it('reports an ignore file that is no file', async () => {
    assert.deepEqual(await skips(sandbox({ '.gitignore/': '', 'a/x': '' })), ['.gitignore ignore-rules']);
  });

  it('follows links to files within the root only, and none to directories', async () => {
    const outside = sandbox({ 'secret.txt': '', 'dir/x': '' });
    const root = sandbox({ 'real.txt': '', 'dir/y': '' });
    symlinkSync('real.txt', join(root, 'link.txt'));
    symlinkSync('.', join(root, 'cycle'));
    symlinkSync(join(root, 'dir'), join(root, 'dir', 'self'));
    symlinkSync(join(outside, 'secret.txt'), join(root, 'out.env'));
    symlinkSync(outside, join(root, 'outdir'));
    symlinkSync('nowhere', join(root, 'dangling'));
    symlinkSync('loop', join(root, 'loop'));
    assert.deepEqual(await walked(root), ['link.txt', 'real.txt', 'dir/y']);
    assert.deepEqual(await skips(root), ['cycle link-to-directory', 'dangling unreadable', 'loop unreadable', 'out.env link-outside', 'outdir link-to-directory', 'dir/self link-to-directory']);
  });

  it('does not take a sibling whose name begins alike for the inside', async () => {
    const both = sandbox({ 'root/a': '', 'root-2/x': '' });
    symlinkSync('../root-2/x', join(both, 'root', 'b'));
    assert.deepEqual(await skips(join(both, 'root')), ['b link-outside']);
  });

  it('walks a root that is a link, under the name that was given', async () => {
    const root = sandbox({ 'real/a': '', 'real/b': '' });
    symlinkSync('b', join(root, 'real', 'c'));
    symlinkSync('real', join(root, 'link'));
    assert.deepEqual(await walked(join(root, 'link')), ['a', 'b', 'c']);
  });

  it('skips pipes', async () => {
    const root = sandbox({ a: '' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    assert.deepEqual(await skips(root), ['pipe not-a-file']);
  });

  it('reports what disappears or cannot be read, and goes on', async () => {
    const root = sandbox({ 'a/x': '', 'b/x': '', first: '' });
    const skipped: string[] = [];
    const found: string[] = [];
    for await (const path of walk(root, { signal: never(), onSkip: (path, reason) => skipped.push(`${relative(root, path)} ${reason}`) })) {
      found.push(relative(root, path));
      rmSync(join(root, 'a'), { recursive: true, force: true });
    }
    assert.deepEqual([found, skipped], [['first', 'b/x'], ['a unreadable']]);
    assert.deepEqual(await skips(join(root, 'missing')), [' unreadable']);
  });

  it('takes a file for a root', async () => {
    const root = sandbox({ 'x.min.js': '' });
    const found: string[] = [];
    for await (const path of walk(join(root, 'x.min.js'), { signal: never() })) {
      found.push(path);
    }
    assert.deepEqual(found, [join(realpathSync(root), 'x.min.js')]);
  });

  it('stops when it is told to', async () => {
    const root = sandbox({ a: '', b: '' });
    const abort = new AbortController();
    const found: string[] = [];
    await assert.rejects(
      async () => {
        for await (const path of walk(root, { signal: abort.signal })) {
          found.push(path);
          abort.abort();
        }
      },
      { name: 'AbortError' },
    );
    assert.equal(found.length, 1);
  });

  it('lets the event loop turn in a directory of very many files', async function () {
    this.timeout(60_000);
    const root = sandbox();
    const many = join(root, 'many');
    mkdirSync(many);
    for (let n = 0; n < 30_000; n++) {
      writeFileSync(join(many, `file-${n}.txt`), '');
    }
    const exclude = Array.from({ length: 30 }, (_, n) => `**/dir${n}/**/*.{md,txt}`);
    const stalls: number[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      let longest = 0;
      let last = performance.now();
      const timer = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 1);
      const found: string[] = [];
      for await (const path of walk(root, { signal: never(), exclude })) {
        found.push(path);
      }
      clearInterval(timer);
      // The timer has not run since if the rest of the walk held everything up.
      stalls.push(Math.max(longest, performance.now() - last));
      assert.equal(found.length, 30_000);
      assert.deepEqual(found, [...found].sort());
    }
    // A frame is 16 ms; a busy machine and the garbage collector get some more here. What the code itself holds up, it holds up every time.
    assert.ok(Math.min(...stalls) < 50, `the event loop stood still for ${stalls.map((ms) => ms.toFixed(0)).join(', ')} ms`);
  });
});
