import { type Expression, type Watch, createExpressions } from './expressions.js';
import { readDetectSecretsBaseline } from './detectSecretsBaseline.js';
import { type RepositoryFinding, type RepositoryRule, findByRules, readGitleaksConfig } from './gitleaksConfig.js';
import { readGitleaksIgnore } from './gitleaksIgnore.js';
import { type Candidate, type IgnoreFile, type IgnoredBy, type Problem, placeOf } from './ignored.js';
import { inlineJudge } from './inline.js';
import { readKeywrightFile } from './keywrightFile.js';

export interface IgnoringOptions {
  /** Ids of our own rules. */
  readonly knownRules: ReadonlySet<string>;
  /** ISO date. Entries expire while the result is in use: it is given again with every question. */
  readonly today: string;
  /** Expressions that are switched off, by their index: they match nothing. */
  readonly disabled?: ReadonlySet<number>;
  /** Told which expression of the repository runs. */
  readonly watch?: Watch;
}

/** A finding that is ignored, and why. */
export interface Ignored<T> {
  readonly finding: T;
  readonly by: IgnoredBy;
}

export interface Sifted<T> {
  readonly kept: readonly T[];
  readonly ignored: readonly Ignored<T>[];
}

/** What a folder says is to be ignored, and what else is to be found. Expressions of the repository may take for ever: where there are any, it is used in a worker. */
export interface Ignoring {
  /** In the order of the findings. */
  verdicts(path: string, text: string, findings: readonly Candidate[], today: string): readonly (IgnoredBy | undefined)[];
  sift<T extends Candidate>(path: string, text: string, findings: readonly T[], today: string): Sifted<T>;
  /** What the repository's own rules find. */
  find(path: string, text: string): readonly RepositoryFinding[];
  readonly rules: readonly RepositoryRule[];
  readonly expressions: readonly Expression[];
  readonly problems: readonly Problem[];
}

/** The first that says so is named: our own file, comments, then what other tools left. */
export function createIgnoring(files: readonly IgnoreFile[], { knownRules, today, disabled, watch }: IgnoringOptions): Ignoring {
  const expressions = createExpressions(disabled, watch);
  const of = (...kinds: readonly IgnoreFile['kind'][]): readonly IgnoreFile[] => files.filter(({ kind }) => kinds.includes(kind));
  const config = readGitleaksConfig(of('gitleaks', 'gitleaks-base'), expressions, knownRules);
  const ids = new Set([...knownRules, ...config.rules.map(({ id }) => id)]);
  const read = [
    ...of('keywright').map((file) => readKeywrightFile(file, ids, today)),
    { judge: inlineJudge(ids), problems: [] },
    ...of('gitleaks-ignore').map((file) => readGitleaksIgnore(file, ids)),
    config,
    ...of('detect-secrets').map(readDetectSecretsBaseline),
  ];
  const verdicts: Ignoring['verdicts'] = (path, text, findings, day) =>
    findings.map((finding) => {
      const place = placeOf(path, text, finding, day);
      for (const { judge } of read) {
        const by = judge(place);
        if (by !== undefined) return by;
      }
      return undefined;
    });
  return {
    verdicts,
    sift: (path, text, findings, day) => {
      const all = verdicts(path, text, findings, day);
      return {
        kept: findings.filter((_, at) => all[at] === undefined),
        ignored: findings.flatMap((finding, at) => {
          const by = all[at];
          return by === undefined ? [] : [{ finding, by }];
        }),
      };
    },
    find: (path, text) => findByRules(config.rules, expressions, path, text),
    rules: config.rules,
    expressions: expressions.all,
    problems: [...read.flatMap(({ problems }) => problems), ...expressions.problems],
  };
}
