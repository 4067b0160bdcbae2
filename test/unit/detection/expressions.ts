// Prints, as JSON, every expression of the product: the literals in its sources, and those that it composes when it is built and used;
// and the places that would compose one and did not.
// A program of its own, because expressions composed when a module is loaded show only to who is there before.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../../scripts/root.js';

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** Where it stands, or where it is composed. */
  readonly where: string;
}

/** Where expressions are composed. */
export interface Site {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

export interface Collected {
  readonly expressions: readonly Expression[];
  /** Those of which none was seen. */
  readonly silent: readonly Site[];
}

const SOURCES = join(ROOT, 'src');
const sites: Site[] = [];

function literalsIn(file: string): Expression[] {
  const found: Expression[] = [];
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const lineOf = (at: number): number => tree.getLineAndCharacterOfPosition(at).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push({ source, flags, where: `${relative(ROOT, file)}:${lineOf(node.getStart(tree))}` });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp') sites.push({ file: relative(ROOT, file), first: lineOf(node.getStart(tree)), last: lineOf(node.end) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const composed: Expression[] = [];
const Original = RegExp;
const record = (expression: RegExp): RegExp => {
  const where = new Error().stack?.split('\n').find((line) => line.includes(SOURCES));
  if (where !== undefined) composed.push({ source: expression.source, flags: expression.flags, where: /src\/.*?:\d+/.exec(where)?.[0] ?? where });
  return expression;
};
globalThis.RegExp = new Proxy(Original, {
  construct: (target, [pattern, flags]: [string | RegExp, string?]) => record(new target(pattern, flags)),
  apply: (target, _, [pattern, flags]: [string | RegExp, string?]) => record(target(pattern, flags)),
});

const { createDetector } = await import('../../../src/detection/detector.js');
const { anchorsOf } = await import('../../../src/detection/rule.js');
const { providers, rulesOf } = await import('../../../src/providers/registry.js');
const { sampleOf } = await import('../providers/samples.js');
const { replaceSecrets } = await import('../../../src/references/replace.js');
const { isKeyOf, matchesWhole } = await import('../../../src/rotation/plan.js');
const { MANY_KEYS, SECRET } = await import('../../../bench/manyKeys.js');
const detector = createDetector(rulesOf(providers));
// What is composed at first use.
for (const rule of rulesOf(providers)) {
  const { text, name } = sampleOf(rule, 1);
  detector.detect(`${name ?? anchorsOf(rule).join(' ')} = "${text}"`);
}

for (const { pattern } of rulesOf(providers)) isKeyOf(pattern, '');
for (const { lifecycles = [] } of providers) for (const { parts = [] } of lifecycles) for (const { pattern } of parts) matchesWhole(pattern, '');
for (const { path, text } of MANY_KEYS) replaceSecrets(text(1), [{ secret: SECRET, by: { kind: 'reference', reference: 'keywright://a/A', variable: 'A' } }], path);

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(SOURCES, name));
const all = [...sources.flatMap(literalsIn), ...composed];
// Sticky ones are taken as those that are searched for: what holds of these holds of them.
const searched = all.map((one) => ({ ...one, flags: one.flags.replace(/[dgy]/g, '') }));
const expressions = [...new Map(searched.map((one) => [`${one.flags}/${one.source}`, one])).values()];
const silent = sites.filter(({ file, first, last }) => !composed.some(({ where }) => Array.from({ length: last - first + 1 }, (_, line) => `${file}:${first + line}`).includes(where)));
process.stdout.write(JSON.stringify({ expressions, silent } satisfies Collected));
