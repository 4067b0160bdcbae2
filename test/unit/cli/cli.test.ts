import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/root.js';
import { git, put, removeSandboxes, repository, sandbox } from '../workspace/sandbox.js';

/** Bundled as it ships: it starts in a tenth of the time that its sources take. */
let bundle = '';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Running {
  readonly input?: string;
  /** Called whenever standard error has more. */
  readonly onError?: (kill: (signal: NodeJS.Signals) => void, err: string) => void;
}

function run(directory: string, args: readonly string[], { input, onError }: Running = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, FORCE_COLOR: '', CI_COMMIT_SHA: '' };
    const child = spawn(process.execPath, [bundle, ...args], { cwd: directory, env });
    const ran = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ran.err += text;
      onError?.((signal) => child.kill(signal), ran.err);
    });
    // It may end without having read all.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
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
  this.timeout(60_000);
  let scratch = '';
  before(() => {
    scratch = mkdtempSync(join(tmpdir(), 'keywright-cli-'));
    bundle = join(scratch, 'cli.cjs');
    execFileSync(process.execPath, ['esbuild.mjs', `--outdir=${scratch}`], { cwd: ROOT });
  });
  after(() => rmSync(scratch, { recursive: true, force: true }));
  afterEach(removeSandboxes);

  it('prints a line for each key, masked, and exits with 1', async () => {
    const key = keyText();
    const root = repository({ '.gitignore': '.env', 'src/a.ts': `\nconst ä = "${key}";`, '.env': `SENDGRID_API_KEY=${key}\n`, 'node_modules/x': '' });
    git(root, 'add', 'src');
    const { code, out, err } = await run(root, ['scan']);
    const tail = key.slice(-4);
    assert.deepEqual(out.trim().split('\n'), [`.env:1:18  information  sendgrid-api-key  SendGrid API key  ••••${tail}`, `src/a.ts:2:12  error  sendgrid-api-key  SendGrid API key  ••••${tail}`]);
    assert.equal(err, '2 keys in 3 files; skipped: noise 1\n');
    assert.equal(code, 1);
    assert.ok(!(out + err).includes(key.slice(0, -4)));
  });

  it('lists what was skipped where it is asked to', async () => {
    const { err } = await run(sandbox({ 'node_modules/x': '', b: '\0' }), ['scan', '-v']);
    assert.equal(err, 'skipped b: binary (a zero byte within the first 8192)\nskipped node_modules: noise\n0 keys in 0 files; skipped: binary 1, noise 1\n');
  });

  it('exits with 0 where there is nothing, and takes paths', async () => {
    const root = sandbox({ 'a/x': keyText(), 'b/y': 'nothing' });
    assert.deepEqual(await run(root, ['scan', 'b']), { code: 0, out: '', err: '0 keys in 1 file\n' });
    assert.match((await run(root, ['scan', 'b', 'a/x'])).out, /^a\/x:1:1 /);
  });

  it('exits by the worst that it has found', async () => {
    const root = repository({ '.gitignore': 'a', a: keyText(), b: keyText() });
    const expected: readonly (readonly [string, string, number])[] = [['a', 'warning', 0], ['a', 'information', 1], ['b', 'error', 0], ['b', 'warning', 1], ['b', 'never', 0]];
    for (const [path, severity, code] of expected) assert.equal((await run(root, ['scan', path, '--fail-on', severity])).code, code, `${path} ${severity}`);
  });

  it('finds tracked files in ignored directories', async () => {
    const root = repository({ '.gitignore': 'build/', 'build/x': keyText() });
    assert.equal((await run(root, ['scan'])).code, 0);
    git(root, 'add', '--force', 'build/x');
    assert.match((await run(root, ['scan'])).out, /^build\/x:1:1 {2}error /);
  });

  it('writes every format, to a file where one is named', async () => {
    const root = sandbox({ x: keyText() });
    const beginnings: Readonly<Record<string, RegExp>> = { json: /^\{\n {2}"schema": "keywright-report\/1"/, sarif: /^\{\n {2}"\$schema": "[^"]*sarif/, github: /^::warning file=x,/, gitlab: /^\{\n {2}"version": "15\./, pretty: /^x:1:1 {2}warning/ };
    for (const [format, beginning] of Object.entries(beginnings)) {
      const { code, out, err } = await run(root, ['scan', 'x', '--format', format, '-o', `out.${format}`]);
      assert.deepEqual([code, out, err], [1, '', '1 key in 1 file\n']);
      assert.match(readFileSync(join(root, `out.${format}`), 'utf8'), beginning);
    }
    assert.match((await run(root, ['scan', 'x', '--format', 'sarif'])).out, beginnings['sarif']!);
  });

  it('does not report what a baseline holds', async () => {
    const root = sandbox({ x: keyText() });
    await run(root, ['scan', 'x', '--format=json', '--output=base']);
    put(root, { x: `\n${keyText()}`, y: keyText() });
    const { code, out, err } = await run(root, ['scan', 'x', '--baseline', 'base', '--verbose', '--format', 'json', '-o', 'base']);
    assert.deepEqual([code, out, err], [0, '', 'in the baseline x:2:1  sendgrid-api-key\n0 keys in 1 file; 1 in the baseline\n']);
    assert.match((await run(root, ['scan', 'x', 'y', '--baseline', 'base'])).out, /^y:1:1 .*\n$/);
  });

  it('reads standard input', async () => {
    const root = repository({ 'a.ts': '' });
    git(root, 'add', 'a.ts');
    const input = `\n"${keyText()}"`;
    assert.match((await run(root, ['scan', '-'], { input })).out, /^<stdin>:2:2 {2}warning /);
    assert.match((await run(root, ['scan', '-', '--stdin-path', 'a.ts'], { input })).out, /^a\.ts:2:2 {2}error /);
    const { code, out, err } = await run(root, ['scan', '-', '--max-size', '20'], { input });
    assert.deepEqual([code, out, err], [2, '', 'keywright: Standard input is longer than 20 bytes; --max-size sets the limit. See keywright --help.\n']);
  });

  it('skips what is larger than it is told', async () => {
    const { err, code } = await run(sandbox({ x: `${keyText()}${' '.repeat(1024)}` }), ['scan', '--max-size', '1KiB']);
    assert.deepEqual([code, err], [0, '0 keys in 0 files; skipped: too-large 1\n']);
  });

  it('ignores as the repository says, and says so; not where it is told not to', async () => {
    const key = keyText();
    const root = repository({ '.gitleaks.toml': `[[rules]]\nid = "corp"\nregex = '''corp_\\w+'''\n[[rules]]\nid = "x"\nregex = '''('''\n`, a: `${['corp', 'x7'].join('_')}\n${key} keywright:allow as a test` });
    const problem = /^\.gitleaks\.toml: rule "x" is not applied: /;
    const { code, out, err } = await run(root, ['scan', 'a', '-v']);
    assert.deepEqual([code, out], [1, 'a:1:1  warning  corp  corp  ••••\n']);
    const [first = '', ...rest] = err.split('\n');
    assert.match(first, problem);
    assert.deepEqual(rest, ['ignored a:2:1  sendgrid-api-key: by a:2 (keywright:allow): as a test', '1 key in 1 file; 1 ignored', '']);
    const all = await run(root, ['scan', 'a', '--no-ignore', '-v']);
    assert.match(all.out, /^a:2:1 {2}warning {2}sendgrid-api-key .*\n$/);
    assert.equal(all.err, '1 key in 1 file\n');
  });

  it('lists the rules', async () => {
    const root = sandbox();
    assert.match((await run(root, ['rules'])).out, /^[a-z-]+ {2}[^\n]+\n(.*\n)*generic-/);
    await run(root, ['rules', '--format', 'json', '--output', 'rules']);
    assert.ok((JSON.parse(readFileSync(join(root, 'rules'), 'utf8')) as unknown[]).length > 100);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /No command/],
    ['an unknown flag', ['scan', '--fast'], /--fast/],
    ['a missing path', ['scan', 'nowhere', '.'], /no file or directory nowhere/],
    ['no baseline', ['scan', '--baseline', 'nowhere'], /baseline nowhere cannot be read: ENOENT/],
    ['a baseline that is none', ['scan', '--baseline', 'other'], /baseline other cannot be read: it is not a report of keywright/],
    ['an output that cannot be', ['scan', '--output', 'nowhere/x'], /cannot be written to nowhere\/x: its directory does not exist/],
  ];
  for (const [what, args, message] of wrong) {
    it(`exits with 2 for ${what}`, async () => {
      const { code, out, err } = await run(sandbox({ other: '{}' }), args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
      assert.ok(!err.includes('    at '), 'no stack');
    });
  }

  it('shows no key that it is given for a path', async () => {
    const key = keyText();
    const { err } = await run(sandbox(), ['scan', key]);
    assert.equal(err, `keywright: There is no file or directory ••••${key.slice(-4)}. See keywright --help.\n`);
  });

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
    // What git says of this is the first thing that is heard of the scan.
    put(root, { '.git': 'broken' });
    let interrupted = false;
    const { code, out, err } = await run(root, ['scan', '--output', 'report'], {
      onError: (kill, said) => {
        // Once: a second interrupt ends the process at once.
        if (!interrupted && said.includes('git could not be asked')) {
          interrupted = true;
          kill('SIGINT');
        }
      },
    });
    assert.deepEqual([code, out], [130, '']);
    assert.match(err, /interrupted\n$/);
    assert.equal(existsSync(join(root, 'report')), false);
  });
});
