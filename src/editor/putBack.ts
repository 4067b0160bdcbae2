import * as vscode from 'vscode';
import { backEdits, renewed } from '../references/back.js';
import { applyEdits } from '../references/edit.js';
import { concealed } from '../references/plannedEdit.js';
import { type Reference, formatReference, nameOfReference } from '../references/reference.js';
import type { Credential } from '../providers/credential.js';
import { type MovedFile, readMoved, storeMoved } from '../rotation/moved.js';
import { bulleted } from '../rotation/plan.js';
import { RewriteError } from '../rotation/ports.js';
import { keySlot, readKey } from '../rotation/vault.js';
import { Secret } from '../secret/secret.js';
import { mayHoldValues } from '../workspace/planThread.js';
import { type Change, applyAll } from './applyAll.js';
import { readContent } from './documents.js';
import { checkWritable } from './fileAccess.js';
import { inTurns } from './inTurns.js';
import { type KeyFile, keyFiles } from './keyFiles.js';
import { prepareRewrite } from './prepareRewrite.js';
import { filesWith } from './referencingFiles.js';
import { isTrusted } from './regenerate.js';
import type { RegenerateParts } from './rotationPorts.js';
import { messageOf, sayInfo } from './say.js';

/**
 * Puts a stored key back into files: what a move has taken out of them stands there again, to the byte, with the key that is stored now; and files that git ignores get it in the place of
 * their references. Nothing is sent, and the key stays stored.
 */
export async function putBack({ secrets, locks, ...parts }: RegenerateParts, reference: Reference): Promise<void> {
  if (!(await isTrusted())) return;
  const lock = await locks.take(`slot ${keySlot(reference.provider, reference.name)}`);
  if (lock === undefined) return void sayInfo(`${nameOfReference(reference)} is being regenerated, here or in another window.`);
  try {
    const key = await readKey(secrets, reference.provider, reference.name);
    if (key === undefined) return void sayInfo(`SecretStorage has no key ${nameOfReference(reference)}.`);
    await put({ secrets, ...parts }, reference, key);
  } finally {
    await lock.release();
  }
}

async function put({ secrets, ignoredNow, log }: Pick<RegenerateParts, 'secrets' | 'ignoredNow' | 'log'>, reference: Reference, key: Credential): Promise<void> {
  const name = nameOfReference(reference);
  const moved = await readMoved(secrets, reference);
  const back = await inTurns(moved, (file) => backIn(file, key));
  const returned = back.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  const of = new Set(moved.map(({ uri }) => uri));
  const others = await keyFiles((await filesWith(reference)).map((uri) => ({ uri: uri.toString() })).filter(({ uri }) => !of.has(uri)));
  const ignored = await ignoredNow([...others, ...returned.map(({ file }) => file)].map(({ uri }) => uri));
  const isIgnored = ({ uri }: KeyFile | Change['file']): boolean => ignored.has(uri.toString());
  const ofIgnored = others.filter(isIgnored);
  const may = await mayHoldValues(ofIgnored.map(({ label }) => label));
  const referring = ofIgnored.filter((_, at) => may[at]);
  const ofReferring = referring.length === 0 ? undefined : await prepareRewrite(referring, [{ old: Secret.of(formatReference(reference.provider, reference.name)), choice: { kind: 'plain', value: key.secret } }], ignoredNow);
  const changes = [...returned, ...(ofReferring?.changes ?? [])];
  const left = [
    ...back.filter((one) => typeof one === 'string'),
    ...(ofReferring?.left ?? []).map((one) => one.replace('holds the key, which stays there.', 'refers to it still.')),
    ...others.filter((file) => !referring.includes(file)).map(({ label }) => `${label} refers to it still: only files that git ignores get a key, where it is known how they hold it.`),
  ];
  if (changes.length === 0) return void sayInfo(`${name} was put back nowhere. ${left.join(' ') || 'No file of the open folders refers to it, and none was changed when it was stored.'}`);
  const lines = changes.map(({ file }) => `${file.label}${isIgnored(file) ? '' : ' (git does not ignore it: whoever gets the repository gets the key)'}`);
  const detail = [...bulleted('These files hold the key itself then, all or none:', lines), ...bulleted('Not changed:', left), 'It stays in SecretStorage too, until you forget it.'].join('\n\n');
  const button = 'Put Back';
  if ((await vscode.window.showWarningMessage(`Put ${name} back into ${changes.length === 1 ? 'a file' : `${changes.length} files`}?`, { modal: true, detail }, button)) !== button) return;
  await applyAll(changes);
  // What is back must not be put back again: by then its text says something else.
  await storeMoved(secrets, reference, moved.filter((_, index) => typeof back[index] === 'string'));
  log.info(`put ${name} back into ${changes.map(({ file }) => file.label).join(', ')}`);
  void sayInfo([`${name} is in ${changes.length === 1 ? 'its file' : `${changes.length} files`} again, and stored too.`, ...left].join(' '));
}

/** What gives a file back what was taken out of it; or why not. */
async function backIn(moved: MovedFile, key: Credential): Promise<Change | string> {
  const uri = vscode.Uri.parse(moved.uri, true);
  // It may be of another workspace, and be called by its name there.
  const file = { uri, label: vscode.workspace.asRelativePath(uri) };
  const isOpen = vscode.workspace.getWorkspaceFolder(uri) !== undefined || vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri.toString());
  if (!isOpen) return uri.scheme === 'untitled' ? `${file.label} was closed.` : `${file.label} is in no folder that is open here. Open its folder, and put the key back there.`;
  const byHand = 'Copy the key, and put it there by hand.';
  try {
    await checkWritable(file);
    const content = await readContent(file);
    const { stored, dirty, document } = content;
    const found = backEdits(content.text, moved);
    // What was written is sought by itself in a text that has changed; one that holds the key again, or still, was changed by somebody who knows better.
    if (found === undefined || (content.text.length !== moved.length && content.text.includes(moved.secret.reveal()))) return `${file.label} has changed since the key was taken out of it. ${byHand}`;
    const pairs = [{ was: moved.secret, is: key.secret }, ...Object.entries(moved.parts).map(([id, was]) => ({ was, is: key.parts[id] }))];
    const edits = renewed(found, pairs);
    if (edits === undefined) return `${file.label} held the key that was stored before, and it is not sure how the new one is written there. ${byHand}`;
    const foundOnDisk = dirty || stored === undefined || stored.text === content.text ? found : backEdits(stored.text, { ...moved, length: moved.length + stored.text.length - content.text.length });
    const onDisk = foundOnDisk && renewed(foundOnDisk, pairs);
    if (onDisk === undefined || (stored === undefined && !document.isUntitled)) return `${file.label} has line ends or bytes that VS Code would change. ${byHand}`;
    const bytes = await stored?.encode(applyEdits(dirty ? content.text : stored.text, onDisk));
    return { file, before: content, edits: concealed(edits), after: applyEdits(content.text, edits), bytes, onDisk: concealed(onDisk) };
  } catch (error) {
    if (!(error instanceof RewriteError)) throw error;
    return messageOf(error);
  }
}
