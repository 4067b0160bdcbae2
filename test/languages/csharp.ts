import type { Programs } from './programs.js';

const program = (body: string, members = '', more = ''): string => `${more}\nclass A {\n${members}\npublic static string Result() {\n${body}\n}\n}\n`;

/** Places of C# 7 that a variable may take; each has `A.Result`, and is put into a namespace. */
export const CSHARP_7: Programs = [
  ['a variable', program('var k = "§"; return k;')],
  ['fields', program('return K + l + new A().M;', 'static readonly string K = "§"; static string l = "x §", m = "§"; string M { get; } = m;')],
  ['properties', program('return new A().K + L + M;', 'public string K { get; set; } = "§"; static string L => "x §"; static string M { get { return "§"; } set { } }')],
  ['a member behind a block', program('return K() + L() + new A("x").m;', 'static string K() { return "§"; } static string L() => "§"; string m; A(string m) : this(m + "§", 1) { } A(string m, int n) { this.m = m; } string N => m;')],
  ['a part', program('return "Bearer § x" + @"a ""§"" \\" + "\\t\\"\\u00e9 §\\\\";')],
  ['two in one', program('return "§ §";')],
  ['verbatim', program('return @"§" + @"a\n§";')],
  ['arguments', program('return string.Join(",", "§", "a §", F(b: "§", a: "x"));', 'static string F(string a, string b = "") => a + b;')],
  ['arguments by their names', program('return F(b: "§", a: "x §");', 'static string F(string a, string b) => a + b;')],
  ['a method called on it', program('return "§".Trim() + "x §".Substring(2) + @"§".Trim();')],
  ['compared', program('string k = "§"; return (k == "§") + " " + ("x" != k && k == "§" || "§" == k);')],
  ['added', program('string k = "a"; k += "§"; k += "x §"; return k + "§" + 1 + ("§" + 2);')],
  ['conditionals', program('bool a = k.Length == 1, b = k.Length == 2; return (a ? b ? "x" : "§" : "y") + (b ? "z" : "x §") + (a ? F("§") : "");', 'static string k = "a"; static string F(string a) => a;')],
  ['instead of null', program('string z = null; return (z ?? "§") + (z ?? "x" + "§");')],
  ['arrays and lists', program('string[] a = { "§", "b" }; var b = new[] { "a", "§" }; var c = new List<string> { "a", "x §" }; return a[0] + b[1] + c[1] + new object[] { "§", 1 }[0];', '', 'using System.Collections.Generic;')],
  ['dictionaries', program('var d = new Dictionary<string, string> { ["a"] = "§", ["§"] = "b" }; var e = new Dictionary<string, string> { { "a", "§" }, { "§", "c" } }; return d["a"] + d["§"] + e["a"] + e["§"];', '', 'using System.Collections.Generic;')],
  ['what sets members', program('var b = new B { K = "§", L = { M = "x §" } }; var c = new { K = "§" }; return b.K + b.L.M + c.K;', 'class B { public string K { get; set; } public C L { get; } = new C(); } class C { public string M; }')],
  ['what a lambda sets', program('return F(o => o.k = "§") + F(o => o.k = "x " + "§") + F(o => { o.k = "§"; });', 'string k; static string F(System.Action<A> f) { var a = new A(); f(a); return a.k; }')],
  ['tuples', program('var (a, b) = ("§", "y"); (string c, int d) e = ("x §", 1); var f = (g: "§", h: 1); return a + b + e.c + f.g;')],
  ['lambdas', program('Func<string> f = () => "§"; Func<string, string> g = x => x + "§"; Func<string, string> h = x => { return "x §"; }; Func<string> i = delegate { return "§"; }; return f() + g("a") + h("") + i();', '', 'using System;')],
  ['an expression tree', program('Expression<Func<string>> e = () => "§"; Expression<Func<string, bool>> f = x => x == "§"; return e.Compile()() + f.Compile()("§");', '', 'using System;\nusing System.Linq.Expressions;')],
  ['generics', program('return F("§", "a") + G(() => "§") + F<object>("x §", 1);', 'static T F<T>(T a, T b) => a; static T G<T>(System.Func<T> f) => f();')],
  ['overloads', program('return F("§") + F("x §");', 'static string F(string a) => "s" + a; static string F(object a) => "o" + a; static string F(System.IFormattable a) => "f" + a;')],
  ['what is converted', program('B b = "§"; object o = "§"; System.IComparable c = "x §"; return b.k + o + c;', 'class B { public string k; public static implicit operator B(string s) => new B { k = s }; }')],
  ['yielded', program('return string.Join(",", F());', 'static System.Collections.Generic.IEnumerable<string> F() { yield return "§"; yield return "b §"; }')],
  ['later', program('return F().Result;', 'static async System.Threading.Tasks.Task<string> F() { await System.Threading.Tasks.Task.Yield(); return "§" + await G("x §"); } static System.Threading.Tasks.Task<string> G(string k) => System.Threading.Tasks.Task.FromResult(k);')],
  ['references', program('string k; F(out k); ref string r = ref k; r = k + "§"; return k + F(out var m) + m;', 'static string F(out string k) { k = "§"; return "§"; }')],
  ['sections of a switch', program('var k = ""; switch (F("a")) { case 1: k = F(1) ? "§" : "x"; break; case 2: return "§"; default: k += F("§"); break; } return k + "§";', 'static int F(string a) => a.Length; static bool F(int a) => a == 1;')],
  ['behind patterns', program('object o = "§"; if (o is string s && s == "§") return o is string t && t.Length > 1 ? "§" : "x"; return "y";')],
  ['statements', program('string r = ""; for (string k = "§", l = "b"; r.Length < 3; r += "§") { r += k + l; } foreach (var q in new[] { "§" }) r += q; using (var s = new System.IO.StringReader("x §")) r += s.ReadToEnd(); return r;')],
  ['constructors', program('return new C("x").k + new C().k;', 'class B { public string k; protected B(string k) { this.k = k; } } class C : B { public C() : this("§") { } public C(string x) : base("x §" + x) { } }')],
  ['set when the class is loaded', program('return K + L[0];', 'static readonly string K; static readonly string[] L; static A() { K = "§"; L = new[] { "x §" }; }')],
  ['thrown', program('try { throw new System.Exception("no §"); } catch (System.Exception e) when (e.Message == "no §") { return e.Message; }')],
  ['a password of a URL', program('return System.Uri.UnescapeDataString("https://me:§@h/x");')],
  ['attributes and defaults beside it', program('return F() + "§";', '[System.Obsolete("a")] class B { } static string F([System.ComponentModel.Description("b")] int a = 1, string b = "c") => "x §" + b;')],
  ['constants beside it', program('const string a = "b"; string k = "§"; return a + k + K;', 'const string K = "c";')],
  ['a class Environment', program('return "§" + Environment.X;', 'static class Environment { public static string X = "x §"; }')],
  ['another name for a class', program('return E.NewLine.Length > 0 ? "§" : "";', '', 'using E = System.Environment;\nusing static System.String;')],
  ['strings beside it', program('var d = new System.DateTime(2020, 1, 2); return $"{d:yyyy\'-\'MM} {{}} {(d > d ? "a" : "b")}" + "§" + $@"{d:hh\'h\'mm}{{""\\" + "§";')],
  ['characters and comments beside it', program("char q = '\"'; /* \" */ var k = \"§\"; // it's \"\nchar w = '\\''; return q + k + w;")],
  ['lines for the compiler', `#pragma warning disable CS0219\n#region it's "\n${program('#if DEBUG\nreturn "§";\n#else\nreturn "x §";\n#endif')}#endregion\n`],
];

const strict = (body: string, members = '', more = ''): string => `#nullable enable\n${program(body, members, more)}`;

/** Those of C# 8, where `string` is never null and what may be null is an error. */
export const CSHARP_8: Programs = [
  ['what is not null', strict('string k = "§"; string? l = "x §"; int n = l.Length; var m = n > 1 ? "§" : null; return k + l + m!.Trim();')],
  ['lists of what is not null', strict('var a = new[] { "§", null }; List<string> l = F("§", "a"); return a[0]! + l[0] + G("x §");', 'static List<T> F<T>(T a, T b) where T : class => new List<T> { a, b }; static T G<T>(T a) where T : notnull => a;', 'using System.Collections.Generic;')],
  ['what a switch gives', strict('return F("a") + F("bb") + F("ccc");', 'static string F(string x) => x switch { "a" => "§", { Length: 2 } => x + "§", _ => G("x §", "§").Trim() }; static string G(string a, string b) => a + b;')],
  ['sections with conditions', strict('object o = "§"; switch (o) { case string u when u.Equals("§"): return "§"; default: return "y"; }')],
  ['a span', strict('ReadOnlySpan<char> s = "§"; return s.ToString() + "§".AsSpan(0).ToString() + F("x §");', 'static string F(ReadOnlySpan<char> a) => a.ToString();', 'using System;')],
  ['what is disposed of', strict('using var s = new System.IO.StringReader("§"); static string F() => "x §"; return s.ReadToEnd() + F();')],
  ['an interface', strict('return ((I)new B()).F() + I.K;', 'interface I { string F() => "§"; static string K = "x §"; } class B : I { }')],
];
