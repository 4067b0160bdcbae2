import { beginsWord, closes, opens, tokenChars } from './borders.js';
import { ALPHANUMERIC, charSet } from './charSet.js';
import { CONFIDENCE } from './confidence.js';
import { lengthsOf, prefixOf, readExpression } from './expression.js';
import type { Candidate, Finder } from './finder.js';
import { once } from './once.js';
import { anchorsOf, type NamedFormat, type Rule } from './rule.js';
import type { Run } from './runs.js';
import { LONGEST_PROBE, agreeing, judged } from './tokenFinder.js';
import type { View } from './view.js';

/** Words beside which a value is a key's, where nothing gives it to the name. */
const KEY_WORD = /key|token|secret|passw|auth|cred|api|bearer|pat\b|license|webhook/i;
/** Not a part of an address, a path or a longer name. */
const STANDS_ALONE_BEFORE = /^[\s"'`=:([{>,|]?$/;
const STANDS_ALONE_AFTER = /^[\s"'`)\]},;<|\\]?$/;
const PERCENT = 0x25;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const LONGEST_HOST = 60;
const HOST = charSet(`${ALPHANUMERIC}_.-`);
/** How far before such an address a key is looked for that goes to it: `curl -H "Authorization: Bearer …" https://api.example.com`. */
const BEFORE_HOST = 200;
const SENT = /(?:bearer|token|apikey|api-key|authorization|secret|key)["']?[ :=]{1,3}(?<key>[\w+/=.~-]{16,128})["'\s\\&]/gi;

/** Whether a name stands in the host of an address, at the beginning of a part of it. */
function isInHost(bytes: Uint8Array, name: number): boolean {
  const before = bytes[name - 1];
  if (before !== DOT && before !== SLASH) return false;
  let at = name;
  while (name - at < LONGEST_HOST && HOST[bytes[at - 1] ?? 0] === 1) at--;
  return bytes[at - 1] === SLASH && bytes[at - 2] === SLASH && bytes[at - 3] === COLON;
}

function compiled({ pattern }: NamedFormat) {
  return {
    chars: tokenChars(pattern),
    probe: prefixOf(pattern).slice(0, LONGEST_PROBE).map(charSet),
    shortest: lengthsOf(readExpression(pattern.source)).min,
    pattern: new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`),
  };
}

/** Finds keys that nothing but the name tells, which they are given to. */
export function namedFinder(rule: Rule & NamedFormat): Finder {
  const made = once(() => compiled(rule));

  /** The key that begins in a run: at its beginning, or after a character that is no part of such keys. */
  const keyIn = (view: View, { start, end }: Run): Run | undefined => {
    const { chars, probe, shortest, pattern } = made();
    const { bytes } = view;
    // A key may hold what otherwise ends a value: at its beginning the expression says.
    for (let at = start; at === start || at <= end - shortest; at++) {
      const before = bytes[at - 1] ?? 0;
      if (agreeing(bytes, at, probe) < probe.length || (at > start && chars[before] === 1 && before !== PERCENT && bytes[at - 3] !== PERCENT && !opens(view.text, at, chars))) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(view.text);
      if (match !== null && closes(view.text, at + match[0].length, chars)) return { start: at, end: at + match[0].length };
    }
    return undefined;
  };

  const isAbout = (text: string, from: number, to: number): boolean => {
    const said = text.slice(from, to);
    return (rule.about?.test(said) ?? true) && rule.unless?.test(said) !== true;
  };

  const assigned = (view: View, start: number, end: number): Candidate | undefined => {
    const value = view.assignedAfter(end);
    const key = value && keyIn(view, value);
    return key !== undefined && isAbout(view.text, start, key.start) ? judged(rule, view.text.slice(key.start, key.end), key.start, CONFIDENCE.named) : undefined;
  };

  const near = (view: View, start: number, end: number): Candidate | undefined => {
    for (const run of view.runsAfter(end)) {
      const key = keyIn(view, run);
      if (key === undefined) continue;
      const { text } = view;
      const value = text.slice(key.start, key.end);
      if (!STANDS_ALONE_BEFORE.test(text.charAt(key.start - 1)) || !STANDS_ALONE_AFTER.test(text.charAt(key.end)) || !/\d/.test(value)) return undefined;
      return KEY_WORD.test(text.slice(start, key.start)) && isAbout(text, start, key.start) ? judged(rule, value, key.start, CONFIDENCE.near) : undefined;
    }
    return undefined;
  };

  const sentTo = (view: View, start: number): Candidate | undefined => {
    if (!isInHost(view.bytes, start)) return undefined;
    const from = Math.max(0, start - BEFORE_HOST);
    for (const { 0: all, index, groups } of view.slice(from, start).matchAll(SENT)) {
      const at = from + index + all.lastIndexOf(groups?.['key'] ?? '');
      const key = keyIn(view, { start: at, end: at + (groups?.['key'] ?? '').length });
      if (key !== undefined && isAbout(view.text, from + index, start)) return judged(rule, view.slice(key.start, key.end), key.start, CONFIDENCE.near);
    }
    return undefined;
  };

  return {
    anchors: anchorsOf(rule),
    byName: true,
    find: (view, start, end) => (beginsWord(view.bytes, start) ? (assigned(view, start, end) ?? near(view, start, end) ?? sentTo(view, start)) : undefined),
  };
}
