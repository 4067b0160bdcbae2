import type { Severity } from '../health/keyHealth.js';
import { nameOf, type Report, type ReportedFinding } from './report.js';

/** Of GitLab's security report schemas: one that every GitLab since 16 takes. */
const SCHEMA_VERSION = '15.0.7';
/** What GitLab's own analyzer says where there is no commit. */
const NO_COMMIT = '0000000';
const LONGEST_NAME = 255;

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Critical', warning: 'High', information: 'Info' };

/** https://docs.gitlab.com/development/integrations/secure/#report */
export function gitlabReport(report: Report): string {
  const tool = { id: 'keywright', name: 'Keywright', version: report.version, vendor: { name: 'Keywright' } };
  return `${JSON.stringify(
    {
      version: SCHEMA_VERSION,
      scan: {
        analyzer: tool,
        scanner: tool,
        type: 'secret_detection',
        start_time: secondsOf(report.started),
        end_time: secondsOf(report.ended),
        status: report.complete ? 'success' : 'failure',
        messages: report.skipped.map(({ path, reason, detail }) => ({
          level: reason === 'unreadable' ? 'warn' : 'info',
          value: `skipped ${path}: ${reason}${detail === undefined ? '' : ` (${detail})`}`,
        })),
      },
      vulnerabilities: report.findings.map((finding) => vulnerabilityOf(finding, report.commit ?? NO_COMMIT)),
    },
    undefined,
    2,
  )}\n`;
}

function vulnerabilityOf({ rule, masked, path, region: { from, to }, severity, fingerprint }: ReportedFinding, sha: string) {
  return {
    id: uuidOf(fingerprint),
    name: nameOf(rule).slice(0, LONGEST_NAME),
    description: `${nameOf(rule)} ${masked}`,
    severity: SEVERITIES[severity],
    solution: 'Regenerate the key at its provider, replace it where it is used, and revoke the old one.',
    identifiers: [
      { type: 'keywright_rule_id', name: `Keywright rule ${rule.id}`, value: rule.id },
      { type: 'cwe', name: 'CWE-798', value: '798', url: 'https://cwe.mitre.org/data/definitions/798.html' },
    ],
    links: [{ name: 'Documentation of this kind of key', url: rule.docs }],
    location: { file: path, start_line: from.line + 1, end_line: to.line + 1, commit: { sha } },
    raw_source_code_extract: masked,
  };
}

/** A UUID of version 8 (RFC 9562: bits of one's own), the same for the same finding. */
function uuidOf(fingerprint: string): string {
  const [a, b, c, d, e] = [fingerprint.slice(0, 8), fingerprint.slice(8, 12), fingerprint.slice(13, 16), fingerprint.slice(17, 20), fingerprint.slice(20, 32)];
  return `${a}-${b}-8${c}-a${d}-${e}`;
}

/** UTC without its sign: the schema takes no other form. */
const secondsOf = (time: Date): string => time.toISOString().slice(0, 19);
