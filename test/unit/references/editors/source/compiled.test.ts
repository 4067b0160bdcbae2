import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editorFor } from '../../../../../src/references/editors/editors.js';
import { GO } from '../../../../languages/go.js';
import { JAVA } from '../../../../languages/java.js';
import { RUST } from '../../../../languages/rust.js';
import { count } from '../counts.js';
import { checkAround } from './around.js';
import { KEY, checkLeft, rewrite, rewritten, withKey } from './rewriting.js';
import { sourceText } from './texts.js';

type Rows = readonly (readonly [string, RegExp, string])[];
const inGo = (body: string, imports = ''): string => `package p\n${imports}\nfunc f() {\n${body}\n}\n`;
const LEFT_GO: Rows = [
  ['a constant', /constant/, 'package p\n\nconst k = "§"\nconst (\n\ta = 1\n\tb = "§"\n)\n'],
  ['a constant in a function', /constant/, inGo('const k string = "§"')],
  ['a tag', /tag or a path/, 'package p\n\ntype t struct {\n\ta string `json:"§"`\n}\n'],
  ['an import', /path of an import|tag or a path/, 'package p\n\nimport "§"\n'],
  ['an argument of a type that is not told', /type is not told/, inGo('g("§")\nopenai.NewClient("§")')],
  ['a field of a type that is not told', /type is not told/, inGo('_ = t{a: "§"}')],
  ['a label', /type is not told/, inGo('switch k {\ncase "§":\n}')],
  ['a comparison', /type is not told/, inGo('if k == "§" {\n}')],
  ['an assignment', /type is not told/, inGo('k = "§"')],
  ['a variable of another type', /type is not told/, inGo('var k T = "§"')],
  ['a result of another type', /type is not told/, 'package p\n\nfunc f() T {\n\treturn "§"\n}\n'],
  ['another os', /name of os/, inGo('os := 1\nk := "§"')],
  ['a password of a URL', /URL/, inGo('k := "https://me:§@h"')],
  ['imports in one line', /one line/, inGo('k := "§"', 'import ("fmt"; "strings")')],
  ['what is no file of Go', /does not begin/, 'k := "§"'],
  ['a string without an end', /could not be read/, inGo('k := "§"\nl := "open')],
];
const inJava = (body: string): string => `class A { void f() { ${body} } }`;
const LEFT_JAVA: Rows = [
  ['an annotation', /annotation/, '@A("§") class B { @C(k = "§", l = {"a", "§"}) void f() { } }'],
  ['a constant that others may need', /constant/, 'class A { public static final String K = "§"; static final String L = "a §"; }'],
  ['a constant that an annotation needs', /constant/, 'class A { private static final String K = "§"; @B(K) void f() { } }'],
  ['a constant that a switch needs', /constant/, inJava('final String k = "§"; switch (a) { case k: }')],
  ['a constant of an interface', /constant/, 'interface A { String K = "§"; }'],
  ['a part of a constant', /constant|cannot stand/, 'class A { static final String K = "a" + "§"; }'],
  ['a label', /label/, inJava('switch (a) { case "§": case "a", "§": b(); }')],
  ['identity', /identity/, inJava('if (a == "§") b();')],
  ['a default of an annotation', /cannot stand/, '@interface A { String k() default "§"; }'],
  ['a block of text', /block of text/, inJava('a = """\n x §""";')],
  ['another System', /name of System/, 'class System { } class A { String k = "§"; }'],
  ['a password of a URL', /URL/, inJava('a = "https://me:§@h";')],
  ['escapes that end strings', /escapes/, inJava('a = "\\u005c\\u005c"; b = "§";')],
];
const inRust = (body: string): string => `fn f() { ${body} }`;
const LEFT_RUST: Rows = [
  ['a constant', /constant/, 'const K: &str = "§"; static L: [&str; 2] = ["a", "§"]; const M: S = S { k: "§" };'],
  ['a constant function', /constant/, 'const fn f() -> &\'static str { "§" }'],
  ['a constant in branches', /constant/, 'const K: &str = if A { "a" } else { "§" };'],
  ['an attribute', /attribute|macro|cannot stand/, '#[doc("§")] fn f() {} #[cfg(a = "§")] fn g() {}'],
  ['a format', /macro/, inRust('println!("§ {}", 1); panic!("§");')],
  ['another macro', /macro/, inRust('json!({"a": "§"}); sql!("§"); env!("§");')],
  ['a pattern', /pattern/, inRust('match a { "§" => 1, Some("§") => 2, S { k: "§" } => 3, ("§", b) if b => 4, "a" | "§" => 5, _ => 6 }')],
  ['a pattern of let', /pattern/, inRust('if let Some("§") = a {} while let Ok("§") = b {}')],
  ['bytes', /no string of text/, inRust('f(b"§"); g(c"§"); h(br#"§"#)')],
  ['no std', /no std/, '#![no_std] fn f() { g("§"); }'],
  ['a password of a URL', /URL/, inRust('f("https://me:§@h");')],
];

const LANGUAGES = [
  ['a.go', 'go', GO, LEFT_GO, ['"', '`', "'", '\\', '\n', '\t', '// ', '/*', '*/', '(', ')', '{', '}', '[', ']', ',', ':=', '=', '+', 'return ', 'const ', 'var ', 'import ', 'func ', 'string', 'os', '"x"', 'case ', ';']],
  ['A.java', 'java', JAVA, LEFT_JAVA, ['"', '"""', "'", '\\', '\n', '// ', '/*', '*/', '(', ')', '{', '}', '[', ']', ',', '=', '+', 'return ', 'final ', 'case ', '@A(', '?', ':', ';', '->', '"x"', '.f()', 'interface A {']],
  ['a.rs', 'rust', RUST, LEFT_RUST, ['"', 'r"', 'r#"', '"#', "'", "'a", 'b"', '\\', '\n', '// ', '/*', '*/', '(', ')', '{', '}', '[', ']', ',', '=', '=>', '+', 'return ', 'const ', 'let ', 'vec!', '#', '&', ';', '"x"', '.to_string()']],
] as const;

describe('keys in Go, Java and Rust', function () {
  this.timeout(180_000);
  for (const [path, id, programs, left, pieces] of LANGUAGES) {
    it(`${path} is edited as ${id}`, () => assert.equal(editorFor(path).id, id));

    it(`${path}: ${programs.length} places get the variable; they are compiled by npm run test:languages`, () => {
      for (const [what, template] of programs) assert.ok(rewritten(path, template).includes('OPENAI_API_KEY'), what);
    });

    for (const [what, why, template] of left) it(`${path}: leaves ${what}`, () => checkLeft(path, template, why));

    it(`${path}: whatever the file, nothing else changes`, () => {
      fc.assert(
        fc.property(sourceText(pieces, [...programs.map(([, template]) => template), ...left.map(([, , template]) => template)]), (text) => {
          const { edits, left: stay, text: now } = rewrite(path, text);
          checkAround(text, now, edits, stay.length);
          count(`source: ${path}`, edits.length === 0 && stay.length > 0);
        }),
        { numRuns: 2000 },
      );
    });

    it(`${path}: a file of 1 MB is rewritten in well under a second`, () => {
      const line = `${withKey(programs[3]?.[1] ?? '').replaceAll('\n', ' ')}\n`;
      const text = (id === 'go' ? 'package p\n' : '') + line.replace('package p', '').repeat(Math.ceil(1_000_000 / line.length));
      const begun = process.cpuUsage();
      rewrite(path, text);
      const took = process.cpuUsage(begun).user / 1000;
      assert.ok(took < 1500, `${took} ms`);
    });
  }

  const repeated = (unit: string): string => unit.repeat(Math.ceil(500_000 / unit.length));
  const SLOW: readonly (readonly [string, string])[] = [
    ['brackets in brackets', `${'('.repeat(200_000)}"${KEY}"${')'.repeat(200_000)}`],
    ['calls in calls', `${repeated(`f("${KEY}", `)}1`],
    ['strings one behind the other', `x = ${repeated(`"${KEY}" `)}`],
    ['keys in one string', `x = "${repeated(`${KEY} `)}"`],
    ['what regular expressions begin with', `= ${repeated('/[')}`],
    ['backslashes', `x = "${repeated('\\')}${KEY}"`],
    ['templates in templates', `${repeated('`${')}"${KEY}"`],
    ['tags', repeated('<a ')],
    ['code in strings in code', `${repeated('"$(')}"${KEY}"`],
    ['words', `f ${repeated(`${KEY} -a:${KEY} `)}`],
    ['quotes', `x = ${repeated("'")}${KEY}`],
    ['here-strings', `${repeated("@'\n")}${KEY}`],
    ['what parameters begin with', `$x ${repeated('-a')} "${KEY}"`],
  ];
  for (const [what, text] of SLOW) {
    it(`takes no long time for ${what}`, () => {
      for (const path of ['a.tsx', 'a.py', 'a.go', 'A.java', 'a.rs', 'a.ps1']) {
        const begun = process.cpuUsage();
        rewrite(path, text);
        const took = process.cpuUsage(begun).user / 1000;
        assert.ok(took < 2000, `${path}: ${took} ms`);
      }
    });
  }

  it('leaves pages for browsers', () => {
    for (const path of ['a.vue', 'b.svelte', 'c.html', 'd.astro']) checkLeft(path, "<script>const a = '§';</script><!-- § -->", /browsers/);
  });
});
