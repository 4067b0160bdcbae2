import type { Severity } from '../health/keyHealth.js';
import { printable } from './printable.js';
import { nameOf, placeOf, type Report, type ReportedFinding } from './report.js';

const RESET = '\u001b[0m';
const DIM = '\u001b[2m';
const COLOURS: Readonly<Record<Severity, string>> = { error: '\u001b[31m', warning: '\u001b[33m', information: '\u001b[36m' };

/** A line for each finding, in colour where it is wanted. */
export function prettyReport({ findings }: Report, colour: boolean): string {
  const paint = (code: string, text: string): string => (colour ? code + text + RESET : text);
  const lineOf = (finding: ReportedFinding): string => {
    const { rule, severity, masked } = finding;
    return [printable(placeOf(finding)), paint(COLOURS[severity], severity), paint(DIM, rule.id), nameOf(rule), masked].join('  ');
  };
  return findings.map((finding) => `${lineOf(finding)}\n`).join('');
}

/** By the conventions of https://no-color.org and https://force-color.org; else a terminal has colour. */
export function wantsColour(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const forced = environment['FORCE_COLOR'];
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && environment['TERM'] !== 'dumb';
}
