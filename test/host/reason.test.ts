import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { askReason } from '../../src/editor/reason.js';
import { ownIndex, reading } from './indexes.js';
import { gitlabKey } from './files.js';

describe('why a key is regenerated', () => {
  const keyIn = (exposure: 'tracked' | 'untracked' | 'ignored' | 'unknown') => {
    const index = ownIndex();
    index.set([reading('file:///a.txt', index.now(), gitlabKey(), exposure)]);
    const [key] = index.keys();
    assert.ok(key !== undefined);
    return key;
  };
  /** What the real quick pick answers to a key press, which is repeated until it is there. */
  async function answered(exposure: Parameters<typeof keyIn>[0], command: string): Promise<string | undefined> {
    const pick = { open: true };
    const asked = askReason(keyIn(exposure)).finally(() => (pick.open = false));
    while (pick.open) await vscode.commands.executeCommand(command);
    return asked;
  }
  const accept = 'workbench.action.acceptSelectedQuickOpenItem';
  const close = 'workbench.action.closeQuickOpen';

  it('is compromise where git has it, or may have it: Enter says so', async () => {
    assert.equal(await answered('tracked', accept), 'compromised');
    assert.equal(await answered('unknown', accept), 'compromised');
  });

  it('is age elsewhere', async () => {
    assert.equal(await answered('ignored', accept), 'due');
    assert.equal(await answered('untracked', accept), 'due');
  });

  it('is nothing for who gives up', async () => {
    assert.equal(await answered('tracked', close), undefined);
  });
});
