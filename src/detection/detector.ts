import { Secret } from '../secret/secret.js';
import { assignedName } from './assignment.js';
import { anchorScan, type ScanOptions } from './automaton.js';
import { joined } from './companions.js';
import { bytesOf, textOf, unitsOf } from './bytes.js';
import type { Candidate, Finder } from './finder.js';
import type { Finding, Part } from './finding.js';
import { genericFinders } from './generic/finders.js';
import { namedFinder } from './namedFinder.js';
import type { Rule } from './rule.js';
import { tokenFinder } from './tokenFinder.js';
import { type View, viewOf } from './view.js';

export interface Detector {
  /** The keys in a text, by position; they do not overlap. Offsets are UTF-16 units. */
  detect(text: string): Finding[];
  /** The same of UTF-8. Offsets are bytes. */
  detectBytes(bytes: Uint8Array): Finding[];
}

export interface DetectorOptions extends ScanOptions {
  /** Also finds secrets of unknown issuers: suspicious assignments and private keys. Default true. */
  readonly generic?: boolean;
}

const finderOf = (rule: Rule): Finder => (rule.names === undefined ? tokenFinder(rule) : namedFinder(rule));

/** Which of two overlapping candidates tells more: a checksum that holds, a known issuer, a shape that needs no name beside it, the longer one. */
function rank(a: Candidate, b: Candidate): number {
  const weight = ({ checksum, rule }: Candidate): number => (checksum === 'valid' ? 4 : 0) + (rule.provider === undefined ? 0 : 2) + (rule.names === undefined ? 1 : 0);
  return weight(b) - weight(a) || b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start;
}

/** In text order, the better of any two that overlap. Overlaps are local, so each candidate is compared with its neighbours only. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of [...candidates].sort((a, b) => a.start - b.start || rank(a, b))) {
    let wins = true;
    while (wins && kept.length > 0) {
      const last = kept.at(-1);
      if (last === undefined || last.end <= one.start) break;
      wins = rank(one, last) < 0;
      if (wins) kept.pop();
    }
    if (wins) kept.push(one);
  }
  return kept;
}

function partOf({ bytes, text }: View, { rule, start, end }: Candidate): Part {
  const variable = assignedName(text, start);
  return { rule, start, end, secret: Secret.of(textOf(bytes.subarray(start, end))), ...(variable !== undefined && { variable }) };
}

/** Compiles the rules once; the detector may then be used for any number of texts. */
export function createDetector(rules: readonly Rule[], options: DetectorOptions = {}): Detector {
  const finders = [...rules.map(finderOf), ...((options.generic ?? true) ? genericFinders : [])];
  const byLiteral = new Map<string, Finder[]>();
  for (const finder of finders) {
    for (const anchor of new Set(finder.anchors.map((one) => one.toLowerCase()))) {
      const sharing = byLiteral.get(anchor);
      if (sharing === undefined) byLiteral.set(anchor, [finder]);
      else sharing.push(finder);
    }
  }
  const anchors = [...byLiteral.keys()];
  const byAnchor = [...byLiteral.values()];
  const lengths = anchors.map((anchor) => anchor.length);
  const scan = anchorScan(anchors);

  const detectBytes = (bytes: Uint8Array): Finding[] => {
    const view = viewOf(bytes);
    const candidates: Candidate[] = [];
    scan(
      bytes,
      (anchor, end) => {
        const start = end - (lengths[anchor] ?? 0);
        for (const finder of byAnchor[anchor] ?? []) {
          const candidate = finder.find(view, start, end);
          if (candidate !== undefined) candidates.push(candidate);
        }
      },
      options,
    );
    return joined(view, withoutOverlaps(candidates)).map((key) => ({ ...partOf(view, key), checksum: key.checksum, confidence: key.confidence, parts: key.parts.map((part) => partOf(view, part)) }));
  };

  return {
    detectBytes,
    detect: (text) => {
      const bytes = bytesOf(text);
      const findings = detectBytes(bytes);
      if (bytes.length === text.length) return findings;
      const units = unitsOf(bytes);
      const moved = <T extends Part>(part: T): T => ({ ...part, start: units(part.start), end: units(part.end) });
      return findings.map((finding) => ({ ...moved(finding), parts: finding.parts.map(moved) }));
    },
  };
}
