import type { IgnoredBy } from '../ignoring/ignored.js';
import type { Region, Report, ReportedFinding } from './report.js';

/** Changes when a reader of the old form would misread the new one. */
export const REPORT_SCHEMA = 'keywright-report/1';

/** Holds no time and no absolute path: the same findings make the same report, so that one kept as a baseline changes only when they do. */
export function jsonReport(report: Report): string {
  const { version, files, complete, findings, ignored, known, skipped } = report;
  return `${JSON.stringify(
    {
      schema: REPORT_SCHEMA,
      version,
      complete,
      files,
      findings: findings.map(told),
      known: known.map(told),
      ignored: ignored.map((finding) => ({ ...told(finding), by: byOf(finding.by) })),
      skipped,
    },
    undefined,
    2,
  )}\n`;
}

/** Lines and columns count from 1, columns in UTF-16 units; `endColumn` is the first after it. */
const regionOf = ({ from, to, bytes }: Region) => ({
  line: from.line + 1,
  column: from.character + 1,
  endLine: to.line + 1,
  endColumn: to.character + 1,
  ...(bytes && { byteOffset: bytes.offset, byteLength: bytes.length }),
});

const byOf = ({ file, line, what, scope, reason, expires }: IgnoredBy) => ({
  file,
  ...(line !== undefined && { line: line + 1 }),
  what,
  scope,
  ...(reason !== '' && { reason }),
  ...(expires !== undefined && { expires }),
});

function told({ rule, masked, path, region, severity, exposure, confidence, checksum, variable, fingerprint, parts }: ReportedFinding) {
  return {
    rule: rule.id,
    ...(rule.provider && { provider: rule.provider.id }),
    title: rule.title,
    severity,
    exposure,
    confidence,
    checksum,
    ...(rule.public === true && { public: true }),
    path,
    ...regionOf(region),
    ...(variable !== undefined && { variable }),
    masked,
    fingerprint,
    docs: rule.docs,
    parts: parts.map((part) => ({ rule: part.rule.id, title: part.rule.title, ...regionOf(part.region), masked: part.masked })),
  };
}
