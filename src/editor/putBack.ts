import * as vscode from 'vscode';
import { backEdits, renewed } from '../references/back.js';
import { applyEdits } from '../references/edit.js';
import { concealed } from '../references/plannedEdit.js';
import { type Reference, formatReference, nameOfReference } from '../references/reference.js';
import type { Credential } from '../providers/credential.js';
import { bulleted, bulletedSentences, fewSentences } from '../rotation/lists.js';
import { type MovedFile, readMoved, storeMoved } from '../rotation/moved.js';
import { RewriteError } from '../rotation/ports.js';
import { keySlot, readKey } from '../rotation/vault.js';
import { Secret } from '../secret/secret.js';
import { mayHoldValues } from '../workspace/planThread.js';
import { type Change, applyAll } from './applyAll.js';
import { readContent } from './documents.js';
import { checkWritable } from './fileAccess.js';
import { inTurns } from './inTurns.js';
import { type KeyFile, keyFiles } from './keyFiles.js';
import { leftWords } from './leftPlaces.js';
import { takeBackMade } from './makeEnvFile.js';
import { prepareRewrite } from './prepareRewrite.js';
import { filesWith } from './referencingFiles.js';
import { isTrusted } from './regenerate.js';
import type { RegenerateParts } from './rotationPorts.js';
import { messageOf, sayError, sayInfo } from './say.js';

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
    ...leftWords('put back', ofReferring?.left ?? []),
    ...others.filter((file) => !referring.includes(file)).map(({ label }) => `${label} refers to it still: only files that git ignores get a key, where it is known how they hold it.`),
  ];
  if (changes.length === 0) {
    log.info(`${name} was put back nowhere. ${left.join(' ')}`);
    return void sayInfo(`${name} was put back nowhere. ${fewSentences(left).join(' ') || 'No file of the open folders refers to it, and none was changed when it was stored.'}`);
  }
  // What was only written into a file goes out of it again: it holds no key then.
  const added = new Set(returned.filter(({ file }) => moved.some(({ uri, written }) => uri === file.uri.toString() && written.every(({ was }) => was === ''))));
  const holding = changes.filter((one) => !added.has(one));
  const labels = (files: readonly Change[]): readonly string[] => files.map(({ file: { label } }) => label);
  const detail = [
    ...bulleted('Git does not ignore these: whoever gets the repository gets the key.', labels(holding.filter(({ file }) => !isIgnored(file)))),
    ...bulleted('Git ignores these, which hold the key too:', labels(holding.filter(({ file }) => isIgnored(file)))),
    ...bulleted('What was added to these for it is taken out again:', labels([...added])),
    ...bulletedSentences('Not changed:', left),
    'All of them change, or none. The key stays in SecretStorage too, until you forget it.',
  ].join('\n\n');
  const into = holding.length === 0 ? 'no file' : holding.length === 1 ? 'a file' : `${holding.length} files`;
  log.info(`what would change to put back ${name}: ${[...labels(changes), ...left].join(' · ')}`);
  const button = 'Put Back';
  if ((await vscode.window.showWarningMessage(`Put ${name} back into ${into}?`, { modal: true, detail }, button)) !== button) return;
  try {
    await applyAll(changes);
    // What is back must not be put back again: by then its text says something else.
    await storeMoved(secrets, reference, moved.filter((_, index) => typeof back[index] === 'string'));
  } catch (error) {
    const why = `${name} was not put back: ${messageOf(error)} SecretStorage has it as before: put it back again, or copy it with “Keywright: Copy Stored Key”.`;
    log.warn(why);
    return void sayError(why);
  }
  for (const { file } of added) {
    const made = moved.find(({ uri }) => uri === file.uri.toString())?.made;
    if (made !== undefined) await takeBackMade(file, made).catch((error: unknown) => log.warn(`${file.label} was made for ${name} and stays: ${messageOf(error)}`));
  }
  log.info(`put ${name} back into ${labels(holding).join(', ')}. ${left.join(' ')}`.trim());
  void sayInfo([`${name} is in ${holding.length === 1 ? 'its file' : into} again, and stored too.`, ...fewSentences(left)].join(' '));
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
