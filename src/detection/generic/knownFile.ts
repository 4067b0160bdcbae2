import type { Candidate } from '../finder.js';
import { knownFiles } from '../knownFiles/knownFiles.js';
import type { Rule } from '../rule.js';
import type { View } from '../view.js';
import { OWN } from './rules.js';

/** A file's own format says that it is a secret; only that it may be an example is left. */
const GIVEN = 0.75;

const rules = new Map(knownFiles.map(({ id, title, docs }): [string, Rule] => [id, { id, title, docs, anchors: [], pattern: OWN, variables: ['PASSWORD'] }]));

export const knownFileRules: readonly Rule[] = [...rules.values()];

/** Secrets at the places that the format of a well-known file has for them, however they look. */
export function knownFileCandidates(view: View, path: string): Candidate[] {
  return knownFiles
    .filter((file) => file.matches(path))
    .flatMap((file) => {
      const rule = rules.get(file.id);
      return rule === undefined ? [] : file.secretsIn(view.text).map(({ start, end }): Candidate => ({ rule, start, end, checksum: 'none', confidence: GIVEN }));
    });
}
