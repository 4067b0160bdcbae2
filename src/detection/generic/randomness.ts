import { entropy } from '../entropy.js';
import { naturalness, wordShare } from '../naturalness.js';

/** What a value is like, in numbers. */
export interface Looks {
  readonly length: number;
  readonly digits: number;
  readonly letters: number;
  /** Characters that are neither. */
  readonly others: number;
  readonly entropy: number;
  readonly naturalness: number;
  readonly wordShare: number;
  /** Changes between lower case, upper case and digits, per character. Random letters and digits: about 0.6; names in code: below 0.25. */
  readonly turns: number;
}

const kindOf = (code: number): number => (code >= 0x30 && code <= 0x39 ? 1 : code >= 0x41 && code <= 0x5a ? 2 : code >= 0x61 && code <= 0x7a ? 3 : 0);

export function looksOf(value: string): Looks {
  const counts = [0, 0, 0, 0];
  let turns = 0;
  let before = -1;
  for (let i = 0; i < value.length; i++) {
    const kind = kindOf(value.charCodeAt(i));
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (before > 0 && kind > 0 && kind !== before) turns++;
    before = kind;
  }
  const [others = 0, digits = 0, upper = 0, lower = 0] = counts;
  return {
    length: value.length,
    digits,
    letters: upper + lower,
    others,
    entropy: entropy(value),
    naturalness: naturalness(value),
    wordShare: wordShare(value),
    turns: turns / value.length,
  };
}

const HEX = /^(?:0x)?[0-9a-f]+$/i;
/** Of code and of styles; longer hexadecimal ones may be keys. */
const NUMBER = /^[+-]?(?:0x[0-9a-f]{1,16}|[\d._]+(?:e[+-]?\d+)?(?:px|r?em|ms|[kmg]i?b|%|[smhdnuflL])?)$/i;
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T_ ]|$)/;
const SHORTEST_HEX = 16;
const SHORTEST_TOKEN = 8;
/** Of a token without any digit. */
export const SHORTEST_OF_LETTERS = 16;
const LEAST_TOKEN_ENTROPY = 3;
const LEAST_HEX_ENTROPY = 2.7;

/** Hex digits with letters among them and not as many of one kind as no random number has. */
function hexRandomness(value: string, { length, digits, letters, entropy: bits }: Looks): number {
  if (length < SHORTEST_HEX || letters < 2 || digits < 3 || bits < LEAST_HEX_ENTROPY) return 0;
  return length >= 32 ? 0.85 : 0.7;
}

/** A word and a few digits: what everybody tries first, and what examples show. */
const WORD_AND_DIGITS = /^[A-Za-z]+[\d!@#$._-]{0,5}$/;
const LEAST_WORD_LIKE = 0.4;
const STOCK = /^(?:admin|root|test|tester|user|username|guest|demo|dev|foo|bar|baz|pass|pwd|qwerty|asdf|abc|letmein|welcome|login|manager|hello|dummy|sample|temp|my|the|no|yes|local)+[\d\W_]{0,6}$/i;

const isStock = (value: string, natural: number): boolean => STOCK.test(value) || (WORD_AND_DIGITS.test(value) && natural > LEAST_WORD_LIKE);

/**
 * How sure it is that a value was made at random, as keys and tokens are: 0 to 1. From 0.5 on it is worth telling where the name says that it is one.
 * Weights are set by hand on what random strings and the names, words and paths of code are like; the benchmarks say how well.
 */
export function tokenRandomness(value: string): number {
  const looks = looksOf(value);
  const { length, digits, letters, others, entropy: bits, naturalness: natural, wordShare: words, turns } = looks;
  if (NUMBER.test(value) || DATE.test(value)) return 0;
  if (HEX.test(value)) return hexRandomness(value, looks);
  if (length < SHORTEST_TOKEN || bits < LEAST_TOKEN_ENTROPY || letters + digits < length * 0.7) return 0;
  // Without a digit only letters that no language has: mixed, and following each other as in no word.
  if (digits === 0 && (natural > -0.7 || length < SHORTEST_OF_LETTERS)) return 0;
  if (digits === length || isStock(value, natural)) return 0;
  const score = 0.35 + Math.min(0.25, digits / length) - 0.12 * natural - 0.9 * words + 0.35 * turns + Math.min(0.2, length / 160) + 0.12 * (bits - LEAST_TOKEN_ENTROPY) - 0.5 * (others / length);
  return Math.max(0, Math.min(0.95, score));
}

const SHORTEST_PASSWORD = 5;


/** Names and paths have two kinds of separators; more are of somebody who was told to use them. */
const MANY_KINDS = 3;
const kindsOfOthers = (value: string): number => new Set(value.replace(/[A-Za-z0-9]/g, '')).size;

/** The same of what people, or their password managers, think up: shorter, and of any characters. */
export function passwordRandomness(value: string): number {
  const { length, digits, letters, others, naturalness: natural, wordShare: words, turns } = looksOf(value);
  if (length < SHORTEST_PASSWORD || letters === 0 || words > 0.5 || NUMBER.test(value)) return 0;
  if (isStock(value, natural)) return 0;
  const score = 0.3 + 0.02 * Math.min(length, 16) + (digits > 0 ? 0.12 : 0) + (others > 0 && others < letters + digits ? 0.05 : 0) + (kindsOfOthers(value) >= MANY_KINDS ? 0.15 : 0) - 0.25 * natural - 0.6 * words + 0.3 * turns;
  return Math.max(0, Math.min(0.9, score));
}
