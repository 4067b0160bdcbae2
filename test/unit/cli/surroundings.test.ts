import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { UsageError } from '../../../src/cli/options.js';
import { openOutput } from '../../../src/cli/output.js';
import { createProgress } from '../../../src/cli/progress.js';
import { readStdin } from '../../../src/cli/stdin.js';
import { never, removeSandboxes, sandbox } from '../workspace/sandbox.js';

const usage = (message: RegExp) => (error: unknown): boolean => error instanceof UsageError && message.test(error.message);

describe('the progress line', () => {
  const rig = (isTTY: boolean) => {
    const written: string[] = [];
    let time = 0;
    const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => time);
    return { written, progress, wait: (milliseconds: number) => void (time += milliseconds) };
  };

  it('is written over, ten times a second at most, and cleared', () => {
    const { written, progress, wait } = rig(true);
    for (let scanned = 1; scanned <= 100; scanned++) {
      progress.show({ scanned, findings: 1 });
      wait(10);
    }
    progress.clear();
    progress.clear();
    assert.equal(written.length, 11);
    assert.deepEqual([written[0], written[1], written[10]], ['\r\u001b[K1 file, 1 key', '\r\u001b[K11 files, 1 key', '\r\u001b[K']);
  });

  it('is not there where there is no terminal', () => {
    const { written, progress } = rig(false);
    progress.show({ scanned: 1, findings: 0 });
    progress.clear();
    assert.deepEqual(written, []);
  });
});

describe('standard input', () => {
  it('is read to its end', async () => assert.equal((await readStdin(Readable.from([Buffer.from('ä'), Buffer.from('b')]), 3, never())).toString(), 'äb'));

  it('is bounded', async () => assert.rejects(readStdin(Readable.from([Buffer.from('ab'), Buffer.from('cd')]), 3, never()), usage(/longer than 3 bytes; --max-size/)));

  it('is left when the scan is interrupted', async () => {
    const abort = new AbortController();
    const reading = readStdin(new Readable({ read: () => undefined }), 3, abort.signal);
    setTimeout(() => abort.abort(), 10);
    await assert.rejects(reading);
  });
});

describe('the output file', () => {
  afterEach(removeSandboxes);

  it('is replaced as a whole, and nothing else is left', async () => {
    const root = sandbox({ report: 'earlier, and longer' });
    await (await openOutput(join(root, 'report'))).write('new');
    await (await openOutput(join(root, 'other'))).write('');
    assert.deepEqual([readFileSync(join(root, 'report'), 'utf8'), readdirSync(root)], ['new', ['other', 'report']]);
  });

  it('is where a link leads', async () => {
    const root = sandbox({ 'd/report': 'earlier' });
    symlinkSync('d/report', join(root, 'link'));
    await (await openOutput(join(root, 'link'))).write('new');
    assert.deepEqual([readFileSync(join(root, 'd/report'), 'utf8'), readdirSync(join(root, 'd'))], ['new', ['report']]);
  });

  it('is refused where it cannot be', async () => {
    const root = sandbox({ 'd/': '', f: '' });
    await assert.rejects(openOutput(join(root, 'd')), usage(/it is a directory\.$/));
    await assert.rejects(openOutput(join(root, 'nowhere', 'x')), usage(/its directory does not exist\.$/));
    await assert.rejects(openOutput(join(root, 'f', 'x')), usage(/its directory does not exist\.$/));
    await assert.rejects(openOutput('/dev/null'), usage(/not a regular file\.$/));
  });

  it('says so when it can no longer be written, and leaves nothing', async () => {
    const root = sandbox({ 'd/': '' });
    const output = await openOutput(join(root, 'd', 'report'));
    mkdirSync(join(root, 'd', 'report', 'x'), { recursive: true });
    await assert.rejects(output.write('new'), usage(/cannot be written/));
    assert.deepEqual(readdirSync(join(root, 'd')), ['report']);
  });
});
