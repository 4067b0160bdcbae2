import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { git, put, removeSandboxes, repository, sandbox } from './workspace/sandbox.js';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(directory: string, args: readonly string[], whileRunning?: (kill: (signal: NodeJS.Signals) => void, err: string) => void): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', TSX, CLI, ...args], { cwd: directory });
    const ran = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ran.err += text;
      whileRunning?.((signal) => child.kill(signal), ran.err);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...ran }));
  });
}

/** A SendGrid key of the right shape, put together here so that no scanner trips on this file. */
function keyText(): string {
  const random = (length: number): string => Array.from({ length }, (_, n) => 'aB3dE7gH1jK9mN5pQ2rS'.charAt((n * 7 + length) % 20)).join('');
  return ['SG', random(22), random(43)].join('.');
}

describe('keywright on the command line', function () {
  this.timeout(30_000);
  afterEach(removeSandboxes);

  it('prints a line for each key, masked, and exits with 1', async () => {
    const key = keyText();
    const root = sandbox({ 'src/a.ts': `\nconst ä = "${key}";`, '.env': `SENDGRID_API_KEY=${key}\n`, 'node_modules/x': '' });
    const { code, out, err } = await run(root, ['scan']);
    const tail = key.slice(-4);
    assert.deepEqual(out.trim().split('\n'), [`.env:1:18  sendgrid-api-key  SendGrid API key  ••••${tail}`, `src/a.ts:2:12  sendgrid-api-key  SendGrid API key  ••••${tail}`]);
    assert.equal(err, 'skipped node_modules: noise\n2 keys in 2 files; skipped: noise 1\n');
    assert.equal(code, 1);
    assert.ok(!(out + err).includes(key.slice(0, -4)));
  });

  it('exits with 0 where there is nothing, and takes paths', async () => {
    const root = sandbox({ 'a/x': keyText(), 'b/y': 'nothing' });
    assert.deepEqual(await run(root, ['scan', 'b']), { code: 0, out: '', err: '0 keys in 1 file\n' });
    assert.match((await run(root, ['scan', 'b', 'a/x'])).out, /^a\/x:1:1 /);
  });

  it('finds tracked files in ignored directories', async () => {
    const root = repository({ '.gitignore': 'build/', 'build/x': keyText() });
    assert.equal((await run(root, ['scan'])).code, 0);
    git(root, 'add', '--force', 'build/x');
    assert.match((await run(root, ['scan'])).out, /^build\/x:1:1 /);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /No command/],
    ['an unknown command', ['destroy'], /no command "destroy"/],
    ['an unknown flag', ['scan', '--fast'], /--fast/],
    ['a missing path', ['scan', 'nowhere', '.'], /no file or directory nowhere/],
  ];
  for (const [what, args, message] of wrong) {
    it(`exits with 2 for ${what}`, async () => {
      const { code, out, err } = await run(sandbox(), args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
      assert.ok(!err.includes('    at '), 'no stack');
    });
  }

  it('shows help and version', async () => {
    const root = sandbox();
    assert.match((await run(root, ['--help'])).out, /Usage: keywright scan/);
    const { code, out } = await run(root, ['--version']);
    assert.deepEqual([code, /^\d+\.\d+\.\d+\n$/.test(out)], [0, true]);
  });

  it('prints no control characters of file names', async () => {
    const { out } = await run(sandbox({ 'a\u001b[31m\nb': keyText() }), ['scan']);
    assert.match(out, /^a\\x1b\[31m\\x0ab:1:1 /);
  });

  it('stops at an interrupt', async () => {
    const root = sandbox();
    put(root, Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`d/f${n}`, 'x'.repeat(2000)])));
    symlinkSync('nowhere', join(root, 'first'));
    let interrupted = false;
    const { code, err } = await run(root, ['scan'], (kill, said) => {
      // Once: a second interrupt ends the process at once.
      if (!interrupted && said.includes('skipped first')) {
        interrupted = true;
        kill('SIGINT');
      }
    });
    assert.equal(code, 130);
    assert.match(err, /interrupted\n$/);
  });
});
