import { allGenericRules } from '../detection/generic/finders.js';
import { once } from '../detection/once.js';
import type { KeyKind, Rule } from '../detection/rule.js';
import { providers, rulesOf } from '../providers/registry.js';
import { nameOf } from './report.js';

/** All that is looked for. */
export const allRules = (): readonly Rule[] => [...rulesOf(providers), ...allGenericRules];

const byId = once(() => new Map(allRules().map((rule) => [rule.id, rule])));

/** What a kind of key is looked for by; undefined where that is not one of our rules. */
export const ruleOfKind = ({ id }: KeyKind): Rule | undefined => byId().get(id);

export function prettyRules(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map((rule) => `${rule.id.padEnd(width)}  ${nameOf(rule)}${rule.public === true ? ' (public)' : ''}${rule.identifier === true ? ' (only with its secret)' : ''}\n`).join('');
}

export function jsonRules(rules: readonly Rule[]): string {
  const told = rules.map(({ id, title, provider, public: isPublic, identifier, variables, docs }) => ({
    id,
    title,
    ...(provider && { provider: { id: provider.id, name: provider.name } }),
    public: isPublic === true,
    identifier: identifier === true,
    variables,
    docs,
  }));
  return `${JSON.stringify(told, undefined, 2)}\n`;
}
