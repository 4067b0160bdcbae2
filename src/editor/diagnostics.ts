import * as vscode from 'vscode';
import { LIKELY } from '../detection/confidence.js';
import type { Encoding } from '../detection/finding.js';
import type { LocatedFinding } from '../detection/position.js';
import { type Check, type FileFindings, isDead, severity } from '../health/keyHealth.js';
import type { Exposure } from '../workspace/exposure.js';
import type { KeyIndex } from './keyIndex.js';
import { neverAsked } from './providers.js';

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
    const at = vscode.Uri.parse(uri, true);
    collection.set(at, file?.findings.map((finding) => diagnosticOf(at, finding, file.exposure, index.checkOf(finding.secret), index.ownerOf(finding.secret))));
  };
  const listening = index.onDidChangeFiles((uris) => uris.forEach(publish));
  return vscode.Disposable.from(collection, listening);
}

function diagnosticOf(uri: vscode.Uri, finding: LocatedFinding, exposure: Exposure, check: Check | undefined, belongsTo: string | undefined): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(finding), messageOf(finding, exposure, check, belongsTo), levels[severity(finding, exposure, check, belongsTo)]);
  diagnostic.source = source;
  diagnostic.relatedInformation = finding.parts.map((part) => new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, rangeOf(part)), `Its ${part.rule.title} ${part.secret.masked}`));
  diagnostic.code = { value: finding.rule.id, target: vscode.Uri.parse(finding.rule.docs, true) };
  return diagnostic;
}

/** What stands there instead of the key itself. */
export const encodingWords: Record<Encoding, string> = {
  base64: 'in base64',
  hex: 'in hexadecimal digits',
  percent: 'percent-encoded',
  unicode: 'in Unicode escapes',
  hexEscape: 'in hexadecimal escapes',
  escaped: 'with escapes in it',
  notebook: 'in a cell of a notebook',
};

/** "AWS secret access key ••••wxyz with its access key id ••••ABCD, in base64, in a file that git tracks. …" */
export function messageOf(finding: LocatedFinding, exposure: Exposure, check?: Check, belongsTo?: string): string {
  const parts = finding.parts.map(({ rule, secret }) => `${rule.title} ${secret.masked}`);
  const encoded = finding.encoding === undefined ? '' : `, ${encodingWords[finding.encoding]},`;
  const what = `${labelOf(finding)}${parts.length === 0 ? '' : ` with its ${parts.join(' and ')}`}${encoded} ${exposureWords[exposure]}.`;
  const never = neverAsked(finding);
  if (never !== undefined) return `${what} Keywright sends it nowhere: ${never}.`;
  if (belongsTo !== undefined) return `${labelOf(finding)} belongs to the stored key ${belongsTo}, and is no secret by itself.`;
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
