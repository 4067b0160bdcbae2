import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { editorFor } from '../../../../../src/references/editors/editors.js';
import { PHP } from '../../../../languages/php.js';
import { RUBY } from '../../../../languages/ruby.js';
import { count } from '../counts.js';
import { checkAround } from './around.js';
import { VARIABLE, checkLeft, rewrite, rewritten, withKey } from './rewriting.js';
import { sourceText } from './texts.js';

type Rows = readonly (readonly [string, RegExp, string])[];
const LEFT_RUBY: Rows = [
  ['a heredoc', /heredoc/, "a = <<~A\n  §\nA\nb = f(<<-'B')\n§\n B\n"],
  ['a literal with a percent sign', /percent sign/, 'a = %q(§)\nb = %w[§ b]'],
  ['a regular expression', /regular expression/, 'a = b =~ /§/'],
  ['a command', /command/, 'a = `curl §`'],
  ['a symbol', /cannot stand/, "a = :'§'\nb = :\"§\""],
  ['a name in a hash', /name in a hash/, 'a = { "§": 1 }'],
  ['strings one behind the other', /cannot stand/, "a = '§' 'b'\nc = 'd' \"§\""],
  ['what is required', /cannot stand/, "require '§'\nrequire_relative('§')"],
  ['a pattern', /pattern/, 'case a\nin "§" then 1\nin ["x", "§"]\n  2\nin { k: "§" }\n  3\nin String,\n  "§"\n  4\nend'],
  ['a pattern in a line', /cannot stand|pattern/, 'a => "§"\nb => { k: "§" }\nc in "§"'],
  ['a format', /format/, 'a = "§ %s" % b'],
  ['what is changed in place', /changed in place/, "a = '§'\na << 'b'\nc = '§'.concat('d')"],
  ['another ENV', /name of ENV/, "module A\n  ENV = {}\nend\na = '§'"],
  ['a password of a URL', /URL/, 'a = "https://me:§@h"'],
  ['an escape right before it', /backslash/, 'a = "\\§"'],
  ['a file with what may be a division', /several ways/, "a = f /2\nb = '§'\nc = d/1"],
  ['a file with what may be a modulo', /several ways/, "a = f %w(b)\nb = '§'"],
  ['a file with brackets in such a literal', /several ways/, "a = %w(b (c) d)\nb = '§'"],
  ['a file with what may be a heredoc', /several ways/, "a <<B\nc = '§'"],
  ['a file with a character that is a quote', /several ways/, "a = ?'\nb = '§'"],
  ['a file with two heredocs in a line', /several heredocs/, "f(<<A, <<B)\nA\nB\na = '§'"],
  ['a heredoc without an end', /has no end/, "a = <<A\n  A\nb = '§'\n"],
  ['a comment without an end', /has no end/, "=begin\na = '§'\n"],
  ['a string without an end', /could not be read/, "a = '§'\nb = \"open"],
];
const php = (body: string): string => `<?php\n${body}\n`;
const LEFT_PHP: Rows = [
  ['a constant', /constant/, php("const A = '§', B = 'x' . '§';\nconst C = ['a' => ['§']];")],
  ['members of a class', /constant/, php("class A extends B implements C, D { const A = '§'; public $b = '§'; private static ?string $c = ['§'][0]; var $d = \"x §\"; final protected const string E = '§'; }")],
  ['members of an interface, a trait, an enumeration', /constant/, php("interface A { const B = '§'; }\ntrait C { public $d = '§'; }\nenum E: string { case F = '§'; const G = '§'; }\n$a = new class(1) { public $b = '§'; };")],
  ['static variables', /constant/, php("function f() { static $a = '§'; static $b = 1, $c = ['§']; static string $d = '§'; }")],
  ['defaults', /constant/, php("function f($a = '§', array $b = ['§']) { }\nfunction &g($a = '§') { }\n$h = function ($a = '§') { };\n$i = fn($a = '§') => 1;\nabstract class J { abstract function k($a = '§'); }")],
  ['attributes', /attribute/, php("#[A('§')] function f() { }\n#[B(k: ['§'])] class C { }")],
  ['heredocs', /heredoc/, php("$a = <<<EOT\n§\nEOT;\n$b = <<<'A'\n  §\n  A . 'x';")],
  ['the page around', /page around/, "<p>§</p>\n<?php f(); ?>\n§ '\n"],
  ['a command', /cannot stand/, php('$a = `curl §`;')],
  ['code within a string', /cannot stand/, php("$a = \"{$b['§']}\";")],
  ['a part beside such code', /Nothing can be put/, php('$a = "{$b} §";')],
  ['what is right behind a variable', /right before it/, php('$a = "$b->§";\n$a = "$b[§]";')],
  ['what is included', /included|cannot stand/, php("require '§';\ninclude __DIR__ . '/§';\nrequire_once('§');")],
  ['a declaration', /cannot stand/, php("declare(encoding='§');")],
  ['a member by name', /cannot stand/, php("$a->{'§'} = 1;")],
  ['a hook of a property', /cannot stand|constant/, php("class A { public string $b { get => '§'; } }")],
  ['a statement', /cannot stand/, php("'§';\nf(); '§';")],
  ['another getenv', /name of getenv/, php("namespace A;\nfunction getenv($a) { }\n$b = '§';")],
  ['an imported getenv', /name of getenv/, php("use function A\\getenv;\n$b = '§';")],
  ['data behind the code', /data behind/, php("$a = '§';\n__halt_compiler();")],
  ['short tags', /short tags/, "<? f(); ?><?php $a = '§';"],
  ['a heredoc without an end', /has no end/, php("$a = '§';\n$b = <<<A\n A1")],
  ['a string without an end', /could not be read/, php("$a = '§';\n$b = 'open")],
];

const RUBY_PARSES = "require 'json'; $VERBOSE = nil; def parses(t) RubyVM::InstructionSequence.compile(t); true; rescue SyntaxError, ArgumentError, EncodingError; false; end; puts JSON.generate(JSON.parse(STDIN.read).select { |was, now| parses(was) && !parses(now) }.map(&:last))";
const PHP_PARSES = 'function parses($t) { try { token_get_all($t, TOKEN_PARSE); return true; } catch (ParseError $e) { return false; } } error_reporting(0); ini_set("memory_limit", "-1"); echo json_encode(array_values(array_filter(json_decode(stream_get_contents(STDIN)), fn($p) => parses($p[0]) && !parses($p[1]))));';

const LANGUAGES = [
  ['a.rb', 'ruby', RUBY, LEFT_RUBY, ['ruby', '-e', RUBY_PARSES], ['"', "'", '`', '#{', '}', '{', '(', ')', '[', ']', '\\', '\n', '\r\n', '# ', '/', '%w(', '<<~A\n', 'A\n', '=begin\n', '\n=end\n', ',', '=', '=>', ':', 'a: ', ' + ', 'return ', 'in ', 'when ', 'puts ', 'do |x| ', 'end', 'def f(a=', ' ? ', ' if ', '.b', 'x', ';', 'ENV']],
  ['a.php', 'php', PHP, LEFT_PHP, ['php', '-r', PHP_PARSES], ['"', "'", '`', '{$', '${', '$a', '}', '{', '(', ')', '[', ']', '\\', '\n', '\r\n', '// ', '# ', '#[A(', '/*', '*/', '<?php ', '<?= ', '?>', '<<<A\n', '\nA', ',', '=', '=>', '.', ' . ', 'return ', 'const A = ', 'static $a = ', 'class A { ', 'function f(', 'case ', ' ? ', ':', ';', '->', 'getenv']],
] as const;

describe('keys in Ruby and PHP', function () {
  this.timeout(180_000);
  for (const [path, id, programs, left, [command, ...rest], pieces] of LANGUAGES) {
    it(`${path} is edited as ${id}`, () => assert.equal(editorFor(path).id, id));

    it(`${path}: ${programs.length} places get the variable; they are run by npm run test:languages`, () => {
      for (const [what, template] of programs) assert.ok(rewritten(path, template).includes(VARIABLE), what);
    });

    for (const [what, why, template] of left) it(`${path}: leaves ${what}`, () => checkLeft(path, template, why));

    const there = spawnSync(command, ['--version']).status === 0;
    it(`${path}: whatever the file, nothing else changes${there ? ', and what could be parsed still can' : ''}`, () => {
      if (!there) console.log(`${command} is not here: what is rewritten in ${id} was not parsed.`);
      const pairs: (readonly [string, string])[] = [];
      const begin = id === 'php' ? '<?php\n' : '';
      const statements = [...programs.map(([, template]) => template), ...left.map(([, , template]) => template)].map((template) => template.replace(/^<\?php/, ''));
      fc.assert(
        fc.property(sourceText(pieces, statements), (body) => {
          const text = begin + body;
          const { edits, left: stay, text: now } = rewrite(path, text);
          checkAround(text, now, edits, stay.length);
          if (edits.length > 0) pairs.push([text, now]);
          count(`source: ${path}`, edits.length === 0 && stay.length > 0);
        }),
        { numRuns: 3000 },
      );
      assert.ok(pairs.length > 300, `${pairs.length}`);
      if (there) assert.deepEqual(JSON.parse(execFileSync(command, rest, { input: JSON.stringify(pairs), encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, LC_ALL: 'C.UTF-8' } })), []);
    });

    it(`${path}: a file of 1 MB is rewritten in well under a second`, () => {
      const line = withKey(id === 'php' ? "$a = f(['a' => '§', \"b {$c['d']} e\" => 'x §']); // don't\n" : "a = { b: '§', 'c' => \"x #{f('§')} y\", d: (e =~ /'/) } # don't\n");
      const text = (id === 'php' ? '<?php\n' : '') + line.repeat(Math.ceil(1_000_000 / line.length));
      const begun = process.cpuUsage();
      assert.deepEqual(rewrite(path, text).left, []);
      const took = process.cpuUsage(begun).user / 1000;
      assert.ok(took < 1500, `${took} ms`);
    });
  }

  it('writes the variable as each language is written', () => {
    const ruby = `ENV.fetch("${VARIABLE}")`;
    const cases: readonly (readonly [string, string, string])[] = [
      ['Gemfile', "token '§' # §\n", `token ${ruby} # keywright://openai/${VARIABLE}\n`],
      ['a.gemspec', "s.key = 'Bearer §'\n", `s.key = "Bearer #{${ruby}}"\n`],
      ['config.ru', 'use A, "Bearer §"\n', `use A, "Bearer #{${ruby}}"\n`],
      ['Rakefile', "=begin\n§\n=end\nputs '§'\n__END__\n§\n", `=begin\nkeywright://openai/${VARIABLE}\n=end\nputs ${ruby}\n__END__\nkeywright://openai/${VARIABLE}\n`],
      ['a.php', "<?php // § ?>\n<?php f('§', \"Bearer §\") # §\n", `<?php // keywright://openai/${VARIABLE} ?>\n<?php f(getenv('${VARIABLE}'), "Bearer " . getenv('${VARIABLE}')) # keywright://openai/${VARIABLE}\n`],
      ['a.php', "<?php $a = $b == 'x §';", `<?php $a = $b == ('x ' . getenv('${VARIABLE}'));`],
      ['a.php', "<?php $a = 'https://me:§@h';", `<?php $a = 'https://me:' . rawurlencode(getenv('${VARIABLE}')) . '@h';`],
    ];
    for (const [path, template, expected] of cases) assert.equal(rewritten(path, template), expected);
  });
});
