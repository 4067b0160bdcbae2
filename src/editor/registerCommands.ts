import * as vscode from 'vscode';
import { type KeyHealth, isLeaked } from '../health/keyHealth.js';
import { type KeptAnswer, type StoredKey, answerSlot, keySlot } from '../rotation/vault.js';
import type { Rule } from '../detection/rule.js';
import type { Lifecycle, Provider } from '../providers/provider.js';
import type { Secret } from '../secret/secret.js';
import { commands } from './commands.js';
import { findingsAt, labelOf, rangeOf } from './diagnostics.js';
import { checkRetiring, testKey } from './keyChecks.js';
import { type KeyActions, type RowAction, pickStored, showKeys, showStoredKeys } from './keyLists.js';
import { consolePageOf, lifecycleOf, providerById, providerOf } from './providers.js';
import { type RegenerateParts, createRegenerate, isTrusted, messageOf, offerPage } from './regenerate.js';
import { whereOf } from './statusBar.js';
import type { WorkspaceScan } from './workspaceScan.js';

/** Registers every command; each also works from the Command Palette, where it asks which key is meant. */
export function registerCommands(parts: RegenerateParts, scan: WorkspaceScan, showLog: () => void): vscode.Disposable {
  const { index, secrets, log } = parts;
  const regenerate = createRegenerate(parts);

  const testFound = async (key: KeyHealth): Promise<void> => {
    const lifecycle = lifecycleOf(key.rule);
    await test(labelOf(key), key.secret, providerOf(key.rule), lifecycle, () => offerPage(key, providerOf(key.rule)));
  };
  const test = async (label: string, key: Secret, provider: Provider | undefined, lifecycle: Lifecycle | undefined, otherwise: () => unknown): Promise<void> => {
    if (provider === undefined || lifecycle === undefined) await otherwise();
    else if (await isTrusted()) await testKey(parts, label, key, provider, lifecycle);
  };
  const copy = async (label: string, secret: Secret): Promise<void> => {
    await vscode.env.clipboard.writeText(secret.reveal());
    void vscode.window.showInformationMessage(`${label} is in the clipboard.`);
  };
  const forget = async (label: string, slot: string, consequence: string): Promise<void> => {
    const button = 'Forget';
    const chosen = await vscode.window.showWarningMessage(`Forget ${label}?`, { modal: true, detail: consequence }, button);
    if (chosen !== button) return;
    await secrets.delete(slot);
    void vscode.window.showInformationMessage(`${label} is no longer stored.`);
  };
  const forgetStored = (key: StoredKey): Promise<void> =>
    forget(
      `${key.provider}/${key.name}`,
      keySlot(key.provider, key.name),
      `SecretStorage may hold the only copy. References to keywright://${key.provider}/${key.name} lose their value. The key itself goes on working at ${providerById(key.provider)?.name ?? key.provider}.`,
    );

  const actions: KeyActions = {
    found: (key) => [
      ...(lifecycleOf(key.rule) === undefined
        ? []
        : [
            { label: '$(sync) Regenerate Key…', run: () => regenerate(key) },
            { label: '$(pulse) Test Key', run: () => testFound(key) },
          ]),
      ...key.places.map(({ uri, finding }): RowAction => {
        const at = vscode.Uri.parse(uri, true);
        return { label: `$(go-to-file) ${vscode.workspace.asRelativePath(at)}:${finding.from.line + 1}`, run: () => vscode.window.showTextDocument(at, { selection: rangeOf(finding) }) };
      }),
      { label: '$(link-external) Open Key Page', run: () => openPage(key.rule) },
    ],
    stored: (key) => [
      { label: '$(copy) Copy Key', run: () => copy(`${key.provider}/${key.name}`, key.secret) },
      ...lifecycleActions(key, (provider, lifecycle) => [{ label: '$(pulse) Test Key', run: () => test(`${key.provider}/${key.name} ${key.secret.masked}`, key.secret, provider, lifecycle, () => undefined) }]),
      { label: '$(trash) Forget Key', run: () => forgetStored(key) },
    ],
    retiring: (key) => [
      ...lifecycleActions(key, (provider, lifecycle) => [
        { label: '$(pulse) Check Old Key', run: async () => ((await isTrusted()) ? checkRetiring(parts, key, provider, lifecycle) : undefined) },
        { label: '$(link-external) Open Key Page', run: () => vscode.env.openExternal(vscode.Uri.parse(consolePageOf(provider), true)) },
      ]),
      { label: '$(copy) Copy Old Key', run: () => copy(`The old key of ${key.provider}/${key.name}`, key.secret) },
    ],
    answer: (answer) => [
      { label: '$(copy) Copy What Is Kept', run: () => copy(`What ${answer.provider} answered`, keyIn(answer)) },
      { label: '$(trash) Forget It', run: () => forget(`the unfinished regeneration of ${answer.provider}/${answer.name}`, answerSlot(answer.rotation), 'It may hold the only copy of a key that the provider issued.') },
    ],
  };

  const onKey = (act: (key: KeyHealth) => unknown) => async (fingerprint?: unknown) => {
    const key = index.keys().find((one) => one.fingerprint === fingerprint) ?? (await chooseKey(parts));
    if (key !== undefined) await act(key);
  };
  const handlers: Record<keyof typeof commands, (argument?: unknown) => unknown> = {
    regenerateKey: onKey(regenerate),
    testKey: onKey(testFound),
    openKeyPage: onKey(({ rule }) => openPage(rule)),
    showKeys: () => showKeys(index, secrets, actions, log),
    showStoredKeys: () => showStoredKeys(secrets, actions, log),
    copyKey: async () => {
      const key = await pickStored(secrets, 'Copy stored key', log);
      if (key !== undefined) await copy(`${key.provider}/${key.name}`, key.secret);
    },
    forgetKey: async () => {
      const key = await pickStored(secrets, 'Forget stored key', log);
      if (key !== undefined) await forgetStored(key);
    },
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
          void vscode.window.showErrorMessage(`Keywright: ${messageOf(error)}`);
        }
      }),
    ),
  );
}

function lifecycleActions(key: { readonly provider: string }, make: (provider: Provider, lifecycle: Lifecycle) => readonly RowAction[]): readonly RowAction[] {
  const provider = providerById(key.provider);
  return provider?.lifecycle === undefined ? [] : make(provider, provider.lifecycle);
}

/** The key in a kept answer, or the answer as it came where no key can be read from it. */
function keyIn({ provider, secret }: KeptAnswer): Secret {
  const lifecycle = providerById(provider)?.lifecycle;
  if (lifecycle === undefined || lifecycle.class === 'guided') return secret;
  try {
    return lifecycle.issue.read({ status: 200, headers: {}, body: secret, complete: true }).secret;
  } catch {
    return secret;
  }
}

/** The key under the cursor, else one of the list. */
async function chooseKey({ index }: RegenerateParts): Promise<KeyHealth | undefined> {
  const editor = vscode.window.activeTextEditor;
  const [under] = editor === undefined ? [] : findingsAt(index.file(editor.document.uri.toString()), editor.selection);
  const keys = index.keys();
  if (under !== undefined) return keys.find(({ fingerprint }) => fingerprint === index.fingerprintOf(under.secret));
  if (keys.length === 0) {
    void vscode.window.showInformationMessage('Keywright found no key in this workspace.');
    return undefined;
  }
  const rows = keys.map((key) => ({ label: `$(${isLeaked(key) ? 'error' : 'key'}) ${labelOf(key)}`, description: whereOf(key), detail: key.exposure, key }));
  return (await vscode.window.showQuickPick(rows, { title: 'Keywright', placeHolder: 'Choose a key', matchOnDescription: true }))?.key;
}

function openPage(rule: Rule): Thenable<boolean> {
  const provider = providerOf(rule);
  return vscode.env.openExternal(vscode.Uri.parse(provider === undefined ? rule.docs : consolePageOf(provider), true));
}
