import fc from 'fast-check';
import { KEY } from './rewriting.js';

/** Keys among pieces of a language, in any order, and statements of it among which they stand. */
export function sourceText(pieces: readonly string[], statements: readonly string[] = []): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.constant(KEY) }, { weight: 2, arbitrary: fc.constantFrom(...pieces.filter((one) => /^['"`]/.test(one)), ...pieces).map((one) => `${one}${KEY}${one}`) });
  const rubble = fc.array(piece, { maxLength: 14 }).map((all) => all.join(''));
  if (statements.length === 0) return rubble;
  const line = fc.constantFrom(...statements).map((statement) => statement.replaceAll('§', KEY));
  const lines = fc.array(fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: rubble }), { maxLength: 8 });
  return fc.tuple(lines, fc.constantFrom('\n', '\r\n')).map(([all, eol]) => all.join(eol) + eol);
}
