import { Secret } from '../secret/secret.js';
import { anchorScan } from './anchors.js';
import { assignedName, assignedTo } from './assignment.js';
import { beginsWord, closes, opens, tokenChars } from './borders.js';
import { entropy } from './entropy.js';
import type { Finding } from './finding.js';
import { generic, type GenericRule } from './generic.js';
import { isPlaceholder } from './placeholder.js';
import { type Rule, anchorsOf } from './rule.js';

export interface Detector {
  /** The keys in a text, by position; they do not overlap. Offsets are UTF-16 units. */
  detect(text: string): Finding[];
}

export interface DetectorOptions {
  /** Also finds secrets of unknown issuers: suspicious assignments and private keys. Default true. */
  readonly generic?: boolean;
}

/** Longer than the longest match of any rule with a reach, counted from its anchor. */
const WINDOW_AFTER = 400;
/** What an expression may look at before its match. */
const CONTEXT_BEFORE = 6;
/** A real key of at least sixteen random digits is hardly ever below; a format may ask for more. */
const MIN_ENTROPY = 2.7;

interface Matcher {
  readonly rule: Rule;
  readonly pattern: RegExp;
  readonly chars: Uint8Array;
  /** The issuer's name in the name of a variable gives the key away: then it has to be a word of it. */
  readonly byName: boolean;
  readonly anchors: readonly string[];
  readonly accept?: GenericRule['accept'];
}

interface Candidate {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly checksum: Finding['checksum'];
}

function matcherOf(rule: Rule, accept?: GenericRule['accept']): Matcher {
  const byName = rule.names !== undefined;
  const named = byName ? assignedTo(rule.names.map((name) => name.replaceAll('_', '[_. -]?')).join('|'), rule.pattern.source) : rule.pattern;
  const flags = named.flags.replace(/[gy]/g, '') + (byName || rule.reach === undefined ? 'y' : 'g');
  return { rule, pattern: new RegExp(named.source, flags), chars: tokenChars(rule.pattern), byName, anchors: anchorsOf(rule), ...(accept && { accept }) };
}

function checksumOf({ checksum }: Rule, key: string): Finding['checksum'] {
  const due = checksum?.(key);
  return due === undefined ? 'none' : due === key ? 'valid' : 'invalid';
}

/** A match's key as a candidate, unless its surroundings or its look say that it is none. */
function judge({ rule, chars, accept }: Matcher, match: RegExpExecArray, text: string, base: number): Candidate | undefined {
  if (rule.about !== undefined && !rule.about.test(match[0].slice(0, match[0].lastIndexOf(match.groups?.['key'] ?? '')))) return undefined;
  const key = match.groups?.['key'] ?? match[0];
  const start = base + match.index + match[0].lastIndexOf(key);
  const end = start + key.length;
  if (!opens(text, start, chars) || !closes(text, end, chars)) return undefined;
  const checksum = checksumOf(rule, key);
  const real = accept?.(text, start, end) ?? (checksum === 'valid' || !(isPlaceholder(key) || entropy(key) < (rule.minEntropy ?? MIN_ENTROPY)));
  if (!real) return undefined;
  return { rule, start, end, key, checksum };
}

function confidenceOf(rule: Rule, checksum: Finding['checksum']): number {
  if (checksum !== 'none') return checksum === 'valid' ? 1 : 0.4;
  return rule.provider === undefined ? 0.6 : rule.names === undefined ? 0.9 : 0.8;
}

/** Which of two overlapping candidates tells more: a checksum that holds, a known issuer, a shape that needs no name beside it, the longer one. */
function rank(a: Candidate, b: Candidate): number {
  const weight = ({ checksum, rule }: Candidate): number => (checksum === 'valid' ? 4 : 0) + (rule.provider === undefined ? 0 : 2) + (rule.names === undefined ? 1 : 0);
  return weight(b) - weight(a) || b.end - b.start - (a.end - a.start) || a.start - b.start;
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

/** Compiles the rules once; the detector may then be used for any number of texts. */
export function createDetector(rules: readonly Rule[], options: DetectorOptions = {}): Detector {
  const withoutIssuer = (options.generic ?? true) ? generic : [];
  const matchers = [...rules.map((rule) => matcherOf(rule)), ...withoutIssuer.map(({ rule, accept }) => matcherOf(rule, accept))];
  const anchors = [...new Set(matchers.flatMap((matcher) => matcher.anchors.map((anchor) => anchor.toLowerCase())))];
  const byAnchor = anchors.map((anchor) => matchers.filter((matcher) => matcher.anchors.some((own) => own.toLowerCase() === anchor)));
  const scan = anchorScan(anchors);

  const candidatesOf = (text: string): Candidate[] => {
    const candidates: Candidate[] = [];
    /** Where each rule with a reach ended its last match: windows overlap, and no match may be found twice. */
    const searched = new Map<Matcher, number>();

    const atAnchor = (matcher: Matcher, start: number): void => {
      if (matcher.byName && !beginsWord(text, start)) return;
      matcher.pattern.lastIndex = start;
      const match = matcher.pattern.exec(text);
      const candidate = match === null ? undefined : judge(matcher, match, text, 0);
      if (candidate !== undefined) candidates.push(candidate);
    };
    const aroundAnchor = (matcher: Matcher, reach: number, start: number): void => {
      const from = Math.max(0, start - reach - CONTEXT_BEFORE, searched.get(matcher) ?? 0);
      const window = text.slice(from, start + WINDOW_AFTER);
      matcher.pattern.lastIndex = 0;
      for (let match = matcher.pattern.exec(window); match !== null; match = matcher.pattern.exec(window)) {
        const candidate = judge(matcher, match, text, from);
        if (candidate !== undefined) candidates.push(candidate);
        searched.set(matcher, from + matcher.pattern.lastIndex);
      }
    };

    scan(text, (anchor, end) => {
      const start = end - (anchors[anchor]?.length ?? 0);
      for (const matcher of byAnchor[anchor] ?? []) {
        if (matcher.rule.reach === undefined) atAnchor(matcher, start);
        else aroundAnchor(matcher, matcher.rule.reach, start);
      }
    });
    return candidates;
  };

  return {
    detect: (text) =>
      withoutOverlaps(candidatesOf(text)).map(({ rule, start, end, key, checksum }) => {
        const variable = assignedName(text, start);
        return { rule, start, end, secret: Secret.of(key), checksum, confidence: confidenceOf(rule, checksum), parts: [], ...(variable !== undefined && { variable }) };
      }),
  };
}
