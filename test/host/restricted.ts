import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Runs the work as in Restricted Mode: the extension host of the tests is always trusted. */
export async function restricted(work: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(vscode.workspace, 'isTrusted');
  Object.defineProperty(vscode.workspace, 'isTrusted', { configurable: true, get: () => false });
  try {
    assert.equal(vscode.workspace.isTrusted, false);
    await work();
  } finally {
    if (own !== undefined) Object.defineProperty(vscode.workspace, 'isTrusted', own);
  }
}
