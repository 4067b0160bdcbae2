import assert from 'node:assert/strict';
import fc from 'fast-check';
import ignore from 'ignore';
import { addIgnoreEntry, addNames, addVariables, variableNameFor } from '../../../src/references/declare.js';
import { assignmentsOf, parseDotenv, readValue } from '../../../src/references/dotenv.js';
import { asWritten } from '../../../src/references/quoting.js';
import { applyEdits, type Edit } from '../../../src/references/edit.js';
import { UnrepresentableError } from '../../../src/references/unrepresentable.js';
import { refusalOf } from '../../../src/references/variables.js';

const REFERENCE = 'keywright://openai/OPENAI_API_KEY';

const inForce = (text: string): ReadonlyMap<string, string> =>
  new Map(assignmentsOf(parseDotenv(text)).filter(({ commented }) => !commented).map((one) => [one.name, readValue(text, one)]));

describe('adding variables to a .env file', () => {
  const added = (text: string, fileName = '.env', value = 'v'): string => applyEdits(text, addVariables(text, [{ name: 'K', value }], fileName));

  const cases: readonly (readonly [string, string, string, string?, string?])[] = [
    ['an empty file', '', 'K=v\n'],
    ['nothing but a BOM', '\uFEFF', '\uFEFF\nK=v\n'],
    ['a comment that ends with a backslash', '# \\\n', '# \\\nK=v\n'],
    ['blank lines', '\n\n', '\n\nK=v\n'],
    ['a last line that is ended', 'A=1\n', 'A=1\nK=v\n'],
    ['a last line that is not', 'A=1', 'A=1\nK=v'],
    ['CRLF', 'A=1\r\n', 'A=1\r\nK=v\r\n'],
    ['CRLF, and a last line that is not ended', '\uFEFFA=1\r\nB=2', '\uFEFFA=1\r\nB=2\r\nK=v'],
    ['mixed line breaks: the last one counts', 'A=1\r\nB=2\n', 'A=1\r\nB=2\nK=v\n'],
    ['line breaks that few readers know', 'A=1\r', 'A=1\r\nK=v'],
    ['a commented-out one', '# K=old\n', '# K=old\nK=v\n'],
    ['a name that begins alike', 'K2=1\n', 'K2=1\nK=v\n'],
    ['a name in a value', "A='\nK=1\n'\n", "A='\nK=1\n'\nK=v\n"],
    ['one that is there', 'export K = "old"\n', 'export K = "old"\n'],
    ['one that is there and empty', 'K=', 'K='],
    ['.envrc', 'use node\n', 'use node\nexport K=v\n', 'app/.envrc'],
    ['.envrc of a machine', '', 'export K=v\n', '.envrc.local'],
    ['a file called like a variable', '', 'K=v\n', 'envrc.env'],
    ['a value that needs quotes', '', "K='a b#\"'\n", '.env', 'a b#"'],
    ['a reference', '', `K=${REFERENCE}\n`, '.env', REFERENCE],
  ];
  for (const [what, text, expected, fileName, value] of cases) it(what, () => assert.equal(added(text, fileName, value), expected));

  it('adds several in order, each once', () => {
    const edits = addVariables('B=1\n', ['A', 'B', 'C', 'A'].map((name, at) => ({ name, value: String(at) })), '.env');
    assert.deepEqual(edits, [{ start: 4, end: 4, newText: 'A=0\nC=2\n' }]);
  });

  const refused: readonly (readonly [string, string, string, RegExp])[] = [
    ['a value that readers disagree about', 'A=1\n', 'a\\b$HOME', /^dir\/\.env:2: .*\bK\b.*reference/u],
    ['the same behind a last line that is not ended', 'A=1', "it's\n", /^dir\/\.env:2: /u],
    ['a last line that shells join with the next', 'B=1\nA=1\\\n', 'hidden', /^dir\/\.env:2: .*backslash.*Remove it/u],
    ['an open quote', '\n\nA="x\nB=1\n', 'hidden', /^dir\/\.env:3: .*\bA\b.*Close it/u],
    ['an open quote lines above the next', 'A="x\nB="y"\n', 'hidden', /^dir\/\.env:1: /u],
  ];
  for (const [what, text, value, message] of refused) {
    it(`refuses ${what}`, () =>
      assert.throws(() => addVariables(text, [{ name: 'K', value }], 'dir/.env'), (error: unknown) => error instanceof UnrepresentableError && message.test(error.message) && !error.message.includes(value)));
  }

  it('takes no harm from a quote that is open in a comment, or in a file that lacks nothing', () => {
    assert.equal(added("# A='x\n# it's\n"), "# A='x\n# it's\nK=v\n");
    assert.deepEqual(addVariables('A="x\nK=1\n', [{ name: 'K', value: 'v' }], '.env'), []);
  });

  it('refuses names that shells cannot read, and empty values', () => {
    for (const name of ['', '1A', 'A-B', 'A.B', 'A B', 'A\n', 'Ä']) assert.throws(() => addVariables('', [{ name, value: 'v' }], '.env'), RangeError);
    assert.throws(() => addVariables('', [{ name: 'K', value: '' }], '.env'), RangeError);
  });

  const line = fc.oneof(
    fc.constantFrom('', '# note', '# K=old', 'A=1', 'export B = "b # c" # note', "C='x\ny'", 'D=`it\'s`', 'what is this', 'E="open', 'use node', 'F=a\\'),
    fc.tuple(fc.constantFrom('A', 'K', 'K2', '# K2'), fc.string({ maxLength: 6 })).map((parts) => parts.join('=')),
  );
  const file = fc
    .record({ bom: fc.constantFrom('', '\uFEFF'), lines: fc.array(line, { maxLength: 6 }), eol: fc.constantFrom('\n', '\r\n'), ended: fc.boolean() })
    .map(({ bom, lines, eol, ended }) => bom + lines.join(eol) + (ended ? eol : ''));
  const value = fc.oneof(fc.constant(REFERENCE), fc.stringMatching(/^[ -~]{1,20}$/), fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }));
  const NAMES = ['A', 'K', 'K2'];

  it('nothing that was there changes, what was missing is in force, and a second time adds nothing', () => {
    let wrote = 0;
    fc.assert(
      fc.property(file, fc.array(value, { minLength: 3, maxLength: 3 }), (text, values) => {
        const variables = NAMES.map((name, at) => ({ name, value: values[at] ?? '' }));
        const edits = attempt(() => addVariables(text, variables, '.env'));
        const before = inForce(text);
        if (edits === undefined) {
          const isOpen = assignmentsOf(parseDotenv(text)).some((one) => /^["'`]/u.test(text.slice(one.token.start)) && one.quote === 'none' && !one.commented);
          assert.ok(isOpen || /\\\r?\n?$/u.test(text) || variables.some((one) => !before.has(one.name) && asWritten(one.value) === undefined));
          return;
        }
        const after = applyEdits(text, edits);
        assert.ok(after.startsWith(text));
        assert.deepEqual(inForce(after), new Map([...variables.map((one) => [one.name, one.value] as const), ...before]));
        assert.deepEqual(addVariables(after, variables, '.env'), []);
        if (edits.length === 0) return;
        wrote++;
        assert.equal(after.endsWith('\n'), text.endsWith('\n') || /^\uFEFF?$/u.test(text));
        if (text.includes('\r\n') && !/[^\r]\n/u.test(text)) assert.doesNotMatch(after, /[^\r]\n/u);
        if (!text.includes('\r')) assert.ok(!after.slice(text.length).includes('\r'));
      }),
      { numRuns: 3000 },
    );
    assert.ok(wrote > 500, `only ${wrote} files were written`);
  });
});

describe('adding names to an example of a .env file', () => {
  const added = (text: string, names: readonly string[], fileName = '.env.example'): string => applyEdits(text, addNames(text, names, fileName));
  const cases: readonly (readonly [string, string, string])[] = [
    ['an empty file', '', 'A=\nB=\n'],
    ['one that is there', 'A=your-key\n', 'A=your-key\nB=\n'],
    ['one that is commented out', '# A=\r\n# more\r\n', '# A=\r\n# more\r\nB=\r\n'],
    ['all there', 'B=\nA=', 'B=\nA='],
    ['a last line that is not ended', '# none', '# none\nA=\nB='],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.equal(added(text, ['A', 'B', 'A']), expected));

  it('exports in .envrc.example', () => assert.equal(added('', ['A'], '.envrc.example'), 'export A=\n'));
  it('refuses names that shells cannot read', () => assert.throws(() => addNames('', ['A=x\nB'], '.env.example'), RangeError));
});

describe('adding an entry to a .gitignore', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['an empty file', '', '.env\n'],
    ['a last line that is ended', 'dist\n', 'dist\n.env\n'],
    ['a last line that is not', 'dist', 'dist\n.env'],
    ['CRLF', 'dist\r\n', 'dist\r\n.env\r\n'],
    ['one that is there', '\uFEFF.env\r\nx', '\uFEFF.env\r\nx'],
    ['one that is there with spaces behind it', '.env  \n', '.env  \n'],
    ['one that is a comment, or longer', '#.env\n.env.local\n/.env\n', '#.env\n.env.local\n/.env\n.env\n'],
    ['one that is taken back', '.env\n!.env\n', '.env\n!.env\n.env\n'],
    ['one that is taken back with others', '.env\n!.env*\n', '.env\n!.env*\n.env\n'],
    ['one that is taken back with all', '.env\r\n!*\r\n', '.env\r\n!*\r\n.env\r\n'],
    ['one that is taken back and then not', '!.env\n.env\n', '!.env\n.env\n'],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      const after = applyEdits(text, addIgnoreEntry(text, '.env'));
      assert.equal(after, expected);
      assert.ok(ignore().add(after.replace(/^\uFEFF/u, '')).ignores('.env'));
      assert.deepEqual(addIgnoreEntry(after, '.env'), []);
    });
  }

  for (const entry of ['', ' ', '#x', '!x', 'a\nb', 'x ', '\tx']) it(`refuses ${JSON.stringify(entry)}`, () => assert.throws(() => addIgnoreEntry('', entry), RangeError));
});

describe('a name for the variable of a stored key', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['OPENAI_API_KEY', [], 'OPENAI_API_KEY'],
    ['openai-main.prod', [], 'OPENAI_MAIN_PROD'],
    ['openAiKey2', [], 'OPEN_AI_KEY2'],
    ['_x', [], 'X'],
    ['2fa', [], 'KEY_2FA'],
    ['-', [], 'KEY'],
    ['A', ['A'], 'A_2'],
    ['A', ['A', 'a_2', 'A_3'], 'A_4'],
    ['PATH', [], 'PATH_KEY'],
    ['git.hub', [], 'GIT_HUB_KEY'],
    ['ld-x', [], 'KEY_LD_X'],
    ['https_proxy', [], 'HTTPS_PROXY_KEY'],
    ['ld_proxy', [], 'KEY_LD_PROXY_KEY'],
    ['GIT_TOKEN', [], 'GIT_TOKEN'],
    ['GIT_TOKEN', ['GIT_TOKEN'], 'GIT_TOKEN_KEY'],
    ['GIT_TOKEN', ['GIT_TOKEN', 'GIT_TOKEN_KEY'], 'KEY_GIT_TOKEN'],
    ['ld_proxy', ['KEY_LD_PROXY_KEY'], 'KEY_LD_PROXY_KEY_2'],
  ];
  for (const [key, taken, expected] of cases) it(`${key} with ${JSON.stringify(taken)}`, () => assert.equal(variableNameFor(key, taken), expected));

  it('is plain, free and refused by nobody, whatever the key is called', () => {
    const word = fc.oneof(fc.constantFrom('LD', 'GIT', 'PATH', 'proxy', 'SSL_CERT', 'ASKPASS', 'PYTHON', 'CA_BUNDLE', 'TOKEN', 'key', 'PROGRAMFILES'), fc.string({ maxLength: 5, unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom('', '_', '-', '.')), { maxLength: 5 }), (parts) => {
        const key = parts.flat().join('');
        const taken: string[] = [];
        for (let count = 0; count < 5; count++) {
          const name = variableNameFor(key, taken);
          assert.match(name, /^[A-Z_][A-Z0-9_]*$/u);
          assert.ok(!taken.includes(name) && refusalOf(name) === undefined, name);
          taken.push(name);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function attempt(add: () => readonly Edit[]): readonly Edit[] | undefined {
  try {
    return add();
  } catch (error) {
    assert.ok(error instanceof UnrepresentableError);
    return undefined;
  }
}
