import { ALPHANUMERIC, charSet } from '../charSet.js';
import { LIKELY, rounded } from '../confidence.js';
import type { Finder } from '../finder.js';
import { isExample } from '../placeholder.js';
import { passwordRandomness, tokenRandomness } from './randomness.js';
import { genericRules } from './rules.js';

const USER = charSet(`${ALPHANUMERIC}_.~%+!$&*-`);
const PASSWORD = charSet(`${ALPHANUMERIC}_.~%+!$&*-=^#,;()'?|[]`);
const HOST = charSet(`${ALPHANUMERIC}.[%$_-{`);
const LONGEST_USER = 80;
const LONGEST_PASSWORD = 120;
const COLON = 0x3a;
const AT = 0x40;

const EXAMPLE_HOST = /^(?:(?:host|hostname|server|foo|bar|domain|your[\w-]{0,20})(?:[:/.]|$)|[\w.-]{0,60}\bexample\b)/i;

/** An address says by itself that this is a password: less is asked of the value. */
const GIVEN = 0.05;

function run(bytes: Uint8Array, from: number, set: Uint8Array, most: number): number {
  let at = from;
  while (at - from < most && set[bytes[at] ?? 0] === 1) at++;
  return at;
}

/** `scheme://user:password@host` */
export const addressFinder: Finder = {
  anchors: ['://'],
  byName: false,
  find: (view, _, end) => {
    const { bytes } = view;
    const user = run(bytes, end, USER, LONGEST_USER);
    if (bytes[user] !== COLON) return undefined;
    const start = user + 1;
    const stop = run(bytes, start, PASSWORD, LONGEST_PASSWORD);
    if (bytes[stop] !== AT || HOST[bytes[stop + 1] ?? 0] !== 1) return undefined;
    // Only now: most addresses name nobody.
    const { text } = view;
    const value = text.slice(start, stop);
    if (isExample(value) || /^[$%]|^\*+$|^#/.test(value) || value === text.slice(end, user) || EXAMPLE_HOST.test(text.slice(stop + 1, stop + 64))) return undefined;
    const confidence = GIVEN + Math.max(passwordRandomness(value), tokenRandomness(value));
    if (confidence < LIKELY) return undefined;
    return { rule: genericRules.urlPassword, start, end: stop, checksum: 'none', confidence: rounded(confidence) };
  },
};
