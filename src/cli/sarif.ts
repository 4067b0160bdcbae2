import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KeyKind } from '../detection/rule.js';
import type { Severity } from '../health/keyHealth.js';
import { nameOf, type Region, type Report, type ReportedFinding, type ReportedSkip } from './report.js';
import { ruleOfKind } from './rules.js';

const ROOT = 'SRCROOT';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note' };
const ADVICE = 'Regenerate the key at its provider, replace it where it is used, and revoke the old one. Removing it from the file is not enough: whoever has the history has the key.';

/**
 * Without what is ignored or in the baseline: the format has `suppressions` for that, but GitHub does not read them and would open an alert for each.
 * SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(report: Report): string {
  const { version, directory, started, ended, complete, findings, skipped } = report;
  const rules = [...new Map(findings.flatMap(({ rule, parts }) => [rule, ...parts.map((part) => part.rule)]).map((rule) => [rule.id, rule])).values()];
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: 'Keywright',
        version,
        semanticVersion: version,
        rules: rules.map(descriptorOf),
        notifications: [...new Set(skipped.map(({ reason }) => reason))].map((reason) => ({ id: `skipped/${reason}` })),
      },
    },
    invocations: [
      {
        executionSuccessful: complete,
        startTimeUtc: started.toISOString(),
        endTimeUtc: ended.toISOString(),
        toolExecutionNotifications: skipped.map((skip) => notificationOf(skip, directory)),
      },
    ],
    originalUriBaseIds: { [ROOT]: { uri: pathToFileURL(`${directory}/`).href } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    results: findings.map((finding) => resultOf(finding, indexOf.get(finding.rule.id) ?? -1, directory)),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function descriptorOf(rule: KeyKind) {
  const name = nameOf(rule);
  const names = rule.variables.length === 0 ? '' : ` It usually stands under ${rule.variables.join(', ')}.`;
  const about = rule.public === true ? `${name}: meant to be public, listed so that it is known.` : `${name} in a file. ${ADVICE}`;
  return {
    id: rule.id,
    name,
    shortDescription: { text: name },
    fullDescription: { text: about },
    helpUri: rule.docs,
    help: { text: `${about}${names} See ${rule.docs}`, markdown: `**${name}**\n\n${about}${names}\n\n[Documentation](${rule.docs})` },
    defaultConfiguration: { level: rule.public === true ? 'note' : 'error' },
    properties: {
      precision: precisionOf(rule),
      // Of 10; GitHub calls more than 9 critical, 7 and more high, less than 4 low.
      'security-severity': rule.public === true || rule.identifier === true ? '1.0' : rule.provider === undefined ? '7.5' : '9.5',
      tags: ['security', 'secret', 'external/cwe/cwe-798'],
    },
  };
}

function precisionOf(kind: KeyKind): string {
  const rule = ruleOfKind(kind);
  return rule?.checksum !== undefined ? 'very-high' : rule?.provider === undefined || rule.names !== undefined ? 'medium' : 'high';
}

function resultOf({ rule, masked, path, region, severity, exposure, confidence, checksum, variable, fingerprint, parts }: ReportedFinding, ruleIndex: number, directory: string) {
  return {
    ruleId: rule.id,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: messageOf(`${nameOf(rule)} ${masked}`) },
    locations: [locationOf(path, directory, region)],
    ...(parts.length > 0 && {
      relatedLocations: parts.map((part, index) => ({
        id: index + 1,
        ...locationOf(path, directory, part.region),
        message: { text: messageOf(`with ${nameOf(part.rule)} ${part.masked}`) },
      })),
    }),
    partialFingerprints: { 'keywright/v1': fingerprint },
    properties: { confidence, exposure, checksum, ...(variable !== undefined && { variable }) },
  };
}

function notificationOf({ path, reason, detail }: ReportedSkip, directory: string) {
  return {
    descriptor: { id: `skipped/${reason}` },
    level: reason === 'unreadable' ? 'warning' : 'note',
    message: { text: messageOf(`skipped: ${reason}${detail === undefined ? '' : ` (${detail})`}`) },
    locations: [locationOf(path, directory)],
  };
}

function locationOf(path: string, directory: string, region?: Region) {
  return { physicalLocation: { artifactLocation: artifactOf(path, directory), ...(region && { region: regionOf(region) }) } };
}

/** Relative to the working directory; what lies elsewhere by its whole address. */
export function artifactOf(path: string, directory: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:\/)/u.test(path)) return { uri: pathToFileURL(resolve(directory, path)).href };
  // Half a surrogate pair has no encoding.
  const segments = Buffer.from(path).toString().split('/');
  return { uri: segments.map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

const regionOf = ({ from, to, bytes }: Region) => ({
  startLine: from.line + 1,
  startColumn: from.character + 1,
  endLine: to.line + 1,
  endColumn: to.character + 1,
  ...(bytes && { byteOffset: bytes.offset, byteLength: bytes.length }),
});

/** Braces are places to fill in, and brackets links, in a message of this format. */
const messageOf = (text: string): string => text.replaceAll('{', '{{').replaceAll('}', '}}').replace(/[[\]\\]/gu, (character) => `\\${character}`);
