import * as vscode from 'vscode';
import { type Detector, createDetector } from '../detection/detector.js';
import { type LocatedFinding, locate } from '../detection/position.js';
import type { FileFindings } from '../health/keyHealth.js';
import { providers, rulesOf } from '../providers/registry.js';
import { type Exposure, createGit } from '../workspace/exposure.js';
import { readText } from '../workspace/readText.js';
import { type ScanProgress, scanTree } from '../workspace/scan.js';
import { wouldWalk } from '../workspace/walk.js';
import type { KeyIndex } from './keyIndex.js';
import type { Log } from './log.js';
import { type ScanSettings, filesExclude, scanSettings } from './settings.js';

export interface Scanner {
  /** Every file of every folder. @throws the signal's reason. */
  scanWorkspace(signal: AbortSignal, onProgress: (progress: ScanProgress) => void): Promise<void>;
  /** The text of a document as it is now, saved or not. */
  scanDocument(document: vscode.TextDocument): Promise<void>;
  /** Files that changed on the disk; deleted ones are forgotten. */
  scanFiles(uris: readonly vscode.Uri[]): Promise<void>;
  /** Asks git again about every file with findings. */
  refreshExposures(): Promise<void>;
  /** Settings have changed. */
  configure(): void;
}

/** Texts that are not files of the user's: output channels, git's old versions, the like. */
const documentSchemes: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-notebook-cell', 'vscode-vfs', 'vscode-test-web']);

/** Files with findings whose exposure is asked of git in one go. */
const batch = 64;

export function createScanner(index: KeyIndex, log: Log): Scanner {
  const git = createGit({ onProblem: (error) => log.warn(`exposure is unknown: ${error.message}`) });
  const never = new AbortController().signal;
  let settings: ScanSettings = scanSettings();
  let detector = detectorFor(settings);

  const openDocument = (uri: string): vscode.TextDocument | undefined => vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri && !document.isClosed);

  /** Restricted Mode runs no program: a repository's own configuration could choose one. */
  const exposuresOf = async (root: string, paths: readonly string[], signal: AbortSignal): Promise<Map<string, Exposure>> =>
    vscode.workspace.isTrusted ? git.exposuresOf(root, paths, signal) : new Map(paths.map((path) => [path, 'unknown']));

  const exposureOf = async (uri: vscode.Uri): Promise<Exposure> => {
    if (uri.scheme !== 'file') return 'unknown';
    return (await exposuresOf(rootOf(uri), [uri.fsPath], never)).get(uri.fsPath) ?? 'unknown';
  };

  const optionsFor = (folder: vscode.WorkspaceFolder | undefined): { exclude: readonly string[]; maxBytes: number } => ({
    exclude: [...(folder === undefined ? [] : filesExclude(folder.uri)), ...settings.exclude],
    maxBytes: settings.maxBytes,
  });

  const isWanted = async (uri: vscode.Uri): Promise<boolean> => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder?.uri.scheme !== 'file') return folder !== undefined || uri.scheme !== 'file' || openDocument(uri.toString()) !== undefined;
    return wouldWalk(folder.uri.fsPath, uri.fsPath, { ...optionsFor(folder), signal: never });
  };

  async function scanFolder(folder: vscode.WorkspaceFolder, signal: AbortSignal, onProgress: (progress: ScanProgress) => void): Promise<void> {
    const root = folder.uri.fsPath;
    const tracked = vscode.workspace.isTrusted ? await git.trackedButIgnored(root, signal) : new Set<string>();
    const skipped: string[] = [];
    const found = new Set<string>();
    let waiting: { readonly path: string; readonly findings: readonly LocatedFinding[] }[] = [];
    const flush = async (): Promise<void> => {
      const exposures = await exposuresOf(root, waiting.map(({ path }) => path), signal);
      index.set(waiting.map(({ path, findings }) => ({ uri: vscode.Uri.file(path).toString(), exposure: exposures.get(path) ?? 'unknown', findings })));
      waiting = [];
    };
    const onSkip = (path: string, reason: string, detail?: string): void => void skipped.push(`${path}: ${reason}${detail === undefined ? '' : ` (${detail})`}`);
    for await (const file of scanTree([root], detector, { ...optionsFor(folder), tracked, signal, onProgress, onSkip })) {
      if (file.findings.length === 0) continue;
      const uri = vscode.Uri.file(file.path).toString();
      found.add(uri);
      if (openDocument(uri) !== undefined) continue; // Its unsaved text counts, and is scanned by itself.
      waiting.push(file);
      if (waiting.length >= batch) await flush();
    }
    await flush();
    index.set(forgotten(folder.uri, found));
    log.info(`scanned ${root}: ${found.size} files with findings, ${skipped.length} skipped`);
    for (const line of skipped) log.info(`skipped ${line}`);
  }

  /** What is known of a folder's files that a full scan did not find again. */
  const forgotten = (folder: vscode.Uri, found: ReadonlySet<string>): FileFindings[] =>
    index
      .files()
      .filter(({ uri }) => uri.startsWith(`${folder.toString()}/`) && !found.has(uri) && openDocument(uri) === undefined)
      .map(({ uri }) => ({ uri, exposure: 'unknown', findings: [] }));

  const scanDocument = async (document: vscode.TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    if (!documentSchemes.has(document.uri.scheme)) return;
    const known = index.file(uri);
    const text = document.getText();
    if (text.length > settings.maxBytes) {
      log.info(`skipped ${uri}: longer than ${settings.maxBytes} bytes`);
      index.set([{ uri, exposure: 'unknown', findings: [] }]);
      return;
    }
    const findings = locate(text, detector.detect(text));
    if (findings.length === 0 || known !== undefined) {
      index.set([{ uri, exposure: known?.exposure ?? 'unknown', findings }]);
      return;
    }
    if (!(await isWanted(document.uri))) return;
    const exposure = await exposureOf(document.uri);
    // What was typed meanwhile has been scanned meanwhile.
    if (!document.isClosed && document.getText() === text) index.set([{ uri, exposure, findings }]);
  };

  return {
    scanDocument,

    scanWorkspace: async (signal, onProgress) => {
      await Promise.all(vscode.workspace.textDocuments.map((document) => scanDocument(document)));
      for (const folder of vscode.workspace.workspaceFolders ?? []) {
        if (folder.uri.scheme === 'file') await scanFolder(folder, signal, onProgress);
        else log.warn(`${folder.name} is not on this machine's disk: only its open documents are checked`);
      }
    },

    scanFiles: async (uris) => {
      for (const uri of uris) {
        if (openDocument(uri.toString()) !== undefined) continue;
        const read = (await isWanted(uri)) ? await readText(uri.fsPath, settings.maxBytes) : undefined;
        const text = read !== undefined && 'text' in read ? read.text : '';
        const findings = locate(text, detector.detect(text));
        index.set([{ uri: uri.toString(), exposure: findings.length === 0 ? 'unknown' : await exposureOf(uri), findings }]);
      }
    },

    refreshExposures: async () => {
      const files = index.files();
      const changed: FileFindings[] = [];
      for (const folder of new Set(files.map(({ uri }) => rootOf(vscode.Uri.parse(uri, true))))) {
        const inside = files.filter(({ uri }) => uri.startsWith('file:') && rootOf(vscode.Uri.parse(uri, true)) === folder);
        const exposures = await exposuresOf(folder, inside.map(({ uri }) => vscode.Uri.parse(uri, true).fsPath), never);
        for (const file of inside) {
          const exposure = exposures.get(vscode.Uri.parse(file.uri, true).fsPath) ?? 'unknown';
          const now = index.file(file.uri);
          if (now !== undefined && now.exposure !== exposure) changed.push({ ...now, exposure });
        }
      }
      index.set(changed);
    },

    configure: () => {
      settings = scanSettings();
      detector = detectorFor(settings);
    },
  };
}

const detectorFor = (settings: ScanSettings): Detector => createDetector(rulesOf(providers), { generic: settings.generic });

/** The folder by which git is asked about a file. */
function rootOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.fsPath ?? vscode.Uri.joinPath(uri, '..').fsPath;
}
