import * as vscode from 'vscode';
import { LIKELY } from '../detection/confidence.js';
import type { LocatedFinding } from '../detection/position.js';
import { type Check, type FileFindings, isDead, severity } from '../health/keyHealth.js';
import type { Exposure } from '../workspace/exposure.js';
import type { KeyIndex } from './keyIndex.js';

export const source = 'keywright';

const levels = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

const exposureWords: Record<Exposure, string> = {
  tracked: 'in a file that git tracks',
  untracked: 'in a file that git does not ignore',
  ignored: 'in a file that git ignores',
  outside: 'in a folder without git',
  unknown: 'in a file of which git’s view is not known',
};

/** Keeps Problems and squiggles in step with the index. A message names the provider and never holds the key. */
export function publishDiagnostics(index: KeyIndex): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(source);
  const publish = (uri: string): void => {
    const file = index.file(uri);
    collection.set(vscode.Uri.parse(uri, true), file?.findings.map((finding) => diagnosticOf(finding, file.exposure, index.checkOf(finding.secret))));
  };
  const listening = index.onDidChangeFiles((uris) => uris.forEach(publish));
  return vscode.Disposable.from(collection, listening);
}

function diagnosticOf(finding: LocatedFinding, exposure: Exposure, check: Check | undefined): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(finding), messageOf(finding, exposure, check), levels[severity(finding, exposure, check)]);
  diagnostic.source = source;
  diagnostic.code = { value: finding.rule.id, target: vscode.Uri.parse(finding.rule.docs, true) };
  return diagnostic;
}

/** "OpenAI API key ••••wxyz in a file that git tracks: …" */
export function messageOf(finding: LocatedFinding, exposure: Exposure, check?: Check): string {
  const what = `${labelOf(finding)} ${exposureWords[exposure]}.`;
  if (isDead(check)) return `${what} It was dead when it was last tested.`;
  if (finding.rule.public === true) return `${labelOf(finding)}: public by design, listed only.`;
  if (finding.checksum === 'invalid') return `${what} Its checksum does not match: probably an example.`;
  return finding.confidence < LIKELY ? `${what} It counts up or repeats itself: probably an example.` : what;
}

/** "OpenAI API key ••••wxyz" */
export function labelOf({ rule, secret }: Pick<LocatedFinding, 'rule' | 'secret'>): string {
  return `${rule.provider === undefined ? '' : `${rule.provider.name} `}${rule.title} ${secret.masked}`;
}

export function rangeOf({ from, to }: Pick<LocatedFinding, 'from' | 'to'>): vscode.Range {
  return new vscode.Range(from.line, from.character, to.line, to.character);
}

/** The findings of a document that a range touches. */
export function findingsAt(file: FileFindings | undefined, range: vscode.Range): readonly LocatedFinding[] {
  return file?.findings.filter((finding) => rangeOf(finding).intersection(range) !== undefined) ?? [];
}
