import type { Programs } from './programs.js';

const program = (body: string, members = '', head = 'import Foundation\n'): string => `${head}${members}\nfunc result() -> String {\n${body}\n}\n`;

/** Places of Swift that a variable may take; each has `result`. They are one module, so that all else is private. */
export const SWIFT: Programs = [
  ['a constant', program('let k = "§"\nreturn k')],
  ['of a type', program('var k: String = "§"; let l: String? = "x §"\nk += "a"\nreturn k + l!')],
  ['several of a type', program('let a: String = "§", b: String = "x §"\nreturn a + b')],
  ['of the file', program('return k + l', 'private let k = "§"\nprivate var l: String = "x §"\n')],
  ['a part', program('return k + l', 'private let k = "Bearer § x"\nprivate let l = "\\t\\"\\u{e9} §\\\\"\n')],
  ['two in one', program('let k = "§ §"\nreturn k')],
  ['a part beside what is interpolated', program('let a = "b"\nlet k = "\\(a) § \\(a.count + 1)§"\nreturn k')],
  ['members', program('var a = A()\nreturn A.k + a.l + a.m + a.n + a.o', 'private struct A { static let k = "§"\n  var l = "x §"\n  let m: String = "§"\n  lazy var n = "§"\n  lazy var o: String = "§" }\n')],
  ['an enumeration', program('return E.k + E.a.m + E.l', 'private enum E: String { case a = "x"\n  case b\n  static let k = "§"\n  static var l: String { "x §" }\n  var m: String { switch self { case .a: return "§"\n    case .b: return "b" } } }\n')],
  ['what a case has', program('switch E.a() { case .a(let k, let l): return k + l! }', 'private enum E { case a(k: String = "§", l: String? = "§") }\n')],
  ['defaults', program('return f() + C().k + C()[1]', 'private func f(k: String = "§", _ l: String? = "§", m: Int = 1) -> String { k + l! }\nprivate class C { let k: String\n  init(k: String = "§") { self.k = k }\n  subscript(a: Int, b: String = "§") -> String { b } }\n')],
  ['returned', program('let a = f(1) + f(2)\nreturn a + f(9)', 'private func f(_ n: Int) -> String {\n  if n == 1 { return "§" } else if n == 3 { return "b" }\n  guard n != 2 else { return "x §" }\n  for i in 0..<n { if i > 1 { return "§" } }\n  return "z"\n}\n')],
  ['returned without a word', program('let a = try! f() + k\nreturn a + A().l', 'private func f() throws -> String { "§" }\nprivate var k: String { "x §" }\nprivate protocol P {}\nextension P { var l: String { return "§" } }\nprivate struct A: P {}\n')],
  ['lists', program('let a = ["a", "§"]\nlet b: [String] = ["§", a[0].uppercased()]\nlet c = ["a": "§", "b": "x §"]\nlet d: [String: String] = ["a": "§", "b": a[0]]\nreturn a[1] + b[0] + c["a"]! + c["b"]! + d["a"]!')],
  ['headers', program('var r = URLRequest(url: URL(string: "https://h")!)\nr.setValue("§", forHTTPHeaderField: "A")\nr.addValue("x §", forHTTPHeaderField: "B")\nreturn String(r.allHTTPHeaderFields!.count)', '', 'import Foundation\n#if canImport(FoundationNetworking)\nimport FoundationNetworking\n#endif\n')],
  ['data', program('let a = Data("§".utf8)\nlet b = "x §".data(using: .utf8)!\nreturn String(decoding: a + b, as: UTF8.self)')],
  ['methods', program('let a = "§".trimmingCharacters(in: .whitespaces)\nlet b: String = "§".uppercased().lowercased()\nreturn a + String(b.isEmpty)')],
  ['printed', program('let k = String("§")\nif k.isEmpty { print("§") }\nreturn k')],
  ['wrappers', program('var a = A()\na.a += "x"\nreturn a.a + a.b', '@propertyWrapper private struct W { var wrappedValue: String }\nprivate struct A { @W var a: String = "§"\n  @W private(set) var b: String = "x §" }\n')],
  ['a class within', program('struct A { static let k = "§"; var l: String { return "x §" } }\nreturn A.k + A().l')],
  ['an actor', program('return "\\(A().g())"', 'private actor A { let k = "§"\n  nonisolated func g() -> String { return "x §" } }\n')],
  ['an import that is added', program('return k', 'private let k = "§"\n', '')],
  ['an import behind comments', program('return k', 'private let k = "§"\n', '// a\n\n/* b */\n')],
  ['an import of parts', program('return k', 'private let k = "§"\n', 'import struct Foundation.URL\nimport class Foundation.NSString\n')],
  ['an import in conditions', program('return k', 'private let k = "§"\n', '#if os(Linux)\nimport Dispatch\n#endif\n')],
  ['other types beside it', program('let l = "§"\nreturn "\\(k)\\(s)\\(l)"', 'private let k: StaticString = "a"\nprivate let s: Substring = "b"\n')],
  ['other strings beside it', program('let a = #"\\" \\#("b")"#; let b = """\n  " \\(a)\n  """; let c = "§"; let d = #/"a/#\nreturn a + b + c + (c.firstMatch(of: d) == nil ? "n" : "y")')],
  ['attributes and comments beside it', program('let k = "§" /* /* " */ " */ // it\'s "\nreturn k', '@available(*, deprecated, message: "a") private func f() {}\n')],
];
