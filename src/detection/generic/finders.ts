import type { Finder } from '../finder.js';
import { addressFinder } from './address.js';
import { assignmentFinders } from './assignment.js';
import { commandLineFinder } from './commandLine.js';
import { headerFinders } from './header.js';
import type { Rule } from '../rule.js';
import { knownFileRules } from './knownFile.js';
import { genericRules } from './rules.js';
import { genericTokenFinders, genericTokenRules } from './tokens.js';

/** Finders of secrets whose issuer their look does not tell. */
export const genericFinders: readonly Finder[] = [...genericTokenFinders, ...assignmentFinders, addressFinder, ...headerFinders, commandLineFinder];

/** Their rules, for whoever lists what is looked for. */
export const allGenericRules: readonly Rule[] = [...Object.values(genericRules), ...genericTokenRules, ...knownFileRules];
