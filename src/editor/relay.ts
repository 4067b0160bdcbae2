import { realpath } from 'node:fs/promises';
import * as vscode from 'vscode';
import { referringIn, resolveVariables, unapprovedIn, unresolvedWords } from '../references/resolve.js';
import type { Answer, Request } from '../relay/messages.js';
import { lies } from '../relay/place.js';
import { type RelayServer, serve } from '../relay/server.js';
import type { Approvals } from './approvals.js';
import type { Log } from './log.js';
import { messageOf } from './say.js';

/** Answers `keywright run` for the folders of this window. In Restricted Mode none is announced. */
export function createRelay(approvals: Approvals, log: Log): vscode.Disposable {
  let closed = false;
  let server: RelayServer | undefined;
  const folders = (): readonly vscode.WorkspaceFolder[] => (vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file') : []);
  const real = (folder: vscode.WorkspaceFolder): Promise<string> => realpath(folder.uri.fsPath).catch(() => folder.uri.fsPath);

  const reply = async ({ directory, texts }: Request): Promise<Answer> => {
    try {
      const all = await Promise.all(folders().map(async (folder) => ({ folder, path: await real(folder) })));
      const [nearest] = all.filter(({ path }) => lies(directory, path)).sort((a, b) => b.path.length - a.path.length);
      if (nearest === undefined) return { error: `This window has ${directory} no longer open, or in Restricted Mode.` };
      const { folder } = nearest;
      const { variables, unresolved } = await resolveVariables(referringIn(...texts), approvals.keysFor(folder.uri));
      const undecided = unapprovedIn(unresolved);
      void approvals.ask(folder, undecided).catch((error: unknown) => log.warn(messageOf(error)));
      log.info(`keywright run in ${folder.name} gets ${variables.size === 0 ? 'nothing' : [...variables.keys()].join(', ')}`);
      const words = (refused: boolean): string[] => unresolved.filter(({ reason }) => (reason === 'refused') === refused).map(unresolvedWords);
      const ask = undecided.length === 0 ? [] : [`Allow it in VS Code: Keywright: Approve Reference…`];
      return { variables: Object.fromEntries([...variables].map(([name, value]) => [name, value.reveal()])), refused: words(true), unresolved: [...words(false), ...ask] };
    } catch (error) {
      log.warn(`keywright run was not answered: ${messageOf(error)}`);
      throw error;
    }
  };
  let working: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<void>): void => {
    working = working.then(work).catch((error: unknown) => (closed ? undefined : log.warn(`keywright run finds no way to this window: ${messageOf(error)}`)));
  };
  const announce = (): void =>
    next(async () => {
      if (closed) return;
      const paths = await Promise.all(folders().map(real));
      // A window that has nothing to answer for opens no way in.
      if (paths.length === 0 && server === undefined) return;
      server ??= await serve(reply);
      await server.announce(paths);
    });
  announce();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(announce),
    vscode.workspace.onDidGrantWorkspaceTrust(announce),
    new vscode.Disposable(() => {
      closed = true;
      next(async () => server?.close());
    }),
  );
}
