import { parse as parseToml } from 'smol-toml';
import * as v from 'valibot';
import type { IgnoreFile } from './ignored.js';

// What of gitleaks' configuration is read. Its own reader takes names of fields in any case: they are in lower case here.

const Texts = v.optional(v.array(v.string()), []);
const allowlistFields = {
  description: v.optional(v.string(), ''),
  condition: v.optional(v.pipe(v.string(), v.toLowerCase(), v.picklist(['and', '&&', 'or', '||', ''], 'expected "AND" or "OR"')), 'or'),
  commits: Texts,
  paths: Texts,
  regextarget: v.optional(v.picklist(['secret', 'match', 'line', ''], 'expected "secret", "match" or "line"'), 'secret'),
  regexes: Texts,
  stopwords: Texts,
};
const RuleAllowlist = v.object(allowlistFields);
const GlobalAllowlist = v.object({ ...allowlistFields, targetrules: Texts });
const Rule = v.object({
  id: v.pipe(v.string(), v.nonEmpty('a rule needs an id')),
  description: v.optional(v.string(), ''),
  regex: v.optional(v.string(), ''),
  path: v.optional(v.string(), ''),
  secretgroup: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  entropy: v.optional(v.number(), 0),
  keywords: Texts,
  skipreport: v.optional(v.boolean(), false),
  required: v.optional(v.array(v.unknown()), []),
  allowlist: v.optional(RuleAllowlist),
  allowlists: v.optional(v.array(RuleAllowlist), []),
});
const Config = v.object({
  extend: v.optional(v.object({ path: v.optional(v.string(), ''), url: v.optional(v.string(), ''), usedefault: v.optional(v.boolean(), false), disabledrules: Texts }), {}),
  rules: v.optional(v.array(v.unknown()), []),
  allowlist: v.optional(v.unknown()),
  allowlists: v.optional(v.array(v.unknown()), []),
});

export type RawAllowlist = v.InferOutput<typeof GlobalAllowlist>;
export type RawRule = Omit<v.InferOutput<typeof Rule>, 'allowlist'>;
export interface RawConfig extends Pick<v.InferOutput<typeof Config>, 'extend'> {
  readonly file: string;
  readonly rules: readonly RawRule[];
  readonly allowlists: readonly RawAllowlist[];
  readonly problems: readonly string[];
}

export function readRaw({ path: file, text }: Pick<IgnoreFile, 'path' | 'text'>): RawConfig {
  const failed = (problem: string): RawConfig => ({ file, extend: { path: '', url: '', usedefault: false, disabledrules: [] }, rules: [], allowlists: [], problems: [`${problem}: nothing of it was applied`] });
  let toml: unknown;
  try {
    toml = parseToml(text, { maxDepth: 100 });
  } catch (error) {
    return failed(`it is no TOML (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''})`);
  }
  const config = v.safeParse(Config, withLowerCaseKeys(toml));
  if (!config.success) return failed(describe(config.issues[0]));
  const problems: string[] = [];
  const each = <T>(all: readonly unknown[], schema: v.GenericSchema<unknown, T>, what: string): readonly T[] =>
    all.flatMap((one, at) => {
      const parsed = v.safeParse(schema, one);
      if (!parsed.success) problems.push(`${what} ${at + 1}${idOf(one)} was not applied: ${describe(parsed.issues[0])}`);
      return parsed.success ? [parsed.output] : [];
    });
  const { extend, rules, allowlist, allowlists } = config.output;
  const read = each(rules, Rule, 'rule').map(({ allowlist: old, ...rule }) => ({ ...rule, allowlists: old === undefined ? rule.allowlists : [...rule.allowlists, old] }));
  return { file, extend, rules: read, allowlists: each(allowlist === undefined ? allowlists : [...allowlists, allowlist], GlobalAllowlist, 'allowlist'), problems };
}

/** Which file this one extends, as it names it; `undefined` where none. */
export const extendedPath = (file: Pick<IgnoreFile, 'path' | 'text'>): string | undefined => readRaw(file).extend.path || undefined;

const describe = (issue: v.BaseIssue<unknown>): string => `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`;

const idOf = (raw: unknown): string => (typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? ` (${raw.id})` : '');

function withLowerCaseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLowerCaseKeys);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), withLowerCaseKeys(inner)]));
}
