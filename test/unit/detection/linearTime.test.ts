import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/root.js';
import type { Expression } from './expressions.js';

// The checker's own JavaScript: neither Java nor a program for this machine. It reads this when it checks.
process.env['RECHECK_BACKEND'] = 'pure';
const { check } = await import('recheck');

/** Cannot be proved, and need not be. By source, each with its reason. */
const EXCUSED: ReadonlyMap<string, string> = new Map([
  [String.raw`\[(?!\^)(?:\\.|[^\]\\])+\]|\\[wd]`, 'reads the rules’ own expressions, once at start'],
  [String.raw`\{(\d+)(,?)(\d*)\}`, 'reads the rules’ own expressions, once at start'],
  [String.raw`[A-Z]+(?![a-z])|[A-Z]?[a-z]+`, 'is given one value, of a bounded length, and gives back one character at most'],
]);

/**
 * A proof, not a search for a bad text: an expression is turned into an automaton that either can branch without end or cannot. Where all quantifiers are bounded there is
 * nothing to prove: an attempt takes no more than so many steps. How many that are in practice, `npm run bench:speed` measures on hostile texts made for each rule.
 * @returns what was found, `safe` where time is linear in the text.
 */
async function verdict({ source, flags }: Pick<Expression, 'source' | 'flags'>): Promise<string> {
  const found = await check(source, flags, { checker: 'automaton', timeout: 60_000, maxNFASize: 1_000_000, maxPatternSize: 100_000 });
  return found.status === 'vulnerable' ? `vulnerable, ${found.complexity.summary}` : found.status === 'unknown' ? `unknown, ${found.error.kind}` : found.status;
}

describe('expressions take time that is linear in the text', function () {
  this.timeout(300_000);

  it('as is proved of every one that the engine is made of', async () => {
    const program = join(ROOT, 'test', 'unit', 'detection', 'expressions.ts');
    const expressions = JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', program], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 })) as Expression[];
    const { providers, rulesOf } = await import('../../../src/providers/registry.js');
    const sources = new Set(expressions.map(({ source }) => source));
    for (const { id, pattern } of rulesOf(providers)) assert.ok(sources.has(pattern.source), `${id} was not collected`);
    const unproved: string[] = [];
    for (const expression of expressions.filter(({ source }) => !EXCUSED.has(source))) {
      const said = await verdict(expression);
      if (said !== 'safe') unproved.push(`${expression.where}: ${said}: /${expression.source}/${expression.flags}`);
    }
    assert.deepEqual(unproved, []);
  });

  it('as is not said of those that do not', async () => {
    for (const source of ['(?:a+)+b', '\\w*\\w*=', '^(?:a|a)*$', '\\s+$', '(?:[\\w-]{1,20}\\.?)*@']) assert.match(await verdict({ source, flags: '' }), /^vulnerable/, source);
  });
});
