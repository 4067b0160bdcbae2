import * as vscode from 'vscode';
import { alsoRewritten, rewrittenBy } from '../references/back.js';
import { revealed } from '../references/plannedEdit.js';
import type { KeyHealth } from '../health/keyHealth.js';
import type { Credential } from '../providers/credential.js';
import { type MovedFile, readMoved, storeMoved } from '../rotation/moved.js';
import { issuedParts, replacingOf } from '../rotation/parts.js';
import { bulleted, fileLine, renameFirst, sentTo } from '../rotation/plan.js';
import { StorageError, keySlot, readKey, storeKey } from '../rotation/vault.js';
import { type Change, applyAll } from './applyAll.js';
import { recordStored } from './approvals.js';
import { clock } from './clock.js';
import { labelOf } from './diagnostics.js';
import { readContent } from './documents.js';
import { inTurns } from './inTurns.js';
import { keyFiles } from './keyFiles.js';
import { partsOf } from './keyParts.js';
import type { Lock } from './locks.js';
import { prepareRewrite } from './prepareRewrite.js';
import { type Regenerable, connect, isNeverAsked, regenerableOf } from './providers.js';
import { filesToChange, leftOut } from './references.js';
import { isTrusted, offerPage } from './regenerate.js';
import type { RegenerateParts } from './rotationPorts.js';
import { messageOf, sayInfo } from './say.js';
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
  const changes = await filesToChange(files, what, ignoredNow);
  if (changes.files.length === 0) return void sayInfo(`${label} was not moved. ${changes.left.join(' ') || 'It is in none of the files any more. Scan the workspace again.'}`);
  const { sentences } = await parts.storage();
  const detail = [
    changes.files.map(fileLine).join('\n'),
    ...bulleted('Not changed:', changes.left),
    ...bulleted('Afterwards:', changes.then),
    `SecretStorage will have it, as ${provider.id}/${name}. ${sentences.join(' ')}`.trim(),
    'The key stays what it is: nothing is sent, and whoever has seen it can use it. If it may have been seen, regenerate it instead. “Keywright: Put Key Back…” is the way back.',
  ].join('\n\n');
  const [all, review] = ['Move', 'Move, Review Changes First'];
  const chosen = await vscode.window.showWarningMessage(`Move ${label} to SecretStorage?`, { modal: true, detail }, all, review);
  if (chosen === undefined) return;
  const reference = { provider: provider.id, name };
  const common = { provider: provider.id, ...sentTo({ provider, ...connect(provider) }), storedAt: clock.now().toISOString() };
  const slots = [
    ...issuedParts(lifecycle).flatMap(({ id }) => (partNames[id] === undefined || own[id] === undefined ? [] : [{ ...common, format: id, name: partNames[id], secret: own[id], parts: {} }])),
    { ...common, format: key.rule.id, name, secret: key.secret, parts: own },
  ];
  const wasStored = (await readKey(secrets, provider.id, name)) !== undefined;
  for (const slot of slots) {
    const held = await readKey(secrets, slot.provider, slot.name);
    if (held !== undefined && !held.secret.equals(slot.secret)) throw new StorageError(`${keySlot(slot.provider, slot.name)} holds another key by now, which was left alone. No file was changed.`);
    if (held === undefined) await storeKey(secrets, slot);
    await recordStored(secrets, { provider: slot.provider, name: slot.name }, files.map(({ uri }) => uri.toString()), log);
  }
  const { changes: wanted, left, then } = await prepareRewrite(files, replacing, ignoredNow);
  // Some of the key may have been moved before. Where another key had the name, it is gone.
  const earlier = !wasStored ? [] : await readMoved(secrets, reference);
  const record = (changed: readonly Change[]): Promise<void> => storeMoved(secrets, reference, withEarlier(earlier, changed, { secret: key.secret, parts: own }));
  // Before the files lose it: whatever ends here, what stood in them is known. None of it is taken away again where something fails: a file may have lost the key by then.
  await record(wanted);
  let done: readonly Change[];
  try {
    done = await applyAll(wanted, chosen === review ? { label: `Move ${label}` } : undefined);
  } catch (error) {
    await record((await inTurns(wanted, hasChanged)).filter((one) => one !== undefined)).catch((failure: unknown) => log.warn(messageOf(failure)));
    throw error;
  }
  if (chosen === review) await record(done);
  log.info(`moved ${label} out of ${done.map(({ file }) => file.label).join(', ')}`);
  parts.index.touch();
  void sayInfo([`${label} is in SecretStorage now, as ${provider.id}/${name}. ${done.length === 1 ? 'One file' : `${done.length} files`} changed.`, ...left, ...leftOut(wanted, done), ...then].join(' '));
}

/** What stays to be put back: of files that were changed before, and of these. */
function withEarlier(earlier: readonly MovedFile[], changes: readonly Change[], key: Credential): readonly MovedFile[] {
  const changed = changes.map(({ file: { uri, label }, before, edits }): MovedFile => {
    const known = earlier.find((one) => one.uri === uri.toString() && one.secret.equals(key.secret));
    return { uri: uri.toString(), label, ...key, ...(known === undefined ? rewrittenBy(before.text, revealed(edits)) : alsoRewritten(known, before.text, revealed(edits))) };
  });
  return [...earlier.filter(({ uri }) => !changed.some((one) => one.uri === uri)), ...changed];
}

/** What fails gives files back what they held, but for those that somebody else changed too. */
async function hasChanged(change: Change): Promise<Change | undefined> {
  const now = await readContent(change.file).catch(() => undefined);
  return now?.text === change.before.text ? undefined : change;
}
