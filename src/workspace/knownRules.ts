import { allGenericRules } from '../detection/generic/finders.js';
import { providers, rulesOf } from '../providers/registry.js';

/** The ids of all that is looked for: what an ignore may name. */
export const knownRules: ReadonlySet<string> = new Set([...rulesOf(providers), ...allGenericRules].map(({ id }) => id));
