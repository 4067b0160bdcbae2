import * as vscode from 'vscode';
import { type KeyHealth, isLeaked } from '../health/keyHealth.js';
import { parseReference } from '../references/reference.js';
import { type Approvals, isReferenceIn } from './approvals.js';
import { commands } from './commands.js';
import { findingsAt, labelOf } from './diagnostics.js';
import { showProviderUpdates } from './providerUpdates.js';
import { managedOf } from './providers.js';
import { createKeyDeeds } from './keyActions.js';
import { ignoreFinding } from './ignoreFinding.js';
import { showIgnored } from './ignoredList.js';
import { type CutShort, keptOf, pickStored, showKeys, showStoredKeys, storedRow } from './keyLists.js';
import type { KeyIndex } from './keyIndex.js';
import { replaceLostKey } from './lostKey.js';
import { moveKey } from './moveKey.js';
import type { Overlaps } from './overlaps.js';
import { putBack } from './putBack.js';
import { askRename } from './renameKey.js';
import type { Regenerate } from './regenerate.js';
import type { RegenerateParts } from './rotationPorts.js';
import { messageOf, sayError, sayInfo } from './say.js';
import { referenceAt } from './referenceLanguage.js';
import { whereOf } from './statusBar.js';
import { type Subject, ofStored, regenerableAt } from './subject.js';
import { storeOwnKey } from './storeKey.js';
import { showUnfinished, unfinishedRotations, unfinishedRow } from './unfinished.js';
import { setTeamWebhook } from './teamWebhook.js';
import type { WorkspaceScan } from './workspaceScan.js';

/** Registers every command; each also works from the Command Palette, where it asks which key is meant. */
export function registerCommands(parts: RegenerateParts, { run: regenerate }: Pick<Regenerate, 'run'>, overlaps: Overlaps, approvals: Approvals, scan: WorkspaceScan, reread: () => Promise<void>, showLog: () => void): vscode.Disposable {
  const { index, secrets, log } = parts;
  const deeds = createKeyDeeds(parts, regenerate, overlaps);
  const cutShort = async (): Promise<readonly CutShort[]> => (await unfinishedRotations(parts)).map((history) => ({ ...unfinishedRow(history), rotation: history.rotation }));

  /** A quick fix names the key by its fingerprint. */
  const onKey = (act: (key: KeyHealth) => unknown) => async (fingerprint?: unknown) => {
    const key = index.key(fingerprint) ?? (await chooseKey(parts));
    if (key !== undefined) await act(key);
  };
  const handlers: Record<keyof typeof commands, (argument?: unknown) => unknown> = {
    regenerateKey: async (argument) => {
      const key = await chooseSubject(parts, argument);
      if (key !== undefined) await regenerate(key);
    },
    replaceLostKey: (argument) => replaceLostKey(parts, argument),
    testKey: onKey((key) => deeds.testFound(key)),
    openKeyPage: onKey(({ rule }) => deeds.openPage(rule)),
    showKeys: async () => showKeys(index, secrets, await cutShort(), deeds.rows, log),
    showStoredKeys: async () => showStoredKeys(secrets, await cutShort(), deeds.rows, log),
    showUnfinished: (id) => showUnfinished(parts, id),
    showOtherHolders: () => parts.holders.show(),
    moveKey: onKey((key) => moveKey(parts, key)),
    putBack: async (argument) => {
      const reference = isReferenceIn(argument) ? parseReference(argument.reference) : await pickStored(secrets, 'Put key back', log);
      if (reference !== undefined) await putBack(parts, reference);
    },
    copyKey: async () => {
      const key = await pickStored(secrets, 'Copy stored key', log);
      if (key !== undefined) await deeds.copyStored(key);
    },
    storeKey: (argument) => storeOwnKey(parts, argument),
    renameKey: (argument) => askRename(parts, argument),
    approveReference: (argument) => approvals.approve(argument),
    showApprovals: () => approvals.show(),
    forgetKey: async () => {
      const key = await pickStored(secrets, 'Forget stored key', log);
      if (key !== undefined) await deeds.forgetStored(key);
    },
    ignoreFinding: (argument) => ignoreFinding(index, argument, reread),
    showIgnored: () => showIgnored(index, reread),
    setTeamWebhook: () => setTeamWebhook(secrets),
    showProviderUpdates: async () => showProviderUpdates(managedOf([...index.keys().flatMap(({ rule }) => rule.provider?.id ?? []), ...(await keptOf(secrets, log)).keys.map((key) => key.provider)])),
    scanWorkspace: () => scan.onRequest(),
    showLog,
  };
  return vscode.Disposable.from(
    ...Object.entries(handlers).map(([name, handler]) =>
      vscode.commands.registerCommand(commands[name as keyof typeof commands], async (argument?: unknown) => {
        try {
          await handler(argument);
        } catch (error) {
          log.error(messageOf(error));
          void sayError(`Keywright: ${messageOf(error)}`);
        }
      }),
    ),
  );
}

/** The key under the cursor, else one of the list. */
async function chooseKey({ index }: RegenerateParts): Promise<KeyHealth | undefined> {
  const under = keyUnderCursor(index);
  if (under !== undefined) return under;
  const keys = index.keys();
  if (keys.length === 0) {
    void sayInfo('Keywright found no key in this workspace.');
    return undefined;
  }
  return (await vscode.window.showQuickPick(keys.map(foundRow), { title: 'Keywright', placeHolder: 'Choose a key', matchOnDescription: true }))?.key;
}

function keyUnderCursor(index: KeyIndex): KeyHealth | undefined {
  const editor = vscode.window.activeTextEditor;
  const [under] = editor === undefined ? [] : findingsAt(index.file(editor.document.uri.toString()), editor.selection);
  return under && index.key(index.fingerprintOf(under.secret));
}

const foundRow = (key: KeyHealth) => ({ label: `$(${isLeaked(key) ? 'error' : 'key'}) ${labelOf(key)}`, description: whereOf(key), detail: key.exposure, key });

/** A key to regenerate: the one that is named, by its fingerprint or its reference; else the one, or the reference, under the cursor; else one of the list. */
async function chooseSubject({ index, secrets, log }: RegenerateParts, argument: unknown): Promise<Subject | undefined> {
  const found = index.key(argument) ?? (argument === undefined ? keyUnderCursor(index) : undefined);
  if (found !== undefined) return found;
  const editor = vscode.window.activeTextEditor;
  const reference = typeof argument === 'string' ? parseReference(argument) : editor && referenceAt(editor.document, editor.selection.active)?.reference;
  const referred = reference && (await regenerableAt(secrets, reference));
  if (referred !== undefined) return ofStored(index, referred);
  const rows = (await keptOf(secrets, log)).keys.flatMap((stored) => {
    const key = ofStored(index, stored);
    // What stands in files too is listed once.
    return key === undefined || key.places.length > 0 ? [] : [{ ...storedRow(stored, index.checkOf(stored.secret)), key }];
  });
  const all = [...index.keys().map(foundRow), ...(rows.length === 0 ? [] : [{ label: 'stored', kind: vscode.QuickPickItemKind.Separator, key: undefined }, ...rows])];
  if (all.length === 0) void sayInfo('Keywright found no key in this workspace, and stores none.');
  else return (await vscode.window.showQuickPick(all, { title: 'Keywright', placeHolder: 'Choose a key to regenerate', matchOnDescription: true, matchOnDetail: true }))?.key;
  return undefined;
}
