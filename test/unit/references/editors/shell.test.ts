import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { count } from './counts.js';
import { anyValue, asReference, asValue, filled, KEY, REFUSED, replace, rows, VARIABLE } from './editing.js';

const UNREAD = { left: /how a shell reads this script/ };

describe('the editor of shell scripts', () => {
  rows('bin/deploy.sh', 'shell', [
    ['a bare word', 'curl -u me:§ https://h\n', 'curl -u me:"${OPENAI_API_KEY}" https://h\n'],
    ['an assignment', 'export TOKEN=§\n', 'export TOKEN="${OPENAI_API_KEY}"\n'],
    ['an assignment of the variable itself', 'export OPENAI_API_KEY=§\r\n', 'export OPENAI_API_KEY="${OPENAI_API_KEY}"\r\n'],
    ['double quotes', 'curl -H "Authorization: Bearer §"', 'curl -H "Authorization: Bearer ${OPENAI_API_KEY}"'],
    ['single quotes, all of it', "TOKEN='§'", 'TOKEN="${OPENAI_API_KEY}"'],
    ['single quotes that can be double ones', "curl -H 'Authorization: Bearer §'", 'curl -H "Authorization: Bearer ${OPENAI_API_KEY}"'],
    ['single quotes that cannot', `curl -d '{"a": "§"}'`, `curl -d '{"a": "'"\${OPENAI_API_KEY}"'"}'`],
    ['twice in single quotes', "x='§,§'", 'x="${OPENAI_API_KEY},${OPENAI_API_KEY}"'],
    ["$'…'", "x=$'§'", 'x="${OPENAI_API_KEY}"'],
    ["a part of $'…'", "x=$'a\\n§'", { left: /double quotes first/ }],
    ['a comment', 'ls # §', 'ls # keywright://openai/OPENAI_API_KEY'],
    ['no comment', 'echo a#§', 'echo a#"${OPENAI_API_KEY}"'],
    ['a here-document', 'cat <<EOF\nkey "§"\nEOF\nls §\n', 'cat <<EOF\nkey "${OPENAI_API_KEY}"\nEOF\nls "${OPENAI_API_KEY}"\n'],
    ['a here-document with tabs', 'cat <<-EOF\n\tkey §\n\tEOF\n', 'cat <<-EOF\n\tkey ${OPENAI_API_KEY}\n\tEOF\n'],
    ['two here-documents', "cat <<A <<B\n§\nA\nx\nB\nls '§'", 'cat <<A <<B\n${OPENAI_API_KEY}\nA\nx\nB\nls "${OPENAI_API_KEY}"'],
    ['a here-document with a quoted mark', "cat <<'EOF'\n§ $x\nEOF\n", { left: /mark is quoted/ }],
    ['a here-string', 'cat <<<§', 'cat <<<"${OPENAI_API_KEY}"'],
    ['a substitution in double quotes', 'x="$(curl -u "me:§" -d \'§\')"', 'x="$(curl -u "me:${OPENAI_API_KEY}" -d "${OPENAI_API_KEY}")"'],
    ['backticks', 'x=`curl §`', 'x=`curl "${OPENAI_API_KEY}"`'],
    ['backticks with backslashes', 'x=`curl \\`echo §\\``', UNREAD],
    ['a default', ': ${TOKEN:=§}', ': ${TOKEN:="${OPENAI_API_KEY}"}'],
    ['a default that is given and split', 'p ${TOKEN:=§}', { left: /cannot take its place/ }],
    ['a default in double quotes', 'x="${TOKEN:=§}"', 'x="${TOKEN:=${OPENAI_API_KEY}}"'],
    ['the password of an address', 'DB=postgres://me:§@h/db', 'DB=postgres://me:"${OPENAI_API_KEY}"@h/db'],
    ['a backslash before it', 'x="\\§"', { left: /cannot take its place/ }],
    ['a dollar sign before it', 'x="$§"', { left: /cannot take its place/ }],
    ['a quote that is not closed', "x='§\n", UNREAD],
    ['a `case` in a substitution', 'x=$(case a in b) echo §;; esac)', UNREAD],
    ['a `case`', "case $1 in\n  a) x='§' ;;\nesac", 'case $1 in\n  a) x="${OPENAI_API_KEY}" ;;\nesac'],
    ['arithmetic', 'y=$((1<<2)); x=§', 'y=$((1<<2)); x="${OPENAI_API_KEY}"'],
    ['a value', 'x=§', "x='a b'\\''c'", "a b'c"],
    ['a value in double quotes', 'x="§"', 'x="a\\$b\\`\\"\\\\"', 'a$b`"\\'],
    ['a value in single quotes', "x='§'", "x='it'\\''s'", "it's"],
    ['a value in a here-document', 'cat <<E\n§\nE\n', 'cat <<E\na\\$b"\nE\n', 'a$b"'],
    ['a value in backticks', 'x=`p §`', 'x=`p \'a b$c\'`', 'a b$c'],
    ['a value in backticks that has one', 'x=`p §`', REFUSED, 'a`b'],
    ['a value of several lines', 'x=§', REFUSED, 'a\nb'],
  ]);
  rows('home/.zshrc', 'shell', [['an alias', "alias ask='curl -H \"Bearer §\"'", `alias ask='curl -H "Bearer '"\${OPENAI_API_KEY}"'"'`], ['a value that zsh would look for', 'ask §', "ask '=ls'", '=ls']]);
  rows('Makefile', 'make', [
    ['an assignment', 'TOKEN = §\n', 'TOKEN = $(OPENAI_API_KEY)\n'],
    ['a recipe', "all:\n\tcurl -H 'Bearer §' h\n", "all:\n\tcurl -H 'Bearer $(OPENAI_API_KEY)' h\n"],
    ['an assignment of the variable itself', 'OPENAI_API_KEY ?= §\n', { left: /Take this line out/ }],
    ['one that is read once', 'export OPENAI_API_KEY := §\n', 'export OPENAI_API_KEY := $(OPENAI_API_KEY)\n'],
    ['a comment', '# §', '# keywright://openai/OPENAI_API_KEY'],
    ['a value', 'A = §', REFUSED, 'a$b'],
  ]);
  rows('justfile', 'just', [['left', 'x := "§"', { left: /justfile/ }]]);

  /** Each prints the key as one of its arguments, in some quotes, whatever shell runs it. */
  const statement = fc.constantFrom(
    "p §",
    "p a.§ | cat",
    "p 'x §'",
    `p '{"a": "§"}' # §`,
    'p "b §."',
    'p "c $(p "§" x)"',
    "p \"d $(p 'e §' \"$y\")\"",
    'x=`p §`; p "$x"',
    ': ${none:=§}; p "$none"',
    'p "${none:=§}"',
    'x=§; p "$x"',
    "x='§'$y; p \"$x\"",
    "x='é \\ §'; p \"$x\"",
    'cat <<EOF\n§ "q" \\$y $(p "§")\nEOF',
    'cat <<-"E F"\n\t$y `no`\n\tE F',
    "p \"it's §\"",
    'case a in a) p §;; esac',
    '(p §; p $((1 << 2)))',
    'if true; then p "§" # it\'s\nfi',
    'p x\\ \\"§',
    'p \'a\'"§"\'b\'',
  );
  const script = fc.array(statement, { minLength: 12, maxLength: 20 });
  const run = (shell: string, text: string, value?: string): string =>
    execFileSync(shell, { input: `p() { printf '<%s>' "$@"; echo; }\ny=why\n${text}\n`, encoding: 'utf8', env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', ...(value !== undefined && { [VARIABLE]: value }) } });

  for (const shell of ['dash', 'bash']) {
    it(`is run by ${shell} with the same effect, whatever the key`, function () {
      this.timeout(300_000);
      fc.assert(
        fc.property(script, anyValue.filter((value) => !/[\p{Cc}\p{Surrogate}]/u.test(value)), (statements, value) => {
          const wantedOf = (one: string): string => run(shell, one).replaceAll(KEY, () => value);
          const text = filled(statements.join('\n'));
          const byVariable = replace('a.sh', text, asReference);
          assert.deepEqual(byVariable.left, []);
          assert.equal(run(shell, byVariable.text, value), wantedOf(text));
          // In a default in quotes and in backticks some values cannot be written, and are refused.
          const agreed = filled(statements.filter((one) => !/"\$\{none|`p/.test(one)).join('\n'));
          assert.equal(run(shell, replace('a.sh', agreed, asValue(value)).text), wantedOf(agreed));
          for (const one of statements) if (one.includes('§')) count(`shell script, run by ${shell}`);
        }),
        { numRuns: 150 },
      );
    });
  }
});

