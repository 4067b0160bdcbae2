import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { createStatusBar } from '../../src/editor/statusBar.js';
import type { Check } from '../../src/health/keyHealth.js';
import { ownIndex, reading } from './indexes.js';
import { gitlabKey, root } from './files.js';

describe('status bar', () => {
  const real = vscode.window.createStatusBarItem;
  let item: Partial<vscode.StatusBarItem>;
  beforeEach(() => {
    item = { show: () => undefined, dispose: () => undefined };
    vscode.window.createStatusBarItem = () => item as vscode.StatusBarItem;
  });
  afterEach(() => {
    vscode.window.createStatusBarItem = real;
  });
  const tooltip = (): string => (item.tooltip as vscode.MarkdownString).value;

  it('counts nothing before everything was seen', () => {
    const index = ownIndex();
    const bar = createStatusBar(index);
    assert.equal(item.text, '$(key) not scanned');
    const [first, second] = [bar.busy('Scanning…'), bar.busy('Scanning…')];
    assert.equal(item.text, '$(sync~spin) Scanning…');
    first.dispose();
    first.dispose();
    assert.equal(item.text, '$(sync~spin) Scanning…');
    index.set([reading('file:///a.txt', index.now(), gitlabKey())]);
    assert.equal(item.text, '$(sync~spin) 1+ leaked');
    bar.scanned('unfinished');
    second.dispose();
    assert.equal(item.text, '$(key) 1+ leaked');
    assert.match(tooltip(), /The last scan was not finished/u);
    assert.equal(item.accessibilityInformation?.label, 'Keywright: at least 1 leaked key, 1 in all. The last scan was not finished.');
    bar.scanned('finished');
    assert.equal(item.text, '$(key) 1 leaked');
    assert.ok(!tooltip().includes('not finished'));
    bar.dispose();
  });

  it('does not count a key that was dead when it was last tested', () => {
    const last: { check?: Check } = {};
    const index = ownIndex(() => last.check);
    const bar = createStatusBar(index);
    bar.scanned('finished');
    index.set([reading('file:///a.txt', index.now(), gitlabKey())]);
    assert.deepEqual([item.text, item.backgroundColor === undefined], ['$(key) 1 leaked', false]);
    last.check = { verdict: 'dead', evidence: 'status 401', at: '2026-01-02T00:00:00Z' };
    index.touch();
    assert.deepEqual([item.text, item.backgroundColor], ['$(key) 0 leaked', undefined]);
    bar.dispose();
  });

  it('takes nothing of a file name for markup', () => {
    const index = ownIndex();
    const bar = createStatusBar(index);
    const name = '|\n\n[x](command:a) <b> $(error) &lt; www.example.com a@b.example `';
    index.set([reading(vscode.Uri.file(join(root(), name)).toString(), index.now(), gitlabKey())]);
    const row = tooltip().split('\n').find((line) => line.includes('example')) ?? '';
    const bare = row.replace(/\\[^\w\s]/gu, '');
    assert.equal(bare.split('|').length, 7, row);
    assert.ok(!/[[\]()<>$&`@.]/u.test(bare), row);
    bar.dispose();
  });
});
