import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Finding } from '../../../src/detection/finding.js';
import { Secret } from '../../../src/secret/secret.js';
import { scanHere } from '../../../src/workspace/fileScan.js';
import { scanTree, type ScanOptions, type ScanProgress } from '../../../src/workspace/scan.js';
import { never, removeSandboxes, sandbox } from './sandbox.js';

const rule = { id: 'fake-key', title: 'key', anchors: ['KEY'], pattern: /KEY\d+/, variables: [], docs: 'https://example.invalid' };
const detector = {
  detect: (text: string): Finding[] =>
    [...text.matchAll(/KEY\d+/g)].map(({ index, 0: key }) => ({ rule, start: index, end: index + key.length, secret: Secret.of(key), checksum: 'none', confidence: 0.9, parts: [] })),
};

async function scanned(roots: readonly string[], options: Partial<ScanOptions> = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const { path, findings } of scanTree(roots, scanHere(detector), { maxBytes: 1000, signal: never(), ...options })) {
    found.push(`${relative(roots[0] ?? '', path)}: ${findings.map(({ from, to }) => `${from.line}:${from.character}-${to.line}:${to.character}`).join(' ')}`);
  }
  return found;
}

describe('scanning a tree', () => {
  afterEach(removeSandboxes);

  it('yields every file with what stands where, positions as an editor counts', async () => {
    const root = sandbox({ 'a.txt': 'x\r\n KEY1 KEY22\n', 'b.txt': '', '.env': '\uFEFFKEY3' });
    assert.deepEqual(await scanned([root]), ['.env: 0:0-0:4', 'a.txt: 1:1-1:5 1:6-1:11', 'b.txt: ']);
  });

  it('scans a file once where roots overlap, and takes files for roots', async () => {
    const root = sandbox({ 'a/b': 'KEY1', 'a/c': '' });
    assert.deepEqual(await scanned([root, join(root, 'a'), join(root, 'a', 'b')]), ['a/b: 0:0-0:4', 'a/c: ']);
    assert.equal((await scanned([join(root, 'a', 'b')])).length, 1);
  });

  it('looks only within a directory where it is told to, by the rules of the whole', async () => {
    const root = sandbox({ '.gitignore': 'out/\n', 'a/b/x': 'KEY1', 'a/b/out/y': 'KEY2', 'a/b/hidden/z': 'KEY3', 'a/bc': '', 'a/x': '', x: '', 'out/.env': '' });
    assert.deepEqual(await scanned([root], { within: join(root, 'a', 'b'), exclude: ['a/b/hidden'] }), ['a/b/x: 0:0-0:4']);
    assert.deepEqual(await scanned([root], { within: join(root, 'out') }), ['out/.env: ']);
    assert.deepEqual(await scanned([root], { within: join(root, 'nothing') }), []);
  });

  it('says what it skipped, from the walk and from the reading', async () => {
    const root = sandbox({ big: 'x'.repeat(1001), bin: '\0', ok: '', 'node_modules/x': '' });
    const skipped: string[] = [];
    assert.deepEqual(await scanned([root], { onSkip: (path, reason) => skipped.push(`${relative(root, path)} ${reason}`) }), ['ok: ']);
    assert.deepEqual(skipped, ['big too-large', 'bin binary', 'node_modules noise']);
  });

  it('counts', async () => {
    const root = sandbox({ a: 'KEY1', b: '\0', c: 'KEY2 KEY3', d: '' });
    const progress: ScanProgress[] = [];
    await scanned([root], { onProgress: (one) => progress.push(one) });
    assert.deepEqual(progress.map(({ scanned, skipped, findings, path }) => [relative(root, path), scanned, skipped, findings]), [['a', 0, 0, 0], ['b', 1, 0, 1], ['c', 1, 1, 1], ['d', 2, 1, 3]]);
  });

  it('stops between two files when it is told to', async () => {
    const root = sandbox({ a: '', b: '', c: '' });
    const abort = new AbortController();
    const found: string[] = [];
    await assert.rejects(
      async () => {
        for await (const { path } of scanTree([root], scanHere(detector), { maxBytes: 1000, signal: abort.signal })) {
          found.push(path);
          abort.abort();
        }
      },
      { name: 'AbortError' },
    );
    assert.equal(found.length, 1);
  });

  it('lets the event loop turn between files', async function () {
    this.timeout(30_000);
    const root = sandbox();
    mkdirSync(join(root, 'd'));
    for (let n = 0; n < 60; n++) {
      writeFileSync(join(root, 'd', `f${n}`), 'x');
    }
    const slow = {
      detect: (): Finding[] => {
        const until = performance.now() + 5;
        while (performance.now() < until);
        return [];
      },
    };
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    for await (const file of scanTree([root], scanHere(slow), { maxBytes: 10, signal: never() })) {
      assert.deepEqual(file.findings, []);
    }
    clearInterval(timer);
    assert.ok(turns >= 55, `${turns} turns for 60 files`);
  });
});
