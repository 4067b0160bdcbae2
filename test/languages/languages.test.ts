import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { NEW, VARIABLE, renewed, rewritten, withKey } from '../unit/references/editors/source/rewriting.js';
import { mavenArtifact } from '../workbench/maven.js';
import type { Missing } from '../workbench/python.js';
import { CSHARP_7, CSHARP_8 } from './csharp.js';
import { FISH } from './fish.js';
import { GO } from './go.js';
import { JAVA } from './java.js';
import { KOTLIN } from './kotlin.js';
import { PHP } from './php.js';
import { POWERSHELL } from './powershell.js';
import type { Programs } from './programs.js';
import { RUBY } from './ruby.js';
import { RUST } from './rust.js';
import { SWIFT } from './swift.js';

/** How programs of a language are run together; each makes one text. */
interface Toolchain {
  readonly language: string;
  readonly programs: Programs;
  readonly path: string;
  /** A command that tells whether it is there. */
  readonly there: readonly string[];
  /** Files of one program that tells what each of these made, as lists of bytes in lines. */
  readonly files: (programs: readonly string[]) => Readonly<Record<string, string>>;
  /** `SOURCES` is all these files, `FETCHED` the folder of what was fetched. */
  readonly build: readonly (readonly string[])[];
  readonly run: readonly string[];
  /** A compiler that is put into the user's cache. */
  readonly fetch?: () => Promise<{ readonly folder: string } | Missing>;
}

const each = (programs: readonly string[], line: (index: number) => string): string => programs.map((_, index) => line(index)).join('\n');
const inNamespaces = (programs: readonly string[]): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(programs.map((program, index) => [`p${index}.cs`, `namespace P${index} {\n${program}}\n`])),
  'Main.cs': `public static class Program { static void Tell(string s) { System.Console.WriteLine(string.Join(" ", System.Text.Encoding.UTF8.GetBytes(s))); } public static void Main() {\n${each(programs, (index) => `Tell(P${index}.A.Result());`)}\n} }\n`,
});
const KOTLIN_VERSION = '2.4.21';
const KOTLIN_LIBRARY = `FETCHED/kotlin-stdlib-${KOTLIN_VERSION}.jar`;
/** Behind what has to stand before it. */
const inPackage = (program: string, name: string): string => program.replace(/^(?:@file:.*\n)?/u, (head) => `${head}package ${name}\n`);

const TOOLCHAINS: readonly Toolchain[] = [
  {
    language: 'Go',
    programs: GO,
    path: 'a.go',
    there: ['go', 'version'],
    files: (programs) => ({
      'go.mod': 'module programs\n\ngo 1.20\n',
      ...Object.fromEntries(programs.map((program, index) => [`p${index}/a.go`, program])),
      'main.go': `package main\nimport "fmt"\n${each(programs, (index) => `import p${index} "programs/p${index}"`)}\nfunc main() {\n${each(programs, (index) => `fmt.Println([]byte(p${index}.Result()))`)}\n}\n`,
    }),
    build: [['go', 'build', '-o', 'all', '.']],
    run: ['./all'],
  },
  {
    language: 'Java',
    programs: JAVA,
    path: 'A.java',
    there: ['javac', '-version'],
    files: (programs) => ({
      ...Object.fromEntries(programs.map((program, index) => [`p${index}/A.java`, `package p${index};\n${program}`])),
      'Main.java': `public class Main { static void tell(String s) { System.out.println(java.util.Arrays.toString(s.getBytes(java.nio.charset.StandardCharsets.UTF_8))); } public static void main(String[] a) throws Exception {\n${each(programs, (index) => `tell(p${index}.A.result());`)}\n} }\n`,
    }),
    build: [['javac', '-encoding', 'UTF-8', '-nowarn', 'Main.java']],
    run: ['java', '-Dfile.encoding=UTF-8', '-Dsun.jnu.encoding=UTF-8', 'Main'],
  },
  {
    language: 'Rust',
    programs: RUST,
    path: 'a.rs',
    there: ['rustc', '--version'],
    files: (programs) => ({
      ...Object.fromEntries(programs.map((program, index) => [`p${index}.rs`, program])),
      'main.rs': `${each(programs, (index) => `mod p${index};`)}\nfn main() {\n${each(programs, (index) => `println!("{:?}", p${index}::result().as_bytes());`)}\n}\n`,
    }),
    build: [['rustc', '--edition', '2021', '-A', 'warnings', '-o', 'all', 'main.rs']],
    run: ['./all'],
  },
  {
    language: 'Ruby',
    programs: RUBY,
    path: 'a.rb',
    there: ['ruby', '--version'],
    files: (programs) => ({
      ...Object.fromEntries(programs.map((program, index) => [`p${index}.rb`, program])),
      // Each in a module of its own.
      'main.rb': `${programs.length}.times { |n| load("./p#{n}.rb", true); puts $result.bytes.join(' ') }\n`,
    }),
    build: [],
    run: ['ruby', 'main.rb'],
  },
  {
    language: 'PHP',
    programs: PHP,
    path: 'a.php',
    there: ['php', '--version'],
    files: (programs) => ({
      ...Object.fromEntries(programs.map((program, index) => [`p${index}.php`, program])),
      'main.php': `<?php\nerror_reporting(E_ALL);\nset_error_handler(function ($n, $said) { throw new Exception($said); });\nfunction made(int $n): string { ob_start(); require "p$n.php"; ob_end_clean(); return $result; }\nfor ($n = 0; $n < ${programs.length}; $n++) echo implode(' ', unpack('C*', made($n))), "\\n";\n`,
    }),
    build: [],
    run: ['php', 'main.php'],
  },
  {
    language: 'fish',
    programs: FISH,
    path: 'a.fish',
    there: ['fish', '--version'],
    files: (programs) => ({
      ...Object.fromEntries(programs.map((program, index) => [`p${index}.fish`, program])),
      'main.fish': `for n in (seq 0 ${programs.length - 1})\n  set -g result\n  source p$n.fish\n  printf '%s' "$result" | od -An -v -tu1 | string join ' '; or echo\nend\n`,
    }),
    build: [],
    run: ['fish', '--no-config', 'main.fish'],
  },
  {
    language: 'PowerShell',
    programs: POWERSHELL,
    path: 'a.ps1',
    there: ['pwsh', '-NoProfile', '-Command', 'exit'],
    files: (programs) => ({
      ...Object.fromEntries(programs.map((program, index) => [`p${index}.ps1`, program])),
      // Each in a scope of its own.
      'main.ps1': `foreach ($n in 0..${programs.length - 1}) { & { . "./p$n.ps1"; [Text.Encoding]::UTF8.GetBytes([string]$result) -join ' ' } }\n`,
    }),
    build: [],
    run: ['pwsh', '-NoProfile', '-File', 'main.ps1'],
  },
  {
    language: 'C# 7',
    programs: CSHARP_7,
    path: 'A.cs',
    there: ['mcs', '--version'],
    files: inNamespaces,
    build: [['mcs', '-langversion:7.2', '-nowarn:169,219,649', '-r:System.Core', '-out:all.exe', 'SOURCES']],
    run: ['mono', 'all.exe'],
  },
  {
    language: 'C# 8',
    programs: [...CSHARP_7, ...CSHARP_8],
    path: 'A.cs',
    there: ['dotnet', '--version'],
    files: (programs) => ({
      ...inNamespaces(programs),
      'all.csproj':
        '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>netcoreapp$(BundledNETCoreAppTargetFrameworkVersion)</TargetFramework><LangVersion>8.0</LangVersion><UseAppHost>false</UseAppHost><WarningsAsErrors>nullable</WarningsAsErrors></PropertyGroup></Project>\n',
    }),
    build: [['dotnet', 'build', '-nologo', '-v', 'quiet', '-o', 'bin', 'all.csproj']],
    run: ['dotnet', 'bin/all.dll'],
  },
  {
    language: 'Kotlin',
    programs: KOTLIN,
    path: 'A.kt',
    there: ['java', '-version'],
    fetch: () => mavenArtifact(`org.jetbrains.kotlin:kotlin-compiler-embeddable:${KOTLIN_VERSION}`),
    files: (programs) => ({
      ...Object.fromEntries(programs.map((program, index) => [`p${index}.kt`, inPackage(program, `p${index}`)])),
      'main.kt': `fun tell(s: String) = println(s.toByteArray().joinToString(" "))\nfun main() {\n${each(programs, (index) => `tell(p${index}.result())`)}\n}\n`,
    }),
    build: [['java', '-cp', 'FETCHED/*', 'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler', '-no-stdlib', '-no-reflect', '-nowarn', '-cp', KOTLIN_LIBRARY, '-d', 'out', 'SOURCES']],
    run: ['java', '-Dfile.encoding=UTF-8', '-Dsun.jnu.encoding=UTF-8', '-cp', ['out', KOTLIN_LIBRARY].join(delimiter), 'MainKt'],
  },
  {
    language: 'Swift',
    programs: SWIFT,
    path: 'A.swift',
    there: ['swiftc', '--version'],
    files: (programs) => ({
      ...Object.fromEntries(programs.map((program, index) => [`p${index}.swift`, program.replace(/\bresult\b/u, `result${index}`)])),
      'main.swift': `func tell(_ s: String) { print(s.utf8.map { "\\($0)" }.joined(separator: " ")) }\n${each(programs, (index) => `tell(result${index}())`)}\n`,
    }),
    build: [['swiftc', '-Onone', '-suppress-warnings', '-module-name', 'programs', '-o', 'all', 'SOURCES']],
    run: ['./all'],
  },
];

describe('keys in languages that are not ours', function () {
  this.timeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'keywright-languages-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  function results({ files, build, run }: Toolchain, name: string, programs: readonly string[], fetched: string): readonly string[] {
    const root = join(folder, name);
    const sources = files(programs);
    const whole = (words: readonly string[]): readonly string[] => words.flatMap((word) => (word === 'SOURCES' ? Object.keys(sources) : [word.replace('FETCHED', () => fetched)]));
    for (const [path, text] of Object.entries(sources)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const env = { ...process.env, LC_ALL: 'C.UTF-8', DOTNET_CLI_TELEMETRY_OPTOUT: '1', [VARIABLE]: NEW };
    for (const [command = '', ...rest] of build.map(whole)) execFileSync(command, rest, { cwd: root, env, stdio: 'pipe' });
    const [command = '', ...rest] = whole(run);
    const lines = execFileSync(command, rest, { cwd: root, env, encoding: 'utf8' }).trim().split('\n');
    return lines.map((line) => Buffer.from(line.replace(/[^\d, -]/g, '').trim().split(/[ ,]+/).map(Number)).toString());
  }

  for (const toolchain of TOOLCHAINS) {
    const { language, programs, path, there: [command = '', ...rest] } = toolchain;
    const there = spawnSync(command, rest).status === 0;
    if (!there) console.log(`${command} is not here: what is rewritten in ${language} was not run.`);
    (there ? it : it.skip)(`${language}: ${programs.length} rewritten programs are run, and each makes of the variable what it made of the key`, async function () {
      const fetched = (await toolchain.fetch?.()) ?? { folder: '' };
      if ('why' in fetched) {
        console.log(`What is rewritten in ${language} was not run: ${fetched.why}.`);
        return this.skip();
      }
      const now = programs.map(([, template]) => rewritten(path, template));
      const before = results(toolchain, `${language}-before`, programs.map(([, template]) => withKey(template)), fetched.folder);
      const after = results(toolchain, `${language}-after`, now, fetched.folder);
      programs.forEach(([what], index) => assert.equal(after[index], renewed(before[index]), `${what}\n${now[index] ?? ''}`));
    });
  }

  const gofmt = spawnSync('gofmt', ['-h']).error === undefined;
  (gofmt ? it : it.skip)('Go: what gofmt had nothing to say of, it has nothing to say of still', () => {
    const format = (text: string): string => execFileSync('gofmt', { input: text, encoding: 'utf8' });
    const formatted = GO.map(([, template]) => format(withKey(template))).map((text) => rewritten('a.go', text));
    for (const text of formatted) assert.equal(format(text), text);
  });
});
