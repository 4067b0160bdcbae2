import * as vscode from 'vscode';
import { type Check, type KeyHealth, ago, isLeaked } from '../health/keyHealth.js';
import { type Kept, type KeptAnswer, type KeptAuthority, type RetiringKey, type StoredKey, readAll } from '../rotation/vault.js';
import { clock } from './clock.js';
import { commands } from './commands.js';
import { labelOf } from './diagnostics.js';
import { whereOf } from './statusBar.js';
import type { Log } from './log.js';
import type { KeyIndex } from './keyIndex.js';
import type { NewKey } from '../providers/lifecycle.js';
import type { SecretStore } from '../rotation/ports.js';
import { type Piece, partWords, piecesOf } from './copyKey.js';
import { isNeverAsked, regenerableById } from './providers.js';
import { messageOf, sayError, sayInfo } from './say.js';
import { shortTime } from './time.js';

/** One thing a row can do. */
export interface RowAction {
  readonly label: string;
  run(): unknown;
}

/** What the rows of the lists can do; built where the parts are. */
export interface KeyActions {
  found(key: KeyHealth): readonly RowAction[];
  stored(key: StoredKey): readonly RowAction[];
  /** What was learnt of a stored key when it was tested. */
  checkOf(key: StoredKey): Check | undefined;
  /** Until when an old key is left to work; undefined where it is not. ISO time. */
  dueOf(rotation: string): string | undefined;
  retiring(key: RetiringKey & { readonly rotation: string }): readonly RowAction[];
  cutShort(rotation: string): readonly RowAction[];
  authority(kept: KeptAuthority): readonly RowAction[];
  answer(answer: KeptAnswer & { readonly rotation: string }): readonly RowAction[];
}

/** A regeneration that was cut short, as its row says it. */
export interface CutShort {
  readonly rotation: string;
  readonly label: string;
  readonly detail: string;
}

interface Row extends vscode.QuickPickItem {
  readonly actions?: readonly RowAction[];
}

const heading = (label: string): Row => ({ label, kind: vscode.QuickPickItemKind.Separator });
const section = (label: string, rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [] : [heading(label), ...rows]);

/** Everything: what was found, what is stored, what is on its way out. */
export async function showKeys(index: KeyIndex, secrets: SecretStore, cutShort: readonly CutShort[], actions: KeyActions, log: Log): Promise<void> {
  const keys = index.keys();
  const found = (key: KeyHealth): Row => ({
    label: `$(${isLeaked(key) ? 'error' : 'key'}) ${labelOf(key)}`,
    description: whereOf(key),
    detail: `${key.exposure} · ${key.check === undefined ? notTested(key) : checkWords(key.check)} · first seen ${ago(key.firstSeen, clock.now())}`,
    actions: actions.found(key),
  });
  await choose('Keys', 'No key was found in this workspace, and none is stored', [
    ...section('leaked', keys.filter(isLeaked).map(found)),
    ...section('in files that git ignores, public, or dead', keys.filter((key) => !isLeaked(key)).map(found)),
    ...keptRows(await keptOf(secrets, log), cutShort, actions),
  ]);
}

const checkWords = ({ verdict, at }: Check): string => `${verdict}, tested ${ago(at, clock.now())}`;

const notTested = (key: KeyHealth): string => (key.belongsTo !== undefined ? `belongs to the stored key ${key.belongsTo}` : isNeverAsked(key) === undefined ? 'status unknown, not tested' : `never sent anywhere: ${isNeverAsked(key) ?? ''}`);

export async function showStoredKeys(secrets: SecretStore, cutShort: readonly CutShort[], actions: KeyActions, log: Log): Promise<void> {
  await choose('Stored keys', 'Keywright stores no key yet: regenerate, move or store one first', keptRows(await keptOf(secrets, log), cutShort, actions));
}

/** Lets the user choose one of the stored keys. */
export async function pickStored(secrets: SecretStore, title: string, log: Log): Promise<StoredKey | undefined> {
  const { keys } = await keptOf(secrets, log);
  if (keys.length === 0) {
    void sayInfo('Keywright stores no key yet: regenerate, move or store one first.');
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(keys.map((key) => ({ ...storedRow(key), key })), { title, placeHolder: 'Choose a stored key' });
  return picked?.key;
}

export async function keptOf(secrets: SecretStore, log: Log): Promise<Kept> {
  try {
    return await readAll(secrets);
  } catch (error) {
    log.error(messageOf(error));
    void sayError(messageOf(error));
    return { keys: [], retiring: [], answers: [], authorities: [], unreadable: [] };
  }
}

/** The old key of one that was cut short is no key that was replaced: forgetting it would leave no way on. */
function keptRows({ keys, retiring, answers, authorities, unreadable }: Kept, cutShort: readonly CutShort[], actions: KeyActions): readonly Row[] {
  return [
    ...section('stored', keys.map((key) => ({ ...storedRow(key, actions.checkOf(key)), actions: actions.stored(key) }))),
    ...section(
      'old keys that may still work',
      retiring.filter(({ rotation }) => !cutShort.some((one) => one.rotation === rotation)).map((key) => ({
        label: `$(watch) ${nameOf(key)} ${key.secret.masked}`,
        detail: `Replaced ${key.since.slice(0, 10)} · ${pendingWords(actions.dueOf(key.rotation))}`,
        actions: actions.retiring(key),
      })),
    ),
    ...section(
      'unfinished',
      [
        ...cutShort.map(({ label, detail, rotation }) => ({ label, detail, actions: actions.cutShort(rotation) })),
        ...answers.map((answer) => ({
          label: `$(warning) ${nameOf(answer)}`,
          detail: `Answered or pasted ${answer.at.slice(0, 16).replace('T', ' ')} UTC · did not end, may hold the new key`,
          actions: actions.answer(answer),
        })),
      ],
    ),
    ...section('credentials that authorise', authorities.map((one) => ({ label: `$(shield) ${one.provider} ${one.secret.masked}`, detail: `Kept ${one.keptAt.slice(0, 10)}: ${one.wanted}`, actions: actions.authority(one) }))),
    ...section('unreadable', unreadable.map((slot) => ({ label: `$(error) ${slot}`, detail: 'SecretStorage has it, but it is not what Keywright wrote' }))),
  ];
}

const pendingWords = (due: string | undefined): string => (due === undefined ? 'check whether it is dead' : `left to work until ${shortTime(due)}`);

/** @param check what was learnt of it, where that is told. */
export function storedRow(key: StoredKey, check?: Check): vscode.QuickPickItem {
  const expires = key.expiresAt === undefined ? '' : ` · expires ${key.expiresAt.slice(0, 10)}`;
  const pieces = storedPieces(key);
  const together = pieces.length > 1 ? ` with its ${partWords(pieces)}` : '';
  return { label: `$(lock) ${nameOf(key)} ${key.secret.masked}${together}`, detail: `Stored ${key.storedAt.slice(0, 10)}${expires}${check === undefined ? '' : ` · ${checkWords(check)}`} · keywright://${nameOf(key)}` };
}

/** A key that is kept, with what is kept of its parts. */
export function storedPieces({ provider, format, ...key }: NewKey & { readonly provider: string; readonly format?: string | undefined }): readonly Piece[] {
  const by = regenerableById(provider, format);
  const kind = by?.provider.keys.find(({ id }) => id === (format ?? by.lifecycle.formats[0]));
  return piecesOf(kind ?? { title: 'key' }, by?.lifecycle ?? {}, key);
}

/** `openai/OPENAI_API_KEY` */
export const nameOf = ({ provider, name }: { readonly provider: string; readonly name: string }): string => `${provider}/${name}`;

/** A list of keys, then what can be done with the chosen one. */
async function choose(title: string, empty: string, rows: readonly Row[]): Promise<void> {
  const footer: readonly Row[] = [
    heading('Keywright'),
    { label: '$(search) Scan Workspace', actions: [{ label: '', run: () => vscode.commands.executeCommand(commands.scanWorkspace) }] },
    { label: '$(output) Show Log', actions: [{ label: '', run: () => vscode.commands.executeCommand(commands.showLog) }] },
  ];
  const picked = await vscode.window.showQuickPick<Row>(rows.length === 0 ? [{ label: empty }, ...footer] : [...rows, ...footer], {
    title: `Keywright: ${title}`,
    placeHolder: rows.length === 0 ? empty : 'Choose a key to act on it',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  const [only, ...more] = picked?.actions ?? [];
  if (picked === undefined || only === undefined) return;
  if (only.label === '') {
    await only.run();
    return;
  }
  const action = await vscode.window.showQuickPick([only, ...more], { title: picked.label.replace(/\$\([\w~-]+\) /u, ''), placeHolder: 'What to do with it' });
  await action?.run();
}
