import { becoming } from './becoming.js';
import { checkLeft } from './rewriting.js';

const READ = 'System.getenv("OPENAI_API_KEY")';
const PART = `\${${READ}}`;
const within = (body: string): string => `fun f() {\n${body}\n}\n`;
const done = (what: string, template: string, expected: string, around = within): readonly [string, string, string] => [what, around(template), around(expected)];
const asFile = (text: string): string => text;

describe('keys in Kotlin', () => {
  becoming({
    path: 'A.kt',
    id: 'kotlin',
    done: [
      done('a value', 'val k = "§"', `val k = ${READ}`),
      done('a variable of a type', 'var k: String? = "§"', `var k: String? = ${READ}`),
      done('statements in a line', 'val k = "§"; val l = "a"', `val k = ${READ}; val l = "a"`),
      done('a member', 'class A { private val k = "§"\nval l: String get() = "§" }', `class A { private val k = ${READ}\nval l: String get() = ${READ} }`, asFile),
      done('behind a constant', 'const val A = "a"\nval k = "§"\nfun f() = "§"\n', `const val A = "a"\nval k = ${READ}\nfun f() = ${READ}\n`, asFile),
      done('what comes behind a constant', 'object A { const val B = "b"\ninit { f("§") } }\n', `object A { const val B = "b"\ninit { f(${READ}) } }\n`, asFile),
      done('arguments behind labels', 'this@A.f("§")\nreturn@b g("§")', `this@A.f(${READ})\nreturn@b g(${READ})`),
      done('a class behind one for annotations', 'annotation class A(val a: String = "a")\nannotation class B\nclass C(val k: String = "§")\nfun f(k: String = "§") = k\n', `annotation class A(val a: String = "a")\nannotation class B\nclass C(val k: String = ${READ})\nfun f(k: String = ${READ}) = k\n`, asFile),
      done('returned', 'return "§"', `return ${READ}`),
      done('a function without a block', 'fun f() = "§"\nfun g(): String = "a §"\n', `fun f() = ${READ}\nfun g(): String = "a ${PART}"\n`, asFile),
      done('a default', 'class A(val k: String = "§", val l: Int) { fun f(m: String = "§") = m }', `class A(val k: String = ${READ}, val l: Int) { fun f(m: String = ${READ}) = m }`, asFile),
      done('arguments', 'f("§", 1, "§")\ng(key = "§")', `f(${READ}, 1, ${READ})\ng(key = ${READ})`),
      done('a part', 'val k = "Bearer § x"', `val k = "Bearer ${PART} x"`),
      done('two in one', 'val k = "§ §"', `val k = "${PART} ${PART}"`),
      done('a part with templates', 'val k = "$a \\"\\$ § ${b("c")} \\\\§"', `val k = "$a \\"\\$ ${PART} \${b("c")} \\\\${PART}"`),
      done('in a template', 'val k = "a ${f("§")} b ${"§"}"', `val k = "a \${f(${READ})} b \${${READ}}"`),
      done('what is raw', 'val k = """§"""\nval l = """\n  a "§" $b\n"""".trimIndent()', `val k = ${READ}\nval l = """\n  a "${PART}" $b\n"""".trimIndent()`),
      done('a method called on it', 'val k = "§".trim()\nval l = "§"\n  .length', `val k = ${READ}.trim()\nval l = ${READ}\n  .length`),
      done('added', 'val k = a + "§" + b\nl += "§"', `val k = a + ${READ} + b\nl += ${READ}`),
      done('compared', 'if (k == "§" && "§" != l || a) f()', `if (k == ${READ} && ${READ} != l || a) f()`),
      done('pairs', 'val k = mapOf("a" to "§", "§" to b)', `val k = mapOf("a" to ${READ}, ${READ} to b)`),
      done('an index', 'k["§"] = "§"', `k[${READ}] = ${READ}`),
      done('instead of null', 'val k = System.getenv("K") ?: "§"', `val k = System.getenv("K") ?: ${READ}`),
      done('branches', 'val k = if (a) "§" else "§"', `val k = if (a) ${READ} else ${READ}`),
      done('what when gives', 'val k = when (a) { 1 -> "§"\nelse -> "a §" }', `val k = when (a) { 1 -> ${READ}\nelse -> "a ${PART}" }`),
      done('a lambda', 'f { "§" }\ng { a -> "§" }', `f { ${READ} }\ng { a -> ${READ} }`),
      done('an entry of an enumeration', 'enum class A(val k: String) { B("§"), C("x") }', `enum class A(val k: String) { B(${READ}), C("x") }`, asFile),
      done('given to what is extended', 'class A : B("§"), C by D("§")\n', `class A : B(${READ}), C by D(${READ})\n`, asFile),
      done('annotations beside it', '@A("x") @B\nval k = "§"\n@C fun f(a: String = "§") = g("§")\n', `@A("x") @B\nval k = ${READ}\n@C fun f(a: String = ${READ}) = g(${READ})\n`, asFile),
      done('comments', '#!/usr/bin/env kotlin\n// §\n/* /* " § */ */ val k = "§" // it\'s "\n', `#!/usr/bin/env kotlin\n// keywright://openai/OPENAI_API_KEY\n/* /* " keywright://openai/OPENAI_API_KEY */ */ val k = ${READ} // it's "\n`, asFile),
      done('characters and odd names beside it', "val q = '\"'; val `it's \"` = '\\''; val k = \"§\"", `val q = '"'; val \`it's "\` = '\\''; val k = ${READ}`),
      done('a script', 'plugins { java }\nextra["k"] = "§"', `plugins { java }\nextra["k"] = ${READ}`, asFile),
      done('a URL', 'val u = "https://h/?k=$b&l=§#x"', `val u = "https://h/?k=$b&l=${PART}#x"`),
    ],
    left: [
      ['a constant', /constant/, 'const val K = "§"\nprivate const val L: String = "a §"\ninternal const val M = "a" + ("§")\n'],
      ['a constant of a companion', /constant/, 'class A { companion object { const val K = "§"\nprivate const val L = "${"§"}" } }'],
      ['a constant with its modifiers in lines', /constant/, '@JvmField\nconst\nval K =\n  "§"\n'],
      ['an annotation', /annotation/, '@A("§") class B { @C(k = "§", l = ["a", "§"]) fun f() {} }'],
      ['an annotation of a file', /annotation/, '@file:A("§")\n@a.b.C<D>("§") val k = 1\n@field:[E("§") F] val l = 1\n'],
      ['an annotation in an annotation', /annotation/, '@A(B("§"), arrayOf("a", "§")) fun f() {}'],
      ['a default of an annotation', /default of an annotation/, 'annotation class A(val k: String = "§", val l: Array<String> = [("a" + "§")])\ninternal annotation class B<T> constructor(val m: Int = 1, val l: Array<String> = arrayOf("a", "§"))\n'],
      ['a condition of when', /cannot stand/, within('when (k) { "§" -> 1\n"a", "§" -> 2 }')],
      ['identity', /cannot stand/, within('if (k === "§") f()')],
      ['a part of a condition', /cannot stand/, within('a in "§"')],
      ['what a block follows', /cannot stand/, within('val k = "§"\n{ a() }')],
      ['a call without a dot', /cannot stand/, within('val k = "§" foo "§"')],
      ['a password of a URL', /URL/, within('val u = "https://me:§@h"')],
      ['an escape before it', /backslash/, within('val k = "\\§"')],
      ['Android', /phone/, 'import android.os.Bundle\nval k = "§"\n'],
      ['Jetpack', /phone/, 'import androidx.compose.runtime.Composable\nval k = "§"\n'],
      ['native code', /without a JVM/, 'import kotlinx.cinterop.toKString\nval k = "§"\n'],
      ['native libraries', /without a JVM/, 'import platform.posix.getenv\nval k = "§"\n'],
      ['JavaScript', /without a JVM/, 'import kotlin.js.Promise\nval k = "§"\n'],
      ['another System', /name of System/, 'object System\nval k = "§"\n'],
      ['another System that is imported', /name of System/, 'import a.System\nval k = "§"\n'],
      ['dollars that count', /could not be read/, within('val k = $$"$a §"; val l = "§"')],
      ['a string without an end', /could not be read/, within('val k = "§"; val l = "a')],
      ['brackets that do not match', /could not be read/, 'fun f() { val k = "§"'],
      ['a word', /no string/, within('val k = §')],
    ],
    pieces: ['"', '"""', "'", '\\', '\n', '$', '${', '// ', '/*', '*/', '(', ')', '{', '}', '[', ']', ',', '=', '+', 'return ', 'const val a', 'val b', '@A(', '->', '?:', ':', ';', '"x"', '.f()', ' to ', '`'],
  });

  it('leaves what may run without a JVM, by its folder', () => {
    for (const path of ['src/commonMain/kotlin/A.kt', 'b/iosArm64Main/A.kt', 'c\\jsTest\\A.kt']) checkLeft(path, 'val k = "§"\n', /without a JVM/);
  });
});
