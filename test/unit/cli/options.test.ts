import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_MAX_BYTES } from '../../../src/workspace/scan.js';
import { FORMATS, helpText, OPTIONS, parseArguments, THRESHOLDS, UsageError } from '../../../src/cli/options.js';

describe('arguments of the command line', () => {
  const defaults = { command: 'scan', paths: ['.'], format: 'pretty', failOn: 'information', ignore: true, maxBytes: DEFAULT_MAX_BYTES, verbose: false };

  it('have defaults', () => {
    assert.deepEqual(parseArguments(['scan']), defaults);
    assert.deepEqual(parseArguments(['rules']), { command: 'rules', format: 'pretty' });
  });

  it('are read', () => {
    const args = ['scan', 'a', '--format', 'sarif', '-o', 'x', '--fail-on=never', '--baseline', 'y', '--no-ignore', '--max-size', '2KiB', '-v', '--', '-b'];
    assert.deepEqual(parseArguments(args), { ...defaults, paths: ['a', '-b'], format: 'sarif', output: 'x', failOn: 'never', baseline: 'y', ignore: false, maxBytes: 2048, verbose: true });
    assert.deepEqual(parseArguments(['scan', '-', '--stdin-path', 'a.ts']), { ...defaults, paths: [], stdin: 'a.ts' });
    assert.deepEqual(parseArguments(['scan', '-']), { ...defaults, paths: [], stdin: '<stdin>' });
    for (const first of ['--help', '-h']) assert.deepEqual(parseArguments([first]), { command: 'help' });
    assert.deepEqual(parseArguments(['scan', '--version']), { command: 'version' });
  });

  it('of run leave the command alone', () => {
    assert.deepEqual(parseArguments(['run', '--', 'npm', 'run', 'x', '--', '--help', '-v']), { command: 'run', run: { command: 'npm', args: ['run', 'x', '--', '--help', '-v'], envFiles: [] } });
    assert.deepEqual(parseArguments(['run', '--dotenv', 'a', '--dotenv=b', '--', 'x']), { command: 'run', run: { command: 'x', args: [], envFiles: ['a', 'b'] } });
    assert.deepEqual(parseArguments(['run', '--help']), { command: 'help' });
  });

  it('have sizes in bytes, KiB and MiB', () => {
    const sizes: readonly (readonly [string, number])[] = [['1', 1], ['3kib', 3072], ['2MiB', 2097152]];
    for (const [text, bytes] of sizes) assert.deepEqual(parseArguments(['scan', '--max-size', text]), { ...defaults, maxBytes: bytes });
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /No command/],
    [['destroy'], /no command "destroy"/],
    [['scan', '--fast'], /'--fast'\.$/],
    [['scan', '--format', 'xml'], /--format is one of pretty, json, sarif, github, gitlab, not "xml"/],
    [['rules', '--format', 'sarif'], /--format is one of pretty, json, not/],
    [['rules', '--verbose'], /"rules" takes no --verbose/],
    [['rules', 'a'], /takes no paths/],
    [['scan', '--fail-on', 'everything'], /--fail-on is one of error, warning, information, never/],
    [['scan', '--max-size', '0'], /--max-size/],
    [['scan', '--max-size', '5GB'], /--max-size/],
    [['scan', '--max-size', ''], /--max-size/],
    [['scan', '-', 'a'], /by itself/],
    [['scan', 'a', '--stdin-path', 'b'], /names standard input/],
    [['scan', '--baseline'], /--baseline/],
    [['scan', '--dotenv', 'x'], /"scan" takes no --dotenv/],
    [['run'], /behind two dashes/],
    [['run', 'npm', 'start'], /behind two dashes/],
    [['run', '--'], /behind two dashes/],
    [['run', 'npm', '--', 'start'], /behind two dashes/],
    [['run', '--format', 'json', '--', 'x'], /"run" takes no --format/],
  ];
  for (const [args, message] of wrong) it(`refuse ${['keywright', ...args].join(' ')}`, () => assert.throws(() => parseArguments(args), (error) => error instanceof UsageError && message.test(error.message)));

  const documents = { 'the help': helpText('1.2.3'), 'the README': readFileSync(new URL('../../../README.md', import.meta.url), 'utf8').split('\n## The command line\n')[1]?.split('\n## ')[0] ?? '' };
  for (const [name, text] of Object.entries(documents)) {
    it(`are all in ${name}, and no others`, () => {
      const named = new Set(Array.from(text.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g), ([, option = '']) => option));
      assert.deepEqual([...named].sort(), Object.keys(OPTIONS).sort());
      for (const word of [...FORMATS, ...THRESHOLDS, 'keywright scan', 'keywright rules', '130']) assert.ok(text.includes(word), `${name} lacks ${word}`);
    });
  }
});
