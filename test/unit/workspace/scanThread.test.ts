import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import { type ScanThread, createScanThread } from '../../../src/workspace/scanThread.js';
import { removeSandboxes, sandbox } from './sandbox.js';

describe('the thread that stays', function () {
  this.timeout(60_000);
  const key = ['glpat', 'Zk3vR8tQ1mYw7Lx5Hc2B'].join('-');
  /** Of an unknown issuer. */
  const other = `password = "${['q7Zt', 'L2mX9', 'vR4kW8'].join('')}"\n`;
  let thread: ScanThread;
  before(() => (thread = createScanThread({ generic: true })));
  after(() => {
    thread.dispose();
    removeSandboxes();
  });

  it('searches the text that there is when its turn comes', async () => {
    let text = '';
    const taken: string[] = [];
    const take = (): string => {
      taken.push(text);
      return text;
    };
    const first = thread.search('a.ts', take);
    const second = thread.search('a.ts', take);
    text = `x\n  const token = '${key}';\n`;
    assert.deepEqual(await first, []);
    const [found] = (await second) ?? [];
    assert.deepEqual(taken, ['', text]);
    assert.deepEqual([found?.rule.id, found?.rule.provider?.name, found?.from, found?.secret.reveal()], ['gitlab-personal-access-token', 'GitLab', { line: 1, character: 17 }, key]);
  });

  it('tells of what is found as plain data, the page of the provider too', async () => {
    const [found] = (await thread.search('a.ts', () => `const token = '${key}';\n`)) ?? [];
    assert.deepEqual(structuredClone(found?.rule), found?.rule);
    assert.match(found?.rule.provider?.console ?? '', /^https:/u);
    assert.match(found?.rule.docs ?? '', /^https:/u);
  });

  it('leaves out what is not wanted any more', async () => {
    assert.equal(await thread.search('a.ts', () => undefined), undefined);
  });

  it('reads files, too, and knows the ids of all rules', async () => {
    const root = sandbox({ 'a.txt': `\n${key}\n` });
    const scans = await thread.scan([join(root, 'a.txt'), join(root, 'gone.txt')], { maxBytes: 1000, everyText: false });
    assert.deepEqual(scans.map((scan) => ('skipped' in scan ? scan.skipped : scan.findings.length)), [1, 'unreadable']);
    const ids = await thread.ruleIds();
    assert.ok(['gitlab-personal-access-token', 'aws-access-key-id', 'generic-private-key'].every((id) => ids.has(id)) && ids.size > 1000);
  });

  it('does again what it was doing when what is looked for changes', async () => {
    const search = (): Promise<unknown> => thread.search('a.ts', () => other).then((found) => found?.map(({ rule }) => rule.id));
    assert.deepEqual(await search(), ['generic-password']);
    const both = Promise.all([search(), search()]);
    thread.configure({ generic: false });
    assert.deepEqual(await both, [[], []]);
    thread.configure({ generic: false });
    thread.configure({ generic: true });
    assert.deepEqual(await search(), ['generic-password']);
  });

  it('lets go of the thread that asks, however long the text', async () => {
    const text = `${'const greeting = "hello, api_key and token and secret of the world";\n'.repeat(80_000)}const token = '${key}';\n`;
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const began = performance.now();
    const found = await thread.search('a.ts', () => text);
    delay.disable();
    const [longest, took] = [delay.max / 1e6, performance.now() - began];
    assert.equal(found?.length, 1);
    assert.ok(longest < took / 2, `held up for ${longest.toFixed(1)} ms of ${took.toFixed(1)}`);
  });

  it('rejects what is asked of it when it has been ended', async () => {
    const ended = createScanThread({ generic: true });
    const search = ended.search('a.ts', () => key);
    ended.dispose();
    await assert.rejects(search, /ended/u);
    await assert.rejects(ended.ruleIds(), /ended/u);
  });
});
