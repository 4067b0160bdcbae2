import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assignmentsOf, parseDotenv, readValue } from '../../../src/references/dotenv.js';
import { isAgreed } from '../../../src/references/quoting.js';
import { applyEdits } from '../../../src/references/edit.js';
import type { By } from '../../../src/references/editors/editor.js';
import { replaceSecrets } from '../../../src/references/replace.js';
import { UnrepresentableError } from '../../../src/references/unrepresentable.js';
import { asUserinfo } from '../../../src/references/urls.js';
import { Secret } from '../../../src/secret/secret.js';
import { fakeKey, fakeSecret } from './fake.js';

const KEY = fakeKey();
const SECRET = fakeSecret();
const REFERENCE = 'keywright://openai/OPENAI_API_KEY';

const by = (text: string): By => (text === REFERENCE ? { kind: 'reference', reference: text, variable: 'OPENAI_API_KEY' } : { kind: 'value', value: Secret.of(text) });

function check(text: string, replacement: string, expected: string, fileName = '.env'): void {
  const replaced = replaceSecrets(text, [{ secret: SECRET, by: by(replacement) }], fileName);
  assert.equal(replaced.text, expected);
  assert.equal(applyEdits(text, replaced.edits), expected);
  assert.deepEqual(replaced.left, []);
}

describe('replacing a secret', () => {
  const surroundings = [
    ['a quoted literal', 'const k = "§";'],
    ['a header', 'Authorization: Bearer §\r\n'],
    ['a URL', 'https://user:§@host/x?k=§&y'],
    ['a line of its own', '§'],
    ['an escape before it', '"\\n§\\n"'],
    ['a unicode escape before it', '"\\u0022§"'],
    ['a percent escape before it', 'k%3D§%26'],
    ['the end of a sentence', 'It is §.'],
  ] as const;
  for (const [what, template] of surroundings) {
    it(`replaces in ${what}`, () => check(template.replaceAll('§', KEY), REFERENCE, template.replaceAll('§', REFERENCE), 'a.txt'));
  }

  it('says why a place is left though the variable is called after the key, without the key', () => {
    const named = fakeKey().replaceAll('-', '_');
    const { left } = replaceSecrets(`{"a": "${named}"}`, [{ secret: Secret.of(named), by: { kind: 'reference', reference: REFERENCE, variable: named } }], 'vercel.json');
    assert.deepEqual(left.map(({ why }) => why), ['Vercel reads this file as it is. Set … in the settings of the project there, and take the key out.']);
  });

  it('leaves and reports an occurrence in a longer token', () => {
    const text = `a = "${KEY}"\nb = "${KEY}x"\nc = "x${KEY}"\nd = "${KEY}-old"\ne = "\\\\n${KEY}"`;
    const { text: after, left } = replaceSecrets(text, [{ secret: SECRET, by: by(REFERENCE) }], 'a.txt');
    assert.equal(after, text.replace(KEY, REFERENCE));
    assert.deepEqual(left.map(({ line, why }) => [line, why]), [2, 3, 4, 5].map((line) => [line, 'It is a part of a longer text.']));
    assert.deepEqual(left.map(({ start, end }) => text.slice(start, end)), [KEY, KEY, KEY, KEY]);
  });

  const styles: readonly (readonly [string, string, string, string])[] = [
    ['unquoted stays unquoted', 'A=§', 'new_1', 'A=new_1'],
    ['an unquoted value gets quotes for a #', 'A=§ # note', 'a#b', "A='a#b' # note"],
    ['an unquoted value gets quotes for a space', 'export A = §\r\nB=2', 'a b', "export A = 'a b'\r\nB=2"],
    ['an unquoted value gets quotes for a double quote', 'A=§', 'a"b', `A='a"b'`],
    ['double quotes stay', 'A="§"', 'a#b c', 'A="a#b c"'],
    ['double quotes become single for a $ that expands nowhere', 'A="§"', 'a$1', "A='a$1'"],
    ['double quotes become single for a double quote', 'A="§" # n', 'a"b', `A='a"b' # n`],
    ['backticks stay', 'A=`§`', 'new_1', 'A=`new_1`'],
    ['backticks become what more readers know', 'A=`§`', "it's", `A="it's"`],
    ['single quotes stay', "A='§'", 'a"b', `A='a"b'`],
    ['an unquoted value gets double quotes for a single quote', 'A=§ # n', "it's", `A="it's" # n`],
    ['an unquoted value gets quotes for a backslash', 'A=§', 'a\\b', `A='a\\b'`],
    ['an unquoted value gets quotes that its comment has not', `A=§ # don't`, 'a b', `A="a b" # don't`],
    ['double quotes hold spaces and tabs at the ends', 'A="§"', ' a\t', 'A=" a\t"'],
    ['what expands nowhere by itself is not put before a brace', "A='§{x}'", 'a1', "A='a1{x}'"],
    ['a part of a value is replaced within it', 'URL="https://u:§@h"', 'n', 'URL="https://u:n@h"'],
    ['a part that needs quotes quotes all of it, and is escaped as the password of a URL', 'URL=https://u:§@h/§', 'n#', "URL='https://u:n%23@h/n#'"],
    ['several lines hold several', "A='1\n§'\r\nB=1", '2\n3 #', "A='1\n2\n3 #'\r\nB=1"],
    ['a commented-out line is quoted too', '# A=§', 'a b', "# A='a b'"],
    ['a comment is plain text', '# was § once', 'a=b', '# was a=b once'],
    ['so is what is no assignment', 'use § once', 'a=b', 'use a=b once'],
  ];
  for (const [what, template, replacement, expected] of styles) {
    it(`in .env: ${what}`, () => {
      check(template.replaceAll('§', KEY), replacement, expected);
    });
  }

  const refused: readonly (readonly [string, string])[] = [
    ['A=#', `it's "b"`],
    ['A=#', "it's\\"],
    ['A=#', 'a\\\\b'],
    ['A=#', 'a\\'],
    ['A=#', 'a\\$1'],
    ['A=# # it\'s "x"', 'a b'],
    ['A="1:#"', '\n2'],
    ["A='#:\n1'", '2\r\n3'],
    ['A=#', '\uD800'],
    ['A=#', '\u0001'],
    ['A=#', 'a$HOME'],
    ['A=#', 'a${b}'],
    ['A=#', 'a\nb'],
    ['A=$HOME/#', 'a b'],
    ['A=$1/#', 'a b'],
    ['A="$1/#"', 'a"b'],
    ['A=x"y"/#', 'a b'],
    ['A="x\\n#"', 'a"b'],
    ["A='#{x}'", 'a$'],
  ];
  for (const [template, replacement] of refused) {
    it(`in .env: refuses ${JSON.stringify(replacement)} in ${template}`, () => {
      const text = `B=1\n${template.replace('#', KEY)}\n`;
      assert.throws(
        () => replaceSecrets(text, [{ secret: SECRET, by: by(replacement) }], 'dir/.env'),
        (error: unknown) => error instanceof UnrepresentableError && error.line === 2 && /^dir\/\.env:2: .*\bA\b/.test(error.message) && !error.message.includes(KEY),
      );
    });
  }

  it('in .env: refuses what would end a comment, or close a quote that is open above, in either place', () => {
    const refuses = (text: string, wanted: string, message: RegExp): void =>
      assert.throws(() => replaceSecrets(text.replace('#', KEY), [{ secret: SECRET, by: by(wanted) }], '.env'), (error: unknown) => error instanceof UnrepresentableError && message.test(error.message));
    refuses('B=1\n; was #\n', 'a\nPATH=x', /^\.env:2: .*comment.*Remove it/u);
    refuses('use #', 'a;b', /^\.env:1: .*no assignment.*Remove it/u);
    refuses(`B="open\nA=#\n`, 'a b', /\bB\b.*Close it first/u);
    check(`B="open\nA=${KEY}\n`, REFERENCE, `B="open\nA=${REFERENCE}\n`);
    check(`# B="open\nA=${KEY}\n`, 'a b', `# B="open\nA='a b'\n`);
  });

  it('in .env: a reference that would run on is reported', () => {
    const { text, left } = replaceSecrets(`A=${KEY}.suffix`, [{ secret: SECRET, by: by(REFERENCE) }], '.env');
    assert.equal(text, `A=${KEY}.suffix`);
    assert.deepEqual(left.map(({ why }) => why), ['What follows would be read as a part of the reference.']);
  });

  it('in .env: works around an unterminated quote', () => check(`A="${KEY}\nB="${KEY}"\n`, REFERENCE, `A="${REFERENCE}\nB="${REFERENCE}"\n`));

  it('replaces several, each by its own, and writes a value anew once for all that stand in it', () => {
    const id = Secret.of(fakeKey('i'));
    const both = (text: string, key: string): string => replaceSecrets(text, [{ secret: SECRET, by: by(key) }, { secret: id, by: by('id_2') }], '.env').text;
    assert.equal(both(`ID=${id.reveal()}\nA=${KEY} # ${id.reveal()}\n`, REFERENCE), `ID=id_2\nA=${REFERENCE} # id_2\n`);
    assert.equal(both(`URL=https://${id.reveal()}:${KEY}@h\n`, 'n#'), "URL=https://id_2:n%23@h\n");
    assert.equal(both(`URL=https://h/${id.reveal()}/${KEY}\n`, 'n#'), "URL='https://h/id_2/n#'\n");
  });

  it('of a secret within another one only the longer is replaced', () => {
    const longer = Secret.of(`${KEY}/b.${KEY}`);
    const { text, edits } = replaceSecrets(`${longer.reveal()} ${KEY}`, [{ secret: SECRET, by: by('short') }, { secret: longer, by: by('long') }], 'a.txt');
    assert.deepEqual([text, edits.length], ['long short', 2]);
  });

  it('refuses an empty secret and an empty replacement', () => {
    assert.throws(() => replaceSecrets('a', [{ secret: Secret.of(''), by: by('x') }], 'a'), RangeError);
    assert.throws(() => replaceSecrets('a', [{ secret: SECRET, by: by('') }], 'a'), RangeError);
  });

  const line = fc.oneof(
    fc.constantFrom('', '# note', `A=${KEY}`, `A = "${KEY}" # n`, `export B='${KEY}'`, `# C=\`${KEY}\``, `U=https://u:${KEY}@h`, `D="x\n${KEY}\ny"`, 'E="open', "F='x' y", `G=${KEY}longer`),
    fc.string({ maxLength: 12 }),
  );
  const file = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 12 }).map((lines) => lines.map((parts) => parts.join('')).join(''));
  const newValue = fc.oneof(fc.constant(REFERENCE), fc.stringMatching(/^[A-Za-z0-9_#$"'` :@.\\-]{1,20}$/), fc.string({ minLength: 1, maxLength: 12 }));

  it('changes nothing outside values, whatever the file and the value', () => {
    fc.assert(
      fc.property(file, newValue, fc.constantFrom('.env', 'x.txt'), (text, value, name) => {
        const replaced = attempt(text, value, name);
        if (replaced === undefined) {
          return;
        }
        const tokens = assignmentsOf(parseDotenv(text)).map((one) => one.token);
        let at = 0;
        for (const edit of replaced.edits) {
          const exact = text.slice(edit.start, edit.end) === KEY && [value, asUserinfo(value)].includes(edit.newText);
          assert.ok(exact || (name === '.env' && tokens.some((token) => token.start === edit.start && token.end === edit.end)));
          assert.ok(edit.start >= at);
          at = edit.end;
        }
        assert.equal(replaced.text, applyEdits(text, replaced.edits));
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back as exactly the new value, and every other line as before', () => {
    const quoted = fc.constantFrom((v: string) => v, (v: string) => `"${v}"`, (v: string) => `'${v}'`, (v: string) => `\`${v}\``);
    fc.assert(
      fc.property(quoted, newValue, fc.constantFrom('', ' # note'), fc.constantFrom('\n', '\r\n'), (quote, value, comment, eol) => {
        const text = `X="1"${eol}export KEY=${quote(KEY)}${comment}${eol}Y=\${X}${eol}`;
        const replaced = attempt(text, value, '.env');
        if (replaced === undefined) {
          assert.ok(!isAgreed(value, 'single') && !isAgreed(value, 'double'));
          return;
        }
        const after = parseDotenv(replaced.text);
        assert.deepEqual(after.problems, []);
        assert.deepEqual(assignmentsOf(after).map((one) => [one.name, readValue(replaced.text, one)]), [['X', '1'], ['KEY', value], ['Y', '${X}']]);
      }),
      { numRuns: 2000 },
    );
  });
});

function attempt(text: string, value: string, name: string): ReturnType<typeof replaceSecrets> | undefined {
  try {
    return replaceSecrets(text, [{ secret: SECRET, by: by(value) }], name);
  } catch (error) {
    assert.ok(error instanceof UnrepresentableError);
    return undefined;
  }
}

describe('what is told of a replacement', () => {
  it('never holds the key, whatever names it stands in', () => {
    const key = fakeKey().replaceAll('-', '_');
    const by = { kind: 'reference', reference: 'keywright://openai/X', variable: 'X' } as const;
    for (const [path, text] of [['Dockerfile', `ENV ${key}=${key}`], ['Dockerfile', `ARG ${key}=${key}`], ['a.yaml', `a: !${key} ${key}`], ['appsettings.json', `{"${key}": "${key}"}`], ['.github/workflows/a.yml', `${key}: ${key}`]] as const) {
      const { left, then, becomes } = replaceSecrets(text, [{ secret: Secret.of(key), by }], path);
      assert.ok(left.length > 0 && !JSON.stringify([left, then, becomes]).includes(key), path);
    }
    for (const text of [`${key}=${key}`, `${key}='${key}`]) {
      assert.throws(() => replaceSecrets(text, [{ secret: Secret.of(key), by: { kind: 'value', value: Secret.of('a\n') } }], '.env'), (error) => error instanceof UnrepresentableError && !error.message.includes(key));
    }
  });

  it('is why one that URLs escape stays in a Dockerfile, which gives it as it is', () => {
    const key = `${fakeKey()}+/=`;
    for (const name of ['ARG', 'ENV']) {
      const { text, left } = replaceSecrets(`${name} A=${asUserinfo(key)}`, [{ secret: Secret.of(key), by: { kind: 'reference', reference: 'keywright://openai/X', variable: 'X' } }], 'Dockerfile');
      assert.deepEqual([text, left.map(({ why }) => why.includes('URLs escape it'))], [`${name} A=${asUserinfo(key)}`, [true]]);
    }
  });
});
