import { COMMON_WORDS, LETTER_PAIRS } from './wordData.js';

const A = 0x61;
const ODDS = Float64Array.from(LETTER_PAIRS, (digit) => parseInt(digit, 36) * 0.3 - 6);
const SHORTEST_WORD = 5;
const WORDS = new Set(COMMON_WORDS.split(' '));
const LONGEST_WORD = Math.max(...[...WORDS].map((word) => word.length));

/** Letters between humps: `get`, `Password` of `getPassword2`, lower-cased. */
const wordsOf = (text: string): string[] => (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());

/**
 * How much likelier the letters of a text follow each other in words than in random letters: log2 per pair. Random letters are about -1.3, words 1.2;
 * -0.2 is below nearly all words of six letters and above nine in ten random ones. 0 where there are no pairs.
 */
export function naturalness(text: string): number {
  let odds = 0;
  let pairs = 0;
  for (const word of wordsOf(text)) {
    for (let i = 1; i < word.length; i++, pairs++) odds += ODDS[(word.charCodeAt(i - 1) - A) * 26 + word.charCodeAt(i) - A] ?? 0;
  }
  return pairs === 0 ? 0 : odds / pairs;
}

/** The part of a text's length that common words of five letters and more take up, wherever they stand in it. */
export function wordShare(text: string): number {
  const lower = text.toLowerCase();
  let taken = 0;
  for (let at = 0; at < lower.length; at++) {
    for (let length = Math.min(LONGEST_WORD, lower.length - at); length >= SHORTEST_WORD; length--) {
      if (!WORDS.has(lower.slice(at, at + length))) continue;
      taken += length;
      at += length - 1;
      break;
    }
  }
  return text.length === 0 ? 0 : taken / text.length;
}
