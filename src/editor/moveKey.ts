import * as vscode from 'vscode';
import { alsoRewritten, rewrittenBy } from '../references/back.js';
import type { Replacing } from '../references/plan.js';
import { revealed } from '../references/plannedEdit.js';
import { type Reference, nameOfReference } from '../references/reference.js';
import type { KeyHealth } from '../health/keyHealth.js';
import type { Credential } from '../providers/credential.js';
import { bulletedSentences, fewSentences } from '../rotation/lists.js';
import { type Made, type MovedFile, readMoved, storeMoved } from '../rotation/moved.js';
import { issuedParts, replacingOf } from '../rotation/parts.js';
import { fileLine, filesChange, renameFirst, sentTo } from '../rotation/plan.js';
import { RewriteError } from '../rotation/ports.js';
import { StorageError, keySlot, readKey, storeKey } from '../rotation/vault.js';
import type { Change, Review } from './applyAll.js';
import { recordStored } from './approvals.js';
import { clock } from './clock.js';
import { labelOf } from './diagnostics.js';
import { readContent } from './documents.js';
import { inTurns } from './inTurns.js';
import { type KeyFile, keyFiles } from './keyFiles.js';
import { partsOf } from './keyParts.js';
import { leftWords } from './leftPlaces.js';
import type { Lock } from './locks.js';
import { applyMaking, madeOf, takeBack } from './makeEnvFile.js';
import { prepareRewrite } from './prepareRewrite.js';
import { type Regenerable, connect, isNeverAsked, regenerableOf } from './providers.js';
import { filesToChange, leftOut } from './references.js';
import { isTrusted, offerPage } from './regenerate.js';
import type { RegenerateParts } from './rotationPorts.js';
import { messageOf, sayError, sayInfo } from './say.js';
import { placesInFiles } from './keyPlaces.js';
import { claimKeyName, claimPartNames } from './slotNames.js';

/** Moves a key as it is out of the files and into SecretStorage: nothing is sent, and the key stays the same. What stood in the files is kept, so that it can be put back. */
export async function moveKey(parts: RegenerateParts, key: KeyHealth): Promise<void> {
  const regenerable = regenerableOf(key.rule);
  if (regenerable === undefined || isNeverAsked(key) !== undefined) return offerPage(key);
  if (!(await isTrusted())) return;
  const held: Lock[] = [];
  try {
    await move(parts, key, regenerable, held);
  } finally {
    for (const lock of held) await lock.release();
  }
}

async function move(parts: RegenerateParts, key: KeyHealth, regenerable: Regenerable, held: Lock[]): Promise<void> {
  const { secrets, locks, ignoredNow, log } = parts;
  const { provider, lifecycle } = regenerable;
  const label = labelOf(key);
  const lock = await locks.take(`key ${key.fingerprint}`);
  if (lock === undefined) return void sayInfo(`${label} is being regenerated, here or in another window.`);
  held.push(lock);
  const own = await partsOf(key, regenerable);
  if (own === undefined) return;
  const files = await keyFiles(placesInFiles(key, regenerable, own));
  const rename = renameFirst(files.map(({ uri, label: name }) => ({ uri: uri.toString(), label: name })), { old: key.secret, parts: own, lifecycle });
  if (rename !== undefined) return void sayInfo(`${label} was not moved: ${rename}`);
  const claimed = await claimKeyName(parts, provider.id, key, false);
  if ('why' in claimed) return void sayInfo(claimed.why);
  const { name } = claimed;
  held.push(claimed.claim);
  const { partNames = {} } = await claimPartNames(parts, regenerable, own, key, held);
  const what = { provider, lifecycle, old: key.secret, parts: own, name, partNames, write: 'reference' } as const;
  // What is no secret by itself stays where it is.
  const replacing = replacingOf(what).filter(({ choice }) => choice.kind === 'reference');
  const changes = await filesToChange(files, what, ignoredNow, 'move');
  if (changes.files.length === 0) {
    log.info(`${label} was not moved. ${changes.left.join(' ')}`);
    return void sayInfo(`${label} was not moved. ${fewSentences(changes.left).join(' ') || 'It is in none of the files any more. Scan the workspace again.'}`);
  }
  const { sentences } = await parts.storage();
  const reference = { provider: provider.id, name };
  const slotName = nameOfReference(reference);
  const detail = [
    ...filesChange(changes.files),
    ...bulletedSentences('Not changed:', changes.left),
    ...bulletedSentences('Afterwards:', changes.then),
    `SecretStorage will have it, as ${slotName}. ${sentences.join(' ')}`.trim(),
    'The key stays what it is: nothing is sent, and whoever has seen it can use it. If it may have been seen, regenerate it instead. “Keywright: Put Key Back…” is the way back.',
  ].join('\n\n');
  log.info(`what would change to move ${label}: ${[...changes.files.map(fileLine), ...changes.left, ...changes.then].join(' · ')}`);
  const [all, review] = ['Move', 'Move, Review Changes First'];
  const chosen = await vscode.window.showWarningMessage(`Move ${label} to SecretStorage?`, { modal: true, detail }, all, review);
  if (chosen === undefined) return;
  const common = { provider: provider.id, ...sentTo({ provider, ...connect(provider) }), storedAt: clock.now().toISOString() };
  const slots = [
    ...issuedParts(lifecycle).flatMap(({ id }) => (partNames[id] === undefined || own[id] === undefined ? [] : [{ ...common, format: id, name: partNames[id], secret: own[id], parts: {} }])),
    { ...common, format: key.rule.id, name, secret: key.secret, parts: own },
  ];
  let wasStored = false;
  for (const slot of slots) {
    const held = await readKey(secrets, slot.provider, slot.name);
    if (held !== undefined && !held.secret.equals(slot.secret)) throw new StorageError(`${keySlot(slot.provider, slot.name)} holds another key by now, which was left alone. No file was changed.`);
    if (held === undefined) await storeKey(secrets, slot);
    await recordStored(secrets, { provider: slot.provider, name: slot.name }, files.map(({ uri }) => uri.toString()), log);
    wasStored = slot.name === name && held !== undefined;
  }
  // From here on it is stored, whatever becomes of the files.
  try {
    const { done, left } = await changeFiles(parts, files, replacing, { reference, wasStored, key: { secret: key.secret, parts: own } }, chosen === review ? { label: `Move ${label}` } : undefined);
    parts.index.touch();
    log.info(`moved ${label} out of ${done.map(({ file }) => file.label).join(', ')}. ${left.join(' ')}`.trim());
    void sayInfo([`${label} is in SecretStorage now, as ${slotName}. ${done.length === 1 ? 'One file' : `${done.length} files`} changed.`, ...fewSentences(left)].join(' '));
  } catch (error) {
    const why = `${label} was not moved: ${messageOf(error)} SecretStorage ${wasStored ? 'has' : 'keeps'} it all the same, as ${slotName}: move it again, or forget it with “Keywright: Forget Stored Key”.`;
    log.warn(why);
    void (error instanceof RewriteError && error.wished ? sayInfo : sayError)(why);
  }
}

interface Moving {
  readonly reference: Reference;
  /** Some of the key may have been moved before. Where another key had the name, it is gone. */
  readonly wasStored: boolean;
  readonly key: Credential;
}

/** @returns what was changed, and what is to be said of the rest. @throws {RewriteError} @throws {StorageError} */
async function changeFiles({ secrets, ignoredNow, log }: RegenerateParts, files: readonly KeyFile[], replacing: readonly Replacing[], { reference, wasStored, key }: Moving, review: Review | undefined): Promise<{ readonly done: readonly Change[]; readonly left: readonly string[] }> {
  const earlier = wasStored ? await readMoved(secrets, reference) : [];
  const prepared = await prepareRewrite(files, replacing, ignoredNow);
  const wanted = prepared.changes;
  const record = (changed: readonly Change[]): Promise<void> => storeMoved(secrets, reference, withEarlier(earlier, changed, key, (change) => madeOf(prepared, change)));
  let done: readonly Change[];
  try {
    // Before the files lose it: whatever ends here, what stood in them is known. None of it is taken away again where something fails: a file may have lost the key by then.
    await record(wanted);
    done = await applyMaking(prepared, review);
  } catch (error) {
    await inTurns(prepared.made, takeBack);
    await record((await inTurns(wanted, hasChanged)).filter((one) => one !== undefined)).catch((failure: unknown) => log.warn(messageOf(failure)));
    throw error;
  }
  if (review !== undefined) await record(done);
  return { done, left: [...leftWords('move', prepared.left), ...leftOut(wanted, done), ...prepared.then] };
}

/** What stays to be put back: of files that were changed before, and of these. */
function withEarlier(earlier: readonly MovedFile[], changes: readonly Change[], key: Credential, madeFor: (change: Change) => Made | undefined): readonly MovedFile[] {
  const changed = changes.map((change): MovedFile => {
    const { file: { uri, label }, before, edits } = change;
    const known = earlier.find((one) => one.uri === uri.toString() && one.secret.equals(key.secret));
    const made = madeFor(change) ?? known?.made;
    return { uri: uri.toString(), label, ...key, ...(made !== undefined && { made }), ...(known === undefined ? rewrittenBy(before.text, revealed(edits)) : alsoRewritten(known, before.text, revealed(edits))) };
  });
  return [...earlier.filter(({ uri }) => !changed.some((one) => one.uri === uri)), ...changed];
}

/** What fails gives files back what they held, but for those that somebody else changed too. */
async function hasChanged(change: Change): Promise<Change | undefined> {
  const now = await readContent(change.file).catch(() => undefined);
  // One that was made, and is gone again, is as it was too.
  return (now?.text ?? '') === change.before.text ? undefined : change;
}
