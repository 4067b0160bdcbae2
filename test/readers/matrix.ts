import { assignmentsOf, parseDotenv, readValue } from '../../src/references/dotenv.js';
import { replaceSecrets } from '../../src/references/replace.js';
import { UnrepresentableError } from '../../src/references/unrepresentable.js';
import { Secret } from '../../src/secret/secret.js';
import type { Reader, Reading } from './reader.js';

// Lines as they stand in `.env` files, times values that are to stand there, times readers: what is asserted of each reader is that it reads the new value in the
// place of the old one wherever it read that, and everything else as before.

/** What stands in each file at first, in the variable K. */
export const OLD = ['old', 'Key', '123'].join('_');
export const NAME = 'K';

const pem = (eol: string): string => [['-----BEGIN', 'PRIVATE KEY-----'].join(' '), 'MIIE+/=', ['-----END', 'PRIVATE KEY-----'].join(' '), ''].join(eol);

/** What it is, and the value. */
export const VALUES: readonly (readonly [what: string, value: string])[] = [
  ['a key', ['sk', 'live', 'a1B2', 'c3'].join('_')],
  ['a reference', 'keywright://openai/OPENAI_API_KEY'],
  ['base64', 'ab+/cd=='],
  ['a URL with a password', ['postgres://user', 'p%40ss@host:5432/db?a=1,2'].join(':')],
  ['a URL with `&`', 'https://host/?a=1&b=2'],
  ['JSON', '{"a":"b c","d":[1,2]}'],
  ['JSON with an apostrophe', `{"a":"it's"}`],
  ['PEM', pem('\n')],
  ['PEM with CRLF', pem('\r\n')],
  ['PEM as escapes', pem('\\n')],
  ['`#` inside', 'a#b'],
  ['`#` behind a space', 'a #b'],
  ['`#` at the beginning', '#ab'],
  ['`#` at the end', 'ab#'],
  ['a space inside', 'a b'],
  ['a space at the beginning', ' ab'],
  ['a space at the end', 'ab '],
  ['a tab', 'a\tb'],
  ['a single quote', "it's"],
  ['single quotes around', "'ab'"],
  ['double quotes', 'a"b"'],
  ['both quotes', `a'b"c`],
  ['a backtick', 'a`b'],
  ['backticks around', '`b`'],
  ['all three quotes', `a'b"c\`d`],
  ['a backslash', 'a\\b'],
  ['`\\n` as two characters', 'a\\nb'],
  ['two backslashes', 'a\\\\b'],
  ['a backslash at the end', 'ab\\'],
  ['a backslash and a single quote', "a\\'b"],
  ['`$` inside', 'a$1b'],
  ['`$` at the end', 'ab$'],
  ['`$NAME`', 'a$HOME'],
  ['`${NAME}`', 'a${HOME}b'],
  ['`$$`', 'a$$'],
  ['`$&`', 'a$&b'],
  ['a `$` before a backtick', 'a$`b'],
  ['`\\$`', 'a\\$b'],
  ['`$(command)`', 'a$(b)'],
  ['`=`', 'a=b=c'],
  ['`!`', 'a!b!'],
  ['`%`', '100%'],
  ['`;` and a pipe', 'a;b|c'],
  ['`&`', 'a&b'],
  ['`<` and `>`', 'a<b>c'],
  ['`(` and `)`', 'a(b)'],
  ['`*`, `?` and `[`', '*a?[b]'],
  ['`~`', '~/a:~b'],
  ['unicode', 'ключ-é-日本'],
  ['an emoji', 'a😀b'],
  ['a no-break space', 'a\u00a0b'],
  ['a line separator', 'a\u2028b'],
  ['a BOM', 'a\ufeffb'],
  ['a control character', 'a\u0001b'],
  ['half a character', 'a\ud83db'],
  ['what dotenv-expand decrypts', 'encrypted:ab'],
];

const between = (line: string, eol = '\n'): string => ['A=1', line, 'B="two words"', ''].join(eol);

/** What it is, and the file. `§` is the value. */
export const LINES: readonly (readonly [what: string, file: string])[] = [
  ['bare', between('K=§')],
  ['single quotes', between("K='§'")],
  ['double quotes', between('K="§"')],
  ['backticks', between('K=`§`')],
  ['bare, exported', between('export K=§')],
  ['single quotes, exported', between("export K='§'")],
  ['bare, with a comment', between('K=§ # note')],
  ['single quotes, with a comment', between("K='§' # note")],
  ['double quotes, with a comment', between('K="§" # note')],
  ['bare, an apostrophe in the comment', between("K=§ # don't")],
  ['double quotes, quotes in the comment', between(`K="§" # don't say "no"`)],
  ['bare, both quotes in the comment', between(`K=§ # don't say "no"`)],
  ['bare, a quoted word in the comment', between(`K=§ # 'quoted'`)],
  ['spaces around `=`', between('K = §')],
  ['spaces around `=`, quotes', between("K = '§'")],
  ['indented', between('  K=§')],
  ['spaces at the end', between('K=§  ')],
  ['a part of a bare value', between('K=user:§@host/x')],
  ['a part of a value in single quotes', between("K='user:§@host/x y'")],
  ['a part of a value in double quotes', between('K="user:§@host/x y"')],
  ['a part beside an expansion', between('K="${A}:§"')],
  ['twice in a value', between('K=§/§')],
  ['several lines, single quotes', between("K='first # one\nthe §\nlast'")],
  ['several lines, double quotes', between('K="first # one\nthe §\nlast"')],
  ['CRLF, bare', between('K=§', '\r\n')],
  ['CRLF, single quotes', between("K='§'", '\r\n')],
  ['CRLF, with a comment', between('K=§ # note', '\r\n')],
  ['a BOM, first line', '\ufeffK=§\nA=1\n'],
  ['a BOM, second line', '\ufeff# note\nK=§\nA=1\n'],
  ['no line break at the end', 'A=1\nK=§'],
  ['no line break at the end, quotes', 'A=1\nK="§"'],
  ['the only line', 'K=§\n'],
  ['twice', between('K=§\nC=3\nK="§"')],
  ['also commented out', between("# K=§\nK=§\n#K='§'")],
  ['only commented out', between('# K=§')],
  ['in a comment', between('# it was § once\nK=§')],
  ['below a value of several lines', between(`C="x\ny"\nK=§`)],
  ['above a value of several lines', between(`K=§\nC='x # y\nz'`)],
  ['beside quotes in comments', between(`# don't\nK=§\n# say "no`)],
  ['beside other quotes', between(`C='a "b" c'\nK=§\nD="e'f"`)],
  ['used below', between('K=§\nC=${K}')],
  ['below a line that is none', between('what is this\nK=§')],
  ['below a quote that is not closed', between(`C="open\nK=§`)],
];

export type Verdict = 'same' | 'not read' | 'wrong';

export interface Cell {
  readonly line: string;
  readonly what: string;
  readonly value: string;
  readonly before: string;
  /** The text, or why it was refused. */
  readonly after: { readonly text: string } | { readonly refused: string };
}

export function cellOf(line: string, file: string, what: string, value: string): Cell {
  const before = file.replaceAll('§', OLD);
  return { line, what, value, before, after: edited(before, value) };
}

export function edited(before: string, value: string): Cell['after'] {
  try {
    return { text: replaceSecrets(before, [{ secret: Secret.of(OLD), by: { kind: 'value', value: Secret.of(value) } }], '.env').text };
  } catch (error) {
    if (error instanceof UnrepresentableError) return { refused: error.message };
    throw error;
  }
}

export const cells: readonly Cell[] = LINES.flatMap(([line, file]) => VALUES.map(([what, value]) => cellOf(line, file, what, value)));

/** One for each cell; a refused one changes nothing and so is the same. */
export async function verdicts(reader: Reader, all: readonly Cell[]): Promise<readonly Verdict[]> {
  const texts = [...new Set(all.flatMap(({ before, after }) => ('text' in after ? [before, after.text] : [before])))];
  const readings = new Map((await reader.read(texts)).map((reading, at) => [texts[at], reading] as const));
  return all.map((cell) => judge(cell, readings.get(cell.before), 'text' in cell.after ? readings.get(cell.after.text) : readings.get(cell.before), reader.runs));
}

/** Some take a comment for a name, behind a BOM or at the end of a file, and up to the name of the line below. No program asks for a variable of that name. */
const PLAIN = /^[A-Za-z_][\w.-]*$/u;

/** `not read`: already the old value was none to this reader, as backticks are to most. What it reads of the others is the same all the same, unless the line runs something. */
export function judge({ before, after, value }: Pick<Cell, 'before' | 'after' | 'value'>, was: Reading, is: Reading, runs = false): Verdict {
  if (was === undefined) return 'not read';
  const reads = meanings(before, was).includes(was.get(NAME));
  if (!reads && runs) return 'not read';
  if (is === undefined) return 'wrong';
  const expected = (text: string | undefined): string | undefined => ('text' in after ? text?.replaceAll(OLD, () => value) : text);
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => PLAIN.test(name) && ![...was.keys()].some((one) => !PLAIN.test(one) && one.endsWith(name)));
  const wrong = names.some((name) => {
    const [old, now] = [was.get(name), is.get(name)];
    return name === NAME || old?.includes(OLD) === true ? reads && now !== expected(old) : now !== old;
  });
  return wrong ? 'wrong' : reads ? 'same' : 'not read';
}

/** What a file means: of several lines of a name the last one in force, as it stands and expanded. */
function meanings(text: string, reading: ReadonlyMap<string, string>): readonly (string | undefined)[] {
  const last = assignmentsOf(parseDotenv(text)).findLast(({ name, commented }) => name === NAME && !commented);
  const value = last === undefined ? undefined : readValue(text, last);
  return [value, value?.replace('${A}', reading.get('A') ?? '')];
}
