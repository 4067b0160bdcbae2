import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/editor/commands.js';

describe('activation', () => {
  it('is known to VS Code and activates', async () => {
    const extension = vscode.extensions.getExtension('keywright.keywright');
    assert.ok(extension, 'VS Code does not know keywright.keywright');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('registers every command that it declares', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    for (const command of Object.values(commands)) assert.ok(registered.has(command), command);
  });

  it('has the workspace of the host suites open', () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 2);
  });
});
