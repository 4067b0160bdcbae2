import { isAbsolute } from 'node:path';
import * as vscode from 'vscode';
import { type Launch, asksEnvironment, envFilesOf, furtherVariables, inOwnTerminal, referringArguments, referringInLaunch, showsVariables, startsProgram, withArguments, withReferences, withVariables, withoutVariables } from '../references/launch.js';
import { formatReference } from '../references/reference.js';
import { type Referring, type Resolved, type Unresolved, resolveArguments, resolveVariables, unapprovedIn, wordsOf } from '../references/resolve.js';
import type { SecretStore } from '../rotation/ports.js';
import type { Secret } from '../secret/secret.js';
import type { Approvals } from './approvals.js';
import { envText, referringInFolder } from './folderEnv.js';
import type { Log } from './log.js';
import { messageOf, sayWarning } from './say.js';
import { askInjection, injectionIn } from './terminalChoice.js';

/**
 * References in the variables and arguments of a launch, and in the files that `envFile` names, are resolved for that launch alone, whatever the debugger. VS Code asks those of all
 * types last, after a debugger's own has read its files; and once before it fills `${…}`, because of `${env:NAME}`.
 */
export function registerDebugging(secrets: SecretStore, approvals: Approvals, log: Log): vscode.Disposable {
  const asked = new Set<string>();
  /** The program starts with what it would have without us, and says what it lacks. */
  const orAsItIs = async (launch: vscode.DebugConfiguration, work: Promise<vscode.DebugConfiguration>): Promise<vscode.DebugConfiguration> => {
    try {
      return await work;
    } catch (error) {
      log.error(messageOf(error));
      void sayWarning(`References were not resolved for ${launch.name}: ${messageOf(error)}`);
      return launch;
    }
  };
  const fill = async (folder: vscode.WorkspaceFolder | undefined, launch: vscode.DebugConfiguration): Promise<vscode.DebugConfiguration> =>
    folder === undefined || !asksEnvironment(launch) ? launch : withReferences(launch, await referringInFolder(folder.uri), (name) => process.env[name] !== undefined);

  const resolve = async (folder: vscode.WorkspaceFolder | undefined, launch: vscode.DebugConfiguration): Promise<vscode.DebugConfiguration> => {
    const texts = await Promise.all(envFilesOf(launch).map((path) => envText(uriOf(path, folder)).then((text) => text ?? '')));
    const own = referringInLaunch(launch, texts);
    const args = referringArguments(launch);
    if (folder === undefined) {
      if (own.length + args.length > 0) throw new Error('the launch belongs to no folder of the workspace.');
      return launch;
    }
    if (showsVariables(launch)) return inTerminal(folder, launch, [...own, ...args]);
    const variables = await asking(folder, own, resolveVariables);
    const places = await asking(folder, args, resolveArguments);
    tell(launch, [...variables.unresolved, ...places.unresolved]);
    const further = await furtherFor(folder, launch, texts).catch((error: unknown) => (log.warn(messageOf(error)), new Map<string, Secret>()));
    const all = new Map([...further, ...variables.variables]);
    const names = [...all.keys(), ...places.variables.keys()];
    if (names.length > 0) log.info(`${folder.name}: ${launch.name} gets ${names.join(', ')}`);
    return withArguments(withVariables(launch, all), places.variables);
  };

  /** Its variables come from the terminal of the folder, where the person lets it have them: what it says of the same ones goes. All else that refers stays as it is. */
  const inTerminal = async (folder: vscode.WorkspaceFolder, launch: vscode.DebugConfiguration, referring: readonly Referring[]): Promise<vscode.DebugConfiguration> => {
    if (referring.length === 0) return launch;
    const has = inOwnTerminal(launch) && isIn(folder, launch) && (await injectionIn(secrets, folder.uri)) === 'on' ? await referringInFolder(folder.uri) : [];
    const { variables } = await resolveVariables(has, approvals.keysFor(folder.uri));
    const inherits = ({ name, value }: Referring): boolean => variables.get(name)?.reveal().includes('${') === false && has.some((one) => one.name === name && one.value.equals(value));
    // What a file of `envFile` sets, the debugger sets again.
    const inherited = new Set(referringInLaunch(launch, []).filter(inherits).map(({ name }) => name));
    const why = 'it runs in a terminal, into which VS Code would write the key. With "console": "internalConsole" it gets it';
    tell(launch, referring.flatMap(({ name }) => (inherited.has(name) ? [] : [{ name, reason: 'refused', why }])));
    return withoutVariables(launch, inherited);
  };

  /** What a program reads from the `.env` by itself, if the person lets whatever is started in the folder have it: asked as for terminals, and waited for. */
  const furtherFor = async (folder: vscode.WorkspaceFolder, launch: vscode.DebugConfiguration, texts: readonly string[]): Promise<ReadonlyMap<string, Secret>> => {
    const none = new Map<string, Secret>();
    const chosen = await injectionIn(secrets, folder.uri);
    if (chosen === 'off') return none;
    const { variables, unresolved } = await resolveVariables(furtherVariables(launch, texts, await referringInFolder(folder.uri, runsIn(folder, launch))), approvals.keysFor(folder.uri));
    if (unresolved.length > 0) log.warn(`${folder.name}: ${wordsOf(unresolved)}`);
    void approvals.ask(folder, unapprovedIn(unresolved)).catch((error: unknown) => log.warn(messageOf(error)));
    if (chosen === 'on') return variables;
    if (variables.size === 0 || asked.has(folder.uri.toString())) return none;
    asked.add(folder.uri.toString());
    return (await askInjection(secrets, folder, [...variables.keys()], true)) === 'on' ? variables : none;
  };

  /** Who starts a program waits for it: what nobody has decided on is asked now. */
  const asking = async (folder: vscode.WorkspaceFolder, referring: readonly Referring[], resolveAll: typeof resolveVariables): Promise<Resolved> => {
    const keys = approvals.keysFor(folder.uri);
    const first = await resolveAll(referring, keys);
    let any = false;
    for (const reference of unapprovedIn(first.unresolved)) {
      if (!(await approvals.isOpen(folder.uri, reference))) continue;
      await approvals.approve({ folder: folder.uri.toString(), reference: formatReference(reference.provider, reference.name) });
      any = true;
    }
    return any ? resolveAll(referring, keys) : first;
  };

  const tell = (launch: vscode.DebugConfiguration, unresolved: readonly Unresolved[]): void => {
    if (unresolved.length === 0) return;
    log.warn(`${launch.name}: ${wordsOf(unresolved)}`);
    void sayWarning(`${launch.name}: ${wordsOf(unresolved)}`);
  };

  return vscode.debug.registerDebugConfigurationProvider('*', {
    resolveDebugConfiguration: (folder, launch) => (handles(launch) ? orAsItIs(launch, fill(folder ?? folderOf(launch), launch)) : launch),
    resolveDebugConfigurationWithSubstitutedVariables: (folder, launch) => (handles(launch) ? orAsItIs(launch, resolve(folder ?? folderOf(launch), launch)) : launch),
  });
}

/** In Restricted Mode VS Code starts none. */
const handles = (launch: vscode.DebugConfiguration): boolean => startsProgram(launch) && vscode.workspace.isTrusted;

/** A launch of a whole workspace: where its program runs. */
function folderOf({ cwd, program }: Launch): vscode.WorkspaceFolder | undefined {
  const path = [cwd, program].find((one) => typeof one === 'string' && isAbsolute(one));
  return typeof path === 'string' ? vscode.workspace.getWorkspaceFolder(vscode.Uri.file(path)) : undefined;
}

/** VS Code gives a terminal the variables of the folder that it begins in. */
const isIn = (folder: vscode.WorkspaceFolder, { cwd }: Launch): boolean => typeof cwd !== 'string' || !isAbsolute(cwd) || vscode.workspace.getWorkspaceFolder(vscode.Uri.file(cwd))?.uri.toString() === folder.uri.toString();

/** Where its program runs, and looks for `.env` by itself: within the folder, else the folder. */
const runsIn = (folder: vscode.WorkspaceFolder, launch: Launch): vscode.Uri => (typeof launch['cwd'] === 'string' && isIn(folder, launch) ? uriOf(launch['cwd'], folder) : folder.uri);

function uriOf(path: string, folder: vscode.WorkspaceFolder | undefined): vscode.Uri {
  if (isAbsolute(path) || folder === undefined) return folder === undefined ? vscode.Uri.file(path) : folder.uri.with({ path: vscode.Uri.file(path).path });
  return vscode.Uri.joinPath(folder.uri, path);
}
