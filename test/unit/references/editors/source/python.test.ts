import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { NEW, VARIABLE, KEY, checkLeft, renewed, rewrite, rewritten, withKey } from './rewriting.js';
import { count } from '../counts.js';
import { checkAround } from './around.js';
import { sourceText } from './texts.js';

const PYTHON = ['python3', 'python'].find((name) => spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0);

/** Each sets `result`. */
const PLACES: readonly (readonly [string, string])[] = [
  ['a name', "result = '§'"],
  ['double quotes', 'result = "§"'],
  ['three quotes', 'result = """§"""'],
  ['three quotes over lines', "result = '''a\n§\n'''"],
  ['a raw string', "result = r'§'"],
  ['a part of a raw string', "result = r'\\d{2} §'"],
  ['bytes', "result = b'§'.decode()"],
  ['a part of bytes', "result = (b'\\x41 § b' + b'§').decode() + B'§'.decode()"],
  ['raw bytes', "result = rb'\\d § '.decode()"],
  ['a prefix that means nothing', "result = [u'§', U'a §']"],
  ['a part', "result = ['Bearer §', '§ §', \"it's §\"]"],
  ['a part with braces and escapes', "result = '{} {{x}} \\N{LATIN SMALL LETTER A} \\x41 \\' §'"],
  ['an f-string', "a = 1\nresult = f'{a} § {a!r:>5} {{b}} §'"],
  ['an f-string that is the key', "result = f'§'"],
  ['a raw f-string', "a = 1\nresult = rf'\\d{a} §'"],
  ['an f-string of three quotes', 'a = 1\nresult = f"""{a}\n"§"\n\'§\'"""'],
  ['within an f-string', "f = str\nresult = f\"{f('§')} {'§'}\""],
  ['a format', "a = 5\nresult = f'{a:#06x} {a:>{a}} §'"],
  ['one behind the other', "result = 'a' '§' \"b\" 'c §'"],
  ['one behind the other over lines', "result = ('a'\n  '§'\n  f'{1}' r'\\d'\n  'b')"],
  ['arguments', "def f(*a, **k): return [a, k]\nresult = f('§', 'a §', k='§', l=['§'])"],
  ['a default', "def f(a='§', *, b=\"Bearer §\"): return a + b\nresult = f()"],
  ['a dictionary', "result = {'a': '§', 'b': ['§', ('§',)], '§': 1}"],
  ['a set and a tuple', "result = sorted({'§'}) + list(('§', 'b'))\nx, y = '§', 'b'\nresult += [x, y]"],
  ['operators', "a = 'a'\nresult = ['a' + '§' + a, '§' * 2, '§' + a, a and '§', '' or '§', not '§', a if a == '§' else '§']"],
  ['comparisons', "a = ''.join(['§'])\nresult = [a == '§', a != '§', '§' in [a], a in ['§'], '§'==a, '§'in a]"],
  ['a condition', "a = ''.join(['§'])\nresult = 0\nif a == '§': result = '§'\nwhile result == 'x' or '§' != a: pass"],
  ['methods', "result = ['§'.upper().lower() == '§'.lower(), '§'[:3] == '§'[0:3], 'a §'.split(' ')[1], len('§') > 3]"],
  ['returned, with no blank', "def f():\n    return'§'\ndef g():\n    yield '§'\nresult = [f(), *g()]"],
  ['a lambda', "f = lambda: '§'\ng = lambda a, b='§': '§' + b\nresult = [f(), g(1), (lambda x: x)('§')]"],
  ['a class', "class A:\n    a = '§'\n    b: str = 'x §'\n    def __init__(self, c='§'): self.c = c\nresult = [A.a, A.b, A().c]"],
  ['a comprehension', "result = [x + '§' for x in ['§', 'b'] if x != 'c §']"],
  ['a walrus', "result = [y := '§', y]"],
  ['an assertion, as tests have them', "made = 'Bearer §'\nassert made == 'Bearer §', 'not §'\nresult = made"],
  ['a header', "result = {'Authorization': 'Bearer §', 'X': f\"{1} §\"}"],
  ['a password of a URL', "from urllib.parse import urlsplit, unquote\nresult = [unquote(urlsplit('https://me:§@host/x').password), unquote(urlsplit(f'https://me:§@host/{1}').password)]"],
  ['an import that is there', "import os\nresult = ['§', os.sep and 1]"],
  ['several imports', "import sys, os.path\nresult = '§'"],
  ['another name for os', "import os as o\nresult = ['§', bool(o.sep)]"],
  ['names of os', "from os import environ\nresult = ['§', len(environ) > 0]"],
  ['a document and imports of the future', '#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\n"""About.\n\nMore."""\nfrom __future__ import annotations\n\n# Of this.\nimport sys\n\nresult = ["§", __doc__, sys.argv is not None]'],
  ['a document alone', "'''About.'''\n\n# The key.\nresult = ['§', __doc__]"],
  ['only the future', "from __future__ import (\n  annotations,\n)\nresult = '§'"],
  ['CRLF', '"""About."""\r\nresult = ["§",\r\n  "b"]\r\n'],
  ['a license before', "# License\n# of this\n\nresult = '§'"],
  ['lines that go on', "result = 'a' + \\\n  '§' \\\n  'b'"],
  ['an import that comes later', "result = '§'\nimport os"],
  ['os as an argument by name', "def f(*a, **k): return list(k)\nresult = [f(os='x', key='§'), '§']"],
  ['a decorator', "def d(a): return lambda f: lambda: f() + a\n@d('§')\ndef f(): return 'a §'\nresult = f()"],
  ['with, try, raise', "result = ''\ntry:\n    raise ValueError('no §')\nexcept ValueError as e:\n    result = str(e)"],
  ['printed', "import io\nout = io.StringIO()\nprint('§', file=out)\nresult = out.getvalue()"],
  ['a documented function', 'def f():\n    """Does."""\n    return "§"\nresult = [f(), f.__doc__]'],
  ['semicolons', "a = '§'; b = 'x §'; result = a + b"],
];

const LEFT: readonly (readonly [string, RegExp, string])[] = [
  ['a pattern', /pattern/, "match a:\n    case '§': pass\n    case {'k': '§'} | ['§']: pass"],
  ['a type', /cannot stand|type/, "a: '§' = 1\ndef f(a: '§', b: '§' = 2) -> '§': pass"],
  ['an argument of a type', /index or a part of a type/, "a: Literal['§', 'b']"],
  ['formats', /format/, "a = ['a § %s' % 1, 'a § {}'.format(1), '§' '{}'.format(2)]"],
  ['an index', /index/, "a = b['§']"],
  ['another os', /name of os/, "os = 1\na = '§'"],
  ['an os that is a parameter', /name of os/, "def f(os): return '§'"],
  ['an os of somebody else', /name of os/, "from x import os\na = '§'"],
  ['an os that is imported in a function', /name of os/, "def f():\n    import os\n    return '§'"],
  ['an os that is a variable of a loop', /name of os/, "for os in x: f('§')"],
  ['Python 2', /cannot stand/, "print '§'"],
  ['a statement', /cannot stand|statement by itself/, "f(); '§'\nif x: '§'"],
  ['quotes that leave none', /quotes leave none/, `a = f"{'a §'}"`],
  ['several byte strings', /byte strings/, "a = b'a' b'§'"],
  ['an escape right before it', /backslash/, "a = '\\§'"],
  ['a document with more behind it', /no place/, "'about'; a = '§'"],
  ['a string without an end', /could not be read/, "a = '§'\nb = 'open\n"],
  ['brackets that do not match', /could not be read/, "a = ['§')"],
  ['what shows itself', /cannot stand/, "a = f\"{'§'=}\""],
];

const PRELUDE = "import json, sys\ndef run(text):\n    space = {'__name__': 'program'}\n    exec(compile(text, 'program', 'exec'), space)\n    return space.get('result')\n";
const python = (program: string, input: unknown): unknown =>
  JSON.parse(execFileSync(PYTHON ?? '', ['-c', PRELUDE + program], { input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, [VARIABLE]: NEW, PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1', PYTHONWARNINGS: 'ignore' } }));

describe('keys in Python', function () {
  this.timeout(180_000);
  const needsPython = PYTHON === undefined ? it.skip : it;
  before(() => {
    if (PYTHON === undefined) console.log('There is no python3 here: what is rewritten in Python was neither run nor parsed.');
  });

  needsPython(`Python runs ${PLACES.length} rewritten programs, and each makes of the variable what it made of the key`, () => {
    const now = PLACES.map(([, template]) => rewritten('app/a.py', template));
    const [before, after] = python('print(json.dumps([[run(one) for one in each] for each in json.load(sys.stdin)]))', [PLACES.map(([, template]) => withKey(template)), now]) as [unknown[], unknown[]];
    PLACES.forEach(([what], index) => assert.deepEqual(after[index], renewed(before[index]), `${what}\n${now[index] ?? ''}`));
  });

  for (const [what, why, template] of LEFT) it(`leaves ${what}`, () => checkLeft('a.py', template, why));
  it('leaves declarations', () => checkLeft('a.pyi', "a: str = '§'", /declares types/));

  it('puts the import where one has its place', () => {
    const read = `os.environ["${VARIABLE}"]`;
    const cases: readonly (readonly [string, string])[] = [
      ['import sys\nk = "§"\n', `import os\nimport sys\nk = ${read}\n`],
      ['k = "§"\n', `import os\n\nk = ${read}\n`],
      ['"""About §."""\n\nk = "§"\n', `"""About keywright://openai/${VARIABLE}."""\n\nimport os\n\nk = ${read}\n`],
      ['# License\n\n# The key.\nk = "§"\n', `# License\n\nimport os\n\n# The key.\nk = ${read}\n`],
      ['#!/usr/bin/python\r\nk = "§"\r\n', `#!/usr/bin/python\r\nimport os\r\n\r\nk = ${read}\r\n`],
      ['\ufeffk = "§"\n', `\ufeffimport os\n\nk = ${read}\n`],
      ['import os\nk = "§"\n', `import os\nk = ${read}\n`],
    ];
    for (const [template, expected] of cases) assert.equal(rewritten('a.py', template), expected);
  });

  needsPython('whatever the file: nothing else changes, and what could be parsed still can', () => {
    const pairs: (readonly [string, string])[] = [];
    fc.assert(
      fc.property(sourceText(PIECES, [...PLACES.map(([, template]) => template), ...LEFT.map(([, , template]) => template)]), (text) => {
        const { edits, left, text: now } = rewrite('a.py', text);
        checkAround(text, now, edits, left.length);
        if (edits.length > 0) pairs.push([text, now]);
        count('source: a.py', edits.length === 0 && left.length > 0);
      }),
      { numRuns: 2000 },
    );
    const parse = "import ast\ndef parses(text):\n    try: ast.parse(text); return True\n    except (SyntaxError, ValueError): return False\nprint(json.dumps([now for was, now in json.load(sys.stdin) if parses(was) and not parses(now)]))";
    assert.deepEqual(python(parse, pairs), []);
    assert.ok(pairs.length > 500);
  });

  it('rewrites a file of 1 MB in well under a second', () => {
    const line = withKey("a = { 'b': f\"x {f('x')} y § \", 'c': r'\\d', 'd': \"it's\" } # don't\n");
    const text = line.repeat(Math.ceil(1_000_000 / line.length));
    const begun = process.cpuUsage();
    assert.equal(rewrite('a.py', text).left.length, 0);
    const took = process.cpuUsage(begun).user / 1000;
    assert.ok(took < 1000, `${took} ms`);
  });
});

const PIECES = ["'", '"', '"""', "'''", 'f"', "f'", "r'", "b'", 'rf"', '{', '}', '{{', '(', ')', '[', ']', ',', ':', '=', '\n', '\n    ', '\r\n', '\\', '\\\n', '# ', 'return ', 'def f(a=', 'lambda: ', 'case ', 'match x:\n ', 'import os', 'os', ' in ', '+', '.b', 'x', "it's", ';', ' if ', ' else ', '%', KEY];
