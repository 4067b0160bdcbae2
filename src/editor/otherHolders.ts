import * as vscode from 'vscode';
import { isEnvFile } from '../references/envFile.js';
import { type Reference, formatReference, nameOfReference } from '../references/reference.js';
import { oldSecrets } from '../rotation/parts.js';
import type { RotationPlan } from '../rotation/plan.js';
import type { SecretStore } from '../rotation/ports.js';
import { readKey } from '../rotation/vault.js';
import type { CiFile, Holder, LocalCopies } from '../workspace/holders/holder.js';
import { forgetVersions } from '../workspace/holders/localHistory.js';
import { soughtFor } from '../workspace/holders/sought.js';
import { type Told, toldOf } from '../workspace/holders/words.js';
import { clock } from './clock.js';
import { copyOne, piecesOf } from './copyKey.js';
import { referringInFolder } from './folderEnv.js';
import { type Wanted, searchHolders } from './holderSearch.js';
import type { Log } from './log.js';
import { type Action, type Started, createRunning } from './running.js';
import { messageOf, sayInfo } from './say.js';
import { shortTime } from './time.js';

/** Whose key it is, and what of it was replaced. Without `old` nobody has its value, and only what names it is looked for. */
export type Replaced = Pick<RotationPlan, 'id' | 'provider' | 'lifecycle' | 'rule' | 'name' | 'partNames' | 'parts'> & { readonly old?: RotationPlan['old']; readonly files: RotationPlan['files'] };

/** Where else an old key is, when it was replaced where Keywright may write. What is found is told, and nothing of it is changed unless the user says so. */
export interface OtherHolders {
  /** What runs now has the old key: remembered for the report of this rotation. */
  began(rotation: string): void;
  /** Begins to look, in the background. @param variables names of the key beside its own. */
  look(replaced: Replaced, variables: readonly string[], dead: boolean): Looking;
  /** The command: the reports of this session. */
  show(): Promise<void>;
  dispose(): void;
}

export interface Looking {
  /** Everything was looked at, or the time for it is over. */
  readonly ended: Promise<void>;
  readonly isOver: () => boolean;
  /** How many were found so far. */
  readonly count: () => number;
  /** CI files that name it. */
  ciFiles(): readonly string[];
  /** Lets the user choose one, and what to do about it. @returns what was done, in words. */
  show(): Promise<string | undefined>;
}

/** Said where a search was over and found nothing. */
export const NOTHING_ELSE = 'Nothing else that Keywright can see holds the old key.';

interface Row extends vscode.QuickPickItem {
  readonly actions?: readonly Action[];
}

interface Report {
  readonly replaced: Replaced;
  readonly variables: ReadonlySet<string>;
  readonly dead: boolean;
  readonly at: string;
  readonly holders: Holder[];
  readonly unseen: string[];
  /** What was started before, each as it may be called here. */
  started: readonly { readonly what: string; readonly by: Started }[];
  over: boolean;
}

export function createOtherHolders(secrets: SecretStore, storage: string, log: Log, closing: AbortSignal): OtherHolders {
  const running = createRunning();
  const startedBefore = new Map<string, readonly Started[]>();
  const reports: (readonly [Report, Looking])[] = [];

  const look = (replaced: Replaced, variables: readonly string[], dead: boolean): Looking => {
    const { id, provider, name, partNames = {}, old, files } = replaced;
    const names = [name, ...Object.values(partNames)];
    const sought = old && soughtFor(oldSecrets({ ...replaced, old }));
    // Told anew when its overlap ends: what was told before is old then, and under which names it was found is known no more.
    const at = reports.findIndex(([{ replaced: other }]) => other.id === id);
    const [earlier] = at < 0 ? [] : reports.splice(at, 1).map(([report]) => report);
    const all = new Set([...names, ...variables, ...(earlier?.variables ?? [])]);
    const wanted: Wanted = { references: names.map((one) => ({ provider: provider.id, name: one })), variables: all, sought, files: files.map(({ uri }) => uri) };
    const report: Report = { replaced, variables: all, dead, at: clock.now().toISOString(), holders: [], unseen: [], started: [], over: false };
    const search = async (): Promise<void> => {
      if (sought !== undefined) report.started = (await startedIn(await foldersOf(wanted), startedBefore.get(id) ?? [])).map((by) => ({ what: sought.masked(by.name), by }));
      await searchHolders(wanted, secrets, storage, closing, (one) => {
        if (one.kind === 'unseen') report.unseen.push(one.words);
        else report.holders.push(one);
      });
    };
    const count = (): number => report.holders.length + report.started.length;
    const looking: Looking = {
      ended: search()
        .catch((error: unknown) => {
          report.unseen.push(`Not everything was looked at: ${messageOf(error)}`);
        })
        .finally(() => {
          report.over = true;
          log.info(`where else ${nameOf(report)} is: ${count()} found. ${report.unseen.join(' ')}`.trim());
        }),
      isOver: () => report.over,
      count,
      ciFiles: () => [...new Set(report.holders.flatMap((one) => (one.kind === 'ci' ? [one.label] : [])))],
      show: () => showReport(report, looking, secrets),
    };
    reports.unshift([report, looking]);
    return looking;
  };

  return {
    began: (rotation) => void startedBefore.set(rotation, running.now()),
    look,
    show: async () => {
      if (reports.length === 0) {
        void sayInfo('No key was regenerated in this window yet, so there is no report of where else an old one is.');
        return;
      }
      const rows = reports.map(([report, looking]) => ({ label: `$(key) ${nameOf(report)}`, description: `regenerated ${shortTime(report.at)}`, detail: looking.isOver() ? words(looking.count()) : 'is still being looked for', looking }));
      const picked = rows.length === 1 ? rows[0] : await vscode.window.showQuickPick(rows, { title: 'Keywright: Where Else', placeHolder: 'Of which key?' });
      const done = await picked?.looking.show();
      if (done !== undefined) void sayInfo(done);
    },
    dispose: () => running.dispose(),
  };
}

/** "3 other places hold the old key or need the new one." */
export const words = (count: number): string => (count === 0 ? NOTHING_ELSE : `${count} other ${count === 1 ? 'place holds the old key or needs' : 'places hold the old key or need'} the new one.`);

const nameOf = ({ replaced: { provider, name } }: Report): string => nameOfReference({ provider: provider.id, name });

/** The open folders whose `.env` files held the key or refer to it: what is started in them gets it. */
async function foldersOf({ references, files }: Wanted): Promise<readonly vscode.WorkspaceFolder[]> {
  const names = references.map(nameOfReference);
  const isOne = (reference: Reference): boolean => names.includes(nameOfReference(reference));
  const found: vscode.WorkspaceFolder[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const held = files.some((uri) => isEnvFile(uri) && vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true)) === folder);
    if (held || (await referringInFolder(folder.uri).catch(() => [])).some((one) => one.references.some(isOne))) found.push(folder);
  }
  return found;
}

/** Of what was started in these folders, what still runs. */
async function startedIn(folders: readonly vscode.WorkspaceFolder[], started: readonly Started[]): Promise<readonly Started[]> {
  const found: Started[] = [];
  for (const one of started) if (folders.some(({ uri }) => uri.toString() === one.folder?.uri.toString()) && (await one.runs())) found.push(one);
  return found;
}

async function showReport(report: Report, { ended, isOver, count }: Looking, secrets: SecretStore): Promise<string | undefined> {
  if (!isOver()) await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `Looking where else ${nameOf(report)} is` }, () => ended);
  const still = await Promise.all(report.started.map(({ by }) => by.runs()));
  report.started = report.started.filter((_, at) => still[at] === true);
  if (count() === 0) return [NOTHING_ELSE, ...report.unseen].join(' ');
  const unseen = report.unseen.map((text): Row => ({ label: '$(info) Not looked at', detail: text }));
  const picked = await vscode.window.showQuickPick([...rowsOf(report, secrets), ...unseen], { title: `Where else ${nameOf(report)} is`, placeHolder: 'None of these was changed. Choose one to see what you can do about it', matchOnDescription: true, matchOnDetail: true });
  if (picked?.actions === undefined) return undefined;
  const [only, ...more] = picked.actions;
  const action = more.length === 0 ? only : await vscode.window.showQuickPick(picked.actions, { title: picked.label.replace(/^\$\([\w-]+\) /u, ''), ...(picked.detail !== undefined && { placeHolder: picked.detail }) });
  return action?.run();
}

const headings: readonly (readonly [Holder['kind'], string])[] = [
  ['ci', 'CI'],
  ['folder', 'folders'],
  ['worktree', 'working trees'],
  ['branches', 'branches'],
];

function rowsOf(report: Report, secrets: SecretStore): readonly Row[] {
  const section = (label: string, rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows]);
  const { holders } = report;
  const ofKind = (kind: Holder['kind']): readonly Row[] => holders.filter((one) => one.kind === kind).map((one) => holderRow(one, report, secrets));
  return [...headings.flatMap(([kind, heading]) => section(heading, ofKind(kind))), ...section('running', report.started.map(({ what, by }) => rowOf({ icon: by.icon, what, why: 'was started before, and may still have the old key', next: by.next }, by.actions))), ...section('Local History', ofKind('history')), ...section('unsaved documents', ofKind('backup'))];
}

const rowOf = ({ icon, what, why, next }: Told, actions: readonly Action[]): Row => ({ label: `$(${icon}) ${what}`, description: why, detail: next, actions });

function holderRow(holder: Holder, report: Report, secrets: SecretStore): Row {
  const { replaced, dead } = report;
  const label = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));
  const told = toldOf(holder, { reference: formatReference(replaced.provider.id, replaced.name), dead, label });
  switch (holder.kind) {
    case 'ci':
      return rowOf(told, [...ciActions(holder), { label: '$(copy) Copy New Key', run: () => copyNew(replaced, secrets) }, open(vscode.Uri.file(holder.path), holder.line)]);
    case 'folder':
    case 'worktree':
      return rowOf(told, [
        { label: '$(multiple-windows) Open It in a New Window', run: () => nothing(vscode.commands.executeCommand('vscode.openFolder', vscode.Uri.file(holder.path), { forceNewWindow: true })) },
        ...holder.files.slice(0, 5).map((file) => open(vscode.Uri.joinPath(vscode.Uri.file(holder.path), file))),
      ]);
    case 'branches':
      return rowOf(told, holder.names.slice(0, 5).map((name) => copyText(`$(copy) Copy the Name ${name}`, name, 'The name of the branch')));
    case 'backup':
      return rowOf(told, holder.uri.startsWith('file:') ? [open(vscode.Uri.parse(holder.uri, true))] : []);
    case 'history':
      return rowOf(told, [{ label: '$(trash) Delete These Versions…', run: () => deleteCopies(holder, told, report) }]);
  }
}

function ciActions({ system, names, page }: CiFile): readonly Action[] {
  const { command } = system;
  return [
    ...(page === undefined ? [] : [{ label: `$(link-external) Open ${system.name}’s Page on ${new URL(page).host}`, description: page, run: () => nothing(vscode.env.openExternal(vscode.Uri.parse(page, true))) }]),
    ...(command === undefined ? [] : names.map((name) => copyText(`$(terminal) Copy “${command(name)}”`, command(name), 'The command, which asks for the value,'))),
  ];
}

const nothing = (work: Thenable<unknown>): Promise<undefined> => Promise.resolve(work).then(() => undefined);

const open = (uri: vscode.Uri, line = 1): Action => ({ label: `$(go-to-file) Open ${uri.path.split('/').at(-1) ?? ''}`, run: () => nothing(vscode.window.showTextDocument(uri, { selection: new vscode.Range(line - 1, 0, line - 1, 0) })) });

const copyText = (label: string, text: string, what: string): Action => ({
  label,
  run: async () => {
    await vscode.env.clipboard.writeText(text);
    return `${what} is in the clipboard.`;
  },
});

async function copyNew({ provider, name, rule, lifecycle }: Replaced, secrets: SecretStore): Promise<string | undefined> {
  const stored = await readKey(secrets, provider.id, name);
  if (stored === undefined) return `SecretStorage has no key ${provider.id}/${name} any more.`;
  return copyOne('The new key', piecesOf(rule, lifecycle, stored));
}

async function deleteCopies(copies: LocalCopies, { what }: Told, report: Report): Promise<string | undefined> {
  const count = `${copies.versions.length} ${copies.versions.length === 1 ? 'version' : 'versions'}`;
  const [button, detail] = ['Delete', 'Only versions that hold the old key go; the others stay, and so does the file. This cannot be undone.'];
  if ((await vscode.window.showWarningMessage(`Delete ${count} of ${what} from VS Code’s Local History?`, { modal: true, detail }, button)) !== button) return undefined;
  await forgetVersions(copies);
  report.holders.splice(report.holders.indexOf(copies), 1);
  return `Deleted from VS Code’s Local History: ${count} of ${what}.`;
}
