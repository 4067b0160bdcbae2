import { genericRules } from '../detection/generic/rules.js';
import { genericTokenRules } from '../detection/generic/tokens.js';
import { providers, rulesOf } from '../providers/registry.js';

/** The ids of all that is looked for: what an ignore may name. */
export const knownRules: ReadonlySet<string> = new Set([...rulesOf(providers), ...Object.values(genericRules), ...genericTokenRules].map(({ id }) => id));
