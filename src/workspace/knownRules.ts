import { genericRules } from '../detection/generic/rules.js';
import { providers, rulesOf } from '../providers/registry.js';

/** Two of no issuer show by themselves what they are, and are declared where they are found. */
const TOKENS = ['generic-private-key', 'generic-json-web-token'];

/** The ids of all that is looked for: what an ignore may name. */
export const knownRules: ReadonlySet<string> = new Set([...[...rulesOf(providers), ...Object.values(genericRules)].map(({ id }) => id), ...TOKENS]);
