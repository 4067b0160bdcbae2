import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { type TeamNotice, teamNotice } from '../rotation/notice.js';
import type { Lifecycle } from '../providers/lifecycle.js';
import { type RotationPlan, type Write, describe, fileLine, renameFirst } from '../rotation/plan.js';
import { type History, historyOf, isUnfinished } from '../rotation/history.js';
import type { Step } from '../rotation/journal.js';
import type { Reason } from '../rotation/reason.js';
import { repeatsOf } from '../rotation/repeats.js';
import { rotate } from '../rotation/rotate.js';
import { RotationStopped, type RotationSummary } from '../rotation/rotation.js';
import { readAll } from '../rotation/vault.js';
import type { Review } from './applyAll.js';
import { clock } from './clock.js';
import { commands } from './commands.js';
import { labelOf } from './diagnostics.js';
import type { JournalFiles } from './journalFile.js';
import type { Lock, Locks } from './locks.js';
import type { Log } from './log.js';
import { askReason } from './reason.js';
import { type RegenerateParts, createRotationPorts } from './rotationPorts.js';
import { type PartPlace, issuedPlaces, partsOf } from './keyParts.js';
import { type Regenerable, connect, consolePageOf, isNeverAsked, keyPageOf, regenerableOf, whyNotSent } from './providers.js';
import { type KeyFile, keyFiles } from './keyFiles.js';
import { inFile, placesInFiles } from './keyPlaces.js';
import { type Changes, createReferences, filesToChange } from './references.js';
import { messageOf, sayError, sayInfo, sayWarning } from './say.js';
import { overlapSettings, writeSetting } from './settings.js';
import type { StorageFacts } from './storageFacts.js';
import { claimKeyName, claimPartNames } from './slotNames.js';
import { type Subject, ofStored } from './subject.js';
import { showStopped } from './summary.js';

export interface Regenerate {
  /** The command behind “Regenerate key…”: sheet, progress, summary. */
  run(key: Subject): Promise<void>;
  /** Ends when no rotation is under way: a window that closes waits for this as long as VS Code lets it. */
  settled(): Promise<void>;
}

/** How it ended, to be told when everything is released. */
type Tell = () => Promise<unknown>;

export function createRegenerate(parts: RegenerateParts): Regenerate {
  const underWay = new Set<Promise<unknown>>();
  return {
    settled: async () => {
      await Promise.allSettled(underWay);
    },
    run: async (key) => {
      const regenerable = regenerableOf(key.rule);
      if (!(await mayRotate(parts))) return;
      if (regenerable === undefined || isNeverAsked(key) !== undefined) {
        await offerPage(key);
        return;
      }
      const work = locked(parts, key, (locks, ofKey) => regenerate({ ...parts, locks }, key, regenerable, ofKey));
      underWay.add(work);
      const tell = await work.finally(() => underWay.delete(work));
      parts.changed();
      await tell();
    },
  };
}

/** One rotation per key and per name, over all windows of the machine. */
async function locked(parts: RegenerateParts, key: Subject, work: (locks: Locks, ofKey: Lock) => Promise<Tell>): Promise<Tell> {
  const held: Lock[] = [];
  const locks: Locks = {
    take: async (what) => {
      const lock = await parts.locks.take(what);
      if (lock !== undefined) held.push(lock);
      return lock;
    },
  };
  try {
    const ofKey = await locks.take(`key ${key.fingerprint}`);
    if (ofKey === undefined) {
      return () => sayInfo(`${labelOf(key)} is being regenerated already, here or in another window.`);
    }
    return await work(locks, ofKey);
  } catch (error) {
    parts.log.error(messageOf(error));
    return () => sayError(`${labelOf(key)} was not regenerated: ${messageOf(error)}`);
  } finally {
    for (const lock of held) await lock.release().catch((error: unknown) => parts.log.warn(messageOf(error)));
  }
}

async function regenerate(parts: RegenerateParts, given: Subject, regenerable: Regenerable, ofKey: Lock): Promise<Tell> {
  const { provider, lifecycle } = regenerable;
  const { http, baseUrl, otherHosts } = connect(provider);
  const elsewhere = given.stored && whyNotSent(provider, { baseUrl, otherHosts }, given.stored);
  if (elsewhere !== undefined) return () => sayWarning(elsewhere);
  const slots = (await readAll(parts.secrets)).keys.filter((one) => one.provider === provider.id && one.secret.equals(given.secret));
  // The new one takes the slot that has the old one, so that what refers to that gets the new one.
  const stored = given.stored ?? slots.find((one) => whyNotSent(provider, { baseUrl, otherHosts }, one) === undefined);
  const key = (stored && ofStored(parts.index, stored)) ?? given;
  const histories = await historiesIn(parts.journal);
  const open = histories.find((history) => isUnfinished(history) && history.plan.old === key.fingerprint);
  // Another attempt would make another key.
  if (open !== undefined) return async () => vscode.commands.executeCommand(commands.showUnfinished, open.rotation);
  const reason = await askReason(key);
  if (reason === undefined) return () => Promise.resolve();
  const own = await partsOf(key, regenerable);
  if (own === undefined) return () => Promise.resolve();
  const another = reason === 'another application';
  const places = another ? [] : placesInFiles(key, regenerable, own);
  const rename = renameFirst([...new Set(places.map(({ uri }) => uri))].map((uri) => ({ uri, label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true)) })), { old: key.secret, parts: own, lifecycle });
  if (rename !== undefined) return () => sayError(`${labelOf(key)} was not regenerated: ${rename}`);
  const files = await keyFiles(places);
  const claimed = await claimKeyName(parts, provider.id, key, another);
  if ('why' in claimed) return () => sayInfo(claimed.why);
  const { name, claim } = claimed;
  const claims = [ofKey, claim];
  const partNames = await claimPartNames(parts, regenerable, another ? {} : own, key, claims);
  const proposed: RotationPlan = {
    id: randomUUID(),
    provider,
    lifecycle,
    rule: key.rule,
    reason,
    ...overlapFor(reason, lifecycle),
    old: key.secret,
    parts: own,
    name,
    ...partNames,
    baseUrl,
    otherHosts,
    page: consolePageOf(provider),
    today: clock.now().toISOString().slice(0, 10),
    files: files.map(({ uri, label }) => ({ uri: uri.toString(), label })),
    write: 'reference',
    ...(stored !== undefined && !another && { stored: true }),
  };
  const besides = another ? [] : [
    ...(key.places.every(inFile) ? [] : ['Cells of open notebooks that hold the old key stay as they are.']),
    ...slots.filter((one) => one.name !== name).map((one) => `keywright://${provider.id}/${one.name} stands for the old key too, and stays as it is: forget it, or store the new key there.`),
  ];
  const changes = await filesToChange(files, proposed, parts.ignoredNow);
  const left = [...changes.left, ...besides];
  if (!another && proposed.stored !== true && changes.files.length + left.length === 0) return () => offerPage(key, `${labelOf(key)} was not regenerated: it is in none of the files any more. Scan the workspace again.`);
  const toChange = changes.files.length + changes.left.length === 0 ? [] : files;
  const storage = await parts.storage();
  parts.log.info(`what would change for ${labelOf(key)}: ${[...changes.files.map(fileLine), ...left, ...changes.then].join(' ') || 'no file'}`);
  const repeats = repeatsOf(histories, { provider: provider.id, name }, clock.now());
  const chosen = await askSheet(proposed, { ...changes, left }, storage, repeats);
  if (chosen === undefined) return () => Promise.resolve();
  const { write, review } = chosen;
  const plan: RotationPlan = { ...proposed, ...(toChange.length === 0 && { files: [] }), write, ...(review && { review }) };
  const lock = await parts.locks.take(`rotation ${plan.id}`);
  if (lock === undefined) return () => sayError('The lock of this regeneration could not be taken. Try again.');
  parts.log.info(`regenerating ${labelOf(key)} in ${[...toChange.map(({ label }) => label), ...(stored === undefined ? [] : ['SecretStorage'])].join(', ')} (rotation ${plan.id})`);
  try {
    await showProgress(parts.log, `Regenerating ${labelOf(key)}`, async (signal, report) => {
      const references = createReferences(toChange, plan, parts.ignoredNow, reviewOf(plan));
      const changed = files.filter(({ label }) => changes.files.some((file) => file.label === label));
      const variables = variablesOf(key, issuedPlaces(key, regenerable, own));
      const ports = await createRotationPorts(parts, { plan, http, lock, others: claims, references, report, signal, remarks: besides, variables, noticeOf: (summary) => noticeOf(plan, summary, key, changed, variables) });
      await rotate(plan, ports, signal);
    });
    return () => Promise.resolve();
  } catch (error) {
    if (!(error instanceof RotationStopped)) throw error;
    parts.log.warn(error.message);
    return () => showStopped(error, plan);
  }
}

/** How VS Code calls the changes when it shows them. */
export const reviewOf = ({ provider, rule, old, review }: RotationPlan): Review | undefined => (review === true ? { label: `Regenerate ${provider.name} ${rule.title} ${old.masked}` } : undefined);

/** Milliseconds for which both keys are to work; where one call replaces the key, for at most as long as that call can leave it. */
function overlapFor(reason: Reason, lifecycle: Lifecycle): Pick<RotationPlan, 'overlap'> {
  const longest = lifecycle.class === 'rotate' ? (lifecycle.longestGrace ?? 0) : Infinity;
  return reason === 'due' && longest > 0 ? { overlap: Math.min(overlapSettings().overlap, longest) } : {};
}

/** What the journals tell; one that cannot be read is told of at the start, and holds up nothing here. */
async function historiesIn(journal: JournalFiles): Promise<readonly History[]> {
  const read = (await journal.rotations()).map((id) => journal.read(id).then(historyOf, () => undefined));
  return (await Promise.all(read)).filter((history) => history !== undefined);
}

function noticeOf(plan: RotationPlan, summary: RotationSummary, { places, loose }: Subject, files: readonly KeyFile[], variables: readonly string[]): TeamNotice {
  const tracked = new Set([...places, ...loose].filter(({ exposure }) => exposure === 'tracked').map(({ uri }) => uri));
  return teamNotice({
    plan,
    summary,
    at: clock.now(),
    files: files.map(({ uri, label }) => ({ label, shared: tracked.has(uri.toString()) })),
    variables,
  });
}

/** The names under which the key and its parts were found. */
const variablesOf = ({ places }: Subject, ofParts: readonly PartPlace[]): readonly string[] =>
  [...places.map(({ finding }) => finding), ...ofParts.map(({ found }) => found)].flatMap(({ variable }) => (variable === undefined ? [] : [variable]));

/** A cancellable notification. From the call that issues a key on, cancelling only says that it is too late where it is. */
export function showProgress<T>(log: Log, title: string, work: (signal: AbortSignal, report: (step: Step, message: string) => void) => Promise<T>): Thenable<T> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, (progress, token) => {
    const controller = new AbortController();
    let current: Step = 'plan';
    token.onCancellationRequested(() => {
      controller.abort();
      if (current !== 'plan') void sayInfo('Stopping where nothing is lost: a key that was asked for already is stored first.');
    });
    return work(controller.signal, (step, message) => {
      current = step;
      log.info(`${step}: ${message}`);
      progress.report({ message });
    });
  });
}

interface Chosen {
  readonly write: Write;
  /** The changes are shown first, when the new key works. */
  readonly review: boolean;
}

/** The sheet. @returns undefined when the user stops here. */
async function askSheet(plan: RotationPlan, changes: Changes, storage: StorageFacts, repeats: string | undefined): Promise<Chosen | undefined> {
  const { title, detail } = describe(plan, changes, storage.sentences, repeats);
  const another = plan.reason === 'another application';
  const wanted = writeSetting();
  const [references, value, review] = [another ? 'Make Another Key' : 'Regenerate', 'Regenerate, Write New Key into Ignored Files', 'Regenerate, Review Changes First'];
  const byButton: readonly (readonly [string, Chosen])[] = [
    ...(wanted !== 'value' || !changes.choice ? [[references, { write: 'reference', review: false }] as const] : []),
    ...(wanted !== 'reference' && changes.choice ? [[value, { write: 'value', review: false }] as const] : []),
    // What is reviewed is shown, and no new key ever is.
    ...(changes.files.length > 0 && !another ? [[review, { write: 'reference', review: true }] as const] : []),
  ];
  const chosen = await vscode.window.showWarningMessage(title, { modal: true, detail }, ...byButton.map(([button]) => button));
  return byButton.find(([button]) => button === chosen)?.[1];
}

/** Locks and journals name a key by its fingerprint: what other windows are about can be told only by one that they know too. */
export async function mayRotate({ fingerprintsLast }: RegenerateParts): Promise<boolean> {
  if (!(await isTrusted())) return false;
  if (fingerprintsLast) return true;
  const reload = 'Reload Window';
  const why = 'SecretStorage did not answer in time when this window started, so Keywright cannot tell whether another window is about the same key. Nothing was changed. Unlock the keyring if it asks, then reload the window.';
  if ((await sayWarning(why, reload)) === reload) await vscode.commands.executeCommand('workbench.action.reloadWindow');
  return false;
}

export async function isTrusted(): Promise<boolean> {
  if (vscode.workspace.isTrusted) return true;
  const manage = 'Manage Workspace Trust';
  const chosen = await sayWarning('Keywright sends no request and changes no file in Restricted Mode. Trust this workspace to regenerate or test keys.', manage);
  if (chosen === manage) await vscode.commands.executeCommand('workbench.trust.manage');
  return false;
}

/** @param why nothing else can be done with it. */
export async function offerPage(key: Subject, why = whyOnlyPage(key)): Promise<void> {
  const open = 'Open Page';
  const chosen = await sayInfo(why, open);
  if (chosen === open) await vscode.env.openExternal(vscode.Uri.parse(keyPageOf(key.rule), true));
}

function whyOnlyPage(key: Subject): string {
  const never = isNeverAsked(key);
  return never === undefined
    ? `Keywright finds keys like ${labelOf(key)}; it cannot test or regenerate them yet. Their page tells how to replace one.`
    : `${labelOf(key)} was not sent anywhere, and is neither tested nor regenerated: ${never}.`;
}
