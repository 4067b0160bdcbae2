import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/root.js';
import { KEYWORD } from '../../../src/references/editors/source/powershellModes.js';
import type { Collected } from './expressions.js';
import { verdict } from './proving.js';

const OF_RULES = 'reads the rules’ own expressions';
const OF_PATH = 'is given the path of a file, of which systems bound the length';
const TO_END = 'takes all up to where code begins, or all that is left';
/** In PowerShell, whose words may hold nearly everything. */
const TAKEN = 'is tried at one place, cannot fail behind its first characters, and then behind what it took there';
const OR_NOTHING = 'is tried where the text begins so, and where it fails nothing more of the file is read';

/** Cannot be proved, and need not be. By source, each with its reason. */
const EXCUSED: ReadonlyMap<string, string> = new Map([
  [String.raw`\[(?!\^)(?:\\.|[^\]\\])+\]|\\[wd]`, OF_RULES],
  [String.raw`\{(\d+)(,?)(\d*)\}`, OF_RULES],
  [String.raw`\\.|\[(?:\\.|[^\]\\])*\]|[()]`, OF_RULES],
  [String.raw`[A-Z]+(?![a-z])|[A-Z]?[a-z]+`, 'is given one value, of a bounded length, and gives back one character at most'],
  [String.raw`(?:^|\/)(?:group_vars|host_vars)\/.+\.ya?ml$`, OF_PATH],
  [String.raw`(?:^|\/)roles\/[^/]+\/(?:vars|defaults|tasks|handlers)\/.+\.ya?ml$`, OF_PATH],
  [String.raw`<<<[ \t]*(["']?)([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)\1[ \t]*(?=[\r\n])[^]*?[\r\n][ \t]*\2(?![\w\u0080-\uffff])`, OR_NOTHING],
  [String.raw`[^]*?(?:<\?(?:php(?![^\s])|=)|$(?![^]))`, TO_END],
  [String.raw`\?>[^]*?(?:<\?(?:php(?![^\s])|=)|$(?![^]))`, TO_END],
  [String.raw`^=begin(?![^\s])[^]*?^=end(?![^\s])[^\r\n]*`, OR_NOTHING],
  [String.raw`^__END__(?:\r?\n[^]*|$(?![^]))`, 'takes all that is left, or fails with its first line'],
  ['--%(?![^\\s])(?:"[^"\\r\\n]*(?:"|(?![^\\r\\n]))|[^"|&\\r\\n]|&(?!&))*', TAKEN],
  ['\'(?=[^\'‘’‚‛]*(?:\'\'[^\'‘’‚‛]*)*\'(?![\'‘’‚‛]))', OR_NOTHING],
  ['(?![@#]|`\\s)(?!-[\\p{L}_][^:.\\[\\s\\u0060\'"$(){};,|&<>\\u2018-\\u201f]{0,100}:(?=\\S))(?:[^\\s`$(){};,|&<>\'‘’‚‛"“”„]|`[^])+', TAKEN],
  ['-[\\p{L}_][^:.\\[\\s\\u0060\'"$(){};,|&<>\\u2018-\\u201f]{0,100}:(?=\\S)|\\$(?:\\{(?:[^}`]|`[^]){0,1000}\\}|[$^]|(?:[\\p{L}\\p{Nd}_?]|:(?!:))+)|@[\\p{L}_][\\p{L}\\p{Nd}_]*|`[^]|-[\\p{L}_]+|[\\p{L}\\p{Nd}_]+', TAKEN],
  [`(?!${KEYWORD})` + '(?!:[\\p{L}_]\\w*\\s)(?:\\.{0,2}[\\\\/]|\\.(?=[\\p{L}_])|[\\p{L}_~%?:*]|(?!\\d+(?:[kmgtp]b|[dlnsuy]{1,2}|e\\d+|x[\\da-f]+)(?!\\w))\\d+(?=\\p{L}))(?:[^\\s`$(){};,|&<>\'‘’‚‛"“”„]|`[^])*', 'is tried where a statement begins; what it looks at is one word, and read as that if it is none'],
  [String.raw`\$(?:-?[\p{ID_Continue}]+|[~*$?!@/\\;,.=:<>"'&\x60+])|@{0,2}[\p{ID_Continue}]+(?:[?!](?!=(?![=~>])))?`, 'is tried at one place and then behind what it took there, and matches whatever follows a word'],
]);

const OF_OTHERS = 'is of what a repository gives, and runs in a thread with a time budget';
const COPY = 'is the copy of a literal';

/** Files that compose what is not collected, each with the reason. */
const NOT_COLLECTED: Readonly<Record<string, string>> = {
  'src/ignoring/expressions.ts': OF_OTHERS,
  'src/ignoring/re2.ts': OF_OTHERS,
  'src/ignoring/re2Classes.ts': OF_OTHERS,
  'src/detection/knownFiles/netrc.ts': COPY,
  'src/references/editors/netrc.ts': COPY,
  'src/providers/azureStorage.ts': 'has a constant name in it, and is linear with any',
};

describe('expressions take time that is linear in the text', function () {
  this.timeout(300_000);

  it('as is proved of every one in the product', async () => {
    const program = join(ROOT, 'test', 'unit', 'detection', 'expressions.ts');
    const { expressions, silent } = JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', program], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 })) as Collected;
    assert.deepEqual(silent.filter(({ file }) => !Object.hasOwn(NOT_COLLECTED, file)), [], 'what is composed there was not collected');
    const { providers, rulesOf } = await import('../../../src/providers/registry.js');
    const sources = new Set(expressions.map(({ source }) => source));
    for (const { id, pattern } of rulesOf(providers)) assert.ok(sources.has(pattern.source), `${id} was not collected`);
    for (const source of EXCUSED.keys()) assert.ok(sources.has(source), `nothing to excuse: ${source}`);
    const unproved: string[] = [];
    for (const expression of expressions.filter(({ source }) => !EXCUSED.has(source))) {
      const said = await verdict(expression);
      if (said !== 'safe') unproved.push(`${expression.where}: ${said}: /${expression.source}/${expression.flags}`);
    }
    assert.deepEqual(unproved, []);
  });

  it('as is not said of those that do not', async () => {
    for (const source of ['(?:a+)+b', '\\w*\\w*=', '^(?:a|a)*$', '\\s+$', '(?:[\\w-]{1,20}\\.?)*@', 'a*(?=b)', '(?<!a)b*c', '(a*)b\\1c', 'x(?:y|z*z*c)', '^(?:ab|(?:a|a)*)$']) assert.match(await verdict({ source, flags: '' }), /^vulnerable/, source);
  });

  it('as is said of those that do, whatever they look around for', async () => {
    for (const source of ['^a+(?=b)', '(["\'])[^"\']*\\1', '"(?:\\\\.|[^"\\\\\\n])*"|\\S+', 'a{1,9}a{1,9}', '^(?:a+|b+)$']) assert.equal(await verdict({ source, flags: 's' }), 'safe', source);
  });
});
