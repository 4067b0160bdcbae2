import assert from 'node:assert/strict';
import { contextsOf, fingerprintsOf } from '../../../src/cli/fingerprint.js';
import type { Report } from '../../../src/cli/report.js';
import { put, removeSandboxes, sandbox } from '../workspace/sandbox.js';
import { scanPaths } from '../../../src/cli/scan.js';
import { keyOf, scanned, taskIn } from './rig.js';

const [one, two, three] = [keyOf(1), keyOf(2), keyOf(3)];
const fingerprintsIn = (report: Report): string[] => report.findings.map(({ fingerprint }) => fingerprint);
const of = async (text: string, path = 'a.ts'): Promise<string[]> => fingerprintsIn(await scanned({ [path]: text }));

describe('fingerprints', () => {
  afterEach(removeSandboxes);

  it('stay when lines move, are indented, or the key is another', async () => {
    const [first] = await of(`token = "${one}" # x`);
    assert.match(first!, /^[\da-f]{64}$/);
    assert.deepEqual(await of(`\n\r\n// more\r\n  token = "${two}" # x\r\nothers`), [first]);
  });

  it('differ by rule, path, line and number of equal ones before', async () => {
    const [first] = await of(`token = "${one}"`);
    const others = [...(await of(`token = "${one}"`, 'b.ts')), ...(await of(`other = "${one}"`)), ...(await of(`token = "${keyOf(1, 'npm-access-token')}"`)), (await of(`token = "${one}"\ntoken = "${one}"`))[1]];
    assert.equal(new Set([first, ...others]).size, 5);
    assert.equal((await of(`token = "${two}"\ntoken = "${one}"`))[0], first);
  });

  it('are of the line without any found value', async () => {
    const text = `x = ["${one}", "${two}"]`;
    const changed = `x = ["${three}", "${one}"]`;
    const found = await of(text);
    assert.deepEqual(await of(changed), found);
    assert.equal(new Set(found).size, 2);
  });

  it('take no more of a long line than what is near', () => {
    const part = (start: number, length: number) => ({ start, end: start + length, parts: [] });
    assert.deepEqual(contextsOf('ab KEY cd\nKEY\r\n x', [part(3, 3), part(10, 3)]), ['ab  cd', '']);
    const long = `${'a'.repeat(300)}KEY${'b'.repeat(300)}`;
    assert.deepEqual(contextsOf(long, [part(300, 3)]), ['a'.repeat(200) + 'b'.repeat(200)]);
    assert.deepEqual(contextsOf('a KEY-ID b ID c', [{ ...part(2, 3), parts: [{ ...part(6, 2) } as never] }, part(11, 2)]), ['a - b  c', 'a - b  c']);
    assert.deepEqual(contextsOf('BEGIN\nx\nEND rest', [part(0, 11)]), ['rest']);
  });

  it('are many in a short time where a file is one line', () => {
    const text = 'K '.repeat(20_000);
    const findings = Array.from({ length: 20_000 }, (_, at) => ({ start: at * 2, end: at * 2 + 1, parts: [] }));
    const began = performance.now();
    const contexts = contextsOf(text, findings);
    assert.equal(new Set(fingerprintsOf('a', contexts.map((context) => ({ ruleId: 'r', context })))).size, 20_000);
    assert.ok(performance.now() - began < 2000);
  });
});

describe('a baseline', () => {
  afterEach(removeSandboxes);

  it('holds what was there, wherever it moved, and not what is new', async () => {
    const root = sandbox({ 'a.ts': `token = "${one}"\n`, 'b.ts': '' });
    const baseline = new Set(fingerprintsIn(await scanPaths(['.'], taskIn(root))));
    put(root, { 'a.ts': `\n\ntoken = "${one}"\ntoken = "${two}"\n`, 'b.ts': `token = "${one}"\n` });
    const { findings, known } = await scanPaths(['.'], taskIn(root, { baseline }));
    assert.deepEqual([findings, known].map((some) => some.map(({ path, region }) => `${path}:${region.from.line}`)), [['a.ts:3', 'b.ts:0'], ['a.ts:2']]);
  });
});

describe('a scan', () => {
  afterEach(removeSandboxes);

  it('tells of a file that changes meanwhile what was read of it', async () => {
    const root = sandbox({ 'a.ts': `token = "${one}"\n`, 'b.ts': `token = "${one}"\n` });
    let reads = 0;
    const { detector } = taskIn(root);
    const changing = {
      detect: (text: string) => {
        if (text.includes(one) && reads++ === 0) put(root, { 'a.ts': 'nothing' });
        return detector.detect(text);
      },
    };
    const { findings } = await scanPaths(['.'], taskIn(root, { detector: changing }));
    assert.deepEqual(findings.map(({ path, region }) => [path, region.from.character, region.bytes?.offset]), [['a.ts', 9, 9], ['b.ts', 9, 9]]);
    assert.match(findings[0]!.fingerprint, /^[\da-f]{64}$/);
  });

  it('tells where a key stands that is written in another form, and by what it stands', async () => {
    const form = Buffer.from(`token=${one}\n`).toString('base64');
    const { findings } = await scanned({ f: `ä: ${form}\n`, g: `other: ${form}\n` });
    const inBase64 = (before: number): { offset: number; length: number } => ({ offset: before + 8, length: Math.ceil((6 + one.length) / 3) * 4 - 8 });
    assert.deepEqual(findings.map(({ region }) => region.bytes), [inBase64(4), inBase64(7)]);
    const alone = await scanned({ f: `ö: ${form}\n` });
    assert.notEqual(alone.findings[0]?.fingerprint, findings[0]?.fingerprint);
  });

  it('is not complete where a root cannot be read', async () => {
    const { complete, skipped } = await scanPaths(['nowhere', '.'], taskIn(sandbox()));
    assert.deepEqual([complete, skipped.map(({ path, reason }) => [path, reason])], [false, [['nowhere', 'unreadable']]]);
    assert.equal((await scanned({ a: '' })).complete, true);
  });
});
