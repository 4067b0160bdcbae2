import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/ignoring/ignored.js';
import { KEYWRIGHT_FILE, hashOf, prepared, withEntry } from '../../../src/ignoring/keywrightFile.js';
import { type Repository, type RepositoryOptions, openRepository } from '../../../src/workspace/repository.js';
import { found, knownRules, other, today, value } from '../ignoring/found.js';
import { removeSandboxes, sandbox } from './sandbox.js';

describe('what a repository says of its findings', function () {
  this.timeout(30_000);
  const line = `token = "${value}"`;
  const budget = { perFileMs: 2000, totalMs: 60_000 };
  /** Exponential in JavaScript, linear in RE2. */
  const endless = `[[rules]]\nid = "endless"\nregex = '''(?:a+)+b'''\n`;
  const hard = `${'a'.repeat(60)}!`;
  const fine = `[[rules]]\nid = "corp"\ndescription = "Corp token"\nregex = '''corp_[a-z0-9]+'''\n`;
  let opened: Repository[] = [];
  let problems: Problem[] = [];

  const open = async (files: Readonly<Record<string, string>>, options: Partial<RepositoryOptions> = {}): Promise<{ root: string; sift: (text: string, path?: string) => Promise<readonly string[]>; repository: Repository }> => {
    const root = sandbox(files);
    problems = [];
    const repository = await openRepository(root, { knownRules, budget, today: () => today, onProblem: (problem) => problems.push(problem), ...options });
    opened.push(repository);
    return {
      root,
      repository,
      sift: async (text, path = 'src/app.py') => {
        const { kept, ignored } = await repository.sift(join(root, path), text, found(text));
        return [...kept.map(({ rule, secret }) => `${rule.id} ${secret.masked}`), ...ignored.map(({ finding, by }) => `${finding.rule.id} ${finding.secret.masked} by ${by.what}`)];
      },
    };
  };
  afterEach(async () => {
    await Promise.all(opened.map((one) => one.dispose()));
    opened = [];
    removeSandboxes();
  });

  const ours = `acme-token ••••${value.slice(-4)}`;
  const theirs = 'corp ••••d3v3';
  const corp = `corp_q7zxr2mk9sld3v3`;

  it('takes what each of its files says', async () => {
    const { text, salt } = prepared(undefined, new Uint8Array(16));
    const { sift, repository } = await open({
      [KEYWRIGHT_FILE]: withEntry(text, { target: { value: hashOf(salt, 'value', other) }, reason: '', expires: undefined, added: today }),
      '.gitleaksignore': 'src/b.py:some-rule:1\n',
      '.gitleaks.toml': `[extend]\npath = "conf/base.toml"\n[[allowlists]]\npaths = ['''^vendor/''']`,
      'conf/base.toml': `[[allowlists]]\npaths = ['''^third/''']`,
      '.secrets.baseline': '{"results":{}}',
    });
    assert.deepEqual([...repository.files].sort(), ['.gitleaks.toml', '.gitleaksignore', '.keywright.json', '.secrets.baseline', 'conf/base.toml']);
    assert.deepEqual(await sift(line), [ours]);
    assert.match((await sift(`x = ${other}`))[0] ?? '', / by value /);
    assert.match((await sift(line, 'src/b.py'))[0] ?? '', / by fingerprint /);
    assert.match((await sift(line, 'vendor/b.py'))[0] ?? '', / by allowlist 1$/);
    assert.match((await sift(line, 'third/b.py'))[0] ?? '', / by allowlist 1$/);
    assert.deepEqual(problems, []);
  });

  it('finds what its rules say beside ours, once, and honours what ignores it', async () => {
    const { sift } = await open({ '.gitleaks.toml': `${fine}[[rules]]\nid = "again"\nregex = '''tokq\\w+'''`, '.gitleaksignore': 'src/b.py:corp:1' });
    assert.deepEqual(await sift(`${corp} ${line}`), [theirs, ours]);
    assert.deepEqual(await sift(`${corp} # gitleaks:allow`), [`${theirs} by gitleaks:allow`]);
    assert.deepEqual(await sift(`${corp}\n${corp}`, 'src/b.py'), [theirs, `${theirs} by fingerprint of corp`]);
  });

  it('says where a finding of its rules stands, and what it is assigned to', async () => {
    const { repository, root } = await open({ '.gitleaks.toml': fine });
    const { kept } = await repository.sift(join(root, 'a'), `\nCORP_TOKEN = "${corp}"\n`, []);
    assert.deepEqual(kept.map(({ from, to, variable, rule }) => [from, to, variable, rule.title]), [[{ line: 1, character: 14 }, { line: 1, character: 14 + corp.length }, 'CORP_TOKEN', 'Corp token']]);
  });

  it('ends a rule that takes for ever, names it, and goes on without it', async () => {
    const options = { budget: { perFileMs: 500, totalMs: 60_000 }, hung: new Set<string>() };
    const { sift } = await open({ '.gitleaks.toml': endless + fine }, options);
    const began = performance.now();
    assert.deepEqual(await sift(`${hard} ${corp} ${line}`), [theirs, ours]);
    assert.ok(performance.now() - began < 20_000);
    assert.deepEqual(problems, [{ file: '.gitleaks.toml', message: 'rule "endless" took more than 500 ms on src/app.py: it is switched off for this session' }]);
    assert.deepEqual(await sift(`${hard} ${corp}`, 'src/c.py'), [theirs]);
    assert.equal(problems.length, 1);
    const again = await open({ '.gitleaks.toml': fine + endless }, options);
    assert.deepEqual([await again.sift(`${hard} ${corp}`), problems], [[theirs], []]);
  });

  it('an allowlist that takes for ever allows nothing', async () => {
    const { sift } = await open({ '.gitleaks.toml': `[[allowlists]]\nregexTarget = "line"\nregexes = ['''(?:a+)+b''', '''token''']` }, { budget: { perFileMs: 500, totalMs: 60_000 } });
    assert.match((await sift(`${hard} ${line}`))[0] ?? '', / by allowlist 1$/);
    assert.match(problems[0]?.message ?? '', /^allowlist 1, regex 1 took more than 500 ms/);
    assert.deepEqual(await sift(`${hard} x = "${value}"`), [ours]);
  });

  it('gives up on a repository of many such rules, and goes on without its rules', async () => {
    const many = Array.from({ length: 20 }, (_, at) => endless.replace('"endless"', `"endless${at}"`)).join('');
    const { sift } = await open({ '.gitleaks.toml': many + fine }, { budget: { perFileMs: 50, totalMs: 60_000 } });
    assert.deepEqual(await sift(`${hard} ${corp} ${line} # gitleaks:allow`), [`${ours} by gitleaks:allow`]);
    assert.match(problems.at(-1)?.message ?? '', /switched off: 5 times they took too long$/);
  });

  it('stops its rules when all files together take too long, until the next scan', async () => {
    const { sift, repository } = await open({ '.gitleaks.toml': fine }, { budget: { perFileMs: 2000, totalMs: 0 } });
    await sift(corp);
    assert.deepEqual(await sift(corp), []);
    assert.match(problems[0]?.message ?? '', /switched off: they took more than 0 ms in all$/);
    repository.renew();
    assert.deepEqual(await sift(corp), [theirs]);
  });

  it('runs no expression of it where that is switched off', async () => {
    const { sift } = await open({ '.gitleaks.toml': `${fine}[[allowlists]]\nregexes = ['''.''']`, '.gitleaksignore': 'src/b.py:*:1' }, { budget: undefined });
    assert.deepEqual(await sift(`${corp} ${line}`), [ours]);
    assert.match((await sift(line, 'src/b.py'))[0] ?? '', / by fingerprint /);
    assert.match(problems[0]?.message ?? '', /repositoryRules is off$/);
  });

  it('reads nothing outside of its folder, and nothing that is no file', async () => {
    const outside = sandbox({ 'secret.toml': fine, 'list': 'src/app.py:*:1' });
    const root = sandbox({ '.gitleaks.toml': `[extend]\npath = "${join(outside, 'secret.toml')}"`, '.secrets.baseline/': '' });
    symlinkSync(join(outside, 'list'), join(root, '.gitleaksignore'));
    problems = [];
    const repository = await openRepository(root, { knownRules, budget, today: () => today, onProblem: (problem) => problems.push(problem) });
    opened.push(repository);
    assert.deepEqual(repository.files, ['.gitleaks.toml']);
    assert.deepEqual(problems.map(({ message }) => message), ['it was not read: it is outside of the folder', 'it was not read: it is outside of the folder', 'it was not read: not a regular file']);
  });

  it('ends its thread with itself, whatever runs', async () => {
    const { repository, root } = await open({ '.gitleaks.toml': endless }, { budget: { perFileMs: 60_000, totalMs: 60_000 } });
    const sifting = repository.sift(join(root, 'a'), hard, []);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await repository.dispose();
    assert.deepEqual(await sifting, { kept: [], ignored: [] });
  });
});
