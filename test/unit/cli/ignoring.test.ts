import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { detailsOf, type Report, summaryOf } from '../../../src/cli/report.js';
import { sarifReport } from '../../../src/cli/sarif.js';
import { scanBytes, scanPaths, type ScanTask } from '../../../src/cli/scan.js';
import { hashOf, KEYWRIGHT_FILE, prepared, type Target, withEntry } from '../../../src/ignoring/keywrightFile.js';
import { git, put, removeSandboxes, repository, sandbox } from '../workspace/sandbox.js';
import { keyOf, taskIn } from './rig.js';

const [one, two] = [keyOf(1), keyOf(2)];
const line = (key: string): string => `token = "${key}"\n`;

/** Our own file with these entries. */
function keywrightFile(...entries: readonly (readonly [target: Target | { readonly hash: string }, reason: string])[]): string {
  const { text, salt } = prepared(undefined, new Uint8Array(16));
  return entries.reduce((all, [target, reason]) => withEntry(all, { target: 'hash' in target ? { value: hashOf(salt, 'value', target.hash) } : target, reason, expires: undefined, added: '2026-01-01' }), text);
}

const corpRule = `[[rules]]\nid = "corp-token"\ndescription = "Corp token"\nregex = '''corp_[a-z0-9]+'''\n`;
const corp = ['corp', 'q7zxr2mk9sld3v3'].join('_');

describe('ignoring on the command line', function () {
  this.timeout(60_000);
  afterEach(removeSandboxes);

  const places = (some: Report['findings']): string[] => some.map(({ path, region: { from }, rule }) => `${path}:${from.line + 1} ${rule.id}`);
  const told = (report: Report): readonly [found: readonly string[], ignored: readonly string[]] => [places(report.findings), report.ignored.map(({ path, region: { from }, by }) => `${path}:${from.line + 1} by ${by.file}: ${by.what}`)];
  const scan = (directory: string, paths: readonly string[] = ['.'], more: Partial<ScanTask> = {}): Promise<Report> => scanPaths(paths, taskIn(directory, more));
  const rule = 'gitlab-personal-access-token';

  it('is by every file and comment that the editor knows', async () => {
    const root = repository({
      [KEYWRIGHT_FILE]: keywrightFile([{ hash: one }, 'rotated long ago'], [{ path: 'test/**' }, '']),
      '.gitleaksignore': `b.ts:${rule}:1\n`,
      '.gitleaks.toml': `[[allowlists]]\npaths = ['''^vendor/''']\n`,
      '.secrets.baseline': '{"results":{}}',
      'a.ts': line(one) + line(two),
      'b.ts': line(two),
      'c.ts': `${line(two).trim()} // keywright:allow made up\n${line(two).trim()} // gitleaks:allow\n`,
      'test/d.ts': line(two),
      'vendor/e.ts': line(two),
    });
    const report = await scan(root);
    assert.deepEqual(told(report), [
      [`a.ts:2 ${rule}`],
      [
        `a.ts:1 by .keywright.json: value ${hashOf(new Uint8Array(16), 'value', one)}`,
        `b.ts:1 by .gitleaksignore: fingerprint of ${rule}`,
        'c.ts:1 by c.ts: keywright:allow',
        'c.ts:2 by c.ts: gitleaks:allow',
        'test/d.ts:1 by .keywright.json: path test/**',
        'vendor/e.ts:1 by .gitleaks.toml: allowlist 1',
      ],
    ]);
    assert.match(summaryOf(report), /^1 key in \d+ files; 6 ignored$/);
    assert.ok(detailsOf(report).some((said) => said.endsWith(': by c.ts:1 (keywright:allow): made up')));
    const all = await scan(root, ['.'], { ignore: false });
    assert.deepEqual([all.findings.length, all.ignored.length], [7, 0]);
  });

  it('takes the baseline of detect-secrets', async () => {
    const root = sandbox({ 'a.ts': line(one) + line(two) });
    const entry = { type: 'GitLab Token', filename: 'a.ts', hashed_secret: createHash('sha1').update(one).digest('hex'), is_verified: false, line_number: 1 };
    put(root, { '.secrets.baseline': JSON.stringify({ version: '1.5.0', plugins_used: [], filters_used: [], results: { 'a.ts': [entry] } }) });
    assert.deepEqual(told(await scan(root, ['a.ts'])), [[`a.ts:2 ${rule}`], ['a.ts:1 by .secrets.baseline: baseline: GitLab Token']]);
  });

  it('reports what the rules of a repository find, in its place and with its rule', async () => {
    const root = repository({ '.gitleaks.toml': corpRule, 'a.ts': `${corp}\n${line(one)}${corp} # gitleaks:allow\n` });
    git(root, 'add', 'a.ts');
    const report = await scan(root, ['a.ts']);
    assert.deepEqual(told(report), [['a.ts:1 corp-token', `a.ts:2 ${rule}`], ['a.ts:3 by a.ts: gitleaks:allow']]);
    const [first] = report.findings;
    assert.deepEqual([first?.masked, first?.severity, first?.region.bytes], [`••••${corp.slice(-4)}`, 'error', { offset: 0, length: corp.length }]);
    const [run] = (JSON.parse(sarifReport(report)) as { runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }[] }).runs;
    assert.deepEqual(run?.results.map(({ ruleId, ruleIndex }) => [ruleId, run.tool.driver.rules[ruleIndex]?.id]), [['corp-token', 'corp-token'], [rule, rule]]);
    assert.deepEqual(told(await scan(root, ['a.ts'], { ignore: false }))[0], [`a.ts:2 ${rule}`]);
  });

  it('is by the repository that a path lies in, whatever is named of it', async () => {
    const root = repository({ [KEYWRIGHT_FILE]: keywrightFile([{ path: 'src/lib/a.ts' }, '']), 'src/lib/a.ts': line(one), [`src/${KEYWRIGHT_FILE}`]: keywrightFile([{ path: '**' }, '']), 'src/b.ts': line(one) });
    const ignored = (path: string, file: string): string => `${path}:1 by ${file}: path src/lib/a.ts`;
    assert.deepEqual(told(await scan(root, ['src'])), [[`src/b.ts:1 ${rule}`], [ignored('src/lib/a.ts', '.keywright.json')]]);
    assert.deepEqual(told(await scan(root, ['src/lib/a.ts'])), [[], [ignored('src/lib/a.ts', '.keywright.json')]]);
    assert.deepEqual(told(await scan(join(root, 'src', 'lib'))), [[], [ignored('a.ts', '../../.keywright.json')]]);
  });

  it('is by the directory itself where there is no repository', async () => {
    const root = sandbox({ [KEYWRIGHT_FILE]: keywrightFile([{ path: '**' }, '']), 'in/a.ts': line(one), 'in/b.ts': line(one), [`in/${KEYWRIGHT_FILE}`]: keywrightFile([{ path: 'a.ts' }, '']) });
    assert.deepEqual(told(await scan(root, ['in'])), [[`in/b.ts:1 ${rule}`], ['in/a.ts:1 by in/.keywright.json: path a.ts']]);
    assert.deepEqual(told(await scan(root, ['in/b.ts', 'in/a.ts']))[0], [`in/b.ts:1 ${rule}`]);
  });

  it('is by each of several repositories for itself, also behind a link', async () => {
    const a = repository({ [KEYWRIGHT_FILE]: keywrightFile([{ path: 'x.ts' }, '']), 'x.ts': line(one), 'y.ts': line(one) });
    const b = repository({ '.gitleaks.toml': corpRule, 'x.ts': `${line(one)}${corp}\n` });
    symlinkSync(a, join(b, 'link'));
    const from = relative(b, a).replaceAll('\\', '/');
    assert.deepEqual(told(await scan(b, ['x.ts', 'link'])), [
      [`x.ts:1 ${rule}`, 'x.ts:2 corp-token', `link/y.ts:1 ${rule}`],
      [`link/x.ts:1 by ${from}/.keywright.json: path x.ts`],
    ]);
  });

  it('is of standard input by the path that it is given', async () => {
    const root = repository({ [KEYWRIGHT_FILE]: keywrightFile([{ path: 'test/**' }, '']), '.gitleaks.toml': corpRule });
    const read = (name: string, directory = root): Promise<Report> => scanBytes(Buffer.from(`${line(one)}${corp}\n`), name, taskIn(directory));
    assert.deepEqual(told(await read('<stdin>')), [[`<stdin>:1 ${rule}`, '<stdin>:2 corp-token'], []]);
    assert.deepEqual(told(await read('test/x'))[1], ['test/x:1 by .keywright.json: path test/**', 'test/x:2 by .keywright.json: path test/**']);
    put(root, { 'test/': '' });
    assert.equal((await read('x', join(root, 'test'))).ignored.length, 2);
  });

  it('says once what is not applied, and goes on', async () => {
    const root = repository({ [KEYWRIGHT_FILE]: '{', 'sub/.gitleaks.toml': 'no', '.gitleaks.toml': `${corpRule}[[rules]]\nid = "strange"\nregex = '''a\\Qb'''\n[[rules]]\nid = "worse"\nregex = '''('''\n`, 'a.ts': corp, 'b.ts': '' });
    const problems: string[] = [];
    const { findings } = await scan(root, ['a.ts', 'b.ts'], { onProblem: ({ file, message }) => problems.push(`${relative(root, file)}: ${message}`) });
    assert.deepEqual(places(findings), ['a.ts:1 corp-token']);
    assert.deepEqual(problems.map((problem) => /^[^:]*/.exec(problem)?.[0]).sort(), ['.gitleaks.toml', '.keywright.json']);
    const none: string[] = [];
    await scan(root, ['.'], { ignore: false, onProblem: ({ message }) => none.push(message) });
    assert.deepEqual(none, []);
  });

  it('does not wait for a rule that takes for ever when the scan is interrupted', async () => {
    const root = sandbox({ '.gitleaks.toml': `[[rules]]\nid = "endless"\nregex = '''(?:a+)+b'''\n`, 'a.ts': `${'a'.repeat(60)}!`.padEnd(4_000_000) });
    const abort = new AbortController();
    const began = performance.now();
    const scanning = scan(root, ['a.ts'], { maxBytes: 5 << 20, signal: abort.signal, onProgress: () => setTimeout(() => abort.abort(), 1500) });
    await assert.rejects(scanning, { name: 'AbortError' });
    assert.ok(performance.now() - began < 7000);
  });
});
