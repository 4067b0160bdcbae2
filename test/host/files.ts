import { once } from 'node:events';
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';

/** The first workspace folder. */
export function root(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return folder.uri.fsPath;
}

export async function write(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const file = join(root(), path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return vscode.Uri.file(file);
}

export const remove = (path: string): Promise<void> => rm(join(root(), path), { recursive: true, force: true });

export async function git(...args: readonly string[]): Promise<void> {
  await promisify(execFile)('git', ['-c', 'user.name=Keywright tests', '-c', 'user.email=tests@keywright.invalid', ...args], { cwd: root() });
}

/** Ours, of one file. */
export const diagnosticsOf = (uri: vscode.Uri): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'keywright');

/** Waits for the event that makes our diagnostics of a file satisfy `wanted`, for `patience` milliseconds. @returns them, and how many milliseconds that took. */
export async function diagnosticsUntil(uri: vscode.Uri, wanted: (found: readonly vscode.Diagnostic[]) => boolean, patience = 10_000): Promise<{ found: readonly vscode.Diagnostic[]; after: number }> {
  const began = Date.now();
  const signal = AbortSignal.timeout(patience);
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = diagnosticsOf(uri);
      if (!wanted(found)) return;
      listening.dispose();
      resolve({ found, after: Date.now() - began });
    };
    const listening = vscode.languages.onDidChangeDiagnostics(look);
    void once(signal, 'abort').then(() => {
      listening.dispose();
      reject(new Error(`the diagnostics of ${uri.path} are ${JSON.stringify(diagnosticsOf(uri).map(({ message }) => message))}`));
    });
    look();
  });
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A key of GitLab's form, random, made at run time. */
export const gitlabKey = (): string => ['glpat', Array.from({ length: 20 }, () => alphabet.charAt(Math.floor(Math.random() * alphabet.length))).join('')].join('-');
