import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../../src/editor/commands.js';
import { until } from '../workbench/until.js';

/** What a person answers: the first of these buttons that a message has, and this in password boxes. The extension and its tests have one `vscode`. */
export class Answers {
  readonly #real = { ...vscode.window };
  readonly said: string[] = [];
  buttons: readonly string[] = [];
  secret = '';

  constructor() {
    const message = (text: string, ...rest: readonly unknown[]): Thenable<unknown> => {
      this.said.push(text);
      const buttons = rest.filter((one) => typeof one === 'string');
      return Promise.resolve(buttons.find((one) => this.buttons.includes(one)));
    };
    Object.assign(vscode.window, { showInformationMessage: message, showWarningMessage: message, showErrorMessage: message, createInputBox: () => this.#box() });
  }

  restore(): void {
    const { showInformationMessage, showWarningMessage, showErrorMessage, createInputBox } = this.#real;
    Object.assign(vscode.window, { showInformationMessage, showWarningMessage, showErrorMessage, createInputBox });
  }

  #box(): unknown {
    let accept = (): void => undefined;
    const nothing = () => ({ dispose: () => undefined });
    return {
      value: this.secret,
      dispose: () => undefined,
      onDidTriggerButton: nothing,
      onDidChangeValue: nothing,
      onDidHide: nothing,
      onDidAccept: (heard: () => void) => {
        accept = heard;
        return nothing();
      },
      show: () => setImmediate(() => accept()),
    };
  }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A folder for what programs under test print. */
export async function withPrints<T>(work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'keywright-print-'));
  try {
    return await work(join(folder, 'printed'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A program that writes the SHA-256 of a variable, or `none`, whole or not at all. */
export const program = (variable: string, file: string): string =>
  `const v=process.env[${JSON.stringify(variable)}];const fs=require('fs');fs.writeFileSync(${JSON.stringify(`${file}.part`)},v===undefined?'none':require('crypto').createHash('sha256').update(v).digest('hex'));fs.renameSync(${JSON.stringify(`${file}.part`)},${JSON.stringify(file)})`;

export const printed = (file: string): Promise<string> => until('what the program writes', () => readFile(file, 'utf8').catch(() => undefined));

/** What a program in a new terminal of a folder has in a variable: its SHA-256, or `none`. */
export const inTerminal = (folder: vscode.WorkspaceFolder, variable: string): Promise<string> =>
  withPrints(async (file) => {
    const terminal = vscode.window.createTerminal({ name: 'print', cwd: folder.uri, shellPath: process.execPath, shellArgs: ['-e', program(variable, file)] });
    try {
      return await printed(file);
    } finally {
      terminal.dispose();
    }
  });

/** All variables that a program in a new terminal of a folder has. */
export const environmentIn = (folder: vscode.WorkspaceFolder): Promise<Readonly<Record<string, string>>> =>
  withPrints(async (file) => {
    const text = `const fs=require('fs');fs.writeFileSync(${JSON.stringify(`${file}.part`)},JSON.stringify(process.env));fs.renameSync(${JSON.stringify(`${file}.part`)},${JSON.stringify(file)})`;
    const terminal = vscode.window.createTerminal({ name: 'print', cwd: folder.uri, shellPath: process.execPath, shellArgs: ['-e', text] });
    try {
      return JSON.parse(await printed(file)) as Record<string, string>;
    } finally {
      terminal.dispose();
    }
  });

/** Waits until new terminals have it. */
export const untilInTerminal = (folder: vscode.WorkspaceFolder, variable: string, wanted: string): Promise<string> =>
  until(`${variable} in a terminal of ${folder.name}`, async () => (await inTerminal(folder, variable)) === wanted && wanted);

/** As Store Key… does it for a person who has the key. */
export async function storeKeyIn(folder: vscode.WorkspaceFolder, reference: string, key: string, answers: Answers): Promise<void> {
  answers.secret = key;
  await vscode.commands.executeCommand(commands.storeKey, { folder: folder.uri.toString(), reference });
}

export function folders(): readonly [vscode.WorkspaceFolder, vscode.WorkspaceFolder] {
  const [first, second] = vscode.workspace.workspaceFolders ?? [];
  if (first === undefined || second === undefined) throw new Error('two folders are to be open');
  return [first, second];
}

/** What VS Code would hand to a debugger, after all who change a launch; none is started. @returns undefined where VS Code itself gives up before. */
export async function launched(folder: vscode.WorkspaceFolder, config: vscode.DebugConfiguration): Promise<vscode.DebugConfiguration | undefined> {
  let seen: vscode.DebugConfiguration | undefined;
  // Registered last, and so asked last.
  const last = vscode.debug.registerDebugConfigurationProvider('*', {
    resolveDebugConfigurationWithSubstitutedVariables: (_, resolved) => {
      seen = resolved;
      return undefined;
    },
  });
  try {
    await vscode.debug.startDebugging(folder, config).then(undefined, () => undefined);
    return seen;
  } finally {
    last.dispose();
  }
}
