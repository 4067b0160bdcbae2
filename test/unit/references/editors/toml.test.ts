import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'smol-toml';
import { KEY, REFERENCE, REFUSED, VARIABLE, asReference, asValue, filled, readsBack, replace, rows } from './editing.js';

const basic = (text: string): string => JSON.stringify(text);
const around = fc.constantFrom(['', ''], ['Bearer ', ''], ['https://h/?k=', '&x=1'], ['a = "b" # é 👋 \\', ' it\u2028s '], ['', ' and §']);
/** Without what would end a literal. */
const aroundLiteral = fc.constantFrom(['', ''], ['Bearer ', ''], ['a = "b" \\n # é 👋 ', ''], ['', ' and §']);
const string = fc.oneof(
  around.map(([before, after]) => basic(`${before}§${after}`)),
  aroundLiteral.map(([before, after]) => `'${before}§${after}'`),
  fc.tuple(around, fc.constantFrom('\n', '', '\n\n', 'x \\\n  ')).map(([[before, after], first]) => `"""${first}${basic(before).slice(1, -1)}§${basic(after).slice(1, -1)}\n"it's""\nend"""`),
  fc.tuple(aroundLiteral, fc.constantFrom('\n', '', '\n\n')).map(([[before, after], first]) => `'''${first}${before}§${after}\n'it''\n end'''`),
  fc.constant('""""§""""'),
  fc.constant("''''§''''"),
);
const other = fc.constantFrom('1', '-1_000', '0xdead', '1.5e-3', 'inf', 'true', '1979-05-27T07:32:00Z', '1979-05-27 07:32:00', '07:32:00', '""', "''", '[]', '{}');
const value = fc.oneof(
  { weight: 4, arbitrary: string },
  other,
  fc.array(string, { maxLength: 3 }).map((all) => `[ # §, "]"\n  ${all.map((one) => `${one} , # it's §\n`).join('  ')}]`),
  fc.tuple(string, other).map(([one, two]) => `{ a.b = ${one.includes('\n') ? '"§"' : one}, "c d" = [${two}, {e = '§'}] }`),
);
const name = fc.constantFrom('key', '"a b"', "'c.d'", 'e . f', '"\\u0041"', '1-2');
const line = fc.tuple(name, value, fc.constantFrom('', ' # § "', '\t#')).map(([key, one, comment]) => (at: number) => `k${at}.${key}${at % 2 === 0 ? ' = ' : '='}${one}${comment}`);
const head = fc.constantFrom((at: number) => `[t${at}.x]`, () => '[[list]]', (at: number) => ` [ "t ${at}" . 'y' ] # §`);
const template = fc
  .tuple(fc.array(fc.oneof({ weight: 4, arbitrary: line }, head, fc.constantFrom(() => '# §', () => '')), { minLength: 1, maxLength: 8 }), fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, bom, eol, ended]) => bom + (lines.map((write, at) => write(at)).join('\n') + (ended ? '\n' : '')).replaceAll('\n', eol));

const readToml = (text: string): unknown => JSON.parse(JSON.stringify(parse(text.replace(/^\uFEFF/, ''))));

describe('editors of TOML', () => {
  rows('settings.toml', 'toml', [
    ['nothing is known of variables', 'a = "§"\n', { left: /Nothing is known/ }],
    ['a comment', 'a = 1 # was §\n', `a = 1 # was ${REFERENCE}\n`],
    ['a name', '"§" = 1\n', { left: /no value/ }],
    ['a table', '[§]\n', { left: /no value/ }],
    ['a basic string', 'a = "§"\n', 'a = "x\\"\\\\\\ny"\n', 'x"\\\ny'],
    ['a literal string', "a = '§'\n", "a = 'x\"\\y'\n", 'x"\\y'],
    ['a literal string that needs other quotes', "a = 'x\\§'\n", 'a = "x\\\\it\'s"\n', "it's"],
    ['a string of several lines', 'a = """\n§ \\\n  b"""\n', 'a = """\nnew \\\n  b"""\n', 'new'],
    ['a literal of several lines', "a = '''\n§\n'''\n", REFUSED, "it's"],
    ['an escape before it', 'a = "\\n§"\n', 'a = "\\nnew"\n', 'new'],
    ['after a mistake', 'a = \nb = "§"\n', { left: /cannot be read/ }],
    ['in a mistake', 'a = "§\n', { left: /cannot be read/ }],
    ['half a character', 'a = "§"\n', REFUSED, '\uD800'],
  ]);
  rows('supabase/config.toml', 'supabase', [
    ['its own form', '[auth.external.github]\nsecret = "§"\n', '[auth.external.github]\nsecret = "env(OPENAI_API_KEY)"\n'],
    ['a part', 'a = "Bearer §"\n', { left: /whole value/ }],
    ['a list', 'a = ["§"]\n', { left: /none of a list/ }],
    ['a value', 'a = "§"\n', REFUSED, 'env(X)'],
  ]);
  rows('app/mise.toml', 'mise', [
    ['another variable', '[env]\nTOKEN = "§"\n', '[env]\nTOKEN = "{{ env.OPENAI_API_KEY }}"\n'],
    ['the same variable', '[env]\nOPENAI_API_KEY = "§"\n', { left: /Take the line out/ }],
    ['a tool', '[tools]\nnode = "§"\n', { left: /Move it/ }],
  ]);
  rows('wrangler.toml', 'wrangler', [['a variable', '[vars]\nK = "§"\n', { left: /wrangler secret put OPENAI_API_KEY/ }], ['elsewhere', 'k = "§"\n', { left: /wrangler secret put/ }]]);
  for (const [path, id, why] of [
    ['fly.toml', 'fly', /fly secrets set/],
    ['netlify.toml', 'netlify', /netlify env:set/],
    ['.streamlit/secrets.toml', 'streamlit-secrets', /git ignore/],
    ['.cargo/credentials.toml', 'cargo-credentials', /CARGO_REGISTRY_TOKEN/],
    ['.config/pypoetry/auth.toml', 'poetry-auth', /POETRY_PYPI_TOKEN_PYPI/],
    ['pyproject.toml', 'toml', /Nothing is known/],
    ['Cargo.toml', 'toml', /Nothing is known/],
  ] as const) {
    rows(path, id, [['stays, and why', '[a.b]\nc = "§"\n', { left: why }], ['a value', '[a.b]\nc = "§"\n', '[a.b]\nc = "new"\n', 'new']]);
  }

  it('ends for values that are nested deeply', () => {
    const text = filled(`a = ${'['.repeat(50_000)}"§"${']'.repeat(50_000)}\n`);
    assert.equal(replace('a.toml', text, asValue('new')).text, text.replace(KEY, 'new'));
  });

  it('tells what each value is the value of', () => {
    const { text } = replace('wrangler.toml', filled('[env.dev.vars]\nx = { "y.z" = "§" }\n'), asReference);
    assert.equal(text.includes(VARIABLE), false);
  });

  readsBack({ format: 'toml', path: 'settings.toml', template, read: readToml });
});
