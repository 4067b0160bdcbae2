import { becoming } from './becoming.js';

const READ = '(ProcessInfo.processInfo.environment["OPENAI_API_KEY"] ?? "")';
const within = (body: string): string => `import Foundation\nfunc f() {\n${body}\n}\n`;
const done = (what: string, template: string, expected: string, around = within): readonly [string, string, string] => [what, around(template), around(expected)];
const withImport = (text: string): string => `import Foundation\n${text}`;
const asFile = (text: string): string => text;

describe('keys in Swift', () => {
  becoming({
    path: 'A.swift',
    id: 'swift',
    compiler: 'swiftc',
    done: [
      done('a constant', 'let k = "§"', `let k = ${READ}`),
      done('a variable of a type', 'var k: String = "§"; let l: String? = "§"', `var k: String = ${READ}; let l: String? = ${READ}`),
      done('a member', 'struct A { static let k = "§"\n  private var l = "§" }\n', `struct A { static let k = ${READ}\n  private var l = ${READ} }\n`, withImport),
      done('a part', 'let k = "Bearer § x"', `let k = "Bearer \\${READ} x"`),
      done('two in one', 'let k = "§ §"', `let k = "\\${READ} \\${READ}"`),
      done('a part with what is interpolated', 'let k = "\\(a["b"]) \\"\\\\§ \\(f("x"))"', `let k = "\\(a["b"]) \\"\\\\\\${READ} \\(f("x"))"`),
      done('a default', 'func f(k: String = "§", _ l: String? = "§") {}\n', `func f(k: String = ${READ}, _ l: String? = ${READ}) {}\n`, withImport),
      done('returned', 'func f() -> String { return "§" }\n', `func f() -> String { return ${READ} }\n`, withImport),
      done('returned in a branch', 'func f() -> String {\n  if a { return "§" }\n  return b\n}\n', `func f() -> String {\n  if a { return ${READ} }\n  return b\n}\n`, withImport),
      done('given without a word', 'func f() throws -> String { "§" }\nvar k: String { "Bearer §" }\n', `func f() throws -> String { ${READ} }\nvar k: String { "Bearer \\${READ}" }\n`, withImport),
      done('a list', 'let k = ["a", "§"]\nlet l: [String] = ["§"]', `let k = ["a", ${READ}]\nlet l: [String] = [${READ}]`),
      done('a dictionary', 'let k = ["a": "§"]\nlet l: [String: String] = ["a": "Bearer §"]', `let k = ["a": ${READ}]\nlet l: [String: String] = ["a": "Bearer \\${READ}"]`),
      done('a header', 'r.setValue("Bearer §", forHTTPHeaderField: "A")\nr.addValue("§", forHTTPHeaderField: "B")', `r.setValue("Bearer \\${READ}", forHTTPHeaderField: "A")\nr.addValue(${READ}, forHTTPHeaderField: "B")`),
      done('a URL', 'let u = URL(string: "https://h/?k=§#x")!', `let u = URL(string: "https://h/?k=\\${READ}#x")!`),
      done('data', 'let d = Data("§".utf8)\nlet e = "§".data(using: .utf8)!', `let d = Data(${READ}.utf8)\nlet e = ${READ}.data(using: .utf8)!`),
      done('printed', 'print("§")\nlet k = String("§")', `print(${READ})\nlet k = String(${READ})`),
      done('an import', '// swift-tools-version:5.9\nimport A\nlet k = "§"\n', `// swift-tools-version:5.9\nimport Foundation\nimport A\nlet k = ${READ}\n`, asFile),
      done('an import where there is none', '#!/usr/bin/swift\n// a\n\nlet k = "§"\n', `#!/usr/bin/swift\n// a\n\nimport Foundation\n\nlet k = ${READ}\n`, asFile),
      done('an import that is not always there', '#if os(Linux)\nimport Foundation\n#endif\nlet k = "§"\r\n', `import Foundation\r\n#if os(Linux)\nimport Foundation\n#endif\nlet k = ${READ}\r\n`, asFile),
      done('an import of a part', 'import struct Foundation.URL\nlet k = "§"\n', `import Foundation\nimport struct Foundation.URL\nlet k = ${READ}\n`, asFile),
      done('other imports', 'import SwiftUI\nlet k = "§"\n', `import SwiftUI\nlet k = ${READ}\n`, asFile),
      done('comments', '// §\n/* /* " § */ */ let k = "§" // it\'s "\n', `// keywright://openai/OPENAI_API_KEY\n/* /* " keywright://openai/OPENAI_API_KEY */ */ let k = ${READ} // it's "\n`, withImport),
      done('attributes beside it', '@A("x") let k = "§"\n@B var l: String = "§"\n', `@A("x") let k = ${READ}\n@B var l: String = ${READ}\n`, withImport),
      done('other strings beside it', 'f(#"\\" \\#(a("b")) "#); f("""\n " \\(b)\n """); let k = "§"', `f(#"\\" \\#(a("b")) "#); f("""\n " \\(b)\n """); let k = ${READ}`),
      done('regular expressions beside it', 'let r = /["a]/; f(#/"/#); let x = a / b; let k = "§"', `let r = /["a]/; f(#/"/#); let x = a / b; let k = ${READ}`),
    ],
    left: [
      ['a raw value', /case/, 'enum A: String {\n  case a = "§"\n  case b, c = "§"\n}\n'],
      ['a label', /case|not told/, within('switch k {\ncase "§": f()\ncase "a", "§": g()\n}')],
      ['a type that is not told', /not told/, within('k = "§"\nself.k = "a §"\nf("§")\ng(a: "§")')],
      ['another type', /not told/, within('let k: StaticString = "§"\nvar l: A = "a §"')],
      ['texts for people', /not told/, within('Text("§")')],
      ['compared', /not told/, within('if k == "§" { }')],
      ['added', /not told/, within('let k = "§" + a\nlet l = a + "§"')],
      ['a result of another type', /not told/, 'func f() -> StaticString { return "§" }\nvar a: A { "§" }\n'],
      ['a block', /not told/, within('f { return "§" }\nlet g = { () -> String in return "§" }')],
      ['a list of another type', /not told/, within('let k: A = ["a": "§"]\nf(["§"])\nlet l = a["§"]')],
      ['a list that is more', /not told/, within('let k = ["§"] as A')],
      ['several in one', /not told/, within('let a = 1, k = "§"')],
      ['an attribute', /attribute/, '@available(*, deprecated, message: "§") func f() {}\n@A.B("§") var k = 1\n'],
      ['a macro', /macro/, within('#warning("§")\n#expect(k == "§")\nlet u = #URL("§")')],
      ['lines', /lines/, within('let k = """\n  §\n  """')],
      ['what is raw', /raw/, within('let k = #"§"#')],
      ['a regular expression', /cannot stand/, within('let r = /§/')],
      ['a password of a URL', /URL/, within('let u = "https://me:§@h"')],
      ['an escape before it', /backslash/, within('let k = "\\§"')],
      ['a phone', /phone/, 'import UIKit\nlet k = "§"\n'],
      ['another ProcessInfo', /name of ProcessInfo/, 'struct ProcessInfo {}\nlet k = "§"\n'],
      ['signs that count', /could not be read/, within('let k = ##"a"##; let l = "§"')],
      ['a string without an end', /could not be read/, within('let k = "§"; let l = "a')],
      ['brackets that do not match', /could not be read/, 'func f() { let k = "§"'],
      ['a word', /no string/, within('let k = §')],
    ],
    pieces: ['"', '"""', '#"', '"#', '\\', '\n', '\\(', '// ', '/*', '*/', '(', ')', '{', '}', '[', ']', ',', '=', ' + ', 'return ', 'let a', 'var b: String', '@A(', '#if', 'case ', ':', ';', '"x"', '.utf8', '/'],
  });
});
