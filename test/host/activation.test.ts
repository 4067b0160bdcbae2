import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('is known to VS Code and activates', async () => {
    const extension = vscode.extensions.getExtension('keywright.keywright');
    assert.ok(extension, 'VS Code does not know keywright.keywright');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('has the workspace of the host suites open', () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 2);
  });
});
