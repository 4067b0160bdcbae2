import * as vscode from 'vscode';
import { type Reference, formatReference, nameOfReference, parseReference } from '../references/reference.js';
import { approvalsIn, decide, withdrawAll } from '../rotation/approvals.js';
import { renameMoved } from '../rotation/moved.js';
import { type StoredKey, keySlot, read, readAll, readKey, storeKey } from '../rotation/vault.js';
import { Secret } from '../secret/secret.js';
import { isReferenceIn } from './approvals.js';
import { pickStored } from './keyLists.js';
import type { Lock } from './locks.js';
import { rangeOf, referenceAt } from './referenceLanguage.js';
import { keyFiles } from './keyFiles.js';
import { placeName, placeOf } from './places.js';
import { filesWith } from './referencingFiles.js';
import { rewriteText } from './references.js';
import { isTrusted } from './regenerate.js';
import type { RegenerateParts } from './rotationPorts.js';
import { sayInfo } from './say.js';

const NAME = /^[A-Za-z_]\w*$/u;
const nameRule = 'A name has letters, digits and underscores, and begins with no digit.';

/** The command: a stored key gets another name, and with it all references in the open folders. @param argument a reference. */
export async function askRename(parts: RegenerateParts, argument?: unknown): Promise<void> {
  const told = isReferenceIn(argument) ? parseReference(argument.reference) : undefined;
  const key = told === undefined ? await pickStored(parts.secrets, 'Rename stored key', parts.log) : await readKey(parts.secrets, told.provider, told.name);
  if (key === undefined) return;
  const name = await vscode.window.showInputBox({ title: `Rename ${nameOfReference(key)}`, prompt: 'Its new name, and that of the references in the open folders', value: key.name, validateInput: (text) => (NAME.test(text) ? undefined : nameRule) });
  if (name !== undefined && name !== key.name) await rename(parts, key, name);
}

/** F2 on a reference does the same. The files are changed here, all or none, so that VS Code has nothing left to edit. */
export function registerRename(parts: RegenerateParts): vscode.Disposable {
  return vscode.languages.registerRenameProvider(
    { pattern: '**' },
    {
      prepareRename: async (document, position) => {
        const at = referenceAt(document, position);
        if (at === undefined) throw new Error('This is no keywright:// reference.');
        if ((await readKey(parts.secrets, at.reference.provider, at.reference.name)) === undefined) throw new Error(`SecretStorage has no key ${nameOfReference(at.reference)}.`);
        return { range: rangeOf(document, { start: at.end - at.reference.name.length, end: at.end }), placeholder: at.reference.name };
      },
      provideRenameEdits: async (document, position, name) => {
        const at = referenceAt(document, position);
        const key = at && (await readKey(parts.secrets, at.reference.provider, at.reference.name));
        if (key === undefined) throw new Error('The stored key is gone.');
        if (!NAME.test(name)) throw new Error(nameRule);
        if (name !== key.name) await rename(parts, key, name);
        return new vscode.WorkspaceEdit();
      },
    },
  );
}

/** Both names hold the key until the files are changed: whatever fails on the way, none of them refers to nothing. @throws */
async function rename(parts: RegenerateParts, key: StoredKey, name: string): Promise<void> {
  const { secrets, locks, log } = parts;
  if (!(await isTrusted())) return;
  const [from, to]: readonly [Reference, Reference] = [{ provider: key.provider, name: key.name }, { provider: key.provider, name }];
  const held: Lock[] = [];
  try {
    for (const one of [from, to]) {
      const lock = await locks.take(`slot ${keySlot(one.provider, one.name)}`);
      if (lock === undefined) throw new Error(`${nameOfReference(one)} is being regenerated, here or in another window.`);
      held.push(lock);
    }
    if ((await read(secrets, keySlot(to.provider, to.name))) !== undefined) throw new Error(`${nameOfReference(to)} is the name of another key.`);
    const { retiring, answers } = await readAll(secrets);
    if ([...retiring, ...answers].some((one) => one.provider === from.provider && one.name === from.name)) throw new Error(`An old key of ${nameOfReference(from)} is not done with, and knows it by this name. Rename it when Show Keys no longer lists that.`);
    const files = await keyFiles((await filesWith(from)).map((uri) => ({ uri: uri.toString() })));
    const approvals = (await approvalsIn(secrets)).filter(({ reference }) => nameOfReference(reference) === nameOfReference(from));
    const open = new Set(vscode.workspace.workspaceFolders?.map(({ uri }) => placeOf(uri)));
    const elsewhere = approvals.filter(({ folder, verdict }) => verdict === 'granted' && !open.has(folder)).map(({ folder }) => placeName(folder));
    const detail = [
      files.length === 0 ? 'No file of the open folders refers to it.' : `These files change, all or none: ${files.map(({ label }) => label).join(', ')}`,
      ...(elsewhere.length === 0 ? [] : [`Not open, and theirs stay what they are, without a key: references in ${elsewhere.join(', ')}`]),
    ].join('\n\n');
    const button = 'Rename';
    if ((await vscode.window.showWarningMessage(`Rename ${nameOfReference(from)} to ${nameOfReference(to)}?`, { modal: true, detail }, button)) !== button) return;
    await storeKey(secrets, { ...key, name });
    try {
      for (const { folder, verdict } of approvals) await decide(secrets, to, folder, verdict);
      const [old, value] = [from, to].map((one) => Secret.of(formatReference(one.provider, one.name)));
      if (old !== undefined && value !== undefined && files.length > 0) await rewriteText(files, [{ old, choice: { kind: 'plain', value } }], parts.ignoredNow);
    } catch (error) {
      await withdrawAll(secrets, to);
      await secrets.delete(keySlot(to.provider, to.name));
      throw error;
    }
    await renameMoved(secrets, from, to);
    await secrets.delete(keySlot(from.provider, from.name));
    await withdrawAll(secrets, from);
    log.info(`renamed ${nameOfReference(from)} to ${nameOfReference(to)} in ${files.map(({ label }) => label).join(', ')}`);
    void sayInfo(`${nameOfReference(from)} is ${nameOfReference(to)} now. ${files.length === 1 ? 'One file' : `${files.length} files`} changed.`);
  } finally {
    for (const lock of held) await lock.release();
  }
}
