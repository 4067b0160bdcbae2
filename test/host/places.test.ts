import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { folderAt, placeName, placeOf } from '../../src/editor/places.js';

describe('the place of a folder', () => {
  const folder = vscode.Uri.file('/workspaces/app');
  const machines = ['', 'dev-container+3f2a', 'dev-container+77b0', 'ssh-remote+Host', 'wsl+Ubuntu-24.04', 'localhost:8080+x'];

  it('is its own on each machine', () => {
    const places = machines.map((machine) => placeOf(folder, machine));
    assert.equal(new Set(places).size, machines.length);
    assert.equal(places[0], folder.toString());
  });

  it('leads to the folder on its own machine alone', () => {
    for (const at of machines) {
      for (const machine of machines) assert.equal(folderAt(placeOf(folder, at), machine)?.toString(), at === machine ? folder.toString() : undefined, `${at} ${machine}`);
    }
  });

  it('of what is no file is the same everywhere', () => {
    const elsewhere = vscode.Uri.parse('vscode-vfs://github/owner/name');
    for (const machine of machines) assert.deepEqual([placeOf(elsewhere, machine), folderAt(elsewhere.toString(), machine)?.toString()], [elsewhere.toString(), elsewhere.toString()]);
  });

  it('is called by its path, and by its machine where that is another', () => {
    assert.equal(placeName(placeOf(folder)), folder.fsPath);
    assert.equal(placeName('vscode-remote://dev-container%2Bgone/workspaces/app'), '/workspaces/app (dev-container+gone)');
  });
});
