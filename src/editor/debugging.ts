import { isAbsolute } from 'node:path';
import * as vscode from 'vscode';
import { type Launch, envFilesOf, referringInLaunch, withVariables } from '../references/launch.js';
import { formatReference } from '../references/reference.js';
import { type Referring, type Resolved, resolveVariables, unresolvedWords } from '../references/resolve.js';
import type { Approvals } from './approvals.js';
import { envText } from './folderEnv.js';
import type { Log } from './log.js';
import { messageOf, sayWarning } from './say.js';

/**
 * References in `env` and in the files that `envFile` names are resolved for that launch alone, whatever the debugger. VS Code asks those of all types last, after
 * a debugger's own has read its files.
 */
export function registerDebugging(approvals: Approvals, log: Log): vscode.Disposable {
  return vscode.debug.registerDebugConfigurationProvider('*', {
    resolveDebugConfigurationWithSubstitutedVariables: async (folder, launch) => {
      try {
        return await resolveLaunch(folder ?? folderOf(launch), launch, approvals, log);
      } catch (error) {
        // The program starts with what it would have without us, and says what it lacks.
        log.error(messageOf(error));
        void sayWarning(`References were not resolved for ${launch.name}: ${messageOf(error)}`);
        return launch;
      }
    },
  });
}

async function resolveLaunch(folder: vscode.WorkspaceFolder | undefined, launch: vscode.DebugConfiguration, approvals: Approvals, log: Log): Promise<vscode.DebugConfiguration> {
  const texts = await Promise.all(envFilesOf(launch).map((path) => envText(uriOf(path, folder)).then((text) => text ?? '')));
  const referring = referringInLaunch(launch, texts);
  if (referring.length === 0) return launch;
  if (folder === undefined) throw new Error('the launch belongs to no folder of the workspace.');
  const { variables, unresolved } = await resolveAsking(folder, referring, approvals);
  if (variables.size > 0) log.info(`${folder.name}: ${launch.name} gets ${[...variables.keys()].join(', ')}`);
  if (unresolved.length > 0) {
    const words = unresolved.map(unresolvedWords).join(' ');
    log.warn(`${launch.name}: ${words}`);
    void sayWarning(`${launch.name}: ${words}`);
  }
  return withVariables(launch, variables);
}

/** Who starts a program waits for it: what nobody has decided on is asked now. */
async function resolveAsking(folder: vscode.WorkspaceFolder, referring: readonly Referring[], approvals: Approvals): Promise<Resolved> {
  const keys = approvals.keysFor(folder.uri);
  const first = await resolveVariables(referring, keys);
  let asked = false;
  for (const one of first.unresolved) {
    if (one.reason !== 'not approved' || !(await approvals.isOpen(folder.uri, one.reference))) continue;
    await approvals.approve({ folder: folder.uri.toString(), reference: formatReference(one.reference.provider, one.reference.name) });
    asked = true;
  }
  return asked ? resolveVariables(referring, keys) : first;
}

/** A launch of a whole workspace: where its program runs. */
function folderOf({ cwd, program }: Launch): vscode.WorkspaceFolder | undefined {
  const path = [cwd, program].find((one) => typeof one === 'string' && isAbsolute(one));
  return typeof path === 'string' ? vscode.workspace.getWorkspaceFolder(vscode.Uri.file(path)) : undefined;
}

function uriOf(path: string, folder: vscode.WorkspaceFolder | undefined): vscode.Uri {
  if (isAbsolute(path) || folder === undefined) return folder === undefined ? vscode.Uri.file(path) : folder.uri.with({ path: vscode.Uri.file(path).path });
  return vscode.Uri.joinPath(folder.uri, path);
}
