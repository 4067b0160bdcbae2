import type { Measured } from './figures.js';
import type { JudgedSample } from './samples.js';
import { ranked } from './tally.js';

// For a developer who reads what is missed and what is flagged wrongly, to learn the kinds of it.

const listed = (title: string, keys: readonly string[]): void => console.log([`\n${title} (${keys.length})`, ...ranked(keys)].join('\n'));

const named = ({ provider, rule, source, hitBy }: JudgedSample): string => `${provider} · ${rule} (${source})${hitBy.length === 0 ? '' : ` ← ${hitBy.join(', ')}`}`;

const missedOf = ({ samples }: Measured): readonly JudgedSample[] => samples?.claimed.filter(({ specific }) => !specific) ?? [];
const falseAlarmsOf = ({ samples }: Measured): readonly JudgedSample[] => samples?.negatives.filter(({ alarm }) => alarm) ?? [];

export function printRules(measured: Measured): void {
  const { noise, samples, credData } = measured;
  listed('findings in ordinary code', noise.findings.map(({ rule }) => rule));
  console.log(noise.findings.slice(0, 200).map(({ rule, path, masked }) => `       ${rule}  ${path}  ${masked}`).join('\n'));
  if (samples === undefined || credData === undefined) return;
  listed('samples of providers we claim that no provider’s rule finds', missedOf(measured).map(named));
  listed('samples of providers we claim that another provider’s rule finds', samples.claimed.filter(({ specific, own }) => specific && !own).map(named));
  listed('samples that nothing finds, of providers we do not claim', samples.positives.filter(({ any, claimed }) => !any && !claimed).map(named));
  listed('negatives flagged by a rule of the same provider', falseAlarmsOf(measured).map(named));
  listed('CredData: flagged wrongly', credData.hits.filter(({ real }) => !real).map(({ rule, on }) => `${rule} on ${on}`));
  listed('CredData: missed', credData.rows.filter(({ found }) => !found).map(({ rule, keyLike }) => `${rule}${keyLike ? '' : ' (shorter than ten, no digit)'}`));
}

const LONGEST_TEXT = 300;
const cut = (text: string): string => JSON.stringify(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);

export function printTexts(measured: Measured, most: number): void {
  const print = (title: string, lines: readonly string[]): void => console.log([`\n${title}`, ...lines.slice(0, most)].join('\n'));
  print('missed', missedOf(measured).map((sample) => `${named(sample)}  ${cut(sample.text)}`));
  print('missed, of providers we do not claim', measured.samples?.positives.filter(({ any, claimed }) => !any && !claimed).map((sample) => `${named(sample)}  ${cut(sample.text)}`) ?? []);
  print('false alarms', falseAlarmsOf(measured).map((sample) => `${named(sample)}  ${cut(sample.text)}`));
  print('CredData: missed', measured.credData?.rows.filter(({ found }) => !found).map((row) => `${row.rule}  ${row.file}:${row.lineStart}  ${cut(row.secret ?? '')}`) ?? []);
  print('CredData: flagged wrongly', measured.credData?.hits.filter(({ real }) => !real).map((hit) => `${hit.rule} on ${hit.on}  ${hit.file}  ${cut(hit.text)}`) ?? []);
}
