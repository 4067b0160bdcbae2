import * as vscode from 'vscode';
import { commands } from './commands.js';
import { findingsAt, labelOf } from './diagnostics.js';
import type { FindingAt } from './ignoreFinding.js';
import type { KeyIndex } from './keyIndex.js';
import { neverAsked, regenerableOf } from './providers.js';

/** The quick fixes on a finding. */
export function registerQuickFixes(index: KeyIndex): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { pattern: '**' },
    {
      provideCodeActions: (document, range, context) =>
        findingsAt(index.file(document.uri.toString()), range).flatMap((finding) => {
          const fingerprint = index.fingerprintOf(finding.secret);
          const diagnostics = context.diagnostics.filter(({ source, code }) => source === 'keywright' && typeof code === 'object' && code.value === finding.rule.id);
          const action = (title: string, command: string, preferred: boolean, argument: unknown = fingerprint): vscode.CodeAction => {
            const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
            fix.command = { title, command, arguments: [argument] };
            fix.diagnostics = diagnostics;
            fix.isPreferred = preferred;
            return fix;
          };
          const { provider } = finding.rule;
          return [
            ...(regenerableOf(finding.rule) === undefined || neverAsked(finding) !== undefined ? [] : [action(`Regenerate key… (${labelOf(finding)})`, commands.regenerateKey, true), action(`Test key at ${provider?.name ?? ''}`, commands.testKey, false), action('Move key to SecretStorage…', commands.moveKey, false)]),
            ...(provider?.console === undefined ? [] : [action(`Open ${provider.name}'s key page`, commands.openKeyPage, false)]),
            ...(vscode.workspace.isTrusted ? [action(`Ignore ${finding.secret.masked}…`, commands.ignoreFinding, false, { uri: document.uri.toString(), start: finding.start } satisfies FindingAt)] : []),
          ];
        }),
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
