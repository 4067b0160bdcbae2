import * as vscode from 'vscode';
import { type History, historyOf } from '../rotation/history.js';
import { teamNotice } from '../rotation/notice.js';
import { type RotationPlan, isSentAsBefore } from '../rotation/plan.js';
import { resume } from '../rotation/resume.js';
import { rollBack } from '../rotation/rollBack.js';
import { RotationStopped } from '../rotation/rotation.js';
import { planFrom } from '../rotation/takeUp.js';
import { keySlot, readRetiring } from '../rotation/vault.js';
import { clock } from './clock.js';
import type { Lock } from './locks.js';
import { connect, hostsIn, hostsOfKept, regenerableById } from './providers.js';
import { type KeyFile, keyFiles } from './keyFiles.js';
import { createReferences } from './references.js';
import { mayRotate, reviewOf, showProgress } from './regenerate.js';
import type { RegenerateParts } from './rotationPorts.js';
import { createRotationPorts } from './rotationPorts.js';
import { messageOf, sayError, sayInfo } from './say.js';
import { showStopped } from './summary.js';

export type Way = 'resume' | 'roll back';

/** Takes up a rotation that was cut short; says how it came out. */
export async function takeUp(parts: RegenerateParts, id: string, way: Way): Promise<void> {
  if (!(await mayRotate(parts))) return;
  const held: Lock[] = [];
  try {
    const tell = await takeUpLocked(parts, id, way, held);
    for (const lock of held.splice(0)) await lock.release();
    parts.changed();
    await tell();
  } finally {
    for (const lock of held) await lock.release().catch((error: unknown) => parts.log.warn(messageOf(error)));
  }
}

/** @param held the locks that were taken, for the caller to release. @returns how it came out, to be told when they are. */
async function takeUpLocked(parts: RegenerateParts, id: string, way: Way, held: Lock[]): Promise<() => Promise<unknown>> {
  const lock = await parts.locks.take(`rotation ${id}`);
  if (lock === undefined) return () => sayInfo('Another window is about it.');
  held.push(lock);
  // Read under the lock: it may have ended meanwhile.
  const history = historyOf(await parts.journal.read(id));
  if (history === undefined || history.state === 'ended') return () => sayInfo('It has ended meanwhile.');
  const { provider, name, partNames = {}, old } = history.plan;
  for (const what of [`key ${old}`, ...[name, ...Object.values(partNames)].map((slot) => `slot ${keySlot(provider, slot)}`)]) {
    const other = await parts.locks.take(what);
    if (other === undefined) return () => sayInfo('The key is being regenerated, here or in another window.');
    held.push(other);
  }
  const known = await planOf(parts, history);
  if (typeof known === 'string') return () => sayError(known);
  const { plan, http } = known;
  const files = await filesOf(plan);
  parts.log.info(`${way === 'resume' ? 'resuming' : 'rolling back'} ${plan.provider.id}/${plan.name} (rotation ${id})`);
  try {
    return await showProgress(parts.log, `${way === 'resume' ? 'Resuming' : 'Rolling back'} ${plan.provider.name} ${plan.name}`, async (signal, report) => {
      const references = createReferences(files, plan, parts.ignoredNow, reviewOf(plan));
      const noticeOf: Parameters<typeof createRotationPorts>[1]['noticeOf'] = (summary) => teamNotice({ plan, summary, at: clock.now(), files: [], variables: [plan.name] });
      const ports = await createRotationPorts(parts, { plan, http, lock, others: held, references, report, signal, remarks: [], variables: [], noticeOf });
      const recovery = { history, plan, ports, signal };
      if (way === 'resume') {
        const ended = await resume(recovery);
        return () => (ended === 'done' ? Promise.resolve(undefined) : sayInfo(endWords[ended]));
      }
      const { remarks } = await rollBack(recovery);
      parts.index.touch();
      return () => sayInfo([endWords['rolled back'], ...remarks].join(' '));
    });
  } catch (error) {
    if (!(error instanceof RotationStopped)) throw error;
    parts.log.warn(error.message);
    return () => showStopped(error, plan);
  }
}

const endWords = {
  untouched: 'Nothing was issued and nothing was changed: there was nothing to go on with.',
  'rolled back': 'Everything is what it was: the old key works, and there is no new one.',
} as const;

/** The plan as it was, and the way to the provider; or why it cannot be taken up. */
async function planOf({ secrets }: RegenerateParts, history: History): Promise<{ readonly plan: RotationPlan; readonly http: ReturnType<typeof connect>['http'] } | string> {
  const { provider: id, name, page } = history.plan;
  const regenerable = regenerableById(id);
  const kept = await readRetiring(secrets, history.rotation);
  if (kept === undefined) return `SecretStorage no longer has the old key of ${id}/${name}, so its regeneration cannot be taken up. Look at ${page}, and at Show Stored Keys.`;
  const plan = regenerable && planFrom(history, regenerable.provider, kept);
  if (regenerable === undefined || plan === undefined) return `This version of Keywright cannot regenerate such keys of ${id}. Look at ${page}.`;
  const { http, ...now } = connect(regenerable.provider);
  if (!isSentAsBefore({ provider: regenerable.provider, ...now }, kept)) return `The key belongs to ${hostsOfKept(regenerable.provider, kept)}, and keywright.baseUrls now names ${hostsIn(now)} for ${regenerable.provider.name}. Nothing was sent.`;
  return { plan: { ...plan, ...now }, http };
}

/** Those that are there: one that is gone can hold no key. */
async function filesOf({ files }: RotationPlan): Promise<readonly KeyFile[]> {
  const there: { uri: string }[] = [];
  for (const { uri } of files) {
    const at = vscode.Uri.parse(uri, true);
    const isThere = at.scheme === 'untitled' ? vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri) : await vscode.workspace.fs.stat(at).then(() => true, () => false);
    if (isThere) there.push({ uri });
  }
  return keyFiles(there);
}
