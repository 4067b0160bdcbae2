import type { Severity } from '../health/keyHealth.js';
import { printable } from './printable.js';
import { nameOf, type Report, type ReportedFinding } from './report.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice' };

/** A workflow command for each finding: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function githubReport({ findings }: Report): string {
  return findings.map((finding) => `${annotationOf(finding)}\n`).join('');
}

function annotationOf({ rule, masked, path, region: { from, to }, severity }: ReportedFinding): string {
  const properties: Record<string, string | number> = { file: path, line: from.line + 1, endLine: to.line + 1 };
  // Columns are taken only of what stands on one line.
  if (from.line === to.line) Object.assign(properties, { col: from.character + 1, endColumn: to.character + 1 });
  properties['title'] = `Keywright ${rule.id}`;
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(`${nameOf(rule)} ${masked}`)}`;
}

/** Line breaks would end the command, and begin another one of a file name's choosing. */
function escapeData(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
