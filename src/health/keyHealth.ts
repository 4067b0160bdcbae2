import { LIKELY } from '../detection/confidence.js';
import type { Finding } from '../detection/finding.js';
import type { LocatedFinding } from '../detection/position.js';
import type { KeyKind } from '../detection/rule.js';
import type { Verdict } from '../providers/lifecycle.js';
import type { Fingerprint, Secret } from '../secret/secret.js';
import type { Exposure } from '../workspace/exposure.js';

/** The findings of one file, as last scanned. */
export interface FileFindings {
  readonly uri: string;
  readonly exposure: Exposure;
  readonly findings: readonly LocatedFinding[];
}

export interface Place {
  readonly uri: string;
  readonly finding: LocatedFinding;
  readonly exposure: Exposure;
}

/** What was learnt of a key when the user asked. */
export interface Check {
  readonly verdict: Verdict;
  readonly evidence: string;
  /** ISO time. */
  readonly at: string;
}

/** What is known of one key, wherever it stands. */
export interface KeyHealth {
  readonly fingerprint: Fingerprint;
  readonly rule: KeyKind;
  readonly secret: Secret;
  /** At least one, the worst first. */
  readonly places: readonly Place[];
  /** Where a part of the same credential stands without it. */
  readonly loose: readonly Place[];
  /** The worst of all these places. */
  readonly exposure: Exposure;
  readonly severity: Severity;
  /** Absent until the user asks: nothing is verified by itself. */
  readonly check?: Check;
  /** The stored key that it was issued with and is no secret without, as `aws/AWS_SECRET_ACCESS_KEY`. */
  readonly belongsTo?: string;
  /** ISO time at which Keywright first saw it on this machine. */
  readonly firstSeen: string;
}

export type Severity = 'error' | 'warning' | 'information';

const worstFirst: readonly Exposure[] = ['tracked', 'untracked', 'unknown', 'outside', 'ignored'];
const severityOf: Record<Exposure, Severity> = { tracked: 'error', untracked: 'warning', unknown: 'warning', outside: 'warning', ignored: 'information' };
const milder: Record<Severity, Severity> = { error: 'warning', warning: 'information', information: 'information' };

/** Follows exposure; a key that is public by design, dead, or only the id of a stored one is only listed, and one that is probably an example counts less. */
export function severity(finding: Finding, exposure: Exposure, check?: Check, belongsTo?: string): Severity {
  if (finding.rule.public === true || isDead(check) || belongsTo !== undefined) return 'information';
  const bySight = severityOf[exposure];
  return finding.confidence < LIKELY ? milder[bySight] : bySight;
}

/** By the provider's own word, when it was last asked. */
export const isDead = (check: Check | undefined): boolean => check?.verdict === 'dead';

/** Leaked: anything worse than a key in a file that git ignores, unless the key is public or dead. */
export const isLeaked = (key: KeyHealth): boolean => key.severity !== 'information';

/** What this machine remembers of keys, by fingerprint. */
export interface KeyMemory {
  firstSeen(fingerprint: Fingerprint): string;
  check(fingerprint: Fingerprint): Check | undefined;
  /** As in {@link KeyHealth}. */
  belongsTo(fingerprint: Fingerprint): string | undefined;
}

/** Groups findings by key, the worst first, then by where they stand. What is known as a part of a key, and stands elsewhere alone, is no key of its own. */
export function keysOf(files: Iterable<FileFindings>, fingerprintOf: (secret: Secret) => Fingerprint, memory: KeyMemory): KeyHealth[] {
  const places = new Map<Fingerprint, Place[]>();
  const ownerOf = new Map<Fingerprint, Fingerprint>();
  for (const { uri, exposure, findings } of files) {
    for (const finding of findings) {
      const key = fingerprintOf(finding.secret);
      const known = places.get(key);
      if (known === undefined) places.set(key, [{ uri, finding, exposure }]);
      else known.push({ uri, finding, exposure });
      for (const part of finding.parts) ownerOf.set(fingerprintOf(part.secret), key);
    }
  }
  const looseOf = new Map<Fingerprint, Place[]>();
  for (const [part, owner] of ownerOf) {
    const loose = places.get(part);
    // Two that are each a part of the other, in two files, are two keys.
    if (loose === undefined || ownerOf.has(owner)) continue;
    looseOf.set(owner, [...(looseOf.get(owner) ?? []), ...loose]);
    places.delete(part);
  }
  const keys: KeyHealth[] = [];
  for (const [fingerprint, found] of places) {
    const sorted = found.toSorted(worse);
    const loose = (looseOf.get(fingerprint) ?? []).toSorted(worse);
    const [first] = sorted;
    const [worst] = [...sorted, ...loose].sort(worse);
    if (first === undefined || worst === undefined) continue;
    const check = memory.check(fingerprint);
    const belongsTo = memory.belongsTo(fingerprint);
    keys.push({
      fingerprint,
      rule: first.finding.rule,
      secret: first.finding.secret,
      places: sorted,
      loose,
      exposure: worst.exposure,
      severity: severity(first.finding, worst.exposure, check, belongsTo),
      firstSeen: memory.firstSeen(fingerprint),
      ...(check === undefined ? {} : { check }),
      ...(belongsTo === undefined ? {} : { belongsTo }),
    });
  }
  const order: readonly Severity[] = ['error', 'warning', 'information'];
  return keys.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || (a.places[0]?.uri ?? '').localeCompare(b.places[0]?.uri ?? ''));
}

const worse = (a: Place, b: Place): number =>
  worstFirst.indexOf(a.exposure) - worstFirst.indexOf(b.exposure) || (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.finding.start - b.finding.start);

/** `today`, `3 days`, `5 weeks`: for a tooltip, so no finer. */
export function age(since: string, now: Date): string {
  const days = Math.floor((now.getTime() - Date.parse(since)) / 86_400_000);
  if (!(days >= 1)) return 'today';
  if (days < 14) return days === 1 ? '1 day' : `${days} days`;
  return days < 70 ? `${Math.floor(days / 7)} weeks` : `${Math.floor(days / 30)} months`;
}

/** `today`, `3 days ago` */
export function ago(since: string, now: Date): string {
  const how = age(since, now);
  return how === 'today' ? how : `${how} ago`;
}
