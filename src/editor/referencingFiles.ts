import { readFile, stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import { type Reference, nameOfReference, referencesIn } from '../references/reference.js';
import { DEFAULT_MAX_BYTES } from '../workspace/scan.js';
import { walk } from '../workspace/walk.js';

/** Those of the open folders where it stands: on the disk, or in unsaved text. A document that is not dirty may be of a file that is gone. */
export async function filesWith(reference: Reference): Promise<readonly vscode.Uri[]> {
  const wanted = nameOfReference(reference);
  const holds = (text: string): boolean => referencesIn(text).some((one) => nameOfReference(one.reference) === wanted);
  const found = new Map(vscode.workspace.textDocuments.filter(({ uri, isDirty }) => isDirty && uri.scheme === 'file' && vscode.workspace.getWorkspaceFolder(uri) !== undefined).filter((document) => holds(document.getText())).map(({ uri }) => [uri.toString(), uri]));
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `Looking for references to ${wanted}`, cancellable: true }, async (_, token) => {
    const cancelled = new AbortController();
    token.onCancellationRequested(() => cancelled.abort());
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      if (uri.scheme !== 'file') continue;
      for await (const path of walk(uri.fsPath, { signal: cancelled.signal })) {
        const { size } = await stat(path);
        const file = vscode.Uri.file(path);
        if (size <= DEFAULT_MAX_BYTES && !found.has(file.toString()) && holds(await readFile(path, 'utf8'))) found.set(file.toString(), file);
      }
    }
  });
  return [...found.values()];
}
