import * as vscode from 'vscode';
import { type LastScan, glance } from '../health/glance.js';
import { type KeyHealth, ago, isLeaked } from '../health/keyHealth.js';
import { commands } from './commands.js';
import { labelOf } from './diagnostics.js';
import type { KeyIndex } from './keyIndex.js';

/** Rows of the tooltip at most; the list behind the click has them all. */
const rows = 12;

export interface StatusBar {
  dispose(): void;
  /** What is under way, until it is disposed of. */
  busy(what: string): vscode.Disposable;
  /** How a scan of the whole workspace ended. */
  scanned(outcome: 'finished' | 'unfinished'): void;
  /** How many replaced keys are not proved dead, beside those that are left to work for a while; and of each of these, until when. */
  oldKeys(count: number, pending: readonly string[]): void;
}

/** Key health at a glance: how many keys are leaked, and for each where it stands and what is known of it. */
export function createStatusBar(index: KeyIndex): StatusBar {
  const item = vscode.window.createStatusBarItem('keywright.health', vscode.StatusBarAlignment.Left, 40);
  item.name = 'Keywright: Key Health';
  item.command = commands.showKeys;
  const working = new Map<symbol, string>();
  let lastScan: LastScan = 'none';
  let oldKeys = 0;
  let pending: readonly string[] = [];
  const render = (): void => {
    const keys = index.keys();
    const leaked = keys.filter(isLeaked).length;
    const [doing] = working.values();
    const { text, spoken, note } = glance({ leaked, all: keys.length, oldKeys, pending, lastScan, doing });
    item.text = `$(${doing === undefined ? 'key' : 'sync~spin'}) ${text}`;
    item.tooltip = tooltip(keys, doing, [note, ignoredNote(index.ignored().length)].filter((one) => one !== undefined).join(' '), lastScan);
    item.backgroundColor = leaked > 0 ? new vscode.ThemeColor('statusBarItem.errorBackground') : oldKeys > 0 ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.accessibilityInformation = { label: spoken };
  };
  const listening = index.onDidChangeKeys(render);
  render();
  item.show();
  return {
    busy: (what) => {
      const mark = Symbol();
      working.set(mark, what);
      render();
      return new vscode.Disposable(() => {
        if (working.delete(mark)) render();
      });
    },
    scanned: (outcome) => {
      lastScan = outcome;
      render();
    },
    oldKeys: (count, left) => {
      oldKeys = count;
      pending = left;
      render();
    },
    dispose: () => {
      listening.dispose();
      item.dispose();
    },
  };
}

/** What is ignored is not shown, but never forgotten. */
const ignoredNote = (count: number): string | undefined => (count === 0 ? undefined : `${count} ${count === 1 ? 'finding is' : 'findings are'} ignored: Keywright: Show Ignored Findings lists them.`);

function tooltip(keys: readonly KeyHealth[], doing: string | undefined, note: string, lastScan: LastScan): vscode.MarkdownString {
  const text = new vscode.MarkdownString(undefined, true);
  text.appendMarkdown(`**Keywright**${doing === undefined ? '' : ` — ${cell(doing)}`}\n\n`);
  if (note !== '') text.appendMarkdown(`${cell(note)}\n\n`);
  if (keys.length === 0) return text.appendMarkdown(lastScan === 'finished' ? 'No key was found in this workspace.' : 'No key has been found yet.');
  text.appendMarkdown('| Key | Where | Exposure | Status | First seen |\n|---|---|---|---|---|\n');
  for (const key of keys.slice(0, rows)) {
    const status = key.check?.verdict ?? 'unknown';
    text.appendMarkdown(`| ${[labelOf(key), whereOf(key), key.exposure, status, ago(key.firstSeen, new Date())].map(cell).join(' | ')} |\n`);
  }
  if (keys.length > rows) text.appendMarkdown(`\n… and ${keys.length - rows} more: click to see them all.`);
  return text;
}

/** "src/app.ts:12 and 2 more" */
export function whereOf(key: KeyHealth): string {
  const [first] = key.places;
  if (first === undefined) return '';
  const path = `${vscode.workspace.asRelativePath(vscode.Uri.parse(first.uri, true))}:${first.finding.from.line + 1}`;
  const more = key.places.length + key.loose.length - 1;
  return more === 0 ? path : `${path} and ${more} more`;
}

/** A file may have any name: nothing of it becomes markup. */
const cell = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&:@]/gu, '\\$&').replace(/\s+/gu, ' ');
