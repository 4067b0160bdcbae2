import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copiesHolding, forgetVersions, historyFolders } from '../../../../src/workspace/holders/localHistory.js';
import type { LocalCopies } from '../../../../src/workspace/holders/holder.js';
import { never, removeSandboxes, sandbox } from '../sandbox.js';
import { allOf, seek, someKey } from './found.js';

describe('Local History', () => {
  afterEach(removeSandboxes);

  const entries = (resource: string, ...ids: readonly string[]): string => JSON.stringify({ version: 1, resource, entries: ids.map((id, at) => ({ id, source: 'x', timestamp: at, later: true })), more: { kept: 1 } });
  const copiesIn = async (history: string, uris: readonly string[], key: string): Promise<readonly LocalCopies[]> =>
    (await allOf(copiesHolding(history, uris, seek(key), never()))).map((one) => (one.kind === 'history' ? one : assert.fail(one.words)));

  it('holds versions of the files that were changed, whatever host they were opened through', async () => {
    const key = someKey();
    const history = sandbox({
      'aaa/entries.json': entries('file:///home/me/a%20b/.env', 'one.env', 'two.env', 'three.env', 'gone.env'),
      'aaa/one.env': `K=${key}\n`,
      'aaa/two.env': 'K=keywright://openai/K\n',
      'aaa/three.env': `# more\nK=${key}\n`,
      'bbb/entries.json': entries('vscode-remote://host:8000/home/me/app.ts', 'x.ts'),
      'bbb/x.ts': `"${key}"`,
      'ccc/entries.json': entries('file:///elsewhere/.env', 'y.env'),
      'ccc/y.env': key,
      'ddd/entries.json': 'not JSON',
      'eee/entries.json': entries('file:///home/me/evil.env', '../ccc/y.env'),
      'fff/': '',
      file: '',
    });
    const found = await copiesIn(history, ['file:///home/me/a%20b/.env', 'file:///home/me/app.ts', 'file:///home/me/evil.env'], key);
    assert.deepEqual(found, [
      { kind: 'history', uri: 'file:///home/me/a%20b/.env', directory: join(history, 'aaa'), versions: ['one.env', 'three.env'] },
      { kind: 'history', uri: 'file:///home/me/app.ts', directory: join(history, 'bbb'), versions: ['x.ts'] },
    ]);
    assert.deepEqual(await copiesIn(join(history, 'nowhere'), ['file:///x'], key), []);
  });

  it('loses those versions and their entries, and nothing else', async () => {
    const key = someKey();
    const history = sandbox({ 'aaa/entries.json': entries('file:///a/.env', 'one.env', 'two.env'), 'aaa/one.env': key, 'aaa/two.env': 'clean', 'bbb/entries.json': entries('file:///b/.env', 'x'), 'bbb/x': key, 'ccc/entries.json': entries('file:///c/.env', 'y'), 'ccc/y': key, 'ccc/other': '' });
    const uris = ['file:///a/.env', 'file:///b/.env', 'file:///c/.env'];
    for (const one of await copiesIn(history, uris, key)) await forgetVersions(one);
    assert.deepEqual(readdirSync(history, { recursive: true, encoding: 'utf8' }).sort(), ['aaa', 'aaa/entries.json', 'aaa/two.env', 'ccc', 'ccc/other']);
    assert.deepEqual(JSON.parse(readFileSync(join(history, 'aaa/entries.json'), 'utf8')), { version: 1, resource: 'file:///a/.env', entries: [{ id: 'two.env', source: 'x', timestamp: 1, later: true }], more: { kept: 1 } });
    assert.deepEqual(await copiesIn(history, uris, key), []);
  });

  it('loses nothing outside of its folder', async () => {
    const root = sandbox({ 'h/aaa/entries.json': entries('file:///a', 'x'), 'h/aaa/x': '', precious: '' });
    await forgetVersions({ directory: join(root, 'h/aaa'), versions: ['../../precious'] });
    assert.ok(existsSync(join(root, 'precious')));
  });

  it('lies beside the folder of the extension, or above that of a profile', () => {
    assert.ok(historyFolders(join('/data/User/globalStorage/a.b')).includes(join('/data/User/History')));
    assert.ok(historyFolders(join('/data/User/profiles/1a2b/globalStorage/a.b')).includes(join('/data/User/History')));
  });

  it('is left by who stops', async () => {
    const history = sandbox({ 'aaa/entries.json': entries('file:///a', 'x'), 'aaa/x': '' });
    const stopped = AbortSignal.abort(new Error('enough'));
    await assert.rejects(allOf(copiesHolding(history, ['file:///a'], seek(someKey()), stopped)), /enough/u);
  });
});
