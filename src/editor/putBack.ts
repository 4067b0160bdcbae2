import * as vscode from 'vscode';
import { backEdits } from '../references/back.js';
import { type Edit, applyEdits } from '../references/edit.js';
import { type Reference, formatReference, nameOfReference } from '../references/reference.js';
import { type Moved, type MovedFile, forgetMoved, readMoved } from '../rotation/moved.js';
import { RewriteError } from '../rotation/ports.js';
import { keySlot, readKey } from '../rotation/vault.js';
import { Secret } from '../secret/secret.js';
import { type Change, applyAll } from './applyAll.js';
import { readContent } from './documents.js';
import { checkWritable } from './fileAccess.js';
import { inTurns } from './inTurns.js';
import { type KeyFile, keyFiles } from './keyFiles.js';
import { loadPlanning, prepareRewrite } from './prepareRewrite.js';
import { filesWith } from './referencingFiles.js';
import { isTrusted } from './regenerate.js';
import type { RegenerateParts } from './rotationPorts.js';
import { messageOf, sayInfo } from './say.js';

/**
 * Puts a stored key back into files: what a move has taken out of them stands there again, to the byte, with the key that is stored now; and files that git ignores get it in the place of
 * their references. Nothing is sent, and the key stays stored.
 */
export async function putBack({ secrets, locks, ...parts }: RegenerateParts, reference: Reference): Promise<void> {
  const key = await readKey(secrets, reference.provider, reference.name);
  if (key === undefined) return void sayInfo(`SecretStorage has no key ${nameOfReference(reference)}.`);
  if (!(await isTrusted())) return;
  const lock = await locks.take(`slot ${keySlot(key.provider, key.name)}`);
  if (lock === undefined) return void sayInfo(`${nameOfReference(key)} is being regenerated, here or in another window.`);
  try {
    await put({ secrets, ...parts }, reference, key.secret);
  } finally {
    await lock.release();
  }
}

async function put({ secrets, ignoredNow, log }: Pick<RegenerateParts, 'secrets' | 'ignoredNow' | 'log'>, reference: Reference, secret: Secret): Promise<void> {
  const name = nameOfReference(reference);
  const moved = await readMoved(secrets, reference);
  const back = await inTurns(moved?.files ?? [], (file) => backIn(file, moved, secret));
  const returned = back.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  const of = new Set((moved?.files ?? []).map(({ uri }) => uri));
  const others = await keyFiles((await filesWith(reference)).map((uri) => ({ uri: uri.toString() })).filter(({ uri }) => !of.has(uri)));
  const ignored = await ignoredNow([...others, ...returned.map(({ file }) => file)].map(({ uri }) => uri));
  const isIgnored = ({ uri }: KeyFile | Change['file']): boolean => ignored.has(uri.toString());
  const { mayHoldValue } = await loadPlanning();
  const referring = others.filter((file) => isIgnored(file) && mayHoldValue(file.label, true));
  const inReferring = referring.length === 0 ? [] : (await prepareRewrite(referring, [{ old: Secret.of(formatReference(reference.provider, reference.name)), choice: { kind: 'plain', value: secret } }], ignoredNow)).changes;
  const changes = [...returned, ...inReferring];
  const left = [...back.filter((one) => typeof one === 'string'), ...others.filter((file) => !referring.includes(file)).map(({ label }) => `${label} refers to it still: only files that git ignores get a key, where it is known how they hold it.`)];
  if (changes.length === 0) return void sayInfo(`${name} was put back nowhere. ${left.join(' ') || 'No file of the open folders refers to it, and none was changed when it was stored.'}`);
  const lines = changes.map(({ file }) => `  • ${file.label}${isIgnored(file) ? '' : ' (git does not ignore it: whoever gets the repository gets the key)'}`);
  const detail = [`These files hold the key itself then, all or none:\n${lines.join('\n')}`, ...(left.length === 0 ? [] : [`Not changed:\n${left.map((one) => `  • ${one}`).join('\n')}`]), 'It stays in SecretStorage too, until you forget it.'].join('\n\n');
  const button = 'Put Back';
  if ((await vscode.window.showWarningMessage(`Put ${name} back into ${changes.length === 1 ? 'a file' : `${changes.length} files`}?`, { modal: true, detail }, button)) !== button) return;
  await applyAll(changes);
  if (returned.length === moved?.files.length) await forgetMoved(secrets, reference);
  log.info(`put ${name} back into ${changes.map(({ file }) => file.label).join(', ')}`);
  void sayInfo([`${name} is in ${changes.length === 1 ? 'its file' : `${changes.length} files`} again, and stored too.`, ...left].join(' '));
}

/** What gives a file back what was taken out of it; or why not. */
async function backIn(moved: MovedFile, { secret: was }: Moved = { secret: Secret.of(''), files: [] }, is: Secret): Promise<Change | string> {
  const file = { uri: vscode.Uri.parse(moved.uri, true), label: moved.label };
  try {
    await checkWritable(file);
    const content = await readContent(file);
    const edits = withKey(backEdits(content.text, moved), was, is);
    if (edits === undefined) return `${file.label} has changed since the key was taken out of it. Copy the key, and put it there by hand.`;
    const { stored, dirty } = content;
    const onDisk = dirty || stored === undefined || stored.text === content.text ? edits : withKey(backEdits(stored.text, { ...moved, length: moved.length + stored.text.length - content.text.length }), was, is);
    if (stored === undefined || onDisk === undefined) return `${file.label} has line ends or bytes that VS Code would change. Copy the key, and put it there by hand.`;
    const planned = (all: readonly Edit[]): Change['edits'] => all.map(({ start, end, newText }) => ({ start, end, newText: Secret.of(newText) }));
    return { file, before: content, edits: planned(edits), after: applyEdits(content.text, edits), bytes: await stored.encode(applyEdits(dirty ? content.text : stored.text, onDisk)), onDisk: planned(onDisk) };
  } catch (error) {
    if (!(error instanceof RewriteError)) throw error;
    return messageOf(error);
  }
}

/** Of these alone it is sure that they stand for themselves in every place where the other key stood. */
const PLAIN = /^[A-Za-z0-9_-]+$/;

/** The key may have been regenerated since. */
function withKey(edits: readonly Edit[] | undefined, was: Secret, is: Secret): readonly Edit[] | undefined {
  if (edits === undefined || was.equals(is)) return edits;
  if (![was, is].every((one) => PLAIN.test(one.reveal()))) return undefined;
  return edits.map((edit) => ({ ...edit, newText: edit.newText.replaceAll(was.reveal(), () => is.reveal()) }));
}
