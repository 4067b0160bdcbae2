import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { rmSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { KeyIndex } from '../../src/editor/keyIndex.js';
import { type Scanner, createScanner } from '../../src/editor/scanner.js';
import type { Exposure, Git } from '../../src/workspace/exposure.js';
import { ownIndex, ownLog, reading } from './indexes.js';
import { gitlabKey, remove, root, write } from './files.js';

describe('scanner', () => {
  const key = gitlabKey();
  const never = new AbortController().signal;
  let index: KeyIndex;
  let scanner: Scanner;
  /** What git says. A test may make it wait. */
  let answer: (paths: readonly string[]) => Promise<Exposure>;

  const git: Git = {
    trackedButIgnored: () => Promise.resolve(new Set()),
    exposuresOf: async (_root, paths) => {
      const exposure = await answer(paths);
      return new Map(paths.map((path) => [path, exposure]));
    },
  };
  const known = (): readonly string[] => index.files().map(({ uri }) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri), false)).sort();
  const at = (path: string): vscode.Uri => vscode.Uri.file(join(root(), path));
  /** One that is open until it is called. */
  const gate = (): { readonly open: () => void; readonly passed: Promise<void> } => {
    let open = (): void => undefined;
    const passed = new Promise<void>((resolve) => (open = resolve));
    return { open: () => open(), passed };
  };

  beforeEach(() => {
    answer = () => Promise.resolve('untracked');
    index = ownIndex();
    scanner = createScanner(index, ownLog(), git);
  });
  afterEach(async () => {
    scanner.dispose();
    index.dispose();
    await remove('scanned');
  });

  it('reads no file for what is not a file on the disk, but forgets it', async () => {
    const uri = await write('scanned/a.txt', `${key}\n`);
    const others = ['git', 'untitled', 'vscode-notebook-cell', 'output'].map((scheme) => uri.with({ scheme }));
    index.set(others.map((other) => reading(other.toString(), index.now(), key)));
    await scanner.scanFiles([uri, ...others]);
    assert.deepEqual(index.files().map((file) => file.uri), [uri.toString()]);
  });

  it('reads no file outside of all folders, but forgets it', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'keywright-outside-'));
    try {
      const uri = vscode.Uri.file(join(outside, 'a.txt'));
      await writeFile(uri.fsPath, key);
      index.set([reading(uri.toString(), index.now(), key)]);
      await scanner.scanFiles([uri]);
      assert.deepEqual(index.files(), []);
    } finally {
      await rm(outside, { recursive: true });
    }
  });

  it('scans what a document holds when its turn comes, once for all who asked until then', async () => {
    const uri = await write('scanned/typed.txt', '\n');
    const document = await vscode.workspace.openTextDocument(uri);
    const type = async (text: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
      await vscode.workspace.applyEdit(edit);
    };
    await type(`A=${key}\n`);
    const first = scanner.scanDocument(document);
    assert.equal(scanner.scanDocument(document), first);
    await first;
    assert.deepEqual(known(), ['scanned/typed.txt']);
    await type(`A=${key}\nB=${gitlabKey()}\n`);
    await scanner.scanDocument(document);
    assert.equal(index.file(uri.toString())?.findings.length, 2);
    const late = scanner.scanDocument(document);
    await type('nothing\n');
    await Promise.all([late, scanner.scanDocument(document)]);
    assert.deepEqual(known(), []);
    await document.save();
  });

  it('does not hold up the extension host, whatever the length of a document', async function () {
    this.timeout(60_000);
    const line = `const greeting = "hello, ${'world '.repeat(20)}";\n`;
    const uri = await write('scanned/long.ts', `${line.repeat(7000)}const token = '${key}';\n`);
    const document = await vscode.workspace.openTextDocument(uri);
    await scanner.scanDocument(document);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    const began = performance.now();
    delay.enable();
    await scanner.scanDocument(document);
    delay.disable();
    const [longest, took] = [delay.max / 1e6, performance.now() - began];
    assert.deepEqual(known(), ['scanned/long.ts']);
    assert.ok(longest < Math.max(16, took / 2), `held up for ${longest.toFixed(1)} ms of ${took.toFixed(1)}`);
  });

  it('takes no word of a document that is closed', async () => {
    const uri = at('scanned/closed.txt');
    const closed = (text: string): vscode.TextDocument => ({ uri, isClosed: true, getText: () => text }) as Partial<vscode.TextDocument> as vscode.TextDocument;
    await scanner.scanDocument(closed(key));
    assert.deepEqual(known(), []);
    index.set([reading(uri.toString(), index.now(), key)]);
    await scanner.scanDocument(closed(''));
    assert.equal(known().length, 1);
  });

  it('forgets what lay in a folder that is gone, or is a file now, and nothing beside it', async () => {
    const uris = await Promise.all(['scanned/one/a.txt', 'scanned/one/deep/b.txt', 'scanned/one-too/c.txt', 'scanned/two/d.txt'].map((path) => write(path, key)));
    await scanner.scanFiles(uris);
    assert.equal(known().length, 4);
    await remove('scanned/one');
    await remove('scanned/two');
    await write('scanned/two', key);
    await scanner.scanFiles([at('scanned/one'), at('scanned/two')]);
    assert.deepEqual(known(), ['scanned/one-too/c.txt', 'scanned/two']);
  });

  it('scans a folder that comes in one piece, by the rules of the whole', async () => {
    await write('scanned/.gitignore', 'out/\n');
    await Promise.all(['new/a.txt', 'new/deep/b.txt', 'new/node_modules/c.js', 'new/out/d.js', 'beside.txt'].map((path) => write(`scanned/${path}`, key)));
    await scanner.scanFiles([at('scanned/new/deep'), at('scanned/new')]);
    assert.deepEqual(known(), ['scanned/new/a.txt', 'scanned/new/deep/b.txt']);
    await scanner.scanFiles([at('scanned/new/out'), at('scanned/new/node_modules')]);
    assert.equal(known().length, 2);
  });

  it('does not bring back what a folder held that was deleted while git was asked', async () => {
    const uri = await write('scanned/one/a.txt', key);
    const { open, passed } = gate();
    const asked = gate();
    answer = async () => {
      asked.open();
      await passed;
      return 'untracked';
    };
    const scan = scanner.scanFiles([uri]);
    await asked.passed;
    await remove('scanned/one');
    await scanner.scanFiles([at('scanned/one')]);
    open();
    await scan;
    assert.deepEqual(known(), []);
  });

  it('a full scan does not overwrite what is known better meanwhile', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `scanned/f${String(n).padStart(2, '0')}.txt`);
    await Promise.all(names.map((name) => write(name, key)));
    const meanwhile: Promise<void>[] = [];
    answer = async (paths) => {
      if (paths.length > 1) await Promise.all(meanwhile);
      return 'untracked';
    };
    await scanner.scanWorkspace(never, ({ path }) => {
      if (!path.endsWith('f29.txt')) return;
      // f00 was read with the key, and f30 comes when the directory has been read.
      writeFileSync(at('scanned/f00.txt').fsPath, '');
      rmSync(at('scanned/f01.txt').fsPath);
      writeFileSync(at('scanned/f30.txt').fsPath, key);
      meanwhile.push(scanner.scanFiles(['f00', 'f01', 'f30'].map((name) => at(`scanned/${name}.txt`))));
    });
    const wanted = [...names.slice(2), 'scanned/f30.txt'];
    assert.deepEqual(known().filter((name) => name.startsWith('scanned/')), wanted);
  });

  it('what comes while the scan waits for git stays, too', async () => {
    const a = await write('scanned/a.txt', key);
    const { open, passed } = gate();
    const asked = gate();
    answer = async (paths) => {
      if (!paths.some((path) => path.endsWith('a.txt'))) return 'untracked';
      asked.open();
      await passed;
      return 'untracked';
    };
    const scan = scanner.scanWorkspace(never, () => undefined);
    await asked.passed;
    await write('scanned/a.txt', '');
    await write('scanned/b.txt', key);
    await scanner.scanFiles([a, at('scanned/b.txt')]);
    open();
    await scan;
    assert.deepEqual(known().filter((name) => name.startsWith('scanned/')), ['scanned/b.txt']);
  });

  it('of two readings of a file, the later one counts', async () => {
    const uri = await write('scanned/a.txt', key);
    const { open, passed } = gate();
    const asked = gate();
    answer = async () => {
      asked.open();
      await passed;
      return 'untracked';
    };
    const first = scanner.scanFiles([uri]);
    await asked.passed; // It has read the key by then.
    await write('scanned/a.txt', '');
    await scanner.scanFiles([uri]);
    open();
    await first;
    assert.deepEqual(known(), []);
  });

  it('shows what it has found while it goes on', async function () {
    this.timeout(30_000);
    await write('scanned/a.txt', key);
    await Promise.all(Array.from({ length: 40 }, (_, n) => write(`scanned/b/${n}.txt`, '')));
    let read = 0;
    let shown: number | undefined;
    index.onDidChangeFiles(() => (shown ??= read));
    await scanner.scanWorkspace(never, () => {
      read++;
      const until = performance.now() + 40;
      while (performance.now() < until);
    });
    assert.ok(read > 40 && shown !== undefined && shown < 30, `shown after ${shown} of ${read} files`);
  });

  it('keeps no exposure that git has taken back meanwhile', async () => {
    const uri = await write('scanned/a.txt', key);
    const { open, passed } = gate();
    const asked = gate();
    let says: Exposure = 'untracked';
    answer = async () => {
      const now = says;
      asked.open();
      if (now === 'untracked') await passed;
      return now;
    };
    const scan = scanner.scanFiles([uri]);
    await asked.passed;
    says = 'tracked';
    await scanner.refreshExposures();
    open();
    await scan;
    assert.equal(index.file(uri.toString())?.exposure, 'tracked');
  });

  it('of two refreshes of exposure, the later one counts', async () => {
    const uri = await write('scanned/a.txt', key);
    await scanner.scanFiles([uri]);
    const { open, passed } = gate();
    answer = async () => {
      await passed;
      return 'ignored';
    };
    const first = scanner.refreshExposures();
    answer = () => Promise.resolve('tracked');
    await scanner.refreshExposures();
    open();
    await first;
    assert.equal(index.file(uri.toString())?.exposure, 'tracked');
  });

  it('forgets what is in no folder of the workspace any more', async () => {
    const gone = 'file:///nowhere/a.txt';
    index.set([reading(gone, index.now(), key)]);
    await scanner.scanWorkspace(never, () => undefined);
    assert.equal(index.file(gone), undefined);
  });

  it('stops what is under way when it is disposed of', async () => {
    const uri = await write('scanned/a.txt', key);
    const { open, passed } = gate();
    answer = async () => {
      await passed;
      return 'untracked';
    };
    const scan = scanner.scanFiles([uri]);
    scanner.dispose();
    open();
    await assert.rejects(scan, { name: 'AbortError' });
    assert.deepEqual(known(), []);
  });
});
