import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { createDetector } from '../../../src/detection/detector.js';
import { type NewEntry, type Target, UnreadableFile, globFor, hashOf, prepared, targetText, withEntry, withoutEntry } from '../../../src/ignoring/keywrightFile.js';
import { providers, rulesOf } from '../../../src/providers/registry.js';
import { found, ignoringOf, judged, other, today, value } from './found.js';

const random = Uint8Array.from({ length: 16 }, (_, at) => at * 7);
const line = `token = "${value}"`;
const about = (target: Target, more: Partial<NewEntry> = {}): NewEntry => ({ target, reason: 'a sample', expires: undefined, added: today, ...more });
const fileWith = (...entries: readonly NewEntry[]): string => entries.reduce(withEntry, prepared(undefined, random).text);
const read = (text: string, day = today): ReturnType<typeof ignoringOf> => ignoringOf([{ path: '.keywright.json', kind: 'keywright', text }], { today: day });
const entriesOf = (text: string): readonly { readonly path?: string }[] => (JSON.parse(text) as { ignore: readonly { path?: string }[] }).ignore;
const ofValue: Target = { value: hashOf(random, 'value', value) };
const ofLine: Target = { line: hashOf(random, 'line', line), path: 'src/app.py' };

describe('.keywright.json', () => {
  it('follows a value into any file, and does not tell it', () => {
    const text = fileWith(about(ofValue));
    assert.ok(!text.includes(value) && !text.includes(value.slice(-6)));
    const ignoring = read(text);
    assert.deepEqual(ignoring.problems, []);
    for (const path of ['a.py', 'deep/b.env']) assert.deepEqual(judged(ignoring, `${line}\nx=${other}\n`, path), [`value ${targetText(ofValue)}`, '-']);
  });

  it('another salt makes another hash, and a line is no value', () => {
    assert.notEqual(hashOf(random, 'value', value), hashOf(random.toReversed(), 'value', value));
    assert.notEqual(hashOf(random, 'value', value), hashOf(random, 'line', value));
  });

  it('ends with the line that it was for, wherever that moves in its file', () => {
    const ignoring = read(fileWith(about(ofLine)));
    assert.deepEqual(judged(ignoring, `\n\n    ${line}\r\n`), [`line ${targetText(ofLine)}`]);
    assert.deepEqual(judged(ignoring, `${line} # changed\n`), ['-']);
    assert.deepEqual(judged(ignoring, line.replace(value, other)), ['-']);
    assert.deepEqual(judged(ignoring, line, 'src/other.py'), ['-']);
  });

  it('takes globs of paths, and rules', () => {
    const ignoring = read(fileWith(about({ path: 'test/**/*.env' }), about({ rule: 'acme-secret' })));
    assert.deepEqual(judged(ignoring, line, 'test/a/b/.env'), ['path path test/**/*.env']);
    assert.deepEqual(judged(ignoring, line, 'src/test/.env'), ['-']);
    assert.deepEqual(judged(ignoring, line, 'src/a', { rule: 'acme-secret' }), ['rule rule acme-secret']);
  });

  it('a path of any characters is ignored as it is, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '*', '?', '[a]', '{a,b}', '!(a)', '+', '@', '\\', '#', '!', ' '), { minLength: 1 }), (parts) => {
        const path = `d/${parts.join('')}`;
        const ignoring = read(fileWith(about({ path: globFor(path) })));
        const stars = (path.match(/\*/g)?.length ?? 0) > 3;
        if (!stars) assert.deepEqual([judged(ignoring, line, path)[0] !== '-', judged(ignoring, line, `${path}b`)[0] !== '-'], [true, false]);
      }),
    );
  });

  it('an entry counts up to its last day, then it is told', () => {
    const text = fileWith(about(ofValue, { expires: '2026-12-01' }));
    const ignoring = read(text);
    const on = (day: string): number => ignoring.sift('a', line, found(line), day).ignored.length;
    assert.deepEqual([on('2026-11-24'), on('2026-12-01'), on('2026-12-02')], [1, 1, 0]);
    assert.deepEqual(read(text, '2026-12-01').problems, []);
    const late = read(text, '2026-12-02');
    assert.match(late.problems[0]?.message ?? '', /^ignore\[0\] expired on 2026-12-01 \(a sample\)/);
  });

  it('applies nothing of a version that it does not know, nor of what is no JSON', () => {
    const good = fileWith(about({ path: '**' }));
    for (const bad of [good.replace('"version": 1', '"version": 2'), good.slice(0, -5), good.replace('"version": 1', '"version": "1"'), '[]', '['.repeat(200_000)]) {
      const ignoring = read(bad);
      assert.deepEqual(judged(ignoring, line), ['-']);
      assert.match(ignoring.problems[0]?.message ?? '', /nothing of it was applied$/);
    }
  });

  it('names the entry that is wrong, and applies the others', () => {
    const wrong: readonly unknown[] = [7, {}, { value: 'zz' }, { path: '' }, { path: 'a', expires: 'soon' }, { path: 'a', rule: 'b' }, { path: 'a*b*c*d*e' }, { line: hashOf(random, 'line', line) }];
    const text = JSON.stringify({ version: 1, salt: Buffer.from(random).toString('base64'), ignore: [...wrong, ofValue] });
    const ignoring = read(text);
    assert.deepEqual(ignoring.problems.map(({ file, message }) => `${file} ${message.split(':')[0] ?? ''}`), wrong.map((_, at) => `.keywright.json ignore[${at}]`));
    assert.deepEqual(judged(ignoring, line), [`value ${targetText(ofValue)}`]);
  });

  it('needs a salt for hashes only', () => {
    const ignoring = read(JSON.stringify({ version: 1, ignore: [ofValue, { path: 'src/**' }] }));
    assert.match(ignoring.problems[0]?.message ?? '', /^ignore\[0\]: the file has no usable salt/);
    assert.deepEqual(judged(ignoring, line), ['path path src/**']);
  });

  it('tells a rule that does not exist', () => {
    assert.deepEqual(read(fileWith(about({ rule: 'acme-tokn' }))).problems.map(({ message }) => message), ['ignore[0]: there is no rule acme-tokn']);
  });

  it('is written in one order, whatever came first', () => {
    const targets = [ofValue, { value: hashOf(random, 'value', other) }, ofLine, { path: 'b/**' }, { path: 'a/**' }, { rule: 'acme-token' }];
    const all = targets.map((target) => about(target));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (entries) => {
        assert.equal(fileWith(...entries), fileWith(...all));
      }),
    );
  });

  it('keeps comments, unknown fields and line ends, and gives back what it was', () => {
    const text = fileWith(about({ path: 'a/**' }), about({ path: 'c/**' }))
      .replace('{\n', '{\n  // ours\n  "owner": "platform",\n')
      .replace('"path": "c/**",', '"path": "c/**", "ticket": 7,')
      .replaceAll('\n', '\r\n');
    const more = withEntry(text, about({ path: 'b/**' }));
    assert.ok(more.includes('// ours') && more.includes('"owner"') && more.includes('"ticket": 7') && !/[^\r]\n/.test(more));
    assert.deepEqual(entriesOf(more.replace('// ours', '')).map(({ path }) => path), ['a/**', 'b/**', 'c/**']);
    assert.equal(withoutEntry(more, 'path b/**'), text);
    assert.equal(withoutEntry(text, 'path nowhere'), text);
  });

  it('has one entry for one target', () => {
    const text = withEntry(fileWith(about(ofValue)), about(ofValue, { reason: 'another', expires: '2027-01-01' }));
    assert.deepEqual(entriesOf(text), [{ ...ofValue, reason: 'another', expires: '2027-01-01', added: today }]);
  });

  it('gets a salt where it has none, and keeps the one it has', () => {
    assert.deepEqual(Buffer.from(prepared('{ "version": 1, "ignore": [] }', random).salt).toString('hex'), Buffer.from(random).toString('hex'));
    const { text } = prepared(undefined, random);
    assert.deepEqual(prepared(text, random.toReversed()), { text, salt: Buffer.from(random) });
  });

  it('holds nothing that a scanner takes for a secret', function () {
    this.timeout(20_000);
    const detector = createDetector(rulesOf(providers));
    for (let at = 0; at < 20; at++) {
      const { text, salt } = prepared(undefined, randomBytes(16));
      const entries = ['value', 'line'] as const;
      const full = entries.reduce((all, kind) => withEntry(all, about(kind === 'value' ? { value: hashOf(salt, kind, value) } : { line: hashOf(salt, kind, line), path: 'secret/token.env' })), text);
      assert.deepEqual(detector.detect(full), [], full);
    }
  });

  it('is not written over where it cannot be read', () => {
    for (const bad of ['{', '{ "version": 9 }', '{ "version": 1, "salt": "short" }']) assert.throws(() => prepared(bad, random), UnreadableFile);
  });
});
