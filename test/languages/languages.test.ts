import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NEW, VARIABLE, renewed, rewritten, withKey } from '../unit/references/editors/source/rewriting.js';
import { FISH } from './fish.js';
import { GO } from './go.js';
import { JAVA } from './java.js';
import { PHP } from './php.js';
import { POWERSHELL } from './powershell.js';
import type { Programs } from './programs.js';
import { RUBY } from './ruby.js';
import { RUST } from './rust.js';

/** How programs of a language are run together; each makes one text. */
interface Toolchain {
  readonly language: string;
  readonly programs: Programs;
  readonly path: string;
  /** A command that tells whether it is there. */
  readonly there: readonly string[];
  /** Files of one program that tells what each of these made, as lists of bytes in lines. */
  readonly files: (programs: readonly string[]) => Readonly<Record<string, string>>;
  readonly build: readonly (readonly string[])[];
  readonly run: readonly string[];
}

const each = (programs: readonly string[], line: (index: number) => string): string => programs.map((_, index) => line(index)).join('\n');
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
];

describe('keys in languages that are not ours', function () {
  this.timeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'keywright-languages-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  function results({ files, build, run }: Toolchain, name: string, programs: readonly string[]): readonly string[] {
    const root = join(folder, name);
    for (const [path, text] of Object.entries(files(programs))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const env = { ...process.env, LC_ALL: 'C.UTF-8', [VARIABLE]: NEW };
    for (const [command = '', ...rest] of build) execFileSync(command, rest, { cwd: root, env, stdio: 'pipe' });
    const [command = '', ...rest] = run;
    const lines = execFileSync(command, rest, { cwd: root, env, encoding: 'utf8' }).trim().split('\n');
    return lines.map((line) => Buffer.from(line.replace(/[^\d, -]/g, '').trim().split(/[ ,]+/).map(Number)).toString());
  }

  for (const toolchain of TOOLCHAINS) {
    const { language, programs, path, there: [command = '', ...rest] } = toolchain;
    const there = spawnSync(command, rest).status === 0;
    if (!there) console.log(`${command} is not here: what is rewritten in ${language} was not run.`);
    (there ? it : it.skip)(`${language}: ${programs.length} rewritten programs are run, and each makes of the variable what it made of the key`, () => {
      const now = programs.map(([, template]) => rewritten(path, template));
      const before = results(toolchain, `${language}-before`, programs.map(([, template]) => withKey(template)));
      const after = results(toolchain, `${language}-after`, now);
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
