import { ALPHANUMERIC, charSet } from '../charSet.js';
import { LIKELY, rounded } from '../confidence.js';
import type { Candidate, Finder } from '../finder.js';
import { isExample } from '../placeholder.js';
import type { View } from '../view.js';
import { tokenRandomness } from './randomness.js';
import { genericRules } from './rules.js';

const VALUE = charSet(`${ALPHANUMERIC}_.~+/=-:`);
const WORD = charSet(ALPHANUMERIC);
const SPACE = 0x20;
const MOST_SPACE = 4;
const SHORTEST = 8;
const LONGEST = 1024;

/** `user:password` in base64, both of printable characters. */
function credentialsIn(encoded: string): string | undefined {
  if (encoded.length < 8 || encoded.length % 4 === 1 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(encoded)) return undefined;
  const text = atob(encoded.replace(/={1,2}$/, '').replace(/-/g, '+').replace(/_/g, '/'));
  return /^[\x21-\x39\x3b-\x7e][\x20-\x39\x3b-\x7e]{0,80}:[\x20-\x7e]{1,120}$/.test(text) ? text : undefined;
}

const EXAMPLES = /^(?:user(?:name)?|login|aladdin|foo|test|admin|root|me|bob|alice|joe|name|postman|a):(?:pass(?:word|wd)?|open ?sesame|bar|test|admin|root|secret|foo|baz|b|\w{0,4})$/i;

function basic(view: View, start: number, end: number): Candidate | undefined {
  const value = view.slice(start, end);
  const credentials = credentialsIn(value);
  const known = credentials !== undefined && !EXAMPLES.test(credentials) && !isExample(credentials.slice(credentials.indexOf(':') + 1));
  const confidence = known ? 0.8 : credentials === undefined ? tokenRandomness(value) - 0.05 : 0;
  return confidence < LIKELY || isExample(value) ? undefined : { rule: genericRules.basicAuth, start, end, checksum: 'none', confidence: rounded(confidence) };
}

function bearer(view: View, start: number, end: number): Candidate | undefined {
  const value = view.slice(start, end);
  const confidence = tokenRandomness(value);
  if (value.length < 16 || confidence < LIKELY || isExample(value)) return undefined;
  return { rule: genericRules.bearer, start, end, checksum: 'none', confidence: rounded(confidence) };
}

type Judge = (view: View, start: number, end: number) => Candidate | undefined;

/** What stands after a scheme in an Authorization header, wherever it is written. */
const schemeFinder = (schemes: readonly string[], judge: Judge): Finder => ({
  anchors: schemes,
  byName: false,
  find: (view, anchor, from) => {
    const { bytes } = view;
    if (WORD[bytes[anchor - 1] ?? SPACE] === 1) return undefined;
    let start = from;
    while (start - from < MOST_SPACE && bytes[start] === SPACE) start++;
    let end = start;
    while (end - start < LONGEST && VALUE[bytes[end] ?? 0] === 1) end++;
    return end - start < SHORTEST ? undefined : judge(view, start, end);
  },
});

export const headerFinders: readonly Finder[] = [schemeFinder(['basic '], basic), schemeFinder(['bearer ', 'apikey '], bearer)];
