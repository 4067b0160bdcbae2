import { Secret } from '../secret/secret.js';
import { assignedName } from './assignedName.js';
import { joined } from './companions.js';
import { bytesOf, textOf, unitsOf } from './bytes.js';
import type { Candidate } from './finder.js';
import type { Finding, Part } from './finding.js';
import { withoutOverlaps } from './overlaps.js';
import { createSearch, type SearchOptions } from './search.js';
import type { Rule } from './rule.js';
import { View } from './view.js';

export interface Detector {
  /**
   * The keys in a text, by position; they do not overlap. Offsets are UTF-16 units.
   * @param path slash-separated: what kind of file it is tells where secrets stand, and where names mean nothing.
   */
  detect(text: string, path?: string): Finding[];
  /** The same of UTF-8. Offsets are bytes. */
  detectBytes(bytes: Uint8Array, path?: string): Finding[];
}

function partOf({ bytes, text }: View, { rule, start, end, decoded }: Candidate): Part {
  const variable = decoded?.variable ?? assignedName(text, start);
  const value = decoded?.value ?? textOf(bytes.subarray(start, end));
  return { rule, start, end, secret: Secret.of(value), ...(variable !== undefined && { variable }), ...(decoded && { encoding: decoded.encoding }) };
}

/** Prepares the rules once; the detector may then be used for any number of texts. */
export function createDetector(rules: readonly Rule[], options: SearchOptions = {}): Detector {
  const search = createSearch(rules, options);

  const detectBytes = (bytes: Uint8Array, path?: string): Finding[] => {
    const view = new View(bytes);
    const candidates = search(view, path);
    // Of nearly all files that is it.
    if (candidates.length === 0) return [];
    return joined(view, withoutOverlaps(candidates)).map((key) => ({
      ...partOf(view, key),
      checksum: key.checksum,
      confidence: key.confidence,
      parts: key.parts.map((part) => partOf(view, part)),
    }));
  };

  return {
    detectBytes,
    detect: (text, path) => {
      const bytes = bytesOf(text);
      const findings = detectBytes(bytes, path);
      if (bytes.length === text.length) return findings;
      const units = unitsOf(bytes);
      const moved = <T extends Part>(part: T): T => ({ ...part, start: units(part.start), end: units(part.end) });
      return findings.map((finding) => ({ ...moved(finding), parts: finding.parts.map(moved) }));
    },
  };
}
