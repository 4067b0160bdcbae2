import { relative } from 'node:path';
import { assignedName } from '../detection/assignedName.js';
import { type LocatedFinding, locate } from '../detection/position.js';
import type { KeyKind } from '../detection/rule.js';
import type { RepositoryRule } from '../ignoring/gitleaksConfig.js';
import type { Problem } from '../ignoring/ignored.js';
import { type Ignored, type Sifted, createIgnoring } from '../ignoring/ignoring.js';
import { Secret } from '../secret/secret.js';
import { readIgnoreFiles } from './ignoreFiles.js';
import { slashed } from './ignoreRules.js';
import { type RulesBudget, createRepositoryRules } from './repositoryRules.js';
import type { Answer } from './repositoryRulesWorker.js';

export interface RepositoryOptions {
  /** Ids of our own rules. */
  readonly knownRules: ReadonlySet<string>;
  /** `undefined`: no expression of the repository runs, neither of its rules nor of its allowlists. */
  readonly budget: RulesBudget | undefined;
  /** ISO date of now. */
  readonly today: () => string;
  /** Told each thing that was not applied, at opening or later. */
  readonly onProblem: (problem: Problem) => void;
  /** Expressions that took too long, kept for as long as they are to stay switched off. Absent: for as long as this is open. */
  readonly hung?: Set<string>;
  readonly signal?: AbortSignal;
}

/** What a folder says of the findings in it. Only for one that is trusted: it can turn checks off. */
export interface Repository {
  /** Parts what our rules have found in a file (and what the repository's own rules find there) by whether it is ignored. @param path absolute. */
  sift(path: string, text: string, findings: readonly LocatedFinding[]): Promise<Sifted<LocatedFinding>>;
  /** A new scan of all files begins: the budget of the rules begins anew. */
  renew(): void;
  /** It finds something by rules of its own. */
  readonly hasRules: boolean;
  /** The files that were read, from the folder. */
  readonly files: readonly string[];
  dispose(): Promise<void>;
}

/** @throws the signal's reason. */
export async function openRepository(root: string, { knownRules, budget, today, onProblem, hung = new Set(), signal }: RepositoryOptions): Promise<Repository> {
  const { files, problems } = await readIgnoreFiles(root, signal);
  const day = today();
  const read = createIgnoring(files, { knownRules, today: day });
  [...problems, ...read.problems].forEach(onProblem);
  const isOff = budget === undefined && read.expressions.length > 0;
  if (isOff) onProblem({ file: files.find(({ kind }) => kind === 'gitleaks')?.path ?? '', message: 'its rules and the expressions of its allowlists are not applied: keywright.scan.repositoryRules is off' });
  /** Without the repository's expressions. Those run in a thread that can be ended. */
  const safe = read.expressions.length === 0 ? read : createIgnoring(files, { knownRules, today: day, disabled: new Set(read.expressions.keys()) });
  const rules = budget === undefined || read.expressions.length === 0 ? undefined : createRepositoryRules({ files, expressions: read.expressions, knownRules, today: day, budget, onProblem, hung });
  const made = new Map<number, KeyKind>();
  const ruleAt = (index: number): KeyKind => {
    const rule = made.get(index) ?? ruleOf(read.rules[index]);
    made.set(index, rule);
    return rule;
  };

  return {
    hasRules: rules !== undefined && read.rules.length > 0,
    files: files.map(({ path }) => path),
    renew: () => rules?.renew(),
    dispose: async () => rules?.dispose(),
    sift: async (absolute, text, findings) => {
      const path = slashed(relative(root, absolute));
      const find = read.rules.length > 0;
      const answer =
        rules === undefined || !(find || findings.length > 0)
          ? undefined
          : await rules.run({ path, text, find, today: today(), findings: findings.map(({ rule, start, end, secret, variable, from }) => ({ rule: { id: rule.id }, start, end, from, value: secret.reveal(), ...(variable !== undefined && { variable }) })) });
      return answer === undefined ? safe.sift(path, text, findings, today()) : parted(text, findings, answer, ruleAt);
    },
  };
}

function parted(text: string, findings: readonly LocatedFinding[], { verdicts, found }: Answer, ruleAt: (index: number) => KeyKind): Sifted<LocatedFinding> {
  const more = locate(
    text,
    found.map(({ rule, start, end }) => {
      const variable = assignedName(text, start);
      return { rule: ruleAt(rule), start, end, secret: Secret.of(text.slice(start, end)), checksum: 'none' as const, confidence: 0.6, parts: [], ...(variable !== undefined && { variable }) };
    }),
  );
  const all = [...findings.map((finding, at) => ({ finding, by: verdicts[at] })), ...more.map((finding, at) => ({ finding, by: found[at]?.by }))].sort((a, b) => a.finding.start - b.finding.start);
  return {
    kept: all.flatMap(({ finding, by }) => (by === undefined ? [finding] : [])),
    ignored: all.flatMap(({ finding, by }): readonly Ignored<LocatedFinding>[] => (by === undefined ? [] : [{ finding, by }])),
  };
}

/** What a rule of the repository finds. */
function ruleOf(rule: RepositoryRule | undefined): KeyKind {
  return { id: rule?.id ?? '', title: rule?.title ?? '', docs: 'https://github.com/gitleaks/gitleaks#configuration', variables: [] };
}
