import assert from 'node:assert/strict';
import { join } from 'node:path';
import { backupFolders, backupsHolding } from '../../../../src/workspace/holders/backups.js';
import { toldOf } from '../../../../src/workspace/holders/words.js';
import { never, removeSandboxes, sandbox } from '../sandbox.js';
import { allOf, seek, someKey } from './found.js';

describe('backups of unsaved documents', () => {
  afterEach(removeSandboxes);

  it('are told of with whose they are, but for those of documents that are open here', async () => {
    const key = someKey();
    const folder = sandbox({
      'w1/file/1a': `file:///home/me/a%20b/.env {"mtime":1,"typeId":""}\nK=${key}\n`,
      'w1/file/2b': 'file:///home/me/clean.env {"mtime":1}\nK=keywright://openai/K\n',
      'w1/untitled/3c': `untitled:Untitled-1 {"typeId":""}\ncurl -H ${key}`,
      'w2/vscode-remote/4d': `vscode-remote://ssh-remote+host/srv/app.ts\n"${key}"`,
      'w2/file/5e': `file:///home/me/open.env {}\n${key}`,
      'w2/file/6f': `no backup at all ${key}`,
      'workspaces.json': `{"a": "${key}"}`,
    });
    const found = await allOf(backupsHolding(folder, seek(key), (uri) => uri.endsWith('/open.env'), never()));
    assert.deepEqual(found, [
      { kind: 'backup', uri: 'file:///home/me/a%20b/.env' },
      { kind: 'backup', uri: 'untitled:Untitled-1' },
      { kind: 'backup', uri: 'vscode-remote://ssh-remote+host/srv/app.ts' },
    ]);
    assert.deepEqual(await allOf(backupsHolding(join(folder, 'nowhere'), seek(key), () => false, never())), []);
  });

  it('are told without the key, whatever the document is called, and with what to do', async () => {
    const key = someKey();
    const folder = sandbox({ 'w/file/1': `file:///home/me/${key}.txt {}\n${key}` });
    const [one, ...more] = await allOf(backupsHolding(folder, seek(key), () => false, never()));
    assert.ok(one?.kind === 'backup' && more.length === 0);
    assert.ok(!one.uri.includes(key));
    const { why, next } = toldOf(one, { reference: 'keywright://openai/K', dead: false, label: (uri) => uri });
    assert.match(why, /not saved/u);
    assert.match(next, /save it without the old key, or discard it: the old key still works\.$/u);
  });

  it('lie beside the folder of the user, also with a profile', () => {
    assert.ok(backupFolders(join('/data/User/globalStorage/a.b')).includes(join('/data/Backups')));
    assert.ok(backupFolders(join('/data/User/profiles/1a2b/globalStorage/a.b')).includes(join('/data/Backups')));
  });
});
