// Prints, as JSON, every expression that the engine is made of: the literals in its sources, and those that it composes when it is built and used.
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

const FOLDERS = ['src/detection', 'src/providers'].map((folder) => join(ROOT, folder));

function literalsIn(file: string): Expression[] {
  const found: Expression[] = [];
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push({ source, flags, where: `${relative(ROOT, file)}:${tree.getLineAndCharacterOfPosition(node.pos).line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const composed: Expression[] = [];
const Original = RegExp;
const record = (expression: RegExp): RegExp => {
  const where = new Error().stack?.split('\n').find((line) => FOLDERS.some((folder) => line.includes(folder)));
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
const detector = createDetector(rulesOf(providers));
// What is composed at first use.
for (const rule of rulesOf(providers)) {
  const { text, name } = sampleOf(rule, 1);
  detector.detect(`${name ?? anchorsOf(rule).join(' ')} = "${text}"`);
}

const sources = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(folder, name)));
const all = [...sources.flatMap(literalsIn), ...composed];
// Sticky ones are taken as those that are searched for: what holds of these holds of them.
const searched = all.map((one) => ({ ...one, flags: one.flags.replace(/[gy]/g, '') }));
process.stdout.write(JSON.stringify([...new Map(searched.map((one) => [`${one.flags}/${one.source}`, one])).values()]));
