import * as vscode from 'vscode';
import { rewrittenBy } from '../references/back.js';
import type { KeyHealth } from '../health/keyHealth.js';
import { type MovedFile, storeMoved } from '../rotation/moved.js';
import { issuedParts, replacingOf } from '../rotation/parts.js';
import { renameFirst, sentTo } from '../rotation/plan.js';
import { readKey, storeKey } from '../rotation/vault.js';
import { type Change, applyAll, revealed } from './applyAll.js';
import { recordStored } from './approvals.js';
import { clock } from './clock.js';
import { labelOf } from './diagnostics.js';
import { keyFiles } from './keyFiles.js';
import { partsOf } from './keyParts.js';
import type { Lock } from './locks.js';
import { prepareRewrite } from './prepareRewrite.js';
import { type Regenerable, connect, isNeverAsked, regenerableOf } from './providers.js';
import { filesToChange } from './references.js';
import { isTrusted, offerPage } from './regenerate.js';
import type { RegenerateParts } from './rotationPorts.js';
import { sayInfo } from './say.js';
import { placesInFiles } from './keyPlaces.js';
import { claimKeyName, claimPartNames } from './slotNames.js';

/** Moves a key as it is out of the files and into SecretStorage: nothing is sent, and the key stays the same. What stood in the files is kept, so that it can be put back. */
export async function moveKey(parts: RegenerateParts, key: KeyHealth): Promise<void> {
  const regenerable = regenerableOf(key.rule);
  if (regenerable === undefined || isNeverAsked(key) !== undefined) return void (await offerPage(key));
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
    changes.files.map((file) => `  • ${file.label}${file.occurrences > 1 ? ` (${file.occurrences} times)` : ''} → ${file.becomes}`).join('\n'),
    ...(changes.left.length === 0 ? [] : [['Not changed:', ...changes.left.map((one) => `  • ${one}`)].join('\n')]),
    ...(changes.then.length === 0 ? [] : [['Afterwards:', ...changes.then.map((one) => `  • ${one}`)].join('\n')]),
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
  for (const slot of slots) {
    if ((await readKey(secrets, slot.provider, slot.name)) === undefined) await storeKey(secrets, slot);
    await recordStored(secrets, { provider: slot.provider, name: slot.name }, files.map(({ uri }) => uri.toString()), log);
  }
  const { changes: wanted } = await prepareRewrite(files, replacing, ignoredNow);
  // Before the files lose it: whatever ends here, what stood in them is known. None of it is taken away again where something fails: a file may have lost the key by then.
  await storeMoved(secrets, reference, { secret: key.secret, files: wanted.map(recordOf) });
  const done = await applyAll(wanted, chosen === review ? { label: `Move ${label}` } : undefined);
  if (done.length < wanted.length || chosen === review) await storeMoved(secrets, reference, { secret: key.secret, files: done.map(recordOf) });
  log.info(`moved ${label} out of ${done.map(({ file }) => file.label).join(', ')}`);
  parts.index.touch();
  void sayInfo([`${label} is in SecretStorage now, as ${provider.id}/${name}. ${done.length === 1 ? 'One file' : `${done.length} files`} changed.`, ...changes.then].join(' '));
}

const recordOf = ({ file: { uri, label }, before, edits }: Change): MovedFile => ({ uri: uri.toString(), label, ...rewrittenBy(before.text, revealed(edits)) });
