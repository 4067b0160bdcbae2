import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';

/** All documents of a text; a mistake is an error. Readers decode the text first, and that takes the mark of its order. */
export function readYaml(text: string): unknown {
  return parseAllDocuments(text.replace(/^\uFEFF/, '')).map((document) => {
    if (document.errors.length > 0) throw new Error(document.errors[0]?.message);
    return document.toJS() as unknown;
  });
}

/** Every string anew, wherever it stands. */
export const mapStrings = <T>(read: T, change: (text: string) => string): T => JSON.parse(JSON.stringify(read), (_, one: unknown) => (typeof one === 'string' ? change(one) : one)) as T;

const around = fc.constantFrom(['', ''], ['Bearer ', ''], ['https://h/?k=', '&x=1'], ['a: b "c" #d é 👋 ', "; it's \\ e"], ['', ' and §'], ['TOKEN=', '']);
/** Of these only where there are no quotes. */
const aroundPlain = fc.constantFrom(['', ''], ['Bearer ', ''], ['https://h/?k=', '&x=1'], ['', ' and §'], ['TOKEN=', '']);
const prefix = fc.constantFrom('', '', '', '&a%d ', '!!str ', '!!str &b%d ', '! ');
const comment = fc.constantFrom('', '', ' # note', " # it's §: [");

const single = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const double = (text: string): string => JSON.stringify(text);

type Write = (indent: string, number: number) => string;
const scalar: fc.Arbitrary<Write> = fc.oneof(
  fc.tuple(prefix, aroundPlain, comment).map(([props, [before, after], note]): Write => (_, number) => `${props.replace('%d', `${number}`)}${before}§${after}${note}`),
  fc.tuple(prefix, around, fc.constantFrom(single, double), comment).map(([props, [before, after], quote, note]): Write => (_, number) => `${props.replace('%d', `${number}`)}${quote(`${before}§${after}`)}${note}`),
  fc.tuple(around, fc.constantFrom('|', '|-', '>', '>-', '|+', '|2-', '>2'), comment, fc.nat(2)).map(([[before, after], header, note, lines]): Write => (indent) =>
    [`${header}${note}`, ...Array.from({ length: lines }, (_, at) => (at === 0 ? `${indent}  first: "line" # no comment` : '')), `${indent}  ${before}§${after}`, ...(header.endsWith('+') ? ['', ''] : [])].join('\n'),
  ),
  fc.tuple(aroundPlain, fc.constantFrom('"', "'", '')).map(([[before, after], quote]): Write => (indent) => `${quote}some text\n${indent}  ${before}§${after}\n${indent}  that goes on${quote}`),
  fc.constantFrom('1', 'true', '~', '', 'plain text', '"a\\tb"', '[]', '{ }').map((text): Write => () => text),
  fc.tuple(around, fc.constantFrom(single, double)).map(([[before, after], quote]): Write => () => `[x, ${quote(`${before}§${after}`)}, { k: ${quote(`§`)}, 'l': §, m: [§ , "y"] } ]`),
);

const map = (depth: number): fc.Arbitrary<Write> =>
  fc.array(fc.tuple(depth > 0 ? fc.oneof(scalar, map(depth - 1), list(depth - 1)) : scalar, fc.constantFrom('', '# § it\'s\n', '\n')), { minLength: 1, maxLength: 4 }).map(
    (items): Write =>
      (indent, number) =>
        items.map(([write, between], at) => `${between.startsWith('#') ? indent : ''}${between}${indent}k${at}${at % 2 === 0 ? '' : ' '}:${spaced(write(`${indent}  `, number * 10 + at + 1))}`).join('\n'),
  );
const list = (depth: number): fc.Arbitrary<Write> =>
  fc.array(depth > 0 ? fc.oneof(scalar, map(depth - 1)) : scalar, { minLength: 1, maxLength: 3 }).map(
    (items): Write =>
      (indent, number) =>
        items.map((write, at) => `${indent}-${spaced(write(`${indent}  `, number * 10 + at + 1))}`).join('\n'),
  );
/** Blocks begin on a line of their own. */
const spaced = (text: string): string => (/^ *(?:-(?:[ \n]|$)|#|k\d ?:|\n)/.test(text) ? `\n${text}` : text === '' ? '' : ` ${text}`);

const document = fc.oneof(map(2), map(1), list(1)).map((write) => write('', 1));

/** Documents in which `§` stands in values and comments of all kinds. */
export const yamlTemplate: fc.Arbitrary<string> = fc
  .tuple(fc.array(document, { minLength: 1, maxLength: 2 }), fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.constantFrom('', '# §\n', '---\n', '%YAML 1.2\n---\n'))
  .map(([documents, bom, eol, ended, head]) => bom + (head + documents.join('\n---\n') + (ended ? '\n' : '')).replaceAll('\n', eol));
