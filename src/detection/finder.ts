import type { Encoding, Finding } from './finding.js';
import type { Rule } from './rule.js';
import type { View } from './view.js';

/** What may be a key. Offsets are bytes. */
export interface Candidate {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly checksum: Finding['checksum'];
  readonly confidence: number;
  /** Where it stands there in another form. */
  readonly decoded?: { readonly value: string; readonly variable?: string; readonly encoding: Encoding };
}

/** One way to find keys: literals that a text is searched for, and what is looked at where one stands. */
export interface Finder {
  readonly anchors: readonly string[];
  /** Needs a name beside the key. In minified and lock files, where names and values are not what they seem, such finders are not asked. */
  readonly byName: boolean;
  /** @param start of the anchor. @param end just after it. */
  find(view: View, start: number, end: number): Candidate | undefined;
}
