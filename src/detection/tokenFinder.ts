import { latin1 } from './bytes.js';
import { closes, opens, tokenChars } from './borders.js';
import { type CharSet, charSet } from './charSet.js';
import { CONFIDENCE } from './confidence.js';
import { codeOf, escapeAt } from './decoding/escape.js';
import { entropy } from './entropy.js';
import { prefixOf } from './expression.js';
import type { Candidate, Finder } from './finder.js';
import type { Finding } from './finding.js';
import { once } from './once.js';
import { isPlaceholder, looksThoughtUp } from './placeholder.js';
import { isPublished } from './published.js';
import type { Rule, TokenFormat } from './rule.js';
import type { View } from './view.js';

/** A real key of at least sixteen random digits is hardly ever below; a format may ask for more. */
const MIN_ENTROPY = 2.7;
/** Of a text that does not match hardly a byte more than these is looked at. */
export const LONGEST_PROBE = 24;

function checksumOf({ checksum }: Rule, key: string): Finding['checksum'] {
  const due = checksum?.(key);
  return due === undefined ? 'none' : due === key ? 'valid' : 'invalid';
}

/** Looks at a key of the right shape: how likely it is one, or `undefined` where it is none. */
export type Judge = (key: string) => number | undefined;

/** A key that has the right shape, unless its look says that it is none. A checksum that holds is believed against all looks. */
export function judged(rule: Rule, key: string, start: number, confidence: number): Candidate | undefined {
  const checksum = checksumOf(rule, key);
  if (checksum !== 'valid' && (isPlaceholder(key) || entropy(key) < (rule.minEntropy ?? MIN_ENTROPY) || isPublished(rule, key))) return undefined;
  const sure = checksum === 'valid' ? CONFIDENCE.checksumHolds : looksThoughtUp(key) ? CONFIDENCE.thoughtUp : checksum === 'invalid' ? CONFIDENCE.checksumFails : confidence;
  return { rule, start, end: start + key.length, checksum, confidence: sure };
}

/** How many bytes from `at` on are what a match begins with. */
export function agreeing(bytes: Uint8Array, at: number, probe: readonly CharSet[]): number {
  let i = 0;
  while (i < probe.length && probe[i]?.[bytes[at + i] ?? 0] === 1) i++;
  return i;
}

/** What escapes begin with: `%5F`, `\u005f`, `&#95;`, and the soft line break of quoted-printable. */
const ESCAPES = charSet('%\\&=');

/** Whether what stands at `at` is another form of what a key goes on with, or of an escape again. */
function isInterrupted(bytes: Uint8Array, at: number, next: CharSet | undefined): boolean {
  if (ESCAPES[bytes[at] ?? 0] !== 1) return false;
  const escape = escapeAt(bytes, at);
  if (escape === 0) return false;
  const code = codeOf(escape);
  return code === undefined || next?.[code] === 1 || ESCAPES[code] === 1;
}

/** What a rule's expression is made into when its anchor is seen for the first time: most are never seen. */
function compiled(rule: Rule & TokenFormat) {
  const flags = rule.pattern.flags.replace(/[gy]/g, '');
  return {
    chars: tokenChars(rule.pattern),
    probe: prefixOf(rule.pattern).slice(0, LONGEST_PROBE).map(charSet),
    pattern: new RegExp(rule.pattern.source, `${flags}y`),
  };
}

/** Finds keys that show by themselves what they are. */
export function tokenFinder(rule: Rule & TokenFormat, judge?: Judge): Finder {
  const { anchors, reach } = rule;
  const made = once(() => compiled(rule));
  const found = ({ text }: View, match: RegExpExecArray): Candidate | undefined => {
    const { chars } = made();
    const key = match.groups?.['key'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(key);
    if (!opens(text, start, chars) || !closes(text, start + key.length, chars)) return undefined;
    if (judge === undefined) return judged(rule, key, start, CONFIDENCE.token);
    const confidence = judge(key);
    return confidence === undefined ? undefined : { rule, start, end: start + key.length, checksum: 'none', confidence };
  };

  const atAnchor = (view: View, start: number, end: number): Candidate | undefined => {
    const { probe, pattern } = made();
    const agreed = agreeing(view.bytes, start, probe);
    if (agreed < probe.length) {
      if (start + agreed >= end && view.interrupted.at(-1) !== start && isInterrupted(view.bytes, start + agreed, probe[agreed])) view.interrupted.push(start);
      return undefined;
    }
    pattern.lastIndex = start;
    const match = pattern.exec(view.text);
    return match === null ? undefined : found(view, match);
  };

  const aroundAnchor = (view: View, anchorStart: number, anchorEnd: number, before: number): Candidate | undefined => {
    if (!rule.pattern.ignoreCase && !anchors.includes(latin1(view.bytes.subarray(anchorStart, anchorEnd)))) return undefined;
    const { probe, pattern } = made();
    // Where an anchor before this one stood so near, a match was looked for already: in it, this one has been told with that one.
    for (let at = Math.max(anchorStart - before, view.tried.get(rule) ?? 0); at <= anchorStart; at++) {
      view.tried.set(rule, at + 1);
      if (agreeing(view.bytes, at, probe) < probe.length) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(view.text);
      // The one that this anchor stands in: others have anchors of their own.
      const one = match !== null && pattern.lastIndex >= anchorEnd ? found(view, match) : undefined;
      if (one !== undefined) return one;
    }
    return undefined;
  };

  return { anchors, byName: false, find: (view, start, end) => (reach === undefined ? atAnchor(view, start, end) : aroundAnchor(view, start, end, reach)) };
}
