import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { count } from './counts.js';
import { anyValue, asReference, asValue, filled, KEY, REFUSED, replace, rows, VARIABLE } from './editing.js';

const UNREAD = { left: /how a shell reads this script/ };
const OTHER = { left: /cannot take its place/ };
const isThere = spawnSync('fish', ['--version']).status === 0;

describe('the editor of fish scripts', () => {
  rows('config.fish', 'fish', [
    ['a bare word', 'curl -u me:§ https://h\n', 'curl -u me:"$OPENAI_API_KEY" https://h\n'],
    ['an exported variable', 'set -gx TOKEN §\n', 'set -gx TOKEN "$OPENAI_API_KEY"\n'],
    ['the variable itself', 'set -Ux OPENAI_API_KEY §\r\n', 'set -Ux OPENAI_API_KEY "$OPENAI_API_KEY"\r\n'],
    ['the environment of one command', 'TOKEN=§ env X=§ run', 'TOKEN="$OPENAI_API_KEY" env X="$OPENAI_API_KEY" run'],
    ['double quotes', 'curl -H "Authorization: Bearer §"', 'curl -H "Authorization: Bearer $OPENAI_API_KEY"'],
    ['double quotes, before what would belong to the name', 'p "§[1] a/§.b"', 'p "$OPENAI_API_KEY""[1] a/$OPENAI_API_KEY.b"'],
    ['single quotes, all of it', "set -x TOKEN '§'", 'set -x TOKEN "$OPENAI_API_KEY"'],
    ['single quotes that can be double ones', "curl -H 'Authorization: Bearer §'", 'curl -H "Authorization: Bearer $OPENAI_API_KEY"'],
    ['single quotes that cannot', `curl -d '{"a": "§"}'`, `curl -d '{"a": "'"$OPENAI_API_KEY"'"}'`],
    ['single quotes with escapes', "p 'it\\'s §.'", `p 'it\\'s '"$OPENAI_API_KEY"'.'`],
    ['twice in single quotes', "p '§,§[1]'", 'p "$OPENAI_API_KEY,$OPENAI_API_KEY""[1]"'],
    ['a substitution', 'set x (curl § | string trim)', 'set x (curl "$OPENAI_API_KEY" | string trim)'],
    ['a substitution in double quotes', 'p "$(p "§" \'a §\') §"', 'p "$(p "$OPENAI_API_KEY" "a $OPENAI_API_KEY") $OPENAI_API_KEY"'],
    ['braces', 'p {a,§}', 'p {a,"$OPENAI_API_KEY"}'],
    ['a comment', 'ls # §', 'ls # keywright://openai/OPENAI_API_KEY'],
    ['a comment with quotes', "ls # it's (\nls §;# §", "ls # it's (\nls \"$OPENAI_API_KEY\";# keywright://openai/OPENAI_API_KEY"],
    ['no comment', 'echo a#§ (p)#§', 'echo a#"$OPENAI_API_KEY" (p)#"$OPENAI_API_KEY"'],
    ['no comment in a line that goes on', 'p a\\\n#§', 'p a\\\n#"$OPENAI_API_KEY"'],
    ['a comment in a line that goes on', 'p a \\\n# §\n b', 'p a \\\n# keywright://openai/OPENAI_API_KEY\n b'],
    ['a name that is given something', '§=a run', OTHER],
    ['a backslash before it', 'p \\§', OTHER],
    ['a backslash before it in single quotes', "p 'a\\§'", OTHER],
    ['a dollar sign before it', 'p "$§"', OTHER],
    ['a name before it', 'p "$§" $a[§]', OTHER],
    ['a quote that is not closed', "p '§\n", UNREAD],
    ['a parenthesis that is not closed', 'p (p §\n', UNREAD],
    ['a parenthesis that was not opened', 'p §)\n', UNREAD],
    ['a value', 'set x §', "set x 'a b\\'c\\\\'", "a b'c\\"],
    ['a value with a comma, which braces would take', 'p {a,§}', "p {a,'b,c'}", 'b,c'],
    ['a value in double quotes', 'p "§"', 'p "a\\$b`\\"\\\\"', 'a$b`"\\'],
    ['a value in single quotes', "p '§'", "p 'it\\'s'", "it's"],
    ['a value in a comment', '# §', "# it's", "it's"],
    ['a value of several lines', 'p §', REFUSED, 'a\nb'],
    ['a value behind a backslash', 'p "\\§"', REFUSED, 'a'],
  ]);

  /** Each prints the key as one of its arguments, in some quotes. */
  const statement = fc.constantFrom(
    'p §',
    'p a.§ | cat',
    "p 'x §'",
    `p '{"a": "§"}' # §`,
    'p "b §."',
    'p "c $(p "§" x)"',
    'p "d $(p \'e §\' "$y")[1]"',
    'set x (p §); p "$x"',
    'set -l x §; p "$x" (count $x)',
    "set x '§'$y; p \"$x\"",
    "set x 'é \\\\ §'; p \"$x\"",
    'p {a,§,"b §"}',
    'p "§[1]" §[1] "$y §"',
    'x=§ sh -c \'printf "<%s>" "$x"\'',
    "p \"it's §\"",
    'switch §; case b; p no; case "§"; p §; end',
    'if true; p "§" # it\'s\nend',
    'p x\\ \\"§',
    'p \'a\'"§"\'b\'',
    'for x in § b; p $x; end',
    'p a#§ \\\n  §',
  );
  const run = (text: string, value?: string): string =>
    execFileSync('fish', ['--no-config', '-c', `function p; printf '<%s>' $argv; echo; end\nset y why\n${text}\n`], { encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: '/nowhere', LC_ALL: 'C.UTF-8', ...(value !== undefined && { [VARIABLE]: value }) }, stdio: ['ignore', 'pipe', 'ignore'] });

  if (!isThere) console.log('fish is not here: what is rewritten in its scripts was not run.');
  (isThere ? it : it.skip)('is run by fish with the same effect, whatever the key', function () {
    this.timeout(300_000);
    fc.assert(
      // What is a pattern in a `case` is one, whoever wrote it.
      fc.property(fc.array(statement, { minLength: 12, maxLength: 20 }), anyValue.filter((value) => !/[\p{Cc}\p{Surrogate}\p{Co}\p{Cn}*?]/u.test(value)), (statements, value) => {
        const text = filled(statements.join('\n'));
        const wanted = run(text).replaceAll(KEY, () => value);
        const byVariable = replace('a.fish', text, asReference);
        assert.deepEqual(byVariable.left, []);
        assert.equal(run(byVariable.text, value), wanted);
        assert.equal(run(replace('a.fish', text, asValue(value)).text), wanted);
        for (const one of statements) if (one.includes('§')) count('fish script, run by fish');
      }),
      { numRuns: 150 },
    );
  });
});
