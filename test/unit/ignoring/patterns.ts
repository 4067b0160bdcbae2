import fc from 'fast-check';

// Expressions in RE2's syntax, and some that are nearly so, with texts that have a chance to match them.

const literals = ['a', 'b', 'k', 'K', 's', 'Z', '0', '9', '_', '-', ' ', '\\.', '\\-', '\\n', '\\x6b', '\\x{6B}', '\\141', 'é', '\u212a', '{', ']', '}', ',', ':', '"', '/'];
const sets = ['.', '\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '\\pL', '\\PN', '\\p{Lu}', '\\p{^Lu}', '\\p{Greek}'];
const classItems = ['a', 'b-k', 'A-Z', '0-9', 's', '_', '-', '.', '\\d', '\\W', '\\s', '\\S', '[:alpha:]', '[:^alnum:]', '[:space:]', '[:lower:]', '\\pL', '\\]', '\\-', '\\n', 'é', '\u212a', '[', '^', '&&', '|', '('];
const assertions = ['^', '$', '\\b', '\\B', '\\A', '\\z'];
const quantifiers = ['', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{0,2}', '{1,}', '{2,3}?', '{0}'];
const openings = ['(', '(', '(?:', '(?P<name>', '(?i:', '(?s:', '(?m:', '(?-i:', '(?is-m:'];

const characterClass = fc.tuple(fc.constantFrom('[', '[^'), fc.array(fc.constantFrom(...classItems), { minLength: 1, maxLength: 4 })).map(([open, items]) => `${open}${items.join('')}]`);

const { alternatives } = fc.letrec<{ alternatives: string; sequence: string; piece: string; group: string }>((tie) => ({
  alternatives: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
  sequence: fc.array(tie('piece'), { maxLength: 4 }).map((all) => all.join('')),
  piece: fc.tuple(
    fc.oneof({ maxDepth: 3 }, { weight: 6, arbitrary: fc.constantFrom(...literals) }, { weight: 2, arbitrary: fc.constantFrom(...sets) }, { weight: 2, arbitrary: characterClass }, { weight: 1, arbitrary: fc.constantFrom(...assertions) }, { weight: 3, arbitrary: tie('group') }),
    fc.constantFrom(...quantifiers),
  ).map(([one, quantifier]) => one + quantifier),
  // One name may be given once.
  group: fc.tuple(fc.constantFrom(...openings), tie('alternatives')).map(([open, inner]) => `${open}${inner.replaceAll('?P<name>', '')})`),
}));

export const patterns: fc.Arbitrary<string> = fc.tuple(fc.constantFrom('', '', '(?i)', '(?s)', '(?m)', '(?im)', '\\Qa.\\E'), alternatives).map((parts) => parts.join(''));

export const texts: fc.Arbitrary<string> = fc.array(fc.constantFrom('a', 'b', 'A', 'k', 'K', 's', 'S', 'z', 'Z', '0', '9', '_', '-', '.', ' ', '\n', '\r', '\u2028', '\v', 'é', 'É', '\u212a', 'ſ', 'α', '{', ']', ':', '"', '/', '[', '^', '😀'), { maxLength: 8 }).map((all) => all.join(''));
