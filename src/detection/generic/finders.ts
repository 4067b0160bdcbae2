import type { Finder } from '../finder.js';
import { addressFinder } from './address.js';
import { assignmentFinder } from './assignment.js';
import { commandLineFinder } from './commandLine.js';
import { headerFinders } from './header.js';
import { genericTokenFinders } from './tokens.js';

/** Finders of secrets whose issuer their look does not tell. */
export const genericFinders: readonly Finder[] = [...genericTokenFinders, assignmentFinder, addressFinder, ...headerFinders, commandLineFinder];
