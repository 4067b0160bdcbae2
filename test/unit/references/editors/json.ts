import fc from 'fast-check';
import { type JSONPath, visit } from 'jsonc-parser';
import { KEY } from './editing.js';
import { fakeKey } from '../fake.js';

/** The second of several secrets. */
export const OTHER = fakeKey('z');

/** White space as people and machines leave it, comments too where they may be. */
const gaps = (comments: boolean): fc.Arbitrary<string> =>
  fc.constantFrom('', '', '', ' ', '\n', '\r\n', '\t', ' \r\n\t  ', ...(comments ? [`/* ${KEY} */`, '// "note": [\r\n', '/*\n{*/ '] : []));

const plainText = fc.string({ maxLength: 6, unit: fc.constantFrom('a', 'B', '7', '/', '\\', '"', '\n', '\r', '\t', '\b', '\u0001', '$', '{', '}', 'é', '—', '😀', '\u2028', "'", '-') });
/** What may stand beside a key so that it is not a part of a longer text. */
const beside = fc.constantFrom('', ' ', '/', '"', '\\', '\n', ':', '=', 'é', '😀', '\u0002', '@');
const around = (key: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> => fc.tuple(plainText, beside, key, beside, plainText).map(([first, before, one, after, last]) => [`${first} ${before}`, one, `${after} ${last}`]);
const keys = fc.constantFrom(KEY, KEY, OTHER);
/** In parts, so that keys are written as they are. */
const anyText: fc.Arbitrary<readonly string[]> = fc.oneof(
  plainText.map((text) => [text]),
  keys.map((key) => [key]),
  around(keys),
  fc.tuple(around(keys), around(keys)).map(([one, two]) => [...one, ...two]),
);

const escapes: readonly ((character: string) => string)[] = [
  (character) => JSON.stringify(character).slice(1, -1),
  (character) => (character === '/' ? '\\/' : JSON.stringify(character).slice(1, -1)),
  (character) => [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
];

/** A string, its surroundings of keys escaped in any way that is the same to readers. */
const jsonString: fc.Arbitrary<string> = fc.tuple(anyText, fc.infiniteStream(fc.nat({ max: 5 }))).map(([parts, chosen]) => {
  const raw = parts.map((part) =>
    part === KEY || part === OTHER ? part : Array.from(part, (character) => (escapes[Number(chosen.next().value)] ?? escapes[0])?.(character) ?? '').join(''),
  );
  return `"${raw.join('')}"`;
});

const scalar = fc.oneof({ weight: 4, arbitrary: jsonString }, { weight: 1, arbitrary: fc.constantFrom('true', 'null', '0', '-1.5e+3') });
const names = fc.oneof({ weight: 6, arbitrary: fc.constantFrom('"a"', '"b"', '""', '"env"', '"a\\u0062"') }, { weight: 1, arbitrary: jsonString });

/** Texts of documents: odd white space, escapes, names twice, keys as names, a byte order mark; comments and trailing commas where readers take them. */
export function jsonTexts(comments: boolean): fc.Arbitrary<string> {
  const gap = gaps(comments);
  const list = (open: string, items: fc.Arbitrary<string>, close: string): fc.Arbitrary<string> =>
    fc.tuple(fc.array(fc.tuple(gap, items, gap).map((parts) => parts.join('')), { maxLength: 4 }), gap, fc.boolean()).map(([all, inside, trailing]) =>
      all.length === 0 ? open + inside + close : open + all.join(',') + (comments && trailing ? `,${inside}` : '') + close,
    );
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof({ maxDepth: 4, depthSize: 'small' }, scalar, list('[', tie('value'), ']'), list('{', fc.tuple(names, gap, gap, tie('value')).map(([name, before, after, one]) => `${name}${before}:${after}${one}`), '}')),
  }));
  return fc.tuple(fc.constantFrom('', '', '\uFEFF'), gap, value, gap).map((parts) => parts.join(''));
}

export const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** Every value that is no container, by its path; names twice are there twice. */
export function valuesOf(text: string): readonly (readonly [path: JSONPath, value: unknown])[] {
  const values: (readonly [JSONPath, unknown])[] = [];
  visit(withoutMark(text), {
    onLiteralValue: (value: unknown, _offset, _length, _line, _character, pathOf) => values.push([pathOf(), value]),
    onError: (error) => {
      throw new Error(`parse error ${error}`);
    },
  }, { allowTrailingComma: true });
  return values;
}
