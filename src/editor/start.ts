import { join } from 'node:path';
import type * as vscode from 'vscode';
import { createApprovals } from './approvals.js';
import { registerCommands } from './registerCommands.js';
import { publishDiagnostics } from './diagnostics.js';
import { createJournal } from './journalFile.js';
import { createKeyIndex } from './keyIndex.js';
import { createKeyMemory, fingerprintKey, keptKey } from './keyMemory.js';
import { createLog } from './log.js';
import { tellLostKeys } from './lostKeys.js';
import { registerDebugging } from './debugging.js';
import { createIgnoredNow } from './ignoredNow.js';
import { createLocks } from './locks.js';
import { createOtherHolders } from './otherHolders.js';
import { createOverlaps } from './overlaps.js';
import { createRegenerate } from './regenerate.js';
import { createRepositories } from './repositories.js';
import { registerReferenceLanguage } from './referenceLanguage.js';
import { publishReferenceProblems } from './referenceProblems.js';
import { messageOf } from './say.js';
import { registerQuickFixes } from './quickFix.js';
import { registerBefore } from './restoreChanged.js';
import { registerRename } from './renameKey.js';
import { createRelay } from './relay.js';
import { createScanner } from './scanner.js';
import { createSealedFiles } from './sealedFiles.js';
import { createSecretStore, secretStoreFacts } from './secretStore.js';
import { createStatusBar } from './statusBar.js';
import { keptSince } from './storageFacts.js';
import { createTerminals } from './terminals.js';
import { createWorkspaceScan } from './workspaceScan.js';
import { offerUnfinished } from './unfinished.js';
import { watchChanges } from './watch.js';
import { readAll } from '../rotation/vault.js';
import { type Fingerprint, Secret, fingerprint } from '../secret/secret.js';

let settled = (): Promise<void> => Promise.resolve();

/** Builds the parts and wires them, nothing else. */
export async function start(context: vscode.ExtensionContext): Promise<void> {
  const log = createLog();
  const stopped = new AbortController();
  const secrets = createSecretStore(context.secrets);
  const locks = createLocks(join(context.globalStorageUri.fsPath, 'locks'));
  const memory = createKeyMemory(context.globalState, () => new Date());
  const { bytes: key, lasts } = await fingerprintKey(secrets, locks, (reason) => log.tagged('storage').warn(`SecretStorage failed: ${reason}`));
  const kept = !lasts ? 'unknown' : keptSince(context.globalState, fingerprint(Secret.of('kept since'), key));
  const known = new WeakMap<Secret, Fingerprint>();
  const fingerprintOf = (secret: Secret): Fingerprint => {
    const made = known.get(secret) ?? fingerprint(secret, key);
    known.set(secret, made);
    return made;
  };
  const index = createKeyIndex(fingerprintOf, memory);
  const repositories = createRepositories(log.tagged('ignoring'), () => scanner.ruleIds());
  const scanner = createScanner(index, log.tagged('scan'), undefined, repositories);
  const statusBar = createStatusBar(index);
  const countOldKeys = (): void => {
    readAll(secrets).then(
      ({ retiring }) => statusBar.oldKeys(retiring.filter(({ rotation }) => overlaps.dueOf(rotation) === undefined).length, overlaps.sentences()),
      (error: unknown) => log.tagged('storage').warn(messageOf(error)),
    );
  };
  const scan = createWorkspaceScan(scanner, statusBar, log.tagged('scan'));
  /** Rules find more, so that everything is scanned again; all else only says what is ignored of what was found. */
  const reread = async (changed?: vscode.Uri): Promise<void> => {
    repositories.reset();
    await scanner.rescan();
    if (changed?.path.endsWith('.toml') === true) scan.again();
    else scan.anew();
  };
  const journal = createJournal(join(context.globalStorageUri.fsPath, 'rotations'));
  const sealed = createSealedFiles(join(context.globalStorageUri.fsPath, 'sealed'), () => keptKey(secrets, locks, 'sealing-key'));
  const holders = createOtherHolders(secrets, context.globalStorageUri.fsPath, log.tagged('rotation'), stopped.signal);
  const parts = { index, fingerprintsLast: lasts, memory, secrets, storage: () => secretStoreFacts(kept), sealed, journal, locks, ignoredNow: createIgnoredNow(log.tagged('rotation')), holders, log: log.tagged('rotation'), closing: stopped.signal, changed: () => refresh() };
  const overlaps = createOverlaps(parts, countOldKeys);
  const refresh = (): void => void overlaps.refresh().catch((error: unknown) => log.tagged('rotation').warn(messageOf(error)));
  const regenerate = createRegenerate(parts);
  settled = () => regenerate.settled();
  const approvals = createApprovals(secrets, log.tagged('references'));

  context.subscriptions.push(
    log,
    scanner,
    repositories,
    index,
    statusBar,
    context.secrets.onDidChange(refresh),
    overlaps,
    holders,
    tellLostKeys(secrets, context.secrets.onDidChange, context.globalState, log.tagged('storage')),
    scan,
    publishDiagnostics(index),
    registerQuickFixes(index),
    registerBefore(),
    createRelay(approvals, log.tagged('references')),
    registerReferenceLanguage(secrets),
    registerRename(parts),
    publishReferenceProblems(approvals, context.secrets.onDidChange, log.tagged('references')),
    registerDebugging(secrets, approvals, log.tagged('references')),
    createTerminals(context.environmentVariableCollection, secrets, context.secrets.onDidChange, approvals, log.tagged('references')),
    registerCommands(parts, regenerate, overlaps, approvals, scan, reread, () => log.show()),
    watchChanges(scanner, repositories, reread, log.tagged('scan')),
  );
  refresh();
  void secretStoreFacts(kept).then(({ forgets, sentences }) => log.tagged('storage')[forgets ? 'warn' : 'info'](`SecretStorage: ${sentences.join(' ')}`));
  scan.onStart();
  context.subscriptions.push({ dispose: () => stopped.abort() });
  offerUnfinished(parts).catch((error: unknown) => {
    if (!stopped.signal.aborted) log.tagged('rotation').warn(messageOf(error));
  });
}

/** When no rotation is under way. */
export const whenSettled = (): Promise<void> => settled();
