import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../../../scripts/root.js';
import { createDetector } from '../../../src/detection/detector.js';
import { kindOf } from '../../../src/detection/rule.js';
import { providers, rulesOf } from '../../../src/providers/registry.js';
import { type FileDetector, type FileScan, type FileScanner, scanHere } from '../../../src/workspace/fileScan.js';
import { createJointScan } from '../../../src/workspace/jointScan.js';
import { scanTree, type ScanOptions } from '../../../src/workspace/scan.js';
import { createScanPool, type ScanPool } from '../../../src/workspace/scanPool.js';
import { sampleOf } from '../providers/samples.js';
import { never, put, removeSandboxes, sandbox } from './sandbox.js';

const rules = rulesOf(providers);
const detector = createDetector(rules);
const keyOf = (seed: number, id = 'gitlab-personal-access-token'): string => sampleOf(rules.find((rule) => rule.id === id)!, seed).text;
const password = `DB_PASSWORD=${['q7Zx', 'R2mK', '9sLd', 'Vw3T'].join('')}\n`;
const how = { maxBytes: 100_000, everyText: false };

/** All that a finding says, as data. */
const dataOf = (scan: FileScan): unknown =>
  'skipped' in scan ? scan : { ...scan, ...(scan.source?.bytes && { source: { ...scan.source, bytes: [...scan.source.bytes] } }), findings: scan.findings.map(({ rule, secret, parts, ...rest }) => ({ ...rest, rule: kindOf(rule), value: secret.reveal(), parts: parts.map(({ secret: value, ...part }) => ({ ...part, rule: kindOf(part.rule), value: value.reveal() })) })) };

describe('threads that scan files', function () {
  this.timeout(120_000);
  const opened: FileScanner[] = [];
  const pool = (threads = 2, generic = true): ScanPool => {
    const made = createScanPool({ generic }, threads);
    opened.push(made);
    return made;
  };
  const joint = (threads: number, here: FileDetector = detector): FileScanner => {
    const made = createJointScan(createScanPool({ generic: true }, threads), here);
    opened.push(made);
    return made;
  };
  afterEach(() => {
    opened.splice(0).forEach((one) => one.dispose());
    removeSandboxes();
  });

  async function told(root: string, scanner: FileScanner, options: Partial<ScanOptions> = {}): Promise<readonly unknown[]> {
    const all: unknown[] = [];
    const onSkip: ScanOptions['onSkip'] = (path, reason, detail) => void all.push([relative(root, path), reason, detail]);
    for await (const { path, findings } of scanTree([root], scanner, { maxBytes: how.maxBytes, signal: never(), onSkip, ...options })) all.push([relative(root, path), dataOf({ findings })]);
    return all;
  }

  /** More than three chunks, in directories, with what is skipped between them. */
  const many = (): string => {
    const files = Array.from({ length: 260 }, (_, n): [string, string] => [`d${n % 7}/f${n}.ts`, n % 11 === 0 ? '\0' : n % 13 === 0 ? 'x'.repeat(how.maxBytes + n) : n % 5 === 0 ? `const n = ${n};\nconst token = "${keyOf(n)}";\n` : `const n = ${n};\n`]);
    return sandbox({ ...Object.fromEntries(files), 'node_modules/x': '', 'password.env': password });
  };

  it('say what this thread says, in the same order, with the same reasons for what is skipped', async () => {
    const root = many();
    const expected = await told(root, scanHere(detector));
    assert.ok(expected.length > 260 && JSON.stringify(expected).includes('too-large') && JSON.stringify(expected).includes('binary') && JSON.stringify(expected).includes('generic-'));
    assert.deepEqual(await told(root, pool()), expected);
    assert.deepEqual(await told(root, joint(2)), expected);
  });

  it('leave out secrets of no known provider where they are told to', async () => {
    const root = sandbox({ 'a.env': password, 'b.ts': keyOf(1) });
    const expected = await told(root, scanHere(createDetector(rules, { generic: false })));
    assert.notDeepEqual(await told(root, scanHere(detector)), expected);
    assert.deepEqual(await told(root, pool(1, false)), expected);
  });

  it('give every text where it is asked for, in every encoding, and the parts and encodings of findings', async () => {
    const key = keyOf(1);
    const line = `ключ = "${key}"\r\n`;
    const big = Buffer.from(line, 'utf16le').swap16();
    const pair = `aws_access_key_id = ${keyOf(2, 'aws-access-key-id')}\naws_secret_access_key = ${keyOf(3, 'aws-secret-access-key')}\n`;
    const contents: Readonly<Record<string, Buffer>> = {
      plain: Buffer.from('nothing'),
      empty: Buffer.from(''),
      utf8: Buffer.from(line),
      bom: Buffer.from(`\uFEFF${line}`),
      little: Buffer.from(`\uFEFF${line}`, 'utf16le'),
      big: Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
      unmarked: Buffer.from(line, 'utf16le'),
      lossy: Buffer.concat([Buffer.from([0x61, 0xe4, 0x0a]), Buffer.from(line)]),
      aws: Buffer.from(pair),
      encoded: Buffer.from(`data: ${Buffer.from(`token=${key}\n`).toString('base64')}\n`),
    };
    const root = sandbox();
    const paths = Object.entries(contents).map(([name, bytes]) => {
      writeFileSync(join(root, name), bytes);
      return join(root, name);
    });
    const scanner = pool(1);
    for (const everyText of [true, false]) {
      const expected = (await scanHere(detector).scan(paths, { ...how, everyText })).map(dataOf);
      assert.deepEqual((await scanner.scan(paths, { ...how, everyText })).map(dataOf), expected);
      const written = JSON.stringify(expected);
      assert.equal(written.includes('"text":"nothing"'), everyText);
      assert.match(written, /"parts":\[\{/);
      assert.match(written, /"encoding":"base64"/);
      assert.equal(written.split(`"value":"${key}"`).length - 1, 7);
    }
  });

  it('tell no more text in one answer than fits, and the rest when it is asked for alone', async () => {
    const text = (n: number): string => `${keyOf(n)}\n`.padEnd(1_500_000, `${n} `);
    const root = sandbox(Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`f${n}`, text(n)])));
    const paths = Array.from({ length: 8 }, (_, n) => join(root, `f${n}`));
    const scans = await pool(1).scan(paths, { maxBytes: 2_000_000, everyText: true });
    assert.deepEqual(scans.map((scan) => 'findings' in scan && [scan.findings.length, scan.source?.text.length, scan.leftOut]), scans.map((_, n) => (n < 5 ? [1, 1_500_000, undefined] : [1, undefined, true])));
    for (const scanner of [pool(1), joint(1), scanHere(detector)]) {
      const sifted: string[] = [];
      const sift: ScanOptions['sift'] = (path, given, findings) => {
        assert.equal(given, text(paths.indexOf(path)));
        sifted.push(path);
        return Promise.resolve({ kept: findings, ignored: [] });
      };
      assert.equal((await told(root, scanner, { maxBytes: 2_000_000, sift, siftsAll: true })).length, 8);
      assert.deepEqual(sifted, paths);
    }
  });

  it('read nothing of a file that is larger than the limit, and all of one that is not', async () => {
    const text = `${keyOf(1)}\n`.padEnd(how.maxBytes);
    const root = sandbox({ fits: text, longer: `${text} ` });
    // Without content on the disk: whoever read it would need as much memory.
    const file = openSync(join(root, 'huge'), 'w');
    ftruncateSync(file, 2 ** 42);
    closeSync(file);
    const began = process.memoryUsage().rss;
    const scans = await pool(1).scan(['huge', 'longer', 'fits'].map((name) => join(root, name)), how);
    const skips = [2 ** 42, how.maxBytes + 1].map((size) => ['too-large', `${size} bytes; the limit is ${how.maxBytes}`]);
    assert.deepEqual(scans.map((scan) => ('skipped' in scan ? [scan.skipped, scan.detail] : scan.findings.length)), [...skips, 1]);
    assert.ok(process.memoryUsage().rss - began < 500 << 20);
  });

  it('give an error and no hang when one dies, and the rest is done', async () => {
    const root = sandbox({ 'a.ts': keyOf(1) });
    const scanner = pool(1);
    const path = join(root, 'a.ts');
    const broken = scanner.scan([path], undefined as unknown as typeof how);
    // What is no list makes the thread fail outside of what it catches.
    const dies = scanner.scan(null as unknown as string[], how);
    const after = scanner.scan([path], how);
    assert.deepEqual((await broken)[0], { skipped: 'unreadable', detail: "Cannot read properties of undefined (reading 'maxBytes')" });
    await assert.rejects(dies, TypeError);
    assert.deepEqual((await after).map((scan) => 'findings' in scan && scan.findings.length), [1]);
  });

  it('refuse what waits, what is under way and what comes later, when they are ended', async () => {
    const root = many();
    const scanner = pool(1);
    const paths = Array.from({ length: 260 }, (_, n) => join(root, `d${n % 7}/f${n}.ts`));
    const asked = [scanner.scan(paths, how), scanner.scan(paths, how), scanner.scan(paths, how)];
    scanner.dispose();
    const ends = await Promise.allSettled([...asked, scanner.scan(paths, how)]);
    assert.deepEqual(ends.map((end) => end.status === 'rejected' && String(end.reason).includes('ended')), [true, true, true, true]);
    const first = joint(1);
    const here = first.scan(paths, how);
    first.dispose();
    await assert.rejects(here, /ended/);
  });

  it('are not needed for a few files, and take over a part where those take longer', async () => {
    const root = sandbox(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`f${n}`, n % 3 === 0 ? keyOf(n) : ''])));
    const paths = Array.from({ length: 40 }, (_, n) => join(root, `f${n}`));
    const expected = (await scanHere(detector).scan(paths, how)).map(dataOf);
    let seen = 0;
    const watched = (milliseconds: number) => ({
      detect: (text: string, path?: string) => {
        seen++;
        for (const until = performance.now() + milliseconds; performance.now() < until; );
        return detector.detect(text, path);
      },
    });
    assert.deepEqual((await joint(1, watched(0)).scan(paths, how)).map(dataOf), expected);
    assert.equal(seen, 40);
    seen = 0;
    const scanner = joint(1, watched(300));
    assert.deepEqual((await scanner.scan(paths, how)).map(dataOf), expected);
    assert.ok(seen > 0 && seen < 40, `${seen} of 40 in this thread`);
    // It is ready by now.
    seen = 0;
    assert.deepEqual((await scanner.scan(paths, how)).map(dataOf), expected);
    assert.equal(seen, 0);
  });

  it('are not waited for when a scan is aborted', async () => {
    const root = many();
    const abort = new AbortController();
    const scanner: FileScanner = { ...pool(1), scan: () => new Promise(() => undefined) };
    setTimeout(() => abort.abort(), 100);
    await assert.rejects(told(root, scanner, { signal: abort.signal }), { name: 'AbortError' });
  });

  it('let the process end, idle or aborted in the middle', async () => {
    const root = many();
    put(root, Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`e/f${n}`, 'token = '.repeat(12_000)])));
    const from = (path: string): string => JSON.stringify(join(ROOT, path));
    const script = `
      import { createScanPool } from ${from('src/workspace/scanPool.ts')};
      import { scanTree } from ${from('src/workspace/scan.ts')};
      const run = async (abortAfter) => {
        const abort = new AbortController();
        const pool = createScanPool({ generic: true }, 2);
        let files = 0;
        try {
          for await (const file of scanTree([${JSON.stringify(root)}], pool, { maxBytes: 100000, signal: abort.signal })) if (++files === abortAfter) abort.abort();
        } catch (error) {
          console.log(error.name, files);
        } finally {
          if (abortAfter !== undefined) pool.dispose();
        }
      };
      await run(70);
      await run();
      console.log('done');
    `;
    const program = join(sandbox({ 'program.mts': script }), 'program.mts');
    const child = spawn(process.execPath, ['--import', 'tsx', program], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    const code = await new Promise((resolve) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
      child.on('close', (status) => {
        clearTimeout(timer);
        resolve(status);
      });
    });
    assert.deepEqual([code, out], [0, 'AbortError 70\ndone\n']);
  });
});
