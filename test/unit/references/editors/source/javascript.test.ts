import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import ts from 'typescript';
import { ROOT } from '../../../../../scripts/root.js';
import { NEW, VARIABLE, checkLeft, renewed, rewrite, rewritten, withKey } from './rewriting.js';
import { checkAround } from './around.js';
import { count } from '../counts.js';
import { sourceText } from './texts.js';

/** Places that both languages have; each program exports what it has made of the key. */
const PLACES: readonly (readonly [string, string])[] = [
  ['a constant', "export const result = '§';"],
  ['double quotes', 'export const result = "§";'],
  ['a template', 'export const result = `§`;'],
  ['no semicolon, and a bracket that goes on', "const a = '§'\n['trim']()\nexport const result = a"],
  ['a template with code', 'const n = 1;\nexport const result = `a ${n} § ${n + 1} §`;'],
  ['code within a template within code', "const f = (x: string): string => x;\nexport const result = `a ${f(`b ${f('§')} §`)}`;".replaceAll(': string', '')],
  ['a sign of money before it', 'export const result = [`$§`, "$§", `$${1}§`];'],
  ['a part of a string', "export const result = 'Bearer §';"],
  ['a part, with all that a template would take for something else', 'export const result = "` ${x} \\` \\${ \\n \\u0041 \\x41 \' §";'],
  ['a part, with a line that goes on', "export const result = 'a \\\nb §';"],
  ['two in one', "export const result = '§ § ';"],
  ['arguments', "const f = (...all) => all.join();\nexport const result = f('§', 1, \"x §\", '§');"],
  ['an array', "export const result = ['a', '§', ['§']];"],
  ['an object', "export const result = { a: '§', 'b c': '§', ['d']: { e: `§` }, f: ['§'] };"],
  ['a conditional', "const c = Number('1');\nexport const result = [c ? '§' : 'b', !c ? 'a' : '§', c ? c ? '§' : 'x' : '§'];"],
  ['operators', "const s = 'a';\nexport const result = ['a' + '§' + s, s + '§', s || '§', s && '§', s ?? '§'];"],
  ['a comparison', "const s = ['§'].join();\nexport const result = [s === '§', s !== '§', '§' === s, '§'===s, s==='§'];"],
  ['methods', "export const result = ['§'.length > 3, '§'.toUpperCase().toLowerCase() === '§'.toLowerCase(), 'x §'.split(' ')[1]];"],
  ['an index', "export const result = ['§'[0] === '§'.charAt(0), '§'?.[1] === '§'[1]];"],
  ['a case', "const s = ['§'].join();\nlet found = 'none';\nswitch (s) { case 'a': found = 'a'; break; case '§': found = '§'; break; default: found = 'b §'; }\nexport const result = found;"],
  ['words right beside it', "function f() { return'§'; }\nexport const result = [f(), typeof f()==='string'?'§':'a'];"],
  ['returned', "const f = () => { return '§'; };\nconst g = () => '§';\nconst h = () => ({ a: '§' });\nexport const result = [f(), g(), h()];"],
  ['a default parameter', "const f = (a = '§') => a;\nconst g = ({ a = '§' } = {}) => a;\nexport const result = [f(), g()];"],
  ['a class', "class A { a = '§'; static b = 'x §'; #c = '§'; c() { return this.#c; } }\nexport const result = [new A().a, A.b, new A().c()];"],
  ['assigned', "let a = ''; a = '§'; a += '§'; a ??= '§';\nexport const result = a;"],
  ['several declarations', "const a = 1, b = '§', c = '§';\nexport const result = [a, b, c];"],
  ['awaited', "export const result = await '§';"],
  ['thrown', "let told = '';\ntry { throw new Error('no §'); } catch (error) { told = String(error); }\nexport const result = told;"],
  ['a condition', "const s = ['§'].join();\nlet n = 0;\nif (s === '§') n = 1;\nwhile (s !== '§') n = 2;\nexport const result = n;"],
  ['new', "const all = new Map([['k', '§']]);\nconst one = new URL('https://h/?k=§');\nexport const result = [[...all], one.href.length > 5];"],
  ['a header', "export const result = decodeURIComponent(new Headers({ Authorization: 'Bearer ' + encodeURIComponent('§'), 'x-y': encodeURIComponent('§') }).get('x-y') ?? '');"],
  ['a password of a URL', "export const result = [decodeURIComponent(new URL('https://me:§@host/x').password), decodeURIComponent(new URL(`https://me:§@host/${1}`).password)];"],
  ['spread', "export const result = { ...{ a: '§' }, ...['§'] };"],
  ['a generator', "function* f() { yield '§'; yield 'a §'; }\nexport const result = [...f()];"],
  ['a chain', "const all = ['§']\n  .concat('§')\n  .map((x) => x + '§')\nexport const result = all"],
  ['regular expressions beside it', "const r = /['\"`]/; const n = 4 / 2 / 1;\nif (n) /'/.test('a');\nexport const result = ['§'.replace(/[/'\"]{9}/g, ''), r.source, n, '§'];"],
  ['comments beside it', "/* it's */ const a = '§'; // don't\n/** \" */ export const result = [a /* ' */, '§'];"],
  ['an import of process', "import process from 'node:process';\nexport const result = [process.argv.length > 0, '§'];"],
  ['what a test expects', "import assert from 'node:assert';\nconst made = 'Bearer §';\nassert.equal(made, 'Bearer §');\nexport const result = made;"],
  ['a label and a block', "outer: for (const a of ['§', 'b']) { if (a) break outer; }\nexport const result = '§';"],
  ['a function that is called at once', "export const result = (() => { const a = '§'; return a; })();"],
  ['an optional call', "const o = { f: (s) => s };\nexport const result = [o?.f('§'), o.f?.('§')];"],
  ['an old escape that is none', "export const result = '\\\\1 §';"],
  ['exported by default', "const result = ['§'];\nexport { result };\nexport default '§';"],
];

const TYPED: readonly (readonly [string, string])[] = [
  ['a type that is told', "const a: string = '§'; const b: string | undefined = '§'; const c: Record<string, string> = { x: '§' };\nexport const result = [a, b, c];"],
  ['a union that takes text', "const a: { kind: 'a' | 'b'; key: string }[] = [{ kind: 'a', key: '§' }];\nexport const result = a;"],
  ['satisfies and as', "export const result = ['§' satisfies string, '§' as string, { a: '§' } satisfies Record<string, string>, { a: '§' } as { a: string }];"],
  ['an object that is const', "export const result = { a: '§', b: ['x §'] } as const;"],
  ['a typed parameter with a default', "function f(a: string = '§', b?: string): string { return a + (b ?? '§'); }\nexport const result = f();"],
  ['a typed arrow function', "const f = (a: string): string => a + '§';\nconst g = async <T,>(x: T): Promise<string> => { void x; return '§'; };\nconst h: (a: string) => string = (a) => a + '§';\nexport const result = [f('a'), await g(1), h('§')];"],
  ['a class with types', "class A { private readonly a: string = '§'; static readonly b = '§'; declare c: string; constructor(readonly d: string = '§') {} all(): string[] { return [this.a, A.b, this.d]; } }\nexport const result = new A().all();"],
  ['a generic call', "const f = <T,>(x: T): T => x;\nexport const result = [f<string>('§'), f<Map<string, string>>(new Map([['a', '§']])).get('a')];"],
  ['undefined is not taken', "const f = (a: string, b: { c: string }): string => a + b.c;\nexport const result = f('§', { c: '§' }).length > 3;"],
  ['an index that is sure', "const o: Record<string, string> = { a: '§' };\nexport const result = [o['a']!, o['b'] ?? '§', ('§')!];"],
  ['a type behind a conditional', "type A = string extends 'x' ? 'y' : 'z';\nconst z: A = 'z';\nexport const result = z ? '§' : 'a';"],
  ['an overload', "function f(a: 'x'): number; function f(a: string): string; function f(a: string): string | number { return a === 'x' ? 1 : a; }\nexport const result = f('§');"],
  ['a namespace', "namespace N { export const a = '§'; }\nexport const result = N.a;"],
];

/** Elements, as the factory that is declared makes them. */
const ELEMENTS: readonly (readonly [string, string])[] = [
  ['an attribute', "export const result = <a k=\"§\" b='§' c={'§'} d />;"],
  ['a part of an attribute', 'export const result = <a k="Bearer §" />;'],
  ['text', "export const result = <p>it's § <b>§</b> and {'§'} {`§ x`}, don't</p>;"],
  ['text on lines of its own', 'export const result = (\n  <p>\n    §\n  </p>\n);'],
  ['a fragment', "export const result = <><a>§</a>{['§'].map((x) => <b key={x}>{x} §</b>)}</>;"],
  ['an attribute that is an object', "export const result = <a style={{ color: '§' }} {...{ x: '§' }}>{/* it's */}</a>;"],
  ['a comparison beside it', "const [a, b] = [1, 2];\nexport const result = [a < b, a > b, <i>§</i>];"],
];
const FACTORY =
  "function h(name: unknown, props: unknown, ...all: any[]): unknown { return { name, props, all: all.flat().map((one) => typeof one === 'string' ? one : [one.name, one.props?.key, one.all].join()).join('') }; }\n" +
  "namespace h { export namespace JSX { export interface IntrinsicElements { [name: string]: any } } }\nconst Fragment: any = 'f';\n";

const LEFT: readonly (readonly [string, RegExp, string])[] = [
  ['an import', /names a module/, "import a from '§';"],
  ['what is required', /names a module/, "const a = require('§');"],
  ['an import at run time', /names a module/, "const a = await import('§');"],
  ['the name of a property', /name of a property/, "const a = { '§': 1, b: 2 };"],
  ['the computed name of a property', /name of a property/, "const a = { ['§']: 1, ['§']: 1 };"],
  ['a directive', /statement by itself/, "'§';\nf();"],
  ['a template that a function gets', /in pieces/, 'const a = sql`x § ${1}`; const b = f.g`§`;'],
  ['a regular expression', /regular expression/, 'const a = / §/g;'],
  ['an old escape', /cannot stand in a template/, "const a = '\\1 §';"],
  ['an escape right before it', /backslash/, "const a = '\\§';"],
  ['a client component', /browser/, "'use client';\nconst a = '§';"],
  ['what Vite builds', /browser/, "const a = import.meta.env.MODE; const b = '§';"],
  ['a page', /browser/, "document.title = '§';"],
  ['another process', /name of process/, "const process = {}; const a = '§';"],
  ['another process that is imported', /name of process/, "import { process } from './a.js'; const a = '§';"],
  ['a function of that name', /name of process/, "function process(x) { return x; }\nconst a = process('§');"],
  ['a parameter of that name', /name of process/, "const f = (process) => '§';"],
  ['code that is none', /could not be read/, "const a = '§'; const b = 'open\n;"],
  ['brackets that do not match', /could not be read/, "const a = ['§');"],
  ['a name', /no string/, 'const a = b.§;'],
];
const LEFT_TYPED: readonly (readonly [string, RegExp, string])[] = [
  ['a type', /part of a type/, "type K = '§'; const a: K = '§';"],
  ['a union', /part of a type/, "type K = 'a' | '§'; const a = '§';"],
  ['a type of a parameter', /part of a type/, "function f(a: '§'): void {}"],
  ['a type of an optional parameter', /part of a type/, "function f(a?: '§'): void {}"],
  ['a type of a result', /part of a type/, "const f = (): '§' => { throw 1; };"],
  ['a type of a function', /part of a type/, "type F = () => '§';"],
  ['a property of a type', /part of a type/, "interface A { a: string; b: '§' }"],
  ['a property of a type within another', /part of a type/, "type A = { a: { b: '§' } };"],
  ['a property of a type of a variable', /part of a type/, "let a: { b: '§' };"],
  ['an argument of a type', /part of a type/, "const a = f<'§'>(); const b: Map<string, '§'> = c;"],
  ['a conditional type', /part of a type/, "type A<T> = T extends string ? '§' : 'b';"],
  ['a template of a type', /part of a type/, 'type A = `a/§`;'],
  ['a tuple', /part of a type/, "type A = ['§', 'b'];"],
  ['a default of a type', /part of a type/, "type A<T = '§'> = T; function f<A, T = '§'>(): void {}"],
  ['as const', /as const/, "const a = '§' as const;"],
  ['an enumeration', /enumeration/, "enum E { A = '§', B = 'x' }"],
  ['an index', /name of a property/, "const a = b['§'];"],
  ['a decorator', /decorator/, "@A({ b: '§' }) class C {}"],
  ['what is only declared', /part of a type/, "declare const a = '§';"],
];

let folder: string;
const TYPES = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, noUncheckedIndexedAccess: true, noPropertyAccessFromIndexSignature: true, exactOptionalPropertyTypes: true, noImplicitReturns: true, skipLibCheck: true, types: ['node'], typeRoots: [join(ROOT, 'node_modules', '@types')], jsx: ts.JsxEmit.React, jsxFactory: 'h', jsxFragmentFactory: 'Fragment' };

/** What each program exports, by Node. */
function run(programs: readonly string[], name: string): readonly unknown[] {
  const files = programs.map((program, index) => {
    const file = join(folder, `${name}${index}.mjs`);
    writeFileSync(file, program);
    return file;
  });
  const all = `const all = []; for (const file of ${JSON.stringify(files)}) { try { all.push((await import(file)).result); } catch (error) { all.push(file + String(error)); } } process.stdout.write(JSON.stringify(all));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', all], { encoding: 'utf8', env: { ...process.env, [VARIABLE]: NEW }, stdio: ['ignore', 'pipe', 'ignore'] })) as unknown[];
}

/** What a compiler says of programs. */
function compiled(programs: readonly string[], extension: string): readonly string[] {
  const files = programs.map((program, index) => {
    const file = join(folder, `typed${index}.${extension}`);
    writeFileSync(file, program);
    return file;
  });
  return ts.getPreEmitDiagnostics(ts.createProgram(files, TYPES)).map(({ file, start, messageText }) => `${file?.text.slice(start, (start ?? 0) + 60) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

function check(places: readonly (readonly [string, string])[], extension: string, emitted: (program: string) => string): void {
  const before = places.map(([, template]) => withKey(template));
  const now = places.map(([, template]) => rewritten(`src/a.${extension}`, template));
  const results = [run(before.map(emitted), 'before'), run(now.map(emitted), 'after')] as const;
  places.forEach(([what], index) => assert.deepEqual(results[1][index], renewed(results[0][index]), `${what}\n${now[index] ?? ''}`));
}

describe('keys in JavaScript and TypeScript', function () {
  this.timeout(180_000);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'keywright-javascript-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const emitted = (program: string): string => ts.transpileModule(program, { compilerOptions: TYPES, fileName: 'a.tsx' }).outputText;

  it(`Node runs ${PLACES.length} rewritten programs, and each makes of the variable what it made of the key`, () => check(PLACES, 'mjs', (program) => program));

  it(`Node runs ${ELEMENTS.length} with elements`, () => check(ELEMENTS.map(([what, template]) => [what, FACTORY + template]), 'tsx', emitted));

  it(`TypeScript compiles ${PLACES.length + TYPED.length + ELEMENTS.length} of them as strictly as it can, and Node runs them`, () => {
    // What infers no type in TypeScript is given one.
    const typed = PLACES.map(([what, template]) => [what, template.replaceAll('(x) =>', '(x: string) =>').replace('(...all) =>', '(...all: unknown[]) =>').replace('(s) =>', '(s: string) =>').replace('{ a = \'§\' } = {}', "{ a = '§' }: { a?: string } = {}").replace("const s = 'a';", "const s = 'a' as string | null;").replace("let a = '';", 'let a: string = String();')] as const);
    const both = [...typed, ...TYPED];
    const untyped = (lines: readonly string[]): readonly string[] => lines.filter((line) => !/no overlap|unreachable|always/i.test(line));
    assert.deepEqual(untyped(compiled(both.map(([, template]) => withKey(template)), 'ts')), [], 'as they were');
    assert.deepEqual(untyped(compiled(both.map(([, template]) => rewritten('a.ts', template)), 'ts')), []);
    assert.deepEqual(compiled(ELEMENTS.map(([, template]) => rewritten('a.tsx', `${FACTORY}${template}`)), 'tsx'), []);
    check(both, 'ts', emitted);
  });

  for (const [what, why, template] of LEFT) it(`leaves ${what}`, () => checkLeft('a.js', template, why));
  for (const [what, why, template] of [...LEFT, ...LEFT_TYPED]) it(`leaves ${what} in TypeScript`, () => checkLeft('src/a.mts', template, why));
  it('leaves declarations', () => checkLeft('a.d.ts', "declare const a: '§';", /declares types/));

  it('reads by Deno where it runs', () => {
    assert.equal(rewritten('a.ts', "Deno.serve(f);\nconst a = '§';"), `Deno.serve(f);\nconst a = Deno.env.get("${VARIABLE}")!;`);
    assert.equal(rewritten('a.js', "import f from 'npm:f';\nconst a = 'Bearer §';"), `import f from 'npm:f';\nconst a = \`Bearer \${Deno.env.get("${VARIABLE}")}\`;`);
  });

  it('tells what stands there now, and that it is read', () => {
    const { becomes, reads } = rewrite('a.ts', withKey("const a = 'a §';"));
    assert.deepEqual([becomes, reads], [[`process.env['${VARIABLE}']!`], [VARIABLE]]);
  });

  const parses = (text: string, path: string): boolean => {
    const parsed = ts.transpileModule(text, { fileName: path, reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.Preserve, allowJs: true } });
    return parsed.diagnostics?.length === 0;
  };
  for (const path of ['a.js', 'a.ts', 'a.tsx']) {
    it(`whatever the file, ${path}: nothing else changes, and what could be parsed still can`, () => {
      fc.assert(
        fc.property(sourceText(JAVASCRIPT, [...PLACES, ...TYPED, ...ELEMENTS].map(([, template]) => template).concat([...LEFT, ...LEFT_TYPED].map(([, , template]) => template))), (text) => {
          const { edits, left, text: now } = rewrite(path, text);
          checkAround(text, now, edits, left.length);
          if (edits.length > 0 && parses(text, path)) assert.ok(parses(now, path), now);
          count(`source: ${path}`, edits.length === 0 && left.length > 0);
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('rewrites a file of 1 MB in well under a second', () => {
    const line = withKey("export const a = { b: `x ${f('§')} y`, c: /['\"]/g, d: \"it's\" }; // don't\n");
    const text = line.repeat(Math.ceil(1_000_000 / line.length));
    const begun = process.cpuUsage();
    rewrite('a.ts', text);
    const took = process.cpuUsage(begun).user / 1000;
    assert.ok(took < 1000, `${took} ms`);
  });
});

const JAVASCRIPT = ["'", '"', '`', '${', '}', '{', '(', ')', '[', ']', ';', ',', ':', '=', '=>', '\n', '\r\n', ' ', '// ', '/* ', ' */', '/', '<a>', '</a>', '<a ', '/>', '\\', 'return ', 'const a = ', 'type A = ', 'case ', 'as const', 'import ', 'f(', '?', '+', '.b', 'x', "it's", 'f`', '!', '==', 'enum E { A = '];
