import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ignoringOf, judged, other, value } from './found.js';

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

describe('.gitleaksignore', () => {
  const read = (text: string): ReturnType<typeof ignoringOf> => ignoringOf([{ path: '.gitleaksignore', kind: 'gitleaks-ignore', text }]);
  const text = `\na = "${value}"\nb = "${other}"\n`;

  it('knows a place by path and line, with or without a commit', () => {
    const commit = sha1('x');
    for (const fingerprint of ['src/app.py:some-rule:2', `${commit}:src/app.py:some-rule:2`, '  ./src\\app.py:some-rule:2  ', 'src/app.py:*:2']) assert.deepEqual(judged(read(`# why\n\n${fingerprint}\r\n`), text).map((one) => one !== '-'), [true, false], fingerprint);
    assert.deepEqual(judged(read('src/other.py:some-rule:2\napp.py:some-rule:2\nsrc/app.py:some-rule:1'), text), ['-', '-']);
  });

  it('compares the rule where both have one of that name', () => {
    assert.deepEqual(judged(read('src/app.py:acme-token:2\nsrc/app.py:acme-secret:3'), text), ['line fingerprint of acme-token', '-']);
  });

  it('takes paths with colons', () => {
    assert.deepEqual(judged(read('c:/a:b.py:some-rule:2'), text, 'c:/a:b.py').map((one) => one !== '-'), [true, false]);
  });

  it('tells what is no fingerprint', () => {
    assert.deepEqual(read('# fine\nsrc/app.py\na:b:c').problems.map(({ message }) => message.slice(0, 24)), ['line 2 is no fingerprint', 'line 3 is no fingerprint']);
  });
});

describe('a baseline of detect-secrets', () => {
  const read = (results: unknown): ReturnType<typeof ignoringOf> => ignoringOf([{ path: '.secrets.baseline', kind: 'detect-secrets', text: JSON.stringify({ version: '1.5.0', results }) }]);
  const text = `a = "${value}"\nb = "${other}"\n`;
  const entry = (of: string, more: object = {}): object => ({ type: 'Secret Keyword', filename: 'src/app.py', hashed_secret: sha1(of), is_verified: false, line_number: 9, ...more });

  it('knows values by file, wherever they stand in it', () => {
    const ignoring = read({ 'src/app.py': [entry(value)] });
    assert.deepEqual(judged(ignoring, text), ['value baseline: Secret Keyword', '-']);
    assert.deepEqual(judged(ignoring, text, 'src/b.py'), ['-', '-']);
  });

  it('knows a path of Windows, a value in quotes, and a private key by its first line', () => {
    assert.deepEqual(judged(read({ '.\\src\\app.py': [entry(value)] }), text)[0], 'value baseline: Secret Keyword');
    assert.deepEqual(judged(read({ 'src/app.py': [entry(value)] }), text, 'src/app.py', { values: [`"${value}"`] }), ['value baseline: Secret Keyword']);
    const key = ['-----BEGIN RSA', 'PRIVATE KEY-----\nMII\n-----END'].join(' ');
    assert.deepEqual(judged(read({ k: [entry(['BEGIN RSA', 'PRIVATE KEY'].join(' '))] }), key, 'k', { values: [key] }), ['value baseline: Secret Keyword']);
  });

  it('goes on showing what was found to be real', () => {
    const ignoring = read({ 'src/app.py': [entry(value, { is_secret: true }), entry(other, { is_secret: false })] });
    assert.deepEqual(judged(ignoring, text), ['-', 'value baseline: Secret Keyword']);
    assert.match(ignoring.problems[0]?.message ?? '', /^1 of its secrets/);
  });

  it('is told, and not applied, where it is something else', () => {
    for (const text of ['{', '[]', '{"results":{"a":[{"hashed_secret":"x"}]}}']) {
      const { problems } = ignoringOf([{ path: '.secrets.baseline', kind: 'detect-secrets', text }]);
      assert.match(problems[0]?.message ?? '', /not applied/, text);
    }
  });
});
