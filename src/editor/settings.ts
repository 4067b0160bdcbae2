import * as vscode from 'vscode';
import { DEFAULT_BUDGET, type RulesBudget } from '../workspace/repositoryRules.js';
import { DEFAULT_MAX_BYTES } from '../workspace/scan.js';
import { settingKeys } from './settingKeys.js';

const DEFAULT_OVERLAP_HOURS = 24;

export interface ScanSettings {
  readonly onStart: boolean;
  readonly maxBytes: number;
  readonly exclude: readonly string[];
  readonly generic: boolean;
}

/**
 * A setting that a repository must not choose: only what the user, or the remote machine, says. The scopes in package.json say the same; this holds even
 * where a workspace file is read as a user file.
 */
function ownSetting<T>(key: string, fallback: T): T {
  const told = vscode.workspace.getConfiguration().inspect<T>(key);
  return told?.globalValue ?? told?.defaultValue ?? fallback;
}

export function scanSettings(): ScanSettings {
  return {
    onStart: ownSetting(settingKeys.scanOnStart, true),
    maxBytes: Math.max(1, ownSetting(settingKeys.maxFileSizeKiB, DEFAULT_MAX_BYTES / 1024)) * 1024,
    exclude: ownSetting<string[]>(settingKeys.exclude, []).filter((glob) => typeof glob === 'string'),
    generic: ownSetting(settingKeys.generic, true),
  };
}

/** What the rules that a repository brings may take; `undefined` where they do not run. */
export function rulesBudget(): RulesBudget | undefined {
  if (!ownSetting<boolean>(settingKeys.repositoryRules, true)) return undefined;
  return { perFileMs: Math.max(10, ownSetting(settingKeys.repositoryRulesBudgetMs, DEFAULT_BUDGET.perFileMs)), totalMs: Math.max(1000, ownSetting(settingKeys.repositoryRulesTotalMs, DEFAULT_BUDGET.totalMs)) };
}

/** `files.exclude` of one folder: what the user hides from the Explorer is not scanned, `.env*` excepted. */
export function filesExclude(folder: vscode.Uri): readonly string[] {
  const globs = vscode.workspace.getConfiguration('files', folder).get<Record<string, boolean>>('exclude', {});
  return Object.entries(globs).flatMap(([glob, on]) => (on ? [glob] : []));
}

/** For how long both keys work where one is only due, in milliseconds, and what is done then. */
export function overlapSettings(): { readonly overlap: number; readonly atEnd: 'revoke' | 'ask' } {
  const hours = ownSetting(settingKeys.overlapHours, DEFAULT_OVERLAP_HOURS);
  return { overlap: Math.round(Math.min(720, Math.max(0, hours)) * 3_600_000), atEnd: ownSetting<string>(settingKeys.whenOverlapEnds, 'revoke') === 'ask' ? 'ask' : 'revoke' };
}

/** Other addresses of providers, by provider id, as configured for this machine. */
export function configuredBaseUrls(): Readonly<Record<string, string>> {
  return ownSetting<Record<string, string>>(settingKeys.baseUrls, {});
}

/** Other key pages of providers, by provider id, as configured for this machine. */
export function configuredConsoleUrls(): Readonly<Record<string, string>> {
  return ownSetting<Record<string, string>>(settingKeys.consoleUrls, {});
}

/** What files that git ignores get when their key is replaced: a reference, the key itself, or what the person says each time. */
export function writeSetting(): 'ask' | 'reference' | 'value' {
  const told = ownSetting<string>(settingKeys.writeReferences, 'ask');
  return told === 'reference' || told === 'value' ? told : 'ask';
}

/** Whether terminals get the variables that a `.env` file refers to. */
export function terminalInjection(): 'off' | 'on' | 'ask' {
  const told = ownSetting<string>(settingKeys.terminalsInject, 'ask');
  return told === 'off' || told === 'on' ? told : 'ask';
}

/** Whether the user wants to be asked before an old key goes while SecretStorage alone holds the new one. */
export const asksForCopy = (): boolean => ownSetting(settingKeys.askForCopy, true);

/** For this machine, as all settings are. */
export async function askForCopyNoMore(): Promise<void> {
  await vscode.workspace.getConfiguration().update(settingKeys.askForCopy, false, vscode.ConfigurationTarget.Global);
}
