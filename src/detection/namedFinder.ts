import type { Assigned } from './assignment.js';
import { beginsWord, closes, opens, tokenChars } from './borders.js';
import { ALPHANUMERIC, charSet } from './charSet.js';
import { CONFIDENCE } from './confidence.js';
import type { Candidate, Finder } from './finder.js';
import { anchorsOf, type NamedFormat, type Rule } from './rule.js';
import { judged } from './tokenFinder.js';
import type { View } from './view.js';

/** What a run of a key may be made of. */
const RUN = charSet(`${ALPHANUMERIC}_+-/=.~:|%`);
const SHORTEST_RUN = 8;
/** How far after the name a key is looked for that is not plainly assigned to it, in bytes and lines. */
const NEAR = 120;
const NEAR_LINES = 2;
const MOST_RUNS = 6;

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Runs of key characters, in order. */
function* runsIn(bytes: Uint8Array, from: number, to: number): Generator<Run> {
  let count = 0;
  let lines = 0;
  for (let at = from; at < to && count < MOST_RUNS; at++) {
    if (bytes[at] === 0x0a && ++lines > NEAR_LINES) return;
    if (RUN[bytes[at] ?? 0] !== 1) continue;
    const start = at;
    while (at < bytes.length && RUN[bytes[at] ?? 0] === 1) at++;
    if (at - start >= SHORTEST_RUN) {
      count++;
      yield { start, end: at };
    }
    if (bytes[at] === 0x0a) at--;
  }
}

/** Words beside which a value is a key's, where nothing assigns it to the name. */
const KEY_WORD = /key|token|secret|passw|auth|cred|api|bearer|pat\b|license|webhook/i;

/** Not a part of an address, a path or a longer name. */
const STANDS_ALONE_BEFORE = /^[\s"'`=:([{>,|]?$/;
const STANDS_ALONE_AFTER = /^[\s"'`)\]},;<|\\]?$/;

/** Finds keys that nothing but the name tells, which they are given to. */
export function namedFinder(rule: Rule & NamedFormat): Finder {
  const chars = tokenChars(rule.pattern);
  const pattern = new RegExp(rule.pattern.source, `${rule.pattern.flags.replace(/[gy]/g, '')}y`);

  /** The key that begins in a run: at its beginning, or after a separator that is no part of the key. */
  const keyIn = (text: string, { start, end }: Run): Run | undefined => {
    for (let at = start; at < end; at++) {
      if (at > start && chars[text.charCodeAt(at - 1)] === 1 && !opens(text, at, chars)) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match !== null && closes(text, at + match[0].length, chars)) return { start: at, end: at + match[0].length };
    }
    return undefined;
  };

  const assigned = (view: View, start: number, value: Assigned | undefined): Candidate | undefined => {
    const key = value && keyIn(view.text, value);
    if (key === undefined || !(rule.about?.test(view.text.slice(start, key.start)) ?? true)) return undefined;
    return judged(rule, view.text.slice(key.start, key.end), key.start, CONFIDENCE.named);
  };

  const near = (view: View, start: number, end: number): Candidate | undefined => {
    for (const run of runsIn(view.bytes, end, Math.min(view.bytes.length, end + NEAR))) {
      const key = keyIn(view.text, run);
      if (key === undefined) continue;
      const between = view.text.slice(start, key.start);
      const value = view.text.slice(key.start, key.end);
      if (!STANDS_ALONE_BEFORE.test(view.text.charAt(key.start - 1)) || !STANDS_ALONE_AFTER.test(view.text.charAt(key.end))) return undefined;
      if (!/\d/.test(value) || !KEY_WORD.test(between) || !(rule.about?.test(between) ?? true)) return undefined;
      return judged(rule, value, key.start, CONFIDENCE.near);
    }
    return undefined;
  };

  return {
    anchors: anchorsOf(rule),
    byName: true,
    find: (view, start, end) => {
      if (!beginsWord(view.text, start)) return undefined;
      return assigned(view, start, view.assignedAfter(end)) ?? near(view, start, end);
    },
  };
}
