import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText, type ReadText } from '../../../src/workspace/readText.js';
import { removeSandboxes, sandbox } from './sandbox.js';

const LIMIT = 100_000;

function fileOf(bytes: Buffer | string): string {
  const path = join(sandbox(), 'file');
  writeFileSync(path, bytes);
  return path;
}

const skipOf = (read: ReadText): string | undefined => ('skipped' in read ? read.skipped : undefined);

describe('reading a file for scanning', () => {
  afterEach(removeSandboxes);

  const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
  const texts: readonly (readonly [string, Buffer, ReadText])[] = [
    ['nothing', Buffer.alloc(0), { text: '', encoding: 'utf8', lossy: false }],
    ['UTF-8', Buffer.from('ä 😀\r\n'), { text: 'ä 😀\r\n', encoding: 'utf8', lossy: false }],
    ['UTF-8 with a BOM', Buffer.from('\uFEFFA=1'), { text: 'A=1', encoding: 'utf8bom', lossy: false }],
    ['UTF-16 LE', Buffer.from('\uFEFFA=ä', 'utf16le'), { text: 'A=ä', encoding: 'utf16lebom', lossy: false }],
    ['UTF-16 BE', utf16be('\uFEFFA=ä😀'), { text: 'A=ä😀', encoding: 'utf16bebom', lossy: false }],
    ['UTF-16 of an odd length', Buffer.concat([utf16be('\uFEFFA='), Buffer.from([0])]), { text: 'A=', encoding: 'utf16bebom', lossy: true }],
    ['UTF-16 LE without a BOM', Buffer.from('NAME=a long value, ä😀\r\n', 'utf16le'), { text: 'NAME=a long value, ä😀\r\n', encoding: 'utf16le', lossy: false }],
    ['UTF-16 BE without a BOM', utf16be('NAME=a long value, ä😀\r\n'), { text: 'NAME=a long value, ä😀\r\n', encoding: 'utf16be', lossy: false }],
    ['Latin-1', Buffer.from('é=ü;', 'latin1'), { text: '\uFFFD=\uFFFD;', encoding: 'utf8', lossy: true }],
    ['a zero byte after the first 8 KB', Buffer.from(`${'a'.repeat(8192)}\0`), { text: `${'a'.repeat(8192)}\0`, encoding: 'utf8', lossy: false }],
  ];
  for (const [what, bytes, expected] of texts) {
    it(`reads ${what}`, async () => assert.deepEqual(await readText(fileOf(bytes), LIMIT), expected));
  }

  it('shows offsets as an editor does where some bytes are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('ä'), Buffer.from([0xff]), Buffer.from('ä KEY')]);
    const read = await readText(fileOf(bytes), LIMIT);
    assert.equal('text' in read && read.text.indexOf('KEY'), new TextDecoder('utf-8').decode(bytes).indexOf('KEY'));
  });

  it('leaves binary files', async () => {
    assert.equal(skipOf(await readText(fileOf(Buffer.from('abc\0def')), LIMIT)), 'binary');
    assert.equal(skipOf(await readText(fileOf(Buffer.from(`${'a'.repeat(8191)}\0`)), LIMIT)), 'binary');
    assert.equal(skipOf(await readText(fileOf(Buffer.from('A=1', 'utf16le')), LIMIT)), 'binary', 'too short to tell');
  });

  it('reads up to the limit and not beyond', async () => {
    assert.equal(skipOf(await readText(fileOf('a'.repeat(LIMIT)), LIMIT)), undefined);
    assert.deepEqual(await readText(fileOf('a'.repeat(LIMIT + 1)), LIMIT), { skipped: 'too-large', detail: '100001 bytes; the limit is 100000' });
  });

  it('reads files of several chunks whole', async () => {
    const text = 'öx'.repeat(1_000_000);
    const read = await readText(fileOf(text), 10_000_000);
    assert.ok('text' in read && read.text === text && !read.lossy);
  });

  it('leaves what is no file without waiting for it', async () => {
    const root = sandbox();
    execFileSync('mkfifo', [join(root, 'pipe')]);
    symlinkSync('/dev/zero', join(root, 'zero'));
    assert.equal(skipOf(await readText(join(root, 'pipe'), LIMIT)), 'not-a-file');
    assert.equal(skipOf(await readText(join(root, 'zero'), LIMIT)), 'not-a-file');
    assert.equal(skipOf(await readText(root, LIMIT)), 'not-a-file');
  });

  it('bounds a generated file that claims to be empty', async function () {
    if (process.platform !== 'linux') {
      this.skip();
    }
    assert.ok('text' in (await readText('/proc/self/status', LIMIT)));
    assert.equal(skipOf(await readText('/proc/self/status', 10)), 'too-large');
  });

  it('says what cannot be read', async () => {
    const read = await readText(join(sandbox(), 'missing'), LIMIT);
    assert.ok('skipped' in read && read.skipped === 'unreadable' && read.detail.includes('ENOENT'));
  });

  it('stops when it is told to', async () => {
    await assert.rejects(readText(fileOf('a'), LIMIT, AbortSignal.abort()), { name: 'AbortError' });
  });
});
