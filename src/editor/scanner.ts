import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { LocatedFinding } from '../detection/position.js';
import type { Sifted } from '../ignoring/ignoring.js';
import { type Exposure, type Git, createGit } from '../workspace/exposure.js';
import { type ScanProgress, scanTree } from '../workspace/scan.js';
import { createScanPool } from '../workspace/scanPool.js';
import { createScanThread } from '../workspace/scanThread.js';
import { wouldWalk } from '../workspace/walk.js';
import { createBatches } from './batches.js';
import type { KeyIndex, Reading } from './keyIndex.js';
import type { Log } from './log.js';
import { type ScanSettings, filesExclude, scanSettings } from './settings.js';

export interface Scanner {
  /** Every file of every folder. @throws the signal's reason. */
  scanWorkspace(signal: AbortSignal, onProgress: (progress: ScanProgress) => void): Promise<void>;
  /** The text of a document as it is now, saved or not; of a closed one nothing. */
  scanDocument(document: vscode.TextDocument): Promise<void>;
  /**
   * What changed on the disk, and what was open and is not any more: files and whole folders. Forgotten is what is deleted, what is not on the disk, and
   * what is in none of the workspace's folders.
   */
  scanFiles(uris: readonly vscode.Uri[]): Promise<void>;
  /** What is ignored has changed: every file with findings, ignored or not, and what is open. */
  rescan(): Promise<void>;
  /** Asks git again about every file with findings. */
  refreshExposures(): Promise<void>;
  /** Settings have changed. */
  configure(): void;
  /** The ids of all that is looked for. */
  ruleIds(): Promise<ReadonlySet<string>>;
  /** Ends what is under way: it rejects. */
  dispose(): void;
}

/** Texts that are not files of the user's: output channels, git's old versions, the like. */
const documentSchemes: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-notebook-cell', 'vscode-vfs', 'vscode-test-web']);

/** Files with findings whose exposure is asked of git in one go. */
const batch = 64;

/** Milliseconds that findings wait for others at most. */
const patience = 500;

/** What the folders say of findings. */
export interface Sieve {
  sift(uri: vscode.Uri, text: string, findings: readonly LocatedFinding[]): Promise<Sifted<LocatedFinding>>;
  /** Whether a folder has rules of its own: then it finds something where ours find nothing. */
  hasRules(folder: vscode.Uri): Promise<boolean>;
  /** A scan of everything begins. */
  renew(): void;
}

const keepAll: Sieve = { sift: (_uri, _text, kept) => Promise.resolve({ kept, ignored: [] }), hasRules: () => Promise.resolve(false), renew: () => undefined };

/** A file on the disk, before git is asked about it. */
interface Found {
  readonly uri: vscode.Uri;
  readonly findings: readonly LocatedFinding[];
  readonly ignored: Sifted<LocatedFinding>['ignored'];
  readonly began: number;
}

export function createScanner(index: KeyIndex, log: Log, git: Git = createGit({ onProblem: (error) => log.warn(`exposure is unknown: ${error.message}`) }), sieve: Sieve = keepAll): Scanner {
  const ended = new AbortController();
  let settings: ScanSettings = scanSettings();
  /** For documents and single files. */
  const thread = createScanThread(settings);
  /** By folder: what git tracks although it ignores it. */
  const tracked = new Map<string, ReadonlySet<string>>();
  /** Counts the changes of what git says. */
  let gitChanges = 0;

  /** Restricted Mode runs no program: a repository's own configuration could choose one. */
  const exposuresOf = async (root: string, paths: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Exposure>> =>
    vscode.workspace.isTrusted ? git.exposuresOf(root, paths, signal) : new Map(paths.map((path) => [path, 'unknown']));

  /** Does it again where git's state has changed meanwhile: nobody else corrects an answer that is in no index yet. */
  const steadily = async <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> => {
    for (;;) {
      const asked = gitChanges;
      const result = await work();
      signal.throwIfAborted();
      if (asked === gitChanges) return result;
    }
  };

  const publish = async (root: string, found: readonly Found[], signal: AbortSignal): Promise<void> => {
    const [exposures, gone] = await steadily(async () => [await exposuresOf(root, found.map(({ uri }) => uri.fsPath), signal), await goneOf(found.map(({ uri }) => uri))] as const, signal);
    index.set(
      found.map(({ uri, findings, ignored, began }) =>
        // Its folder may have been deleted, or removed from the workspace, while nobody knew of this file.
        gone.has(uri) || vscode.workspace.getWorkspaceFolder(uri) === undefined
          ? nothingIn(uri.toString(), began)
          : { uri: uri.toString(), exposure: exposures.get(uri.fsPath) ?? 'unknown', findings, ignored, began },
      ),
    );
  };

  const optionsFor = (folder: vscode.WorkspaceFolder): { exclude: readonly string[]; maxBytes: number; tracked: ReadonlySet<string> } => ({
    exclude: [...filesExclude(folder.uri), ...settings.exclude],
    maxBytes: settings.maxBytes,
    tracked: tracked.get(folder.uri.toString()) ?? new Set(),
  });

  const wouldScan = (folder: vscode.WorkspaceFolder, uri: vscode.Uri): Promise<boolean> => wouldWalk(folder.uri.fsPath, uri.fsPath, { ...optionsFor(folder), signal: ended.signal });

  /** Everything in a folder, or in one directory of it. */
  async function scanFolder(folder: vscode.WorkspaceFolder, within: vscode.Uri, signal: AbortSignal, onProgress?: (progress: ScanProgress) => void): Promise<void> {
    const root = folder.uri.fsPath;
    const whole = within.toString() === folder.uri.toString();
    const start = index.now();
    if (whole && vscode.workspace.isTrusted) tracked.set(folder.uri.toString(), await git.trackedButIgnored(root, signal));
    const skipped: string[] = [];
    const found = new Set<string>();
    let ignoredCount = 0;
    const queue = createBatches<Found>(batch, patience, (found) => publish(root, found, signal));
    const pool = createScanPool(settings);
    /** One folder of the workspace may lie in another: the inner one says what is scanned. */
    const isOwn = (uri: vscode.Uri): boolean => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString();
    const onSkip = (path: string, reason: string, detail?: string): void => void skipped.push(`${path}: ${reason}${detail === undefined ? '' : ` (${detail})`}`);
    try {
      const sift = (path: string, text: string, all: readonly LocatedFinding[]): Promise<Sifted<LocatedFinding>> => sieve.sift(vscode.Uri.file(path), text, all);
      const how = { ...optionsFor(folder), sift, siftsAll: await sieve.hasRules(folder.uri), within: within.fsPath, now: () => index.now(), signal, onSkip, ...(onProgress && { onProgress }) };
      for await (const { path, findings, ignored, began } of scanTree([root], pool, how)) {
        const uri = vscode.Uri.file(path);
        if (findings.length + ignored.length === 0 || !isOwn(uri)) continue;
        found.add(uri.toString());
        ignoredCount += ignored.length;
        // Unsaved text counts more, and is scanned by itself.
        if (openDocument(uri.toString()) === undefined) queue.push({ uri, findings, ignored, began });
      }
      await queue.end();
    } finally {
      pool.dispose();
      queue.dispose();
    }
    forget(start, (uri) => isWithin(within.toString(), uri) && isOwn(vscode.Uri.parse(uri, true)) && !found.has(uri));
    if (!whole) return;
    log.info(`scanned ${root}: ${found.size} files with findings, ${ignoredCount} findings ignored, ${skipped.length} skipped`);
    for (const line of skipped) log.info(`skipped ${line}`);
  }

  /** Of what is not open in an editor, and was not read anew since. */
  const forget = (began: number, which: (uri: string) => boolean): void =>
    index.set(
      index
        .uris()
        .filter((uri) => which(uri) && openDocument(uri) === undefined)
        .map((uri) => nothingIn(uri, began)),
    );

  /** Scans that have not taken their document's text yet: whoever asks for another one until then has the same. */
  const queued = new Map<vscode.TextDocument, Promise<void>>();

  const scanDocument = (document: vscode.TextDocument): Promise<void> => {
    if (!documentSchemes.has(document.uri.scheme)) return Promise.resolve();
    const waiting = queued.get(document);
    if (waiting !== undefined) return waiting;
    const scan = Promise.resolve()
      .then(() => scanText(document, () => queued.delete(document)))
      .finally(() => {
        if (queued.get(document) === scan) queued.delete(document);
      });
    queued.set(document, scan);
    return scan;
  };

  /** @param onTaken is called when the text is taken. */
  const scanText = async (document: vscode.TextDocument, onTaken: () => void): Promise<void> => {
    const uri = document.uri.toString();
    let taken: { readonly text: string; readonly began: number; readonly version: number } | undefined;
    const take = (): string | undefined => {
      onTaken();
      if (document.isClosed) return undefined;
      taken = { text: document.getText(), began: index.now(), version: document.version };
      if (taken.text.length <= settings.maxBytes) return taken.text;
      log.info(`skipped ${uri}: longer than ${settings.maxBytes} bytes`);
      index.set([nothingIn(uri, taken.began)]);
      return undefined;
    };
    const found = await thread.search(document.uri.path, take);
    if (found === undefined || taken === undefined) return;
    const { text, began, version } = taken;
    // What was typed meanwhile is scanned by itself.
    const isCurrent = (): boolean => openDocument(uri) === document && document.version === version;
    if (!isCurrent()) return;
    const { kept: findings, ignored } = await sieve.sift(document.uri, text, found);
    if (!isCurrent()) return;
    const known = index.file(uri);
    if (findings.length + ignored.length === 0 || known !== undefined) {
      index.set([{ uri, exposure: known?.exposure ?? 'unknown', findings, ignored, began }]);
      return;
    }
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    if (folder?.uri.scheme === 'file' && !(await wouldScan(folder, document.uri))) return;
    const root = rootOf(document.uri);
    const exposures = document.uri.scheme === 'file' ? await steadily(() => exposuresOf(root, [document.uri.fsPath], ended.signal), ended.signal) : undefined;
    if (isCurrent()) index.set([{ uri, exposure: exposures?.get(document.uri.fsPath) ?? 'unknown', findings, ignored, began }]);
  };

  const scanFile = async (folder: vscode.WorkspaceFolder, uri: vscode.Uri, began: number): Promise<void> => {
    const how = { maxBytes: settings.maxBytes, everyText: await sieve.hasRules(folder.uri) };
    const [scan] = (await wouldScan(folder, uri)) ? await thread.scan([uri.fsPath], how) : [];
    const { findings: all, source } = scan !== undefined && 'findings' in scan ? scan : { findings: [] };
    const { kept: findings, ignored } = source === undefined ? { kept: all, ignored: [] } : await sieve.sift(uri, source.text, all);
    if (findings.length + ignored.length === 0) index.set([nothingIn(uri.toString(), began)]);
    else await publish(folder.uri.fsPath, [{ uri, findings, ignored, began }], ended.signal);
    // Where a file is, or nothing any more, there is no directory.
    forget(began, (known) => known !== uri.toString() && isWithin(uri.toString(), known));
  };

  const scanOpen = async (): Promise<void> => {
    await Promise.all(vscode.workspace.textDocuments.map((document) => scanDocument(document)));
  };

  const scanFiles = async (uris: readonly vscode.Uri[]): Promise<void> => {
    const scanned: string[] = [];
    // Sorted, so that what lies in a directory comes after it and was scanned with it.
    for (const uri of uris.toSorted((a, b) => (a.toString() < b.toString() ? -1 : 1))) {
      if (openDocument(uri.toString()) !== undefined || scanned.some((directory) => isWithin(directory, uri.toString()))) continue;
      const began = index.now();
      const folder = vscode.workspace.getWorkspaceFolder(uri);
      if (uri.scheme !== 'file' || folder === undefined) forget(began, (known) => isWithin(uri.toString(), known));
      // A directory comes in one piece when it is moved here or grows faster than it can be watched.
      else if (await isDirectory(uri)) {
        scanned.push(uri.toString());
        await scanFolder(folder, uri, ended.signal);
      } else await scanFile(folder, uri, began);
    }
  };

  return {
    scanDocument,
    scanFiles,

    rescan: async () => {
      await scanOpen();
      await scanFiles(index.uris().map((uri) => vscode.Uri.parse(uri, true)));
    },

    scanWorkspace: async (signal, onProgress) => {
      const either = AbortSignal.any([signal, ended.signal]);
      forget(index.now(), (uri) => vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true)) === undefined);
      sieve.renew();
      await scanOpen();
      for (const folder of vscode.workspace.workspaceFolders ?? []) {
        if (folder.uri.scheme === 'file') await scanFolder(folder, folder.uri, either, onProgress);
        else log.warn(`${folder.name} is not on this machine's disk: only its open documents are checked`);
      }
    },

    refreshExposures: async () => {
      gitChanges++;
      const asked = gitChanges;
      const byRoot = new Map<string, vscode.Uri[]>();
      for (const { uri } of index.files()) {
        const parsed = vscode.Uri.parse(uri, true);
        if (parsed.scheme === 'file') byRoot.set(rootOf(parsed), [...(byRoot.get(rootOf(parsed)) ?? []), parsed]);
      }
      const changed = new Map<string, Exposure>();
      for (const [root, files] of byRoot) {
        const exposures = await exposuresOf(root, files.map(({ fsPath }) => fsPath), ended.signal);
        for (const uri of files) changed.set(uri.toString(), exposures.get(uri.fsPath) ?? 'unknown');
      }
      // Else somebody has begun to ask since, and knows better.
      if (asked === gitChanges) index.expose(changed);
    },

    configure: () => {
      settings = scanSettings();
      thread.configure(settings);
    },

    ruleIds: () => thread.ruleIds(),

    dispose: () => {
      ended.abort();
      thread.dispose();
    },
  };
}

const nothingIn = (uri: string, began: number): Reading => ({ uri, exposure: 'unknown', findings: [], began });

const openDocument = (uri: string): vscode.TextDocument | undefined => vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri && !document.isClosed);

const isWithin = (directory: string, uri: string): boolean => uri === directory || uri.startsWith(directory.endsWith('/') ? directory : `${directory}/`);

const statOf = ({ fsPath }: vscode.Uri): Promise<Stats | undefined> => lstat(fsPath).catch(() => undefined);

const isDirectory = async (uri: vscode.Uri): Promise<boolean> => (await statOf(uri))?.isDirectory() === true;

async function goneOf(uris: readonly vscode.Uri[]): Promise<ReadonlySet<vscode.Uri>> {
  const stats = await Promise.all(uris.map(statOf));
  return new Set(uris.filter((_, at) => stats[at] === undefined));
}

/** The folder by which git is asked about a file. */
function rootOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.fsPath ?? vscode.Uri.joinPath(uri, '..').fsPath;
}
