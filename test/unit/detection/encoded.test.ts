import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { CURSORS } from '../../../src/detection/cursors.js';
import { createDetector } from '../../../src/detection/detector.js';
import { providers, rulesOf } from '../../../src/providers/registry.js';
import { random, sampleOf } from '../providers/samples.js';

const rules = rulesOf(providers);
const detector = createDetector(rules);
const sample = (id: string, seed = 1): string => sampleOf(rules.find((rule) => rule.id === id)!, seed).text;
const shown = (text: string, path?: string): string[] => detector.detect(text, path).map(({ rule, secret, encoding = 'plain', variable = '-' }) => `${rule.id} ${secret.reveal()} ${encoding} ${variable}`);
const at = (text: string): string[] => detector.detect(text).map(({ start, end }) => text.slice(start, end));
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const key = sample('github-personal-access-token', 3);
const code = (char: string): string => char.charCodeAt(0).toString(16).padStart(2, '0');

describe('encoded keys', () => {
  it('are found in base64, whatever stands before them in it', () => {
    for (const before of ['', ' ', 'a ', 'ab ', 'GITHUB_TOKEN=', '{"a":1,"token":"', 'x: ']) {
      const found = detector.detect(`data: ${base64(`${before}${key}\nB=2`)}\n`);
      assert.deepEqual(found.map(({ rule, secret, encoding }) => [rule.id, secret.reveal(), encoding]), [['github-personal-access-token', key, 'base64']], before);
    }
    assert.deepEqual(shown(base64(`GITHUB_TOKEN=${key}\n`)), [`github-personal-access-token ${key} base64 GITHUB_TOKEN`]);
  });

  it('stand at the base64 that they were made of', () => {
    const [found = ''] = at(`auth: "${base64(`user:${key}`)}"`);
    assert.ok(Buffer.from(found, 'base64').length <= key.length + 3 && base64(`user:${key}`).includes(found));
  });

  it('are found two layers deep, and no deeper', () => {
    const inside = (text: string): string => base64(`${sample('npm-access-token')} and ${text}`);
    const found = (text: string): string[] => detector.detect(text).map(({ secret }) => secret.reveal());
    assert.ok(found(inside(base64(`ab ${key}`))).includes(key));
    assert.ok(!found(inside(inside(base64(key)))).includes(key));
  });

  it('are found in hexadecimal digits, and in escapes from beginning to end', () => {
    const hex = Array.from(key, code);
    assert.deepEqual(shown(`x = "${hex.join('')}"`), [`github-personal-access-token ${key} hex x`]);
    assert.deepEqual(shown(`u=${hex.map((digits) => `%${digits}`).join('')}&b=2`), [`github-personal-access-token ${key} percent u`]);
    assert.deepEqual(shown(`"${hex.map((digits) => `\\u00${digits}`).join('')}"`), [`github-personal-access-token ${key} unicode -`]);
    assert.deepEqual(shown(`"${hex.map((digits) => `\\x${digits}`).join('')}"`), [`github-personal-access-token ${key} hexEscape -`]);
  });

  it('are found where an escape interrupts them', () => {
    const escaped = (char: string): string => `${key.slice(0, 9)}${char}${key.slice(10)}`;
    const hex = code(key.charAt(9));
    for (const escape of [`%${hex}`, `\\u00${hex}`, `\\x${hex}`, `&#x${hex};`]) assert.deepEqual(shown(`t = "${escaped(escape)}"`), [`github-personal-access-token ${key} escaped t`], escape);
  });

  it('do not keep those behind them from being found', () => {
    const keys = (id: string, count: number): string[] => Array.from({ length: count }, (_, n) => sample(id, n + 50));
    const text = [base64(keys('github-personal-access-token', 80).join(' ')), ...keys('npm-access-token', 40), ...keys('gitlab-personal-access-token', 40), ...keys('groq-api-key', 40)].join('\n');
    for (const { cursors, block } of [{ cursors: 1, block: 1 << 16 }, { cursors: CURSORS, block: 1 << 16 }, { cursors: CURSORS, block: 2000 }] as const) {
      assert.equal(createDetector(rules, { cursors, block }).detect(text).length, 200);
    }
  });

  it('that are escaped again and again come to an end', () => {
    let text = key.slice(0, 10) + '%5f' + key.slice(11);
    for (let n = 0; n < 30; n++) text = text.replaceAll('%', '%25');
    assert.deepEqual(shown(text), []);
  });

  it('offsets are those of the editor, beside characters of several bytes', () => {
    const text = `é\u{1f511} = "${base64(key)}"`;
    assert.deepEqual(at(text), [base64(key).replace(/=+$/, '')]);
  });

  it('of a notebook are found in what a cell holds as a whole', () => {
    const lines = (length: number): string[] => Array.from({ length }, (_, n) => `${Array.from({ length: 64 }, (__, i) => 'ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz23456789'.charAt(((n + 3) * 31 + i * i * 7 + i) % 52)).join('')}\n`);
    const source = [['-----BEGIN', ' PRIVATE KEY-----\n'].join(''), ...lines(8), ['-----END', ' PRIVATE KEY-----'].join('')];
    const notebook = JSON.stringify({ cells: [{ cell_type: 'code', source, outputs: [{ output_type: 'stream', text: [`token = "${key}"\n`] }] }], nbformat: 4 }, undefined, 1);
    const found = detector.detect(notebook, 'a/b.ipynb');
    assert.deepEqual(found.map(({ rule }) => rule.id), ['generic-private-key', 'github-personal-access-token']);
    assert.equal(found[0]?.secret.reveal(), source.join(''));
  });

  it('never throws, and stays within the text', () => {
    const next = random(5);
    const keys = rules.filter(({ names }) => names === undefined).slice(0, 80).map((rule) => sampleOf(rule, 2).text);
    const pieces = fc.constantFrom(...keys.map(base64), ...keys.map((text) => Buffer.from(text).toString('hex')), ...keys, '%', '\\u00', '\\x', '\n', '=', 'QUtJQQ', '&#', '"', base64('é').repeat(20));
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 10 }), fc.constantFrom(undefined, 'x.ipynb', 'x.min.js', '.netrc', '.npmrc', 'package-lock.json', 'mcp.json'), (parts, path) => {
        const text = parts.map((part) => (next() < 0.2 ? base64(part) : part)).join('');
        let last = 0;
        for (const { start, end } of detector.detect(text, path)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);
});

describe('kinds of files', () => {
  it('names tell nothing in lock files and minified code; keys that show themselves do', () => {
    const secret = sample('okta-api-token');
    const line = `okta_token = "${secret}"; password = "h7Kq!2pLx9"; a = "${key}"`;
    assert.deepEqual(detector.detect(line, 'src/a.js').map(({ rule }) => rule.id), ['okta-api-token', 'generic-password', 'github-personal-access-token']);
    for (const path of ['a/yarn.lock', 'b.min.js', 'b.js.map']) assert.deepEqual(detector.detect(line, path).map(({ rule }) => rule.id), ['github-personal-access-token'], path);
  });

  it('a secret counts where the format of its file has one, however it looks', () => {
    assert.deepEqual(shown('machine db.internal login me password wren-7\n', 'home/.netrc').map((line) => line.split(' ').slice(0, 2).join(' ')), ['generic-netrc-password wren-7']);
    assert.deepEqual(shown('machine db.internal login me password wren-7\n', 'home/notes.txt'), []);
    assert.deepEqual(shown(`//registry.test/:_authToken=${sample('npm-access-token')}\n`, '.npmrc').map((line) => line.split(' ')[0]), ['npm-access-token']);
  });
});
