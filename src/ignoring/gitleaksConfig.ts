import { entropy as entropyOf } from '../detection/entropy.js';
import type { Expression, Expressions } from './expressions.js';
import { type RawAllowlist, type RawConfig, type RawRule, readRaw } from './gitleaksSchema.js';
import type { IgnoreFile, IgnoredBy, Judge, Place, Problem, Scope } from './ignored.js';

/** A rule that the repository brings. */
export interface RepositoryRule {
  readonly id: string;
  readonly title: string;
  /** Any of them, in lower case, has to be in the text. Empty: it always runs. */
  readonly keywords: readonly string[];
  readonly expression: Expression;
  readonly path?: Expression;
  /** Which group is the secret; 0 is the first that holds something. */
  readonly secretGroup: number;
  /** A secret has to be above it. */
  readonly entropy: number;
}

/** A secret that a rule of the repository has found. */
export interface RepositoryFinding {
  readonly rule: RepositoryRule;
  readonly start: number;
  readonly end: number;
  /** All that its expression matched. */
  readonly match: string;
}

interface Allowlist {
  readonly file: string;
  readonly name: string;
  readonly reason: string;
  /** All of its conditions have to hold, not any. */
  readonly all: boolean;
  readonly paths: readonly (Expression | undefined)[];
  readonly regexes: readonly (Expression | undefined)[];
  readonly target: RawAllowlist['regextarget'];
  readonly stopwords: readonly string[];
  /** It asks for commits, and what is in the working tree is in none. */
  readonly ofCommits: boolean;
  /** Ids of the rules that it is for; absent: all. */
  readonly rules?: ReadonlySet<string>;
}

export interface GitleaksConfig {
  readonly rules: readonly RepositoryRule[];
  readonly judge: Judge;
  readonly problems: readonly Problem[];
}

/**
 * `.gitleaks.toml`. Its rules are run beside ours, and ours stand in for gitleaks' own (`useDefault`).
 * @param files the configuration, then those that it extends, the nearest first.
 */
export function readGitleaksConfig(files: readonly IgnoreFile[], expressions: Expressions, knownRules: ReadonlySet<string>): GitleaksConfig {
  const problems: Problem[] = [];
  const configs = files.map(readRaw);
  const say = (file: string, message: string): void => void problems.push({ file, message });
  for (const { file, problems: own, extend } of configs) {
    own.forEach((message) => say(file, message));
    if (extend.url !== '') say(file, 'extend.url was not followed: a scan makes no request');
  }
  const allowlists: Allowlist[] = [];
  const add = (raw: RawAllowlist, file: string, name: string, rules?: ReadonlySet<string>): void => {
    if (raw.commits.length > 0) say(file, `${name}: commits are of git's history, which is not scanned; they allow nothing here`);
    const each = (patterns: readonly string[], what: string): readonly (Expression | undefined)[] => patterns.map((pattern, at) => expressions.add(pattern, `${name}, ${what} ${at + 1}`, file));
    allowlists.push({
      file,
      name,
      reason: raw.description,
      all: raw.condition === 'and' || raw.condition === '&&',
      paths: each(raw.paths, 'path'),
      regexes: each(raw.regexes, 'regex'),
      target: raw.regextarget,
      stopwords: raw.stopwords.filter((word) => word !== '').map((word) => word.toLowerCase()),
      ofCommits: raw.commits.length > 0,
      ...(rules && { rules }),
    });
  };

  const rules: RepositoryRule[] = [];
  const disabled = new Map<string, string>();
  for (const { file, extend } of configs) for (const id of extend.disabledrules) disabled.set(id, file);
  for (const { raw, file } of merged(configs)) {
    const rule = ruleOf(raw, file, expressions, say);
    if (rule !== undefined) rules.push(rule);
    if (rule !== undefined || knownRules.has(raw.id)) raw.allowlists.forEach((one, at) => add({ ...one, targetrules: [] }, file, `allowlist ${at + 1} of rule "${raw.id}"`, new Set([raw.id])));
    else if (raw.regex === '' && raw.path === '') say(file, `rule "${raw.id}" changes a rule of gitleaks that has another name here, or none: it was not applied`);
  }
  const ids = new Set([...knownRules, ...rules.map(({ id }) => id)]);
  for (const { file, allowlists: own } of configs) {
    own.forEach((raw, at) => {
      const name = `allowlist ${at + 1}`;
      const strange = raw.targetrules.filter((id) => !ids.has(id));
      if (strange.length > 0) say(file, `${name} is for rules that are not known here: ${strange.join(', ')}`);
      add(raw, file, name, raw.targetrules.length === 0 ? undefined : new Set(raw.targetrules));
    });
  }
  for (const [id, file] of disabled) if (!knownRules.has(id)) say(file, `disabledRules: "${id}" has another name here, or none: it switches nothing off`);

  return {
    rules,
    problems,
    judge: (place) => {
      const { id } = place.finding.rule;
      const off = disabled.get(id);
      if (off !== undefined && knownRules.has(id)) return { scope: 'rule', reason: '', file: off, what: 'disabledRules' };
      for (const one of allowlists) {
        const scope = one.rules === undefined || one.rules.has(id) ? allowedBy(one, place, expressions) : undefined;
        if (scope !== undefined) return byOf(one, scope);
      }
      return undefined;
    },
  };
}

const byOf = ({ file, name, reason }: Allowlist, scope: Scope): IgnoredBy => ({ scope, reason, file, what: name });

/** The rules of all files, those of the nearer file before and over the others. */
function merged(configs: readonly RawConfig[]): readonly { readonly raw: RawRule; readonly file: string }[] {
  const byId = new Map<string, { readonly raw: RawRule; readonly file: string }>();
  const off = new Set<string>();
  for (const { file, rules, extend } of configs) {
    for (const raw of rules) {
      const nearer = byId.get(raw.id);
      if (nearer !== undefined) byId.set(raw.id, { file: nearer.file, raw: over(nearer.raw, raw) });
      else if (!off.has(raw.id)) byId.set(raw.id, { raw, file });
    }
    extend.disabledrules.forEach((id) => off.add(id));
  }
  return [...byId.values()];
}

const over = (nearer: RawRule, base: RawRule): RawRule => ({
  ...base,
  description: nearer.description || base.description,
  regex: nearer.regex || base.regex,
  path: nearer.path || base.path,
  secretgroup: nearer.secretgroup || base.secretgroup,
  entropy: nearer.entropy || base.entropy,
  keywords: [...base.keywords, ...nearer.keywords],
  allowlists: [...base.allowlists, ...nearer.allowlists],
});

function ruleOf(raw: RawRule, file: string, expressions: Expressions, say: (file: string, message: string) => void): RepositoryRule | undefined {
  const name = `rule "${raw.id}"`;
  if (raw.skipreport || raw.regex === '') {
    if (raw.regex === '' && raw.path !== '') say(file, `${name} looks for files by their names, not for keys: it was not applied`);
    return undefined;
  }
  if (raw.required.length > 0) {
    say(file, `${name} asks for other rules near it, which is not supported: it was not applied`);
    return undefined;
  }
  const expression = expressions.add(raw.regex, name, file);
  const path = raw.path === '' ? undefined : expressions.add(raw.path, `the path of ${name}`, file);
  if (expression === undefined || (raw.path !== '' && path === undefined)) return undefined;
  const { groups, unsteady } = expression.translated;
  if (raw.secretgroup > groups) {
    say(file, `${name}: secretGroup is ${raw.secretgroup}, and its expression has ${groups} groups: it was not applied`);
    return undefined;
  }
  if (raw.secretgroup === 0 ? unsteady.size > 0 : unsteady.has(raw.secretgroup)) {
    say(file, `${name}: the group that is the secret is repeated, and may hold another part in JavaScript than in RE2: it was not applied`);
    return undefined;
  }
  const keywords = raw.keywords.map((word) => word.toLowerCase());
  return { id: raw.id, title: raw.description || raw.id, keywords, expression, ...(path && { path }), secretGroup: raw.secretgroup, entropy: raw.entropy };
}

function allowedBy(one: Allowlist, { finding, path, line }: Place, expressions: Expressions): Scope | undefined {
  const value = finding.secret.reveal();
  const target = (): string => (one.target === 'line' ? line : one.target === 'match' ? (finding.match ?? matchIn(line, finding)) : value);
  const conditions: readonly (readonly [given: boolean, scope: Scope, holds: () => boolean])[] = [
    [one.ofCommits, 'line', () => false],
    [one.paths.length > 0, 'path', () => one.paths.some((one) => expressions.test(one, path))],
    [one.regexes.length > 0, one.target === 'line' ? 'line' : 'value', () => one.regexes.some((one) => expressions.test(one, target()))],
    [one.stopwords.length > 0, 'value', () => one.stopwords.some((word) => value.toLowerCase().includes(word))],
  ];
  const given = conditions.filter(([isGiven]) => isGiven);
  if (one.all) return given.length > 0 && given.every(([, , holds]) => holds()) ? given.at(-1)?.[1] : undefined;
  return given.find(([, , holds]) => holds())?.[1];
}

/** Of our own findings, what gitleaks' rules match as well: from the name that the value is given to. */
function matchIn(line: string, { variable, secret }: Place['finding']): string {
  const value = secret.reveal();
  const at = line.indexOf(value);
  const name = variable === undefined || at < 0 ? -1 : line.lastIndexOf(variable, at);
  return name < 0 ? value : line.slice(name, at + value.length);
}

/** Runs the repository's rules over a text. */
export function findByRules(rules: readonly RepositoryRule[], expressions: Expressions, path: string, text: string): readonly RepositoryFinding[] {
  const lower = text.toLowerCase();
  return rules
    .filter(({ keywords }) => keywords.length === 0 || keywords.some((word) => lower.includes(word)))
    .filter((rule) => rule.path === undefined || expressions.test(rule.path, path))
    .flatMap((rule) =>
      expressions.matches(rule.expression, text).flatMap((match) => {
        const group = rule.secretGroup > 0 ? rule.secretGroup : match.findIndex((held, at) => at > 0 && Boolean(held));
        const [start, end] = match.indices?.[Math.max(group, 0)] ?? [0, 0];
        return end > start && (rule.entropy === 0 || entropyOf(text.slice(start, end)) > rule.entropy) ? [{ rule, start, end, match: match[0] }] : [];
      }),
    );
}
